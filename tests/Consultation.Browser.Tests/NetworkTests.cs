using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>The networks of rooms: slow and far, dropping every while, gone at the worst moment, and back when a phone is looked at again.</summary>
public sealed class NetworkTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private const int BitsPerSecond = 400_000;
    private const float LookedAtAgain = 3;
    private const string Away = "No connection since";

    private static readonly TimeSpan RoundTrip = TimeSpan.FromMilliseconds(300);

    /// <summary>What the page's document names and was asked for only once a script had come: what is put off comes later, and stands in no document.</summary>
    private const string Turns = """
        async () => {
          const files = performance.getEntriesByType('resource');
          const scripts = files.filter((f) => f.name.endsWith('.js') && !f.name.includes('/early-'));
          const heard = Math.min(...scripts.map((f) => f.responseEnd));
          const html = await (await fetch(location.href)).text();
          const needed = [...html.matchAll(/(?:href|src)="([^"]+\.(?:js|css))"/g)].map((m) => new URL(m[1], location.href).href);
          return files.filter((f) => (needed.includes(f.name) || f.name.includes('/view')) && f.startTime > heard).map((f) => f.name);
        }
        """;

    private const string Hides = """
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => window.asleep ? 'hidden' : 'visible' });
        window.falls = (asleep) => { window.asleep = asleep; document.dispatchEvent(new Event('visibilitychange')); };
        """;

    [Fact]
    public async Task OnASlowLineAPageIsThereInTwoTurnsAndVotes()
    {
        var table = await VotingAsync();
        var line = Stopped(new Line(host.Url, BitsPerSecond, RoundTrip));
        var seat = await SeatBehindAsync(line, table);

        Assert.Empty(await seat.Page.EvaluateAsync<string[]>(Turns));
        await seat.VotesAsync("Agree");
        await seat.IsCountedAsync("Agree");
        await seat.Connection("connected").IsThereAsync();
    }

    [Fact]
    public async Task AConnectionThatDropsAgainAndAgainMissesNothing()
    {
        var table = await VotingAsync();
        var line = Stopped(new Line(host.Url));
        var seat = await SeatBehindAsync(line, table);
        await seat.Connection("connected").IsThereAsync();
        await seat.ReviewsAsync("Object", "Legal aid is missing.");

        line.Drops();
        await seat.CastButton.ClickAsync();
        await seat.IsCountedAsync("Object");
        line.Drops();
        await table.SeatDoesAsync("Bar Association", Give.Ballot("r1", "bar-association"));
        await seat.Page.GetByText("2 of 2 have voted").IsThereAsync();
        line.Drops();
        await table.DoesAsync(Give.CloseVote("r1"));
        await seat.Vote.IsGoneAsync();

        Assert.Equal(2, await table.BallotsAsync());
        await Expect(seat.Page.GetByText(Away)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task APhoneThatSleptIsRightAgainAsSoonAsItIsLookedAt()
    {
        var table = await VotingAsync();
        var line = Stopped(new Line(host.Url));
        var device = await DeviceAsync(line.Url, width: 390);
        await device.Context.AddInitScriptAsync(Hides);
        var seat = await SeatPage.OpenAsync(device, await table.SeatLinkAsync("Ministry"));
        await seat.Connection("connected").IsThereAsync();
        await seat.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await seat.Page.EvaluateAsync("() => window.falls(true)");
        line.GoesDeaf();
        await Task.Delay(TimeSpan.FromSeconds(3.2), TestContext.Current.CancellationToken); // Shorter than that is no sleep.
        await table.DoesAsync(Give.CloseVote("r1"));
        await seat.Vote.IsThereAsync();
        await seat.Page.EvaluateAsync("() => window.falls(false)");

        await seat.Vote.IsGoneAsync(LookedAtAgain);
        await table.DoesAsync(Give.Declare("r1"));
        await seat.Page.GetByText("No position").IsThereAsync();
    }

    [Fact]
    public async Task WithoutANetworkThePageSaysWhatStillWorksAndSendsTheVoteWhenItIsBack()
    {
        var table = await VotingAsync();
        var device = await DeviceAsync(host.Url, width: 390);
        var network = await Network.OfAsync(device);
        var seat = await SeatPage.OpenAsync(device, await table.SeatLinkAsync("Ministry"));
        await seat.Connection("connected").IsThereAsync();
        await seat.ReviewsAsync("Agree");

        network.IsCut();
        await seat.Page.GetByText(Away).IsThereAsync();
        await seat.CastButton.ClickAsync();
        await seat.NotCounted.IsThereAsync();
        await Expect(seat.Counted).ToHaveCountAsync(0);
        // What was put off when the page opened is there, though nothing can be fetched.
        await seat.Page.Button("Agenda").ClickAsync();
        await seat.Page.OpenDialog().GetByText("Access to the courts").IsThereAsync();
        await seat.Page.Keyboard.PressAsync("Escape");

        network.IsBack();
        await seat.IsCountedAsync("Agree", seconds: 30);
        network.IsCut();
        await seat.Page.GetByText(Away).IsThereAsync();
        await seat.IsCountedAsync("Agree");
        Assert.Equal(1, await table.BallotsAsync());
    }

    [Fact]
    public async Task WhatHappensIsHeardOnceAndTheFocusStaysWhereItIs()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association", "Court", "Foundation"]);
        await table.IsUnderWayAsync("Ministry", "Bar Association", "Court", "Foundation");
        var seat = await SeatAsync(table, "Ministry");
        var agenda = seat.Page.Button("Agenda");
        await agenda.FocusAsync();
        var voice = seat.Page.Locator(".hidden-label [role=status]");

        await table.VotesAsync();
        await Expect(voice).ToHaveTextAsync("A vote is open.");
        await table.SeatDoesAsync("Court", Give.Ballot("r1", "court"));
        await Expect(voice).ToHaveTextAsync("1 of 4 have voted");
        await table.SeatDoesAsync("Foundation", Give.Ballot("r1", "foundation"));
        await Expect(voice).ToHaveTextAsync("2 of 4 have voted");

        await Expect(voice).ToHaveCountAsync(1);
        await Expect(agenda).ToBeFocusedAsync();
    }

    private async Task<SeatPage> SeatBehindAsync(Line line, Table table)
    {
        var device = await DeviceAsync(line.Url, width: 390);
        device.Expects("net::ERR_", "WebSocket connection");
        return await SeatPage.OpenAsync(device, await table.SeatLinkAsync("Ministry"));
    }

    private async Task<Table> VotingAsync()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        await table.IsUnderWayAsync("Ministry", "Bar Association");
        return await table.VotesAsync();
    }
}
