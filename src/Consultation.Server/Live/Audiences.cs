using System.Collections.Concurrent;
using Consultation.Domain;
using Consultation.Server.Views;
using Microsoft.AspNetCore.SignalR;

namespace Consultation.Server.Live;

/// <summary>
/// Those who watch a roundtable. As soon as the last push is handed out and 50 ms have passed, each audience gets one
/// message with what changed; a seat gets its own matters besides. The session never waits for any of it.
/// </summary>
public sealed partial class Audiences : IDisposable
{
    /// <summary>The time between pushes.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMilliseconds(50);

    /// <summary>The time between two pushes of nothing but the progress of a vote to those who don't run it.</summary>
    public static readonly TimeSpan ProgressWindow = TimeSpan.FromSeconds(1);

    private readonly LiveSession _session;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _ended = new();
    private readonly SemaphoreSlim _changed = new(0, 1);
    private readonly ConcurrentDictionary<string, Pump> _pumps = new();
    private readonly Lock _streamsGate = new();
    private readonly Dictionary<Audience, AudienceStream> _audiences = [];
    private readonly Dictionary<SeatId, ViewStream> _seats = [];
    private readonly Lock _touchedGate = new();
    private readonly HashSet<SeatId> _touched = [];
    private bool _allTouched;
    private volatile IReadOnlyList<SeatId> _simulated = [];

    internal Audiences(LiveSession session, TimeProvider time, ILogger logger)
    {
        (_session, _time, _logger) = (session, time, logger);
        session.Committed += OnCommitted;
        _ = PushAsync();
    }

    /// <summary>Raised when a seat gets its view, over a connection or without one; must return at once.</summary>
    public event Action<SeatId>? Shown;

    /// <summary>Raised when a connection of a seat has gone; others of it may be left. Must return at once.</summary>
    public event Action<SeatId>? Left;

    /// <summary>Whether anybody watches.</summary>
    public bool HasConnections => !_pumps.IsEmpty;

    /// <summary>The connections, with the seat or audience each is of.</summary>
    public IEnumerable<(string ConnectionId, Audience Audience, SeatId? Seat)> Watching => _pumps.Values.Select(p => (p.ConnectionId, p.Audience, p.Seat));

    /// <summary>How many pages are connected, and the seats among them.</summary>
    public (int Pages, IReadOnlyCollection<SeatId> Seats) Connected()
    {
        var (pumps, simulated) = (_pumps.Values, _simulated);
        return (pumps.Count + simulated.Count, pumps.Select(p => p.Seat).OfType<SeatId>().Concat(simulated).ToHashSet());
    }

    /// <summary>Says which seats of a rehearsal are simulated: they count as connected, and see what a page would show them.</summary>
    internal void Simulate(IReadOnlyList<SeatId> seats)
    {
        _simulated = seats;
        foreach (var seat in seats)
        {
            Shown?.Invoke(seat);
        }
    }

    /// <summary>Ends every connection.</summary>
    internal void CutOff()
    {
        foreach (var pump in _pumps.Values)
        {
            pump.CutOff();
        }
    }

    /// <summary>
    /// Makes a connection one of those who watch, as an actor; gives the number and the view it starts from. What
    /// follows is sent once <paramref name="start"/> of the result is called.
    /// </summary>
    public (long Number, Audience Audience, RawJson View) Join(HubConnectionContext connection, Actor actor, out Action start)
    {
        var audience = AudienceOf.Role(actor.Role);
        var pump = new Pump(connection, audience, actor.Seat, _logger);

        // Before the state is read: what is stored from here on is offered to it.
        _pumps[connection.ConnectionId] = pump;
        var state = _session.Snapshot.State!;
        View whole;
        List<Tap> taps;
        lock (_streamsGate)
        {
            var stream = StreamOf(audience, state);
            whole = stream.Fresh(state);
            taps = [new Tap(stream.Stream, whole)];
            if (actor.Seat is { } seat && MineBuilder.Build(state, seat) is { } mine)
            {
                if (!_seats.TryGetValue(seat, out var own))
                {
                    _seats.Add(seat, own = new ViewStream("mine", mine));
                }

                taps.Add(new Tap(own, mine));
                whole = new View(whole.Number, [.. whole.Slices, .. mine.Slices]);
            }
        }

        if (_ended.IsCancellationRequested)
        {
            pump.CutOff();
        }

        start = () => pump.Start(taps);
        Show(actor);
        return (whole.Number, audience, whole.ToJson());
    }

    /// <summary>The view of an actor now, without watching.</summary>
    public (long Number, Audience Audience, RawJson View) Look(Actor actor)
    {
        var state = _session.Snapshot.State!;
        var audience = AudienceOf.Role(actor.Role);
        Show(actor);
        lock (_streamsGate)
        {
            var view = StreamOf(audience, state).Fresh(state);
            var mine = actor.Seat is { } seat ? MineBuilder.Build(state, seat) : null;
            return (view.Number, audience, new View(view.Number, [.. view.Slices, .. mine?.Slices ?? []]).ToJson());
        }
    }

