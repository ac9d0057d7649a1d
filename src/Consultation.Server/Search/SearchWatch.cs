using System.Collections.Concurrent;
using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Storage;

namespace Consultation.Server.Search;

/// <summary>Reads what changed into the index, each second; a restart goes on where it was.</summary>
public sealed partial class SearchWatch(SearchRepository index, LiveSessions sessions, TimeProvider time, ILogger<SearchWatch> logger) : BackgroundService
{
    private const int MostAtATime = 20;
    private const int MostInPassing = 5;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    /// <summary>Roundtables that couldn't be read since the server started: one that is damaged keeps no other from being found.</summary>
    private readonly ConcurrentDictionary<string, bool> _unread = new();

    /// <summary>Reads what waits now.</summary>
    public Task LookAsync(CancellationToken cancellation = default) => ReadAsync(MostAtATime, cancellation);

    /// <summary>Reads a little of what waits, so that who looks for what they have just written finds it.</summary>
    public async Task CatchUpAsync(CancellationToken cancellation)
    {
        try
        {
            await ReadAsync(MostInPassing, cancellation);
        }
        catch (StorageException e)
        {
            Log.Failed(logger, e);
        }
    }

    private async Task ReadAsync(int most, CancellationToken cancellation)
    {
        foreach (var (roundtable, number) in await index.StaleAsync(most, [.. _unread.Keys], cancellation))
        {
            try
            {
                var session = (await sessions.OpenAsync(RoundtableId.Of(roundtable))).Session;
                if ((await session.ReadUpToAsync(number, cancellation)).State is { } state)
                {
                    await index.KeepAsync(roundtable, state.Number, SearchEntries.Of(state), Derivation.Summary(state));
                }
            }
#pragma warning disable CA1031 // Whatever is wrong with this one, the others are read.
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

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The texts of {Roundtable} can't be read for the search; not tried again before a restart.")]
        public static partial void NotRead(ILogger logger, Exception exception, string roundtable);

        [LoggerMessage(Level = LogLevel.Error, Message = "Reading texts for the search failed; tried again in a second.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
