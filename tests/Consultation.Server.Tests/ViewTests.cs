using System.Text.Json.Nodes;
using Consultation.Server.Tests.Harness;

namespace Consultation.Server.Tests;

/// <summary>What a view says of points and votes, and to whom.</summary>
public sealed class ViewTests
{
    [Fact]
    public async Task APointHasOneNumberForEverybodyAlsoWhereTheySeeNoDrafts()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Draft("hidden"));
        await facilitator.Does(Meeting.Draft("p5"));
        await facilitator.Does(Meeting.Table("p5"));

        foreach (var client in new[] { facilitator, host.Seat("rt", "gov1"), host.Display("rt") })
        {
            var point = Point((await client.FreshAsync()).View, "p5");
            Assert.Equal("1.5", point["number"]!.GetValue<string>());
            Assert.Equal("tabled", point["stage"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task WhoIsEntitledToVoteIsShownToTheFacilitatorAloneAndUntilTheOutcomeIsDeclared()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(Meeting.Vote("r1", "p1", "unattributed"));
        await facilitator.Does(Meeting.Seat("gov3"));

        Assert.Equal(["gov1", "gov2"], Round((await facilitator.FreshAsync()).View)["register"]!.AsArray().Select(s => s!.GetValue<string>()));
        Assert.Null(Round((await host.Seat("rt", "gov1").FreshAsync()).View)["register"]);
        await facilitator.Does(Meeting.CloseVote("r1"));
        Assert.Equal(2, Round((await facilitator.FreshAsync()).View)["register"]!.AsArray().Count);
        Assert.Null(Round((await host.Seat("rt", "gov1").FreshAsync()).View)["register"]);
        await facilitator.Does(Meeting.Declare("r1"));
        Assert.Null(Round((await facilitator.FreshAsync()).View)["register"]);
    }

    [Fact]
    public async Task WhoHoldsAProxyIsShownTheBallotItCastAndNotTheOneThatTheSeatCastItself()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(new { @do = "giveProxy", from = "gov1", to = "gov2" });
        await facilitator.Does(Meeting.Vote("r1", "p1", "unattributed"));
        await facilitator.Does(new { @do = "recordDeparture", seat = "gov1" });
        var holder = await host.Seat("rt", "gov2").JoinAsync();
        Assert.Null(Held(holder));

        await holder.Does(Meeting.Ballot("r1", "gov1"));
        await holder.Sees(_ => (string?)Held(holder)?["position"] == "agree");

        await host.Seat("rt", "gov1").Does(Meeting.Ballot("r1", "gov1", "abstain"));
        await holder.Sees(_ => Held(holder) is null);

        static JsonNode? Held(Client client) => client.Look(v => v["mine"]!["proxies"]!["set"]!["gov1"]!["ballot"]);
    }

    [Fact]
    public async Task ASeatIsToldThatItsBallotWasEnteredForItUntilItCastsItsOwn()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(Meeting.Vote("r1", "p1"));
        var seat = await host.Seat("rt", "gov1").JoinAsync();
        await facilitator.Does(Meeting.Ballot("r1", "gov1", "abstain"));
        await seat.Sees(_ => (bool?)Own(seat)?["onBehalf"] == true);

        await host.Seat("rt", "gov1").Does(Meeting.Ballot("r1", "gov1"));
        await seat.Sees(_ => (string?)Own(seat)?["position"] == "agree" && Own(seat)?["onBehalf"] is null);

        static JsonNode? Own(Client client) => client.Look(v => v["mine"]!["ballots"]!["set"]!["r1"]);
    }

    [Fact]
    public async Task ASectorOfASingleSeatThatOpposedInAnUnattributedVoteIsNamedToNobodyForThatWouldBeItsBallot()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(Meeting.Sector("alone", essential: true));
        await facilitator.Does(Meeting.Seat("npo1", "alone"));
        await facilitator.Does(Meeting.Arrives("npo1"));
        await facilitator.Does(Meeting.Vote("r1", "p1", "unattributed"));
        await facilitator.Does(Meeting.Ballot("r1", "gov1"));
        await facilitator.Does(Meeting.Ballot("r1", "gov2"));
        await host.Seat("rt", "npo1").Does(Meeting.Objects("r1", "npo1", "No.", "o1"));
        await facilitator.Does(Meeting.CloseVote("r1"));

        foreach (var client in new[] { facilitator, host.Seat("rt", "gov1"), host.Observer("rt"), host.Display("rt") })
        {
            Assert.Empty(Round((await client.FreshAsync()).View)["outcome"]!["uncarriedSectors"]!.AsArray());
        }
    }

    [Fact]
    public async Task WhatASectorOpposedIsNotSaidWhereItWouldTellOfASeatBesideIt()
    {
        await using var host = await ServerHere.StartAsync();
        string[] several = ["npo1", "npo2", "npo3"];
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Sector("npo", essential: true));
        foreach (var seat in several)
        {
            await facilitator.Does(Meeting.Seat(seat, "npo"));
            await facilitator.Does(Meeting.Arrives(seat));
        }

        // Two for it, two against: that the three of one sector didn't carry it would tell that the other's only seat was for it.
        await facilitator.Does(Meeting.Vote("r1", "p1", "unattributed"));
        await facilitator.Does(Meeting.Ballot("r1", "gov1"));
        await facilitator.Does(Meeting.Ballot("r1", "npo1"));
        await facilitator.Does(Meeting.Objects("r1", "npo2", "No.", "o2"));
        await facilitator.Does(Meeting.Objects("r1", "npo3", "No.", "o3"));
        await facilitator.Does(Meeting.CloseVote("r1"));

        Assert.Empty(Round((await facilitator.FreshAsync()).View)["outcome"]!["uncarriedSectors"]!.AsArray());
    }

    [Fact]
    public async Task ASectorOfSeveralSeatsOfDifferentMindsThatOpposedIsNamedToTheFacilitatorAlone()
    {
        await using var host = await ServerHere.StartAsync();
        string[] several = ["npo1", "npo2", "npo3"];
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Sector("npo", essential: true));
        foreach (var seat in several)
        {
            await facilitator.Does(Meeting.Seat(seat, "npo"));
            await facilitator.Does(Meeting.Arrives(seat));
        }

        await facilitator.Does(Meeting.Vote("r1", "p1", "unattributed"));
        await facilitator.Does(Meeting.Ballot("r1", "npo1", "abstain"));
        await facilitator.Does(Meeting.Objects("r1", "npo2", "No.", "o2"));
        await facilitator.Does(Meeting.Objects("r1", "npo3", "No.", "o3"));
        await facilitator.Does(Meeting.CloseVote("r1"));

        Assert.Equal(["npo"], Round((await facilitator.FreshAsync()).View)["outcome"]!["uncarriedSectors"]!.AsArray().Select(s => s!.GetValue<string>()));
        foreach (var client in new[] { host.Rapporteur("rt"), host.Seat("rt", "gov1"), host.Observer("rt"), host.Display("rt") })
        {
            Assert.Empty(Round((await client.FreshAsync()).View)["outcome"]!["uncarriedSectors"]!.AsArray());
        }
    }

    [Fact]
    public async Task WhoObjectedToTheSenseIsShownToThoseWhoPrepareUntilThePointIsPutToTheMeetingAgain()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Sense("p1"));
        await host.Seat("rt", "gov1").Does(new { @do = "objectToSense", point = "p1", text = Meeting.En("Too soon.") });

        var undone = Point((await facilitator.FreshAsync()).View, "p1")["undone"]!;
        Assert.Equal("gov1", undone["seat"]!.GetValue<string>());
        Assert.Equal("Too soon.", undone["text"]!["en"]!.GetValue<string>());
        Assert.Null(Point((await host.Observer("rt").FreshAsync()).View, "p1")["undone"]);
        await facilitator.Does(Meeting.Vote("r1", "p1"));
        Assert.Null(Point((await facilitator.FreshAsync()).View, "p1")["undone"]);
    }

    [Fact]
    public async Task APointThatHasEndedCarriesTheSentenceTheRecordWillHave()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(Meeting.Vote("r1", "p1"));
        await facilitator.Does(Meeting.Ballot("r1", "gov1"));
        await facilitator.Does(Meeting.Ballot("r1", "gov2"));
        await facilitator.Does(Meeting.CloseVote("r1"));
        Assert.Null(Point((await facilitator.FreshAsync()).View, "p1")["sentence"]);
        await facilitator.Does(Meeting.Declare("r1"));

        var record = JsonNode.Parse((await facilitator.GetAsync("record")).Body)!["points"]!.AsArray().Single(p => p!["id"]!.GetValue<string>() == "p1")!;
        foreach (var client in new[] { facilitator, host.Seat("rt", "gov1"), host.Display("rt") })
        {
            var point = Point((await client.FreshAsync()).View, "p1");
            Assert.True(JsonNode.DeepEquals(record["sentence"], point["sentence"]));
            Assert.Equal("Unanimity", point["label"]!["en"]!.GetValue<string>());
        }
    }

    private static JsonNode Point(JsonObject view, string id) => view["table"]!["points"]!["set"]![id]!;

    private static JsonNode Round(JsonObject view) => view["vote"]!["rounds"]!["set"]!["r1"]!;
}
