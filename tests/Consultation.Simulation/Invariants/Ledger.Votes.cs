using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using Consultation.Storage;

namespace Consultation.Simulation;

internal sealed partial class Ledger
{
    /// <summary>The objections and reservations that came with ballots of votes that aren't open: whose they are is nobody's to know.</summary>
    public HashSet<string> Nameless { get; } = [];

    /// <summary>The command that cast the ballot that stands for a seat in a secret vote: what it said stands nowhere else.</summary>
    public Dictionary<(string Round, string Seat), (string Actor, string Id)> SecretCasts { get; } = [];

    /// <summary>The seats entitled to vote on points now; a seat that has stepped out of one isn't.</summary>
    public IReadOnlyList<PlainEntry> Entitled(params IEnumerable<string> points) =>
        [.. Seats.Where(s => s.Value is { Votes: true, Removed: false } && (Roll == "all" || s.Value.Arrived) && !IsOut(s.Key, points)).Select(s => new PlainEntry(s.Key, s.Value.Sector, s.Value.Weight))];

    /// <summary>Whether a seat has stepped out of everything, or of any of the points.</summary>
    private bool IsOut(string seat, IEnumerable<string> points) => Seats[seat].OutOf is { Count: > 0 } of && points.Append("").Any(of.Contains);

    /// <summary>The outcome of a round by a plain reading of the rules.</summary>
    public Outcome OutcomeOf(PlainRound round) => round.Outcome(seat => IsConsidered(round, seat));

    private void ReadVote(JournalRow row, JsonElement body)
    {
        switch (row.Type)
        {
            case "voteOpened" or "temperatureCheckOpened":
                Open(body, isCheck: row.Type != "voteOpened");
                break;
            case "ballotCast" or "ballotChanged":
                Cast(row, body);
                break;
            case "voteClosed" or "temperatureCheckClosed":
                Close(row, body);
                break;
            case "outcomeDeclared":
                Declare(body);
                break;
            default:
                ReadRound(row.Type, body);
                break;
        }
    }

    private void Open(JsonElement body, bool isCheck)
    {
        var id = body.Text("round");
        Broken.Unless(OpenRound is null, "at most one vote is open", $"{id} was opened beside {OpenRound}");
        var round = new PlainRound
        {
            Id = id,
            IsCheck = isCheck,
            Points = isCheck ? [(body.Text("point"), body.Number("version"))] : body.Points(),
            Rule = isCheck ? DefaultRule : body.Rule(),
            Secrecy = isCheck ? "unattributed" : body.Text("secrecy"),
            Results = isCheck ? "hidden" : body.Text("results"),
            Register = [.. body.List("register").Select(e => new PlainEntry(e.Text("seat"), e.Text("sector"), e.Number("weight")))],
            Sectors = [.. body.List("sectors").Select(s => new RollSector(s.Text("sector"), s.Flag("essential")))],
            Closes = body.TryGetProperty("closes", out var closes) ? closes.GetDateTimeOffset() : null,
        };
        Broken.Unless(
            round.Register.SequenceEqual(Entitled(round.Points.Select(p => p.Point))), "the register holds those entitled when voting opens",
            $"{id} has {string.Join(", ", round.Register)}; entitled are {string.Join(", ", Entitled(round.Points.Select(p => p.Point)))}");
        Broken.Unless(
            isCheck || round.Sectors.SequenceEqual(Sectors.Select(s => new RollSector(s.Key, s.Value && !round.IsSecret))), "a vote's sectors are the roundtable's when it opens",
            $"{id} has {string.Join(", ", round.Sectors)}");
        Broken.Unless(round.Points.All(p => Versions[p.Point] == p.Version), "the current version is voted on", $"{id}: {string.Join(", ", round.Points)}");
        Rounds.Add(id, round);
        OpenRound = id;
        _touched.Add(id);
    }

