using System.Text.Json;
using System.Threading.Channels;
using Consultation.Domain;
using Consultation.Domain.Json;
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
    private readonly Channel<Sent> _waiting = Channel.CreateBounded<Sent>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private readonly HashSet<(string Actor, string Id)> _known = [];
    private readonly TaskCompletionSource _closing = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _reading;
    private Snapshot _snapshot = Snapshot.Nothing;

    private LiveSession(RoundtableId id, IJournal journal, TimeProvider time, ILogger logger, IReadOnlyList<JournalRow> rows)
    {
        (Id, _journal, _time, _logger) = (id, journal, time, logger);
        TakeIn(rows);
        foreach (var overdue in Overdue())
        {
            _waiting.Writer.TryWrite(overdue);
        }

        _reading = Task.Run(ReadAsync);
    }

    /// <summary>Raised on the session's thread after every commit, with the events that were stored; must return at once.</summary>
    public event Action<IReadOnlyList<Recorded>>? Committed;

    /// <summary>The roundtable's id.</summary>
    public RoundtableId Id { get; }

    /// <summary>The stored state and the journal's hash there.</summary>
    public Snapshot Snapshot => Volatile.Read(ref _snapshot);

    /// <summary>Opens a session on what the journal holds.</summary>
    /// <exception cref="JsonException">The journal holds an event that this version can't read.</exception>
    public static async Task<LiveSession> OpenAsync(
        RoundtableId id, IJournal journal, TimeProvider time, ILogger logger, CancellationToken cancellation = default) =>
        new(id, journal, time, logger, await journal.ReadAsync(id.Value, 0, cancellation));

    /// <summary>Sends a command; null where the session has ended and another must be opened.</summary>
    public Task<Answer>? Do(Sent sent)
    {
        if (_waiting.Writer.TryWrite(sent))
        {
            return sent.Answer;
        }

        return _waiting.Reader.Completion.IsCompleted || _reading.IsCompleted
            ? null
            : Task.FromResult(Answer.Refused("server.busy"));
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

    private async Task ReadAsync()
    {
        var batch = new List<Sent>(MostInBatch);
        while (await _waiting.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < MostInBatch && _waiting.Reader.TryRead(out var sent))
            {
                batch.Add(sent);
            }

            try
            {
                await LookAsync(batch);
                await CarryOutAsync(batch);
            }
            catch (OutcomeUnknownException e)
            {
                batch.ForEach(sent => sent.Fail(e));
            }
#pragma warning disable CA1031 // Whatever fails here is ours; those who wait must hear of it and the session must go on.
            catch (Exception e)
#pragma warning restore CA1031
            {
                Log.BatchFailed(_logger, e, Id);
                foreach (var sent in batch)
                {
                    sent.Reply(Answer.Refused("server.notStored"));
                }
            }
        }
    }

    private async Task LookAsync(List<Sent> batch)
    {
        if (batch.Exists(sent => sent.IsLook))
        {
            await CatchUpAsync();
            batch.ForEach(sent => sent.ReplyToLook(Snapshot.Number));
            batch.RemoveAll(sent => sent.IsLook);
        }
    }

    private async Task CarryOutAsync(List<Sent> batch)
    {
        for (var conflicts = 0; ; conflicts++)
        {
            var work = await DecideAsync(batch);
            if (work.Commands.Count == 0)
            {
                work.Reply();
                return;
            }

            switch (await AppendAsync(work.ToBatch(Id)))
            {
                case AppendResult.Committed committed:
                    foreach (var command in work.Commands)
                    {
                        _known.Add((command.Actor, command.Id));
                    }

                    Publish(new Snapshot(work.State, committed.Hash), work.Recorded);
                    work.Reply();
                    return;
                case AppendResult.Conflict when conflicts < MostConflicts:
                    await CatchUpAsync();
                    continue;
                case AppendResult.Unknown unknown:
                    Log.OutcomeUnknown(_logger, Id, unknown.Reason);
                    await UntilReadAsync(async () =>
                    {
                        await CatchUpAsync();
                        await work.ReplyFromJournalAsync(Id, _journal);
                    });
                    return;
                case AppendResult.Failed failed:
                    Log.NotStored(_logger, Id, failed.Reason);
                    work.ReplyNotStored();
                    return;
                default:
                    work.ReplyNotStored();
                    return;
            }
        }
    }

    /// <summary>A journal that throws may have stored the batch before: nobody knows.</summary>
    private async Task<AppendResult> AppendAsync(Batch batch)
    {
        try
        {
            return await _journal.AppendAsync(batch);
        }
#pragma warning disable CA1031 // Whatever it is, those who wait are told only what the journal turns out to hold.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new AppendResult.Unknown(e.ToString());
        }
    }

    /// <summary>
    /// Tries until the journal can be read: who waits is told neither "stored" nor "not stored" before that is known, and
    /// nothing more is decided. Ends when the session does; then those who wait learn only that it ended.
    /// </summary>
    private async Task UntilReadAsync(Func<Task> read)
    {
        while (true)
        {
            try
            {
                await read();
                return;
            }
#pragma warning disable CA1031 // The journal can't be read just now, whatever the reason.
            catch (Exception e)
#pragma warning restore CA1031
            {
                if (_closing.Task.IsCompleted)
                {
                    throw new OutcomeUnknownException(e);
                }

                Log.NotRead(_logger, e, Id);
                await Task.WhenAny(Task.Delay(ReadAgain, _time), _closing.Task);
            }
        }
    }

    private async Task<Work> DecideAsync(List<Sent> batch)
    {
        var work = new Work(Id, Snapshot.State, _time);
        foreach (var sent in batch)
        {
            if (_known.Contains((sent.ActorName, sent.Id)) && await _journal.FindCommandAsync(Id.Value, sent.ActorName, sent.Id) is { } first)
            {
                work.Repeat(sent, first.Fingerprint, first.Last);
            }
            else
            {
                work.Decide(sent);
            }
        }

        return work;
    }

    /// <summary>Takes in what the journal holds beyond the state: another node's, or our own after an unknown outcome.</summary>
    private async Task CatchUpAsync() => TakeIn(await _journal.ReadAsync(Id.Value, Snapshot.Number));

    private void TakeIn(IReadOnlyList<JournalRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var state = Snapshot.State;
        var recorded = new List<Recorded>(rows.Count);
        foreach (var row in rows)
        {
            var e = new Recorded(row.Number, row.Time, DomainJson.ReadEvent(row.Type, row.Body));
            state = Roundtable.Apply(Id, state, e);
            recorded.Add(e);
            _known.Add((row.Actor, row.Command));
        }

        Publish(new Snapshot(state, rows[^1].Hash), recorded);
    }

    private void Publish(Snapshot snapshot, IReadOnlyList<Recorded> recorded)
    {
        Volatile.Write(ref _snapshot, snapshot);
        Committed?.Invoke(recorded);
    }

    private IEnumerable<Sent> Overdue() => Snapshot.State is { } state
        ? Moment.Of(state).Where(m => m.At <= _time.GetUtcNow()).OrderBy(m => m.At).Select(m => SystemCommand.For(Id, m))
        : [];

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A batch of {Roundtable} failed.")]
        public static partial void BatchFailed(ILogger logger, Exception exception, RoundtableId roundtable);

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
