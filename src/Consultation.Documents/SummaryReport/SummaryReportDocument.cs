using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>
/// The summary report: whose it is, to whom it goes and on what, a summary made from the outcomes by rule, and every
/// paragraph under its number and its marking, comments between the words that begin and end them, who signs last.
/// </summary>
internal sealed class SummaryReportDocument(Source source)
{
    private readonly KindWords _words = KindWords.In(source.Words.Language);
    private readonly Passages _passages = new(source, DocumentKind.SummaryReport);

    private Record Record => source.Record;

    public DocumentText Compose()
    {
        var text = Frame.Of(source, DocumentKind.SummaryReport, Record.Banner,
        [
            Summary.Of(source, _words),
            .. _passages.Whole(opening: true),
            .. Record.Agenda.SelectMany(Item),
            .. Passages.Under(source.Words.Rulings, "rulings", _passages.Rulings(null).Select(entry => entry.Block)),
            .. Passages.Under(source.Words.Statements, "statements", _passages.Statements(null).Select(entry => entry.Block)),
            .. _passages.Whole(opening: false),
            .. _passages.Comments(Record.Comments),
            .. _passages.NextMeeting(),
            .. Signatories(),
        ]);
        var from = (Record.Organisation?.Name ?? Record.Roundtable.Host) is { } of ? source.In(of) : null;
        return text with
        {
            Title = text.Title with
            {
                Words = source.Words.Kind(DocumentKind.SummaryReport),
                // Whose report it is stands in the letterhead, or, where there is none, here.
                Line = Record.Organisation is null ? from ?? "" : "",
                Facts = [.. Head(from), .. text.Title.Facts],
            },
            Running = text.Running with { Pages = _words.Pages },
        };
    }

    /// <summary>From whom, to whom, on what.</summary>
    private IEnumerable<FactLine> Head(string? from)
    {
        var sent = Record.Distribution;
        var lines = new (string Name, string? Value)[]
        {
            (_words.From, from),
            (_words.Action, Addressees(sent?.Action)),
            (_words.Information, Addressees(sent?.Information)),
            (_words.Subject, source.In(Record.Roundtable.Title)),
            (_words.Tags, string.Join(", ", sent?.Tags ?? [])),
        };
        return lines.Where(line => !string.IsNullOrEmpty(line.Value)).Select(line => new FactLine(line.Name, line.Value!));
    }

    private string Addressees(ValueList<Text>? all) => string.Join("; ", (all ?? []).Select(source.In));

    private IEnumerable<Block> Item(RecordItem item) =>
    [
        _passages.Heading(item),
        .. item.State == ItemState.Deferred ? _passages.State(item, empty: false).Select(words => new RemarkBlock(words)) : [],
        .. Paragraphs(item).OrderBy(entry => entry.Paragraph).Select(entry => entry.Block),
        .. _passages.Elsewhere(item),
        .. _passages.Comments(item.Comments),
    ];

    private IEnumerable<(int Paragraph, Block Block)> Paragraphs(RecordItem item) =>
    [
        .. _passages.Notes(item), .. _passages.Statements(item), .. _passages.Procedures(p => p.Item == item.Id), .. _passages.Rulings(item),
        .. source.Groups.Where(group => group.First.Item == item.Id).Select(group => (group.Paragraph, (Block)Point(group))),
    ];

    private PassageBlock Point(PointGroup group)
    {
        var (place, portion) = (source.Place(group.First), Behind.PortionOf(source, group.First.Marking));
        var leads = place == TextPlace.Above && group.Points.Count == 1;
        var key = Keys.Of(group);
        return new PassageBlock(group.Paragraph, key, Edits.Origin(source, DocumentKind.SummaryReport, key, group.Points.SelectMany(point => point.Events)),
        [
            .. leads ? Prose.Of(source, source.TextOf(group.First), group.First.Text, lead: portion)
                : place == TextPlace.Above ? Outcome.Texts(source, group, TextRole.Position) : [],
            new ParagraphBlock([.. leads ? [] : Runs.Of(portion), .. Prose.Line(source, source.In(group.First.Sentence), group.First.Sentence)]),
            .. place == TextPlace.Beneath ? Outcome.Texts(source, group, TextRole.Position) : [],
            .. Outcome.Additions(source, group),
            .. Edits.Added(source, DocumentKind.SummaryReport, key),
            .. Reasons.Told(source, group),
        ]);
    }

    private IEnumerable<Block> Signatories() => Record.Organisation is { Signatories: { Count: > 0 } all }
        ? [new PassageBlock(null, "signatories", null, [.. all.Select(s => new ParagraphBlock([new Run(source.In(s.Name ?? s.Title)) { Bold = true }, .. s.Name is null ? [] : Runs.Of("\n" + source.In(s.Title))]))])]
        : [];
}
