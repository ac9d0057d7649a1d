using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Every point that was decided, or voted on, with its rounds: who was entitled, the figures, and the ballots where the record tells them. Registers stand behind.</summary>
internal sealed class VotingRecordDocument(Source source)
{
    private readonly KindWords _words = KindWords.In(source.Words.Language);
    private readonly Registers _registers = new(source);

    private Record Record => source.Record;

    public DocumentText Compose()
    {
        var groups = source.Groups.Where(IsHere).ToList();
        return Frame.Of(source, DocumentKind.VotingRecord, Record.HighestOf(groups.Select(group => group.First.Marking)),
        [
            .. groups.Exists(group => Rounds(group).Count > 0) ? [] : new Block[] { new ParagraphBlock(Runs.Of(_words.NoVotes)) },
            .. Record.Agenda.SelectMany(item => Item(item, groups.Where(group => group.First.Item == item.Id).ToList())),
            .. source.Options.Annexes ? _registers.Blocks() : [],
        ]);
    }

    private static bool IsHere(PointGroup group) =>
        group.First.Label is not null || group.Points.Any(point => point.Rounds.Count + point.Annulled.Count + point.Silences.Count + point.Past.Count > 0);

    private static List<RecordRound> Rounds(PointGroup group) =>
        [.. group.Points.SelectMany(point => point.Rounds).DistinctBy(round => round.Id).OrderBy(round => round.Opened.Value).ThenBy(round => round.Number)];

    private IEnumerable<Block> Item(RecordItem item, List<PointGroup> groups) => groups.Count == 0 ? [] :
        [new HeadingBlock(1, Keys.Of(item), Prose.Line(source, source.In(item.Title), item.Title)) { Number = item.Number }, .. groups.SelectMany(Group)];

    private IEnumerable<Block> Group(PointGroup group) =>
    [
        Point(group),
        .. Rounds(group).SelectMany(round => RoundBlocks.Of(source, _words, _registers, group, round)),
        .. Reasons.Silences(source, group).Concat(History.OfPoints(source, group)).Select(line => new RemarkBlock(Runs.Of(line))),
    ];

    private PassageBlock Point(PointGroup group)
    {
        var portion = Behind.Portion(group.First.Marking);
        var label = group.First.Label is { } of ? source.In(of) : null;
        var called = portion + (label is null ? "" : group.First.Number is { } number ? source.Words.Decision(number, label) : label);
        var how = group.First is { Adopted: true, Decided: not null } ? source.Words.Adopted(group.First, group.Round, source.Item(group.First.Item).Number) : null;
        return new PassageBlock(group.Paragraph, Keys.Of(group), Outcome.Origin(source, group),
        [
            .. Outcome.Texts(source, group, TextRole.Text),
            .. called.Length > 0 ? new[] { new RemarkBlock([new Run(called.TrimEnd()) { Bold = true }]) } : [],
            .. how is null ? [] : new[] { new RemarkBlock(Runs.Of(how)) },
        ])
        {
            Whole = true,
        };
    }
}
