using System.Text.Json;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;

namespace Consultation.Simulation;

internal sealed partial class Ledger
{
    private void ReadRound(string type, JsonElement body)
    {
        if (body.MaybeText("round") is not { } id || !Rounds.TryGetValue(id, out var round))
        {
            return;
        }

        switch (type)
        {
            case "voteExtended":
                Broken.Unless(round.IsOpen, "what is extended is open", $"{id}");
                round.Closes = body.GetProperty("closes").GetDateTimeOffset();
                break;
            case "pointSeparated":
                Broken.Unless(round is { IsOpen: true, Voted: 0 }, "points are separated before anybody has voted", $"{id}: {round.Voted} have");
                round.Points = [.. round.Points.Where(p => p.Point != body.Text("point"))];
                break;
            case "countEntered":
                var counts = Counts(body.GetProperty("counts"));
                Broken.Unless(
                    round is { Declared: null, IsAnnulled: false, IsSecret: false } && counts.Values.Sum() <= round.Register.Count(e => e.Sector == body.Text("sector")),
                    "no more hands than seats", $"{body}");
                round.Hands[body.Text("sector")] = counts;
                var aside = round.Register.Where(e => e.Sector == body.Text("sector")).Select(e => e.Seat).ToHashSet();
                foreach (var gone in Objections.Where(o => o.Value.Round == id && !o.Value.Considered && aside.Contains(o.Value.Seat)).Select(o => o.Key).ToList())
                {
                    Objections.Remove(gone);
                }

                break;
            case "roundAnnulled":
                Annul(round);
                break;
        }

        _touched.Add(id);
    }

    private void Annul(PlainRound round)
    {
        Broken.Unless(round is { Declared: null, IsAnnulled: false }, "a round that was declared isn't annulled", $"{round.Id}");
        (round.IsAnnulled, OpenRound) = (true, round.IsOpen ? null : OpenRound);
        round.IsOpen = false;
        foreach (var gone in Objections.Where(o => o.Value.Round == round.Id && !o.Value.Considered).Select(o => o.Key).ToList())
        {
            Objections.Remove(gone);
        }
    }

    /// <summary>What is closed with is what was cast: the ballots of an open vote, the totals of another, and the hands.</summary>
    private static void CheckClosed(PlainRound round, JsonElement body)
    {
        var totals = body.TryGetProperty("totals", out var given) ? Counts(given) : null;
        Broken.Unless(totals is null == round.IsOpenVote, "totals of votes that aren't open, and only of them", $"{round.Id}: {body}");
        Broken.Unless(
            totals is null || (round.IsSecret
                ? totals.Values.Sum() == round.Ballots.Count
                : Same(totals, PlainRound.Positions.ToDictionary(p => p, p => round.Standing.Count(b => b.Ballot.Position == p)))),
            "the totals are the ballots cast", $"{round.Id}: {body}; cast were {string.Join(", ", round.Ballots)}");
        if (round.IsCheck)
        {
            return;
        }

        var cast = round.Standing.Select(b => (b.Seat, b.Ballot.Position!));
        Broken.Unless(
            round.IsOpenVote
                ? cast.SequenceEqual(body.List("ballots").Select(b => (b.Text("seat"), b.Text("position"))))
                : !body.TryGetProperty("ballots", out _),
            "the ballots closed with are those cast, of open votes only", $"{round.Id}: {body}");
        var present = round.Register.Select(e => e.Seat).Where(seat => round.AtTable.Contains(seat) || round.Standing.Any(b => b.Seat == seat)).ToList();
        Broken.Unless(
            present.SequenceEqual(body.List("present").Select(s => s.GetString()!)), "present are those at the table and those with a ballot",
            $"{round.Id} was closed with {body.GetProperty("present")}; present are {string.Join(", ", present)}");
        Broken.Unless(body.Number("notVoted") == round.NotVoted, "who hasn't voted is counted", $"{round.Id}: {body.GetProperty("notVoted")}, by the journal {round.NotVoted}");
        Broken.Unless(
            body.List("counts").Count() == round.Hands.Count && body.List("counts").All(c => Same(Counts(c.GetProperty("counts")), round.Hands[c.Text("sector")])),
            "the hands closed with are those counted", $"{round.Id}: {body}");
    }

    private void Declare(JsonElement body)
    {
        var round = Rounds[body.Text("round")];
        Broken.Unless(round is { IsOpen: false, Declared: null, IsAnnulled: false }, "an outcome is declared once, after closing", $"{round.Id}");
        var (expected, declared) = (OutcomeOf(round), JsonSerializer.Deserialize<Outcome>(body.GetProperty("outcome"), DomainJson.Options)!);
        Broken.Unless(expected == declared, "the outcome declared is the rules' own", $"{round.Id}: declared {declared}, by a plain reading {expected}");
        round.Considered = [.. round.Standing.Where(b => b.Ballot.Position == "object" && IsConsidered(round, b.Seat)).Select(b => b.Seat)];
        round.Declared = declared;
        Broken.Unless(
            !body.TryGetProperty("considered", out var considered) || (considered.Number("seats") == round.Considered.Count
                && considered.GetProperty("votes").GetInt64() == round.Register.Where(e => round.Considered.Contains(e.Seat)).Sum(e => (long)e.Weight)),
            "the objections considered are counted", $"{round.Id}: {considered}, by the journal {string.Join(", ", round.Considered)}");
        var unanswered = Objections.Values.Count(o => !o.Considered && o.Points.Any(round.Points.Contains) && !IsGivenUp(o, round));
        Broken.Unless(
            body.Number("unanswered") == unanswered && (unanswered == 0 || body.TryGetProperty("reason", out _)),
            "declaring above an unanswered objection has its reason", $"{round.Id}: {body}; unanswered are {unanswered}");
        _touched.Add(round.Id);
    }

    /// <summary>An objection of an earlier round whose seat has voted otherwise in this one, unless this ballot is nameless and the objection isn't.</summary>
    private bool IsGivenUp(PlainObjection objection, PlainRound round) => objection.Round is { } cast && cast != round.Id && TellsNoBallot(objection, round)
        && round.Ballots.GetValueOrDefault(objection.Seat)?.Position is { } position && position != "object";
}
