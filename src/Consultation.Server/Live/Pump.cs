using Consultation.Domain;
using Consultation.Server.Views;
using Microsoft.AspNetCore.SignalR;

namespace Consultation.Server.Live;

/// <summary>
/// Hands one connection what it hasn't seen, always the latest state: while a write is under way newer states wait and
/// become one message. A connection that takes longer than <see cref="LongestWrite"/> for a write is cut off.
/// </summary>
internal sealed partial class Pump(HubConnectionContext connection, Audience audience, SeatId? seat, ILogger logger)
{
    /// <summary>The longest a write may take.</summary>
    public static readonly TimeSpan LongestWrite = TimeSpan.FromSeconds(15);

    private readonly Lock _gate = new();
    private Tap[] _taps = [];
    private bool _writing = true; // Until it is started.
    private bool _more;
    private volatile bool _stopped;

    public string ConnectionId => connection.ConnectionId;

    public Audience Audience => audience;

    public SeatId? Seat => seat;

    /// <summary>Begins to hand out what follows the views that the connection has been given.</summary>
    public void Start(IReadOnlyList<Tap> taps)
    {
        lock (_gate)
        {
            _taps = [.. taps];
            _writing = false;
        }

        Offer();
    }

    /// <summary>Hands out no more: the connection has ended, or joined anew.</summary>
    public void Stop() => _stopped = true;

    /// <summary>Ends the connection.</summary>
    public void CutOff() => connection.Abort();

    /// <summary>Says that there may be something newer.</summary>
    public void Offer()
    {
        lock (_gate)
        {
            if (_writing)
            {
                _more = true;
                return;
            }

            _writing = true;
        }

        _ = WriteAsync();
    }

    private async Task WriteAsync()
    {
        try
        {
            while (true)
            {
                foreach (var tap in _taps)
                {
                    while (!_stopped && tap.Stream.NextFor(tap) is { } message)
                    {
                        var write = connection.WriteAsync(message);
                        if (!write.IsCompletedSuccessfully)
                        {
                            await write.AsTask().WaitAsync(LongestWrite);
                        }
                    }
                }

                lock (_gate)
                {
                    if (!_more)
                    {
                        _writing = false;
                        return;
                    }

                    _more = false;
                }
            }
        }
        catch (TimeoutException)
        {
            Log.CutOff(logger, audience);
            connection.Abort();
        }
#pragma warning disable CA1031 // Whatever a connection does wrong ends it, and it alone.
        catch (Exception)
#pragma warning restore CA1031
        {
            connection.Abort();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "A connection ({Audience}) took too long to read and was cut off.")]
        public static partial void CutOff(ILogger logger, Audience audience);
    }
}
