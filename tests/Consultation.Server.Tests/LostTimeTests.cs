using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Consultation.Server.Tests;

/// <summary>What an outage takes of the last tenth of a silence procedure is added to it: ten days, of which the tenth is the last.</summary>
public sealed class LostTimeTests : IAsyncLifetime
{
    private static readonly RoundId S1 = RoundId.Of("s1");
    private readonly Folder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2009, 3, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly DataFolder _data;
    private readonly KnownOutages _outages = new();
    private DateTimeOffset _opened;
    private LiveSessions _sessions;

    public LostTimeTests()
    {
        _data = DataFolder.Open(_folder.Path);
        _sessions = Started();
    }

    private DateTimeOffset Until => _opened.AddDays(10);

    public async ValueTask InitializeAsync()
    {
        var scene = new Scene(_sessions);
        await scene.UnderWayAsync("gov1", "gov2");
        _opened = _time.GetUtcNow();
        Assert.Null((await scene.DoAsync(new OpenSilence(S1, new SilenceTarget(PointId.Of("p1")), Until))).Refusal);
    }

    public async ValueTask DisposeAsync()
    {
        await _sessions.DisposeAsync();
        _data.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task AnOutageThatEndsBeforeTheLastTenthChangesNothing()
    {
        await OutageAsync(2, 8.9);

        Assert.Equal(Until, (await SilenceAsync()).Until);
        Assert.Empty((await SilenceAsync()).Extensions);
        await AssertKeptAtAsync(Until);
    }

    [Fact]
    public async Task WhatItTakesOfTheLastTenthIsAddedBeforeAnybodyAsks()
    {
        await OutageAsync(9.25, 9.75);

        var silence = await SilenceAsync();
        Assert.Equal(Until.AddDays(0.5), silence.Until);
        var reason = Assert.Single(silence.Extensions).Reason;
        Assert.Equal("The server could not be reached from 2009-03-10 12:00 (+06:00) to 2009-03-11 00:00 (+06:00); the time lost was added.", reason[Language.En]);
        Assert.All(Languages.All, language => Assert.NotNull(reason[language]));
        await AssertKeptAtAsync(Until.AddDays(0.5));
    }

    [Fact]
    public async Task OneThatCoversTheWholeLastTenthAndTheMomentGivesAllOfItAgainAfterItsEnd()
    {
        await OutageAsync(5, 14);

        Assert.Equal(Until.AddDays(5), (await SilenceAsync()).Until);
        await AssertKeptAtAsync(Until.AddDays(5));
    }

    [Fact]
    public async Task AMomentThatCameDuringTheOutageIsNotTakenForSilence()
    {
        await OutageAsync(9.5, 12);

        await LookAsync();
        Assert.True((await SilenceAsync()).IsOpen);
        Assert.Null((await new Scene(_sessions).DoAsync(new BreakSilence(S1, Text.En("No"), SeatId.Of("gov1"), ObjectionId.Of("o1")), NewId())).Refusal);
    }

    [Fact]
    public async Task SeveralOutagesAreAddedOneAfterTheOtherAndEachOnce()
    {
        await OutageAsync(9.25, 9.5);
        await OutageAsync(9.75, 10);
        var moved = (await SilenceAsync()).Until;
        Assert.Equal(Until.AddDays(0.5), moved);
        await RestartAsync();
        await RestartAsync();
        await LookAsync();

        Assert.Equal(moved, (await SilenceAsync()).Until);
        Assert.Equal(2, (await SilenceAsync()).Extensions.Count);
        await AssertKeptAtAsync(moved);
    }

    [Fact]
    public async Task AnOutageThatIsKnownOnlyWhenTheMomentHasComeIsAddedThen()
    {
        MoveTo(Until.AddSeconds(2));
        _outages.Known.Add(new Outage(_opened.AddDays(9.5), _opened.AddDays(9.75)));
        await LookAsync();

        Assert.Equal(Until.AddDays(0.25), (await SilenceAsync()).Until);
        Assert.True((await SilenceAsync()).IsOpen);
        await AssertKeptAtAsync(Until.AddDays(0.25));
    }

    [Fact]
    public async Task ThoseWithASilenceProcedureAreOpenedWhenTheServerStarts()
    {
        await OutageAsync(9.25, 9.75, open: false);
        using var watch = Watch();
        await watch.StartAsync(TestContext.Current.CancellationToken);

        await Waiting.Until(
            async () => (await _data.Journal.ReadAsync("rt"))[^1].Type == "silenceExtended", () => "Nothing was added.");
        await watch.StopAsync(TestContext.Current.CancellationToken);
    }

    private static string NewId() => Guid.NewGuid().ToString("n");

    private LiveSessions Started() => new(_data.Journal, _data.VoteKeys, _time, NullLoggerFactory.Instance, _outages);

    private DueWatch Watch() => new(_data.Journal, _sessions, _time, NullLogger<DueWatch>.Instance);

    private async Task RestartAsync()
    {
        await _sessions.DisposeAsync();
        _sessions = Started();
        _ = await SilenceAsync();
    }

    /// <summary>The server is down from one day to another, both from the opening, and starts again.</summary>
    private async Task OutageAsync(double from, double to, bool open = true)
    {
        MoveTo(_opened.AddDays(from));
        await _sessions.DisposeAsync();
        MoveTo(_opened.AddDays(to));
        _outages.Known.Add(new Outage(_opened.AddDays(from), _opened.AddDays(to)));
        _sessions = Started();
        if (open)
        {
            _ = await SilenceAsync();
        }
    }

    private void MoveTo(DateTimeOffset moment) => _time.Advance(moment - _time.GetUtcNow());

    private async Task LookAsync()
    {
        using var watch = Watch();
        await watch.LookAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>As it stands once what came first at the opening is done: a command after that is answered after it.</summary>
    private async Task<SilenceProcedure> SilenceAsync()
    {
        var scene = new Scene(_sessions);
        Assert.NotNull((await scene.DoAsync(new WriteNote(NoteId.Of(NewId()), Text.En("A note"), ItemId.Of("item1")), NewId())).Number);
        return (await scene.StateAsync())!.Silences[S1];
    }

    private async Task AssertKeptAtAsync(DateTimeOffset until)
    {
        MoveTo(until.AddSeconds(1.9));
        await LookAsync();
        Assert.True((await SilenceAsync()).IsOpen);
        MoveTo(until.AddSeconds(2));
        await LookAsync();
        Assert.Equal(SilenceState.Kept, (await SilenceAsync()).State);
    }

    private sealed class KnownOutages : IOutages
    {
        public List<Outage> Known { get; } = [];

        public Task<IReadOnlyList<Outage>> OutagesAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation = default) =>
            Task.FromResult<IReadOnlyList<Outage>>([.. Known.Where(o => o.From < to && o.To > from)]);
    }
}
