using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>The pages beside the meeting, looked over for what shuts people out; and names of any length on all of them.</summary>
public sealed class OtherPagesTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private const string Kazakh = "Қазақстан Республикасының құқықтық саясатының он жылдық тұжырымдамасын талқылауға арналған дөңгелек үстел";

    private readonly Axe _axe = new();

    [Fact]
    public async Task TheDisplayIsReadByEveryoneInTheRoom()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        var device = await DeviceAsync(host.Url);
        var page = await device.OpenAsync(await table.LinkAsync("display"));
        await page.Heading("Rule of law").IsThereAsync();
        await _axe.LooksAtAsync(page, "the display before the session");
        await table.IsUnderWayAsync("Ministry", "Bar Association");
        await table.VotesAsync();
        await IsAsync("0 of 2 have voted");
        await table.DoesAsync(Give.Ballot("r1", "ministry"), Give.Ballot("r1", "bar-association"), Give.CloseVote("r1"));
        await IsAsync("The vote is closed");
        await table.DoesAsync(Give.Declare("r1"));
        await IsAsync("adopted");
        await table.DoesAsync(Give.Close());
        await IsAsync("Thank you");
        _axe.FoundNothing();

        async Task IsAsync(string says)
        {
            await page.GetByText(says).IsThereAsync();
            await _axe.LooksAtAsync(page, $"the display, “{says}”");
        }
    }

    [Fact]
    public async Task ThePagesBesideTheMeetingAreForEveryone()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        await table.IsUnderWayAsync("Ministry");
        await table.DoesAsync(Give.Note("n1", "The tariff will be circulated."));
        await table.SeatLinkAsync("Ministry");
        await NamesAsync(table, "ministry", "Head of the seat", "Adviser of the seat");
        var page = await SignedInAsync();

        await _axe.LooksAtAsync(page, "the library");
        foreach (var (step, heading) in new[] { ("what", "Description"), ("agenda", "Points"), ("deciding", "Rule"), ("invite", "Roles"), ("open", "Rehearsal"), ("people", "Seats") })
        {
            await LooksAtAsync(page, $"/r/{table.Id}/prepare#{step}", heading, $"preparing, {step}");
        }

        await page.Button("Persons: 2, of Ministry").ClickAsync();
        await page.OpenDialog().GetByText("Head of the seat").IsThereAsync();
        await _axe.LooksAtAsync(page, "the persons of a seat");
        await LooksAtAsync(page, $"/r/{table.Id}/invitations", "Invitations", "invitations");
        await LooksAtAsync(page, $"/r/{table.Id}/documents", "Documents", "documents");
        await LooksAtAsync(page, $"/r/{table.Id}/record", "Agenda", "notes");
        await LooksAtAsync(page, "/accounts", "Accounts", "accounts");
        _axe.FoundNothing();
    }

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

    /// <summary>Persons of a seat.</summary>
    private async Task NamesAsync(Table table, string seat, params string[] names)
    {
        foreach (var name in names)
        {
            var person = Table.SeatOf(name);
            await host.Staff.PostAsync("/api/people", new { id = person, name });
            await table.DoesAsync(new { @do = "assignPerson", seat, person, part = "adviser" });
        }
    }

    private async Task<IPage> SignedInAsync()
    {
        var page = await (await DeviceAsync(host.Url)).OpenAsync("/sign-in");
        await page.SignsInAsync(Host.Administrator, Host.Password);
        await page.Heading("Roundtables").IsThereAsync();
        return page;
    }

    private async Task LooksAtAsync(IPage page, string address, string heading, string where)
    {
        await page.GotoAsync(address);
        await page.Heading(heading).IsThereAsync();
        await _axe.LooksAtAsync(page, where);
    }

    private async Task FitsAsync(IPage page, string address, string heading, string where)
    {
        await page.GotoAsync(address);
        await page.Heading(heading).IsThereAsync();
        await _axe.FitsAPhoneAsync(page, where);
    }
}
