namespace Consultation.Domain.Consensus;

/// <summary>The tests of Consensus.md, "The outcome", one by one: what a grade needs, and what is said to be missing where it wasn't reached.</summary>
internal static class Criteria
{
    public static bool QuorumIsPresent(ConsensusRule rule, RollCount count) =>
        rule.Quorum.Share.IsReachedBy(count.Present, count.Roll);

    public static bool EssentialSectorsArePresent(ConsensusRule rule, RollCount count) =>
        !rule.Quorum.EssentialSectors || count.MissingSectors.Count == 0;

    public static bool IsBroadlySupportedOfPositions(ConsensusRule rule, RollCount count) =>
        rule.BroadSupport.IsReachedBy(count.Weights.Support, count.Weights.Positions);

    public static bool IsSupportedByMoreThanHalfOfThosePresent(RollCount count) =>
        Share.Half.IsExceededBy(count.Weights.Support, count.Present);

    public static bool IsCarriedInEverySector(RollCount count) => count.UncarriedSectors.Count == 0;

    public static bool ObjectionsAreFewEnough(ConsensusRule rule, RollCount count) => count.Seats.Object <= rule.ToleratedObjections;

    public static bool ObjectionsAreConsideredOrFewEnough(ConsensusRule rule, RollCount count) =>
        count.AllObjectionsConsidered || ObjectionsAreFewEnough(rule, count);

    public static bool IsBroadlySupportedOfThosePresent(ConsensusRule rule, RollCount count) =>
        rule.BroadSupport.IsReachedBy(count.Weights.Support, count.Present);

    public static bool ObjectionsAreBorneByConsensus(ConsensusRule rule, RollCount count) =>
        ObjectionsAreFewEnough(rule, count) || (rule.ConsideredObjectionsTolerated && count.AllObjectionsConsidered);

    public static bool AbstentionsAreBorneByUnanimity(ConsensusRule rule, RollCount count) =>
        count.Seats.Abstain == 0 || !rule.AbstentionBreaksUnanimity;

    public static bool NoSilenceIsAssent(ConsensusRule rule, RollCount count) =>
        count.Silent == 0 || rule.Silence != SilenceRule.Assents;

    /// <summary>The share of the base; nobody in favour is no majority, of whatever.</summary>
    public static bool MajorityIsFound(ConsensusRule rule, RollCount count)
    {
        var support = count.Weights.Support;
        var whole = BaseOf(rule.Majority.Base, count);
        return support > 0 && (rule.Majority.AtLeast
            ? rule.Majority.Threshold.IsReachedBy(support, whole)
            : rule.Majority.Threshold.IsExceededBy(support, whole));
    }

    public static bool MajorityIsCarriedInItsSectors(ConsensusRule rule, RollCount count) =>
        !rule.EachEssentialSector || IsCarriedInEverySector(count);

    private static long BaseOf(MajorityBase of, RollCount count) => of switch
    {
        MajorityBase.Cast => count.Weights.Support + count.Weights.Object,
        MajorityBase.Positions => count.Weights.Positions,
        MajorityBase.TakingPart => count.Weights.All,
        MajorityBase.Present => count.Present,
        MajorityBase.Roll => count.Roll,
        _ => throw new ArgumentOutOfRangeException(nameof(of), of, "A majority is of one of the five bases."),
    };
}
