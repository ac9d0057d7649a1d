using System.Text.Json.Serialization;

namespace Consultation.Domain.Consensus;

/// <summary>What a point needs to be adopted, and how its grade is found; Consensus.md, "A rule". In JSON it is always written in full.</summary>
/// <param name="Required">The grade the point needs, <see cref="Grade.Majority"/> or above.</param>
/// <param name="Silence">What a silent seat counts as.</param>
/// <param name="BroadSupport">The share that is broad support, above 1/2.</param>
/// <param name="ToleratedObjections">Objections in all (seats, not weight), from 0 on, that consensus and general agreement bear without asking for answers.</param>
/// <param name="ConsideredObjectionsTolerated">Whether consensus bears objections too, once all are considered.</param>
/// <param name="AbstentionBreaksUnanimity">Whether an abstention, cast or by silence, prevents unanimity.</param>
/// <param name="EachEssentialSector">Whether a majority also needs every essential sector carried (double majority).</param>
/// <param name="Majority">The majority test.</param>
/// <param name="Quorum">Who must be present for anything to be decided.</param>
[JsonConverter(typeof(ConsensusRuleConverter))]
public sealed record ConsensusRule(
    Grade Required,
    SilenceRule Silence,
    Share BroadSupport,
    int ToleratedObjections,
    bool ConsideredObjectionsTolerated,
    bool AbstentionBreaksUnanimity,
    bool EachEssentialSector,
    MajorityRule Majority,
    QuorumRule Quorum)
{
    /// <summary>The rule with every default of Consensus.md that requires a grade.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A grade below majority can't be required.</exception>
    public static ConsensusRule Requiring(Grade grade)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)grade, (int)Grade.Majority);
        return new ConsensusRule(
            grade,
            SilenceRule.NotCounted,
            BroadSupport: new Share(3, 4),
            ToleratedObjections: 0,
            ConsideredObjectionsTolerated: false,
            AbstentionBreaksUnanimity: true,
            EachEssentialSector: false,
            MajorityRule.Default,
            QuorumRule.Default);
    }
}
