namespace Consultation.Domain;

/// <summary>Opens the list of speakers.</summary>
public sealed record OpenFloor : Command;

/// <summary>Closes the list of speakers; those on it keep their place.</summary>
public sealed record CloseFloor : Command;

/// <summary>Asks for the floor.</summary>
/// <param name="To">The speech that a reply or a question is about.</param>
public sealed record RequestFloor(RequestId Request, SeatId Seat, FloorKind Kind, SpeechId? To = null) : Command;

/// <summary>Withdraws a request for the floor.</summary>
public sealed record WithdrawRequest(RequestId Request) : Command;

/// <summary>Gives the floor, by a request or to a seat; a speech under way ends.</summary>
/// <param name="Limit">In seconds, 5 to 86,400. Left out: what the speaking limits leave the seat.</param>
/// <param name="Kind">Of a speech without a request: a statement, if left out. A point of order is asked for first.</param>
/// <param name="To">The speech that a reply or a question without a request is about.</param>
public sealed record GiveFloor(
    SpeechId Speech, RequestId? Request = null, SeatId? Seat = null, int? Limit = null, FloorKind? Kind = null, SpeechId? To = null) : Command;

/// <summary>Ends a speech.</summary>
public sealed record EndSpeech(SpeechId Speech) : Command;

/// <summary>Stops the clock of the speech under way.</summary>
/// <param name="Speech">The speech that is meant, so that no other is stopped; the one under way, if left out.</param>
public sealed record PauseSpeech(SpeechId? Speech = null) : Command;

/// <summary>Lets the clock of the speech under way go on.</summary>
/// <param name="Speech">The speech that is meant; the one under way, if left out.</param>
public sealed record ResumeSpeech(SpeechId? Speech = null) : Command;

/// <summary>Gives the speech under way more time, or a limit where it has none.</summary>
/// <param name="Limit">The seconds it has in all, up to 86,400, more than before.</param>
/// <param name="Speech">The speech that is meant; the one under way, if left out.</param>
public sealed record ExtendSpeech(int Limit, SpeechId? Speech = null) : Command;

/// <summary>Sets the order in which those who wait get the floor; what was moved by hand falls into it.</summary>
public sealed record SetSpeakingOrder(SpeakingOrder Order) : Command;

/// <summary>Moves a request to a place in the queue. Points of order stay before all others.</summary>
/// <param name="Position">The place in the whole queue, from 1.</param>
public sealed record MoveRequest(RequestId Request, int Position) : Command;

/// <summary>Sets how long may be spoken, in seconds, 5 to 86,400 each; no limit where one is left out.</summary>
/// <param name="PerSpeech">For one speech.</param>
/// <param name="PerSeat">For all speeches of a seat on one agenda item.</param>
public sealed record SetSpeakingLimits(int? PerSpeech = null, int? PerSeat = null) : Command;

/// <summary>Takes back that the floor was given: the speech counts for nothing, and its request waits again at its place.</summary>
public sealed record UndoFloor(SpeechId Speech) : Command;

/// <summary>Rules on a point of order; a later ruling on the same takes the place of the one before.</summary>
/// <param name="Ruling">What the facilitator ruled, as it is printed.</param>
public sealed record RuleOnPoint(RequestId Request, Text Ruling) : Command;

/// <summary>The list of speakers was opened.</summary>
public sealed record FloorOpened : Event;

/// <summary>The list of speakers was closed.</summary>
public sealed record FloorClosed : Event;

/// <summary>A seat asked for the floor.</summary>
public sealed record FloorRequested(RequestId Request, SeatId Seat, FloorKind Kind, SpeechId? To = null, bool OnBehalf = false) : Event;

/// <summary>A request was withdrawn.</summary>
public sealed record RequestWithdrawn(RequestId Request, bool OnBehalf = false) : Event;

/// <summary>A seat was given the floor.</summary>
public sealed record FloorGiven(
    SpeechId Speech, SeatId Seat, FloorKind Kind, RequestId? Request = null, ItemId? Item = null, SpeechId? To = null, int? Limit = null) : Event;

/// <summary>A speech ended.</summary>
public sealed record SpeechEnded(SpeechId Speech) : Event;

/// <summary>The clock of a speech was stopped.</summary>
public sealed record SpeechPaused(SpeechId Speech) : Event;

/// <summary>The clock of a speech went on.</summary>
public sealed record SpeechResumed(SpeechId Speech) : Event;

/// <summary>A speech was given a limit, or a longer one, in seconds.</summary>
public sealed record SpeechExtended(SpeechId Speech, int Limit) : Event;

/// <summary>The order of the queue was set.</summary>
public sealed record SpeakingOrderSet(SpeakingOrder Order) : Event;

/// <summary>A request was moved to a place in the queue.</summary>
public sealed record RequestMoved(RequestId Request, int Position) : Event;

/// <summary>It was set how long may be spoken, in seconds.</summary>
public sealed record SpeakingLimitsSet(int? PerSpeech = null, int? PerSeat = null) : Event;

/// <summary>The floor had been given in error: the speech counts for nothing.</summary>
/// <param name="Request">The request that waits again.</param>
public sealed record FloorGivenInError(SpeechId Speech, RequestId? Request = null) : Event;

/// <summary>The facilitator ruled on a point of order.</summary>
public sealed record PointOfOrderRuled(RequestId Request, Text Ruling) : Event;
