using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Consultation.Browser.Tests.Harness;

/// <summary>A line between a device and the server, as rooms have them: slow, far, dropping what is open, or swallowing it without a word.</summary>
public sealed class Line : IAsyncDisposable
{
    private const int PacketBytes = 1_400;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Wire, bool> _open = new();
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _lock = new();
    private readonly int _server;
    private readonly int _bitsPerSecond;
    private readonly TimeSpan _oneWay;
    private readonly Task _accepting;
    private long _freeAt;

    /// <param name="server">Where it leads.</param>
    /// <param name="bitsPerSecond">How much comes to the device in a second, of all its connections together; 0 for as much as there is.</param>
    /// <param name="roundTrip">How long it takes there and back.</param>
    public Line(Uri server, int bitsPerSecond = 0, TimeSpan roundTrip = default)
    {
        (_server, _bitsPerSecond, _oneWay) = (server.Port, bitsPerSecond, roundTrip / 2);
        _listener.Start();
        Url = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    /// <summary>What the device takes for the server.</summary>
    public Uri Url { get; }

    /// <summary>Everything that is open breaks; what is opened after it works.</summary>
    public void Drops() => EachOpen(wire => wire.Close());

    /// <summary>What is open stays open, and nothing comes through it any more, as for a phone that slept; what is opened after it works.</summary>
    public void GoesDeaf() => EachOpen(wire => wire.IsDeaf = true);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        Drops();
        await _accepting;
        _end.Dispose();
    }

    private void EachOpen(Action<Wire> does)
    {
        foreach (var wire in _open.Keys)
        {
            does(wire);
        }
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var wire = new Wire(await _listener.AcceptTcpClientAsync(_end.Token));
                _open[wire] = true;
                _ = ServeAsync(wire);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The line is taken down.
        }
    }

    private async Task ServeAsync(Wire wire)
    {
        try
        {
            await wire.Server.ConnectAsync(IPAddress.Loopback, _server, _end.Token);
            await Task.Delay(_oneWay * 2, _end.Token); // A connection is made by a turn of its own.
            var (device, server) = (wire.Device.GetStream(), wire.Server.GetStream());
            await Task.WhenAny(PassAsync(wire, device, server, slowly: false), PassAsync(wire, server, device, slowly: true));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Dropped, or the device or the server has hung up.
        }
        finally
        {
            _open.TryRemove(wire, out _);
            wire.Close();
        }
    }

    private async Task PassAsync(Wire wire, NetworkStream from, NetworkStream to, bool slowly)
    {
        var buffer = new byte[PacketBytes];
        var last = Task.CompletedTask;
        while (await from.ReadAsync(buffer, _end.Token) is > 0 and var read)
        {
            var (packet, before, arrives) = (buffer[..read], last, slowly ? ArrivesAt(read) : Stopwatch.GetTimestamp() + Ticks(_oneWay));
            last = SendAsync();

            async Task SendAsync()
            {
                await before;
                var wait = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), arrives);
                if (wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait, _end.Token);
                }

                if (!wire.IsDeaf)
                {
                    await to.WriteAsync(packet, _end.Token);
                }
            }
        }

        await last;
    }

    /// <summary>When so many bytes more have come through, all connections sharing the line.</summary>
    private long ArrivesAt(int bytes)
    {
        lock (_lock)
        {
            var takes = _bitsPerSecond == 0 ? 0 : (long)(bytes * 8.0 / _bitsPerSecond * Stopwatch.Frequency);
            _freeAt = Math.Max(_freeAt, Stopwatch.GetTimestamp()) + takes;
            return _freeAt + Ticks(_oneWay);
        }
    }

    private static long Ticks(TimeSpan time) => (long)(time.TotalSeconds * Stopwatch.Frequency);

    private sealed class Wire(TcpClient device)
    {
        private volatile bool _isDeaf;

        public TcpClient Device { get; } = device;

        public TcpClient Server { get; } = new() { NoDelay = true };

        public bool IsDeaf { get => _isDeaf; set => _isDeaf = value; }

        public void Close()
        {
            Device.Close();
            Server.Close();
        }
    }
}
