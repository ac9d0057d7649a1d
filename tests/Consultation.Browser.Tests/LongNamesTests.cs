using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>Names of any length, on every page.</summary>
public sealed class LongNamesTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private const string Kazakh = "Қазақстан Республикасының құқықтық саясатының он жылдық тұжырымдамасын талқылауға арналған дөңгелек үстел";

    private readonly Axe _axe = new();

    [Fact]
    public async Task NamesOfAnyLengthInAnyLanguageFitAPhone()
    {
        var endless = new string('Ж', 300);
        var wordy = string.Join(' ', Enumerable.Repeat("Министерство юстиции", 15))[..300];
        var table = await host.PrepareAsync(new { kk = Kazakh, en = wordy }, ["kk", "en"]);
        await table.DoesAsync(Seat("endless", endless), Seat("wordy", wordy));
        await table.DoesAsync(Give.Schedule(), new { @do = "changeItem", item = "item1", title = new { kk = endless } });
        await table.DoesAsync(Give.Open(), Give.TakeUp("item1"), Give.Arrives("endless"), Give.OpenFloor(), Give.AsksForFloor("f1", "endless"));
        await table.DoesAsync(new { @do = "draftPoint", point = "p1", item = "item1", text = new { kk = endless } }, Give.Tables("p1"), Give.Vote("r1", "p1"));
        var seat = await SeatPage.OpenAsync(await DeviceAsync(host.Url, width: 360), await table.LinkAsync("seat:endless"));
        await seat.Vote.IsThereAsync();
        await _axe.FitsAPhoneAsync(seat.Page, "a seat’s page");
        var display = await (await DeviceAsync(host.Url)).OpenAsync(await table.LinkAsync("display"));
        await display.GetByText("0 of 2 have voted").IsThereAsync();
        await _axe.FitsAPhoneAsync(display, "the display");

        var page = await SignedInAsync();
        await page.SetViewportSizeAsync(360, 800);
        await FitsAsync(page, "/", "Roundtables", "the library");
        await FitsAsync(page, $"/r/{table.Id}/prepare", "Description", "preparing");
        await FitsAsync(page, $"/r/{table.Id}/invitations", "Invitations", "invitations");
        await FitsAsync(page, $"/r/{table.Id}/documents", "Documents", "documents");
        await FitsAsync(page, $"/r/{table.Id}/record", "Agenda", "notes");
        await FitsAsync(page, $"/r/{table.Id}", "Vote open", "the console");
        foreach (var part in new[] { "Agenda", "Floor", "People" })
        {
            await page.GetByRole(AriaRole.Navigation, new() { Name = "Jump to" }).GetByRole(AriaRole.Button, new() { NameRegex = new($"^{part}") }).ClickAsync();
            await _axe.FitsAPhoneAsync(page, $"the console, {part}");
        }

        _axe.FoundNothing();

        static object Seat(string id, string name) => new { @do = "addSeat", seat = id, name = new { kk = name }, sector = "gov", votes = true, weight = 1 };
    }

    private async Task<IPage> SignedInAsync()
    {
        var page = await (await DeviceAsync(host.Url)).OpenAsync("/sign-in");
        await page.SignsInAsync(Host.Administrator, Host.Password);
        await page.Heading("Roundtables").IsThereAsync();
        return page;
    }

    private async Task FitsAsync(IPage page, string address, string heading, string where)
    {
        await page.GotoAsync(address);
        await page.Heading(heading).IsThereAsync();
        await _axe.FitsAPhoneAsync(page, where);
    }
}
