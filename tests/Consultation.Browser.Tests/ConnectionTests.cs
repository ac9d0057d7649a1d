using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;

namespace Consultation.Browser.Tests;

/// <summary>Networks as rooms have them: a ballot is counted once, and the page never says so before it is.</summary>
public sealed class ConnectionTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ABallotCutOffIsSentAgainAndCountedOnce(bool theServerHadIt)
    {
        var table = await VotingAsync();
        var device = await DeviceAsync(host.Url, width: 390);
        var network = await Network.OfAsync(device);
        var seat = await SeatPage.OpenAsync(device, await table.SeatLinkAsync("Ministry"));
        await seat.Connection("connected").IsThereAsync();

        network.IsCutByABallot(thatArrives: theServerHadIt);
        await seat.VotesAsync("Agree");
        await seat.NotCounted.IsThereAsync();
        await Expect(seat.Counted).ToHaveCountAsync(0);
        Assert.Equal(theServerHadIt ? 1 : 0, await table.BallotsAsync());

        network.IsBack();
        await seat.IsCountedAsync("Agree", seconds: 30);
        Assert.Equal(1, await table.BallotsAsync());
        await seat.Connection("connected").IsThereAsync(seconds: 30);
    }

    [Fact]
    public async Task WhereWebSocketsAreBlockedThePageIsLiveByAnotherWay()
    {
        var table = await VotingAsync();
        var device = await DeviceAsync(host.Url, width: 390);
        device.Expects("WebSocket");
        await device.Context.RouteWebSocketAsync("**/hub?**", connection => _ = connection.CloseAsync());
        var seat = await SeatPage.OpenAsync(device, await table.SeatLinkAsync("Ministry"));

        await seat.VotesAsync("Agree");
        await seat.IsCountedAsync("Agree");
        await seat.Connection("connected").IsThereAsync();
        await table.DoesAsync(Give.CloseVote("r1"));
        await seat.Vote.IsGoneAsync();
        Assert.Equal(1, await table.BallotsAsync());
    }

    [Fact]
    public async Task WhereNoLiveConnectionCanBeMadeBallotsAreCountedAndTheViewMovesOn()
    {
        var table = await VotingAsync();
        var device = await DeviceAsync(host.Url, width: 390);
        device.Expects("net::ERR_", "WebSocket");
        await device.Context.RouteWebSocketAsync("**/hub?**", connection => _ = connection.CloseAsync());
        await device.Context.RouteAsync("**/hub**", route => route.AbortAsync());
        var seat = await SeatPage.OpenAsync(device, await table.SeatLinkAsync("Ministry"));

        await seat.Connection("slow connection").IsThereAsync(seconds: 30);
        await seat.VotesAsync("Agree");
        await seat.IsCountedAsync("Agree");
        Assert.Equal(1, await table.BallotsAsync());
        await table.DoesAsync(Give.CloseVote("r1"));
        await seat.Vote.IsGoneAsync();
    }

    private async Task<Table> VotingAsync()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        await table.IsUnderWayAsync("Ministry", "Bar Association");
        return await table.VotesAsync();
    }
}
