using System.Diagnostics;
using System.Text.RegularExpressions;
using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>From the scan of a code to a vote, as somebody who has never seen the product.</summary>
public sealed partial class JoiningTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private const int MostTaps = 3;
    private static readonly TimeSpan WithThePerson = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task WhoScansAnInvitationIsInByOneTapAndVotes()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        await table.IsUnderWayAsync("Bar Association");
        var link = await table.SeatLinkAsync("Ministry");
        var device = await DeviceAsync(host.Url, width: 360);
        var taps = 0;
        var clock = Stopwatch.StartNew();

        var page = await device.OpenAsync(link);
        await page.Heading("Welcome").IsThereAsync();
        await page.GetByText("Rule of law").IsThereAsync();
        await page.GetByText("Ministry", new() { Exact = true }).IsThereAsync();
        await TapAsync(page.Button("I am in the room"));
        await page.GetByText("You are in.").IsThereAsync();
        await Expect(page).ToHaveURLAsync(LivePage());
        Assert.InRange(taps, 1, MostTaps);

        var joined = clock.Elapsed;
        await table.VotesAsync();
        clock.Restart();
        var seat = new SeatPage(device, page);
        await seat.VotesAsync("Agree");
        await seat.IsCountedAsync("Agree");
        Assert.True(joined + clock.Elapsed < WithThePerson / 2, $"The page itself took {joined} and {clock.Elapsed}.");

        // The same device again: nothing is asked, and what was cast is there.
        await page.GotoAsync("about:blank");
        await page.GotoAsync(link);
        await Expect(page).ToHaveURLAsync(LivePage());
        await seat.IsCountedAsync("Agree");

        async Task TapAsync(ILocator what)
        {
            taps++;
            await what.ClickAsync();
        }
    }

    [Fact]
    public async Task WhoComesBeforeTheSessionWaitsOnAPageThatGoesOnByItself()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        var link = await table.SeatLinkAsync("Ministry");
        var page = await (await DeviceAsync(host.Url, width: 360)).OpenAsync(link);
        await page.Button("Yes, that is me").ClickAsync();
        await page.GetByText("The roundtable is being prepared").IsThereAsync();

        await table.DoesAsync(Give.Schedule());
        await page.GetByText("The session hasn’t begun yet").IsThereAsync();
        await table.IsUnderWayAsync("Bar Association");
        await page.Heading("On the table").IsThereAsync();
    }

    [Fact]
    public async Task WhoTypesTheRoomCodeWithSpacesIsAdmittedAndIn()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        await table.IsUnderWayAsync("Bar Association");
        var code = await table.CodeAsync();
        var page = await (await DeviceAsync(host.Url, width: 360)).OpenAsync("/join");

        await page.AsksToJoinAsync($" {code[..4]} – {code[4..]} ", "A. Bek", "Ministry of Justice");
        await page.Heading("You are waiting").IsThereAsync();
        var waiting = (await host.Staff.GetAsync($"/api/roundtables/{table.Id}/lobby")).GetProperty("waiting")[0];
        await host.Staff.PostAsync($"/api/roundtables/{table.Id}/lobby/{waiting.GetProperty("id").GetString()}", new { seat = "ministry" });

        await page.Heading("You are admitted").IsThereAsync();
        await page.Button("I am in the room").ClickAsync();
        await page.Heading("Take your seat").IsGoneAsync();
    }

    [GeneratedRegex("/r/rt[0-9]+$")]
    private static partial Regex LivePage();
}
