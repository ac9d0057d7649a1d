using System.Text.RegularExpressions;
using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>What those who publish do, and what a display is for, by keyboard alone.</summary>
public sealed class KeyboardTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    [Fact]
    public async Task StaffFindARoundtableAndCirculateItsMinutesByKeyboardAlone()
    {
        var table = await host.PrepareAsync(Give.En("The river meeting"), seats: ["Ministry"]);
        await host.PrepareAsync(Give.En("The lake meeting"));
        await table.IsUnderWayAsync("Ministry");
        await table.DoesAsync(Give.Note("n1", "The tarif will be circulated."), Give.Close());
        var page = await (await DeviceAsync(host.Url)).OpenAsync("/sign-in");
        await page.SignsInAsync(Host.Administrator, Host.Password);
        await page.Heading("Roundtables").IsThereAsync();

        await page.TabsToAsync("Search titles");
        await page.Keyboard.TypeAsync("meeting");
        await page.TabsToAsync("Stage");
        await page.Keyboard.TypeAsync("closed");
        await page.GetByText("The lake meeting").IsGoneAsync();
        await page.TabsToAsync("Documents: The river meeting");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex($"/r/{table.Id}/documents$"));
        await page.Heading("Documents").IsThereAsync();
        await page.TabsToAsync("Minutes");
        await page.Keyboard.PressAsync("Enter");
        await page.Heading("Paragraphs").IsThereAsync();

        await page.TabsToAsync("Edit: paragraph 1");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("The tariff will be circulated.");
        await page.TabsToAsync("Save");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("edited", new() { Exact = true }).IsThereAsync();
        await page.TabsToAsync("Circulate");
        await page.Keyboard.PressAsync("Enter");
        await page.OpenDialog().IsThereAsync();
        await page.TabsToAsync("Circulate");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Circulated until").First.IsThereAsync();
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "The way of the minutes" }).Locator("[aria-current]")).ToHaveTextAsync("circulated");
    }

    [Fact]
    public async Task EachDisplayKeepsWhatItIsFor()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        await table.IsUnderWayAsync("Ministry", "Bar Association");
        await table.DoesAsync(Give.OpenFloor(), Give.AsksForFloor("f1", "ministry"), Give.AsksForFloor("f2", "bar-association"), Give.Floor("s1", "f1", 300));
        var first = await (await DeviceAsync(host.Url)).OpenAsync(await table.LinkAsync("display"));
        await first.GetByText("Fees must bar nobody from a court.").IsThereAsync();
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(first.Url);

        await second.TabsToAsync("This screen shows");
        await second.Keyboard.TypeAsync("Speakers");
        await second.GetByText("Now speaking").IsThereAsync();
        await second.ReloadAsync();
        await second.GetByText("Now speaking").IsThereAsync();
        await Expect(second.GetByText("Fees must bar nobody from a court.")).ToHaveCountAsync(0);

        // What is asked of the room is said on every screen in it.
        await table.VotesAsync();
        await second.GetByText("Vote open · 0 of 2 have voted").IsThereAsync();
        await first.GetByText("0 of 2 have voted").IsThereAsync();
        await Expect(first.GetByText("Now speaking")).ToHaveCountAsync(0);
    }
}
