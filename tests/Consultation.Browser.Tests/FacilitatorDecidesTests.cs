using System.Text.RegularExpressions;
using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>What a facilitator decides with beside the simple open vote.</summary>
public sealed partial class FacilitatorDecidesTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private readonly Axe _axe = new();

    [Fact]
    public async Task ASecretVoteRunsFromItsDialogThroughItsClosingTimeToItsDeclaredFigures()
    {
        var table = await UnderWayAsync("secretVotes");
        var console = await FacilitatorAsync(table);
        var dialog = await OpensVoteDialogAsync(console);
        await dialog.GetByText("Another rule").ClickAsync();
        await dialog.Radio("General agreement").IsThereAsync();
        await dialog.Radio("Secret:").CheckAsync();
        await dialog.Radio("General agreement").IsGoneAsync();
        await dialog.GetByText("A secret vote knows no answers to objections").IsThereAsync();
        await Expect(dialog.GetByLabel("Receipts")).Not.ToBeCheckedAsync();
        await dialog.GetByLabel("Receipts").CheckAsync();
        await dialog.Radio("in some minutes").CheckAsync();
        await _axe.LooksAtAsync(console.Page, "the console, opening a secret vote");
        await dialog.GetByLabel("Minutes from now").FillAsync("0.6");
        await dialog.Button("Open a vote").ClickAsync();

        await console.Page.GetByText("Less than a minute is left").IsThereAsync();
        await Expect(console.Page.Button("Enter a ballot for someone")).ToHaveCountAsync(0);
        var round = await RoundAsync(table);
        await table.SeatDoesAsync("Ministry", Secretly(round, "ministry", "agree", "mm3"));
        await table.SeatDoesAsync("Court", Secretly(round, "court", "object", "cc1"));
        await table.SeatDoesAsync("Bar Association", Secretly(round, "bar-association", "agree", "bb2"));
        await console.Page.GetByText("3 of 3").IsThereAsync();
        await console.Page.GetByText("The last ten seconds").IsThereAsync(seconds: 40);
        await console.Page.Heading("Provisional outcome").IsThereAsync(seconds: 30);

        await console.Page.GetByText("3 receipts").ClickAsync();
        await _axe.LooksAtAsync(console.Page, "the console, a secret vote counted");
        await Expect(console.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "cc1" })).ToContainTextAsync("Object");
        await console.DeclaresAsync();
        await console.LastOutcome.GetByText("2 agree").IsThereAsync();
        await console.LastOutcome.GetByText("1 objects").IsThereAsync();
        _axe.FoundNothing();
    }

    [Fact]
    public async Task TheRaisedHandsOfASectorAreEnteredAndCorrectedAfterClosing()
    {
        var table = await UnderWayAsync("raisedHands");
        await table.VotesAsync();
        await table.DoesAsync(Give.Ballot("r1", "bar-association"));
        var console = await FacilitatorAsync(table);

        await console.Page.Button("Count raised hands").ClickAsync();
        var dialog = console.Page.OpenDialog();
        await dialog.GetByLabel("Sector").SelectOptionAsync(new SelectOptionValue { Label = "Government (2 seats on the register)" });
        await dialog.GetByLabel("Agree", new() { Exact = true }).FillAsync("3");
        await dialog.GetByText("more than the sector has on the register").IsThereAsync();
        await Expect(dialog.Button("Enter the count")).ToBeDisabledAsync();
        await _axe.LooksAtAsync(console.Page, "the console, counting hands");
        await dialog.GetByLabel("Agree", new() { Exact = true }).FillAsync("2");
        await dialog.Button("Enter the count").ClickAsync();
        await dialog.IsGoneAsync();
        await console.Page.GetByText("3 of 3").IsThereAsync();

        await console.ClosesVoteAsync();
        await console.Page.GetByText("3 agree").IsThereAsync();
        await _axe.LooksAtAsync(console.Page, "the console, hands counted");
        await console.Page.Button("Correct the count of Government").ClickAsync();
        await dialog.GetByLabel("Agree", new() { Exact = true }).FillAsync("1");
        await dialog.GetByLabel("Abstain", new() { Exact = true }).FillAsync("1");
        await dialog.Button("Enter the count").ClickAsync();
        await dialog.IsGoneAsync();
        await console.Page.GetByText("2 agree").IsThereAsync();
        await console.DeclaresAsync();
        await console.LastOutcome.GetByText("1 abstains").IsThereAsync();
        Assert.Equal(2, (await table.EventsAsync("countEntered")).Count);
        _axe.FoundNothing();
    }

    [Fact]
    public async Task AVoteIsAnnulledWithAReasonAndASecondRoundIsHeld()
    {
        var table = await (await UnderWayAsync()).VotesAsync();
        await table.DoesAsync(Give.Ballot("r1", "ministry"));
        var console = await FacilitatorAsync(table);

        await console.Page.GetByRole(AriaRole.Region, new() { NameRegex = VoteOpen() }).GetByText("More", new() { Exact = true }).ClickAsync();
        await console.Page.Button("Annul this vote").ClickAsync();
        await console.Page.OpenDialog().GetByRole(AriaRole.Textbox).FillAsync("Two devices had changed hands.");
        await console.Page.OpenDialog().Button("Annul this vote").ClickAsync();
        await console.Page.Heading("Point 1.1").IsThereAsync();
        await console.Page.GetByText("Two devices had changed hands.").IsThereAsync();
        await _axe.LooksAtAsync(console.Page, "the console, a vote annulled");

        await console.OpensVoteAsync();
        await console.Page.Heading("round 2").IsThereAsync();
        var second = await RoundAsync(table);
        await table.DoesAsync(Give.Ballot(second, "ministry"), Give.Ballot(second, "court"), Give.Ballot(second, "bar-association"));
        await console.ClosesVoteAsync();
        await console.DeclaresAsync();
        await console.LastOutcome.GetByText(await table.SentenceAsync()).IsThereAsync();
        _axe.FoundNothing();
    }

    [Fact]
    public async Task WhyTheNextGradeWasNotReachedIsForTheFacilitatorAlone()
    {
        const string why = "1 objection stands";
        var table = await (await UnderWayAsync()).VotesAsync();
        var console = await FacilitatorAsync(table);
        var seat = await SeatAsync(table, "Ministry");
        var rapporteur = await (await DeviceAsync(host.Url)).OpenAsync(await table.LinkAsync("rapporteur"));
        var display = await (await DeviceAsync(host.Url)).OpenAsync(await table.LinkAsync("display"));

        await table.DoesAsync(Give.Ballot("r1", "ministry"), Give.Ballot("r1", "court"), Give.Objects("r1", "bar-association", "Legal aid is missing."), Give.CloseVote("r1"));

        await console.Page.Heading("Why it isn’t").IsThereAsync();
        await console.Page.GetByText(why).IsThereAsync();
        await _axe.LooksAtAsync(console.Page, "the console, why the next grade was not reached");
        await seat.Page.GetByText("The vote is closed.").IsThereAsync();
        await display.GetByText("The vote is closed").IsThereAsync();
        await rapporteur.GetByText("Counted").IsThereAsync();
        foreach (var page in new[] { seat.Page, display, rapporteur })
        {
            await Expect(page.GetByText(why)).ToHaveCountAsync(0);
            await Expect(page.GetByText("Why it isn’t")).ToHaveCountAsync(0);
        }
        _axe.FoundNothing();
    }

    [Fact]
    public async Task ATemperatureCheckGivesAPictureOnTheConsoleAndTheDisplay()
    {
        var table = await UnderWayAsync("temperatureChecks");
        var console = await FacilitatorAsync(table);
        var display = await (await DeviceAsync(host.Url)).OpenAsync(await table.LinkAsync("display"));

        await console.Page.Button("Temperature check").ClickAsync();
        await console.Page.OpenDialog().Button("Ask now").ClickAsync();
        await console.Page.Heading("Temperature check · point 1.1").IsThereAsync();
        await display.GetByText("0 of 3 have answered").IsThereAsync();
        var opened = (await table.EventsAsync("temperatureCheckOpened")).Single().Body;
        var check = System.Text.Json.JsonDocument.Parse(opened).RootElement.GetProperty("round").GetString()!;
        await table.SeatDoesAsync("Ministry", Give.Ballot(check, "ministry", "standAside"));
        await table.SeatDoesAsync("Court", Give.Ballot(check, "court"));
        await console.Page.GetByText("2 of 3").IsThereAsync();
        await console.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Close the check") }).ClickAsync();
        await console.Page.OpenDialog().GetByText("Bar Association").IsThereAsync();
        await console.Page.OpenDialog().Button("Close the check").ClickAsync();

        await console.Page.GetByText("1 stands aside").IsThereAsync();
        await console.Page.GetByText("A picture, not a vote.").IsThereAsync();
        await _axe.LooksAtAsync(console.Page, "the console, a picture");
        await display.GetByText("1 stands aside").IsThereAsync();
        await display.GetByText("A picture, not a vote.").IsThereAsync();
        await console.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Open a vote") }).IsThereAsync();
        _axe.FoundNothing();
    }

    [Fact]
    public async Task ASeatsVoteIsGivenToAnotherAndTakenBack()
    {
        var table = await UnderWayAsync("proxies");
        await table.DoesAsync(new { @do = "recordDeparture", seat = "court" });
        var console = await FacilitatorAsync(table);

        await console.Page.Button("Change Court").ClickAsync();
        var dialog = console.Page.OpenDialog();
        await dialog.GetByLabel("Give its vote to").SelectOptionAsync(new SelectOptionValue { Label = "Ministry" });
        await dialog.Button("Give the vote").ClickAsync();
        await dialog.GetByText("vote held by Ministry").IsThereAsync();
        await console.Page.GetByText("votes for Court").IsThereAsync();
        await _axe.LooksAtAsync(console.Page, "the console, a proxy");

        await dialog.Button("Take the vote back").ClickAsync();
        await dialog.GetByText("vote held by Ministry").IsGoneAsync();
        await console.Page.GetByText("votes for Court").IsGoneAsync();
        _axe.FoundNothing();
    }

    [Fact]
    public async Task AVoteOnTwoPointsIsSeparatedAndExtendedAndASettledPointReopened()
    {
        var table = await UnderWayAsync();
        await table.DoesAsync(Give.Draft("p2", "Legal aid must be free."), Give.Tables("p2"));
        await table.DoesAsync(new { @do = "openVote", points = new[] { "p1", "p2" }, round = "r1", secrecy = "open", results = "hidden" });
        var console = await FacilitatorAsync(table);

        await console.Page.Button("Vote on 1.2 separately").ClickAsync();
        await console.Page.OpenDialog().Button("Vote on 1.2 separately").ClickAsync();
        await console.Page.Heading("Point 1.2").IsThereAsync();
        await console.Page.Button("Set a closing time").ClickAsync();
        await console.Page.OpenDialog().Button("In 5 minutes").ClickAsync();
        await console.Page.GetByText(ClosesIn(4)).IsThereAsync();
        await console.Page.Button("Extend").ClickAsync();
        await console.Page.OpenDialog().Button("1 minute more").ClickAsync();
        await console.Page.GetByText(ClosesIn(5)).IsThereAsync();

        await table.DoesAsync(Give.Ballot("r1", "ministry"), Give.Ballot("r1", "court"), Give.Ballot("r1", "bar-association"));
        await console.ClosesVoteAsync();
        await console.DeclaresAsync();
        var sentence = await table.SentenceAsync("p1");
        await console.Page.Button("Reopen 1.1").ClickAsync();
        await console.Page.OpenDialog().GetByRole(AriaRole.Textbox).FillAsync("A delegation arrived late.");
        await console.Page.OpenDialog().Button("Reopen 1.1").ClickAsync();
        await console.Page.OpenDialog().IsGoneAsync();
        var card = console.Page.GetByRole(AriaRole.Region, new() { Name = "Point 1.1" });
        await card.GetByText(sentence).IsThereAsync();
        await card.GetByText("A delegation arrived late.").IsThereAsync();

        static Regex ClosesIn(int minutes) => new($@"closes in {minutes}:[0-5]\d, at \d\d:\d\d");
    }

    private static object Secretly(string round, string seat, string position, string receipt) =>
        new { @do = "castBallot", round, seat, position, receipt };

    private static async Task<ILocator> OpensVoteDialogAsync(ConsolePage console)
    {
        await console.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Open a vote") }).ClickAsync();
        return console.Page.OpenDialog();
    }

    /// <summary>The round that was opened last.</summary>
    private static async Task<string> RoundAsync(Table table) =>
        System.Text.Json.JsonDocument.Parse((await table.EventsAsync("voteOpened"))[^1].Body).RootElement.GetProperty("round").GetString()!;

    /// <summary>Two seats of the Government, one of civil society, all present, a point on the table.</summary>
    private async Task<Table> UnderWayAsync(params string[] parts)
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association", "Court"]);
        await table.DoesAsync(new { @do = "setParts", parts });
        return await table.IsUnderWayAsync("Ministry", "Bar Association", "Court");
    }

    [GeneratedRegex("^Vote open")]
    private static partial Regex VoteOpen();
}
