namespace Consultation.Domain;

/// <summary>Where an amendment stands.</summary>
public enum AmendmentState
{
    /// <summary>Proposed, and neither accepted nor declined.</summary>
    Proposed,

    /// <summary>Accepted: its text became a version.</summary>
    Accepted,

    /// <summary>Declined, with a reason.</summary>
    Declined,

    /// <summary>Withdrawn.</summary>
    Withdrawn,
}

/// <summary>Another text proposed for a version of a point.</summary>
/// <param name="Version">The version it would change.</param>
/// <param name="Reason">Why it was proposed.</param>
/// <param name="Seat">Who proposed it; the chair where none is named.</param>
public sealed record Amendment(
    AmendmentId Id, PointId Point, int Version, Text Text, Text? Clause, Text? Reason, SeatId? Seat, bool OnBehalf, DateTimeOffset Time, long Event)
{
    /// <summary>Where it stands.</summary>
    public AmendmentState State { get; init; }

    /// <summary>The reason it was declined for.</summary>
    public Text? Answer { get; init; }

    /// <summary>The event that settled it.</summary>
    public long? Settled { get; init; }
}
