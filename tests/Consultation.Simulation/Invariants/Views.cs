using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using Consultation.Server.Live;
using Consultation.Server.Views;

namespace Consultation.Simulation;

/// <summary>What each audience sees is what the journal says, and nothing that isn't theirs to know.</summary>
internal sealed class Views(Ledger ledger)
{
    private const string Hidden = "no view holds what its audience may not see";
    private const string Wrong = "a view shows what is in the journal";

    /// <summary>The view of everyone: each audience, and some seats.</summary>
    public void CheckAll(Audiences audiences, IEnumerable<SeatId> seats)
    {
        foreach (var role in new[] { Role.Facilitator, Role.Rapporteur, Role.Observer, Role.Display })
        {
            Check(audiences, new Actor(role));
        }

        foreach (var seat in seats)
        {
            Check(audiences, Actor.Of(seat));
        }
    }

    private void Check(Audiences audiences, Actor actor)
    {
        var (_, audience, json) = audiences.Look(actor);
        var view = JsonElement.Parse(json.Utf8.Span);
        foreach (var slice in view.EnumerateObject().Where(s => s.Name != "mine"))
        {
            CheckTexts(slice.Value, audience, null, actor);
            CheckNames(slice, audience, actor);
        }

        var prepares = audience is Audience.Facilitator or Audience.Rapporteur;
        Holds(view.TryGetProperty("record", out _) == prepares, actor, "notes and comments");
        Holds(view.GetProperty("people").TryGetProperty("seats", out _) == prepares, actor, "the list of seats");
        if (FloorChecks.View(ledger, view, prepares, actor.Seat?.Value) is { } floor)
        {
            Holds(false, actor, floor);
        }

        CheckVotes(view, audience, actor);
        foreach (var silence in Entries(view.GetProperty("silence"), "procedures"))
        {
            Shows((silence.Value.Text("state") == "open") == ledger.Silences[silence.Name].IsOpen, actor, silence.Value);
            Holds(
                audience == Audience.Facilitator || !(silence.Value.TryGetProperty("notNotified", out _) || silence.Value.TryGetProperty("seatsNotReached", out _)),
                actor, $"who wasn't reached by {silence.Name}");
        }

        Shows(
            Entries(view.GetProperty("actions"), "actions").Select(a => (a.Name, a.Value.Text("state"))).ToHashSet().SetEquals(ledger.Actions.Select(a => (a.Key, a.Value))),
            actor, view.GetProperty("actions"));
        foreach (var paper in Entries(view.GetProperty("papers"), "papers"))
        {
            Holds(audience != Audience.Display && !ledger.RemovedPapers.Contains(paper.Name), actor, $"the paper {paper.Name}");
            Shows(ledger.Papers.GetValueOrDefault(paper.Name) == paper.Value.Text("sha256"), actor, paper.Value);
        }

        if (view.TryGetProperty("mine", out var mine))
        {
            Holds(mine.Text("seat") == actor.Seat?.Value, actor, $"the matters of {mine.Text("seat")}");
            CheckTexts(mine, audience, actor.Seat!.Value.Value, actor);
            CheckMine(mine, actor.Seat.Value.Value, actor);
        }
    }

    private void CheckTexts(JsonElement part, Audience audience, string? seat, Actor actor)
    {
        foreach (var mark in Texts.MarksIn(part.GetRawText()).Distinct())
        {
            Holds(ledger.Texts.MayRead(mark, audience, seat, ledger), actor, $"the text {mark}");
        }
    }

    /// <summary>No position beside a seat but in an open vote that is closed; no name beside what came with a ballot of another.</summary>
    private void CheckNames(JsonProperty slice, Audience audience, Actor actor)
    {
        if (slice.Name == "table")
        {
            foreach (var entry in Entries(slice.Value, "objections").Concat(Entries(slice.Value, "reservations")).Where(e => ledger.Nameless.Contains(e.Name)))
            {
                Holds(!entry.Value.TryGetProperty("seat", out _), actor, $"whose {entry.Name} is");
            }

            foreach (var point in Entries(slice.Value, "points"))
            {
                Holds(audience is Audience.Facilitator or Audience.Rapporteur || !point.Value.TryGetProperty("undone", out _), actor, $"who objected to the sense of {point.Name}");
            }
        }

        if (slice.Name != "vote")
        {
            Holds(!slice.Value.GetRawText().Contains("\"position\"", StringComparison.Ordinal), actor, $"a position in {slice.Name}");
        }
    }

