using Consultation.Domain.Json;
using Consultation.Storage;

namespace Consultation.Server.Live;

/// <summary>
/// Says each minute, and when the server stops, that it is alive. Found at the start: how long nobody was, so that those
/// who had a deadline in that time don't lose it. As one server at a time is on the data, every gap was an outage.
/// </summary>
internal sealed partial class Heartbeat(HeartbeatRepository heartbeats, TimeProvider time, ILogger<Heartbeat> logger) : BackgroundService
{
    private static readonly TimeSpan BeatEvery = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var now = Now();
        if (await heartbeats.LastAsync(cancellationToken) is { } last && last < now)
        {
            await heartbeats.RecordOutageAsync(new Outage(last, now));
        }

        await BeatAsync();
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryBeatAsync();
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Periodic.RunAsync(BeatEvery, time, _ => BeatAsync(), e => Log.NotBeaten(logger, e), stoppingToken);

    private DateTimeOffset Now() => MomentConverter.Whole(time.GetUtcNow());

    private Task BeatAsync() => heartbeats.BeatAsync(Environment.MachineName, Now());

    private async Task TryBeatAsync()
    {
        try
        {
            await BeatAsync();
        }
#pragma warning disable CA1031 // One beat that is missing makes an outage look longer and stops nothing.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.NotBeaten(logger, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The heartbeat couldn't be stored.")]
        public static partial void NotBeaten(ILogger logger, Exception exception);
    }
}
