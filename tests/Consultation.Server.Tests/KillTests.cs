using System.Collections.Concurrent;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;

namespace Consultation.Server.Tests;

/// <summary>A server that ends as by a power cut, while many vote.</summary>
public sealed class KillTests
{
    [Fact]
    public async Task EveryAcknowledgedBallotIsThereOnceAfterTheServerIsKilled()
    {
        await using var host = await ServerProcess.StartAsync();
        string[] seats = [.. Enumerable.Range(1, 50).Select(i => $"s{i}")];
        await host.UnderWayAsync("rt", seats);
        await host.Facilitator("rt").Does(Meeting.Vote("r1", "p1"));
        var answered = new ConcurrentDictionary<(string Seat, string Id), (object Command, long Number)>();
        var voting = seats.Select(seat => VoteUntilTheEndAsync(host, seat, answered)).ToList();
        await Waiting.Until(() => answered.Count > 300, () => $"Only {answered.Count} ballots are in.");

        await host.KillAsync();
        await Task.WhenAll(voting).Soon();
        await host.StartAgainAsync();

        foreach (var ((seat, id), (command, number)) in answered.Shuffle().Take(150))
        {
            Assert.Equal(new Reply(number, null, null), await host.Seat("rt", seat).PostAsync(command, id));
        }

        var going = await host.Facilitator("rt").Does(Meeting.Note("after"));
        foreach (var seat in seats)
        {
            var own = (await host.Seat("rt", seat).FreshAsync()).View["mine"]!["ballots"]!["set"]!["r1"];
            Assert.True((own?["number"]?.GetValue<long>() ?? 0) >= Last(answered, seat), $"{seat}: {own?.ToJsonString()}");
        }

        Assert.Equal(0, await host.TerminateAsync());

        using var verify = Run.Program("verify", "--data", host.Folder);
        Assert.Equal(0, await verify.EndedAsync());
        Assert.Equal($"1 roundtables, {going} events, all fit\n", verify.Output);
        using var data = DataFolder.Open(host.Folder);
        var rows = await data.Journal.ReadAsync("rt", 0, TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(1, rows.Count).Select(n => (long)n), rows.Select(r => r.Number));
        Assert.Equal(rows.Count, rows.Select(r => (r.Actor, r.Command, r.Number)).Distinct().Count());
        foreach (var ((seat, id), (_, number)) in answered)
        {
            var row = Assert.Single(rows, r => r.Command == id && r.Actor == $"seat:{seat}/{seat}");
            Assert.Equal(number, row.Number);
        }
    }

    private static long Last(ConcurrentDictionary<(string Seat, string Id), (object Command, long Number)> answered, string seat) =>
        answered.Where(a => a.Key.Seat == seat).Select(a => a.Value.Number).DefaultIfEmpty(0).Max();

    /// <summary>Casts and changes, one after the other, until nobody answers; what was acknowledged is noted.</summary>
    private static async Task VoteUntilTheEndAsync(
        ServerProcess host, string seat, ConcurrentDictionary<(string Seat, string Id), (object Command, long Number)> answered)
    {
        var client = host.Seat("rt", seat);
        try
        {
            await client.JoinAsync();
            for (var i = 0; ; i++)
            {
                var command = Meeting.Ballot("r1", seat, (i % 3) switch { 0 => "agree", 1 => "abstain", _ => "standAside" });
                var reply = await client.DoAsync(command, $"b{i}");
                answered[(seat, $"b{i}")] = (command, reply.Number!.Value);
            }
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            // The server is gone.
        }
    }
}
