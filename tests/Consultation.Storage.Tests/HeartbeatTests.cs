namespace Consultation.Storage.Tests;

public sealed class HeartbeatTests
{
    public static IEnumerable<TheoryDataRow<Engine>> All => Engines.All;

    [Theory, MemberData(nameof(All))]
    public async Task TheLastBeatIsThatOfWhicheverNodeWasAliveLast(Engine engine)
    {
        using var store = engine.Create();
        var heartbeats = new HeartbeatRepository(store.Database);
        Assert.Null(await heartbeats.LastAsync(TestContext.Current.CancellationToken));

        await heartbeats.BeatAsync("a", Some.Morning);
        await heartbeats.BeatAsync("b", Some.Morning.AddMinutes(2));
        await heartbeats.BeatAsync("a", Some.Morning.AddMinutes(1));

        Assert.Equal(Some.Morning.AddMinutes(2), await heartbeats.LastAsync(TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(All))]
    public async Task OutagesOfWhichAnyPartLiesInASpanAreGivenEarliestFirst(Engine engine)
    {
        using var store = engine.Create();
        var heartbeats = new HeartbeatRepository(store.Database);
        Outage Of(int from, int to) => new(Some.Morning.AddMinutes(from), Some.Morning.AddMinutes(to));
        foreach (var outage in new[] { Of(30, 40), Of(0, 10), Of(15, 18), Of(50, 60) })
            await heartbeats.RecordOutageAsync(outage);
        await heartbeats.RecordOutageAsync(Of(15, 20));

        async Task<IEnumerable<Outage>> Within(int from, int to) => await heartbeats.OutagesAsync(
            Some.Morning.AddMinutes(from), Some.Morning.AddMinutes(to), TestContext.Current.CancellationToken);
        Assert.Equal([Of(15, 20), Of(30, 40)], await Within(10, 50));
        Assert.Equal([Of(0, 10), Of(15, 20)], await Within(9, 16));
        Assert.Empty(await Within(20, 30));
    }
}
