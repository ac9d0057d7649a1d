namespace Consultation.Domain;

/// <summary>A speech: the floor held by a seat.</summary>
/// <param name="Limit">The seconds it was given for.</param>
/// <param name="To">The speech it replies to or asks about.</param>
/// <param name="Asked">The request it was given by.</param>
/// <param name="Place">The place that request had in the queue, from 0.</param>
public sealed record Speech(
    SpeechId Id, SeatId Seat, FloorKind Kind, ItemId? Item, SpeechId? To, int? Limit, DateTimeOffset From, long Event, FloorRequest? Asked = null, int Place = 0)
{
    /// <summary>Since when its clock runs; null while it is paused, and once it has ended.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>How long was spoken before <see cref="Since"/>; pauses don't count.</summary>
    public TimeSpan Spent { get; init; }

    /// <summary>The person who spoke for the seat when the floor was given.</summary>
    public PersonId? Speaker { get; init; }

    /// <summary>When it ended; null while it goes on.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>Whether the floor was given in error: it counts for nothing.</summary>
    public bool IsInError { get; init; }

    /// <summary>Whether its clock is stopped for a while.</summary>
    public bool IsPaused => Since is null && Ended is null;

    /// <summary>Whether it counts among the speeches of its seat, and towards its limit.</summary>
    public bool Counts => !IsInError && Kind != FloorKind.PointOfOrder;

    /// <summary>How long was spoken up to a moment.</summary>
    public TimeSpan SpokenUntil(DateTimeOffset now) => Since is { } since ? Spent + (now - since) : Spent;

    /// <summary>The same in whole seconds, of which sums are made, so that they add up wherever they are shown.</summary>
    public long SecondsUntil(DateTimeOffset now) => SpokenUntil(now).Ticks / TimeSpan.TicksPerSecond;

    internal Speech Stopped(DateTimeOffset time) => this with { Spent = SpokenUntil(time), Since = null };
}
