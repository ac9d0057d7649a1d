using Consultation.Domain;
using Consultation.Storage;

namespace Consultation.Server.Live.Secret;

/// <summary>
/// At the start, before anybody is served, destroys every key whose vote isn't open: the server may have ended between
/// storing a vote's end and destroying its key, or between making a key and storing the opening. No other server is on
/// the data, so what isn't open isn't being opened either.
/// </summary>
internal sealed partial class EndedVotes(VoteKeys keys, LiveSessions sessions, ILogger<EndedVotes> logger) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        keys.DestroyDrafts();
        foreach (var roundtable in keys.List().Select(key => key.Roundtable).Distinct())
        {
            try
            {
                // Opening it destroys the keys of its votes that are over, and annuls one whose ballots can't be opened.
                var state = (await sessions.OpenAsync(RoundtableId.Of(roundtable))).Session.Snapshot.State;
                foreach (var (_, round) in keys.List().Where(key => key.Roundtable == roundtable && state?.Rounds.Find(RoundId.Of(key.Round)) is null))
                {
                    keys.Destroy(roundtable, round);
                }
            }
#pragma warning disable CA1031 // A journal that can't be read keeps nobody else from being served, and its key from nothing.
            catch (Exception e)
#pragma warning restore CA1031
            {
                Log.NotLookedAt(logger, e, roundtable);
            }
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Whether the keys of {Roundtable} are still needed can't be found out; they are kept.")]
        public static partial void NotLookedAt(ILogger logger, Exception exception, string roundtable);
    }
}
