using Consultation.Domain;

namespace Consultation.Server.Views;

// What the view of the floor is made of.

/// <param name="PerSpeech">The seconds of one speech, where they are limited.</param>
/// <param name="PerSeat">The seconds of a seat on one item, where they are limited.</param>
/// <param name="Lately">The last speeches that were made, the latest first, the one under way among them.</param>
internal sealed record FloorShape(
    bool Open, SpeakingOrder Order, int? PerSpeech, int? PerSeat, SpeechShape? Speaking, ValueList<RequestShape> Queue, ValueList<LateSpeechShape> Lately);

/// <param name="Since">Since when its clock runs; nothing while it is paused.</param>
/// <param name="SpentSeconds">What was spoken before that.</param>
/// <param name="ToSeat">Whose speech it replies to or asks about.</param>
internal sealed record SpeechShape(
    SpeechId Speech, SeatId Seat, FloorKind Kind, DateTimeOffset From, int? Limit, DateTimeOffset? Since, long SpentSeconds, SpeechId? To, SeatId? ToSeat);

/// <param name="ToSeat">Whose speech it replies to or asks about.</param>
internal sealed record RequestShape(RequestId Request, SeatId Seat, FloorKind Kind, SpeechId? To, SeatId? ToSeat, DateTimeOffset Asked);

/// <param name="Seconds">How long was spoken, once it has ended.</param>
internal sealed record LateSpeechShape(SpeechId Speech, SeatId Seat, FloorKind Kind, ItemId? Item, long? Seconds);

/// <param name="Heard">Whether it was given the floor.</param>
internal sealed record PointOfOrderShape(SeatId Seat, ItemId? Item, DateTimeOffset Raised, bool Heard, Text? Ruling);

/// <summary>How often and how long was spoken by a sector, the speech under way apart.</summary>
internal sealed record SectorSpokenShape(int Speeches, long Seconds);

/// <summary>How often and how long a seat has spoken in the session, and of that on the item in hand; the speech under way apart.</summary>
internal sealed record SeatSpokenShape(int Speeches, long Seconds, int SpeechesOnItem, long SecondsOnItem);
