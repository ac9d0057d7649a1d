namespace Consultation.Domain;

/// <summary>Where an action stands.</summary>
public enum ActionState
{
    /// <summary>To be done.</summary>
    Open,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>Given up.</summary>
    Dropped,
}

/// <summary>The action of the roundtable before that one here goes on from.</summary>
/// <param name="Title">What that roundtable is called.</param>
public sealed record ActionOrigin(RoundtableId Roundtable, ActionId Action, Text Title);

/// <summary>An open action of the roundtable before, as it is taken over into the next of the series.</summary>
/// <param name="Action">Its id here.</param>
/// <param name="Seat">The seat that is to do it, where it is at this table too.</param>
/// <param name="Who">Who is to do it, in words; there wherever <paramref name="Seat"/> isn't.</param>
/// <param name="Due">The day by which it is to be done, by the calendar of the roundtable's time zone.</param>
public sealed record TakenOverAction(ActionId Action, ActionOrigin From, Text What, SeatId? Seat = null, Text? Who = null, DateOnly? Due = null)
{
    /// <summary>The marking that keeps it from some readers, as its roundtable has it: that of the point it is on; null where none does.</summary>
    public Marking? Marking { get; init; }
}

/// <summary>
/// Assigns an action to a seat, to somebody named in words, or to both (a seat, and who of it). It may be on a point or
/// on an item; <c>due</c> is the day by which it is to be done, by the calendar of the roundtable's time zone.
/// </summary>
public sealed record AssignAction(
    ActionId Action, Text What, SeatId? Seat = null, Text? Who = null, DateOnly? Due = null, ItemId? Item = null, PointId? Point = null) : Command;

/// <summary>Changes an open action, as a whole: what is left out is empty afterwards.</summary>
public sealed record ChangeAction(
    ActionId Action, Text What, SeatId? Seat = null, Text? Who = null, DateOnly? Due = null, ItemId? Item = null, PointId? Point = null) : Command;

/// <summary>Records that an action is done.</summary>
public sealed record CompleteAction(ActionId Action) : Command;

/// <summary>Gives an action up, with a reason.</summary>
public sealed record DropAction(ActionId Action, Text Reason) : Command;

/// <summary>Opens an action again that was completed or dropped.</summary>
public sealed record ReopenAction(ActionId Action) : Command;

/// <summary>An action was assigned.</summary>
public sealed record ActionAssigned(
    ActionId Action, Text What, SeatId? Seat = null, Text? Who = null, DateOnly? Due = null, ItemId? Item = null, PointId? Point = null) : Event;

/// <summary>An action was changed.</summary>
public sealed record ActionChanged(
    ActionId Action, Text What, SeatId? Seat = null, Text? Who = null, DateOnly? Due = null, ItemId? Item = null, PointId? Point = null) : Event;

/// <summary>An action was completed; where it went on from one of the roundtable before, that one is told.</summary>
public sealed record ActionCompleted(ActionId Action, ActionOrigin? From = null) : Event;

/// <summary>An action was given up; where it went on from one of the roundtable before, that one is told.</summary>
public sealed record ActionDropped(ActionId Action, Text Reason, ActionOrigin? From = null) : Event;

/// <summary>An action was opened again; where it went on from one of the roundtable before, that one is told.</summary>
public sealed record ActionReopened(ActionId Action, ActionOrigin? From = null) : Event;
