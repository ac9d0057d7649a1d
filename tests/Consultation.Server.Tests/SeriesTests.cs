using System.Text.Json.Nodes;
using Consultation.Server.Tests.Harness;
using static Consultation.Server.Tests.Harness.Meeting;

namespace Consultation.Server.Tests;

/// <summary>Roundtables one after another: what one changes of what another agreed is known at both.</summary>
public sealed class SeriesTests
{
    private const string Both = "ada=facilitator@first,facilitator@second";

    private static async Task AgreesAsync(Client facilitator, string point, string round)
    {
        await facilitator.Does(Draft(point));
        await facilitator.Does(Table(point));
        await facilitator.Does(Vote(round, point));
        await facilitator.Does(Ballot(round, "a"));
        await facilitator.Does(Ballot(round, "b"));
        await facilitator.Does(CloseVote(round));
        await facilitator.Does(Declare(round));
    }

    private static JsonNode? Entry(JsonObject view, string key) => view["positions"]?["register"]?["set"]?[key];

    [Fact]
    public async Task APositionSupersededAtTheNextMeetingIsSoAtTheClosedOneToo()
    {
        await using var host = await ServerHere.StartAsync();
        await using var first = await host.UnderWayAsync("first", "a", "b");
        await AgreesAsync(first, "old", "r1");
        await first.Does(Close());
        await using var second = await host.UnderWayAsync("second", "a", "b");
        await using var both = host.Caller(Both, "second");
        Assert.NotNull((await both.PostAsync(new { @do = "placeInSeries", series = "law", previous = "first" })).Number);
        await AgreesAsync(second, "new", "r2");

        await second.Does(new { @do = "supersedePosition", position = new { roundtable = "first", point = "old" }, by = new { point = "new" } });

        await second.JoinAsync();
        await second.Sees(view => (string?)Entry(view, "first/old")?["change"]?["standing"] == "superseded");
        await first.JoinAsync();
        await first.Sees(view => view["table"]?["points"]?["set"]?["old"]?["change"]?["by"] is { } by && (string?)by["roundtable"] == "second" && (string?)by["point"] == "new");
    }

    private static JsonNode? Action(JsonObject view) => view["actions"]?["actions"]?["set"]?.AsObject().FirstOrDefault().Value;

    [Fact]
    public async Task AnActionThatGoesOnIsSettledAtEveryRoundtableItWentThrough()
    {
        await using var host = await ServerHere.StartAsync();
        const string all = "ada=facilitator@first,facilitator@second,facilitator@third";
        await using var first = await host.UnderWayAsync("first", "a", "b");
        await first.Does(new { @do = "assignAction", action = "letter", what = En("Write it"), seat = "a" });
        await first.Does(Close());
        await using var second = await host.UnderWayAsync("second", "a", "b");
        Assert.NotNull((await host.Caller(all, "second").PostAsync(new { @do = "placeInSeries", series = "law", previous = "first" })).Number);
        await using var third = await host.UnderWayAsync("third", "b");
        Assert.NotNull((await host.Caller(all, "third").PostAsync(new { @do = "placeInSeries", series = "law", previous = "second" })).Number);

        await third.JoinAsync();
        await third.Sees(view => Action(view) is { } action && (string?)action["state"] == "open" && (string?)action["who"]?["en"] == "a");
        var id = (await host.Sessions.OpenAsync(new("third"))).Session.Snapshot.State!.Actions.Single().Id.Value;
        await third.Does(new { @do = "dropAction", action = id, reason = En("Not needed") });

        foreach (var before in new[] { second, first })
        {
            await before.JoinAsync();
            await before.Sees(view => (string?)Action(view)?["state"] == "dropped" && (string?)Action(view)?["reason"]?["en"] == "Not needed");
        }

        await third.Does(new { @do = "reopenAction", action = id });
        await first.Sees(view => (string?)Action(view)?["state"] == "open");
    }

