using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Consultation.Server.Tests.Harness;
using Consultation.TestHost;

namespace Consultation.Server.Tests;

/// <summary>A client that stops reading.</summary>
public sealed class SlowClientTests
{
    [Fact]
    public async Task AClientThatStopsReadingIsCutOffAndHoldsUpNobodyElse()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.JoinAsync();
        var other = await host.Seat("rt", "gov2").JoinAsync();
        using var slow = await StopReadingAsync(host.Url);

        // More than any buffer on the way holds, until the server has had enough of it.
        var text = new string('ж', 19_000);
        using var gone = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; !gone.IsCancellationRequested; i++)
            {
                await facilitator.Does(new { @do = "revisePoint", point = "p1", text = new { en = $"{i} {text}", ru = text, kk = text } });
                await Task.Delay(i < 400 ? 20 : 500, TestContext.Current.CancellationToken);
            }
        }, TestContext.Current.CancellationToken);
        await Waiting.Until(async () => (await slow.SendPingAsync()) is false, () => "The connection is still open.");
        await gone.CancelAsync();
        await writing;

        await facilitator.SeesWhatIsThere();
        await other.SeesWhatIsThere();
        Assert.Equal(0, other.Gaps);
    }

    /// <summary>A WebSocket spoken by hand: joins, and reads no more.</summary>
    private static async Task<SlowSocket> StopReadingAsync(Uri server)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4_096, NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, server.Port);
        var slow = new SlowSocket(socket);
        await slow.SendAsync(Encoding.ASCII.GetBytes(
            $"GET /hub?r=rt HTTP/1.1\r\nHost: {server.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
            $"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n{TestCallers.Header}: gov1=seat:gov1@rt\r\n\r\n"));
        Assert.StartsWith("HTTP/1.1 101", await slow.ReceiveAsync());
        await slow.SendFrameAsync("""{"protocol":"json","version":1}""");
        Assert.Contains("{}", await slow.ReceiveAsync());
        await slow.SendFrameAsync("""{"type":1,"invocationId":"1","target":"Join","arguments":[{"roundtable":"rt"}]}""");
        Assert.Contains("\"invocationId\":\"1\"", await slow.ReceiveAsync());
        return slow;
    }

    private sealed class SlowSocket(Socket socket) : IDisposable
    {
        /// <summary>Says that it is alive; false where the other side has hung up.</summary>
        public async Task<bool> SendPingAsync()
        {
            try
            {
                await Task.Delay(1_000);
                await SendFrameAsync("""{"type":6}""");
                return true;
            }
            catch (SocketException)
            {
                return false;
            }
        }

        public Task SendFrameAsync(string message)
        {
            var bytes = Encoding.UTF8.GetBytes(message + '\u001e');
            Assert.True(bytes.Length < 126);
            return SendAsync([0x81, (byte)(0x80 | bytes.Length), 0, 0, 0, 0, .. bytes]);
        }

        public async Task SendAsync(byte[] bytes) => await socket.SendAsync(bytes);

        public async Task<string> ReceiveAsync()
        {
            var bytes = new byte[2_048];
            return Encoding.UTF8.GetString(bytes, 0, await socket.ReceiveAsync(bytes).WaitAsync(Waiting.Long));
        }

        public void Dispose() => socket.Dispose();
    }
}
