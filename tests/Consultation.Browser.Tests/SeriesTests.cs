using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>Roundtables that follow one another, and the positions they leave in force.</summary>
public sealed class SeriesTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private const string Old = "Fees must bar nobody from a court.";
    private const string New = "Court fees are abolished.";

    [Fact]
    public async Task APositionOfTheMeetingBeforeIsTakenOverSupersededAndSeenSoAtBoth()
    {
        var first = await host.PrepareAsync(Give.En("The first meeting"), seats: ["Ministry"]);
        await first.IsUnderWayAsync("Ministry");
        await AgreesAsync(first, "p1");
        await first.DoesAsync(Give.Close());
        var second = await host.PrepareAsync(Give.En("The second meeting"), seats: ["Ministry"]);
        var desk = await DeviceAsync(host.Url);
        var page = await desk.OpenAsync("/sign-in");
        await page.SignsInAsync(Host.Administrator, Host.Password);
        await page.Heading("Roundtables").IsThereAsync();

        await page.GotoAsync($"/r/{second.Id}/prepare");
        var series = page.GetByRole(AriaRole.Region, new() { Name = "Part of a series" });
        await series.Button("Make it part of a series").ClickAsync();
        await page.OpenDialog().Button("Save").ClickAsync();
        await page.OpenDialog().GetByText("Give the series a name").IsThereAsync();
        await FollowsAsync(page, "The first meeting");
        await page.OpenDialog().GetByLabel("Name of the series").FillAsync("Rule of law");
        await page.OpenDialog().GetByText("It is called rule-of-law.").IsThereAsync();
        await page.OpenDialog().Button("Save").ClickAsync();
        await series.GetByText("1 position", new() { Exact = true }).IsThereAsync();
        await series.Button("Take over again").ClickAsync();
        await series.GetByText("Taken over again").IsThereAsync();
        var axe = new Axe();
        await axe.LooksAtAsync(page, "preparing a roundtable of a series");

        await second.DoesAsync(Give.Open(), Give.TakeUp("item1"), Give.Draft("p2", New), Give.Tables("p2"), Give.Arrives("ministry"));
        await AgreesAsync(second, "p2");
        var seat = await SeatAsync(second, "Ministry");
        await seat.Page.GetByText("Positions in force (2)").ClickAsync();
        await seat.Page.GetByText("The first meeting ·").IsThereAsync();

        await page.GotoAsync($"/r/{second.Id}");
        var register = page.GetByRole(AriaRole.Region, new() { Name = "Positions in force" });
        await register.Button($"Superseded… {Old}").ClickAsync();
        await Expect(page.OpenDialog().Button("Record it as superseded")).ToBeDisabledAsync();
        await page.OpenDialog().GetByLabel("By which position adopted here").SelectOptionAsync(new SelectOptionValue { Label = $"Point 1.1: {New}" });
        await axe.LooksAtAsync(page, "superseding a position");
        await page.OpenDialog().Button("Record it as superseded").ClickAsync();
        await page.OpenDialog().IsGoneAsync();
        await register.Button($"Superseded… {Old}").IsGoneAsync();

        await seat.Page.GetByText("No longer in force (1)").ClickAsync();
        await seat.Page.GetByText("Superseded by point 1.1 of this roundtable").IsThereAsync();
        await axe.LooksAtAsync(seat.Page, "the positions in force, at a seat");
        var before = await SeatAsync(first, "Ministry");
        await before.Page.GetByText("Superseded by a position of a later roundtable").IsThereAsync();

        var third = await host.PrepareAsync(Give.En("The third meeting"));
        await page.GotoAsync($"/r/{third.Id}/prepare");
        await series.Button("Make it part of a series").ClickAsync();
        await FollowsAsync(page, "The second meeting");
        await page.OpenDialog().GetByText("That roundtable is of the series rule-of-law.").IsThereAsync();
        await page.OpenDialog().Button("Save").ClickAsync();
        await series.GetByText("2 positions", new() { Exact = true }).IsThereAsync();
        axe.FoundNothing();
    }

    private static async Task FollowsAsync(IPage page, string title) =>
        await page.OpenDialog().GetByLabel("The roundtable before it").SelectOptionAsync(new SelectOptionValue { Label = title });

    private static Task AgreesAsync(Table table, string point) => table.DoesAsync(
        Give.Vote("r1", point), Give.Ballot("r1", "ministry"), Give.CloseVote("r1"), Give.Declare("r1"));
}
