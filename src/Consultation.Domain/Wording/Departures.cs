using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>In what a rule can depart from the defaults; in the order it is said.</summary>
internal enum Departure
{
    /// <summary>The majority test is another.</summary>
    Majority,

    /// <summary>A majority needs every essential sector carried.</summary>
    EachEssentialSector,

    /// <summary>Another share is broad support.</summary>
    BroadSupport,

    /// <summary>Objections are borne without asking for answers.</summary>
    ToleratedObjections,

    /// <summary>Objections are borne once all are considered.</summary>
    ConsideredObjections,

    /// <summary>An abstention doesn't break unanimity.</summary>
    Abstentions,

    /// <summary>Silence counts as assent.</summary>
    SilenceAssents,

    /// <summary>Silence counts as abstention.</summary>
    SilenceAbstains,

    /// <summary>The quorum asks for no number of seats.</summary>
    NoQuorumShare,

    /// <summary>The quorum asks for another share of the roll.</summary>
    QuorumShare,

    /// <summary>The quorum asks for no essential sectors.</summary>
    QuorumWithoutSectors,
}

/// <summary>The departures of a rule: which there are is the same in every language, how they are said isn't.</summary>
internal static class Departures
{
    /// <summary>All in which a rule departs from the defaults.</summary>
    public static IEnumerable<Departure> Of(ConsensusRule rule)
    {
        var usual = ConsensusRule.Requiring(rule.Required);
        var quorum = rule.Quorum.Share;
        return new (Departure Departure, bool Departs)[]
        {
            (Departure.Majority, rule.Majority != usual.Majority),
            (Departure.EachEssentialSector, rule.EachEssentialSector),
            (Departure.BroadSupport, rule.BroadSupport != usual.BroadSupport),
            (Departure.ToleratedObjections, rule.ToleratedObjections > 0),
            (Departure.ConsideredObjections, rule.ConsideredObjectionsTolerated),
            (Departure.Abstentions, !rule.AbstentionBreaksUnanimity),
            (Departure.SilenceAssents, rule.Silence == SilenceRule.Assents),
            (Departure.SilenceAbstains, rule.Silence == SilenceRule.Abstains),
            (Departure.NoQuorumShare, quorum.Numerator == 0),
            (Departure.QuorumShare, quorum != usual.Quorum.Share && quorum.Numerator > 0),
            (Departure.QuorumWithoutSectors, !rule.Quorum.EssentialSectors),
        }.Where(entry => entry.Departs).Select(entry => entry.Departure);
    }
}
