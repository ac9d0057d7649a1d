using Consultation.Server.Tests.Harness;

namespace Consultation.Server.Tests;

public sealed class IdempotencyTests
{
    [Fact]
    public async Task TheSameCommandUnderTheSameIdIsAnsweredAsAtFirstAndChangesNothing()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.JoinAsync();
        var first = await facilitator.DoAsync(Meeting.Note("n1"), "once");
        await facilitator.Does(Meeting.Note("n2"));
        var head = await facilitator.HeadAsync();

        Assert.Equal(first, await facilitator.DoAsync(Meeting.Note("n1"), "once"));
        Assert.Equal(first, await facilitator.PostAsync(Meeting.Note("n1"), "once"));
        Assert.Equal(head, await facilitator.HeadAsync());
    }

    [Fact]
    public async Task TheOrderOfFieldsMakesNoOtherCommand()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        var first = await facilitator.PostAsync(new { @do = "writeNote", note = "n1", item = "item1", text = Meeting.En("a note") }, "once");

        Assert.Equal(first, await facilitator.PostAsync(new { text = Meeting.En("a note"), item = "item1", note = "n1", @do = "writeNote" }, "once"));
    }

    [Fact]
    public async Task AnotherCommandUnderAKnownIdIsRefused()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.JoinAsync();
        await facilitator.DoAsync(Meeting.Note("n1"), "once");
        var head = await facilitator.HeadAsync();

        Assert.Equal("command.idReused", (await facilitator.DoAsync(Meeting.Note("n2"), "once")).Code);
        var reply = await facilitator.PostAsync(Meeting.Note("n2"), "once");
        Assert.Equal(("command.idReused", 409), (reply.Code, reply.Status));
        Assert.Equal(head, await facilitator.HeadAsync());
    }

    [Fact]
    public async Task AnIdIsTheActorsOwn()
    {
        await using var host = await ServerHere.StartAsync();
        await host.UnderWayAsync("rt", "gov1", "gov2");
        var head = await host.Facilitator("rt").HeadAsync();

        var one = await host.Seat("rt", "gov1").PostAsync(new { @do = "recordDeparture", seat = "gov1" }, "same");
        var two = await host.Seat("rt", "gov2").PostAsync(new { @do = "recordDeparture", seat = "gov2" }, "same");

        Assert.True(one.Number > head && two.Number > one.Number, $"{one}, {two}");
    }

    [Fact]
    public async Task ARefusalIsNotKept()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        Assert.Equal("floor.closed", (await facilitator.PostAsync(Meeting.CloseFloor(), "again")).Code);
        await facilitator.Does(Meeting.OpenFloor());

        Assert.NotNull((await facilitator.PostAsync(Meeting.CloseFloor(), "again")).Number);
    }

    [Fact]
    public async Task FiftyRepeatsAtOnceOverHubAndHttpAreOneBallot()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Vote("r1", "p1"));
        var head = await facilitator.HeadAsync();
        var seat = await host.Seat("rt", "gov1").JoinAsync();

        var replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
            i % 2 == 0 ? seat.PostAsync(Meeting.Ballot("r1", "gov1"), "once") : seat.DoAsync(Meeting.Ballot("r1", "gov1"), "once")));

        Assert.All(replies, r => Assert.Equal(head + 1, r.Number));
        Assert.Equal(head + 1, await facilitator.HeadAsync());
    }

    [Fact]
    public async Task TheAnswerIsTheSameAfterARestart()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        var first = await facilitator.PostAsync(Meeting.Note("n1"), "once");
        await facilitator.Does(Meeting.Note("n2"));
        await host.StartAgainAsync();

        Assert.Equal(first, await facilitator.PostAsync(Meeting.Note("n1"), "once"));
        Assert.Equal("command.idReused", (await facilitator.PostAsync(Meeting.Note("n3"), "once")).Code);
    }
}
