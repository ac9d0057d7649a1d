using System.Text.Json.Nodes;
using Consultation.Server.Tests.Harness;

namespace Consultation.Server.Tests;

/// <summary>What views say of the floor, and to whom.</summary>
public sealed class FloorViewTests
{
    [Fact]
    public async Task EverybodySeesThatTheClockStandsStillAndWhomOneAnswers()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(Meeting.OpenFloor());
        await facilitator.Does(new { @do = "giveFloor", speech = "s1", seat = "gov1", limit = 120 });
        await facilitator.Does(new { @do = "giveFloor", speech = "s2", seat = "gov2", kind = "reply", to = "s1" });
        await facilitator.Does(new { @do = "pauseSpeech", speech = "s2" });
        await facilitator.Does(new { @do = "requestFloor", request = "q1", seat = "gov1", kind = "question", to = "s2" });

        foreach (var client in new[] { facilitator, host.Seat("rt", "gov1"), host.Observer("rt"), host.Display("rt") })
        {
            var floor = (await client.FreshAsync()).View["floor"]!;
            Assert.Null(floor["speaking"]!["since"]);
            Assert.Equal("gov1", (string?)floor["speaking"]!["toSeat"]);
            Assert.Equal("gov2", (string?)floor["queue"]![0]!["toSeat"]);
            Assert.Equal(["s2", "s1"], floor["lately"]!.AsArray().Select(s => (string?)s!["speech"]));
        }

        await facilitator.Does(new { @do = "resumeSpeech" });
        Assert.NotNull((await facilitator.FreshAsync()).View["floor"]!["speaking"]!["since"]);
        await facilitator.Does(new { @do = "undoFloor", speech = "s2" });
        var after = (await facilitator.FreshAsync()).View["floor"]!;
        Assert.Null(after["speaking"]);
        Assert.Null(after["queue"]![0]!["toSeat"]);
        Assert.Equal("s1", (string?)Assert.Single(after["lately"]!.AsArray())!["speech"]);
    }

    [Fact]
    public async Task HowLongASeatHasSpokenIsForThoseWhoLeadAndForTheSeatItself()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        var (own, other) = (await host.Seat("rt", "gov1").JoinAsync(), await host.Seat("rt", "gov2").JoinAsync());
        await facilitator.Does(new { @do = "giveFloor", speech = "s1", seat = "gov1" });
        await own.Does(new { @do = "endSpeech", speech = "s1" });

        await own.Sees(v => (int?)v["mine"]!["spoken"]?["speechesOnItem"] == 1);
        await other.Sees(v => Sectors(v).Count == 1);
        Assert.Null(other.Look(v => v["mine"]!["spoken"]));
        Assert.Null(other.Look(v => v["floor"]!["seats"]));
        Assert.Equal(1, (int?)(await facilitator.FreshAsync()).View["floor"]!["seats"]!["set"]!["gov1"]!["speeches"]);
        foreach (var client in new[] { host.Observer("rt"), host.Display("rt") })
        {
            Assert.Null((await client.FreshAsync()).View["floor"]!["seats"]);
        }

        // Another item, and the time on it begins anew.
        await facilitator.Does(new { @do = "concludeItem", item = "item1" });
        await own.Sees(v => (int?)v["mine"]!["spoken"]!["speechesOnItem"] == 0 && (int?)v["mine"]!["spoken"]!["speeches"] == 1);

        static JsonObject Sectors(JsonNode view) => view["floor"]!["sectors"]!["set"]!.AsObject();
    }

    [Fact]
    public async Task ARulingIsForEverybody()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await host.Seat("rt", "gov1").Does(new { @do = "requestFloor", request = "q1", seat = "gov1", kind = "pointOfOrder" });
        await facilitator.Does(new { @do = "ruleOnPoint", request = "q1", ruling = Meeting.En("The list stays open.") });

        foreach (var client in new[] { facilitator, host.Seat("rt", "gov1"), host.Observer("rt"), host.Display("rt") })
        {
            var floor = (await client.FreshAsync()).View["floor"]!;
            Assert.Empty(floor["queue"]!.AsArray());
            Assert.Equal("The list stays open.", (string?)floor["orders"]!["set"]!["q1"]!["ruling"]!["en"]);
        }
    }

    [Fact]
    public async Task WhatHasNoRoomInTheLimitsIsRefusedWithWhatToDo()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(new { @do = "setSpeakingLimits", perSpeech = 60, perSeat = 600 });
        await facilitator.Does(new { @do = "giveFloor", speech = "s1", seat = "gov1" });
        var floor = (await facilitator.FreshAsync()).View["floor"]!;
        Assert.Equal((60, 600, 60), ((int)floor["perSpeech"]!, (int)floor["perSeat"]!, (int)floor["speaking"]!["limit"]!));
        Assert.Equal("command.malformed", (await facilitator.PostAsync(new { @do = "extendSpeech", speech = "s1", limit = 60 })).Code);
        await facilitator.Does(new { @do = "extendSpeech", speech = "s1", limit = 90 });
        Assert.Equal("access.notYourRole", (await host.Seat("rt", "gov1").PostAsync(new { @do = "extendSpeech", speech = "s1", limit = 900 })).Code);
    }
}
