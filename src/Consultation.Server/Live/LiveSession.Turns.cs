using System.Diagnostics.CodeAnalysis;
using Consultation.Domain;
using Consultation.Storage;

namespace Consultation.Server.Live;

public sealed partial class LiveSession
{
    /// <summary>The commands of the turn under way.</summary>
    private readonly List<Sent> _turn = new(MostInBatch);

    /// <summary>The commands that came while it is stored; decided ahead where that could be.</summary>
    private readonly List<Sent> _ahead = new(MostInBatch);

    private async Task ReadAsync()
    {
        while (_ahead.Count > 0 || await _waiting.Reader.WaitToReadAsync())
        {
            NextTurn();
            while (_turn.Count < MostInBatch && TryRead(out var sent))
            {
                _turn.Add(sent);
            }

            try
            {
                await LookAsync();
                await CarryOutAsync();
                _keys.Settle(Snapshot.State);
            }
            catch (OutcomeUnknownException e)
            {
                _turn.ForEach(sent => sent.Fail(e));
            }
#pragma warning disable CA1031 // Whatever fails here is ours; those who wait must hear of it and the session must go on.
            catch (Exception e)
#pragma warning restore CA1031
            {
                Log.BatchFailed(_logger, e, Id);
                _turn.ForEach(sent => sent.Reply(Answer.Refused("server.notStored")));
            }
        }

        _box?.Key.Dispose();
    }

    private void NextTurn()
    {
        _turn.Clear();
        _turn.AddRange(_ahead);
        _ahead.Clear();
    }

    private bool TryRead([NotNullWhen(true)] out Sent? sent)
    {
        if (_waiting.Reader.TryRead(out sent))
        {
            Interlocked.Decrement(ref _waitingCount);
            return true;
        }

        return false;
    }

    private async Task LookAsync()
    {
        if (_turn.Exists(sent => sent.IsLook))
        {
            await CatchUpAsync();
            _turn.ForEach(sent => sent.ReplyToLook(Snapshot.Number));
            _turn.RemoveAll(sent => sent.IsLook);
        }
    }

    /// <summary>
    /// Decides the turn and stores it; while it is stored decides the next on its working copy, and so on until nothing
    /// more has come. What was decided ahead of a turn that isn't stored is decided again.
    /// </summary>
    private async Task CarryOutAsync()
    {
        var work = await DecideAsync(_turn, new Work(Id, Snapshot.State, _box, _time, _keys));
        for (var conflicts = 0; ;)
        {
            if (work.Commands.Count == 0)
            {
                work.Reply();
                return;
            }

            var storing = AppendAsync(work.ToBatch());
            var next = await DecideAheadAsync(work, storing);
            switch (await storing)
            {
                case AppendResult.Committed committed:
                    Stored(work, committed);
                    if (next is null)
                    {
                        return;
                    }

                    NextTurn();
                    (work, conflicts) = (next, 0);
                    continue;
                case AppendResult.Conflict when conflicts++ < MostConflicts:
                    await CatchUpAsync();
                    work = await DecideAsync(_turn, new Work(Id, Snapshot.State, _box, _time, _keys));
                    continue;
                case AppendResult.Unknown unknown:
                    Log.OutcomeUnknown(_logger, Id, unknown.Reason);
                    await UntilReadAsync(async () =>
                    {
                        await CatchUpAsync();
                        await work.ReplyFromJournalAsync(_journal);
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

    private void Stored(Work work, AppendResult.Committed committed)
    {
        foreach (var command in work.Commands)
        {
            _known.TryAdd((command.Actor, command.Id), work.BallotOf(command));
        }

        _box = work.Box;
        work.EndedKeys.ForEach(key => key.Dispose());
        _keys.Destroy(work.Ended);
        Publish(new Snapshot(work.State, committed.Hash), work.Recorded);
        work.Reply();
    }

    /// <summary>
    /// Decides on a turn's working copy what comes while the turn is stored; null where nothing can be. Never throws: the
    /// turn being stored has an outcome, whatever happens here, and what couldn't be decided is tried again in its own turn.
    /// </summary>
    private async Task<Work?> DecideAheadAsync(Work work, Task<AppendResult> storing)
    {
        try
        {
            return _ahead.Exists(sent => sent.IsLook) ? null : await TryDecideAheadAsync(work, storing);
        }
#pragma warning disable CA1031 // See above.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.NotDecidedAhead(_logger, e, Id);
            return null;
        }
    }

    private async Task<Work?> TryDecideAheadAsync(Work work, Task<AppendResult> storing)
    {
        var next = await DecideAsync(_ahead, new Work(work));
        Task<bool>? more = null;
        while (!storing.IsCompleted && _ahead.Count < MostInBatch)
        {
            if (TryRead(out var sent))
            {
                _ahead.Add(sent);
                if (sent.IsLook)
                {
                    // It wants to see the journal: what follows is decided after that.
                    return null;
                }

                await DecideAsync(sent, next);
                continue;
            }

            more ??= _waiting.Reader.WaitToReadAsync().AsTask();
            if (await Task.WhenAny(storing, more) == more)
            {
                if (!await more)
                {
                    break;
                }

                more = null;
            }
        }

        return _ahead.Count == 0 ? null : next;
    }

    private async Task<Work> DecideAsync(List<Sent> commands, Work work)
    {
        foreach (var sent in commands)
        {
            await DecideAsync(sent, work);
        }

        return work;
    }

    private async ValueTask DecideAsync(Sent sent, Work work)
    {
        if (_known.TryGetValue((sent.ActorName, sent.Id), out var ballot)
            && await _journal.FindCommandAsync(Id.Value, sent.ActorName, sent.Id) is { } first)
        {
            work.Repeat(sent, new Decided(first.Fingerprint, first.Last, ballot));
        }
        else
        {
            work.Decide(sent);
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
}
