using System.Collections.Concurrent;
using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Minutes;
using Consultation.Server.Records;
using Consultation.Storage;

namespace Consultation.Server.Check;

/// <summary>
/// Works out, every few seconds, the SHA-256 of the record that documents were published from, whose beginning is printed on
/// them. It is kept then, since names of persons may be corrected later; a restart goes on where it was.
/// </summary>
public sealed partial class PublishedRecords(
    CheckRepository published, LiveSessions sessions, EarlierRecords earlier, RecordSource records, TimeProvider time, ILogger<PublishedRecords> logger) : BackgroundService
{
    private const int MostAtATime = 20;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    /// <summary>Roundtables that couldn't be read since the server started: one that is damaged keeps no other from being found.</summary>
    private readonly ConcurrentDictionary<string, bool> _unread = new();

    /// <summary>Works out what waits now.</summary>
    public async Task LookAsync(CancellationToken cancellation = default)
    {
        foreach (var (roundtable, publication, _) in await published.WithoutRecordAsync(MostAtATime, [.. _unread.Keys], cancellation))
        {
            try
            {
                await published.KeepRecordAsync(roundtable, publication, RecordJson.IdentityOf(await RecordOfAsync(RoundtableId.Of(roundtable), publication, cancellation)));
            }
#pragma warning disable CA1031 // Whatever is wrong with this one, the others are worked out.
            catch (Exception e) when (e is not StorageException && !cancellation.IsCancellationRequested)
#pragma warning restore CA1031
            {
                _unread.TryAdd(roundtable, true);
                Log.NotRead(logger, e, roundtable);
            }
        }
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Periodic.RunAsync(LookEvery, time, LookAsync, e => Log.Failed(logger, e), stoppingToken);

    /// <summary>The record that a publication's documents were made from: that of its version's event, for its readership.</summary>
    private async Task<Record> RecordOfAsync(RoundtableId id, int number, CancellationToken cancellation)
    {
        var life = (await sessions.OpenAsync(id)).Session.Snapshot.State!.Minutes;
        var publication = life.Publications[number - 1];
        var last = life.Versions[publication.Version - 1].Event;
        // As it is now, and not as it was kept for others a moment ago.
        var snapshot = (await earlier.StatesAsync(id, [last], cancellation))[last];
        return await records.BuildAsync(snapshot, Readership.Named(publication.Readership, snapshot.State!)!, cancellation);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The record published of {Roundtable} can't be read; its code isn't known before a restart.")]
        public static partial void NotRead(ILogger logger, Exception exception, string roundtable);

        [LoggerMessage(Level = LogLevel.Error, Message = "Working out the codes of published records failed; tried again.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
