using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;

namespace Consultation.Benchmarks;

/// <summary>A thousand connections.</summary>
internal static class Clients
{
    private const int AtOnce = 50;

    public static async Task<HubConnection[]> ConnectAsync(ServerUnderTest server, string path, Func<int, string> caller)
    {
        var clients = new HubConnection[Room.Seats];
        for (var first = 0; first < clients.Length; first += AtOnce)
        {
            await Task.WhenAll(Enumerable.Range(first, AtOnce).Select(async i => clients[i] = await server.ConnectAsync(path, caller(i))));
        }

        return clients;
    }

    /// <summary>Every client watches the roundtable as its seat.</summary>
    public static Task JoinAsync(IEnumerable<HubConnection> clients) => Task.WhenAll(clients.Select(async client =>
    {
        var joined = await client.InvokeAsync<JsonElement>("Join", new { roundtable = Room.Id });
        if (!joined.TryGetProperty("view", out _))
        {
            throw new InvalidOperationException($"Not joined: {joined.GetRawText()}");
        }
    }));
}
