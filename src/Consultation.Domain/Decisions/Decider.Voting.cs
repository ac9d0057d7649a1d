using System.Diagnostics;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision DecideVoting(Context x, Command command) => command switch
    {
        CastBallot c => Cast(x, c),
        OpenVote c => Open(x, c),
        CloseVote c => FindVote(x, c.Round, out var round) is { } no ? no
            : !round!.IsOpen ? new Refusal("vote.closed")
            : CloseRound(x, round),
        DeclareOutcome c => Declare(x, c),
        _ => throw new UnreachableException(),
    };

    private static Refusal? Find(Context x, RoundId id, out Round? round) =>
        x.State.Rounds.TryFind(id, out round) ? null : Refusal.Of("round.unknown", "id", id.Value);

    private static Decision Open(Context x, OpenVote c)
    {
        if (x.State.OpenRound is not null)
        {
            return new Refusal("roundtable.voteOpen");
        }

        if ((x.Taken(c.Round.Value) ?? new Checks()
            .That(c.Points.Count is > 0 and <= 100, "points", "must name 1 to 100 points")
            .That(c.Points.Distinct().Count() == c.Points.Count, "points", "must name each point once")
            .That(c.Results == Results.Hidden || c.Secrecy == Secrecy.Open, "results", "can be live in an open vote only")
            .That(!c.Receipts || c.Secrecy == Secrecy.Secret, "receipts", "can be had in a secret vote only")
            .That(c.Closes is not { } closes || closes > x.Now, "closes", "must lie ahead").Refusal) is { } no)
        {
            return no;
        }

        var points = new List<ConsensusPoint>(c.Points.Count);
        foreach (var id in c.Points)
        {
            if ((Find(x, id, out var point) ?? Settled(point!) ?? NotTabled(point!) ?? Bracketed(point!)) is { } wrong)
            {
                return wrong;
            }

            points.Add(point!);
        }

        if (OtherRegisters(x.State, points) is { } differ)
        {
            return differ;
        }

        var rule = x.State.RuleOf(points[0]);
        if (c.Rule is { } proposed)
        {
            if (Rule(proposed, out var own) is { } invalid)
            {
                return invalid;
            }

            rule = own!;
        }
        else if (points.Any(p => x.State.RuleOf(p) != rule))
        {
            return Refusal.OfField("rule.invalid", "points", "have different rules; give the vote one of its own, or vote on each");
        }

        if (NotForSecrets(c, rule, x.State) is { } told)
        {
            return told;
        }

        return new VoteOpened(
            c.Round, [.. points.Select(p => new VotedPoint(p.Id, p.Version.Number))], rule, c.Secrecy, c.Results,
            Register(x.State, c.Points),
            [.. x.State.Sectors.Select(s => new RegisterSector(s.Id, s.Essential && c.Secrecy != Secrecy.Secret))], c.Closes, c.Receipts);
    }

    private static Decision Cast(Context x, CastBallot c)
    {
        if (Find(x, c.Round, out var round) is { } unknown)
        {
            return unknown;
        }

        if (MayCast(x, c.Seat, out var proxy) is { } no)
        {
            return no;
        }

        if (!round!.IsOpen)
        {
            return new Refusal("vote.closed");
        }

        var seat = x.State.Seats[c.Seat];
        if (round.Entry(c.Seat) is null)
        {
            return new Refusal(seat.Votes ? "vote.notOnRegister" : "seat.noVote");
        }

        if (seat.IsOutOfAny(round.Points) || (proxy is { } caster && x.State.Seats[caster].IsOutOfAny(round.Points)))
        {
            return new Refusal("seat.steppedOut");
        }

        if (!round.Stands(c.Seat))
        {
            return new Refusal("vote.byHands");
        }

        var before = round.Ballots.GetValueOrDefault(c.Seat);
        if (round.Secrecy == Secrecy.Secret)
        {
            return CastSecret(x, c, round, proxy, again: before is not null);
        }

        if (proxy is not null && before is { Proxy: null })
        {
            // What a seat said for itself before it left is its own.
            return new Refusal("seat.notYours");
        }

        if ((round.IsCheck ? WrongAnswer(c) : WrongBallot(x, c, round.Rule, before)) is { } wrong)
        {
            return wrong;
        }

        return before is null
            ? new BallotCast(c.Round, c.Seat, c.Position, c.Text, c.Objection, c.Reservation, x.OnBehalf, proxy, Asked(c.Named))
            : new BallotChanged(c.Round, c.Seat, c.Position, c.Text, c.Objection, c.Reservation, x.OnBehalf, proxy, Asked(c.Named));
    }

    /// <summary>In a temperature check nobody gives reasons: it is a picture, never a position.</summary>
    private static Refusal? WrongAnswer(CastBallot c) => new Checks()
        .That(c.Text is null, "text", "isn't asked for in a temperature check")
        .That(c.Objection is null, "objection", "isn't asked for in a temperature check")
        .That(c.Reservation is null, "reservation", "isn't asked for in a temperature check")
        .That(c.Named is not true, "named", "isn't asked for in a temperature check")
        .That(c.Receipt is null, "receipt", ReceiptReason)
        .That(IsPad(c.Pad), "pad", PadReason)
        .Refusal;

    /// <summary>
    /// A reservation's text belongs to its ballot, and an objection's reason wherever more than a majority is asked for:
    /// there an objection is something to be answered, not a vote against.
    /// </summary>
    private static Refusal? WrongBallot(Context x, CastBallot c, ConsensusRule rule, Ballot? before)
    {
        var objects = c.Position == Position.Object;
        var reserves = c.Position == Position.AgreeWithReservation;
        if (c.Text is null or { IsEmpty: true } && (reserves || (objects && rule.Required > Grade.Majority)))
        {
            return new Refusal("vote.reasonNeeded");
        }

        return new Checks()
            .OptionalReason("text", c.Text)
            .That(c.Text is null || objects || reserves, "text", "belongs to an objection or a reservation only")
            .That(c.Objection is not null == (objects && c.Text is not null), "objection", "must be given with an objection's text, and only then")
            .That(c.Reservation is not null == reserves, "reservation", "must be given with a reservation's text, and only then")
            .That(c.Named is not true || c.Text is not null, "named", "belongs to the text of an objection or a reservation only")
            .That(c.Receipt is null, "receipt", ReceiptReason)
            .That(IsPad(c.Pad), "pad", PadReason)
            .Refusal
            ?? (c.Objection is { } o && o != before?.Objection ? x.Taken(o.Value) : null)
            ?? (c.Reservation is { } r && r != before?.Reservation ? x.Taken(r.Value) : null);
    }

    private static Decision CloseRound(Context x, Round round)
    {
        if (round.Secrecy == Secrecy.Secret)
        {
            if (WithCount(x, round) is not { } counted)
            {
                return new Refusal("server.notStored");
            }

            round = counted;
        }

        var atTable = round.Register.Select(e => e.Seat).Where(seat => x.State.IsAtTable(seat, round.Points)).ToHashSet();
        var standing = Standing.Of(round, atTable);
        ValueList<SeatId> present = [.. round.Register.Select(e => e.Seat).Where(seat => atTable.Contains(seat) || (round.Ballots.ContainsKey(seat) && round.Stands(seat)))];
        var notVoted = standing.Present.Count - standing.Positions.Count;
        ValueList<SectorCount>? counts = round.Counts.IsEmpty ? null : [.. round.Counts.Select(c => new SectorCount(c.Key, c.Value))];
        return round.Secrecy == Secrecy.Open
            ? new VoteClosed(round.Id, present, [.. round.Positions()], null, notVoted, counts)
            : new VoteClosed(round.Id, present, null, round.Totals ?? round.ByDevice(), notVoted, counts, round.Receipts);
    }

    private static Decision Declare(Context x, DeclareOutcome c)
    {
        if ((FindVote(x, c.Round, out var round) ?? Over(round!)) is { } no)
        {
            return no;
        }

        if (round!.IsOpen)
        {
            return new Refusal("vote.stillOpen");
        }

        if (new Checks().OptionalReason("reason", c.Reason).Refusal is { } wrong)
        {
            return wrong;
        }

        if (c.Reason is null && x.State.Unanswered(round).Any())
        {
            return new Refusal("vote.reasonNeeded");
        }

        var outcome = x.State.OutcomeOf(round);
        return new Decision.Accepted(
        [
            new OutcomeDeclared(round.Id, outcome, c.Reason, x.State.Considered(round), x.State.Unanswered(round).Count()),
            .. round.Points.Select(p => new PointDecided(p.Point, p.Version, outcome.Grade, outcome.Adopted, round.Rule, round.Id)),
        ]);
    }
}
