using Consultation.Server.Live;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Consultation.Server.Tests;

/// <summary>Each minute, and at the end, a server says that it is alive; the next one finds out for how long none was.</summary>
public sealed class HeartbeatTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2009, 2, 23, 4, 0, 0, TimeSpan.Zero);
    private readonly Folder _folder = new();
    private readonly DataFolder _data;
    private readonly FakeTimeProvider _time = new(Start);

    public HeartbeatTests() => _data = DataFolder.Open(_folder.Path);

    [Fact]
    public async Task TheTimeBetweenAStopAndTheNextStartIsAnOutage()
    {
        using (var first = await StartAsync())
        {
            _time.Advance(TimeSpan.FromSeconds(90));
            await first.StopAsync(TestContext.Current.CancellationToken);
        }

        _time.Advance(TimeSpan.FromSeconds(20));
        using var second = await StartAsync();

        Assert.Equal([new Outage(Start.AddSeconds(90), Start.AddSeconds(110))], await OutagesAsync());
    }

    [Fact]
    public async Task AfterACrashTheOutageBeginsWithTheLastBeat()
    {
        using var first = await StartAsync();
        await NextBeatAsync();
        var last = await NextBeatAsync();
        _time.Advance(TimeSpan.FromSeconds(30));
        var back = _time.GetUtcNow();

        using var second = await StartAsync();

        Assert.Equal([new Outage(last, back)], await OutagesAsync());
    }

    [Fact]
    public async Task TheFirstStartFindsNoOutageNorDoesAClockThatWasSetBack()
    {
        using var first = await StartAsync();
        await first.StopAsync(TestContext.Current.CancellationToken);
        using var second = new Heartbeat(_data.Heartbeats, new FakeTimeProvider(Start.AddHours(-1)), NullLogger<Heartbeat>.Instance);
        await second.StartAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await OutagesAsync());
    }

    [Fact]
    public async Task ARunningServerBeats()
    {
        var time = new FakeTimeProvider(Start);
        await using var host = await ServerHere.StartAsync(time);
        await host.StartAgainAsync(() => time.Advance(TimeSpan.FromMinutes(10)));

        Assert.Equal([new Outage(Start, Start.AddMinutes(10))], await host.Outages.OutagesAsync(Start.AddDays(-1), Start.AddDays(1), TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        _data.Dispose();
        _folder.Dispose();
    }

    private async Task<Heartbeat> StartAsync()
    {
        var heartbeat = new Heartbeat(_data.Heartbeats, _time, NullLogger<Heartbeat>.Instance);
        await heartbeat.StartAsync(TestContext.Current.CancellationToken);
        return heartbeat;
    }

    /// <summary>Lets time pass until there is another beat; when it was.</summary>
    private async Task<DateTimeOffset> NextBeatAsync()
    {
        var before = await _data.Heartbeats.LastAsync();
        await Waiting.Until(
            async () =>
            {
                _time.Advance(TimeSpan.FromSeconds(1));
                return await _data.Heartbeats.LastAsync() != before;
            },
            () => "There was no beat.");
        return (await _data.Heartbeats.LastAsync())!.Value;
    }

    private Task<IReadOnlyList<Outage>> OutagesAsync() => _data.Heartbeats.OutagesAsync(Start.AddDays(-1), Start.AddDays(1), TestContext.Current.CancellationToken);
}
