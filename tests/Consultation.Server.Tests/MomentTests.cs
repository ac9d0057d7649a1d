using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Consultation.Server.Tests;

/// <summary>What falls due happens by itself, once, and whatever else is wrong.</summary>
public sealed class MomentTests
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    [Fact]
    public async Task AVoteClosesAtItsTimeWithoutAnyoneAsking()
    {
        await using var host = await ServerHere.StartAsync(_time);
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Vote("r1", "p1", closes: _time.GetUtcNow().AddSeconds(60)));
        await host.Seat("rt", "gov1").Does(Meeting.Ballot("r1", "gov1"));

        _time.Advance(TimeSpan.FromSeconds(61));
        await host.Seat("rt", "gov1").Does(Meeting.Ballot("r1", "gov1", "abstain"));
        _time.Advance(TimeSpan.FromSeconds(2));

        await Waiting.Until(async () => await ClosedAsync(host) == 1, () => "The vote isn't closed.");
        Assert.Equal("vote.closed", (await host.Seat("rt", "gov1").PostAsync(Meeting.Ballot("r1", "gov1"))).Code);
        Assert.Equal("system", (await host.Journal.ReadAsync("rt", 0, TestContext.Current.CancellationToken))[^1].Actor);
    }

    [Fact]
    public async Task ManyLooksAtOnceCloseAVoteOnce()
    {
        await using var host = await ServerHere.StartAsync(_time);
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Vote("r1", "p1", closes: _time.GetUtcNow().AddSeconds(60)));
        _time.Advance(TimeSpan.FromSeconds(63));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => host.DueWatch.LookAsync())));
        await host.DueWatch.LookAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, await ClosedAsync(host));
        Assert.Empty(await host.Journal.DueAsync(_time.GetUtcNow().AddDays(1), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task TheTimeTheFacilitatorClosedBeforeIsForgotten()
    {
        await using var host = await ServerHere.StartAsync(_time);
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Vote("r1", "p1", closes: _time.GetUtcNow().AddSeconds(60)));
        await facilitator.Does(Meeting.CloseVote("r1"));

        Assert.Empty(await host.Journal.DueAsync(_time.GetUtcNow().AddDays(1), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AVoteWhoseTimeCameWhileTheServerWasDownIsClosedBeforeAnythingElse()
    {
        await using var host = await ServerHere.StartAsync(_time);
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Vote("r1", "p1", closes: _time.GetUtcNow().AddSeconds(60)));
        await host.StartAgainAsync(() => _time.Advance(TimeSpan.FromHours(1)));

        Assert.Equal("vote.closed", (await host.Seat("rt", "gov1").PostAsync(Meeting.Ballot("r1", "gov1"))).Code);
        Assert.Equal(1, await ClosedAsync(host));
    }

    [Fact]
    public async Task AVoteWhoseTimeCameWhileTheServerWasDownIsClosedThoughNobodyOpensTheRoundtable()
    {
        await using var host = await ServerHere.StartAsync(_time);
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Vote("r1", "p1", closes: _time.GetUtcNow().AddSeconds(60)));
        await host.StartAgainAsync(() => _time.Advance(TimeSpan.FromHours(1)));

        await Waiting.Until(
            async () =>
            {
                _time.Advance(TimeSpan.FromSeconds(1));
                return await ClosedAsync(host) == 1;
            },
            () => "The vote isn't closed.");
    }

    [Fact]
    public async Task TheSenseOfTheMeetingIsConfirmedByTheClockUnlessSomebodyObjects()
    {
        await using var host = await ServerHere.StartAsync(_time);
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Sense("p1", 30));
        await facilitator.Does(Meeting.Sense("p2", 30));
        await host.Seat("rt", "gov1").Does(new { @do = "objectToSense", point = "p2" });
        Assert.Equal("access.notYourRole", (await facilitator.PostAsync(new { @do = "confirmSense", point = "p1" })).Code);
        _time.Advance(TimeSpan.FromSeconds(33));
        await host.DueWatch.LookAsync(TestContext.Current.CancellationToken);

        var points = (await facilitator.FreshAsync()).View["table"]!["points"]!["set"]!;
        Assert.Equal("decided", (string?)points["p1"]!["stage"]);
        Assert.Equal("tabled", (string?)points["p2"]!["stage"]);
        Assert.Equal("vote.closed", (await host.Seat("rt", "gov1").PostAsync(new { @do = "objectToSense", point = "p3" })).Code);
        Assert.Equal("point.final", (await host.Seat("rt", "gov1").PostAsync(new { @do = "objectToSense", point = "p1" })).Code);
    }

    [Fact]
    public async Task OneRoundtableThatCouldNotBeOpenedHeldUpTheMomentsOfAllOthers()
    {
        using var folder = new Folder();
        using var data = DataFolder.Open(folder.Path);
        var start = _time.GetUtcNow();
        start = new DateTimeOffset(start.Ticks - start.Ticks % TimeSpan.TicksPerSecond, TimeSpan.Zero);
        await data.Journal.AppendAsync(new Batch(
            "broken", 0, [new NewCommand("facilitator", "c1", [1], start, [new NewEvent("eventOfAnotherVersion", "{}")])],
            new DueChanges([new Due("CloseVote", "r0", start)], []), new RoundtableSummary("Broken", "live", null)));
        await using var sessions = new LiveSessions(data.Journal, data.VoteKeys, _time, NullLoggerFactory.Instance);
        var session = new Scene(sessions);
        await session.UnderWayAsync("gov1");
        await session.DoAsync(new OpenVote([PointId.Of("p1")], RoundId.Of("r1"), Secrecy.Open, Closes: start.AddSeconds(60)));
        _time.Advance(TimeSpan.FromSeconds(70));

        using var watch = new DueWatch(data.Journal, sessions, _time, NullLogger<DueWatch>.Instance);
        await watch.LookAsync(TestContext.Current.CancellationToken);

        Assert.Equal("voteClosed", (await data.Journal.ReadAsync("rt", 0, TestContext.Current.CancellationToken))[^1].Type);
    }

    private static async Task<int> ClosedAsync(ServerHere host) => (await host.Journal.ReadAsync("rt")).Count(r => r.Type == "voteClosed");
}
