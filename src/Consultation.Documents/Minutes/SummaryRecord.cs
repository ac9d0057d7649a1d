using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>The minutes as a summary record: item by item, what was noted and what was decided.</summary>
internal sealed class SummaryRecord(Source source)
{
    private readonly Passages _passages = new(source, DocumentKind.Minutes);

    private Record Record => source.Record;

    private DocumentOptions Options => source.Options;

    public IEnumerable<Block> Blocks() =>
    [
        .. _passages.Whole(opening: true),
        .. Record.Agenda.SelectMany(Item),
        .. OnTheWhole(),
        .. _passages.Whole(opening: false),
        .. _passages.Comments(Record.Comments),
        .. _passages.NextMeeting(),
        .. Options.Annexes ? Annexed() : [],
    ];

    private IEnumerable<Block> Annexed() =>
        [.. ActionsTable.Of(source), .. AttendanceTable.Of(source), .. Options.Times ? SpeakingTimes.Of(source) : []];

    private IEnumerable<Block> Item(RecordItem item)
    {
        var paragraphs = Paragraphs(item).OrderBy(entry => entry.Paragraph).Select(entry => entry.Block).ToList();
        return
        [
            _passages.Heading(item),
            .. About(item, paragraphs.Count > 0).Select(words => new RemarkBlock(words, paragraphs.Count > 0)),
            .. paragraphs,
            .. _passages.Elsewhere(item),
            .. SpeakersRemarks.Of(source, item.Speeches),
            .. _passages.Comments(item.Comments),
        ];
    }

    private IEnumerable<(int Paragraph, Block Block)> Paragraphs(RecordItem item) =>
    [
        .. _passages.Notes(item), .. _passages.Statements(item), .. _passages.Procedures(p => p.Item == item.Id), .. _passages.Rulings(item), .. _passages.Outcomes(item),
    ];

    /// <summary>What is said of an item as a whole. It belongs to the heading: with it, it goes to the page on which the first paragraph stands.</summary>
    private IEnumerable<ValueList<Run>> About(RecordItem item, bool leads) =>
    [
        .. Behind.Of(source, item.Lead, item.LeadSector) is { } lead ? [Runs.Of(source.Words.Lead(lead))] : Array.Empty<ValueList<Run>>(),
        .. Options.Times && item.Times is { } times
            ? [Runs.Of(source.Words.ItemTimes(times, item.Minutes is null ? null : item.Planned, item.PlannedEnd))]
            : Array.Empty<ValueList<Run>>(),
        .. _passages.Papers(item),
        .. _passages.State(item, !leads),
    ];

    /// <summary>What was ruled and who spoke while no item was taken up, and the statements on the whole.</summary>
    private IEnumerable<Block> OnTheWhole() =>
    [
        .. Passages.Under(source.Words.Rulings, "rulings", _passages.Rulings(null).Select(entry => entry.Block)),
        .. SpeakersRemarks.Of(source, Record.Speeches),
        .. Passages.Under(source.Words.Statements, "statements", _passages.Statements(null).Select(entry => entry.Block)),
    ];
}
