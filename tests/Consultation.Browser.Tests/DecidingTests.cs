using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>What a seat does beside the plain vote: secret ballots, proxies, points separated, temperature checks, statements after a vote.</summary>
public sealed class DecidingTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private const string Ministry = "Ministry";
    private const string Bar = "Bar Association";

    [Fact]
    public async Task ASecretBallotIsCountedAndAfterAReloadThePageKnowsNothingOfIt()
    {
        var table = await UnderWayAsync();
        await table.VotesAsync("secret");
        var seat = await SeatAsync(table, Ministry);

        await Expect(seat.Vote.GetByRole(AriaRole.Radio)).ToHaveCountAsync(3);
        await seat.ReviewsAsync("Object");
        await Expect(seat.Page.OpenDialog().GetByRole(AriaRole.Textbox)).ToHaveCountAsync(0);
        await seat.CastButton.ClickAsync();
        await seat.SealedAndCounted.IsThereAsync();
        await seat.Page.ReloadAsync();

        await seat.SealedAndCounted.IsThereAsync();
        await Expect(seat.Page.GetByText("Show what I chose")).ToHaveCountAsync(0);
        await Expect(seat.Page.GetByText("Object", new() { Exact = true })).ToHaveCountAsync(0);
        Assert.Equal("{}{}", await seat.Page.EvaluateAsync<string>("() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage })"));
        await seat.Page.Button("Change").ClickAsync();
        await Expect(seat.Vote.GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task WhatASecretBallotSendsHasOneSizeWhateverIsChosen()
    {
        var table = await UnderWayAsync();
        await table.DoesAsync(Give.VoteWithReceipts("r1", "p1"));
        var seat = await SeatAsync(table, Ministry);
        var sent = Sent.By(seat.Page);
        await seat.Page.ReloadAsync();
        await seat.Vote.IsThereAsync();

        // What the page asks for of itself when it is loaded is over before anything is chosen.
        await seat.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var sizes = new List<string>();
        foreach (var position in new[] { "Agree", "Object", "Abstain" })
        {
            sent.Since();
            await seat.VotesAsync(position);
            await seat.SealedAndCounted.IsThereAsync();
            sizes.Add(string.Join(", ", sent.Since()));
            await seat.Page.Button("Change").ClickAsync();
        }

        Assert.Matches("^frame [0-9]+$", sizes[0]);
        Assert.Single(sizes.Distinct());
    }

    [Fact]
    public async Task ASeatGivesItsVoteAndTheOtherCastsItApartFromItsOwn()
    {
        var table = await UnderWayAsync("proxies");
        var bar = await SeatAsync(table, Bar);
        await bar.Page.Button("More").ClickAsync();
        await bar.Page.OpenDialog().GetByLabel("Who votes for you?").SelectOptionAsync(new SelectOptionValue { Label = Ministry });
        await bar.Page.OpenDialog().Button("Give my vote").ClickAsync();
        await bar.Page.OpenDialog().Button("Take my vote back").IsThereAsync();
        await table.DoesAsync(Give.Leaves("bar-association"), Give.Vote("r1", "p1"));
        var ministry = await SeatAsync(table, Ministry);
        var held = ministry.HeldFor(Bar);

        await held.GetByText("Object", new() { Exact = true }).ClickAsync();
        await held.GetByRole(AriaRole.Textbox).FillAsync("Too wide.");
        await held.Button($"Review and cast for {Bar}").ClickAsync();
        await ministry.Page.OpenDialog().Button($"Cast for {Bar}").ClickAsync();

        await held.GetByText("Counted at").IsThereAsync();
        await ministry.NothingIsChosenAsync();
        var cast = Assert.Single(await table.EventsAsync("ballotCast"));
        Assert.Contains("\"proxy\":\"ministry\"", cast.Body, StringComparison.Ordinal);
        await bar.Page.OpenDialog().Button("Close").ClickAsync();
        await bar.Vote.GetByText($"Cast for you by {Ministry}, by proxy.").IsThereAsync();
    }

    [Fact]
    public async Task AProxyEndsWhenItsSeatReturnsAndWhatWasTypedForItIsKept()
    {
        var table = await UnderWayAsync("proxies");
        await table.SeatDoesAsync(Bar, new { @do = "giveProxy", from = "bar-association", to = "ministry" });
        await table.DoesAsync(Give.Leaves("bar-association"), Give.Vote("r1", "p1"));
        var ministry = await SeatAsync(table, Ministry);
        await ministry.HeldFor(Bar).GetByText("Object", new() { Exact = true }).ClickAsync();
        await ministry.HeldFor(Bar).GetByRole(AriaRole.Textbox).FillAsync("Too wide.");

        await table.DoesAsync(Give.Arrives("bar-association"));

        await ministry.HeldFor(Bar).IsGoneAsync();
        await ministry.Page.Heading($"You no longer vote for {Bar}").IsThereAsync();
        await ministry.Page.GetByText("Too wide.").IsThereAsync();
    }

    [Fact]
    public async Task APointIsSeparatedWhileNobodyHasVoted()
    {
        var table = await UnderWayAsync();
        await table.DoesAsync(Give.Draft("p2", "Courts publish their judgments."), Give.Tables("p2"), Give.VoteOn("r1", "p1", "p2"));
        var ministry = await SeatAsync(table, Ministry);
        var bar = await SeatAsync(table, Bar);
        await bar.Vote.GetByText("Courts publish their judgments.").IsThereAsync();

        await ministry.Page.Button("Separate this point, 1.2, from the vote").ClickAsync();
        await ministry.Page.Button("Separate this point").ClickAsync();

        await bar.Vote.GetByText("Point 1.2 was separated from this vote and is on the table again.").IsThereAsync();
        await Expect(bar.Vote.GetByText("Courts publish their judgments.")).ToHaveCountAsync(0);
        await Expect(bar.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Separate") })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task ASeatStatesAfterAVoteHowItHadIntendedToVote()
    {
        var table = await UnderWayAsync();
        await table.VotesAsync();
        await table.DoesAsync(Give.Ballot("r1", "bar-association"), Give.CloseVote("r1"), Give.Declare("r1"));
        var ministry = await SeatAsync(table, Ministry);
        var bar = await SeatAsync(table, Bar);

        await ministry.Page.Button("State how you had intended to vote").ClickAsync();
        await ministry.Page.OpenDialog().GetByLabel("How you had intended to vote").FillAsync("It had intended to agree.");
        await ministry.Page.OpenDialog().Button("Enter the footnote").ClickAsync();

        await ministry.Page.OpenDialog().IsGoneAsync();
        await bar.Page.GetByText("It had intended to agree.").IsThereAsync();
    }

    [Fact]
    public async Task ATemperatureCheckIsAnsweredInTwoTapsAndItsTotalsAreShownWithThePoint()
    {
        var table = await UnderWayAsync("temperatureChecks");
        await table.DoesAsync(Give.Check("c1", "p1"));
        var seat = await SeatAsync(table, Ministry);
        var check = seat.Page.GetByRole(AriaRole.Region, new() { NameRegex = new("^Temperature check") });

        await Expect(check.GetByRole(AriaRole.Radio)).ToHaveCountAsync(5);
        await check.GetByText("Object", new() { Exact = true }).ClickAsync();
        await check.Button("Answer").ClickAsync();
        await check.GetByText("Answered at").IsThereAsync();
        await table.DoesAsync(Give.CloseCheck("c1"));

        await seat.Page.GetByRole(AriaRole.Group, new() { Name = "Temperature check" }).GetByText("1 objects").IsThereAsync();
    }

    [Fact]
    public async Task AnAnnulledRoundIsShownWithItsReason()
    {
        var table = await UnderWayAsync();
        await table.VotesAsync();
        var seat = await SeatAsync(table, Ministry);
        await seat.Vote.IsThereAsync();

        await table.DoesAsync(Give.Annul("r1", "The text shown was an earlier one."));

        await seat.Page.GetByText("The text shown was an earlier one.").IsThereAsync();
        await seat.Page.GetByText("The first round was annulled").IsThereAsync();
    }

    [Fact]
    public async Task AVoteThatIsAboutToCloseSaysSoAndSoItDoesWhenThereIsMoreTime()
    {
        var table = await UnderWayAsync();
        await table.DoesAsync(Give.VoteUntil("r1", "p1", DateTimeOffset.UtcNow.AddSeconds(40)));
        var seat = await SeatAsync(table, Ministry);
        await seat.Vote.GetByText("Less than a minute is left.").IsThereAsync();

        await table.DoesAsync(Give.Extend("r1", DateTimeOffset.UtcNow.AddMinutes(10)));

        await seat.Vote.GetByText("There is more time: voting closes at").IsThereAsync();
        await seat.Vote.GetByText("Less than a minute is left.").IsGoneAsync();
    }

    [Fact]
    public async Task TheseBallotsShutNobodyOut()
    {
        var axe = new Axe();
        var table = await UnderWayAsync("proxies");
        await table.SeatDoesAsync(Bar, new { @do = "giveProxy", from = "bar-association", to = "ministry" });
        await table.DoesAsync(Give.Leaves("bar-association"), Give.Check("c1", "p1"));
        var seat = await SeatAsync(table, Ministry);
        await seat.HeldFor(Bar).IsThereAsync();
        await axe.LooksAtAsync(seat.Page, "a temperature check");
        await table.DoesAsync(Give.CloseCheck("c1"), Give.VoteWithReceipts("s1", "p1"));
        await seat.VotesAsync("Object");
        await seat.SealedAndCounted.IsThereAsync();
        await axe.LooksAtAsync(seat.Page, "a secret ballot that is counted");
        await table.DoesAsync(Give.Annul("s1", "The wrong text was shown."), Give.Vote("r2", "p1"));
        await seat.HeldFor(Bar).IsThereAsync();
        await axe.LooksAtAsync(seat.Page, "a ballot by proxy");
        await seat.Page.Button("More").ClickAsync();
        await seat.Page.OpenDialog().GetByText("My vote when I am away").IsThereAsync();
        await axe.LooksAtAsync(seat.Page, "one’s own matters");
        axe.FoundNothing();
    }

    private async Task<Table> UnderWayAsync(params string[] parts)
    {
        var table = await host.PrepareAsync(seats: [Ministry, Bar]);
        await table.UsesAsync(parts);
        return await table.IsUnderWayAsync(Ministry, Bar);
    }
}
