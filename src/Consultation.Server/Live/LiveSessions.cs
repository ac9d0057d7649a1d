using System.Collections.Concurrent;
using Consultation.Domain;
using Consultation.Server.Minutes;
using Consultation.Server.Views;
using Consultation.Storage;

namespace Consultation.Server.Live;

/// <summary>The roundtables that are open on this node, each with its session and those who watch it.</summary>
public sealed class LiveSessions(
    IJournal journal, VoteKeys keys, TimeProvider time, ILoggerFactory loggers, IOutages? outages = null, SymbolRegister? symbols = null) : IAsyncDisposable
{
    /// <summary>A roundtable that nobody watches and nobody has asked about is put away after this time.</summary>
    public static readonly TimeSpan IdleTime = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<RoundtableId, Lazy<Task<OpenRoundtableSession>>> _open = new();
    private readonly ILogger _logger = loggers.CreateLogger<LiveSession>();

    /// <summary>Raised on a session's thread after every commit of it, with the events that were stored; must return at once.</summary>
    public event Action<RoundtableId, IReadOnlyList<Recorded>>? Stored;

    /// <summary>Opens a roundtable, or finds it open.</summary>
    public async Task<OpenRoundtableSession> OpenAsync(RoundtableId id)
    {
        while (true)
        {
            var opening = _open.GetOrAdd(id, _ => new Lazy<Task<OpenRoundtableSession>>(() => StartAsync(id)));
            try
            {
                var open = await opening.Value;
                open.Touch(time.GetUtcNow());
                return open;
            }
            catch
            {
                _open.TryRemove(KeyValuePair.Create(id, opening));
                throw;
            }
        }
    }

    /// <summary>Sends a command to a roundtable and waits for the answer: done only when it is stored.</summary>
    public async Task<Answer> DoAsync(RoundtableId id, Sent sent)
    {
        while (true)
        {
            var open = await OpenAsync(id);
            if (open.Session.Do(sent) is { } answer)
            {
                return await answer;
            }

            await PutAwayAsync(id, open);
        }
    }

    /// <summary>Carries out what has fallen due, with what was lost by an outage first: the moment is then a later one.</summary>
    public async Task<Answer> FallDueAsync(RoundtableId id, Moment moment)
    {
        var open = await OpenAsync(id);
        if (moment.Kind == MomentKind.KeepSilence)
        {
            foreach (var lost in await new LostTimeCommands(journal, outages, time).ForAsync(open.Session.Snapshot.State))
            {
                await DoAsync(id, lost);
            }
        }

        var symbol = symbols is null ? null : await symbols.ForAsync(open.Session.Snapshot.State, moment);
        return await DoAsync(id, SystemCommand.For(id, moment, open.Countdowns.FactsFor(moment) with { Symbol = symbol }));
    }

    /// <summary>Puts away what nobody uses.</summary>
    public async Task PutIdleAwayAsync()
    {
        var now = time.GetUtcNow();
        foreach (var (id, opening) in _open)
        {
            if (opening is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } task }
                && task.Result is { } open && !open.Audiences.HasConnections && now - open.Touched > IdleTime)
            {
                await PutAwayAsync(id, open);
            }
        }
    }

    /// <summary>Answers what waits, and ends every session.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var (id, opening) in _open)
        {
            if (opening is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } task })
            {
                await PutAwayAsync(id, task.Result);
            }
        }
    }

    /// <summary>Puts away this session and no other: another may have been opened in its place.</summary>
    private async Task PutAwayAsync(RoundtableId id, OpenRoundtableSession session)
    {
        if (_open.TryGetValue(id, out var opening)
            && opening is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } task } && task.Result == session)
        {
            _open.TryRemove(KeyValuePair.Create(id, opening));
        }

        await session.Session.CloseAsync();
        session.Audiences.Dispose();
    }

    private async Task<OpenRoundtableSession> StartAsync(RoundtableId id)
    {
        var session = await LiveSession.OpenAsync(id, journal, keys, time, _logger, outages, symbols);
        var audiences = new Audiences(session, time, loggers.CreateLogger<Audiences>());
        _ = new SilenceNotices(session, audiences);
        session.Committed += events => Stored?.Invoke(id, events);
        return new OpenRoundtableSession(session, audiences);
    }
}

/// <summary>An open roundtable: its session, and those who watch it.</summary>
public sealed class OpenRoundtableSession(LiveSession session, Audiences audiences)
{
    private long _touched;

    /// <summary>Which seats were connected throughout.</summary>
    internal Countdowns Countdowns { get; } = new(session, audiences);

    /// <summary>Its session.</summary>
    public LiveSession Session => session;

    /// <summary>Those who watch it.</summary>
    public Audiences Audiences => audiences;

    /// <summary>When it was last asked for.</summary>
    public DateTimeOffset Touched => new(Interlocked.Read(ref _touched), TimeSpan.Zero);

    internal void Touch(DateTimeOffset now) => Interlocked.Exchange(ref _touched, now.UtcTicks);
}
