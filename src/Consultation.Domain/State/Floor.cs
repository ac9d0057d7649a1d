using System.Collections.Immutable;

namespace Consultation.Domain;

/// <summary>A request for the floor that waits.</summary>
/// <param name="Event">The event it was asked by: the order of asking.</param>
public sealed record FloorRequest(RequestId Id, SeatId Seat, FloorKind Kind, SpeechId? To, DateTimeOffset Asked, bool OnBehalf, long Event)
{
    /// <summary>Whether the facilitator gave it its place; else the order does.</summary>
    public bool Moved { get; init; }
}

/// <summary>How long may be spoken, in seconds.</summary>
/// <param name="PerSpeech">For one speech; no limit where there is none.</param>
/// <param name="PerSeat">For all speeches of a seat on one agenda item; points of order don't count.</param>
public sealed record SpeakingLimits(int? PerSpeech = null, int? PerSeat = null);

/// <summary>A point of order that was raised.</summary>
/// <param name="Item">The item that was discussed.</param>
/// <param name="Event">The event it was asked by.</param>
public sealed record PointOfOrder(RequestId Id, SeatId Seat, ItemId? Item, DateTimeOffset Raised, long Event)
{
    /// <summary>The speech it was made in.</summary>
    public SpeechId? Speech { get; init; }

    /// <summary>What the facilitator ruled.</summary>
    public Ruling? Ruling { get; init; }
}

/// <summary>A ruling on a point of order.</summary>
/// <param name="First">The event of the first ruling on it.</param>
/// <param name="Event">The event of this one.</param>
public sealed record Ruling(Text Text, DateTimeOffset Time, long First, long Event);

/// <summary>The list of speakers, and who has the floor.</summary>
/// <param name="IsOpen">Whether the list of speakers is open.</param>
/// <param name="Queue">Who waits, in the order of <see cref="QueueOrder"/>.</param>
/// <param name="Speeches">Every speech so far, those given in error among them.</param>
/// <param name="Speaking">The speech under way.</param>
public sealed record Floor(
    bool IsOpen, ImmutableList<FloorRequest> Queue, OrderedMap<SpeechId, Speech> Speeches, SpeechId? Speaking)
{
    /// <summary>Closed, with nobody waiting.</summary>
    public static Floor Empty { get; } = new(false, [], OrderedMap<SpeechId, Speech>.Empty, null);

    /// <summary>The order of the queue.</summary>
    public SpeakingOrder Order { get; init; }

    /// <summary>How long may be spoken.</summary>
    public SpeakingLimits Limits { get; init; } = new();

    /// <summary>The points of order, in the order they were raised; those withdrawn without a ruling aren't among them.</summary>
    public OrderedMap<RequestId, PointOfOrder> Orders { get; init; } = OrderedMap<RequestId, PointOfOrder>.Empty;

    /// <summary>A request that waits, or null.</summary>
    public FloorRequest? Find(RequestId id) => Queue.Find(request => request.Id == id);

    /// <summary>A speech that was made and counts, or null.</summary>
    public Speech? Made(SpeechId? id) => id is { } known && Speeches.Find(known) is { IsInError: false } speech ? speech : null;

    /// <summary>A point of order that can be ruled on: it waits, was heard, or has a ruling; or null.</summary>
    public PointOfOrder? Raised(RequestId id) =>
        Orders.Find(id) is { } order && (order.Ruling is not null || order.Speech is not null || Find(id) is not null) ? order : null;

    /// <summary>How many seconds a seat has spoken on an item, up to a moment; points of order and what was given in error don't count.</summary>
    public long SecondsOf(SeatId seat, ItemId? item, DateTimeOffset now) => Speeches
        .Where(speech => speech.Counts && speech.Seat == seat && speech.Item == item).Sum(speech => speech.SecondsUntil(now));

    internal Floor Drop(RequestId id) => this with { Queue = Queue.RemoveAll(request => request.Id == id) };

    internal Floor Change(SpeechId id, Func<Speech, Speech> change) => this with { Speeches = Speeches.Change(id, change) };

    /// <summary>Moves a request to a place of the whole queue, from 1.</summary>
    internal Floor Move(RequestId id, int position)
    {
        var request = Find(id)!;
        return this with { Queue = Queue.Remove(request).Insert(position - 1, request with { Moved = true }) };
    }
}
