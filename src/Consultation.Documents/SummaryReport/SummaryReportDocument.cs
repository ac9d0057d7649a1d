using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>
/// The summary report: whose it is and on what, a summary made from the outcomes by rule, and every paragraph under its
/// number and its marking, comments between the words that begin and end them, who signs last.
/// </summary>
internal sealed class SummaryReportDocument(Source source)
{
    private readonly KindWords _words = KindWords.In(source.Words.Language);

    private Record Record => source.Record;

    public DocumentText Compose()
    {
        var text = Frame.Of(source, DocumentKind.SummaryReport, Record.Banner,
        [
            Summary.Of(source, _words),
            .. Under(source.Words.Opening, "opening", Procedures(p => p is { Item: null, Opening: true })),
            .. Record.Agenda.SelectMany(Item),
            .. Whole(),
            .. Comments(Record.Comments),
            .. Record.NextMeeting is { } next ? Under(source.Words.NextMeeting, "next-meeting", [Sentence(next.Paragraph, Keys.Next, next.Events, null, next.Sentence)]) : [],
            .. Signatories(),
        ]);
        var title = source.In(Record.Roundtable.Title);
        var from = (Record.Organisation?.Name ?? Record.Roundtable.Host) is { } of ? source.In(of) : null;
        return text with
        {
            Title = text.Title with
            {
                Words = source.Words.Kind(DocumentKind.SummaryReport),
                Line = from ?? text.Title.Line,
                Facts = [.. from is null ? [] : new FactLine[] { new(_words.From, from) }, new(_words.Subject, title), .. text.Title.Facts],
            },
            Running = text.Running with { Pages = _words.Pages },
        };
    }

    private IEnumerable<Block> Item(RecordItem item)
    {
        List<Block> blocks =
        [
            .. Paragraphs(item).OrderBy(entry => entry.Paragraph).Select(entry => entry.Block),
            .. source.Groups.Where(group => group.First.Item != item.Id && group.Points.Any(point => point.Item == item.Id))
                .Select(group => new RemarkBlock(Runs.Of(source.Words.Elsewhere(source.Item(group.First.Item).Number, group.Paragraph)))),
            .. Comments(item.Comments),
        ];
        var deferred = item.State == ItemState.Deferred
            ? new[] { new RemarkBlock(Prose.Line(source, source.Words.Deferred(item.Reason is { } reason ? source.Written(reason) : null), item.Reason)) } : [];
        return [new HeadingBlock(item.Level, Keys.Of(item), Prose.Line(source, source.In(item.Title), item.Title)) { Number = item.Number }, .. deferred, .. blocks];
    }

    private IEnumerable<(int Paragraph, Block Block)> Paragraphs(RecordItem item) =>
    [
        .. (source.Options.Notes ? item.Notes : []).Select(note => (note.Paragraph, (Block)Note(note))),
        .. Record.Statements.Where(s => s.Item == item.Id).Select(s => (s.Paragraph, (Block)Statement(s))),
        .. (Record.Procedures ?? []).Where(p => p.Item == item.Id).Select(p => (p.Paragraph, (Block)Procedure(p))),
        .. (Record.Rulings ?? []).Where(r => r.Item == item.Id).Select(r => (r.Paragraph, (Block)Ruling(r))),
        .. source.Groups.Where(group => group.First.Item == item.Id).Select(group => (group.Paragraph, (Block)Point(group))),
    ];

    /// <summary>What was ruled, stated and decided on no item.</summary>
    private IEnumerable<Block> Whole() =>
    [
        .. Under(source.Words.Rulings, "rulings", (Record.Rulings ?? []).Where(r => r.Item is null).Select(Ruling)),
        .. Under(source.Words.Statements, "statements", Record.Statements.Where(s => s.Item is null).Select(Statement)),
        .. Under(source.Words.Conduct, "conduct", Procedures(p => p is { Item: null, Opening: null })),
    ];

    private static IEnumerable<Block> Under(string heading, string key, IEnumerable<Block> blocks)
    {
        var all = blocks.ToList();
        return all.Count == 0 ? [] : [new HeadingBlock(1, key, Runs.Of(heading)), .. all];
    }

    private PassageBlock Point(PointGroup group)
    {
        var (place, portion) = (source.Place(group.First), Behind.PortionOf(source, group.First.Marking));
        var leads = place == TextPlace.Above && group.Points.Count == 1;
        var key = Keys.Of(group);
        return new PassageBlock(group.Paragraph, key, Origin(key, group.Points.SelectMany(point => point.Events)),
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

    private PassageBlock Note(RecordNote note)
    {
        var about = Behind.Of(source, note.Seat, note.Sector, note.Person);
        var lead = Behind.PortionOf(source, note.Marking) + (about is null ? "" : $"{char.ToUpperInvariant(about[0])}{about[1..]}: ");
        var key = Keys.Of(note);
        return new PassageBlock(note.Paragraph, key, Origin(key, note.Events), [.. Edits.Replaced(source, DocumentKind.SummaryReport, key, note.Text, lead)]);
    }

    private PassageBlock Statement(RecordStatement s)
    {
        var lead = (s.Marking is null ? Behind.PortionOf(source, null) : "") + source.Lead(s);
        return Passage(s.Paragraph, Keys.Of(s), s.Events, Prose.Of(source, s.Text, lead + " "));
    }

    private PassageBlock Ruling(RecordRuling r) => Passage(
        r.Paragraph, Keys.Of(r), r.Events,
        Prose.Of(source, r.Ruling, Behind.PortionOf(source, null) + source.Words.Ruling(Behind.Of(source, r.Seat, r.Sector) ?? Behind.Participant(source)) + " "));

    private PassageBlock Procedure(RecordProcedure p) => Sentence(p.Paragraph, Keys.Of(p), p.Events, p.Marking, p.Sentence);

    private IEnumerable<Block> Procedures(Func<RecordProcedure, bool> where) => (Record.Procedures ?? []).Where(where).Select(Procedure);

    private PassageBlock Sentence(int paragraph, string key, ValueList<long> events, RecordMarking? marking, Text words) =>
        Passage(paragraph, key, events, [new ParagraphBlock(Runs.Of(Behind.PortionOf(source, marking) + source.In(words)))]);

    /// <summary>A paragraph with what was added after it.</summary>
    private PassageBlock Passage(int number, string key, ValueList<long> events, ValueList<Block> own) =>
        new(number, key, Origin(key, events), [.. own, .. Edits.Added(source, DocumentKind.SummaryReport, key)]);

    private Origin? Origin(string key, IEnumerable<long> events) => Edits.Origin(source, DocumentKind.SummaryReport, key, events);

    private IEnumerable<Block> Comments(ValueList<RecordComment> comments) => (source.Options.Comments ? comments : []).Select(comment => new CommentBlock(
        Keys.Of(comment), source.Forms.Of(comment.Events), comment.Marking.Portion, source.Words.Comment, source.Words.EndComment, Prose.Of(source, comment.Text)));

    private IEnumerable<Block> Signatories() => Record.Organisation is { Signatories: { Count: > 0 } all }
        ? [new PassageBlock(null, "signatories", null, [.. all.Select(s => new ParagraphBlock([new Run(source.In(s.Name ?? s.Title)) { Bold = true }, .. s.Name is null ? [] : Runs.Of("\n" + source.In(s.Title))]))])]
        : [];
}
