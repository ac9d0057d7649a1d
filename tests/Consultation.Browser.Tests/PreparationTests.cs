using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>From an empty server to an open session, by the pages alone.</summary>
public sealed class PreparationTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private const string Point = "Court fees must bar nobody from a court.";

    [Fact]
    public async Task ARoundtableIsPreparedFromNothingAndItsSessionOpened()
    {
        var desk = await DeviceAsync(host.Url);
        var page = await SignedInAsync(desk);
        var prepare = await PreparePage.BeginsAsync(page, "Access to justice");
        await prepare.AddsSectorAsync("Government");
        await prepare.AddsSectorAsync("Civil society");
        await prepare.AddsSeatAsync("Ministry of Justice", "Government");
        await prepare.AddsSeatAsync("Bar Association", "Civil society");
        await prepare.AddsItemAsync("Court fees");
        await prepare.DraftsPointAsync("Court fees", Point);
        await prepare.SchedulesAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Invitations" }).First.ClickAsync();
        await page.Button("Make links for all seats").ClickAsync();
        await page.GetByRole(AriaRole.Img, new() { Name = "QR code of the link for Bar Association" }).IsThereAsync();
        var link = await page.GetByLabel("link for Ministry of Justice", new() { Exact = true }).First.InputValueAsync();

        var seat = await SeatPage.OpenAsync(await DeviceAsync(host.Url, width: 390), link);
        await seat.Page.GetByText("The session hasn’t begun yet").IsThereAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Console" }).First.ClickAsync();
        var console = new ConsolePage(desk, page);
        await console.OpensSessionAsync();
        await console.TakesUpNextItemAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Put to the table") }).ClickAsync();
        await seat.Page.GetByText(Point).IsThereAsync();
    }

    [Fact]
    public async Task ATitleThatWasTypedSurvivesAReloadAndADoubleClickMakesOneRoundtable()
    {
        var desk = await DeviceAsync(host.Url);
        var page = await SignedInAsync(desk);
        await page.Button("New roundtable").ClickAsync();
        await page.OpenDialog().GetByLabel("Title", new() { Exact = true }).FillAsync("Water");
        await page.ReloadAsync();
        await page.Button("New roundtable").ClickAsync();
        await Expect(page.OpenDialog().GetByLabel("Title", new() { Exact = true })).ToHaveValueAsync("Water");

        await page.OpenDialog().Button("Create the roundtable").EvaluateAsync("button => { button.click(); button.click(); }");

        await new PreparePage(page).IsInAsync();
        var all = await host.Staff.GetAsync("/api/roundtables");
        Assert.Single(all.GetProperty("roundtables").EnumerateArray(), r => r.GetProperty("title").GetString() == "Water");
    }

    [Fact]
    public async Task AnAccountIsMadeAndItsLinkSignsInAndChoosesAPassword()
    {
        var page = await SignedInAsync(await DeviceAsync(host.Url));
        await page.Link("Accounts").ClickAsync();
        await page.Heading("Accounts").IsThereAsync();
        await page.Button("Add an account").ClickAsync();
        await page.OpenDialog().GetByLabel("Sign-in name").FillAsync("hedy");
        await page.OpenDialog().GetByLabel("Name", new() { Exact = true }).FillAsync("New facilitator");
        await page.OpenDialog().GetByRole(AriaRole.Radio, new() { NameRegex = new("^[Ff]acilitator") }).CheckAsync();
        await page.OpenDialog().Button("Add an account").ClickAsync();
        var link = await page.GetByLabel("sign-in link for New facilitator", new() { Exact = true }).InputValueAsync();

        var hers = await (await DeviceAsync(host.Url)).OpenAsync(link);
        await hers.Button("Choose a password").ClickAsync();
        await hers.OpenDialog().GetByLabel("New password", new() { Exact = true }).FillAsync("frequency hopping");
        await hers.OpenDialog().Button("Save").ClickAsync();
        await hers.Button("Change the password").IsThereAsync();
        await hers.Button("Sign out").ClickAsync();
        await hers.SignsInAsync("hedy", "frequency hopping");
        await hers.GetByText("New facilitator").IsThereAsync();
    }

    [Fact]
    public async Task AMeetingIsRehearsedWithSimulatedParticipantsAndTheRehearsalRemoved()
    {
        var table = await host.PrepareAsync(seats: [.. Enumerable.Range(1, 12).Select(i => $"Seat {i}")]);
        var page = (await FacilitatorAsync(table)).Page;
        await page.GotoAsync($"/r/{table.Id}/prepare#open");

        await page.Button("Rehearse").ClickAsync();
        await page.GetByText("This is a rehearsal.").IsThereAsync();
        await page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Rehearsal: ") }).IsThereAsync();
        await page.Button("Open the session").ClickAsync();
        await page.Button("Open the list").ClickAsync();
        await page.GetByText(new System.Text.RegularExpressions.Regex("^([2-9]|1[0-9]) connected$")).IsThereAsync(seconds: 60);
        await page.Button("End and remove").ClickAsync();
        await page.OpenDialog().Button("End and remove").ClickAsync();

        await page.Button("Rehearse").IsThereAsync();
        Assert.Empty(await table.EventsAsync("roundtableOpened"));
    }

    private static async Task<IPage> SignedInAsync(Device device)
    {
        var page = await device.OpenAsync("/sign-in");
        await page.SignsInAsync(Host.Administrator, Host.Password);
        await page.Heading("Roundtables").IsThereAsync();
        return page;
    }
}
