using System.Collections.Immutable;

namespace Consultation.Domain;

/// <summary>A request for the floor that waits.</summary>
public sealed record FloorRequest(RequestId Id, SeatId Seat, FloorKind Kind, SpeechId? To, DateTimeOffset Asked, bool OnBehalf);

/// <summary>A speech: the floor held by a seat.</summary>
/// <param name="Limit">The seconds it was given for.</param>
/// <param name="To">The speech it replies to or asks about.</param>
public sealed record Speech(
    SpeechId Id, SeatId Seat, FloorKind Kind, ItemId? Item, SpeechId? To, int? Limit, DateTimeOffset From, long Event)
{
    /// <summary>The person who spoke for the seat when the floor was given.</summary>
    public PersonId? Speaker { get; init; }

    /// <summary>When it ended; null while it goes on.</summary>
    public DateTimeOffset? Ended { get; init; }
}

/// <summary>The list of speakers, and who has the floor.</summary>
/// <param name="IsOpen">Whether the list of speakers is open.</param>
/// <param name="Queue">Who waits, points of order first, else as asked.</param>
/// <param name="Speeches">Every speech so far.</param>
/// <param name="Speaking">The speech under way.</param>
public sealed record Floor(
    bool IsOpen, ImmutableList<FloorRequest> Queue, OrderedMap<SpeechId, Speech> Speeches, SpeechId? Speaking)
{
    /// <summary>Closed, with nobody waiting.</summary>
    public static Floor Empty { get; } = new(false, [], OrderedMap<SpeechId, Speech>.Empty, null);

    /// <summary>A request that waits, or null.</summary>
    public FloorRequest? Find(RequestId id) => Queue.Find(request => request.Id == id);

    internal Floor Ask(FloorRequest request)
    {
        var place = request.Kind == FloorKind.PointOfOrder
            ? Queue.FindIndex(other => other.Kind != FloorKind.PointOfOrder)
            : -1;
        return this with { Queue = place < 0 ? Queue.Add(request) : Queue.Insert(place, request) };
    }

    internal Floor Drop(RequestId id) => this with { Queue = Queue.RemoveAll(request => request.Id == id) };
}
