using System.Collections.Immutable;

namespace Consultation.Domain.Consensus;

/// <summary>A rule with the name under which it is offered.</summary>
/// <param name="Name">The name, in English, by which it is chosen.</param>
/// <param name="Rule">The rule.</param>
public sealed record Preset(string Name, ConsensusRule Rule);

/// <summary>The ten rules most bodies use, in the order of Consensus.md, "Presets".</summary>
public static class Presets
{
    private static readonly ConsensusRule Consensus = ConsensusRule.Requiring(Grade.Consensus);

    private static readonly ConsensusRule Majority = ConsensusRule.Requiring(Grade.Majority);

    /// <summary>All of them, in the order of the page.</summary>
    public static ImmutableArray<Preset> All { get; } =
    [
        new("Unanimity", ConsensusRule.Requiring(Grade.Unanimity)),
        new("Consensus", Consensus),
        new("Consensus, objections answered", Consensus with { ConsideredObjectionsTolerated = true }),
        new("Consensus minus one", Consensus with { ToleratedObjections = 1 }),
        new("General agreement", ConsensusRule.Requiring(Grade.GeneralAgreement)),
        new("Silence procedure", Consensus with { Silence = SilenceRule.Assents }),
        new("Simple majority of votes cast", Majority),
        new("Two thirds of votes cast", Majority with { Majority = MajorityRule.Default with { Threshold = new Share(2, 3), AtLeast = true } }),
        new("Absolute majority", Majority with { Majority = MajorityRule.Default with { Base = MajorityBase.Roll } }),
        new("Double majority", Majority with { EachEssentialSector = true }),
    ];

    /// <summary>The rule of a name, written exactly, or null.</summary>
    public static ConsensusRule? Named(string name) => All.FirstOrDefault(preset => preset.Name == name)?.Rule;
}
