using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Walk;

/// <summary>The meeting: a seat's phone, the console, the display and the rapporteur's page side by side.</summary>
public sealed partial class WalkTests
{
    private const string First = "must agree with and support";
    private const string Second = "may be invoked only in extreme cases";
    private const string Third = "Detailed criteria are needed";

    private async Task MeetingAsync(Walker walker)
    {
        var table = await host.PrepareAlmatyAsync();
        var meeting = await MeetingPages.OpenAsync(walker, table, part => DeviceAsync(host.Url, Look.Natural(MeetingPages.HeldOf(part)).Width));
        await BeginsAsync(meeting);
        await VotesOpenlyAsync(meeting);
        await VotesOtherwiseAsync(meeting);
        await AgreesWithoutAVoteAsync(meeting);
        await AmendsAsync(meeting);
        await EndsAsync(meeting);
    }

    private async Task BeginsAsync(MeetingPages at)
    {
        await at.Table.DoesAsync(Give.Schedule());
        var guest = await (await DeviceAsync(host.Url, Look.Natural(Held.Phone).Width)).OpenAsync(await at.Table.SeatLinkAsync("usaid"));
        await at.Walker.SeesAsync(guest, Held.Phone, "join-link", guest.Heading("Welcome"));
        var code = await at.Table.CodeAsync();
        var waits = await (await DeviceAsync(host.Url, Look.Natural(Held.Phone).Width)).OpenAsync($"/join#{code}");
        await Expect(waits.GetByLabel("Room code")).ToHaveValueAsync(code);
        await waits.AsksToJoinAsync(code, "First visitor", "Bar Association");
        await at.Walker.SeesAsync(waits, Held.Phone, "lobby", waits.Heading("You are waiting"));
        await at.SeeAsync("not-begun", seat: "The session hasn’t begun yet", console: "Before the session", display: "Join at", record: "Agenda");

        await at.Table.DoesAsync([Give.Open(), .. AlmatyTable.Others.Select(Give.Arrives), Give.TakeUp("constitutional-rights")]);
        await at.SeeAsync("item", seat: "Take your seat", console: "Constitutional rights and their limits", display: "Item 2", record: "Constitutional rights");
        await at.Table.DoesAsync(
            Give.Arrives(AlmatyTable.Seat), Give.Arrives("osce-center"), Give.OpenFloor(), Give.AsksForFloor("f1", "supreme-court"), Give.AsksForFloor("f2", "human-rights-bureau"),
            Give.AsksForFloor("f3", AlmatyTable.Seat), Give.AsksForFloor("f4", "osce-center"), Give.Floor("s1", "f1", 300), Give.Tables("guaranteed-rights"),
            Give.Note("n1", "The discussion turned on who may limit a right, for what aim, and who reviews it.", "constitutional-rights"));
        await at.SeeAsync("tabled", seat: First, console: First, display: First, record: First);
        await OtherDisplaysAsync(at);
        await DialogAsync(at, at.Console, Held.Desk, "Open a vote", "console-dialog-vote");
        await DialogAsync(at, at.Console, Held.Desk, "Shortcuts", "console-dialog-shortcuts");
        await DialogAsync(at, at.Seat.Page, Held.Phone, "More", "participant-dialog-more");
        await DialogAsync(at, at.Seat.Page, Held.Phone, "Agenda", "participant-dialog-agenda");
    }

    /// <summary>A second screen in the room, with something of its own.</summary>
    private static async Task OtherDisplaysAsync(MeetingPages at)
    {
        var screen = await at.Display.Context.NewPageAsync();
        foreach (var (show, says) in new[] { ("speakers", "Now speaking"), ("agenda", "Criminal proceedings"), ("join", "Join at") })
        {
            await screen.GotoAsync($"/r/{at.Table.Id}/display?show={show}");
            await at.Walker.SeesAsync(screen, Held.Screen, $"display-show-{show}", screen.GetByText(says));
        }

        await screen.CloseAsync();
    }

    private static async Task DialogAsync(MeetingPages at, IPage page, Held held, string button, string state)
    {
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{button}") }).First.ClickAsync();
        await at.Walker.SeesAsync(page, held, state, page.OpenDialog());
        await page.Keyboard.PressAsync("Escape");
        await page.OpenDialog().IsGoneAsync();
    }

    private static async Task VotesOpenlyAsync(MeetingPages at)
    {
        await at.Table.DoesAsync(Give.Vote("r1", "guaranteed-rights"));
        await at.Table.DoesAsync([.. AlmatyTable.Others.Take(6).Select(seat => Give.Ballot("r1", seat))]);
        await at.SeeAsync("vote-open", seat: "Your position", console: "Vote open", display: "6 of 10 have voted", record: First);
        await at.Seat.ChoosesAsync("Object");
        await at.Seat.Words.FillAsync("Review by a court is missing.");
        await at.Walker.SeesAsync(at.Seat.Page, Held.Phone, "participant-objecting", at.Seat.Words);
        await at.Seat.Page.Button("Review and cast").ClickAsync();
        await at.Walker.SeesAsync(at.Seat.Page, Held.Phone, "participant-reviewing", at.Seat.CastButton);
        await at.Seat.CastButton.ClickAsync();
        await at.Walker.SeesAsync(at.Seat.Page, Held.Phone, "participant-ballot-counted", at.Seat.Counted);

        await at.Table.DoesAsync(
            Give.Reserves("r1", "human-rights-bureau", "The bureau reserves its position on states of emergency."),
            Give.Ballot("r1", "legal-policy-institute", "standAside"), Give.Ballot("r1", "helsinki-committee", "abstain"), Give.CloseVote("r1"));
        await at.SeeAsync("counted", seat: "The vote is closed", console: "Provisional outcome", display: "The vote is closed", record: First);
        await at.Table.DoesAsync(Give.Answer(await ObjectionAsync(at.Table), "It is the subject of point 2.3."), Give.Declare("r1"));
        await at.SeeAsync("decided", seat: await at.Table.SentenceAsync("guaranteed-rights"), console: "Last outcome", display: "adopted", record: First);
    }

