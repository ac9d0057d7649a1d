using System.Diagnostics;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    private Roundtable AfterVoting(Event body, Recorded at) => body switch
    {
        VoteOpened e => Opening(e, at),
        BallotCast e => WithBallot(e.Round, e.Seat, new Ballot(e.Position, e.Text, e.Objection, e.Reservation, e.OnBehalf, at.Time, at.Number) { Proxy = e.Proxy, Named = e.Named is true }),
        BallotChanged e => WithBallot(e.Round, e.Seat, new Ballot(e.Position, e.Text, e.Objection, e.Reservation, e.OnBehalf, at.Time, at.Number) { Proxy = e.Proxy, Named = e.Named is true }),
        VoteClosed e => Closing(e, at),
        OutcomeDeclared e => this with
        {
            Rounds = Rounds.Change(e.Round, r => r with
            {
                Declared = e.Outcome,
                Reason = e.Reason,
                Considered = e.Considered ?? Considered(r),
                Unanswered = e.Unanswered,
            })
        },
        _ => throw new UnreachableException(),
    };

    private Roundtable Opening(VoteOpened e, Recorded at)
    {
        var round = new Round(e.Round, e.Points, e.Rule, e.Secrecy, e.Results, e.Register, e.Sectors, e.Closes, at.Time)
        {
            WithReceipts = e.Receipts,
            Attribution = CoarsestOf(e.Points.Select(p => (ItemId?)Points[p.Point].Item)),
            Ordinal = OrdinalOf(e.Round, e.Points[0].Point),
        };
        return InStage(e.Points, PointStage.Voting, at) with
        {
            Rounds = Rounds.With(e.Round, round),
            OpenRound = e.Round,
            Ids = Ids.Add(e.Round.Value),
        };
    }

    private int OrdinalOf(RoundId round, PointId first) =>
        1 + Rounds.Count(r => !r.IsCheck && r.Id != round && r.Points.Any(p => p.Point == first));

    private Roundtable WithBallot(RoundId id, SeatId seat, Ballot ballot)
    {
        var ids = ballot.Objection is { } objection ? Ids.Add(objection.Value) : Ids;
        ids = ballot.Reservation is { } reservation ? ids.Add(reservation.Value) : ids;
        return this with
        {
            Rounds = Rounds.Change(id, r => r with { Ballots = r.Ballots.SetItem(seat, ballot) }),
            Ids = ids,
        };
    }

    /// <summary>The texts of standing ballots become objections and reservations when voting closes, not before.</summary>
    private Roundtable Closing(VoteClosed e, Recorded at)
    {
        var round = Rounds[e.Round];
        var (objections, reservations) = (Objections, Reservations);
        foreach (var seat in round.Register.Select(entry => entry.Seat))
        {
            if (round.Ballots.GetValueOrDefault(seat) is not { Text: { } text } ballot || !round.Stands(seat))
            {
                continue;
            }

            if (ballot.Objection is { } objection)
            {
                objections = objections.With(
                    objection, new Objection(objection, round.Points, seat, text, e.Round, ballot.OnBehalf, ballot.Event) { Named = ballot.Named });
            }

            if (ballot.Reservation is { } reservation)
            {
                ValueList<PointId> points = [.. round.Points.Select(p => p.Point)];
                reservations = reservations.With(
                    reservation, new Reservation(reservation, points, seat, text, e.Round, ballot.OnBehalf, ballot.Event) { Named = ballot.Named });
            }
        }

        return InStage(round.Points, PointStage.Counted, at) with
        {
            Rounds = Rounds.With(e.Round, round with
            {
                Closed = at.Time,
                Present = e.Present,
                AtTable = [.. round.Register.Select(entry => entry.Seat).Where(seat => IsAtTable(seat, round.Points))],
                NotVoted = e.NotVoted,
                Totals = round.Secrecy == Secrecy.Secret ? e.Totals : null,
                Receipts = e.Receipts,
            }),
            OpenRound = null,
            Objections = objections,
            Reservations = reservations,
        };
    }

    private Roundtable InStage(ValueList<VotedPoint> points, PointStage stage, Recorded at) =>
        points.Aggregate(this, (state, p) => state.Advance(p.Point, stage, at, point => point));
}
