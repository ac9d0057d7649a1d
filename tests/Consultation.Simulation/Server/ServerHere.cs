using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Records;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Consultation.Simulation;

/// <summary>The server as it is behind its wire: door, sessions, moments, on a real data folder.</summary>
internal sealed class ServerHere : IAsyncDisposable
{
    private readonly RoundtableId _roundtable;
    private readonly DataFolder _data;
    private readonly CrashingJournal _journal;
    private readonly LiveSessions _sessions;
    private readonly CommandDoor _door;
    private readonly DueWatch _watch;

    private ServerHere(RoundtableId roundtable, string path, Clock clock)
    {
        _roundtable = roundtable;
        _data = DataFolder.Open(path, salts: new NumberedSalts());
        _journal = new CrashingJournal(_data.Journal);
        _sessions = new LiveSessions(_journal, _data.VoteKeys, clock, NullLoggerFactory.Instance);
        _door = new CommandDoor(_sessions, _data.People, new ServerKey(_data.ServerKey));
        _watch = new DueWatch(_journal, _sessions, clock, NullLogger<DueWatch>.Instance);
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

    /// <summary>Starts on a folder and opens the roundtable; what is overdue is done when this returns.</summary>
    public static async Task<ServerHere> StartAsync(RoundtableId roundtable, string path, Clock clock)
    {
        var server = new ServerHere(roundtable, path, clock);
        server.Open = await server._sessions.OpenAsync(roundtable);

        // The session has sent the same commands to itself: this waits for their answers, and then for the state they left.
        await server.LookAsync();
        await server.Open.Session.ReadUpToAsync(long.MaxValue, CancellationToken.None);
        return server;
    }

    /// <summary>Sends a command. It waits in the session's channel when this returns: what is sent first is decided first.</summary>
    public Task<Answer> SendAsync(Sending sending) => _door.DoAsync(sending.Who.CallerAt(_roundtable), sending.Request(_roundtable));

    /// <summary>The rows of the file after a number.</summary>
    public Task<IReadOnlyList<JournalRow>> RowsAsync(long after) => _data.Journal.ReadAsync(_roundtable.Value, after);

    /// <summary>Looks for moments that have come.</summary>
    public Task LookAsync() => _watch.LookAsync();

    /// <summary>Stops as a server does that is told to.</summary>
    public async ValueTask DisposeAsync()
    {
        await _sessions.DisposeAsync();
        _watch.Dispose();
        _data.Dispose();
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
        _watch.Dispose();
        _data.Dispose();
    }
}
