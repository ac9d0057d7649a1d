using System.Diagnostics;
using System.Text.Json;
using Consultation.TestHost;
using Microsoft.AspNetCore.SignalR.Client;

namespace Consultation.Benchmarks;

/// <summary>
/// How many ballots a second a thousand seats can cast and change, each durable and acknowledged, every seat watching;
/// against as many calls of a hub method that does nothing, from the same clients.
/// </summary>
internal static class BallotsBenchmark
{
    private const int Turns = 3;
    private static readonly TimeSpan TurnTime = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(4);

    public static async Task<Figure> RunAsync()
    {
        await using var server = await ServerUnderTest.StartAsync();
        var room = await Room.PrepareAsync(server);
        var seats = await Clients.ConnectAsync(server, "/hub?r=" + Room.Id, i => $"p{i}=seat:{Room.Seat(i)}@{Room.Id}");
        await Clients.JoinAsync(seats);
        var empty = await Clients.ConnectAsync(server, EmptyHub.Path, i => $"p{i}");
        await room.DoAsync("""{"do":"openVote","points":["point"],"round":"round","secrecy":"unattributed"}""");

        await MeasureAsync(empty, WarmUpTime, turn: 0);
        await MeasureAsync(seats, WarmUpTime, turn: 0);
        var (product, limit) = (new List<double>(), new List<double>());
        for (var turn = 1; turn <= Turns; turn++)
        {
            limit.Add(await MeasureAsync(empty, TurnTime, turn));
            product.Add(await MeasureAsync(seats, TurnTime, turn));
        }

        return new Figure("ballots", Figure.Median(product), Figure.Median(limit), 0.6, MoreIsBetter: true, "calls/s");
    }

    /// <summary>Every client calls again as soon as it is answered, for a time; gives calls a second.</summary>
    private static async Task<double> MeasureAsync(IReadOnlyList<HubConnection> clients, TimeSpan time, int turn)
    {
        var until = Stopwatch.StartNew();
        var calls = await Task.WhenAll(clients.Select(async (client, i) =>
        {
            var count = 0;
            while (until.Elapsed < time)
            {
                var position = (count + i) % 3 == 0 ? "abstain" : "agree";
                await Room.DoAsync(client, $"t{turn}-{count++}", $$"""{"do":"castBallot","round":"round","seat":"{{Room.Seat(i)}}","position":"{{position}}"}""");
            }

            return count;
        }));
        return calls.Sum() / until.Elapsed.TotalSeconds;
    }
}
