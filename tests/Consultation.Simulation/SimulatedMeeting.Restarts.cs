using Consultation.Domain;

namespace Consultation.Simulation;

internal sealed partial class SimulatedMeeting
{
    private const string Log = Consultation.Storage.DataFolder.DatabaseName + "-wal";

    private static readonly string Votes = Path.Combine("secrets", "votes");

    /// <summary>The server ends, as it is told to or in the middle of something, and is started again after a while.</summary>
    private async Task RestartAsync()
    {
        _restarts++;
        var before = _server.Snapshot.State;
        var path = Chance.Percent(50) ? await StopAsync() : await CrashAsync();
        _clock.Pass(TimeSpan.FromSeconds(Chance.Of(1, 10, 100, 1_000)));
        _pages.Clear();
        _ledger.AllGone();
        _server = await ServerHere.StartAsync(Room.Id, path, _clock);
        await CheckReopenedAsync(before);
    }

    /// <summary>What waits when a server is told to stop is answered before it ends.</summary>
    private async Task<string> StopAsync()
    {
        var sendings = Enumerable.Range(0, Chance.Between(0, 3)).Select(_ => Sensible()).ToList();
        var answers = sendings.ConvertAll(_server.SendAsync);
        await _server.DisposeAsync();
        for (var i = 0; i < sendings.Count; i++)
        {
            await AnsweredAsync(sendings[i], answers[i]);
        }

        Note("stopped");
        return _server.Path;
    }

    /// <summary>
    /// The server is gone between two of its own steps: with a batch on its way, more waiting, and perhaps the end of the
    /// log only half written. What is left is the folder as it is at that moment.
    /// </summary>
    private async Task<string> CrashAsync()
    {
        var point = Chance.Of(CrashPoint.BeforeStoring, CrashPoint.BeforeAnswering);
        var reached = _server.CrashAt(point);
        var whole = LogLength();
        for (var i = Chance.Between(0, 5); i > 0 && !reached.IsCompleted; i--)
        {
            var sending = Sensible();
            var answer = _server.SendAsync(sending);
            if (await Task.WhenAny(answer, reached) == answer)
            {
                await AnsweredAsync(sending, answer);
                continue;
            }

            Lost(sending);
            for (var more = Chance.Between(0, 3); more > 0; more--)
            {
                Lost(Chance.Percent(30) ? sending with { Answer = null } : Sensible());
            }
        }

        var copy = _folders.Copy(_server.Path);
        Tear(Path.Combine(copy, Log), whole);
        if (Chance.Percent(10) && Directory.Exists(Path.Combine(copy, Votes)))
        {
            Directory.Delete(Path.Combine(copy, Votes), recursive: true);
            Note("the keys of votes are lost");
        }

        _server.Forget();
        Directory.Delete(_server.Path, recursive: true);
        Note($"crashed, {point}");
        return copy;
    }

    /// <summary>Sent and never answered.</summary>
    private void Lost(Sending sending)
    {
        if (sending.Answer is null)
        {
            _outbox.Add(sending);
        }

        Note(sending.ToString());
    }

    /// <summary>Of what was written after a length, only a part has come to the disk.</summary>
    private void Tear(string log, long whole)
    {
        var written = new FileInfo(log).Length - whole;
        if (written > 0 && Chance.Percent(50))
        {
            using var file = File.OpenWrite(log);
            file.SetLength(whole + (written * Chance.Between(0, 99) / 100));
            Note("the end of the log is torn");
        }
    }

    private long LogLength() => new FileInfo(Path.Combine(_server.Path, Log)).Length;

    /// <summary>What is there after a start: all that was acknowledged, unchanged, and the same state as before.</summary>
    private async Task CheckReopenedAsync(Roundtable? before)
    {
        var rows = await _server.RowsAsync(0);
        _ledger.MustBeIn(rows);
        var replayed = Replay.Of(rows, _ledger.Number);
        Same(before, replayed, "replaying the journal gives the same state");
        await CheckStepAsync();
        await CheckAllAsync();
    }

    private static void Same(Roundtable? one, Roundtable? other, string invariant)
    {
        var (first, second) = (Canonical.Of(one), Canonical.Of(other));
        Broken.Unless(first == second, invariant, $"{Canonical.Difference(first, second)}");
    }
}