    private void Cast(JournalRow row, JsonElement body)
    {
        var (round, seat, proxy) = (Rounds[body.Text("round")], body.Text("seat"), body.MaybeText("proxy"));
        Broken.Unless(round.IsOpen, "ballots are cast while the vote is open", $"event {row.Number} is for {round.Id}");
        Broken.Unless(round.ByDevice.Any(e => e.Seat == seat), "ballots are the register's only", $"event {row.Number} is of {seat}");
        Broken.Unless(
            round.Ballots.ContainsKey(seat) == (row.Type == "ballotChanged"), "one ballot per seat and round",
            $"event {row.Number} is {row.Type} of {seat} in {round.Id}");
        Broken.Unless(
            !IsOut(proxy ?? seat, round.Points.Select(p => p.Point)) && !IsOut(seat, round.Points.Select(p => p.Point)),
            "whoever has stepped out casts no ballot", $"event {row.Number} of {seat}");
        Broken.Unless(
            proxy is null || (Proxies.GetValueOrDefault(seat) == proxy && Seats[proxy].Present && !Seats[seat].Present && !round.IsSecret),
            "a proxy is used by the seat present for the seat away", $"event {row.Number}: {proxy} for {seat}; proxies are {string.Join(", ", Proxies)}");
        Broken.Unless(
            proxy is null || round.Ballots.GetValueOrDefault(seat) is null or { Proxy: not null },
            "what a seat said for itself is its own", $"event {row.Number}: {proxy} changes the ballot of {seat}");
        Broken.Unless(
            row.Actor.StartsWith($"seat:{proxy ?? seat}/", StringComparison.Ordinal)
                || (row.Actor.StartsWith("facilitator", StringComparison.Ordinal) && body.Flag("onBehalf") && !round.IsSecret),
            "a ballot is cast by its seat, or on its behalf", $"event {row.Number} of {seat} is by {row.Actor}");
        Broken.Unless(
            body.TryGetProperty("position", out _) != round.IsSecret && (!round.IsSecret || body.EnumerateObject().All(f => f.Name is "round" or "seat" or "onBehalf")),
            "a secret ballot's row names the seat alone", $"event {row.Number}: {body}");
        var ballot = new PlainBallot(body.MaybeText("position"), body.MaybeText("objection"), body.MaybeText("reservation"), proxy, body.Flag("named"));
        round.Ballots[seat] = ballot;
        if (round.IsSecret)
        {
            SecretCasts[(round.Id, seat)] = (row.Actor, row.Command);
        }
        else if (!round.IsOpenVote)
        {
            Nameless.UnionWith(new[] { ballot.Objection, ballot.Reservation }.OfType<string>());
        }

        _touched.Add(round.Id);
    }

    private void Close(JournalRow row, JsonElement body)
    {
        var round = Rounds[body.Text("round")];
        Broken.Unless(round.IsOpen && OpenRound == round.Id, "what is closed was open", $"{round.Id} was closed, {OpenRound} is open");
        Broken.Unless(
            !row.Actor.StartsWith("system", StringComparison.Ordinal) || row.Time >= round.Closes + Moment.Grace,
            "a vote isn't closed before its time", $"{round.Id} until {round.Closes:O} was closed at {row.Time:O}");
        round.AtTable = [.. round.Register.Where(e => Seats[e.Seat] is { Present: true, Removed: false } && !IsOut(e.Seat, round.Points.Select(p => p.Point))).Select(e => e.Seat)];
        if (round.IsSecret)
        {
            round.Totals = Counts(body.GetProperty("totals"));
            round.Receipts = body.TryGetProperty("receipts", out _) ? [.. body.List("receipts").Select(r => (r.Text("receipt"), r.Text("position")))] : null;
        }

        CheckClosed(round, body);
        (round.IsOpen, OpenRound, round.Told) = (false, null, round.IsSecret ? [] : [.. round.Standing.Select(b => b.Seat)]);
        foreach (var (seat, ballot) in round.Standing)
        {
            if (ballot.Objection is { } objection)
            {
                Objections.Add(objection, new PlainObjection { Seat = seat, Points = round.Points, Round = round.Id, Named = ballot.Named });
            }
        }

        _touched.Add(round.Id);
    }

    private bool IsConsidered(PlainRound round, string seat) => round.Declared is not null
        ? round.Considered.Contains(seat)
        : round.Points.All(point => Objections.Values.Any(o => o.Seat == seat && o.Considered && o.Points.Contains(point)));

    /// <summary>In a vote without names only objections without a name are looked at with a ballot.</summary>
    private bool TellsNoBallot(PlainObjection objection, PlainRound round) => round.IsOpenVote || objection.Round == round.Id
        || (objection.Round is { } cast && !Rounds[cast].IsOpenVote && !objection.Named);

    private static Dictionary<string, int> Counts(JsonElement tally) => PlainRound.Positions.ToDictionary(p => p, p => tally.Number(p));

    private static bool Same(Dictionary<string, int> one, Dictionary<string, int> other) => PlainRound.Positions.All(p => one[p] == other[p]);
}
