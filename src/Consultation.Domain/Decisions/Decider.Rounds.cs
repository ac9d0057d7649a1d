using System.Diagnostics;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision DecideRounds(Context x, Command command) => command switch
    {
        ExtendVote c => Extend(x, c),
        SeparatePoint c => Separate(x, c),
        EnterCount c => Count(x, c),
        AnnulRound c => (FindVote(x, c.Round, out var round) ?? Over(round!) ?? new Checks().Reason("reason", c.Reason).Refusal) is { } no
            ? no
            : new RoundAnnulled(c.Round, c.Reason),
        StateIntendedVote c => Intend(x, c),
        _ => throw new UnreachableException(),
    };

    /// <summary>A round of voting, not a temperature check.</summary>
    private static Refusal? FindVote(Context x, RoundId id, out Round? round) =>
        x.State.Rounds.TryFind(id, out round) && !round.IsCheck ? null : Refusal.Of("round.unknown", "id", id.Value);

    /// <summary>The refusal to touch a round that was declared or annulled.</summary>
    private static Refusal? Over(Round round) =>
        round.Declared is not null ? new Refusal("vote.alreadyDeclared")
        : round.Annulled is not null ? new Refusal("vote.annulled")
        : null;

    private static Decision Extend(Context x, ExtendVote c) =>
        Find(x, c.Round, out var round) is { } no ? no
        : !round!.IsOpen ? new Refusal("vote.closed")
        : c.Closes <= x.Now ? Refusal.OfField("command.malformed", "closes", "must lie ahead")
        : c.Closes <= round.Closes ? Refusal.OfField("command.malformed", "closes", "must be later than the closing time there is")
        : new VoteExtended(c.Round, c.Closes);

    private static Decision Separate(Context x, SeparatePoint c)
    {
        if (FindVote(x, c.Round, out var round) is { } no)
        {
            return no;
        }

        return !round!.IsOpen ? new Refusal("vote.closed")
            : x.Actor.Seat is { } seat && round.Entry(seat) is null ? new Refusal("vote.notOnRegister")
            : x.Actor.Seat is { } own && x.State.Seats[own].IsOutOfAny(round.Points) ? new Refusal("seat.steppedOut")
            : round.Points.All(p => p.Point != c.Point) ? Refusal.Of("point.unknown", "id", c.Point.Value)
            : round.Points.Count == 1 ? Refusal.OfField("command.malformed", "point", "is the only one of this vote")
            : round.Voted > 0 ? Refusal.OfField("command.malformed", "round", "has ballots already; points are separated before anybody has voted")
            : new PointSeparated(c.Round, c.Point, x.OnBehalf);
    }

    private static Decision Count(Context x, EnterCount c)
    {
        if ((FindVote(x, c.Round, out var round) ?? Over(round!) ?? UnknownSector(x, c.Sector)) is { } no)
        {
            return no;
        }

        if (round!.Secrecy == Secrecy.Secret)
        {
            return new Refusal("vote.notInSecret");
        }

        if (round.Register.Select(entry => entry.Weight).Distinct().Skip(1).Any())
        {
            return Refusal.OfField("rule.invalid", "weights", "are unequal; hands can be counted only where every seat has the same");
        }

        if (WouldTellBallots(round, c.Sector))
        {
            return Refusal.OfField("command.malformed", "sector", "has seats that voted without their names being said, and the totals are known: the difference would tell how; annul the vote and hold it again");
        }

        var seats = round.Register.Count(entry => entry.Sector == c.Sector);
        var counts = c.Counts;
        return new[] { counts.Agree, counts.AgreeWithReservation, counts.StandAside, counts.Object, counts.Abstain }.Any(n => n < 0 || n > seats)
            || counts.All > seats
                ? Refusal.OfField("command.malformed", "counts", $"must be whole numbers from 0, together at most the {seats} seats that the sector has on the register")
                : new CountEntered(c.Round, c.Sector, counts);
    }

    /// <summary>
    /// Whether setting a sector's ballots aside would tell them: where the totals they are in have been shown, the totals
    /// without them give what they were.
    /// </summary>
    private static bool WouldTellBallots(Round round, SectorId sector) =>
        round is { Secrecy: Secrecy.Unattributed, IsOpen: false } && !round.Counts.ContainsKey(sector)
        && round.Register.Any(entry => entry.Sector == sector && round.Ballots.ContainsKey(entry.Seat));

    private static Decision Intend(Context x, StateIntendedVote c)
    {
        if ((FindVote(x, c.Round, out var round) ?? new Checks().Reason("text", c.Text).Refusal) is { } no)
        {
            return no;
        }

        return round!.IsOpen ? new Refusal("vote.stillOpen")
            : round.Annulled is not null ? new Refusal("vote.annulled")
            : round.Secrecy != Secrecy.Open ? new Refusal("vote.notInSecret")
            : round.Entry(x.Actor.Seat!.Value) is null ? new Refusal("vote.notOnRegister")
            : new IntendedVoteStated(c.Round, x.Actor.Seat!.Value, c.Text);
    }

    private static Decision DecideChecks(Context x, Command command) => command switch
    {
        OpenTemperatureCheck c => OpenCheck(x, c),
        CloseTemperatureCheck c => !x.State.Rounds.TryFind(c.Round, out var round) || !round.IsCheck
            ? Refusal.Of("round.unknown", "id", c.Round.Value)
            : !round.IsOpen ? new Refusal("vote.closed")
            : new TemperatureCheckClosed(c.Round, round.ByDevice()),
        _ => throw new UnreachableException(),
    };

    private static Decision OpenCheck(Context x, OpenTemperatureCheck c)
    {
        if (x.State.OpenRound is not null)
        {
            return new Refusal("roundtable.voteOpen");
        }

        return (Find(x, c.Point, out var point) ?? Settled(point!) ?? NotTabled(point!) ?? x.Taken(c.Round.Value)
            ?? new Checks().That(c.Closes is not { } closes || closes > x.Now, "closes", "must lie ahead").Refusal) is { } no
            ? no
            : new TemperatureCheckOpened(c.Round, c.Point, point!.Version.Number, Register(x.State, [c.Point]), c.Closes);
    }

    /// <summary>Who is entitled to decide on points: a seat that has stepped out of one of them isn't.</summary>
    private static ValueList<RegisterEntry> Register(Roundtable state, ValueList<PointId> points) =>
        [.. state.Roll().Where(s => s.SteppedOut.IsEmpty || !points.Any(p => s.IsOutOf(p))).Select(s => new RegisterEntry(s.Id, s.Sector, s.Weight))];
}
