namespace Consultation.Domain;

/// <summary>Opens the list of speakers.</summary>
public sealed record OpenFloor : Command;

/// <summary>Closes the list of speakers; those on it keep their place.</summary>
public sealed record CloseFloor : Command;

/// <summary>Asks for the floor.</summary>
public sealed record RequestFloor(RequestId Request, SeatId Seat, FloorKind Kind, SpeechId? To = null) : Command;

/// <summary>Withdraws a request for the floor.</summary>
public sealed record WithdrawRequest(RequestId Request) : Command;

/// <summary>Gives the floor, by a request or to a seat; a speech under way ends. The limit is in seconds, 5 to 86,400.</summary>
public sealed record GiveFloor(SpeechId Speech, RequestId? Request = null, SeatId? Seat = null, int? Limit = null) : Command;

/// <summary>Ends a speech.</summary>
public sealed record EndSpeech(SpeechId Speech) : Command;

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
