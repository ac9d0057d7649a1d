using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>
/// The minutes as the Council of the European Union keeps them: item by item the documents and what was decided, with
/// texts and figures; statements entered in the minutes in an annex; nothing of the discussion.
/// </summary>
internal sealed class DecisionMinutes(Source source)
{
    private readonly Passages _passages = new(source, DocumentKind.Minutes);
    private readonly IMinutesWords _words = MinutesWords.In(source.Words.Language);

    private Record Record => source.Record;

    public IEnumerable<Block> Blocks() =>
    [
        .. _passages.Whole(opening: true),
        .. Record.Agenda.SelectMany(Item),
        .. Passages.Under(source.Words.Rulings, "rulings", _passages.Rulings(null).Select(entry => entry.Block)),
        .. _passages.Whole(opening: false),
        .. _passages.Comments(Record.Comments),
        .. _passages.NextMeeting(),
        .. Officers.Lines(source, always: false),
        .. source.Options.Annexes ? [.. Statements(), .. ActionsTable.Of(source), .. AttendanceTable.Of(source)] : Array.Empty<Block>(),
    ];

    private IEnumerable<Block> Item(RecordItem item)
    {
        var decided = _passages.Procedures(p => p.Item == item.Id).Concat(_passages.Rulings(item)).Concat(_passages.Outcomes(item))
            .OrderBy(entry => entry.Paragraph).Select(entry => entry.Block).ToList();
        IReadOnlyList<int> entered = source.Options.Annexes ? [.. Record.Statements.Where(s => s.Item == item.Id).Select(s => s.Paragraph).Order()] : [];
        var elsewhere = _passages.Elsewhere(item).ToList();
        var state = _passages.State(item, decided.Count + item.Notes.Count + entered.Count == 0).ToList();
        var none = decided.Count + elsewhere.Count + state.Count == 0 && !_passages.HasBelow(item);
        return
        [
            _passages.Heading(item),
            .. _passages.Papers(item).Concat(state).Select(words => new RemarkBlock(words, decided.Count > 0)),
            .. decided,
            .. elsewhere,
            .. none ? new[] { new RemarkBlock(Runs.Of(_words.NoDecision)) } : [],
            .. entered.Count > 0 ? new[] { new RemarkBlock(Runs.Of(_words.StatementsEntered(entered))) } : [],
            .. _passages.Comments(item.Comments),
        ];
    }

    private IEnumerable<Block> Statements()
    {
        var all = Record.Agenda.SelectMany(item => _passages.Statements(item)).Concat(_passages.Statements(null)).OrderBy(entry => entry.Paragraph).Select(entry => entry.Block).ToList();
        return all.Count == 0 ? [] : [new HeadingBlock(1, "annex", Runs.Of(_words.StatementsAnnexed)) { Back = true }, .. all];
    }
}
