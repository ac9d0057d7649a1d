using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>Texts that people work on, statements that they sign, and silence that counts as agreeing.</summary>
public sealed class TextTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private const string Text = "Fees must bar nobody from a court.";

    [Fact]
    public async Task AnAmendmentFromAPhoneIsSeenWithWhatItChangesAndAccepted()
    {
        var table = await UnderWayAsync("amendments");
        var console = await FacilitatorAsync(table);
        var seat = await SeatAsync(table, "Ministry");

        await seat.Page.Button("Propose an amendment").ClickAsync();
        var dialog = seat.Page.OpenDialog();
        await dialog.Button("Propose it").ClickAsync();
        await dialog.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Change something first" }).IsThereAsync();
        await Expect(dialog.GetByLabel("The text as it should stand")).ToHaveValueAsync(Text);
        await dialog.GetByLabel("The text as it should stand").FillAsync("Fees must bar nobody from any court.");
        await dialog.GetByLabel("Reason (optional)").FillAsync("There are several.");
        await dialog.Button("Propose it").ClickAsync();
        await dialog.IsGoneAsync();

        foreach (var page in new[] { seat.Page, console.Page })
        {
            var proposed = page.GetByRole(AriaRole.List, new() { Name = "Amendments" });
            await proposed.GetByText("Ministry").IsThereAsync();
            await Expect(proposed.GetByRole(AriaRole.Insertion)).ToContainTextAsync("any");
            await Expect(proposed.GetByRole(AriaRole.Deletion)).ToContainTextAsync("a");
            await proposed.GetByText("There are several.").IsThereAsync();
        }

        await OpensAsync(console, "Open a vote");
        await console.Page.OpenDialog().GetByText("1 amendment is still open").IsThereAsync();
        await console.Page.Keyboard.PressAsync("Escape");
        await console.Page.Button("Accept").ClickAsync();
        await console.Page.OpenDialog().Button("Accept").ClickAsync();
        await console.Page.OpenDialog().IsGoneAsync();

        await Expect(seat.Page.GetByText("Fees must bar nobody from any court.", new() { Exact = true }).First).ToBeVisibleAsync();
        await seat.Page.Button("Versions and what changed").ClickAsync();
        await seat.Page.OpenDialog().Locator("h3").Filter(new() { HasText = "by the amendment of Ministry" }).IsThereAsync();
        await Expect(seat.Page.OpenDialog().GetByRole(AriaRole.Insertion)).ToContainTextAsync("any");
    }

    [Fact]
    public async Task ABracketSetByTheKeyboardIsSeenByAllAndLiftedBeforeAVote()
    {
        var table = await UnderWayAsync("amendments");
        var console = await FacilitatorAsync(table);
        var seat = await SeatAsync(table, "Ministry");

        await MoreAsync(console);
        await console.Page.Button("Bracket words").ClickAsync();
        var dialog = console.Page.OpenDialog();
        await dialog.GetByLabel("Text", new() { Exact = true }).FocusAsync();
        await console.Page.Keyboard.PressAsync("Control+End");
        for (var i = 0; i < " from a court.".Length; i++)
        {
            await console.Page.Keyboard.PressAsync("Shift+ArrowLeft");
        }

        await dialog.GetByText("To be bracketed: from a court.").IsThereAsync();
        await console.Page.Keyboard.PressAsync("x");
        await Expect(dialog.GetByLabel("Text", new() { Exact = true })).ToHaveValueAsync(Text);
        await dialog.Button("Bracket them").ClickAsync();
        await dialog.IsGoneAsync();

        await seat.Page.GetByText("nobody (in brackets:) [from a court. (end of brackets)]").IsThereAsync();
        await console.Page.GetByText("Once they are lifted, the point can be decided.").IsThereAsync();
        await Expect(console.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^(Open a vote|Ask for objections)") })).ToHaveCountAsync(0);

        await console.Page.Button("Keep “from a court.”").ClickAsync();
        await console.OpensVoteAsync();
        await seat.VotesAsync("Agree");
        await seat.IsCountedAsync("Agree");
    }

    [Fact]
    public async Task AStatementIsSignedFromAnotherSeatsPageAndTheSignatureTakenBack()
    {
        var table = await UnderWayAsync("statements");
        var ministry = await SeatAsync(table, "Ministry");
        var bar = await SeatAsync(table, "Bar Association");

        await ministry.Page.Button("Enter a statement").ClickAsync();
        await ministry.Page.OpenDialog().GetByLabel("On", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "on the meeting as a whole" });
        await ministry.Page.OpenDialog().GetByLabel("Statement", new() { Exact = true }).FillAsync("We thank the hosts.");
        await ministry.Page.OpenDialog().Button("Enter it in the record").ClickAsync();
        await ministry.Page.GetByText("Your seat’s own statement.").IsThereAsync();

        await bar.Page.GetByText("We thank the hosts.").IsThereAsync();
        await bar.Page.Button("Sign it too: the statement of Ministry").ClickAsync();
        await ministry.Page.GetByText("Signed by Bar Association").IsThereAsync();
        await bar.Page.Button("Take my signature back from the statement of Ministry").ClickAsync();
        await ministry.Page.GetByText("Signed by Bar Association").IsGoneAsync();
    }

    [Fact]
    public async Task OneTapAndAReasonBreakASilenceProcedureAndAnotherIsKept()
    {
        var table = await UnderWayAsync("silenceProcedures");
        var console = await FacilitatorAsync(table);
        var seat = await SeatAsync(table, "Ministry");
        var display = await (await DeviceAsync(host.Url)).OpenAsync(await table.LinkAsync("display"));

        await OpensAsync(console, "Begin a silence procedure");
        await console.Page.OpenDialog().GetByLabel("Minutes", new() { Exact = true }).FillAsync("10");
        await console.Page.OpenDialog().Button("Begin").ClickAsync();
        await console.Page.Heading("Silence procedure · point 1.1").IsThereAsync();
        await display.GetByRole(AriaRole.Timer).IsThereAsync();
        await display.GetByText(Text).IsThereAsync();

        await seat.Page.Button("I object").ClickAsync();
        await seat.Page.Button("Object now").ClickAsync();
        await seat.Page.GetByText("Say in words why you object.").IsThereAsync();
        await seat.Page.GetByLabel("Why do you object?").FillAsync("Legal aid is missing.");
        await seat.Page.Button("Object now").ClickAsync();
        await seat.Page.GetByText("Your seat broke the silence procedure by an objection").IsThereAsync();
        await console.Page.GetByText("Ministry broke the silence procedure by an objection").IsThereAsync();
        await console.Page.GetByText("Legal aid is missing.").IsThereAsync();

        await table.DoesAsync(Give.Silence("s2", "p1", DateTimeOffset.UtcNow.AddSeconds(4)));
        await seat.Page.Heading("Silence procedure · point 1.1").IsThereAsync();
        await console.LastOutcome.GetByText("without objection").IsThereAsync(seconds: 30);
        await seat.Page.GetByText(await table.SentenceAsync("p1")).IsThereAsync();
    }

    [Fact]
    public async Task ASilenceProcedureOverDaysIsBegunAfterTheSessionAndShownToASeatThatComesLater()
    {
        var table = await UnderWayAsync("silenceProcedures", "amendments");
        await table.DoesAsync(Give.Close());
        var console = await FacilitatorAsync(table);

        await console.Page.GetByRole(AriaRole.Region, new() { Name = "Points left open" }).Button("Begin a silence procedure").ClickAsync();
        await console.Page.OpenDialog().Button("Begin").ClickAsync();
        await console.Page.GetByText("0 of 2 seats have been shown it.").IsThereAsync();
        await console.Page.GetByText("Not yet shown to: Ministry, Bar Association.").IsThereAsync();

        var seat = await SeatAsync(table, "Bar Association");
        await seat.Page.Heading("Silence procedure · point 1.1").IsThereAsync();
        await console.Page.GetByText("Not yet shown to: Ministry.").IsThereAsync();
        await seat.Page.GetByText("your seat has been shown this").IsThereAsync();

        await console.Page.Button("Extend").ClickAsync();
        await console.Page.OpenDialog().GetByLabel("Time", new() { Exact = true }).FillAsync("19:30");
        await console.Page.OpenDialog().GetByLabel("Reason, as it will be printed").FillAsync("The translation came late.");
        await console.Page.OpenDialog().Button("Extend").ClickAsync();
        await seat.Page.GetByText("The translation came late.").IsThereAsync();

        await seat.Page.Button("Propose an amendment instead").ClickAsync();
        await seat.Page.GetByLabel("The text as it should stand").FillAsync("Fees must bar nobody.");
        await seat.Page.Button("Propose it now").ClickAsync();
        await console.Page.GetByText("Bar Association broke the silence procedure by an amendment").IsThereAsync();
        await console.Page.Button("Accept").IsThereAsync();
        await seat.Page.GetByText("Your seat broke the silence procedure by an amendment").IsThereAsync();
    }

    [Fact]
    public async Task TheNewCardsAreForEveryone()
    {
        var table = await UnderWayAsync("amendments", "statements", "silenceProcedures");
        await table.DoesAsync(
            Give.Draft("p2", "Legal aid must be free."),
            Give.Tables("p2"),
            Give.Silence("s1", "p2", DateTimeOffset.UtcNow.AddDays(3)),
            Give.Bracket("b1", "p1", 5, 9),
            Give.Amends("a1", "p1", "Fees must bar nobody from any court.", "ministry"),
            Give.States("t1", "We thank the hosts.", "ministry"));
        var axe = new Axe();
        var console = await FacilitatorAsync(table);
        await console.Page.GetByRole(AriaRole.Insertion).IsThereAsync();
        await axe.LooksAtAsync(console.Page, "the console, with work on texts");
        var seat = await SeatAsync(table, "Bar Association");
        await seat.Page.GetByRole(AriaRole.Insertion).IsThereAsync();
        await axe.LooksAtAsync(seat.Page, "a seat’s page, with work on texts");
        await seat.Page.Button("I object").ClickAsync();
        await axe.LooksAtAsync(seat.Page, "a seat’s page, breaking the silence");
        var record = await (await DeviceAsync(host.Url)).OpenAsync(await table.LinkAsync("rapporteur"));
        await record.Heading("Notes on this item").Or(record.Button("Bracket words")).First.IsThereAsync();
        await axe.LooksAtAsync(record, "the notes, with work on texts");
        axe.FoundNothing();
    }

    private async Task<Table> UnderWayAsync(params string[] parts)
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        await table.UsesAsync(parts);
        return await table.IsUnderWayAsync("Ministry", "Bar Association");
    }

    private static Task OpensAsync(ConsolePage console, string what) =>
        console.Page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{what}") }).First.ClickAsync();

    private static Task MoreAsync(ConsolePage console) => console.Page.Locator("summary").Filter(new() { HasText = "More for point 1.1" }).ClickAsync();
}
