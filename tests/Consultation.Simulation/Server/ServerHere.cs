using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Live.Secret;
using Consultation.Server.Papers;
using Consultation.Server.Records;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Consultation.Simulation;

/// <summary>The server as it is behind its wire: door, sessions, moments, heartbeat, on a real data folder.</summary>
internal sealed class ServerHere : IAsyncDisposable
{
    private readonly RoundtableId _roundtable;
    private readonly Clock _clock;
    private readonly DataFolder _data;
    private readonly CrashingJournal _journal;
    private readonly LiveSessions _sessions;
    private readonly CommandDoor _door;
    private readonly DueWatch _watch;
    private readonly Heartbeat _heartbeat;

    private ServerHere(RoundtableId roundtable, string path, Clock clock)
    {
        (_roundtable, _clock) = (roundtable, clock);
        _data = DataFolder.Open(path, salts: new NumberedSalts());
        _journal = new CrashingJournal(_data.Journal);
        _sessions = new LiveSessions(_journal, _data.VoteKeys, clock, NullLoggerFactory.Instance, _data.Heartbeats);
        _door = new CommandDoor(_sessions, _data.People, new PaperFiles(_data.Blobs, clock), new ServerKey(_data.ServerKey));
        _watch = new DueWatch(_journal, _sessions, clock, NullLogger<DueWatch>.Instance);
        _heartbeat = new Heartbeat(_data.Heartbeats, clock.WithoutTimers, NullLogger<Heartbeat>.Instance);
        Records = new RecordSource(_data.People);
    }

    /// <summary>Its data folder.</summary>
    public string Path => _data.Path;

    /// <summary>The persons known to it.</summary>
    public PersonRepository People => _data.People;

    /// <summary>Makes its records.</summary>
    public RecordSource Records { get; }

    /// <summary>The open roundtable.</summary>
    public OpenRoundtableSession Open { get; private set; } = null!;

    /// <summary>What is stored, as the session has it.</summary>
    public Snapshot Snapshot => Open.Session.Snapshot;

    /// <summary>The rounds whose ballots can be opened.</summary>
    public IReadOnlyList<string> Keys => [.. _data.VoteKeys.List().Select(key => key.Round)];

    /// <summary>Starts on a folder, in the order the server does, and opens the roundtable; what is overdue is done when this returns.</summary>
    public static async Task<ServerHere> StartAsync(RoundtableId roundtable, string path, Clock clock)
    {
        var server = new ServerHere(roundtable, path, clock);
        await server._heartbeat.StartAsync(CancellationToken.None);
        await new EndedVotes(server._data.VoteKeys, server._sessions, NullLogger<EndedVotes>.Instance).StartAsync(CancellationToken.None);
        await UploadedFiles.StoreAsync(server._data.Blobs, roundtable, clock.Now);
        server.Open = await server._sessions.OpenAsync(roundtable);

        // The session has sent the same commands to itself: this waits for their answers.
        await server.LookAsync();
        await server.SettleAsync();
        return server;
    }

    /// <summary>Sends a command. It waits in the session's channel when this returns: what is sent first is decided first.</summary>
    public Task<Answer> SendAsync(Sending sending) => _door.DoAsync(sending.Who.CallerAt(_roundtable), sending.Request(_roundtable));

    /// <summary>Waits until all that the server has sent to itself is done.</summary>
    public async Task SettleAsync()
    {
        // Whatever it asks for, it is answered after all that waits; it is refused and leaves nothing.
        var last = new Sent(Actor.System, "settle", new ConfirmSense(PointId.Of("nothing")), Facts.None, []);
        await (Open.Session.Do(last) ?? Task.FromResult(default(Answer)));
    }

    /// <summary>The rows of the file after a number.</summary>
    public Task<IReadOnlyList<JournalRow>> RowsAsync(long after) => _data.Journal.ReadAsync(_roundtable.Value, after);

    /// <summary>The sealed ballots in the file.</summary>
    public Task<IReadOnlyList<SealedBallot>> BallotsAsync() => _data.Journal.BallotsAsync(_roundtable.Value);

    /// <summary>Looks for moments that have come, and says that it is alive.</summary>
    public async Task LookAsync()
    {
        await _watch.LookAsync();
        await _data.Heartbeats.BeatAsync("here", _clock.Now);
    }

    /// <summary>Stops as a server does that is told to.</summary>
    public async ValueTask DisposeAsync()
    {
        await _heartbeat.StopAsync(CancellationToken.None);
        await _sessions.DisposeAsync();
        End();
    }

    /// <summary>From the next batch on nobody gets an answer; the task ends when a batch has come that far.</summary>
    public Task CrashAt(CrashPoint point)
    {
        _journal.CrashAt(point);
        return _journal.Reached;
    }

    /// <summary>What is left of a server that has crashed is let go; its session waits for an outcome for ever, and is forgotten.</summary>
    public void Forget()
    {
        Open.Audiences.Dispose();
        End();
    }

    private void End()
    {
        _watch.Dispose();
        _heartbeat.Dispose();
        _data.Dispose();
    }
}
