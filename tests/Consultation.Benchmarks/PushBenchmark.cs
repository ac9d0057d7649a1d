using System.Diagnostics;
using System.Text.Json;
using Consultation.TestHost;
using Microsoft.AspNetCore.SignalR.Client;

namespace Consultation.Benchmarks;

/// <summary>
/// From the moment a facilitator's command is sent until a thousand clients have the change, with the window between
/// pushes over; against a message of the same size sent to a group of as many, from call to last receipt.
/// </summary>
internal static class PushBenchmark
{
    private const int Times = 40;
    private const int WarmUp = 15;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    public static async Task<Figure> RunAsync()
    {
        await using var server = await ServerUnderTest.StartAsync();
        var room = await Room.PrepareAsync(server);
        var (productEveryone, limitEveryone) = (new Everyone(), new Everyone());
        var seats = await Clients.ConnectAsync(server, "/hub?r=" + Room.Id, i => $"p{i}=seat:{Room.Seat(i)}@{Room.Id}");
        await Clients.JoinAsync(seats);
        productEveryone.Listen(seats);
        var group = await Clients.ConnectAsync(server, EmptyHub.Path, i => $"p{i}");
        await Task.WhenAll(group.Select(client => client.InvokeAsync("Join")));
        limitEveryone.Listen(group);

        string[] changes = ["""{"do":"openFloor"}""", """{"do":"closeFloor"}"""];
        await productEveryone.AfterAsync(() => room.DoAsync(changes[0]));
        await productEveryone.AfterAsync(() => room.DoAsync(changes[1]));
        var message = productEveryone.Last;

        var (product, limit) = (new List<double>(), new List<double>());
        for (var i = 0; i < Times + WarmUp; i++)
        {
            await Task.Delay(Pause);
            var bare = await limitEveryone.AfterAsync(() => group[0].InvokeAsync("Send", message));
            await Task.Delay(Pause);
            var ours = await productEveryone.AfterAsync(() => room.DoAsync(changes[i % 2]));
            if (i >= WarmUp)
            {
                limit.Add(bare);
                product.Add(ours);
            }
        }

        return new Figure("push", Figure.Median(product), Figure.Median(limit), 1.3, MoreIsBetter: false, "ms");
    }

    /// <summary>Counts who has received, and tells how long it took until all had.</summary>
    private sealed class Everyone
    {
        private int _missing;
        private TaskCompletionSource _all = new();

        public JsonElement Last { get; private set; }

        public void Listen(IReadOnlyList<HubConnection> clients)
        {
            foreach (var client in clients)
            {
                client.On<JsonElement>("changed", message =>
                {
                    Last = message;
                    if (Interlocked.Decrement(ref _missing) == 0)
                    {
                        _all.SetResult();
                    }
                });
            }
        }

        public async Task<double> AfterAsync(Func<Task> act)
        {
            _all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Interlocked.Exchange(ref _missing, Room.Seats);
            var from = Stopwatch.StartNew();
            var acted = act();
            await _all.Task.WaitAsync(TimeSpan.FromSeconds(30));
            var took = from.Elapsed.TotalMilliseconds;
            await acted;
            return took;
        }
    }
}
