using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Search;
using Consultation.Server.Tests.Access;
using Consultation.Server.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using static Consultation.Server.Tests.Harness.Meeting;

namespace Consultation.Server.Tests;

/// <summary>A rehearsal: a copy of a roundtable with simulated participants, by a clock that the test puts ahead.</summary>
public sealed class RehearsalTests
{
    private static readonly string[] Seats = ["a", "b", "c", "d", "e", "f"];

    private static async Task<(House House, Browser Admin, ClockAhead Clock)> PreparedAsync()
    {
        var clock = new ClockAhead();
        var (house, admin) = await House.WithRoundtableAsync(clock, Seats);
        object[] prepared =
        [
            new { @do = "setParts", parts = new[] { "secretVotes", "reservations" } },
            Item("item1"), Item("item2", 2), new { @do = "addItem", item = "below", parent = "item1", position = 1, title = En("Below"), minutes = 10 },
            Draft("p1"), Draft("p2", "another text"),
        ];
        foreach (var command in prepared)
        {
            var done = await admin.DoAsync(command);
            Assert.True(done.Status == 200, done.ToString());
        }

        return (house, admin, clock);
    }

    private static async Task<string> BeginAsync(Browser admin)
    {
        var answer = await admin.PostAsync("/api/roundtables/rt/rehearsal");
        Assert.True(answer.Status == 200, answer.ToString());
        return (string)answer["rehearsal"]["roundtable"]!;
    }

    private static async Task<Roundtable> StateAsync(House house, string id) =>
        (await house.App.Services.GetRequiredService<LiveSessions>().OpenAsync(RoundtableId.Of(id))).Session.Snapshot.State!;

    /// <summary>Puts the clock ahead until the meeting is as it should be.</summary>
    private static async Task UntilAsync(House house, ClockAhead clock, string id, Func<Roundtable, bool> holds)
    {
        for (var i = 0; i < 60 && !holds(await StateAsync(house, id)); i++)
        {
            clock.Advance(TimeSpan.FromSeconds(15));
            await Task.Delay(250);
        }

        Assert.True(holds(await StateAsync(house, id)));
    }

    private static async Task DoAsync(Browser admin, string id, params object[] commands)
    {
        foreach (var command in commands)
        {
            var done = await admin.DoAsync(command, id);
            Assert.True(done.Status == 200, done.ToString());
        }
    }

    /// <summary>With a reason: one of those who vote by chance may have objected.</summary>
    private static object Declared(string round) => new { @do = "declareOutcome", round, reason = En("The rehearsal goes on.") };

    [Fact]
    public async Task ItHasWhatIsPreparedSaysWhatItIsAndStandsInNoListAndNoSearch()
    {
        var (house, admin, _) = await PreparedAsync();
        await using var owned = house;

        var id = await BeginAsync(admin);
        Assert.Equal(id, await BeginAsync(admin));

        var (of, copy) = (await StateAsync(house, "rt"), await StateAsync(house, id));
        Assert.Equal("Rehearsal: Rule of law", copy.Description.Title[Language.En]);
        Assert.Equal(of.Id, copy.Rehearses);
        Assert.Equal("rt", (string?)(await admin.GetAsync($"/api/roundtables/{id}"))["rehearses"]);
        Assert.Equal(Stage.Scheduled, copy.Stage);
        Assert.Equal(of.Seats.Select(s => s.Id), copy.Seats.Select(s => s.Id));
        Assert.Equal(of.Agenda.Numbered().Select(n => (n.Number, n.Item.Title, n.Item.Minutes)), copy.Agenda.Numbered().Select(n => (n.Number, n.Item.Title, n.Item.Minutes)));
        Assert.Equal(of.Points.Select(p => p.Version.Text), copy.Points.Select(p => p.Version.Text));
        Assert.Equal(of.Parts, copy.Parts);
        Assert.Equal("rt", (string?)Assert.Single((await admin.GetAsync("/api/roundtables"))["roundtables"].AsArray())!["id"]);
        await house.App.Services.GetServices<IHostedService>().OfType<SearchWatch>().Single().LookAsync(TestContext.Current.CancellationToken);
        Assert.All((await admin.GetAsync("/api/search?q=rule"))["hits"].AsArray(), hit => Assert.Equal("rt", (string?)hit!["roundtable"]));
        Assert.Equal("roundtable.rehearsal", (await admin.PostAsync($"/api/roundtables/{id}/rehearsal")).Code);
    }

