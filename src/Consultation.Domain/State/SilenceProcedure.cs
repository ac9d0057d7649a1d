using System.Collections.Immutable;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>Where a silence procedure stands.</summary>
public enum SilenceState
{
    /// <summary>Its moment is still to come.</summary>
    Open,

    /// <summary>Nobody broke it.</summary>
    Kept,

    /// <summary>A seat broke it.</summary>
    Broken,

    /// <summary>It was cancelled.</summary>
    Cancelled,
}

/// <summary>The moment of a silence procedure was moved to a later one.</summary>
public sealed record SilenceExtension(DateTimeOffset Until, Text Reason, DateTimeOffset Time);

/// <summary>What broke a silence procedure.</summary>
/// <param name="Correction">The objection on the list of corrections, where it was on the minutes.</param>
public sealed record SilenceBreak(SeatId Seat, ObjectionId? Objection, AmendmentId? Amendment, bool OnBehalf, CorrectionId? Correction = null);

/// <summary>A silence procedure on a point, or on the minutes: who doesn't object until a moment assents.</summary>
/// <param name="Id">From the space of the rounds of voting, which it doesn't count among.</param>
/// <param name="Point">The point; none where it is on the minutes.</param>
/// <param name="Version">The version of the point's text, or of the minutes.</param>
/// <param name="InMeeting">Whether it runs in the meeting, else over days.</param>
/// <param name="InRoom">The seats of the register that were in the room when it was opened.</param>
public sealed record SilenceProcedure(
    RoundId Id, PointId? Point, int Version, ConsensusRule Rule, ValueList<RegisterEntry> Register, ValueList<RegisterSector> Sectors,
    bool InMeeting, ImmutableHashSet<SeatId> InRoom, DateTimeOffset Opened, long Event)
{
    private readonly Dictionary<SeatId, RegisterEntry> _entitled = Register.ToDictionary(entry => entry.Seat);

    /// <summary>The moment until which it can be broken, as it was moved last.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>Where it stands.</summary>
    public SilenceState State { get; init; }

    /// <summary>How its moment was moved, in that order.</summary>
    public ValueList<SilenceExtension> Extensions { get; init; }

    /// <summary>The seats of the register that have been shown it, where it runs over days.</summary>
    public ImmutableHashSet<SeatId> Notified { get; init; } = [];

    /// <summary>When it ended.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>The event that ended it.</summary>
    public long? EndEvent { get; init; }

    /// <summary>The seats whose silence counted, where it was kept.</summary>
    public ValueList<SeatId> Present { get; init; }

    /// <summary>The seats of the register that were not reached, where it was kept.</summary>
    public ValueList<SeatId> NotReached { get; init; }

    /// <summary>The outcome, where it was kept.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>What broke it.</summary>
    public SilenceBreak? Broken { get; init; }

    /// <summary>Why it was cancelled.</summary>
    public Text? Reason { get; init; }

    /// <summary>Whether it can still be broken.</summary>
    public bool IsOpen => State == SilenceState.Open;

    /// <summary>When the last tenth of its time begins.</summary>
    public DateTimeOffset LastTenth => Until - new TimeSpan((Until - Opened).Ticks / 10);

    /// <summary>The register's entry of a seat, or null where its silence doesn't count.</summary>
    public RegisterEntry? Entry(SeatId seat) => _entitled.GetValueOrDefault(seat);

    /// <summary>
    /// The moment it is moved to where nobody could reach the server from one time to another: later by what was lost of
    /// its last tenth and after it, in which a last objection would have come. Null where nothing of that was lost.
    /// </summary>
    public DateTimeOffset? MovedBy(DateTimeOffset from, DateTimeOffset to)
    {
        var lost = from > LastTenth ? from : LastTenth;
        return IsOpen && from < Until && to > lost ? Json.MomentConverter.Whole(Until + (to - lost)) : null;
    }
}