    private void Show(Actor actor)
    {
        if (actor.Seat is { } seat)
        {
            Shown?.Invoke(seat);
        }
    }

    /// <summary>
    /// Hands a seat's connection its own matters at once, before the answer to the command that changed them: the two
    /// then travel together. The seat's other devices get them with the next push.
    /// </summary>
    public void OfferOwn(string connectionId)
    {
        if (!_pumps.TryGetValue(connectionId, out var pump) || pump.Seat is not { } seat)
        {
            return;
        }

        lock (_touchedGate)
        {
            // What is stored from here on touches it anew.
            _touched.Remove(seat);
        }

        lock (_streamsGate)
        {
            var state = _session.Snapshot.State!;
            if (_seats.TryGetValue(seat, out var own) && own.Latest.Number < state.Number && MineBuilder.Build(state, seat) is { } mine)
            {
                own.MoveOn(mine);
            }
        }

        pump.Offer();
    }

    /// <summary>A connection watches no more.</summary>
    public void Leave(string connectionId)
    {
        if (_pumps.TryRemove(connectionId, out var pump))
        {
            pump.Stop();
            if (pump.Seat is { } seat)
            {
                Left?.Invoke(seat);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _session.Committed -= OnCommitted;
        _ended.Cancel();
        foreach (var pump in _pumps.Values)
        {
            // Who came in the last moment connects again, to the session that is opened then.
            pump.CutOff();
        }
    }

    private AudienceStream StreamOf(Audience audience, Roundtable state)
    {
        if (!_audiences.TryGetValue(audience, out var stream))
        {
            _audiences.Add(audience, stream = new AudienceStream(audience, state));
        }

        return stream;
    }

    private void OnCommitted(IReadOnlyList<Recorded> recorded)
    {
        if (_pumps.IsEmpty)
        {
            return;
        }

        lock (_touchedGate)
        {
            foreach (var (_, _, body) in recorded)
            {
                if (MineBuilder.Touched(body) is { } seat)
                {
                    _touched.Add(seat);
                    if (_session.Snapshot.State!.Seats.Find(seat)?.Proxy is { } holder)
                    {
                        _touched.Add(holder);
                    }
                }
                else if (!MineBuilder.TouchesNobody(body))
                {
                    _allTouched = true;
                }
            }
        }

        Signal();
    }

    private void Signal()
    {
        try
        {
            _changed.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is signalled already.
        }
    }

    private async Task PushAsync()
    {
        try
        {
            while (true)
            {
                await _changed.WaitAsync(_ended.Token);
                try
                {
                    Push();
                }
#pragma warning disable CA1031 // A push that fails is a mistake of ours; the next one carries what it missed.
                catch (Exception e)
#pragma warning restore CA1031
                {
                    Log.PushFailed(_logger, e, _session.Id);
                }

                await Task.Delay(Window, _time, _ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The roundtable is put away.
        }
    }

    private void Push()
    {
        HashSet<SeatId> seats;
        lock (_touchedGate)
        {
            seats = [.. _touched];
            if (_allTouched)
            {
                seats.UnionWith(_pumps.Values.Where(p => p.Seat is not null).Select(p => p.Seat!.Value));
            }

            _touched.Clear();
            _allTouched = false;
        }

        var watching = _pumps.Values.Select(p => p.Audience).ToHashSet();
        var now = _time.GetTimestamp();
        lock (_streamsGate)
        {
            var state = _session.Snapshot.State!;
            foreach (var stream in _audiences.Where(a => watching.Contains(a.Key)).Select(a => a.Value))
            {
                if (stream.MoveOn(state, now, _time) is { } wait)
                {
                    _ = SignalAfterAsync(stream, wait);
                }
            }

            foreach (var seat in seats)
            {
                if (_seats.TryGetValue(seat, out var own) && MineBuilder.Build(state, seat) is { } mine)
                {
                    own.MoveOn(mine);
                }
            }
        }

        // To all: where a stream shows nothing new, one who joined between two pushes may still have seen something else.
        foreach (var pump in _pumps.Values)
        {
            pump.Offer();
        }
    }

    private async Task SignalAfterAsync(AudienceStream stream, TimeSpan wait)
    {
        try
        {
            await Task.Delay(wait, _time, _ended.Token);
            stream.Woken();
            Signal();
        }
        catch (OperationCanceledException)
        {
            // The roundtable is put away.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A push of {Roundtable} failed.")]
        public static partial void PushFailed(ILogger logger, Exception exception, RoundtableId roundtable);
    }
}
