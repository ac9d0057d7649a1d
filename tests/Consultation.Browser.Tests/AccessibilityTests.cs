using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>Every page in every state it has, looked over for what shuts people out.</summary>
public sealed class AccessibilityTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private readonly Axe _axe = new();

    [Fact]
    public async Task TheDoorsAreOpenToEveryone()
    {
        var fresh = Stopped(await Host.NewAsync());
        var setup = await (await DeviceAsync(fresh.Url)).OpenAsync(await fresh.SetupLinkAsync());
        await setup.Heading("Set up this server").IsThereAsync();
        await _axe.LooksAtAsync(setup, "setting up");

        var device = await DeviceAsync(host.Url);
        device.Expects("status of 404", "status of 403");
        await LooksAtAsync(device, "/sign-in", "Sign in", "signing in");
        await LooksAtAsync(device, "/join", "Join a roundtable", "joining");
        await LooksAtAsync(device, "/join#" + new string('a', 26), "This link doesn’t open anything", "a link that opens nothing");
        await LooksAtAsync(device, "/r/nowhere", "You are signed out", "turned away");

        var table = await host.PrepareAsync();
        var page = await device.OpenAsync("/join");
        await page.AsksToJoinAsync(await table.CodeAsync(), "Aliya Bekova", "Bar Association");
        await page.Heading("You are waiting").IsThereAsync();
        await _axe.LooksAtAsync(page, "the lobby");
        _axe.FoundNothing();
    }

    [Fact]
    public async Task TheConsoleIsForEveryFacilitatorInEveryState()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        var console = await FacilitatorAsync(table);
        await IsAsync("before the session", console.Page.Heading("Before the session"));
        await table.IsUnderWayAsync("Ministry", "Bar Association");
        await table.DoesAsync(Give.OpenFloor(), Give.AsksForFloor("f1", "ministry"), Give.Note("n1", "The tariff will be circulated."));
        await IsAsync("a point on the table", console.Page.Heading("Point 1.1"));
        await console.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Open a vote") }).ClickAsync();
        await IsAsync("opening a vote", console.Page.OpenDialog());
        await console.Page.Keyboard.PressAsync("Escape");
        await table.VotesAsync();
        await IsAsync("a vote under way", console.Page.Heading("Vote open"));
        await table.DoesAsync(Give.Ballot("r1", "ministry"), Give.Objects("r1", "bar-association", "Legal aid is missing."), Give.CloseVote("r1"));
        await IsAsync("a vote counted", console.Page.Heading("Provisional outcome"));
        await table.DoesAsync(Give.Answer("r1-bar-association", "It is the subject of point 2."), Give.Declare("r1"));
        await IsAsync("an outcome declared", console.LastOutcome);
        await table.DoesAsync(Give.Draft("p2", "Legal aid must be free."), Give.Tables("p2"), Give.Sense("p2", 600));
        await IsAsync("the sense of the meeting stated", console.Page.GetByText("Any objection?"));
        await table.SeatDoesAsync("Ministry", Give.ObjectsToSense("p2"));
        await table.DoesAsync(Give.Suspend());
        await IsAsync("suspended", console.Page.Heading("The session is suspended"));
        await table.DoesAsync(Give.Close());
        await IsAsync("closed", console.Page.Heading("The session is closed"));
        _axe.FoundNothing();

        async Task IsAsync(string state, ILocator shown)
        {
            await shown.IsThereAsync();
            await _axe.LooksAtAsync(console.Page, $"the console, {state}");
        }
    }

    [Fact]
    public async Task TheSeatsPageIsForEveryParticipantInEveryState()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        await table.DoesAsync(Give.Schedule());
        var seat = await SeatAsync(table, "Ministry");
        await IsAsync("before the session", seat.Page.GetByText("The session hasn’t begun yet"));
        await table.IsUnderWayAsync("Ministry", "Bar Association");
        await table.DoesAsync(Give.OpenFloor(), Give.AsksForFloor("f1", "bar-association"));
        await IsAsync("a point on the table", seat.Page.GetByText("Fees must bar nobody from a court."));
        await table.VotesAsync();
        await seat.ChoosesAsync("Object");
        await IsAsync("objecting", seat.Words);
        await seat.Words.FillAsync("Legal aid is missing.");
        await seat.Page.Button("Review and cast").ClickAsync();
        await IsAsync("reviewing", seat.CastButton);
        await seat.CastButton.ClickAsync();
        await IsAsync("counted", seat.Counted);
        await table.DoesAsync(Give.Ballot("r1", "bar-association"), Give.CloseVote("r1"));
        await IsAsync("the vote closed", seat.Page.GetByText("The vote is closed."));
        await table.DoesAsync(Give.Answer(await ObjectionAsync(table), "It is the subject of point 2."), Give.Declare("r1"));
        await IsAsync("an outcome declared", seat.Page.GetByText(await table.SentenceAsync("p1")));
        await table.DoesAsync(Give.Draft("p2", "Legal aid must be free."), Give.Tables("p2"), Give.Sense("p2", 600));
        await IsAsync("the sense of the meeting stated", seat.Page.Heading("Any objection?"));
        await table.SeatDoesAsync("Bar Association", Give.ObjectsToSense("p2"));
        await table.DoesAsync(Give.Close());
        await IsAsync("closed", seat.Page.GetByText("The session is over. Thank you."));
        _axe.FoundNothing();

        async Task IsAsync(string state, ILocator shown)
        {
            await shown.IsThereAsync();
            await _axe.LooksAtAsync(seat.Page, $"a seat’s page, {state}");
        }
    }

    private async Task LooksAtAsync(Device device, string address, string heading, string where)
    {
        var page = await device.OpenAsync(address);
        await page.Heading(heading).IsThereAsync();
        await _axe.LooksAtAsync(page, where);
        await page.CloseAsync();
    }

    private static async Task<string> ObjectionAsync(Table table)
    {
        var cast = (await table.EventsAsync("ballotCast")).First(row => row.Body.Contains("objection", StringComparison.Ordinal));
        return System.Text.Json.JsonDocument.Parse(cast.Body).RootElement.GetProperty("objection").GetString()!;
    }
}
