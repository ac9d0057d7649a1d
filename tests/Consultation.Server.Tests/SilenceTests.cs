using System.Text.Json.Nodes;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Microsoft.Extensions.Time.Testing;

namespace Consultation.Server.Tests;

/// <summary>Silence procedures on the running server: who was reached, in the meeting and over days.</summary>
public sealed class SilenceTests
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);

    [Fact]
    public async Task InTheMeetingRemoteSeatsCountThatWereConnectedThroughTheWholeCountdown()
    {
        await using var host = await ServerHere.StartAsync(_time);
        var facilitator = await RemoteAsync(host, "room", "stays", "drops", "late", "twice", "never");
        await facilitator.Does(new { @do = "recordArrival", seat = "room", mode = "onSite" });
        await using var stays = await host.Seat("rt", "stays").JoinAsync();
        await using var drops = await host.Seat("rt", "drops").JoinAsync();
        await using var twice = await host.Seat("rt", "twice").JoinAsync();
        await using var second = await host.Seat("rt", "twice").JoinAsync();

        await facilitator.Does(Open("p1", TimeSpan.FromMinutes(2)));
        await using var late = await host.Seat("rt", "late").JoinAsync();
        await drops.DropAsync();
        await second.DropAsync();
        await Waiting.Until(async () => (await ConnectedAsync(host)) is ["late", "stays", "twice"], () => "The connections haven't ended.");
        await drops.JoinAsync();
        _time.Advance(TimeSpan.FromSeconds(123));
        await host.DueWatch.LookAsync(TestContext.Current.CancellationToken);

        var kept = await KeptAsync(host);
        Assert.Equal("room stays twice", string.Join(' ', kept.Present));
        Assert.Equal("drops late never", string.Join(' ', kept.NotReached));
    }

    [Fact]
    public async Task AfterARestartOfTheServerNobodyWasConnectedThroughout()
    {
        await using var host = await ServerHere.StartAsync(_time);
        var facilitator = await RemoteAsync(host, "one", "two");
        await facilitator.Does(new { @do = "recordArrival", seat = "two", mode = "onSite" });
        await using var one = await host.Seat("rt", "one").JoinAsync();
        await facilitator.Does(Open("p1", TimeSpan.FromMinutes(2)));
        await one.DropAsync();
        await host.StartAgainAsync(() => _time.Advance(TimeSpan.FromSeconds(30)));
        await one.JoinAsync();
        _time.Advance(TimeSpan.FromSeconds(93));
        await host.DueWatch.LookAsync(TestContext.Current.CancellationToken);

        Assert.Equal("one", string.Join(' ', (await KeptAsync(host)).NotReached));
    }

    [Fact]
    public async Task OverDaysTheSeatsCountWhosePagesHaveShownItEvenAfterTheSession()
    {
        await using var host = await ServerHere.StartAsync(_time);
        var facilitator = await RemoteAsync(host, "here", "joins", "gets", "away", "before");
        _ = await host.Seat("rt", "before").FreshAsync();
        await using var here = await host.Seat("rt", "here").JoinAsync();
        await facilitator.Does(Open("p1", TimeSpan.FromDays(3)));
        await facilitator.Does(Meeting.Close());
        _time.Advance(TimeSpan.FromDays(1));
        await using var joins = await host.Seat("rt", "joins").JoinAsync();
        await host.StartAgainAsync(() => _time.Advance(TimeSpan.FromDays(1)));
        _ = await host.Seat("rt", "gets").FreshAsync();
        _ = await host.Seat("rt", "gets").FreshAsync();
        _ = await host.Facilitator("rt").FreshAsync();
        await Waiting.Until(async () => (await EventsAsync<SeatNotified>(host)).Count == 3, () => "Not all are notified.");
        _time.Advance(TimeSpan.FromDays(1) + TimeSpan.FromSeconds(2));
        await host.DueWatch.LookAsync(TestContext.Current.CancellationToken);

        var kept = await KeptAsync(host);
        Assert.Equal("here joins gets", string.Join(' ', kept.Present));
        Assert.Equal("away before", string.Join(' ', kept.NotReached));
        Assert.Equal(3, (await EventsAsync<SeatNotified>(host)).Count);
        var point = (await host.Seat("rt", "away").FreshAsync()).View["table"]!["points"]!["set"]!["p1"]!;
        Assert.Equal("decided", (string?)point["stage"]);
    }

    [Fact]
    public async Task EverybodySeesHowItStandsAndTheFacilitatorWhoHasNotSeenItYet()
    {
        await using var host = await ServerHere.StartAsync(_time);
        var facilitator = await RemoteAsync(host, "one", "two");
        await using var one = await host.Seat("rt", "one").JoinAsync();
        await facilitator.Does(Open("p1", TimeSpan.FromDays(3)));
        await facilitator.Does(new { @do = "extendSilence", round = "s1", until = Moment(TimeSpan.FromDays(4)), reason = Meeting.En("Holidays") });
        await Waiting.Until(async () => (int?)Procedure((await facilitator.FreshAsync()).View)["notified"] == 1, () => "It isn't notified.");

        var seen = Procedure((await facilitator.FreshAsync()).View);
        Assert.Equal(("open", "p1", 1, 2, "Holidays"), ((string?)seen["state"], (string?)seen["point"], (int)seen["notified"]!, (int)seen["entitled"]!, (string?)seen["extended"]![0]!["reason"]!["en"]));
        Assert.Equal(["two"], seen["notNotified"]!.AsArray().Select(s => (string?)s));
        foreach (var client in new[] { host.Rapporteur("rt"), host.Observer("rt"), host.Display("rt"), one })
        {
            var procedure = Procedure((await client.FreshAsync()).View);
            Assert.Equal(1, (int?)procedure["notified"]);
            Assert.Null(procedure["notNotified"]);
        }

        var mine = (await one.FreshAsync()).View["mine"]!;
        Assert.Equal(("s1", "s1"), ((string?)Assert.Single(mine["mayBreak"]!.AsArray()), (string?)Assert.Single(mine["notified"]!.AsArray())));
        Assert.Equal("silence", (string?)(await one.FreshAsync()).View["table"]!["points"]!["set"]!["p1"]!["stage"]);
    }

    [Fact]
    public async Task WhoBrokeItIsSeenByEverybody()
    {
        await using var host = await ServerHere.StartAsync(_time);
        var facilitator = await RemoteAsync(host, "one", "two");
        await facilitator.Does(Open("p1", TimeSpan.FromDays(3)));
        await host.Seat("rt", "one").Does(new { @do = "breakSilence", round = "s1", text = Meeting.En("Too soon"), objection = "o1" });

        foreach (var client in new[] { facilitator, host.Seat("rt", "two"), host.Observer("rt"), host.Display("rt") })
        {
            var view = (await client.FreshAsync()).View;
            Assert.Equal(("broken", "one", "o1"), ((string?)Procedure(view)["state"], (string?)Procedure(view)["broken"]!["seat"], (string?)Procedure(view)["broken"]!["objection"]));
            Assert.Equal("one", (string?)view["table"]!["objections"]!["set"]!["o1"]!["seat"]);
        }

        Assert.Empty((await host.Seat("rt", "one").FreshAsync()).View["mine"]!["mayBreak"]!.AsArray());
    }

    [Fact]
    public async Task OnceItIsKeptTheFacilitatorSeesWhoWasNotReachedAndOthersHowMany()
    {
        await using var host = await ServerHere.StartAsync(_time);
        var facilitator = await RemoteAsync(host, "one", "two");
        await facilitator.Does(Open("p1", TimeSpan.FromMinutes(1)));
        _time.Advance(TimeSpan.FromSeconds(63));
        await host.DueWatch.LookAsync(TestContext.Current.CancellationToken);

        var seen = Procedure((await facilitator.FreshAsync()).View);
        Assert.Equal(("kept", 2, "inquorate"), ((string?)seen["state"], (int)seen["notReached"]!, (string?)seen["outcome"]!["grade"]));
        Assert.Equal(["one", "two"], seen["seatsNotReached"]!.AsArray().Select(s => (string?)s));
        var other = Procedure((await host.Seat("rt", "one").FreshAsync()).View);
        Assert.Equal(2, (int?)other["notReached"]);
        Assert.Null(other["seatsNotReached"]);
    }

    [Fact]
    public async Task ARestartBetweenTheTimeShownAndTheMomentLosesNothing()
    {
        await using var host = await ServerHere.StartAsync(_time);
        var facilitator = await RemoteAsync(host, "one");
        await facilitator.Does(Open("p1", TimeSpan.FromDays(3)));
        _ = await host.Seat("rt", "one").FreshAsync();
        await Waiting.Until(async () => (await EventsAsync<SeatNotified>(host)).Count == 1, () => "It isn't notified.");
        _time.Advance(TimeSpan.FromDays(3) + TimeSpan.FromSeconds(1));
        await host.StartAgainAsync();
        Assert.Empty(await EventsAsync<SilenceKept>(host));
        await host.Seat("rt", "one").Does(new { @do = "breakSilence", round = "s1", text = Meeting.En("At the last moment"), objection = "o1" });
        _time.Advance(TimeSpan.FromSeconds(1));
        await host.DueWatch.LookAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await EventsAsync<SilenceKept>(host));
        Assert.Empty(await host.Journal.DueAsync(DateTimeOffset.MaxValue, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AMomentThatWasMovedMeanwhileIsRefused()
    {
        await using var host = await ServerHere.StartAsync(_time);
        var facilitator = await RemoteAsync(host, "one");
        await facilitator.Does(Open("p1", TimeSpan.FromDays(3)));
        await facilitator.Does(Meeting.Vote("r1", "p2", closes: _time.GetUtcNow().AddHours(1)));
        var seen = await host.Journal.DueAsync(DateTimeOffset.MaxValue, TestContext.Current.CancellationToken);
        await facilitator.Does(new { @do = "extendSilence", round = "s1", until = Moment(TimeSpan.FromDays(4)), reason = Meeting.En("Holidays") });
        await facilitator.Does(new { @do = "extendVote", round = "r1", closes = Moment(TimeSpan.FromHours(2)) });

        Assert.Equal(2, seen.Count);
        foreach (var due in seen)
        {
            var answer = await host.Sessions.FallDueAsync(RoundtableId.Of("rt"), new Moment(due.At, Enum.Parse<MomentKind>(due.Kind), due.Key));
            Assert.Equal("moment.moved", answer.Refusal?.Code);
        }

        Assert.Empty(await EventsAsync<SilenceKept>(host));
        Assert.Empty(await EventsAsync<VoteClosed>(host));
    }

    /// <summary>In session: these seats at the table from afar, <c>p1</c> to <c>p3</c> on it.</summary>
    private static async Task<Client> RemoteAsync(ServerHere host, params string[] seats)
    {
        var facilitator = await host.UnderWayAsync("rt", seats);
        foreach (var seat in seats)
        {
            await facilitator.Does(new { @do = "recordDeparture", seat });
            await facilitator.Does(new { @do = "recordArrival", seat, mode = "remote" });
        }

        return facilitator;
    }

    private static JsonNode Procedure(JsonObject view) => view["silence"]!["procedures"]!["set"]!["s1"]!;

    private object Open(string point, TimeSpan time) => new { @do = "openSilence", round = "s1", target = point, until = Moment(time) };

    private string Moment(TimeSpan ahead) => MomentConverter.Write(_time.GetUtcNow() + ahead);

    private static async Task<SilenceKept> KeptAsync(ServerHere host) => Assert.Single(await EventsAsync<SilenceKept>(host));

    private static async Task<List<T>> EventsAsync<T>(ServerHere host) where T : Event => [.. (await host.Journal.ReadAsync("rt"))
        .Where(row => DomainJson.Events[row.Type] == typeof(T)).Select(row => (T)DomainJson.ReadEvent(row.Type, row.Body))];

    private static async Task<string[]> ConnectedAsync(ServerHere host) =>
        [.. (await host.Sessions.OpenAsync(RoundtableId.Of("rt"))).Audiences.Connected().Seats.Select(s => s.Value).Order(StringComparer.Ordinal)];
}
