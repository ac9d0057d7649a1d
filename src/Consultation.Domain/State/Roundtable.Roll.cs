using Consultation.Domain.Consensus;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    /// <summary>
    /// The seats entitled to vote now: all that vote, or of an ad hoc roundtable those that have arrived once, without
    /// those that have stepped out of the point, or, where none is named, of everything.
    /// </summary>
    public IEnumerable<Seat> Roll(PointId? point = null) =>
        Seats.Where(s => s is { Votes: true, Removed: false } && (Description.Roll == RollKind.All || s.HasArrived) && !s.IsOutOf(point));

    /// <summary>Whether a seat is at the table for points that are decided: there, and not stepped out of any of them.</summary>
    public bool IsAtTable(SeatId id, ValueList<VotedPoint> points) =>
        Seats.Find(id) is { Removed: false, IsPresent: true } seat && !seat.IsOutOfAny(points);

    /// <summary>The outcome of a closed round as it stands: provisional, until it is declared.</summary>
    public Outcome OutcomeOf(Round round)
    {
        if (round.Declared is { } declared)
        {
            return declared;
        }

        return Computed(round, ConsensusComputation.Decide);
    }

    /// <summary>Why a closed round reached no broader agreement, as it stands; null where nothing is above.</summary>
    public NextGrade? NextGradeOf(Round round) => Computed(round, NextGrade.Of);

    private T Computed<T>(Round round, Func<
        ConsensusRule, IReadOnlyList<RollSeat>, IReadOnlyDictionary<string, Position>, IReadOnlySet<string>, IReadOnlyList<RollSector>, T> compute)
    {
        var standing = Standing.Of(round);
        var objecting = round.Positions().Where(b => b.Position == Position.Object).Select(b => b.Seat);
        return compute(
            round.Rule,
            [.. round.Register.Select(e => new RollSeat(e.Seat.Value, e.Sector.Value, e.Weight, standing.Present.Contains(e.Seat)))],
            standing.Positions.ToDictionary(b => b.Key.Value, b => b.Value),
            objecting.Where(seat => IsConsidered(round, seat)).Select(seat => seat.Value).ToHashSet(),
            [.. round.Sectors.Select(s => new RollSector(s.Sector.Value, s.Essential))]);
    }

    /// <summary>The objecting ballots of a round whose objection was answered or withdrawn, for every point of it.</summary>
    public ConsideredObjections Considered(Round round)
    {
        var entries = round.Register.Where(entry => round.Ballots.GetValueOrDefault(entry.Seat) is { Position: Position.Object }
            && round.Stands(entry.Seat) && IsConsidered(round, entry.Seat)).ToList();
        return new ConsideredObjections(entries.Count, entries.Sum(entry => (long)entry.Weight));
    }

    /// <summary>The objections to what a round votes on that nobody has answered and nobody has withdrawn.</summary>
    public IEnumerable<Objection> Unanswered(Round round) =>
        Objections.Where(o => !o.IsConsidered && o.Points.Any(p => round.Points.Contains(p)) && !IsGivenUp(o, round));

    /// <summary>
    /// An objection that came with a ballot of an earlier round, where its seat has voted otherwise since: told in an open
    /// vote, or where the objection is as nameless as the ballot. Else whoever is asked for a reason, or isn't, would learn
    /// how a known seat voted.
    /// </summary>
    private bool IsGivenUp(Objection objection, Round round) =>
        objection.Round is { } cast && cast != round.Id
        && (round.Secrecy == Secrecy.Open || (Rounds[cast].Secrecy != Secrecy.Open && !objection.Named))
        && round.Ballots.GetValueOrDefault(objection.Seat) is { Position: not (null or Position.Object) };

    /// <summary>Whether for every point of a round an objection of the seat to that version was answered or withdrawn.</summary>
    private bool IsConsidered(Round round, SeatId seat) =>
        round.Points.All(p => Objections.Any(o => o.Seat == seat && o.IsConsidered && o.Points.Contains(p)));
}
