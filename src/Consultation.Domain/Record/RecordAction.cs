namespace Consultation.Domain;

/// <summary>An action, as it stands. It has no paragraph: actions are a table behind the paragraphs, and outlive the meeting.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="Events">The events it came from.</param>
/// <param name="Seat">The seat that is to do it.</param>
/// <param name="Who">Who is to do it, in words; there wherever <paramref name="Seat"/> isn't.</param>
/// <param name="Due">The day by which it is to be done, in the roundtable's time zone.</param>
/// <param name="Item">The item it is on.</param>
/// <param name="Point">The point it is on.</param>
/// <param name="Settled">When it was completed or given up.</param>
/// <param name="Reason">Why it was given up.</param>
/// <param name="From">The action of the roundtable before that it goes on from.</param>
public sealed record RecordAction(
    ActionId Id, Text What, ActionState State, ValueList<long> Events, SeatId? Seat = null, Text? Who = null, DateOnly? Due = null,
    ItemId? Item = null, PointId? Point = null, LocalTime? Settled = null, Text? Reason = null, ActionOrigin? From = null)
{
    /// <summary>The marking that keeps it from somebody: of the point it is on, or of where it was taken over from.</summary>
    public RecordMarking? Marking { get; init; }
}
