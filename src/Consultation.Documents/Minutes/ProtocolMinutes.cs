using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>The minutes as a protocol: item by item what was heard, who spoke and what was said, and what was resolved; signed by chair and secretary.</summary>
internal sealed class ProtocolMinutes(Source source)
{
    private readonly Passages _passages = new(source, DocumentKind.Minutes);
    private readonly IMinutesWords _words = MinutesWords.In(source.Words.Language);

    private Record Record => source.Record;

    public IEnumerable<Block> Blocks() =>
    [
        .. Agenda(),
        .. _passages.Whole(opening: true),
        .. Record.Agenda.SelectMany(Item),
        .. Passages.Under(source.Words.Rulings, "rulings", _passages.Rulings(null).Select(entry => entry.Block)),
        .. SpeakersRemarks.Of(source, Record.Speeches),
        .. Passages.Under(source.Words.Statements, "statements", _passages.Statements(null).Select(entry => entry.Block)),
        .. _passages.Whole(opening: false),
        .. _passages.Comments(Record.Comments),
        .. _passages.NextMeeting(),
        .. Officers.Lines(source, always: true),
        .. source.Options.Annexes ? [.. ActionsTable.Of(source), .. AttendanceTable.Of(source), .. source.Options.Times ? SpeakingTimes.Of(source) : []] : Array.Empty<Block>(),
    ];

    private IEnumerable<Block> Agenda() => Record.Agenda.Count == 0 ? [] :
    [
        new HeadingBlock(1, "agenda", Runs.Of(source.Words.Agenda)),
        new PassageBlock(null, "agenda.items", null, [new ListBlock([.. Record.Agenda.Select(item => new ListEntry(item.Number, [new ParagraphBlock(Prose.Line(source, source.In(item.Title), item.Title))]))])]) { Whole = true },
    ];

    private IEnumerable<Block> Item(RecordItem item)
    {
        var names = string.Join("; ", SpeakersRemarks.Names(source, item.Speeches));
        List<Block> spoke =
        [
            .. SpeakersRemarks.PointsOfOrder(source, item.Speeches),
            .. InOrder([.. _passages.Notes(item), .. _passages.Statements(item), .. _passages.Rulings(item), .. _passages.Outcomes(item, group => group.First.Label is null)]),
        ];
        List<Block> resolved =
        [
            .. InOrder([.. _passages.Procedures(p => p.Item == item.Id), .. _passages.Outcomes(item, group => group.First.Label is not null)]), .. _passages.Elsewhere(item),
        ];
        var empty = names.Length + spoke.Count + resolved.Count == 0;
        return
        [
            _passages.Heading(item),
            .. _passages.State(item, empty).Select(words => new RemarkBlock(words, !empty)),
            .. empty && item.Times is null ? [] : Heard(item),
            .. Section(_words.Spoke, names.Length > 0 ? Runs.Of(names + ".") : [], spoke),
            .. Section(_words.Resolved, [], resolved),
            .. _passages.Comments(item.Comments),
        ];
    }

    /// <summary>Who laid what before the meeting, with the papers.</summary>
    private IEnumerable<Block> Heard(RecordItem item)
    {
        var lead = Behind.Of(source, item.Lead, item.LeadSector) is { } who ? $"{who} — " : "";
        return Section(
            _words.Heard, [.. lead.Length > 0 ? Runs.Of(lead) : [], .. Prose.Line(source, source.In(item.Title), item.Title)],
            [.. _passages.Papers(item).Select(words => new RemarkBlock(words))]);
    }

    /// <summary>A part of an item behind its label; none where nothing is in it.</summary>
    private static IEnumerable<Block> Section(string label, ValueList<Run> words, List<Block> blocks) => words.Count + blocks.Count == 0 ? [] :
    [
        new ParagraphBlock([new Run(words.Count > 0 ? label + ": " : label + ":") { Bold = true }, .. words]) { Leads = blocks.Count > 0 }, .. blocks,
    ];

    private static IEnumerable<Block> InOrder(IEnumerable<(int Paragraph, Block Block)> entries) => entries.OrderBy(entry => entry.Paragraph).Select(entry => entry.Block);
}
