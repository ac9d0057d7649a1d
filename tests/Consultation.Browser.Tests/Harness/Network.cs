using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Harness;

/// <summary>What stands between a device and the server: it can be cut at the worst moment, and joined again.</summary>
public sealed class Network
{
    private const string Ballot = "castBallot";
    private readonly Device _device;
    private readonly List<IWebSocketRoute> _open = [];
    private volatile bool _cut;
    private volatile bool _cutByBallot;
    private volatile bool _ballotArrives;

    private Network(Device device) => _device = device;

    /// <summary>Put before anything is opened on the device.</summary>
    public static async Task<Network> OfAsync(Device device)
    {
        var network = new Network(device);
        device.Expects("net::ERR_", "WebSocket connection");
        await device.Context.RouteWebSocketAsync("**/hub?**", network.Connect);
        await device.Context.RouteAsync("**/*", route => network._cut ? route.AbortAsync() : route.ContinueAsync());
        return network;
    }

    /// <summary>Is cut as soon as a ballot is sent; whether the ballot still reaches the server or not, no answer comes back.</summary>
    public void IsCutByABallot(bool thatArrives)
    {
        _ballotArrives = thatArrives;
        _cutByBallot = true;
    }

    /// <summary>Is cut now.</summary>
    public void IsCut()
    {
        _cut = true;
        foreach (var connection in _open)
        {
            _ = connection.CloseAsync();
        }

        _open.Clear();
    }

    public void IsBack()
    {
        _cutByBallot = false;
        _cut = false;
    }

    private void Connect(IWebSocketRoute page)
    {
        if (_cut)
        {
            _ = page.CloseAsync();
            return;
        }

        var server = page.ConnectToServer();
        _open.Add(page);
        page.OnMessage(message =>
        {
            if (_cutByBallot && message.Text?.Contains(Ballot, StringComparison.Ordinal) == true)
            {
                IsCut();
                if (!_ballotArrives)
                {
                    return;
                }
            }

            Pass(message, server.Send, server.Send);
        });
        server.OnMessage(message =>
        {
            if (!_cut)
            {
                Pass(message, page.Send, page.Send);
            }
        });
    }

    private static void Pass(IWebSocketFrame message, Action<string> text, Action<byte[]> binary)
    {
        if (message.Text is { } words)
        {
            text(words);
        }
        else
        {
            binary(message.Binary!);
        }
    }
}
