using System.Data.Common;
using System.Text.Json;
using System.Threading.Channels;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Server.Live.Secret;
using Consultation.Server.Minutes;
using Consultation.Storage;

namespace Consultation.Server.Live;

/// <summary>
/// The one reader of a roundtable's commands: takes what waits, decides one after another on a working copy, hands the
/// events to the journal as one batch, and answers only once they are stored. Until then nobody sees the new state.
/// </summary>
public sealed partial class LiveSession
{
    private const int MostWaiting = 8_192;
    private const int MostInBatch = 1_024;
    private const int MostConflicts = 20;
    private static readonly TimeSpan ReadAgain = TimeSpan.FromSeconds(1);

    private readonly IJournal _journal;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly SessionKeys _keys;
    private readonly Channel<Sent> _waiting = Channel.CreateUnbounded<Sent>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>The ids that were used, and which of them cast a ballot of a secret vote: its repeat is known by that once the vote is over.</summary>
    private readonly Dictionary<(string Actor, string Id), SecretBallot?> _known = [];
    private readonly TaskCompletionSource _closing = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _reading = Task.CompletedTask;
    private int _waitingCount;
    private Snapshot _snapshot = Snapshot.Nothing;

    private LiveSession(RoundtableId id, IJournal journal, VoteKeys keys, TimeProvider time, ILogger logger)
    {
        (Id, _journal, _time, _logger) = (id, journal, time, logger);
        _keys = new SessionKeys(id, keys, logger);
    }

    /// <summary>Raised on the session's thread after every commit, with the events that were stored; must return at once.</summary>
    public event Action<IReadOnlyList<Recorded>>? Committed;

    /// <summary>The roundtable's id.</summary>
    public RoundtableId Id { get; }

    /// <summary>The stored state and the journal's hash there.</summary>
    public Snapshot Snapshot => Volatile.Read(ref _snapshot);

    /// <summary>Opens a session on what the journal holds; what was lost by an outage and what is overdue come first.</summary>
    /// <exception cref="JsonException">The journal holds an event that this version can't read.</exception>
    public static async Task<LiveSession> OpenAsync(
        RoundtableId id, IJournal journal, VoteKeys keys, TimeProvider time, ILogger logger, IOutages? outages = null, SymbolRegister? symbols = null)
    {
        var session = new LiveSession(id, journal, keys, time, logger);
        await session.CatchUpAsync();
        session._keys.DestroyEnded(session.Snapshot.State);
        var lost = await new LostTimeCommands(journal, outages, time).ForAsync(session.Snapshot.State);
        session.Start([.. lost, .. await session.OverdueAsync(symbols)]);
        return session;
    }

    /// <summary>Sends a command; null where the session has ended and another must be opened.</summary>
    public Task<Answer>? Do(Sent sent)
    {
        // A bounded channel would do the same behind a lock that a thousand writers wait for.
        if (Interlocked.Increment(ref _waitingCount) > MostWaiting)
        {
            Interlocked.Decrement(ref _waitingCount);
            return _closing.Task.IsCompleted ? null : Task.FromResult(Answer.Refused("server.busy"));
        }

        return _waiting.Writer.TryWrite(sent) ? sent.Answer : null;
    }

    /// <summary>Reads what others have stored, until the journal holds nothing newer.</summary>
    public async Task<Snapshot> ReadUpToAsync(long number, CancellationToken cancellation)
    {
        if (Snapshot.Number < number && await _journal.HeadAsync(Id.Value, cancellation) is { } head && head.Number > Snapshot.Number)
        {
            // Only the reader ever moves the state on, so it is asked to look.
            await (Do(Sent.Look()) ?? Task.FromResult(default(Answer)));
        }

        return Snapshot;
    }

    /// <summary>Takes no more commands, and ends when those that wait are answered.</summary>
    public Task CloseAsync()
    {
        _waiting.Writer.TryComplete();
        _closing.TrySetResult();
        return _reading;
    }

