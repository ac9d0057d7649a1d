using System.Globalization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>What was adopted, in its final text, with grade and figures, the date and how; reservations and statements annexed.</summary>
internal sealed class AgreedPositionsDocument(Source source)
{
    public DocumentText Compose()
    {
        var adopted = source.Groups.Where(group => group.First.Number is not null).OrderBy(group => group.First.Number).ToList();
        var annexed = source.Options.Annexes ? adopted.Where(group => group.Reservations.Count > 0 || source.StatementsOn(group).Count > 0).ToList() : [];
        return Frame.Of(source, DocumentKind.AgreedPositions, Banner(source.Record),
        [
            new HeadingBlock(1, "agreed-positions", Runs.Of(source.Words.Kind(DocumentKind.AgreedPositions))),
            .. adopted.Count == 0 ? [new ParagraphBlock(Runs.Of(source.Words.NothingAdopted))] : adopted.Select(group => (Block)Position(group)),
            .. Annex(annexed),
            .. Register(),
        ]);
    }

    /// <summary>The highest marking of what is in it: neither notes nor comments are.</summary>
    private static RecordMarking? Banner(Record record) => record.HighestOf(record.Points.Where(p => p.Number is not null).Select(p => p.Marking)
        .Concat(record.Statements.Where(s => record.Points.Any(p => p.Number is not null && p.Id == s.Point)).Select(s => s.Marking))
        .Concat(record.Register.Select(p => p.Marking)));

    private PassageBlock Position(PointGroup group)
    {
        var label = new Run(Behind.Portion(group.First.Marking) + source.In(group.First.Label!)) { Bold = true };
        var figures = source.Options.Figures && group.First.Figures is { } of ? " · " + source.In(of) : "";
        var how = source.Words.Adopted(group.First, group.Round, source.Item(group.First.Item).Number);
        var (reservations, statements) = source.Options.Annexes ? (group.Reservations.Count, source.StatementsOn(group).Count) : (0, 0);
        var key = Keys.Of(group);
        var symbol = source.Record.SymbolOf(group.First.Number!.Value) is { } given ? $" · {given}" : "";
        return new PassageBlock(group.First.Number, key, Edits.Origin(source, DocumentKind.AgreedPositions, key, group.Points.SelectMany(point => point.Events)),
        [
            .. Outcome.Texts(source, group, TextRole.Text),
            new RemarkBlock([label, .. symbol.Length + figures.Length > 0 ? Runs.Of(symbol + figures) : []]),
            new RemarkBlock(Runs.Of(reservations + statements == 0 ? how : $"{how} · {source.Words.Annexed(reservations, statements)}")),
            .. Outcome.Additions(source, group),
            .. Edits.Added(source, DocumentKind.AgreedPositions, key),
            .. History.Changes(source, group).Select(change => new RemarkBlock(Runs.Of(change))),
            .. Reasons.Pending(source, group),
        ])
        {
            Whole = true,
        };
    }

    private IEnumerable<Block> Annex(List<PointGroup> groups) => groups.Count == 0 ? [] :
    [
        new HeadingBlock(1, "annex", Runs.Of(source.Words.Annex(groups.Exists(g => g.Reservations.Count > 0), groups.Exists(g => source.StatementsOn(g).Count > 0)))) { Back = true },
        .. groups.SelectMany(group => new Block[]
        {
            new HeadingBlock(2, $"annex.{group.First.Id}", Runs.Of(source.Words.OnDecision(group.First.Number!.Value))),
            new PassageBlock(null, $"annex.{Keys.Of(group)}", null, [new ListBlock([.. Annexed(group).Select((body, index) => new ListEntry(Outcome.Numbered(index), body))])]),
        }),
    ];

    private IEnumerable<ValueList<Block>> Annexed(PointGroup group) =>
    [
        .. group.Reservations.Select(r => Prose.Of(source, source.Words.Reservation(Behind.Of(source, r), source.Written(r.Text)), r.Text)),
        .. source.StatementsOn(group).Select(s => Prose.Of(source, $"{source.Lead(s)} {source.Written(s.Text)}", s.Text)),
    ];

    /// <summary>The positions taken over from earlier roundtables of the series, as they stand now.</summary>
    private IEnumerable<Block> Register() => source.Record.Register.Count == 0 ? [] :
    [
        new HeadingBlock(1, "register", Runs.Of(source.Words.Register)) { Back = true },
        .. source.Record.Register.GroupBy(p => source.Words.Registered(source.In(p.Title), p.Decided)).Index().SelectMany(meeting => (Block[])
        [
            new HeadingBlock(2, string.Create(CultureInfo.InvariantCulture, $"register.{meeting.Index + 1}"), Runs.Of(meeting.Item.Key)),
            .. meeting.Item.Select(position => new PassageBlock(null, $"register.{position.Roundtable}.{position.Point}", null,
            [
                .. Prose.Of(source, position.Text),
                new RemarkBlock(Runs.Of(Behind.Portion(position.Marking) + History.Change(source, position.Change))),
            ])
            {
                Whole = true,
            }),
        ]),
    ];
}
