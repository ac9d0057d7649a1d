namespace Consultation.Domain.Consensus;

/// <summary>
/// A test that failed, so that a grade wasn't reached, with its figures: a closed set, one kind for each test of
/// Consensus.md, "The outcome". Sectors are named by their ids; <see cref="Named"/> puts names in their place.
/// </summary>
public abstract record Shortfall
{
    private protected Shortfall()
    {
    }

    /// <summary>The same with the names of its sectors; one that has none (null) is only counted.</summary>
    public Shortfall Named(Func<string, string?> name) => this switch
    {
        SectorsMissing missing => missing with { Sectors = missing.Sectors.Named(name) },
        SectorsUncarried uncarried => uncarried with { Sectors = uncarried.Sectors.Named(name) },
        _ => this,
    };
}

/// <summary>So much of so much, in seats and votes.</summary>
/// <param name="Unequal">Whether seats differ in weight, so that votes are said; else seats are.</param>
public readonly record struct Portion(Amount Part, Amount Whole, bool Unequal)
{
    /// <summary>The part in the unit that is said.</summary>
    public long Of => Unequal ? Part.Votes : Part.Seats;

    /// <summary>The whole in the unit that is said.</summary>
    public long All => Unequal ? Whole.Votes : Whole.Seats;
}

/// <summary>Sectors in the order of their ids, and how many more may not be named.</summary>
public sealed record SectorList(ValueList<string> Sectors, int Unnamed = 0)
{
    /// <summary>How many there are.</summary>
    public int Count => Sectors.Count + Unnamed;

    internal SectorList Named(Func<string, string?> name)
    {
        ValueList<string> names = [.. Sectors.Select(name).OfType<string>()];
        return new SectorList(names, Count - names.Count);
    }
}

/// <summary>Nobody was present.</summary>
public sealed record NobodyPresent : Shortfall;

/// <summary>Less than the quorum's share of the roll was present.</summary>
public sealed record QuorumMissed(Portion Present, Share Needed) : Shortfall;

/// <summary>Essential sectors had nobody present.</summary>
public sealed record SectorsMissing(SectorList Sectors) : Shortfall;

/// <summary>Nobody supported, stood aside or objected.</summary>
public sealed record NoPositions : Shortfall;

/// <summary>Support was less than the majority that the rule asks; the whole is the rule's base.</summary>
public sealed record MajorityMissed(Portion Support, MajorityRule Needed) : Shortfall;

/// <summary>Support was less than broad support of the positions taken.</summary>
public sealed record PositionsNotBroad(Portion Support, Share Needed) : Shortfall;

/// <summary>Support was not more than half of those present.</summary>
public sealed record HalfOfPresentMissed(Portion Support) : Shortfall;

/// <summary>Support was less than broad support of those present.</summary>
public sealed record PresentNotBroad(Portion Support, Share Needed) : Shortfall;

/// <summary>Essential sectors were not carried.</summary>
public sealed record SectorsUncarried(SectorList Sectors) : Shortfall;

/// <summary>More objections than are tolerated, and not all of them considered.</summary>
/// <param name="Unanswered">Seats whose objection was neither answered nor withdrawn.</param>
/// <param name="All">Seats that object.</param>
/// <param name="Tolerated">How many the rule bears unanswered.</param>
public sealed record ObjectionsUnanswered(long Unanswered, long All, int Tolerated) : Shortfall;

/// <summary>More objections stand than the grade bears, answered or not.</summary>
/// <param name="All">Seats that object.</param>
/// <param name="Tolerated">How many the grade bears: for unanimity none.</param>
public sealed record ObjectionsStand(long All, int Tolerated) : Shortfall;

/// <summary>Seats agreed with a reservation, which is no unanimity.</summary>
public sealed record Reserved(long Seats) : Shortfall;

/// <summary>Seats stood aside, which is no unanimity.</summary>
public sealed record StoodAside(long Seats) : Shortfall;

/// <summary>Seats abstained, by ballot or by silence, which the rule doesn't take for unanimity.</summary>
public sealed record Abstained(long Seats) : Shortfall;

/// <summary>Silence was counted as assent, on which unanimity can't rest.</summary>
public sealed record SilenceAssented(long Seats) : Shortfall;
