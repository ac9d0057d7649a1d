using System.Diagnostics;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    private Roundtable AfterRounds(Event body, Recorded at) => body switch
    {
        VoteExtended e => ChangeRound(e.Round, r => r with { Closes = e.Closes }),
        PointSeparated e => ChangeRound(e.Round, r => Numbered(r with { Points = [.. r.Points.Where(p => p.Point != e.Point)] }))
            .Advance(e.Point, PointStage.Tabled, at, p => p),
        CountEntered e => ChangeRound(e.Round, r => Counted(r with { Counts = r.Counts.SetItem(e.Sector, e.Counts) }))
            .WithoutTextsOf(e.Round, seat => Rounds[e.Round].Entry(seat)?.Sector == e.Sector),
        RoundAnnulled e => Annulled(e, at),
        IntendedVoteStated e => ChangeRound(e.Round, r => r with
        {
            IntendedVotes = r.IntendedVotes.RemoveAll(v => v.Seat == e.Seat).Add(new IntendedVote(e.Seat, e.Text, at.Number)),
        }),
        TemperatureCheckOpened e => this with
        {
            Rounds = Rounds.With(e.Round, new Round(
                e.Round, [new VotedPoint(e.Point, e.Version)], RuleOf(Points[e.Point]), Secrecy.Unattributed, Results.Hidden,
                e.Register, [.. Sectors.Select(s => new RegisterSector(s.Id, false))], e.Closes, at.Time)
            {
                IsCheck = true,
            }),
            OpenRound = e.Round,
            Ids = Ids.Add(e.Round.Value),
        },
        TemperatureCheckClosed e => ChangeRound(e.Round, r => r with { Closed = at.Time, Totals = e.Totals }) with { OpenRound = null },
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// What came with the ballots of an annulled round is void with them, unless it was answered or withdrawn: then it
    /// was discussed, and stays.
    /// </summary>
    private Roundtable Annulled(RoundAnnulled e, Recorded at)
    {
        var round = Rounds[e.Round];
        return InStage(round.Points, PointStage.Tabled, at).WithoutTextsOf(e.Round, _ => true) with
        {
            Rounds = Rounds.With(e.Round, round with { Annulled = new Annulment(e.Reason, at.Time, at.Number) }),
            OpenRound = OpenRound == e.Round ? null : OpenRound,
        };
    }

    /// <summary>Without what came with ballots that don't count any more, unless it was answered or withdrawn.</summary>
    private Roundtable WithoutTextsOf(RoundId round, Func<SeatId, bool> of) => this with
    {
        Objections = Objections.Where(o => o.Round == round && !o.IsConsidered && of(o.Seat)).Aggregate(Objections, (all, o) => all.Without(o.Id)),
        Reservations = Reservations.Where(o => o.Round == round && of(o.Seat)).Aggregate(Reservations, (all, o) => all.Without(o.Id)),
    };

    /// <summary>Its number follows from the first of its points, which may have changed.</summary>
    private Round Numbered(Round round) => round with { Ordinal = OrdinalOf(round.Id, round.Points[0].Point) };

    /// <summary>A count corrected after closing changes how many of those present had not voted.</summary>
    private static Round Counted(Round round)
    {
        if (round.Closed is null)
        {
            return round;
        }

        var standing = Standing.Of(round);
        return round with { NotVoted = standing.Present.Count - standing.Positions.Count };
    }

    private Roundtable ChangeRound(RoundId id, Func<Round, Round> change) => this with { Rounds = Rounds.Change(id, change) };
}
