using System.Text.RegularExpressions;
using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>What is to be done after a meeting, the next meeting made from it, and finding what was agreed.</summary>
public sealed class NextOfSeriesTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    [Fact]
    public async Task AnActionIsAssignedSeenByItsSeatAndTakenOverIntoTheNextMeetingWhichTheLibraryCreates()
    {
        var axe = new Axe();
        var first = await host.PrepareAsync(Give.En("The water meeting"), seats: ["Ministry"]);
        await first.DoesAsync(Give.Parts("actions"));
        await first.IsUnderWayAsync("Ministry");
        var desk = await DeviceAsync(host.Url);
        var page = await desk.OpenAsync("/sign-in");
        await page.SignsInAsync(Host.Administrator, Host.Password);
        await page.Heading("Roundtables").IsThereAsync();

        await page.GotoAsync($"/r/{first.Id}");
        var actions = page.GetByRole(AriaRole.Region, new() { Name = "Actions" });
        await actions.GetByText("No actions yet.").IsThereAsync();
        await actions.Button("Assign an action…").ClickAsync();
        await page.OpenDialog().GetByLabel("What is to be done").FillAsync("Measure the wells");
        await page.OpenDialog().GetByLabel("Seat", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Ministry" });
        await page.OpenDialog().GetByLabel("By when (optional)").FillAsync("2009-04-30");
        await axe.LooksAtAsync(page, "assigning an action");
        await page.OpenDialog().Button("Assign it").ClickAsync();
        await page.OpenDialog().IsGoneAsync();
        await actions.GetByText("overdue").IsThereAsync();
        var seat = await SeatAsync(first, "Ministry");
        await seat.Page.GetByText("Your actions (1 open)").IsThereAsync();
        await axe.LooksAtAsync(seat.Page, "the actions of a seat");
        await first.DoesAsync(Give.Close());

        await page.GotoAsync("/");
        await page.Button("New roundtable").ClickAsync();
        var begins = page.OpenDialog().GetByLabel("Begin with");
        await begins.SelectOptionAsync(new SelectOptionValue { Label = "Standards committee" });
        await page.OpenDialog().GetByText("It brings 4 sectors and 6 agenda items").IsThereAsync();
        await begins.SelectOptionAsync(new SelectOptionValue { Label = "the next after “The water meeting”" });
        await page.OpenDialog().GetByLabel("Name of the series").FillAsync("Water");
        await Expect(page.OpenDialog().GetByLabel("Title", new() { Exact = true })).ToHaveValueAsync("The water meeting");
        await page.OpenDialog().GetByLabel("Title", new() { Exact = true }).FillAsync("The second water meeting");
        await axe.LooksAtAsync(page, "the next of a series");
        await page.OpenDialog().Button("Create the roundtable").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/prepare$"));
        var prepare = new Pages.PreparePage(page);
        await prepare.GoesToAsync("Agenda and points");
        await page.GetByText("Approval of the minutes of “The water meeting”").IsThereAsync();
        await prepare.GoesToAsync("People");
        await page.GetByRole(AriaRole.Region, new() { Name = "Seats" }).GetByText("Ministry", new() { Exact = true }).IsThereAsync();

        await page.GotoAsync("/");
        var search = page.GetByLabel("Search titles, agendas, points and positions");
        await search.FillAsync("approv");
        await page.GetByText("1 text found").IsThereAsync(10);
        await Expect(page.Locator("mark")).ToHaveTextAsync("Approval");
        await axe.LooksAtAsync(page, "what the library found");
        await search.FillAsync("nowhere\"");
        await page.GetByText("No agenda, point or position has these words.").IsThereAsync(10);
        axe.FoundNothing();
    }
}
