using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>A silence procedure on a point that has ended: kept, broken or cancelled.</summary>
/// <param name="Version">The version it was on.</param>
/// <param name="State">How it ended.</param>
/// <param name="InMeeting">Whether it ran in the meeting, else over days.</param>
/// <param name="Register">The seats whose silence would count, in the order of the seats.</param>
/// <param name="Until">Its moment, as it was moved last.</param>
/// <param name="Ended">When it was kept, broken or cancelled.</param>
/// <param name="Extensions">How its moment was moved, in that order.</param>
/// <param name="NotReached">The seats of the register that were not reached, in the order of the seats; where it was kept.</param>
/// <param name="Events">The event that ended it.</param>
public sealed record RecordSilence(
    RoundId Id, int Version, SilenceState State, bool InMeeting, ConsensusRule Rule, ValueList<RegisterEntry> Register,
    LocalTime Opened, LocalTime Until, LocalTime Ended, ValueList<RecordExtension> Extensions, ValueList<SeatId> NotReached, ValueList<long> Events)
{
    /// <summary>The sentence of one that was broken or cancelled, by language; what was decided by one that was kept is the point's.</summary>
    public Text? Sentence { get; init; }

    /// <summary>The outcome, where it was kept.</summary>
    public RecordOutcome? Outcome { get; init; }

    /// <summary>The seat that broke it; not by an objection where a vote on the point was unattributed or secret, whose ballot it might tell.</summary>
    public SeatId? Seat { get; init; }

    /// <summary>Its sector, where that alone is said.</summary>
    public SectorId? Sector { get; init; }

    /// <summary>The objection that broke it.</summary>
    public Text? Objection { get; init; }

    /// <summary>The text proposed instead, which broke it.</summary>
    public Text? Amendment { get; init; }

    /// <summary>Why it was cancelled.</summary>
    public Text? Reason { get; init; }
}

/// <summary>The moment of a silence procedure was moved to a later one.</summary>
/// <param name="At">When it was moved.</param>
public sealed record RecordExtension(LocalTime Until, Text Reason, LocalTime At);
