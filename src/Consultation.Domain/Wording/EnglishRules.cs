using System.Diagnostics;
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
        { } name => Phrases.Lower(name),
        null => Described(rule),
    };

    /// <summary>What a preset means, in one sentence, with or without what rests on a part that may be off.</summary>
    public static string Meaning(Preset preset, bool inFull) => preset.Name switch
    {
        "Unanimity" => $"Every seat that takes part agrees{(inFull ? ", without a reservation," : "")} and nobody abstains.",
        "Consensus" => $"Broad support from all present,{(inFull ? " every essential sector carried," : "")} and no objection stands.",
        "Consensus, objections answered" => "As consensus; objections are borne once each of them was answered or withdrawn.",
        "Consensus minus one" => "As consensus; one objection doesn't prevent it.",
        "General agreement" => $"Broad support among those who take a position,{(inFull ? " every essential sector carried," : "")} and no objection is left without an answer.",
        "Silence procedure" => "Consensus in which whoever is present and says nothing counts as agreeing.",
        "Simple majority of votes cast" => "More votes for than against; abstentions don't count.",
        "Two thirds of votes cast" => "At least two thirds of the votes for and against are for; abstentions don't count.",
        "Absolute majority" => "More than half of all who are entitled to vote are for, present or not.",
        "Double majority" => "More votes for than against, both in all and in every essential sector.",
        _ => throw new UnreachableException($"The preset “{preset.Name}” has no meaning."),
    };

    /// <summary>What the majority test asks: <c>more than half of the roll of 20</c>.</summary>
    /// <param name="majority">The test.</param>
    /// <param name="all">The number of its base, in votes or seats.</param>
    /// <param name="unequal">Whether they are votes of seats that differ in weight.</param>
    public static string Majority(MajorityRule majority, long all, bool unequal) => Threshold(majority) + " " + majority.Base switch
    {
        MajorityBase.Cast => $"the {EnglishWords.Count(all, "vote", "votes")} cast",
        MajorityBase.Positions => $"the {EnglishWords.Count(all, "position", "positions")} taken",
        MajorityBase.TakingPart => $"the {EnglishWords.Number(all)} taking part",
        MajorityBase.Present => $"the {EnglishWords.Number(all)} present",
        _ => $"the roll of {(unequal ? EnglishWords.Count(all, "vote", "votes") : EnglishWords.Number(all))}",
    };

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

    private static string Described(ConsensusRule rule) => Departures.Of(rule).Select(departure => Said(departure, rule)).ToList() is { Count: > 0 } parts
        ? $"{Required(rule)}, {EnglishWords.List(parts)}"
        : Required(rule);

    private static string Said(Departure departure, ConsensusRule rule) => departure switch
    {
        Departure.Majority => $"{(rule.Required == Consensus.Grade.Majority ? "" : "a majority being ")}{Threshold(rule.Majority)} {Base(rule.Majority.Base)}",
        Departure.EachEssentialSector => "carried in every essential sector",
        Departure.BroadSupport => $"broad support from {EnglishWords.Share(rule.BroadSupport)}",
        Departure.ToleratedObjections => $"bearing {EnglishWords.Count(rule.ToleratedObjections, "objection", "objections")}",
        Departure.ConsideredObjections => "bearing objections that were answered",
        Departure.Abstentions => "abstentions not breaking unanimity",
        Departure.SilenceAssents => "silence counting as assent",
        Departure.SilenceAbstains => "silence counting as abstention",
        Departure.NoQuorumShare => "no number of seats needed for the quorum",
        Departure.QuorumShare => $"a quorum of {EnglishWords.Share(rule.Quorum.Share)} of the roll",
        _ => "essential sectors not needed for the quorum",
    };

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
