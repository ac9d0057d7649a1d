using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>A number of seats, and the votes (weight) they have.</summary>
public readonly record struct Amount(long Votes, long Seats)
{
    /// <summary>Both sums.</summary>
    public static Amount operator +(Amount left, Amount right) => new(left.Votes + right.Votes, left.Seats + right.Seats);

    /// <summary>Both sums.</summary>
    public static Amount Add(Amount left, Amount right) => left + right;
}

/// <summary>The figures of a vote, in seats and votes.</summary>
/// <param name="Unequal">Whether the seats of the register differ in weight, so that votes must be said beside seats.</param>
/// <param name="Agree">Agree, silence included where it counts as assent.</param>
/// <param name="AgreeWithReservation">Agree with reservation.</param>
/// <param name="StandAside">Stand aside.</param>
/// <param name="Object">Object.</param>
/// <param name="Answered">Those of the objections that were considered: answered or withdrawn.</param>
/// <param name="Abstain">Abstain, silence included where it counts as abstention.</param>
/// <param name="Silent">Seats present without a ballot.</param>
/// <param name="TakingPart">Those that took part.</param>
/// <param name="Present">Those present.</param>
/// <param name="Roll">Those on the roll.</param>
public sealed record VoteFigures(
    bool Unequal, Amount Agree, Amount AgreeWithReservation, Amount StandAside, Amount Object, Amount Answered,
    Amount Abstain, long Silent, Amount TakingPart, Amount Present, Amount Roll)
{
    /// <summary>How many of the ballots were cast by proxy.</summary>
    public long Proxies { get; init; }

    /// <summary>Agree, with or without a reservation.</summary>
    public Amount Support => Agree + AgreeWithReservation;

    /// <summary>The objections that nobody answered.</summary>
    public Amount Unanswered => new(Object.Votes - Answered.Votes, Object.Seats - Answered.Seats);

    /// <summary>What a majority is asked of.</summary>
    public Amount Base(MajorityBase of) => of switch
    {
        MajorityBase.Cast => Support + Object,
        MajorityBase.Positions => Support + StandAside + Object,
        MajorityBase.TakingPart => TakingPart,
        MajorityBase.Present => Present,
        _ => Roll,
    };

    /// <summary>Whether the majority test held, its sectors aside.</summary>
    public bool Finds(MajorityRule majority)
    {
        var (part, whole) = (Support.Votes, Base(majority.Base).Votes);
        return part > 0 && (majority.AtLeast ? majority.Threshold.IsReachedBy(part, whole) : majority.Threshold.IsExceededBy(part, whole));
    }

    /// <summary>An amount in the unit that is said: votes where seats differ in weight, else seats.</summary>
    public long Of(Amount amount) => Unequal ? amount.Votes : amount.Seats;

    /// <summary>The figures of an outcome.</summary>
    /// <param name="outcome">What the computation found.</param>
    /// <param name="register">The seats entitled to vote.</param>
    /// <param name="presentSeats">How many of them were present.</param>
    /// <param name="answered">The objecting seats whose objection was considered, with their votes.</param>
    public static VoteFigures Of(Outcome outcome, ValueList<RegisterEntry> register, int presentSeats, Amount answered)
    {
        var (weight, count) = (outcome.Weight, outcome.Count);
        return new VoteFigures(
            register.Select(entry => entry.Weight).Distinct().Skip(1).Any(),
            new Amount(weight.Agree, count.Agree),
            new Amount(weight.AgreeWithReservation, count.AgreeWithReservation),
            new Amount(weight.StandAside, count.StandAside),
            new Amount(weight.Object, count.Object),
            answered,
            new Amount(weight.Abstain, count.Abstain),
            outcome.Silent,
            new Amount(outcome.TakingPart, count.All),
            new Amount(outcome.Present, presentSeats),
            new Amount(outcome.Roll, register.Count));
    }
}
