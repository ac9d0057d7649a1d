using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>A seat at several tabs and devices, in haste, after a reload, without a mouse.</summary>
public sealed class SeatTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    [Fact]
    public async Task TheTabsAndDevicesOfASeatStayInStep()
    {
        var table = await VotingAsync();
        var phone = await SeatAsync(table, "Ministry");
        var tab = await phone.SecondTabAsync();
        var laptop = await SeatAsync(table, "Ministry");

        await phone.VotesAsync("Abstain");

        foreach (var page in new[] { phone, tab, laptop })
        {
            await page.IsCountedAsync("Abstain");
        }

        await laptop.Page.Button("Change").ClickAsync();
        await laptop.VotesAsync("Agree");
        await tab.IsCountedAsync("Agree");
        await phone.IsCountedAsync("Agree");
        Assert.Equal(2, await table.BallotsAsync());
    }

    [Fact]
    public async Task ADoubleClickOnCastMakesOneBallot()
    {
        var table = await VotingAsync();
        var seat = await SeatAsync(table, "Ministry");

        await seat.ReviewsAsync("Object", "Too wide.");
        await seat.CastButton.EvaluateAsync("button => { button.click(); button.click(); }");

        await seat.IsCountedAsync("Object");
        Assert.Single(await table.EventsAsync("ballotCast"));
        Assert.Empty(await table.EventsAsync("ballotChanged"));
        Assert.Equal(1, await table.BallotsAsync());
    }

    [Fact]
    public async Task AReasonThatWasTypedSurvivesAReload()
    {
        const string reason = "Legal aid is missing.\nIt should come first.";
        var table = await VotingAsync();
        var seat = await SeatAsync(table, "Ministry");

        await seat.ChoosesAsync("Object");
        await seat.Words.FillAsync(reason);
        await seat.Page.ReloadAsync();
        await seat.NothingIsChosenAsync();
        await seat.ChoosesAsync("Object");

        await Expect(seat.Words).ToHaveValueAsync(reason);
    }

    [Fact]
    public async Task AVoteIsCastWithTheKeyboardAlone()
    {
        var table = await VotingAsync();
        var seat = await SeatAsync(table, "Ministry");
        await seat.Vote.IsThereAsync();

        await seat.Page.TabsToAsync("Agree");
        await seat.Page.Keyboard.PressAsync("Space");
        await seat.Page.Keyboard.PressAsync("ArrowDown");
        await seat.Page.Keyboard.PressAsync("ArrowDown");
        await seat.Page.TabsToAsync("Review and cast");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Page.OpenDialog().IsThereAsync();
        await seat.Page.TabsToAsync("Cast");
        await seat.Page.Keyboard.PressAsync("Enter");

        await seat.IsCountedAsync("Stand aside");
    }

    [Fact]
    public async Task ADialogIsLeftByEscapeAndTheFocusGoesBackToWhereItWas()
    {
        var table = await VotingAsync();
        var seat = await SeatAsync(table, "Ministry");

        await seat.ReviewsAsync("Agree");
        await seat.Page.Keyboard.PressAsync("Escape");

        await seat.Page.OpenDialog().IsGoneAsync();
        await Expect(seat.Page.Button("Review and cast")).ToBeFocusedAsync();
        Assert.Equal(0, await table.BallotsAsync());
    }

    [Fact]
    public async Task ABallotIsToldToItsSeatAloneWhileTheVoteIsOpen()
    {
        var table = await VotingAsync("unattributed");
        var ministry = await SeatAsync(table, "Ministry");
        var bar = await SeatAsync(table, "Bar Association");

        await ministry.VotesAsync("Object", "Too wide.");
        await ministry.IsCountedAsync("Object");

        await bar.Page.GetByText("1 of 2 have voted").IsThereAsync();
        await Expect(bar.Page.GetByText("Too wide.")).ToHaveCountAsync(0);
        await bar.NothingIsChosenAsync();
    }

    private async Task<Table> VotingAsync(string secrecy = "open")
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        await table.IsUnderWayAsync("Ministry", "Bar Association");
        return await table.VotesAsync(secrecy);
    }
}