    private static async Task VotesOtherwiseAsync(MeetingPages at)
    {
        await at.Table.DoesAsync(Give.Tables("extreme-cases"), Give.Vote("r2", "extreme-cases", "unattributed"));
        await at.SeeAsync("vote-unattributed", seat: "Unattributed:", console: "Vote open", display: "unattributed");
        await at.Table.DoesAsync(
            [.. AlmatyTable.Others.Select(seat => Give.Ballot("r2", seat)), Give.Ballot("r2", AlmatyTable.Seat, "abstain"), Give.CloseVote("r2"), Give.Declare("r2")]);
        await at.SeeAsync("decided-unattributed", seat: Second, console: Second, display: "adopted");

        await at.Table.DoesAsync(Give.Tables("limit-criteria"), Give.SecretVote("r3", "limit-criteria"));
        await at.SeeAsync("vote-secret", seat: "Secret:", display: "secret ballot");
        await at.Seat.VotesAsync("Object");
        await at.Walker.SeesAsync(at.Seat.Page, Held.Phone, "participant-sealed", at.Seat.SealedAndCounted);
        await at.Table.DoesAsync(Give.CloseVote("r3"), Give.Declare("r3"));
        await at.SeeAsync("not-adopted", seat: Third, console: "Last outcome", display: "✗");

        await at.Table.DoesAsync(Give.TakeUp("principles"), Give.Tables("fair-decisions"), Give.Check("c1", "fair-decisions"));
        await at.SeeAsync("check", seat: "Temperature check", console: "Temperature check", display: "0 of 10 have answered");
        await at.Table.DoesAsync([.. AlmatyTable.Others.Select((seat, i) => Give.Ballot("c1", seat, i < 5 ? "agree" : "standAside")), Give.CloseCheck("c1")]);
        await at.SeeAsync("check-closed", seat: "stand aside", display: "A picture, not a vote.");
    }

    private static async Task AgreesWithoutAVoteAsync(MeetingPages at)
    {
        await at.Table.DoesAsync(Give.Sense("fair-decisions", 600, "generalAgreement"));
        await at.SeeAsync("sense", seat: "Any objection?", console: "Any objection?", display: "Any objection?", record: "Non-discrimination");
        await at.Table.SeatDoesAsync(AlmatyTable.Seat, Give.ObjectsToSense("fair-decisions"));
        await at.Table.DoesAsync(Give.Tables("proportionality"), Give.Silence("q1", "proportionality", DateTimeOffset.UtcNow.AddMinutes(9)));
        await at.SeeAsync("silence", seat: "Silence procedure", console: "Silence procedure", display: "Silence procedure");
        await at.Table.DoesAsync(new { @do = "cancelSilence", round = "q1", reason = Give.En("The text is amended first.") });
    }

    private static async Task AmendsAsync(MeetingPages at)
    {
        const string amended = "Limits of rights must be necessary, and proportional to their lawful aim.";
        await at.Table.DoesAsync(
            Give.Amends("a1", "proportionality", amended, AlmatyTable.Seat), Give.States("t1", "The bureau asks for an annual report on limits.", "human-rights-bureau"),
            new { @do = "setNextMeeting", when = Give.En("end of April"), place = Give.En("Astana") });
        await at.SeeAsync("amendment", seat: "necessary", console: "necessary");
        await at.Table.DoesAsync(new { @do = "acceptAmendment", amendment = "a1" });
        await at.SeeAsync("new-version", seat: "Limits of rights", console: "Limits of rights", display: "Limits of rights", record: "Limits of rights");
        at.Network.IsCut();
        await at.Walker.SeesAsync(at.Seat.Page, Held.Phone, "participant-offline", at.Seat.Connection("reconnecting"));
        at.Network.IsBack();
    }

    private static async Task EndsAsync(MeetingPages at)
    {
        await at.Table.DoesAsync(Give.Suspend());
        await at.SeeAsync("suspended", seat: "The session is suspended", console: "The session is suspended", display: "We continue soon");
        await at.Table.DoesAsync(Give.Close());
        await at.SeeAsync("closed", seat: "The session is over. Thank you.", console: "The session is closed", display: "Thank you", record: "Agenda");
        at.Seat.Device.Expects("status of 403", "status of 404");
        await at.Table.SeatLinkAsync(AlmatyTable.Seat, replace: true);
        await at.Walker.SeesAsync(at.Seat.Page, Held.Phone, "participant-revoked", at.Seat.Page.Heading("You aren’t signed in here"));
    }

    private static async Task<string> ObjectionAsync(Table table)
    {
        var cast = (await table.EventsAsync("ballotCast")).First(row => row.Body.Contains("objection", StringComparison.Ordinal));
        return System.Text.Json.JsonDocument.Parse(cast.Body).RootElement.GetProperty("objection").GetString()!;
    }
}