    [Fact]
    public async Task ItsParticipantsArriveVoteInOpenAndSecretAndCountAsConnected()
    {
        var (house, admin, clock) = await PreparedAsync();
        await using var owned = house;
        var id = await BeginAsync(admin);

        await UntilAsync(house, clock, id, r => r.Seats.All(s => s.IsPresent));
        await DoAsync(admin, id, Open(), TakeUp("item1"), OpenFloor(), Table("p1"), Vote("r1", "p1"));
        await UntilAsync(house, clock, id, r => r.Rounds[RoundId.Of("r1")].Ballots.Count >= Seats.Length - 2);
        await DoAsync(admin, id, CloseVote("r1"), Declared("r1"), Table("p2"), SecretVote("r2", "p2"));
        await UntilAsync(house, clock, id, r => r.Rounds[RoundId.Of("r2")].Ballots.Count >= Seats.Length - 2);
        await DoAsync(admin, id, CloseVote("r2"), Declared("r2"));
        await UntilAsync(house, clock, id, r => r.Floor.Queue.Count > 0);

        var after = await StateAsync(house, id);
        Assert.All(after.Points, point => Assert.NotNull(point.Decision));
        Assert.Equal(Seats.Length, (await admin.GetAsync($"/api/roundtables/{id}/lobby"))["seats"].AsArray().Count);
        Assert.Empty((await StateAsync(house, "rt")).Rounds);
    }

    [Fact]
    public async Task NothingOfItIsPublishedAndItStandsInNoSeries()
    {
        var (house, admin, _) = await PreparedAsync();
        await using var owned = house;
        var id = await BeginAsync(admin);

        Assert.Equal("roundtable.rehearsal", (await admin.DoAsync(new { @do = "placeInSeries", series = "law" }, id)).Code);
        var next = await admin.PostAsync("/api/roundtables", new { roundtable = "next", id = "create", command = Create(), previous = id, series = "law" });
        Assert.Equal("roundtable.unknown", next.Code);
    }

    [Fact]
    public async Task WhereAPersonSitsTheSimulationYields()
    {
        var (house, admin, clock) = await PreparedAsync();
        await using var owned = house;
        var id = await BeginAsync(admin);
        var person = house.Browser();
        await person.OpenAsync(await admin.InviteAsync("seat:a", id));
        await person.ConnectAsync(id, "seat:a");

        await UntilAsync(house, clock, id, r => r.Seats.Count(s => s.IsPresent) == Seats.Length - 1);

        Assert.False((await StateAsync(house, id)).Seats[SeatId.Of("a")].IsPresent);
    }

    [Fact]
    public async Task OneThatWasRemovedIsAnsweredToNobodyAndAnotherCanBeBegun()
    {
        var (house, admin, clock) = await PreparedAsync();
        await using var owned = house;
        var id = await BeginAsync(admin);
        await UntilAsync(house, clock, id, r => r.Seats.All(s => s.IsPresent));
        await DoAsync(admin, id, Open(), TakeUp("item1"), Table("p1"), SecretVote("r1", "p1"));
        var watching = await admin.ConnectAsync(id);

        Assert.Equal(200, (await admin.DeleteAsync("/api/roundtables/rt/rehearsal")).Status);

        await watching.Closed.Soon();
        Assert.NotNull((await StateAsync(house, id)).Rounds[RoundId.Of("r1")].Annulled);
        Assert.Equal("roundtable.unknown", (await admin.GetAsync($"/api/roundtables/{id}/view")).Code);
        Assert.Equal("roundtable.unknown", (await admin.DoAsync(new { @do = "closeRoundtable" }, id)).Code);
        Assert.False((await admin.ConnectAsync(id)).Joined);
        await house.StartAgainAsync();
        Assert.Equal("roundtable.unknown", (await admin.GetAsync($"/api/roundtables/{id}/view")).Code);
        Assert.NotEqual(id, await BeginAsync(admin));
    }

    [Fact]
    public async Task ItGoesOnAfterARestartAndItsParticipantsRestAfterTwoHours()
    {
        var (house, admin, clock) = await PreparedAsync();
        await using var owned = house;
        var id = await BeginAsync(admin);
        await house.StartAgainAsync();
        await UntilAsync(house, clock, id, r => r.Seats.All(s => s.IsPresent));
        await DoAsync(admin, id, Open(), TakeUp("item1"), Table("p1"));

        clock.Advance(TimeSpan.FromHours(2));
        await DoAsync(admin, id, Vote("r1", "p1"));
        clock.Advance(TimeSpan.FromSeconds(60));
        await Task.Delay(1_500, TestContext.Current.CancellationToken);

        Assert.Empty((await StateAsync(house, id)).Rounds[RoundId.Of("r1")].Ballots);
    }

    [Fact]
    public async Task WhoLeadsARoundtableByALinkLeadsItsRehearsalByOne()
    {
        var (house, admin, _) = await PreparedAsync();
        await using var owned = house;
        var chair = house.Browser();
        await chair.OpenAsync(await admin.InviteAsync("facilitator"));

        var begun = await chair.PostAsync("/api/roundtables/rt/rehearsal");
        await chair.OpenAsync((string)begun["rehearsal"]["next"]!);

        Assert.Contains($"facilitator@{begun["rehearsal"]["roundtable"]}", await chair.GrantsAsync());
        Assert.Equal($"/r/{begun["rehearsal"]["roundtable"]}", (string?)(await chair.GetAsync("/api/roundtables/rt/rehearsal"))["rehearsal"]["next"]);
    }
}
