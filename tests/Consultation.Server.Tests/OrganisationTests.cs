using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Organisations;
using Consultation.Server.Tests.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using static Consultation.Server.Tests.Harness.Meeting;

namespace Consultation.Server.Tests;

/// <summary>The organisation is set once for the server, and every roundtable whose minutes aren't approved has it.</summary>
public sealed class OrganisationTests
{
    private const string Png = "iVBORw0KGgo=";

    private static object Named(string name, object? logo = null, string? colour = "#1f4e79", string? pattern = "LPS/{year}/{number}") => new
    {
        organisation = new { name = En(name), signatories = new[] { new { title = En("The Chair") } }, logo, colour, documentPattern = pattern },
    };

    private static Task<Answered> PutAsync(Browser browser, object body) => browser.SendAsync(HttpMethod.Put, "/api/organisation", body);

    private static Task LookAsync(House house) => house.App.Services.GetServices<IHostedService>().OfType<OrganisationWatch>().Single().LookAsync();

    private static async Task<string?> NameAtAsync(House house, string roundtable) =>
        (await house.App.Services.GetRequiredService<LiveSessions>().OpenAsync(new(roundtable))).Session.Snapshot.State!.Organisation?.Name[Language.En];

    [Fact]
    public async Task WhatWasSetIsGivenAgain()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        Assert.Equal("{}", (await admin.GetAsync("/api/organisation")).Json!.ToJsonString());

        var put = await PutAsync(admin, Named("Institute", new { form = "png", data = Png }));
        Assert.True(put.Status == 200, put.ToString());
        var read = (await admin.GetAsync("/api/organisation"))["organisation"];
        Assert.Equal(("Institute", Png, "#1f4e79"), ((string?)read["name"]!["en"], (string?)read["logo"]!["data"], (string?)read["colour"]));
    }

    [Fact]
    public async Task WhatIsWrongIsSaidFieldByFieldAndNothingIsKept()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();

        var answer = await PutAsync(admin, Named("Institute", new { form = "jpeg", data = Png }, "blue", "no number"));
        Assert.Equal((400, "command.malformed"), (answer.Status, answer.Code));
        Assert.Equal(
            ["organisation.colour", "organisation.documentPattern", "organisation.logo"],
            answer["fields"].AsArray().Select(f => (string)f!["field"]!).Order(StringComparer.Ordinal));
        foreach (var body in new object[] { new { }, new { organisation = new { name = En("A") }, more = 1 }, new { organisation = new { name = En("A"), signatories = Array.Empty<int>(), more = 1 } } })
        {
            Assert.Equal(400, (await PutAsync(admin, body)).Status);
        }

        Assert.Equal("{}", (await admin.GetAsync("/api/organisation")).Json!.ToJsonString());
    }

    [Fact]
    public async Task ANewRoundtableHasItFromTheBeginningHoweverItBegins()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        await PutAsync(admin, Named("Institute"));
        await admin.CreateAsync("plain");
        var created = await admin.PostAsync("/api/roundtables", new { roundtable = "next", id = "c", command = Create(), previous = "plain", series = "s" });
        Assert.True(created.Status == 200, created.ToString());

        Assert.Equal("Institute", await NameAtAsync(house, "plain"));
        Assert.Equal("Institute", await NameAtAsync(house, "next"));
        Assert.Equal(2, (await house.Journal.ReadAsync("plain", cancellation: TestContext.Current.CancellationToken)).TakeWhile(row => row.Command == "create").Count());
        Assert.Equal(200, (await admin.PostAsync("/api/roundtables", new { roundtable = "plain", id = "create", command = Create() })).Status);
    }

    [Fact]
    public async Task RoundtablesThatAreThereAreToldOnceAndThoseWithApprovedMinutesKeepTheirs()
    {
        var (house, admin) = await Check.Published.ApprovedAsync();
        await using var here = house;
        await admin.CreateAsync("open");
        await PutAsync(admin, Named("Institute"));
        await LookAsync(house);
        await LookAsync(house);

        Assert.Equal("Institute", await NameAtAsync(house, "open"));
        Assert.Null(await NameAtAsync(house, "rt"));
        Assert.Single(await house.Journal.ReadAsync("open", cancellation: TestContext.Current.CancellationToken), row => row.Type == "organisationSet");

        await PutAsync(admin, Named("Institute"));
        await LookAsync(house);
        Assert.Single(await house.Journal.ReadAsync("open", cancellation: TestContext.Current.CancellationToken), row => row.Type == "organisationSet");
    }

    [Fact]
    public async Task AServerThatStopsBeforeTellingTellsAfterItsNextStart()
    {
        var (house, admin) = await House.WithRoundtableAsync(new NothingByItself(), "a");
        await using var here = house;
        await PutAsync(admin, Named("Institute"));
        Assert.Null(await NameAtAsync(house, "rt"));

        await house.StartAgainAsync();
        await LookAsync(house);
        Assert.Equal("Institute", await NameAtAsync(house, "rt"));
    }

    /// <summary>A time at which nothing is done that isn't asked for.</summary>
    private sealed class NothingByItself : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
