using Consultation.Server.Live;
using Consultation.Storage;

namespace Consultation.Server.Papers;

/// <summary>Removes, each hour, the files of papers that nobody needs any more.</summary>
internal sealed partial class UnusedFiles(PaperFiles files, PublicationRepository publications, LiveSessions sessions, TimeProvider time, ILogger<UnusedFiles> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <summary>Removes them once.</summary>
    public async Task RemoveAsync(CancellationToken cancellation)
    {
        // What is being published isn't named by an event yet.
        var publishing = (await publications.UnderWayAsync(cancellation)).Select(p => p.Roundtable).ToHashSet();
        foreach (var blob in await files.UnusedAsync(async id => (await sessions.OpenAsync(id)).Session.Snapshot.State, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!publishing.Contains(blob.Roundtable))
            {
                await files.RemoveAsync(blob);
            }
        }
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Periodic.RunAsync(Every, time, RemoveAsync, e => Log.NotRemoved(logger, e), stoppingToken);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Files that nobody needs any more couldn't be removed; tried again in an hour.")]
        public static partial void NotRemoved(ILogger logger, Exception exception);
    }
}
