namespace Consultation.Domain;

/// <summary>A procedural decision.</summary>
/// <param name="Opening">Whether it was taken before any item was taken up.</param>
public sealed record Procedure(
    ProcedureId Id, ProcedureKind What, ProcedureHow How, ItemId? Item, SeatId? Seat, RaisedHands? Hands, bool Opening, DateTimeOffset Time, long Event)
{
    /// <summary>The marking it was given; null for the default one.</summary>
    public MarkingId? Marking { get; init; }
}
