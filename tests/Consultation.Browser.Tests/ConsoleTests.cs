using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>The facilitator's console under hand.</summary>
public sealed class ConsoleTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    [Fact]
    public async Task AVoteIsOpenedClosedAndDeclaredByKeysAlone()
    {
        var table = await UnderWayAsync();
        var console = await FacilitatorAsync(table);
        await console.Page.Heading("Point 1.1").IsThereAsync();

        await console.Page.Keyboard.PressAsync("v");
        await console.Page.OpenDialog().IsThereAsync();
        await console.Page.TabsToAsync("Open a vote");
        await console.Page.Keyboard.PressAsync("Enter");
        await console.Page.Heading("Vote open").IsThereAsync();

        var round = (await table.EventsAsync("voteOpened")).Single().Body;
        var id = System.Text.Json.JsonDocument.Parse(round).RootElement.GetProperty("round").GetString()!;
        await table.DoesAsync(Give.Ballot(id, "ministry"), Give.Ballot(id, "bar-association"));
        await console.Page.GetByText("Everyone on the register has voted.").IsThereAsync();
        await console.Page.Keyboard.PressAsync("c");
        await console.Page.Heading("Provisional outcome").IsThereAsync();
        await console.Page.Keyboard.PressAsync("d");
        await console.LastOutcome.IsThereAsync();
    }

    [Fact]
    public async Task TheListOfKeysIsWhatTheyPressNowAndEscapeClosesIt()
    {
        var table = await UnderWayAsync();
        var page = (await FacilitatorAsync(table)).Page;
        await page.Heading("Point 1.1").IsThereAsync();

        await page.Keyboard.PressAsync("?");
        await page.OpenDialog().GetByText("Open a vote", new() { Exact = true }).IsThereAsync();
        await Expect(page.OpenDialog().GetByText("Close the vote")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Escape");
        await page.OpenDialog().IsGoneAsync();

        await table.VotesAsync();
        await page.Heading("Vote open").IsThereAsync();
        await page.Keyboard.PressAsync("?");
        await page.OpenDialog().GetByText("Close the vote", new() { Exact = true }).IsThereAsync();
        await Expect(page.OpenDialog().GetByText("Open a vote")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task TheDraftOfTheMinutesGrowsBesideTheMeetingAndShowsWhatIsBehindASentence()
    {
        var table = await UnderWayAsync();
        var page = (await FacilitatorAsync(table)).Page;
        await page.GotoAsync($"/r/{table.Id}/record");
        await page.Button("Draft of the minutes").ClickAsync();
        await page.GetByText("The participants had the following before them").IsThereAsync();

        await table.DoesAsync(Give.Note("n1", "The Ministry introduced the tariff."));

        await page.GetByText("The Ministry introduced the tariff.").IsThereAsync();
        await page.Locator("summary").Filter(new() { HasText = "event" }).First.ClickAsync();
        await page.GetByText("note written").IsThereAsync();
    }

    [Fact]
    public async Task TheQuestionBeforeAVoteIsClosedStaysWhenTheLastBallotComesIn()
    {
        var table = await (await UnderWayAsync()).VotesAsync();
        await table.DoesAsync(Give.Ballot("r1", "ministry"));
        var console = await FacilitatorAsync(table);
        await console.Page.GetByText("1 of 2").IsThereAsync();

        await console.Page.Keyboard.PressAsync("c");
        await console.Page.OpenDialog().GetByText("Bar Association").IsThereAsync();
        await table.DoesAsync(Give.Ballot("r1", "bar-association"));
        await console.Page.OpenDialog().GetByText("Everyone on the register has voted.").IsThereAsync();
        await console.Page.OpenDialog().Button("Close the vote").ClickAsync();

        await console.Page.Heading("Provisional outcome").IsThereAsync();
        await console.Page.OpenDialog().IsGoneAsync();
    }

    [Fact]
    public async Task KeysDoNothingWhileSomethingIsTyped()
    {
        var table = await (await UnderWayAsync()).VotesAsync();
        var console = await FacilitatorAsync(table);

        await console.Note.FillAsync("");
        await console.Note.PressSequentiallyAsync("cc");

        await Expect(console.Note).ToHaveValueAsync("cc");
        await Expect(console.Page.OpenDialog()).ToHaveCountAsync(0);
        Assert.Empty(await table.EventsAsync("voteClosed"));
    }

    [Fact]
    public async Task ANoteThatWasTypedSurvivesAReloadAndIsWrittenOnce()
    {
        const string note = "The Ministry will circulate the tariff of fees.";
        var table = await UnderWayAsync();
        var console = await FacilitatorAsync(table);

        await console.Note.FillAsync(note);
        await console.Page.ReloadAsync();
        await Expect(console.Note).ToHaveValueAsync(note);
        await console.Page.Button("Write it down").DblClickAsync();

        await Expect(console.Note).ToHaveValueAsync("");
        await console.Page.GetByText(note).IsThereAsync();
        Assert.Single(await table.EventsAsync("noteWritten"));
    }

    private async Task<Table> UnderWayAsync()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        return await table.IsUnderWayAsync("Ministry", "Bar Association");
    }
}
