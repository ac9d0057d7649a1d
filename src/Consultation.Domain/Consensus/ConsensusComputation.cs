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
        if (IsInquorate(rule.Quorum, count))
            return Grade.Inquorate;
        if (count.Weights.Positions == 0)
            return Grade.NoPosition;
        if (!IsGenerallyAgreed(rule, count))
            return HasMajority(rule, count) ? Grade.Majority : Grade.NotAgreed;
        if (!IsConsensus(rule, count))
            return Grade.GeneralAgreement;
        return IsUnanimous(rule, count) ? Grade.Unanimity : Grade.Consensus;
    }

    private static bool IsInquorate(QuorumRule quorum, RollCount count) =>
        count.Present == 0
        || !quorum.Share.IsReachedBy(count.Present, count.Roll)
        || (quorum.EssentialSectors && count.MissingSectors.Count > 0);

    private static bool IsGenerallyAgreed(ConsensusRule rule, RollCount count) =>
        rule.BroadSupport.IsReachedBy(count.Weights.Support, count.Weights.Positions)
        && Share.Half.IsExceededBy(count.Weights.Support, count.Present)
        && count.UncarriedSectors.Count == 0
        && (count.AllObjectionsConsidered || count.Seats.Object <= rule.ToleratedObjections);

    private static bool IsConsensus(ConsensusRule rule, RollCount count) =>
        rule.BroadSupport.IsReachedBy(count.Weights.Support, count.Present)
        && (count.Seats.Object <= rule.ToleratedObjections
            || (rule.ConsideredObjectionsTolerated && count.AllObjectionsConsidered));

    private static bool IsUnanimous(ConsensusRule rule, RollCount count) =>
        count.Seats.AgreeWithReservation == 0
        && count.Seats.StandAside == 0
        && count.Seats.Object == 0
        && (count.Seats.Abstain == 0 || !rule.AbstentionBreaksUnanimity)
        && (count.Silent == 0 || rule.Silence != SilenceRule.Assents);

    private static bool HasMajority(ConsensusRule rule, RollCount count)
    {
        var support = count.Weights.Support;
        var whole = BaseOf(rule.Majority.Base, count);
        var reached = rule.Majority.AtLeast
            ? rule.Majority.Threshold.IsReachedBy(support, whole)
            : rule.Majority.Threshold.IsExceededBy(support, whole);
        return support > 0 && reached && (!rule.EachEssentialSector || count.UncarriedSectors.Count == 0);
    }

    private static long BaseOf(MajorityBase of, RollCount count) => of switch
    {
        MajorityBase.Cast => count.Weights.Support + count.Weights.Object,
        MajorityBase.Positions => count.Weights.Positions,
        MajorityBase.TakingPart => count.Weights.All,
        MajorityBase.Present => count.Present,
        MajorityBase.Roll => count.Roll,
        _ => throw new ArgumentOutOfRangeException(nameof(of), of, "A majority is of one of the five bases."),
    };

    // A broader agreement can lack the majority that was asked for: most of those present are not most of the roll.
    private static bool IsAdopted(ConsensusRule rule, RollCount count, Grade grade) =>
        grade >= rule.Required && (rule.Required != Grade.Majority || HasMajority(rule, count));
}
