using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>The minutes from the draft to their publication, between those who write them and a seat.</summary>
public sealed class MinutesTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private readonly Axe _axe = new();

    private async Task<Table> OverAsync()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        await table.IsUnderWayAsync("Ministry", "Bar Association");
        await table.DoesAsync(Give.Note("n1", "The tarif will be circulated."), Give.Close());
        return table;
    }

    private async Task<IPage> MinutesAsync(Table table)
    {
        var page = (await FacilitatorAsync(table)).Page;
        await page.GotoAsync(new Uri(host.Url, $"/r/{table.Id}/documents#minutes").ToString());
        await page.Heading("Paragraphs").IsThereAsync();
        return page;
    }

    private static ILocator Section(IPage page, string heading) => page.Locator("section").Filter(new() { Has = page.Heading(heading) });

    [Fact]
    public async Task TheMinutesGoFromTheDraftByACorrectionToTheirPublication()
    {
        var table = await OverAsync();
        var page = await MinutesAsync(table);

        await page.Button("Edit: paragraph 1").ClickAsync();
        await page.GetByLabel("Text", new() { Exact = true }).FillAsync("The tariff will be circulated.");
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Text", new() { Exact = true })).ToHaveValueAsync("The tariff will be circulated.");
        await page.Button("Save").ClickAsync();
        await Section(page, "Paragraphs").GetByText("The tariff will be circulated.").IsThereAsync();
        await _axe.LooksAtAsync(page, "the draft");

        await page.Button("Circulate").ClickAsync();
        await page.OpenDialog().GetByRole(AriaRole.Button, new() { Name = "Circulate" }).ClickAsync();
        await page.GetByText("Circulated until").First.IsThereAsync();

        var seat = await SeatAsync(table, "Ministry");
        await seat.Page.Button("Read the minutes and propose corrections").ClickAsync();
        await seat.Page.Button("Propose a correction: paragraph 1").ClickAsync();
        await seat.Page.GetByLabel("As it should read").FillAsync("The tariff will be circulated in May.");
        await seat.Page.GetByLabel("Why").FillAsync("May was agreed.");
        await _axe.LooksAtAsync(seat.Page, "the circulated minutes");
        await _axe.FitsAPhoneAsync(seat.Page, "the circulated minutes");
        await seat.Page.Button("Send").ClickAsync();
        await seat.Page.Heading("Your corrections").IsThereAsync();

        await page.ReloadAsync();
        await Expect(Section(page, "Corrections").Locator("ins")).ToContainTextAsync("in May");
        await page.Button("Approve").ClickAsync();
        await Expect(page.OpenDialog()).ToContainTextAsync("1 correction is undecided");
        await Expect(page.OpenDialog().GetByRole(AriaRole.Button, new() { Name = "Approve early" })).ToBeDisabledAsync();
        await _axe.LooksAtAsync(page, "approving too early");
        await page.OpenDialog().GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await page.Button("Accept: To paragraph 1").ClickAsync();
        await Section(page, "Corrections").GetByText("accepted").IsThereAsync();
        await Section(seat.Page, "Minutes").GetByText("accepted").IsThereAsync();
        await page.Button("Compare").ClickAsync();
        await Section(page, "Versions").Locator("ins").IsThereAsync();

        await page.Button("Approve").ClickAsync();
        await page.OpenDialog().GetByRole(AriaRole.Button, new() { Name = "Approve early" }).ClickAsync();
        await page.Button("Publish").ClickAsync();
        await page.OpenDialog().GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Expect(page.GetByText("Publication 1, of version 2")).ToBeVisibleAsync(new() { Timeout = 90_000 });
        await page.Locator("summary").Filter(new() { HasText = "files" }).ClickAsync();
        await _axe.LooksAtAsync(page, "the published minutes");
        await page.SetViewportSizeAsync(360, 800);
        await _axe.FitsAPhoneAsync(page, "the published minutes");
        _axe.FoundNothing();
    }

    [Fact]
    public async Task ASeatBreaksTheSilenceAskedForOnTheMinutes()
    {
        var table = await OverAsync();
        var page = await MinutesAsync(table);
        await page.Button("Circulate").ClickAsync();
        await page.OpenDialog().GetByRole(AriaRole.Button, new() { Name = "Circulate" }).ClickAsync();
        await page.Button("Approve by silence").ClickAsync();
        await page.OpenDialog().GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await page.GetByText("Silence procedure until").IsThereAsync();

        var seat = await SeatAsync(table, "Ministry");
        await seat.Page.Button("I object to the minutes").ClickAsync();
        await seat.Page.OpenDialog().GetByLabel("Your objection").FillAsync("Paragraph 2 isn’t what was agreed.");
        await seat.Page.OpenDialog().GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await seat.Page.Heading("Your corrections").IsThereAsync();

        await page.ReloadAsync();
        await Section(page, "Corrections").GetByText("Objection to the whole").IsThereAsync();
    }
}
