using Consultation.Domain.Consensus;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    /// <summary>The seats entitled to vote now: all that vote, or of an ad hoc roundtable those that have arrived once.</summary>
    public IEnumerable<Seat> Roll() =>
        Seats.Where(s => s is { Votes: true, Removed: false } && (Description.Roll == RollKind.All || s.HasArrived));

    /// <summary>The outcome of a closed round as it stands: provisional, until it is declared.</summary>
    public Outcome OutcomeOf(Round round)
    {
        if (round.Declared is { } declared)
        {
            return declared;
        }

        var present = round.Present.ToHashSet();
        var ballots = round.Secrecy == Secrecy.Secret ? Dealt(round) : round.Positions().ToDictionary(b => b.Seat, b => b.Position);
        var objecting = round.Positions().Where(b => b.Position == Position.Object).Select(b => b.Seat);
        return ConsensusComputation.Decide(
            round.Rule,
            [.. round.Register.Select(e => new RollSeat(e.Seat.Value, e.Sector.Value, e.Weight, present.Contains(e.Seat)))],
            ballots.ToDictionary(b => b.Key.Value, b => b.Value),
            objecting.Where(seat => IsConsidered(round, seat)).Select(seat => seat.Value).ToHashSet(),
            [.. round.Sectors.Select(s => new RollSector(s.Sector.Value, s.Essential))]);
    }

    /// <summary>
    /// The totals of a secret vote, dealt to the seats that voted in the order of the register. With equal weights and no
    /// essential sector the outcome is the same whoever gets which, so it needs no ballot and tells none.
    /// </summary>
    private static Dictionary<SeatId, Position> Dealt(Round round)
    {
        var totals = round.Totals!;
        var positions = Enumerable.Repeat(Position.Agree, (int)totals.Agree)
            .Concat(Enumerable.Repeat(Position.Object, (int)totals.Object))
            .Concat(Enumerable.Repeat(Position.Abstain, (int)totals.Abstain));
        return round.Register.Select(entry => entry.Seat).Where(round.Ballots.ContainsKey).Zip(positions)
            .ToDictionary(dealt => dealt.First, dealt => dealt.Second);
    }

    /// <summary>The objections to what a round votes on that nobody has answered and nobody has withdrawn.</summary>
    public IEnumerable<Objection> Unanswered(Round round) =>
        Objections.Where(o => !o.IsConsidered && o.Points.Any(p => round.Points.Contains(p)));

    /// <summary>Whether for every point of a round an objection of the seat to that version was answered or withdrawn.</summary>
    private bool IsConsidered(Round round, SeatId seat) =>
        round.Points.All(p => Objections.Any(o => o.Seat == seat && o.IsConsidered && o.Points.Contains(p)));
}
