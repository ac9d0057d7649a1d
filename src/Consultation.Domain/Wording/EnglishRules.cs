using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>A rule in English words, as it stands in a sentence.</summary>
internal static class EnglishRules
{
    /// <summary>The name of a preset, else what the rule asks for with all in which it departs from the defaults.</summary>
    public static string Name(ConsensusRule rule) => Presets.All.FirstOrDefault(preset => preset.Rule == rule)?.Name switch
    {
        "Simple majority of votes cast" => "simple majority of the votes cast",
        "Two thirds of votes cast" => "two thirds of the votes cast",
        "Absolute majority" => "absolute majority, of the roll",
        "Double majority" => "double majority, carried in every essential sector",
        "Silence procedure" => "consensus, silence counting as assent",
        { } name => EnglishWords.Lower(name),
        null => Described(rule),
    };

    /// <summary>What the majority test asks: <c>more than half of the roll of 20</c>.</summary>
    public static string Majority(MajorityRule majority, VoteFigures figures)
    {
        string Of(string what, Amount amount) => figures.Unequal ? $"{what} of {EnglishWords.Count(amount.Votes, "vote", "votes")}" : $"{what} of {EnglishWords.Number(amount.Seats)}";
        var positions = figures.Support + figures.StandAside + figures.Object;
        var cast = figures.Support + figures.Object;
        return Threshold(majority) + " " + majority.Base switch
        {
            MajorityBase.Cast => $"the {EnglishWords.Count(figures.Unequal ? cast.Votes : cast.Seats, "vote", "votes")} cast",
            MajorityBase.Positions => $"the {EnglishWords.Count(figures.Unequal ? positions.Votes : positions.Seats, "position", "positions")} taken",
            MajorityBase.TakingPart => $"the {EnglishWords.Number(figures.Unequal ? figures.TakingPart.Votes : figures.TakingPart.Seats)} taking part",
            MajorityBase.Present => $"the {EnglishWords.Number(figures.Unequal ? figures.Present.Votes : figures.Present.Seats)} present",
            _ => Of("the roll", figures.Roll),
        };
    }

    /// <summary>A grade as a noun.</summary>
    public static string Grade(Grade grade) => grade switch
    {
        Consensus.Grade.Majority => "a majority",
        Consensus.Grade.GeneralAgreement => "general agreement",
        Consensus.Grade.Consensus => "consensus",
        _ => "unanimity",
    };

    private static string Threshold(MajorityRule majority) => majority switch
    {
        { Threshold.IsWhole: true } => "all of",
        { AtLeast: true } => $"at least {EnglishWords.Share(majority.Threshold)} of",
        _ => $"more than {EnglishWords.Share(majority.Threshold)} of",
    };

    private static string Described(ConsensusRule rule)
    {
        var usual = ConsensusRule.Requiring(rule.Required);
        var parts = new List<string>();
        void Add(bool departs, string words)
        {
            if (departs)
            {
                parts.Add(words);
            }
        }

        Add(rule.Majority != usual.Majority, $"majority {Threshold(rule.Majority)} {Base(rule.Majority.Base)}");
        Add(rule.EachEssentialSector != usual.EachEssentialSector, "carried in every essential sector");
        Add(rule.BroadSupport != usual.BroadSupport, $"broad support from {EnglishWords.Share(rule.BroadSupport)}");
        Add(rule.ToleratedObjections > 0, $"bearing {EnglishWords.Count(rule.ToleratedObjections, "objection", "objections")}");
        Add(rule.ConsideredObjectionsTolerated, "bearing objections that were answered");
        Add(!rule.AbstentionBreaksUnanimity, "abstentions not breaking unanimity");
        Add(rule.Silence == SilenceRule.Assents, "silence counting as assent");
        Add(rule.Silence == SilenceRule.Abstains, "silence counting as abstention");
        Add(rule.Quorum.Share != usual.Quorum.Share, $"a quorum of {EnglishWords.Share(rule.Quorum.Share)} of the roll");
        Add(!rule.Quorum.EssentialSectors, "essential sectors not needed for the quorum");
        return parts.Count == 0 ? Required(rule) : $"{Required(rule)}, {EnglishWords.List(parts)}";
    }

    private static string Required(ConsensusRule rule) => rule.Required == Consensus.Grade.Majority ? "majority" : Grade(rule.Required);

    private static string Base(MajorityBase of) => of switch
    {
        MajorityBase.Cast => "the votes cast",
        MajorityBase.Positions => "the positions taken",
        MajorityBase.TakingPart => "those taking part",
        MajorityBase.Present => "those present",
        _ => "the roll",
    };
}
