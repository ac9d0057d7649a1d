namespace Consultation.Domain.Consensus;

/// <summary>What the computation found; Consensus.md, "The outcome". Sums are weights (votes) unless they say seats.</summary>
/// <param name="Grade">How much agreement was reached.</param>
/// <param name="Adopted">Whether that is what the rule requires.</param>
/// <param name="Support">The weight of agree and agree with reservation, with silence where it counts as assent.</param>
/// <param name="Positions">The weight of support, stand-asides and objections.</param>
/// <param name="Count">How many seats took each position, silence included where it counts.</param>
/// <param name="Weight">The weight of each position, silence included where it counts.</param>
/// <param name="Silent">How many seats were present and cast no ballot.</param>
/// <param name="TakingPart">The weight of the seats with a ballot, and of the silent ones where silence counts.</param>
/// <param name="Present">The weight of the seats present.</param>
/// <param name="Roll">The weight of the whole roll.</param>
/// <param name="MissingSectors">The essential sectors with nobody present, in ordinal order.</param>
/// <param name="UncarriedSectors">The essential sectors whose support isn't greater than their objections, in ordinal order.</param>
public sealed record Outcome(
    Grade Grade,
    bool Adopted,
    long Support,
    long Positions,
    Tally Count,
    Tally Weight,
    int Silent,
    long TakingPart,
    long Present,
    long Roll,
    ValueList<string> MissingSectors,
    ValueList<string> UncarriedSectors);

/// <summary>A number for each of the five positions: seats, or weights in votes.</summary>
/// <param name="Agree">For <see cref="Position.Agree"/>.</param>
/// <param name="AgreeWithReservation">For <see cref="Position.AgreeWithReservation"/>.</param>
/// <param name="StandAside">For <see cref="Position.StandAside"/>.</param>
/// <param name="Object">For <see cref="Position.Object"/>.</param>
/// <param name="Abstain">For <see cref="Position.Abstain"/>.</param>
public sealed record Tally(long Agree, long AgreeWithReservation, long StandAside, long Object, long Abstain)
{
    /// <summary>Both sums, position by position.</summary>
    public static Tally operator +(Tally left, Tally right) => Add(left, right);

    /// <summary>Both sums, position by position.</summary>
    public static Tally Add(Tally left, Tally right) => new(
        left.Agree + right.Agree, left.AgreeWithReservation + right.AgreeWithReservation, left.StandAside + right.StandAside,
        left.Object + right.Object, left.Abstain + right.Abstain);

    /// <summary>How often each position occurs.</summary>
    public static Tally Of(IEnumerable<Position> positions)
    {
        var each = new long[Enum.GetValues<Position>().Length];
        foreach (var position in positions)
        {
            each[(int)position]++;
        }

        return Of(each);
    }

    /// <summary>The numbers by the order of the positions.</summary>
    internal static Tally Of(long[] each) => new(
        each[(int)Position.Agree], each[(int)Position.AgreeWithReservation], each[(int)Position.StandAside],
        each[(int)Position.Object], each[(int)Position.Abstain]);

    /// <summary>Agree, with or without a reservation.</summary>
    internal long Support => Agree + AgreeWithReservation;

    /// <summary>Everything but abstentions.</summary>
    internal long Positions => Support + StandAside + Object;

    /// <summary>Everything.</summary>
    internal long All => Positions + Abstain;
}
