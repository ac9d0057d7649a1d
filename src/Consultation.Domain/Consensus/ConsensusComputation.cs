namespace Consultation.Domain.Consensus;

/// <summary>How a consensus point is decided: a rule, a roll and the ballots go in, an outcome comes out, and nothing else changes it. Consensus.md, "The outcome".</summary>
public static class ConsensusComputation
{
    /// <summary>Decides a point.</summary>
    /// <param name="rule">The rule the point was opened under.</param>
    /// <param name="roll">The seats entitled to vote, each once, as they stand when voting closes; their order doesn't matter.</param>
    /// <param name="ballots">The position of every seat for which a ballot stands, by seat id.</param>
    /// <param name="considered">The seats whose objection has an answer in the record or was withdrawn. One that cast no objection changes nothing.</param>
    /// <param name="sectors">Every sector of the table, each once; their order doesn't matter.</param>
    /// <exception cref="ArgumentException">A seat is of no sector, a weight is out of range, a sector is there twice or a ballot is for no seat.</exception>
    public static Outcome Decide(
        ConsensusRule rule,
        IReadOnlyList<RollSeat> roll,
        IReadOnlyDictionary<string, Position> ballots,
        IReadOnlySet<string> considered,
        IReadOnlyList<RollSector> sectors)
    {
        var count = RollCount.Of(rule.Silence, roll, ballots, considered, sectors);
        return Judge(rule, count);
    }

    /// <summary>The outcome of what was counted.</summary>
    internal static Outcome Judge(ConsensusRule rule, RollCount count)
    {
        var grade = GradeOf(rule, count);
        return new Outcome(
            grade,
            IsAdopted(rule, count, grade),
            count.Weights.Support,
            count.Weights.Positions,
            count.Seats,
            count.Weights,
            count.Silent,
            count.Weights.All,
            count.Present,
            count.Roll,
            count.MissingSectors,
            count.UncarriedSectors);
    }

    private static Grade GradeOf(ConsensusRule rule, RollCount count)
    {
        if (IsInquorate(rule, count))
            return Grade.Inquorate;
        if (count.Weights.Positions == 0)
            return Grade.NoPosition;
        if (!IsGenerallyAgreed(rule, count))
            return HasMajority(rule, count) ? Grade.Majority : Grade.NotAgreed;
        if (!IsConsensus(rule, count))
            return Grade.GeneralAgreement;
        return IsUnanimous(rule, count) ? Grade.Unanimity : Grade.Consensus;
    }

    private static bool IsInquorate(ConsensusRule rule, RollCount count) =>
        count.Present == 0
        || !Criteria.QuorumIsPresent(rule, count)
        || !Criteria.EssentialSectorsArePresent(rule, count);

    private static bool IsGenerallyAgreed(ConsensusRule rule, RollCount count) =>
        Criteria.IsBroadlySupportedOfPositions(rule, count)
        && Criteria.IsSupportedByMoreThanHalfOfThosePresent(count)
        && Criteria.IsCarriedInEverySector(count)
        && Criteria.ObjectionsAreConsideredOrFewEnough(rule, count);

    private static bool IsConsensus(ConsensusRule rule, RollCount count) =>
        Criteria.IsBroadlySupportedOfThosePresent(rule, count)
        && Criteria.ObjectionsAreBorneByConsensus(rule, count);

    private static bool IsUnanimous(ConsensusRule rule, RollCount count) =>
        count.Seats.AgreeWithReservation == 0
        && count.Seats.StandAside == 0
        && count.Seats.Object == 0
        && Criteria.AbstentionsAreBorneByUnanimity(rule, count)
        && Criteria.NoSilenceIsAssent(rule, count);

    private static bool HasMajority(ConsensusRule rule, RollCount count) =>
        Criteria.MajorityIsFound(rule, count) && Criteria.MajorityIsCarriedInItsSectors(rule, count);

    // A broader agreement can lack the majority that was asked for: most of those present are not most of the roll.
    private static bool IsAdopted(ConsensusRule rule, RollCount count, Grade grade) =>
        grade >= rule.Required && (rule.Required != Grade.Majority || HasMajority(rule, count));
}
