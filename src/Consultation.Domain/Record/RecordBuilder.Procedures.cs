namespace Consultation.Domain;

public sealed partial class RecordBuilder
{
    /// <summary>A procedural decision with the paragraph it stands in.</summary>
    private sealed record PlacedProcedure(Procedure Procedure, int Paragraph);

    private ValueList<RecordProcedure>? Procedures(Numbering numbering) => numbering.Procedures.Count == 0
        ? null
        : [.. numbering.Procedures.OrderBy(p => p.Paragraph).Select(placed => new RecordProcedure(
            placed.Paragraph, placed.Procedure.Id, placed.Procedure.What, placed.Procedure.How, SentenceOf(placed.Procedure),
            _context.At(placed.Procedure.Time), [placed.Procedure.Event], placed.Procedure.Item,
            placed.Procedure is { Item: null, Opening: true } ? true : null, placed.Procedure.Seat, placed.Procedure.Hands)
        {
            Marking = _state.Said(placed.Procedure.Marking) is { } marking ? Of(marking) : null,
        })];

    /// <summary>What the record says of a procedural decision, in the languages of the roundtable.</summary>
    public static Text SentenceOf(Roundtable state, Procedure procedure) =>
        new RecordBuilder(state, new RecordContext("", _ => null, _ => TimeSpan.Zero)).SentenceOf(procedure);

    private Text SentenceOf(Procedure p) => Written(words => words.Procedure(
        _state.Description.Noun, p.What, p.How, p.Hands, p.Seat is { } seat ? In(_state.Seats[seat].Name, words) : null));

    /// <summary>
    /// The papers of each item: those that are there, and those that were there while the meeting could see them. What
    /// is on a point nobody saw is nobody's paper.
    /// </summary>
    private ILookup<ItemId, RecordPaper> Papers() => _state.NumberedPapers()
        .Where(p => (p.Paper.Removed is not { } removed || removed.Time >= _state.Opened) && (p.Paper.Point is not { } id || _state.Points[id].Stage != PointStage.Draft))
        .ToLookup(p => p.Under, p => new RecordPaper(
            p.Paper.Id, p.Number, p.Paper.Title, p.Paper.Sha256, p.Paper.Bytes,
            p.Paper.Removed is { } removed ? [p.Paper.Event, removed.Event] : [p.Paper.Event], p.Paper.Point, _context.At(p.Paper.Removed?.Time)));
}
