using System.Text.Json;
using System.Text.Json.Nodes;
using Consultation.Server.Tests.Harness;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.Time.Testing;

namespace Consultation.Server.Tests;

/// <summary>What reaches whom, in which order, and what doesn't get lost on the way.</summary>
public sealed class StreamTests
{
    [Fact]
    public async Task NoPushEverLeavesAGapWhileOthersComeAndGo()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        var stays = await host.Seat("rt", "gov1").JoinAsync();
        await facilitator.JoinAsync();
        var coming = Task.Run(async () =>
        {
            for (var i = 0; i < 15; i++)
            {
                var guest = await host.Seat("rt", "gov2").JoinAsync(atLeast: stays.Number);
                await guest.TryJoinAsync();
                await guest.SeesWhatIsThere();
                await guest.DropAsync();
            }
        }, TestContext.Current.CancellationToken);
        for (var i = 0; !coming.IsCompleted; i++)
        {
            await facilitator.Does(i % 2 == 0 ? Meeting.OpenFloor() : Meeting.CloseFloor());
            await facilitator.Does(Meeting.Note($"n{i}"));
        }

        await coming;
        await stays.SeesWhatIsThere();
        await facilitator.SeesWhatIsThere();
        AssertOrdered(stays);
        AssertOrdered(facilitator);
    }

    [Fact]
    public async Task ASeatThatWasAwayWhenAVoteOpenedKeptAskingForABallotAfterItClosed()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.JoinAsync();
        var seat = await host.Seat("rt", "gov1").JoinAsync();
        await seat.DropAsync();
        await facilitator.Does(Meeting.Vote("r1", "p1"));
        await facilitator.SeesWhatIsThere();
        await seat.JoinAsync();
        Assert.Equal("r1", seat.Look(v => (string?)v["mine"]!["mayVoteIn"]));

        await facilitator.Does(Meeting.CloseVote("r1"));

        await seat.Sees(v => v["mine"]!["mayVoteIn"] is null);
        await seat.SeesWhatIsThere();
    }

    [Fact]
    public async Task ADisplayThatCameBetweenTwoStatesKeptShowingWhatWasUndone()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.JoinAsync();
        var display = await host.Display("rt").JoinAsync();
        await display.DropAsync();
        await facilitator.Does(Meeting.OpenFloor());
        await facilitator.SeesWhatIsThere();
        await display.JoinAsync();
        Assert.True(display.Look(v => (bool)v["floor"]!["open"]!));

        await facilitator.Does(Meeting.CloseFloor());

        await display.Sees(v => !(bool)v["floor"]!["open"]!);
        await display.SeesWhatIsThere();
    }

    [Fact]
    public async Task ARequestGrantedWhileTheSeatWasAwayStayedInItsOwnMatters()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.JoinAsync();
        await facilitator.Does(Meeting.OpenFloor());
        var seat = await host.Seat("rt", "gov1").JoinAsync();
        await seat.DropAsync();
        await facilitator.Does(new { @do = "requestFloor", request = "q1", seat = "gov1", kind = "statement" });
        await facilitator.SeesWhatIsThere();
        await seat.JoinAsync();
        await facilitator.Does(new { @do = "withdrawRequest", request = "q1" });

        await seat.Sees(v => v["mine"]!["requests"]!["set"]!.AsObject().Count == 0);
        await seat.SeesWhatIsThere();
    }

    [Fact]
    public async Task AnotherDefaultMarkingDidNotReachTheView()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        var markings = new[] { new { id = "open", name = Meeting.En("Open"), portion = "O" }, new { id = "sbu", name = Meeting.En("Sensitive"), portion = "SBU" } };
        await facilitator.Does(new { @do = "setMarkings", markings, @default = "open" });
        await facilitator.JoinAsync();

        await facilitator.Does(new { @do = "setMarkings", markings, @default = "sbu" });

        await facilitator.Sees(v => (string?)v["roundtable"]!["defaultMarking"] == "sbu");
    }

    [Fact]
    public async Task ADraftThatWasWithdrawnOrPutOffShowedItselfToTheTable()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        var seat = await host.Seat("rt", "gov1").JoinAsync();
        await facilitator.Does(Meeting.Draft("p8", "DRAFT-EIGHT"));
        await facilitator.Does(Meeting.Draft("p9", "DRAFT-NINE"));
        await facilitator.Does(new { @do = "withdrawPoint", point = "p8", reason = Meeting.En("REASON-EIGHT") });
        await facilitator.Does(new { @do = "deferPoint", point = "p9" });
        await facilitator.Does(new { @do = "withdrawPoint", point = "p1" });

        await seat.Sees(v => (string?)v["table"]!["points"]!["set"]!["p1"]!["stage"] == "withdrawn");
        await seat.SeesWhatIsThere();
        Assert.DoesNotContain("EIGHT", seat.Received);
        Assert.DoesNotContain("DRAFT-NINE", seat.Received);
    }

    [Fact]
    public async Task ASecondDeviceAndASecondTabOfASeatSeeItsBallot()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(Meeting.Vote("r1", "p1", "unattributed"));
        var phone = await host.Seat("rt", "gov1").JoinAsync();
        var laptop = await host.Seat("rt", "gov1").JoinAsync();
        var tab = await host.Caller("head-of-gov1=seat:gov1@rt,seat:gov2@rt", "rt").JoinAsync(@as: "seat:gov1");
        var neighbour = await host.Seat("rt", "gov2").JoinAsync();

        await phone.Does(Meeting.Ballot("r1", "gov1", "standAside"));

        foreach (var device in new[] { phone, laptop, tab })
        {
            await device.Sees(v => (string?)v["mine"]!["ballots"]!["set"]!["r1"]?["position"] == "standAside");
            await device.SeesWhatIsThere(device == tab ? "seat:gov1" : null);
        }

        await neighbour.SeesWhatIsThere();
        Assert.DoesNotContain("standAside\",\"at", neighbour.Received);
    }

    [Fact]
    public async Task WhoJoinsAgainOnTheSameConnectionIsServedAsTheOtherSeatFromThenOn()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(Meeting.Vote("r1", "p1"));
        var two = await host.Caller("two=seat:gov1@rt,seat:gov2@rt", "rt").JoinAsync(@as: "seat:gov1");
        var answer = await two.TryJoinAsync(@as: "seat:gov2");
        Assert.True(answer.TryGetProperty("view", out _));

        await host.Seat("rt", "gov2").Does(Meeting.Ballot("r1", "gov2", "abstain"));
        await host.Seat("rt", "gov1").Does(Meeting.Ballot("r1", "gov1", "standAside"));

        await two.Sees(v => (string?)v["mine"]!["ballots"]!["set"]!["r1"]?["position"] == "abstain");
        await facilitator.Does(Meeting.CloseVote("r1"));
        await two.SeesWhatIsThere("seat:gov2");
        Assert.Equal("gov2", two.Look(v => (string?)v["mine"]!["seat"]));
    }

    [Fact]
    public async Task AViewIsNotOlderThanTheNumberAsked()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        for (var i = 0; i < 20; i++)
        {
            var number = await facilitator.Does(Meeting.Note($"n{i}"));
            var display = await host.Display("rt").JoinAsync(atLeast: number);
            Assert.True(display.JoinedAt >= number);
        }
    }

    [Fact]
    public async Task TheProgressOfAVoteReachesTheTableOnceASecondAndTheFacilitatorAtOnce()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await ServerHere.StartAsync(time);
        string[] seats = [.. Enumerable.Range(1, 20).Select(i => $"s{i}")];
        var facilitator = await host.UnderWayAsync("rt", seats);
        await facilitator.Does(Meeting.Vote("r1", "p1"));
        await facilitator.JoinAsync();
        var seat = await host.Seat("rt", "s20").JoinAsync();
        using (Clock.Running(time))
        {
            foreach (var voter in seats[..19])
            {
                await host.Seat("rt", voter).Does(Meeting.Ballot("r1", voter));
            }

            await facilitator.SeesWhatIsThere();
            await seat.Sees(v => (int)v["progress"]!["voted"]! == 19);
        }

        AssertOrdered(seat);
        var progress = seat.Pushes.Where(p => p.GetProperty("slices").TryGetProperty("progress", out _)).ToList();
        Assert.All(progress, p => Assert.Single(p.GetProperty("slices").EnumerateObject()));
        Assert.True(progress.Count < 19, $"{progress.Count} pushes of progress");
    }

    [Fact]
    public async Task TheLastProgressOfAVoteWasForgottenWhenTheTimerCameAMomentEarly()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await ServerHere.StartAsync(time);
        string[] seats = ["s1", "s2", "s3"];
        var facilitator = await host.UnderWayAsync("rt", seats);
        var seat = await host.Seat("rt", "s3").JoinAsync();
        await facilitator.Does(Meeting.Vote("r1", "p1"));
        await Waiting.Until(
            () =>
            {
                time.Advance(TimeSpan.FromMilliseconds(50));
                return seat.Look(v => (string?)v["progress"]!["round"] == "r1");
            },
            () => "The vote doesn't open.");

        // A wait is cut to whole milliseconds: the 999.6 ms that are left become 999.
        time.Advance(TimeSpan.FromMilliseconds(50.4));
        await host.Seat("rt", "s1").Does(Meeting.Ballot("r1", "s1"));
        for (var i = 0; i < 100 && seat.Look(v => (int)v["progress"]!["voted"]!) != 1; i++)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
            time.Advance(TimeSpan.FromMilliseconds(50));
        }

        await seat.Sees(v => (int)v["progress"]!["voted"]! == 1);
    }

    /// <summary>Whatever was pushed, it began at or before what the client had, and led beyond it.</summary>
    private static void AssertOrdered(Client client)
    {
        Assert.Equal(0, client.Gaps);
        var last = new Dictionary<string, long>();
        foreach (var push in client.Pushes)
        {
            var stream = push.GetProperty("stream").GetString()!;
            var (from, number) = (push.GetProperty("from").GetInt64(), push.GetProperty("number").GetInt64());
            var before = last.GetValueOrDefault(stream, client.JoinedAt);
            Assert.True(from <= before && before < number, $"{stream}: from {from}, last {before}, number {number}");
            last[stream] = number;
        }
    }
}