    private void CheckVotes(JsonElement view, Audience audience, Actor actor)
    {
        var vote = view.GetProperty("vote");
        var open = ledger.OpenRound is { } id ? ledger.Rounds[id] : null;
        Holds(vote.TryGetProperty("voted", out _) == (audience == Audience.Facilitator), actor, "who has voted");
        foreach (var voted in Entries(vote, "voted"))
        {
            Shows(open!.Ballots.ContainsKey(voted.Name), actor, voted.Value);
            Holds(voted.Value.EnumerateObject().All(f => f.Name == "round"), actor, $"more than that {voted.Name} has voted");
        }

        Shows(Entries(vote, "rounds").Count == ledger.Rounds.Count, actor, vote);
        foreach (var round in Entries(vote, "rounds"))
        {
            CheckRound(ledger.Rounds[round.Name], round.Value, audience, actor);
        }

        var progress = view.GetProperty("progress");
        Shows(progress.MaybeText("round") == open?.Id && progress.Number("voted") == (open?.Voted ?? 0), actor, progress);
        Holds(progress.TryGetProperty("count", out var live) == (open?.Results == "live"), actor, "a count before closing");
        Shows(open?.Results != "live" || PlainRound.Positions.All(p => live.Number(p) == open.Of(p)), actor, progress);
    }

    private void CheckRound(PlainRound plain, JsonElement shown, Audience audience, Actor actor)
    {
        var counted = plain is { IsOpen: false, IsAnnulled: false, IsCheck: false };
        var named = plain is { IsOpenVote: true, IsOpen: false, IsAnnulled: false };
        Holds(shown.TryGetProperty("ballots", out var ballots) == named, actor, $"the ballots of {plain.Id}");
        Holds(named || !shown.TryGetProperty("proxies", out _), actor, $"the proxies of {plain.Id}");
        Holds(named || !shown.GetRawText().Contains("\"position\"", StringComparison.Ordinal) || plain is { IsSecret: true, IsOpen: false }, actor, $"a position in {plain.Id}");
        Holds(audience == Audience.Facilitator || !(shown.TryGetProperty("register", out _) || shown.TryGetProperty("next", out _)), actor, $"the register of {plain.Id}");
        Holds(named || audience == Audience.Facilitator || !shown.TryGetProperty("counts", out _), actor, $"the hands of {plain.Id}");
        Holds(counted == shown.TryGetProperty("outcome", out var json), actor, $"the outcome of {plain.Id}");
        Holds(counted || (plain is { IsCheck: true, IsOpen: false }) == shown.TryGetProperty("count", out _), actor, $"the count of {plain.Id}");
        if (named)
        {
            Shows(ballots.EnumerateArray().Select(b => (b.Text("seat"), (string?)b.Text("position"))).SequenceEqual(plain.Standing.Select(b => (b.Seat, b.Ballot.Position))), actor, ballots);
        }

        if (counted)
        {
            var (outcome, expected) = (json.Deserialize<Outcome>(DomainJson.Options)!, ledger.OutcomeOf(plain));
            Holds(plain.IsOpenVote || audience == Audience.Facilitator || outcome.UncarriedSectors.Count == 0, actor, $"the sectors that opposed in {plain.Id}");
            Shows(outcome with { UncarriedSectors = [] } == expected with { UncarriedSectors = [] }, actor, json);
            Shows(!plain.IsOpenVote || outcome == expected, actor, json);
        }

        if (plain is { IsCheck: true, IsOpen: false })
        {
            Shows(PlainRound.Positions.All(p => shown.GetProperty("count").Number(p) == plain.Of(p)), actor, shown);
        }
    }

    private void CheckMine(JsonElement mine, string seat, Actor actor)
    {
        foreach (var ballot in Entries(mine, "ballots"))
        {
            Shows(ledger.Rounds[ballot.Name].Ballots[seat].Position == ballot.Value.MaybeText("position"), actor, ballot.Value);
        }

        foreach (var held in Entries(mine, "proxies"))
        {
            Shows(ledger.Proxies.GetValueOrDefault(held.Name) == seat, actor, held.Value);
            if (held.Value.TryGetProperty("ballot", out var ballot))
            {
                Holds(ballot.MaybeText("proxy") == seat, actor, $"what {held.Name} cast itself");
                Shows(ledger.Rounds[ledger.OpenRound!].Ballots[held.Name].Position == ballot.MaybeText("position"), actor, ballot);
            }
        }
    }

    private static List<JsonProperty> Entries(JsonElement slice, string list) =>
        slice.TryGetProperty(list, out var entries) ? [.. entries.GetProperty("set").EnumerateObject()] : [];

    private static void Holds(bool holds, Actor actor, string what)
    {
        if (!holds)
        {
            throw new Broken(Hidden, $"{actor}: {what}");
        }
    }

    private static void Shows(bool shows, Actor actor, JsonElement what)
    {
        if (!shows)
        {
            throw new Broken(Wrong, $"{actor}: {what}");
        }
    }
}
