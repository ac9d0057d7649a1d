using System.Text;
using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>Who is at the table: stepping out, a lost quorum, the persons of a seat, people from a file.</summary>
public sealed class PeopleTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private readonly Axe _axe = new();

    [Fact]
    public async Task ASeatStepsOutOfAPointOnItsPhoneAndTakesPartAgain()
    {
        var table = await UnderWayAsync("steppingOut");
        var (console, seat) = (await FacilitatorAsync(table), await SeatAsync(table, "Court"));
        await seat.Page.Button("More").ClickAsync();
        await seat.Page.OpenDialog().GetByLabel("Out of", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "point 1.1" });
        await seat.Page.OpenDialog().Button("Step out").ClickAsync();
        await seat.Page.OpenDialog().GetByText("stepped out of point 1.1").IsThereAsync();
        await seat.Page.OpenDialog().Button("Close").ClickAsync();
        await seat.Page.GetByText("You have stepped out of point 1.1.").IsThereAsync();
        await console.Page.GetByText("stepped out of point 1.1").IsThereAsync();
        await _axe.LooksAtAsync(seat.Page, "a seat that has stepped out");

        await table.VotesAsync();
        await seat.Page.GetByText("You have stepped out of this point.").IsThereAsync();
        await console.Page.GetByText("0 of 2").First.IsThereAsync();
        await seat.Page.Button("Take part again").ClickAsync();
        await seat.Page.GetByText("You have stepped out of point 1.1.").IsGoneAsync();
        Assert.Single(await table.EventsAsync("seatSteppedIn"));
        _axe.FoundNothing();
    }

    [Fact]
    public async Task WhereSteppingOutIsOffItAppearsNowhere()
    {
        var table = await UnderWayAsync();
        var (console, seat) = (await FacilitatorAsync(table), await SeatAsync(table, "Court"));
        await seat.Page.Button("More").ClickAsync();
        await seat.Page.Heading("My seat").IsThereAsync();
        await console.Page.Button("Change Court").ClickAsync();
        await console.Page.OpenDialog().Button("Has left").IsThereAsync();
        Assert.Equal((0, 0), (await seat.Page.GetByText("tepping out").CountAsync(), await console.Page.GetByText("tepping out").CountAsync()));
    }

    [Fact]
    public async Task ALostQuorumIsSaidWithWhatIsMissing()
    {
        var table = await UnderWayAsync();
        var (console, seat) = (await FacilitatorAsync(table), await SeatAsync(table, "Court"));
        var display = await (await DeviceAsync(host.Url)).OpenAsync(await table.LinkAsync("display"));
        await table.DoesAsync(new { @do = "recordDeparture", seat = "ministry" }, new { @do = "recordDeparture", seat = "bar-association" });

        foreach (var page in new[] { console.Page, seat.Page, display })
        {
            await page.GetByText("The quorum is lost.").IsThereAsync();
            await page.GetByText("1 of 3 is present, 2 are needed.").IsThereAsync();
        }

        await _axe.LooksAtAsync(console.Page, "the console without a quorum");
        await table.DoesAsync(Give.Arrives("ministry"));
        await display.GetByText("The quorum is lost.").IsGoneAsync();
        await console.Page.GetByText("The quorum is lost.").IsGoneAsync();
        _axe.FoundNothing();
    }

    [Fact]
    public async Task APersonOfASeatGivesItsVoteToAnother()
    {
        var table = await UnderWayAsync();
        foreach (var name in new[] { "Ada", "Ben" })
        {
            await host.Staff.PostAsync("/api/people", new { id = $"{table.Id}-{name.ToLowerInvariant()}", name });
            await table.DoesAsync(new { @do = "assignPerson", seat = "court", person = $"{table.Id}-{name.ToLowerInvariant()}", part = name == "Ada" ? "head" : "alternate" });
        }

        var seat = await SeatAsync(table, "Court");
        await seat.Page.Button("More").ClickAsync();
        await seat.Page.OpenDialog().Button("Give the vote to Ben").ClickAsync();
        await seat.Page.OpenDialog().GetByText("holds the vote", new() { Exact = true }).IsThereAsync();
        Assert.Contains("-ben", Assert.Single(await table.EventsAsync("voteHeld")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileOfPeopleIsLookedAtThenTakenOver()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        var prepare = (await FacilitatorAsync(table)).Page;
        await prepare.GotoAsync($"{host.Url}r/{table.Id}/prepare#people");
        await prepare.Button("Import from a file").ClickAsync();
        var dialog = prepare.OpenDialog();
        await ChoosesAsync(dialog, "Sector;Seat;Has a vote\nGovernment;Court;perhaps\n;Union;yes\n");
        await dialog.GetByText("2 mistakes in the file").IsThereAsync();
        await dialog.GetByText("Line 2, column “Has a vote”, “perhaps”").IsThereAsync();
        await _axe.LooksAtAsync(prepare, "a file of people with mistakes");
        await Expect(dialog.Button("Take it over")).ToHaveCountAsync(0);

        await ChoosesAsync(dialog, "Sector;Seat;Has a vote;Person;Part\nMedia;Union of journalists;no;Ada;head\nGovernment;Ministry;yes;Ben;\n");
        await dialog.GetByText("New sectors: Media.").IsThereAsync();
        await dialog.GetByText("1 seat is added, 0 changed, 1 as before.").IsThereAsync();
        await _axe.LooksAtAsync(prepare, "a file of people");
        await dialog.Button("Take it over").DblClickAsync();
        await dialog.IsGoneAsync();
        await prepare.GetByText("Union of journalists").IsThereAsync();
        Assert.Equal(2, (await table.EventsAsync("personAssigned")).Count);
        _axe.FoundNothing();
    }

    private static Task ChoosesAsync(ILocator dialog, string text) => dialog.GetByLabel("File", new() { Exact = true })
        .SetInputFilesAsync(new FilePayload { Name = "people.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) });

    private async Task<Table> UnderWayAsync(params string[] parts)
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association", "Court"]);
        await table.UsesAsync(parts);
        return await table.IsUnderWayAsync("Ministry", "Bar Association", "Court");
    }
}