    private void Start(IEnumerable<Sent> first)
    {
        foreach (var sent in first)
        {
            _ = Do(sent);
        }

        _reading = Task.Run(ReadAsync);
    }

    private void TakeIn(IReadOnlyList<JournalRow> rows)
    {
        var state = Snapshot.State;
        var recorded = new List<Recorded>(rows.Count);
        foreach (var row in rows)
        {
            var e = new Recorded(row.Number, row.Time, DomainJson.ReadEvent(row.Type, row.Body));
            state = Roundtable.Apply(Id, state, e);
            recorded.Add(e);
            _known.TryAdd((row.Actor, row.Command), SecretBallot.Of(e.Body));
        }

        Publish(new Snapshot(state, rows[^1].Hash), recorded);
    }

    private void Publish(Snapshot snapshot, IReadOnlyList<Recorded> recorded)
    {
        Volatile.Write(ref _snapshot, snapshot);
        Committed?.Invoke(recorded);
    }

    private async Task<IReadOnlyList<Sent>> OverdueAsync(SymbolRegister? symbols)
    {
        var overdue = new List<Sent>();
        var moments = Snapshot.State is { } state ? Moment.Of(state) : [];
        foreach (var moment in moments.Where(m => m.At <= _time.GetUtcNow()).OrderBy(m => m.At))
        {
            try
            {
                var symbol = symbols is null ? null : await symbols.ForAsync(Snapshot.State, moment);
                overdue.Add(SystemCommand.For(Id, moment, Facts.None with { Symbol = symbol }));
            }
            catch (Exception e) when (e is StorageException or DbException)
            {
                // No symbol can be reserved just now: the roundtable is opened all the same, and the moment looked at again within a second.
                Log.NoSymbol(_logger, e, Id);
            }
        }

        return overdue;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The secret vote {Round} of {Roundtable} is open, but its key is lost or its ballots can't be opened. It is annulled.")]
        public static partial void VoteLost(ILogger logger, RoundtableId roundtable, RoundId round);

        [LoggerMessage(Level = LogLevel.Error, Message = "No symbol could be reserved for the minutes of {Roundtable}; tried again in a second.")]
        public static partial void NoSymbol(ILogger logger, Exception exception, RoundtableId roundtable);

        [LoggerMessage(Level = LogLevel.Error, Message = "A batch of {Roundtable} failed.")]
        public static partial void BatchFailed(ILogger logger, Exception exception, RoundtableId roundtable);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Commands of {Roundtable} couldn't be decided ahead; they are decided in their own turn.")]
        public static partial void NotDecidedAhead(ILogger logger, Exception exception, RoundtableId roundtable);

        [LoggerMessage(Level = LogLevel.Error, Message = "Whether a batch of {Roundtable} was stored isn't known; the journal is read again. {Reason}")]
        public static partial void OutcomeUnknown(ILogger logger, RoundtableId roundtable, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "The journal of {Roundtable} can't be read; tried again in a second.")]
        public static partial void NotRead(ILogger logger, Exception exception, RoundtableId roundtable);

        [LoggerMessage(Level = LogLevel.Error, Message = "A batch of {Roundtable} was not stored. {Reason}")]
        public static partial void NotStored(ILogger logger, RoundtableId roundtable, string reason);
    }
}

/// <summary>The session ended before anybody could know whether a command was stored; its repeat will tell.</summary>
public sealed class OutcomeUnknownException(Exception inner) : Exception("Whether the command was stored isn't known.", inner);

/// <summary>A stored state, and the journal's hash at its last event.</summary>
/// <param name="State">Null where the roundtable doesn't exist.</param>
public sealed record Snapshot(Roundtable? State, byte[] Hash)
{
    /// <summary>Before the first event.</summary>
    public static Snapshot Nothing { get; } = new(null, new byte[32]);

    /// <summary>The number of the last event.</summary>
    public long Number => State?.Number ?? 0;
}