    [Fact]
    public async Task TheReasonOfAChangeByAPositionThatIsMarkedStaysWhereItIs()
    {
        await using var host = await ServerHere.StartAsync();
        await using var first = await host.UnderWayAsync("first", "a", "b");
        await AgreesAsync(first, "old", "r1");
        await AgreesAsync(first, "older", "r2");
        await using var second = await host.UnderWayAsync("second", "a", "b");
        Assert.NotNull((await host.Caller(Both, "second").PostAsync(new { @do = "placeInSeries", series = "law", previous = "first" })).Number);
        await second.Does(new { @do = "setMarkings", markings = new[] { new { id = "u", name = En("Open"), portion = "U" }, new { id = "sbu", name = En("Sensitive"), portion = "SBU" } }, @default = "u" });
        await AgreesAsync(second, "new", "r3");
        await AgreesAsync(second, "open", "r4");
        await second.Does(new { @do = "markParagraph", target = "new", marking = "sbu" });

        await second.Does(new { @do = "supersedePosition", position = new { roundtable = "first", point = "old" }, by = new { point = "new" }, reason = En("A sensitive reason") });
        await second.Does(new { @do = "supersedePosition", position = new { roundtable = "first", point = "older" }, by = new { point = "open" }, reason = En("An open reason") });

        await first.JoinAsync();
        await first.Sees(view => new[] { "old", "older" }.All(id => (string?)view["table"]?["points"]?["set"]?[id]?["change"]?["standing"] == "superseded"));
        var (_, open) = await first.GetAsync("record?readership=public");
        Assert.DoesNotContain("A sensitive reason", open, StringComparison.Ordinal);
        Assert.Contains("An open reason", open, StringComparison.Ordinal);
        Assert.Contains("A sensitive reason", (await second.GetAsync("record")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("A sensitive reason", (await second.GetAsync("record?readership=public")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMarkingGoesOnWithAnActionAndAPositionThroughEveryRoundtable()
    {
        await using var host = await ServerHere.StartAsync();
        await using var first = await host.UnderWayAsync("first", "a", "b");
        await first.Does(new { @do = "setMarkings", markings = new[] { new { id = "u", name = En("Open"), portion = "U" }, new { id = "sbu", name = En("Sensitive"), portion = "SBU" } }, @default = "u" });
        await AgreesAsync(first, "old", "r1");
        await first.Does(new { @do = "assignAction", action = "letter", what = En("Write the secret letter"), seat = "a", point = "old" });
        await first.Does(new { @do = "markParagraph", target = "old", marking = "sbu" });
        await using var second = await host.UnderWayAsync("second", "a", "b");
        Assert.NotNull((await host.Caller(Both, "second").PostAsync(new { @do = "placeInSeries", series = "law", previous = "first" })).Number);
        await using var third = await host.UnderWayAsync("third", "a", "b");
        Assert.NotNull((await host.Caller("ada=facilitator@second,facilitator@third", "third").PostAsync(new { @do = "placeInSeries", series = "law", previous = "second" })).Number);

        foreach (var later in new[] { second, third })
        {
            var (_, whole) = await later.GetAsync("record");
            Assert.Contains("Write the secret letter", whole, StringComparison.Ordinal);
            var (_, open) = await later.GetAsync("record?readership=public");
            Assert.DoesNotContain("secret letter", open, StringComparison.Ordinal);
            Assert.DoesNotContain("sbu", open, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("\"register\":[]", open, StringComparison.Ordinal);
        }

        // Taken over anew, all is as it is marked there now.
        await first.Does(new { @do = "markParagraph", target = "old", marking = "u" });
        Assert.NotNull((await host.Caller(Both, "second").PostAsync(new { @do = "placeInSeries", series = "law", previous = "first" })).Number);
        Assert.Contains("secret letter", (await second.GetAsync("record?readership=public")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatWasSettledWhereItComesFromIsNotTakenOver()
    {
        await using var host = await ServerHere.StartAsync();
        await using var first = await host.UnderWayAsync("first", "a");
        await first.Does(new { @do = "assignAction", action = "letter", what = En("Write it"), seat = "a" });
        await using var second = await host.UnderWayAsync("second", "a");
        Assert.NotNull((await host.Caller(Both, "second").PostAsync(new { @do = "placeInSeries", series = "law", previous = "first" })).Number);
        await first.Does(new { @do = "completeAction", action = "letter" });
        await using var third = await host.UnderWayAsync("third", "a");
        await using var all = host.Caller("ada=facilitator@second,facilitator@third", "third");

        Assert.NotNull((await all.PostAsync(new { @do = "placeInSeries", series = "law", previous = "second" })).Number);

        Assert.Empty((await host.Sessions.OpenAsync(new("third"))).Session.Snapshot.State!.Actions);
    }

    [Fact]
    public async Task WhoHasNoPartInTheOneBeforeCannotTakeItsRegisterOver()
    {
        await using var host = await ServerHere.StartAsync();
        await using var first = await host.UnderWayAsync("first", "a", "b");
        await using var second = await host.UnderWayAsync("second", "a", "b");
        await using var only = host.Caller("eve=facilitator@second", "second");

        Assert.Equal("roundtable.unknown", (await only.PostAsync(new { @do = "placeInSeries", series = "law", previous = "first" })).Code);
    }

    [Fact]
    public async Task WhatWaitsInTheOutboxIsSentAfterARestart()
    {
        await using var host = await ServerHere.StartAsync();
        await using var first = await host.UnderWayAsync("first", "a", "b");
        await AgreesAsync(first, "old", "r1");
        await using var second = await host.UnderWayAsync("second", "a", "b");
        await using var both = host.Caller(Both, "second");
        Assert.NotNull((await both.PostAsync(new { @do = "placeInSeries", series = "law", previous = "first" })).Number);
        await AgreesAsync(second, "new", "r2");
        await second.Does(new { @do = "amendPosition", position = new { roundtable = "first", point = "old" }, by = new { point = "new" } });

        await host.StartAgainAsync();

        await using var again = await host.Facilitator("first").JoinAsync();
        await again.Sees(view => (string?)view["table"]?["points"]?["set"]?["old"]?["change"]?["standing"] == "amended");
    }
}
