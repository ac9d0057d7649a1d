using System.Text.Json;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using Consultation.Storage;

namespace Consultation.Simulation;

internal sealed partial class Ledger
{
    /// <summary>The seats entitled to vote now.</summary>
    public IReadOnlyList<PlainEntry> Entitled() =>
        [.. Seats.Where(s => s.Value is { Votes: true, Removed: false } && (Roll == "all" || s.Value.Arrived)).Select(s => new PlainEntry(s.Key, s.Value.Sector, s.Value.Weight))];

    private void ReadVote(JournalRow row, JsonElement body)
    {
        switch (row.Type)
        {
            case "voteOpened":
                Open(body);
                break;
            case "ballotCast" or "ballotChanged":
                Cast(row, body);
                break;
            case "voteClosed":
                Close(body);
                break;
            case "outcomeDeclared":
                Declare(body);
                break;
        }
    }

    private void Open(JsonElement body)
    {
        var id = body.Text("round");
        Broken.Unless(OpenRound is null, "at most one vote is open", $"{id} was opened beside {OpenRound}");
        var round = new PlainRound
        {
            Id = id,
            Points = body.Points(),
            Rule = body.Rule(),
            Secrecy = body.Text("secrecy"),
            Results = body.Text("results"),
            Register = [.. body.List("register").Select(e => new PlainEntry(e.Text("seat"), e.Text("sector"), e.Number("weight")))],
            Sectors = [.. body.List("sectors").Select(s => new RollSector(s.Text("sector"), s.Flag("essential")))],
        };
        Broken.Unless(
            round.Register.SequenceEqual(Entitled()), "the register holds those entitled when voting opens",
            $"{id} has {string.Join(", ", round.Register)}; entitled are {string.Join(", ", Entitled())}");
        Broken.Unless(
            round.Sectors.SequenceEqual(Sectors.Select(s => new RollSector(s.Key, s.Value))), "a vote's sectors are the roundtable's when it opens",
            $"{id} has {string.Join(", ", round.Sectors)}");
        Broken.Unless(round.Points.All(p => Versions[p.Point] == p.Version), "the current version is voted on", $"{id}: {string.Join(", ", round.Points)}");
        Rounds.Add(id, round);
        OpenRound = id;
        _touched.Add(id);
    }

    private void Cast(JournalRow row, JsonElement body)
    {
        var (round, seat) = (Rounds[body.Text("round")], body.Text("seat"));
        Broken.Unless(round.IsOpen, "ballots are cast while the vote is open", $"event {row.Number} is for {round.Id}");
        Broken.Unless(round.Register.Any(e => e.Seat == seat), "ballots are the register's only", $"event {row.Number} is of {seat}");
        Broken.Unless(
            round.Ballots.ContainsKey(seat) == (row.Type == "ballotChanged"), "one ballot per seat and round",
            $"event {row.Number} is {row.Type} of {seat} in {round.Id}");
        Broken.Unless(
            row.Actor.StartsWith($"seat:{seat}/", StringComparison.Ordinal) || (row.Actor.StartsWith("facilitator", StringComparison.Ordinal) && body.Flag("onBehalf")),
            "a ballot is cast by its seat, or on its behalf", $"event {row.Number} of {seat} is by {row.Actor}");
        round.Ballots[seat] = new PlainBallot(body.Text("position"), body.MaybeText("objection"), body.MaybeText("reservation"));
        _touched.Add(round.Id);
    }

    private void Close(JsonElement body)
    {
        var round = Rounds[body.Text("round")];
        Broken.Unless(round.IsOpen && OpenRound == round.Id, "what is closed was open", $"{round.Id} was closed, {OpenRound} is open");
        List<string> present = [.. round.Register.Where(e => round.Ballots.ContainsKey(e.Seat) || Seats[e.Seat] is { Present: true, Removed: false }).Select(e => e.Seat)];
        Broken.Unless(
            present.SequenceEqual(body.List("present").Select(s => s.GetString()!)), "present are those at the table and those with a ballot",
            $"{round.Id} was closed with {body.GetProperty("present")}; present are {string.Join(", ", present)}");
        Broken.Unless(
            body.Number("notVoted") == present.Count(s => !round.Ballots.ContainsKey(s)), "who hasn't voted is counted", $"{round.Id}: {body.GetProperty("notVoted")}");
        CheckCount(round, body);
        (round.IsOpen, OpenRound, round.Present) = (false, null, [.. present]);
        foreach (var (seat, ballot) in round.Ballots)
        {
            if (ballot.Objection is { } objection)
            {
                Objections.Add(objection, new PlainObjection { Seat = seat, Points = round.Points });
            }
        }

        _touched.Add(round.Id);
    }

    /// <summary>The ballots of an open vote, or the totals of another, are what was cast.</summary>
    private static void CheckCount(PlainRound round, JsonElement body)
    {
        if (round.IsOpenVote)
        {
            var cast = round.Register.Where(e => round.Ballots.ContainsKey(e.Seat)).Select(e => (e.Seat, round.Ballots[e.Seat].Position));
            Broken.Unless(
                cast.SequenceEqual(body.List("ballots").Select(b => (b.Text("seat"), b.Text("position")))) && !body.TryGetProperty("totals", out _),
                "the ballots closed with are those cast", $"{round.Id}: {body}");
            return;
        }

        Broken.Unless(!body.TryGetProperty("ballots", out _), "totals only of votes that aren't open", $"{round.Id}: {body}");
        var totals = body.GetProperty("totals");
        foreach (var position in Enum.GetValues<Position>().Select(Words<Position>.Of))
        {
            Broken.Unless(totals.Number(position) == round.Of(position), "the totals are the ballots cast", $"{round.Id}: {totals}, but {round.Of(position)} {position}");
        }
    }

    private void Declare(JsonElement body)
    {
        var round = Rounds[body.Text("round")];
        Broken.Unless(round is { IsOpen: false, Declared: null }, "an outcome is declared once, after closing", $"{round.Id}");
        var (expected, declared) = (OutcomeOf(round), JsonSerializer.Deserialize<Outcome>(body.GetProperty("outcome"), DomainJson.Options)!);
        Broken.Unless(expected == declared, "the outcome declared is the rules' own", $"{round.Id}: declared {declared}, by a plain reading {expected}");
        round.Considered = [.. round.Register.Select(e => e.Seat).Where(seat => IsConsidered(round, seat))];
        round.Declared = declared;
        _touched.Add(round.Id);
    }
}
