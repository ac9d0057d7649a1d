using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>The paragraphs of minutes and of the summary report, which each has in its own order, with the edits that stand on them.</summary>
/// <param name="source">The record.</param>
/// <param name="kind">The document whose edits stand; in a summary report every paragraph shows its marking.</param>
internal sealed class Passages(Source source, DocumentKind kind)
{
    private Record Record => source.Record;

    public IEnumerable<(int Paragraph, Block Block)> Notes(RecordItem item) =>
        (source.Options.Notes ? item.Notes : []).Select(note => (note.Paragraph, (Block)Note(note)));

    public IEnumerable<(int Paragraph, Block Block)> Statements(RecordItem? item) =>
        Record.Statements.Where(s => s.Item == item?.Id).Select(s => (s.Paragraph, (Block)Statement(s)));

    public IEnumerable<(int Paragraph, Block Block)> Procedures(Func<RecordProcedure, bool> where) =>
        (Record.Procedures ?? []).Where(where).Select(p => (p.Paragraph, (Block)Procedure(p)));

    public IEnumerable<(int Paragraph, Block Block)> Rulings(RecordItem? item) =>
        (Record.Rulings ?? []).Where(ruling => ruling.Item == item?.Id).Select(r => (r.Paragraph, (Block)Ruling(r)));

    public IEnumerable<(int Paragraph, Block Block)> Outcomes(RecordItem item, Func<PointGroup, bool>? where = null) =>
        source.Groups.Where(group => group.First.Item == item.Id && (where is null || where(group)))
            .Select(group => (group.Paragraph, Outcome.Of(source, group, kind)));

    /// <summary>Points of an item that were decided among the paragraphs of another.</summary>
    public IEnumerable<Block> Elsewhere(RecordItem item) => source.Groups
        .Where(group => group.First.Item != item.Id && group.Points.Any(point => point.Item == item.Id))
        .Select(group => new RemarkBlock(Runs.Of(source.Words.Elsewhere(source.Item(group.First.Item).Number, group.Paragraph))));

    public HeadingBlock Heading(RecordItem item) =>
        new(item.Level, Keys.Of(item), Prose.Line(source, source.In(item.Title), item.Title)) { Number = item.Number };

    /// <summary>The papers of an item, those taken away among them.</summary>
    public IEnumerable<ValueList<Run>> Papers(RecordItem item) => item.Papers is not { } papers ? [] :
        [Runs.Of(source.Words.Papers([.. papers.Select(p => (p.Number, source.In(p.Title), p.Removed is not null))]))];

    /// <summary>That an item was put off, or that nothing came of it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="empty">Whether nothing else stands beneath it.</param>
    public IEnumerable<ValueList<Run>> State(RecordItem item, bool empty) =>
        item.State == ItemState.Deferred ? [Prose.Line(source, source.Words.Deferred(item.Reason is { } reason ? source.Written(reason) : null), item.Reason)]
        : item.State == ItemState.Pending && empty && item.Points.Count == 0 && !HasBelow(item) ? [Runs.Of(source.Words.Untouched)]
        : [];

    public IEnumerable<Block> Comments(ValueList<RecordComment> comments) => (source.Options.Comments ? comments : []).Select(comment => new CommentBlock(
        Keys.Of(comment), source.Forms.Of(comment.Events), comment.Marking.Portion, source.Words.Comment, source.Words.EndComment, Prose.Of(source, comment.Text)));

    public IEnumerable<Block> NextMeeting() => Record.NextMeeting is { } next
        ? Under(source.Words.NextMeeting, "next-meeting", [new PassageBlock(next.Paragraph, Keys.Next, Origin(Keys.Next, next.Events), [new ParagraphBlock(Runs.Of(Portion(null) + source.In(next.Sentence))), .. Added(Keys.Next)])])
        : [];

    /// <summary>Procedural decisions on the whole, under their heading.</summary>
    public IEnumerable<Block> Whole(bool opening) => opening
        ? Under(source.Words.Opening, "opening", Procedures(p => p is { Item: null, Opening: true }).Select(entry => entry.Block))
        : Under(source.Words.Conduct, "conduct", Procedures(p => p is { Item: null, Opening: null }).Select(entry => entry.Block));

    /// <summary>Whether there are items below one.</summary>
    public bool HasBelow(RecordItem item) => Record.Agenda.Any(other => other.Number.StartsWith(item.Number + ".", StringComparison.Ordinal));

    /// <summary>Blocks under a heading, where there are any.</summary>
    public static IEnumerable<Block> Under(string heading, string key, IEnumerable<Block> blocks)
    {
        var all = blocks.ToList();
        return all.Count == 0 ? [] : [new HeadingBlock(1, key, Runs.Of(heading)), .. all];
    }

    private PassageBlock Note(RecordNote note)
    {
        var (key, about) = (Keys.Of(note), Behind.Of(source, note.Seat, note.Sector, note.Person));
        var lead = Portion(note.Marking) + (about is null ? "" : $"{char.ToUpperInvariant(about[0])}{about[1..]}: ");
        return new PassageBlock(note.Paragraph, key, Origin(key, note.Events), [.. Edits.Replaced(source, kind, key, note.Text, lead)]);
    }

    private PassageBlock Statement(RecordStatement statement) => Passage(
        statement.Paragraph, Keys.Of(statement), statement.Events, Prose.Of(source, statement.Text, (statement.Marking is null ? Portion(null) : "") + source.Lead(statement) + " "));

    private PassageBlock Ruling(RecordRuling ruling) => Passage(
        ruling.Paragraph, Keys.Of(ruling), ruling.Events,
        Prose.Of(source, ruling.Ruling, Portion(null) + source.Words.Ruling(Behind.Of(source, ruling.Seat, ruling.Sector) ?? Behind.Participant(source)) + " "));

    private PassageBlock Procedure(RecordProcedure procedure) => Passage(
        procedure.Paragraph, Keys.Of(procedure), procedure.Events,
        [new ParagraphBlock(Runs.Of(Portion(procedure.Marking) + source.In(procedure.Sentence)))]);

    private PassageBlock Passage(int number, string key, ValueList<long> events, ValueList<Block> own) => new(number, key, Origin(key, events), [.. own, .. Added(key)]);

    private string Portion(RecordMarking? marking) => kind == DocumentKind.SummaryReport ? Behind.PortionOf(source, marking) : Behind.Portion(marking);

    private Origin? Origin(string key, ValueList<long> events) => Edits.Origin(source, kind, key, events);

    private IEnumerable<Block> Added(string key) => Edits.Added(source, kind, key);
}
