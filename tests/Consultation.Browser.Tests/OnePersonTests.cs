using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>A meeting of twelve people without a device, run by one person alone: every act is at most two taps from the console.</summary>
public sealed class OnePersonTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private static readonly string[] Seats = [.. Enumerable.Range(1, 12).Select(i => $"Seat {i:00}")];

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task EveryActOfAMeetingOfTwelveIsTwoTapsAwayAtMost(int width)
    {
        var table = await host.PrepareAsync(seats: Seats);
        await table.UsesAsync("raisedHands", "proxies", "statements", "steppingOut");
        var page = await (await DeviceAsync(host.Url, width)).OpenAsync(await table.LinkAsync("facilitator"));
        await page.Button("Open the session").IsThereAsync();
        var taps = new Taps(page);

        await taps.ActAsync("open the session", () => taps.TapAsync(page.Button("Open the session")));
        foreach (var seat in Seats)
        {
            await taps.ActAsync($"record the arrival of {seat}", async () =>
            {
                await taps.TapAsync(page.Button($"{seat} has arrived"), "People");
                await page.Button($"{seat} has arrived").IsGoneAsync();
            });
        }

        await taps.ActAsync("take up the first item", () => taps.TapAsync(Starting(page, "Take up the first item"), "Agenda"));
        await SpeaksAsync(taps, page);
        await NotesAsync(taps, page);
        await DraftsAsync(taps, page, "Fees must bar nobody from a court.");
        await ObjectsAndReservesAsync(taps, page);
        await StepsOutAsync(taps, page);
        await VotesAsync(taps, page);
        await AgreesWithoutAVoteAsync(taps, page);
        await LeavesAsync(taps, page);
        await taps.ActAsync("set the next meeting", async () =>
        {
            await taps.TapAsync(page.Button("Set the next meeting"), "Agenda");
            await taps.Dialog.GetByLabel("When", new() { Exact = true }).FillAsync("in May");
            await taps.Dialog.GetByLabel("Where", new() { Exact = true }).FillAsync("in Astana");
            await taps.InDialogAsync("Save");
        });
        await taps.ActAsync("close the session", async () =>
        {
            await taps.TapAsync(page.Button("Close the session"), "Agenda");
            await taps.InDialogAsync("Close the session");
        });

        // One of them went on from elsewhere.
        Assert.Equal(13, (await table.EventsAsync("seatArrived")).Count);
        Assert.Equal(2, (await table.EventsAsync("pointDecided")).Count);
        Assert.All(await table.EventsAsync("ballotCast"), ballot => Assert.Contains("\"onBehalf\":true", ballot.Body, StringComparison.Ordinal));
        Assert.True(taps.Done.Count > 40, $"{taps.Done.Count} acts");
    }

    private static async Task SpeaksAsync(Taps taps, IPage page)
    {
        await taps.ActAsync("open the list of speakers", () => taps.TapAsync(page.Button("Open the list"), "Floor"));
        await taps.ActAsync("put a seat in the queue", async () =>
        {
            await taps.TapAsync(page.Button("For a seat…"), "Floor");
            await taps.ChoosesSeatAsync(Seats[1]);
            await taps.InDialogAsync("Put in the queue");
        });
        await taps.ActAsync("give the floor to who waits", () => taps.TapAsync(Starting(page, "Give floor"), "Floor"));
        await taps.ActAsync("give the floor at once", async () =>
        {
            await taps.TapAsync(page.Button("For a seat…"), "Floor");
            await taps.ChoosesSeatAsync(Seats[2]);
            await taps.InDialogAsync("Give the floor now");
        });
        await taps.ActAsync("end the speech", () => taps.TapAsync(Starting(page, "End the speech"), "Floor"));
    }

    private static async Task NotesAsync(Taps taps, IPage page)
    {
        const string Said = "The seats introduced themselves.";
        var notes = page.GetByRole(AriaRole.Region, new() { Name = "Notes" });
        await taps.ActAsync("write a note", async () =>
        {
            await taps.TypeAsync(notes.GetByLabel("Note", new() { Exact = true }), Said);
            await taps.TapAsync(notes.Button("Write it down"));
            await notes.GetByText(Said).IsThereAsync();
        });
        await taps.ActAsync("enter a statement", async () =>
        {
            await taps.TapAsync(page.GetByRole(AriaRole.Region, new() { Name = "Statements" }).GetByRole(AriaRole.Button).First);
            await taps.ChoosesSeatAsync(Seats[3]);
            await taps.Dialog.GetByRole(AriaRole.Textbox).FillAsync("We thank the chair.");
            await taps.InDialogAsync("Enter it");
        });
    }

    private static async Task DraftsAsync(Taps taps, IPage page, string text)
    {
        await taps.ActAsync("draft a point", async () =>
        {
            await taps.TapAsync(page.Button("Draft a new point"));
            await taps.Dialog.GetByRole(AriaRole.Textbox, new() { Name = "Text", Exact = true }).FillAsync(text);
            await taps.InDialogAsync("Add the point");
        });
        await taps.ActAsync("put it to the table", () => taps.TapAsync(Starting(page, "Put to the table")));
    }

    private static async Task ObjectsAndReservesAsync(Taps taps, IPage page)
    {
        var more = page.Locator("summary").Filter(new() { HasText = "More for point 1.1" });
        async Task OpenAsync()
        {
            if (!await page.Button("Enter an objection for a seat").IsVisibleAsync())
            {
                await taps.TapAsync(more);
            }
        }

        await taps.ActAsync("enter an objection", async () =>
        {
            await OpenAsync();
            await taps.TapAsync(page.Button("Enter an objection for a seat"));
            await taps.ChoosesSeatAsync(Seats[4]);
            await taps.Dialog.GetByRole(AriaRole.Textbox).FillAsync("Fees pay for the courts.");
            await taps.InDialogAsync("Enter it");
        });
        await taps.ActAsync("answer it", async () =>
        {
            await taps.TapAsync(page.Button("Answer"));
            await taps.Dialog.GetByRole(AriaRole.Textbox).FillAsync("The budget does.");
            await taps.InDialogAsync("Save");
        });
        await taps.ActAsync("enter a reservation", async () =>
        {
            await OpenAsync();
            await taps.TapAsync(page.Button("Enter a reservation for a seat"));
            await taps.ChoosesSeatAsync(Seats[5]);
            await taps.Dialog.GetByRole(AriaRole.Textbox).FillAsync("For natural persons only.");
            await taps.InDialogAsync("Enter it");
        });
    }

    private static Task StepsOutAsync(Taps taps, IPage page) => taps.ActAsync("let a seat step out", async () =>
    {
        await taps.TapAsync(page.Button($"Change {Seats[11]}"), "People");
        await taps.Dialog.GetByLabel("Out of", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "point 1.1" });
        await taps.InDialogAsync("Steps out");
    });

    /// <summary>Eleven are on the register: the twelfth has stepped out. One sector votes by raised hands.</summary>
    private static async Task VotesAsync(Taps taps, IPage page)
    {
        await taps.ActAsync("open a vote", async () =>
        {
            await taps.TapAsync(Starting(page, "Open a vote").First);
            await taps.InDialogAsync("Open a vote");
        });
        foreach (var seat in Seats.Where((_, i) => i % 2 == 0))
        {
            await taps.ActAsync($"enter the ballot of {seat}", async () =>
            {
                await taps.TapAsync(page.Button("Enter a ballot for someone"));
                await taps.ChoosesSeatAsync(seat);
                await taps.Dialog.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Agree(?! with)") }).CheckAsync();
                await taps.InDialogAsync("Enter the ballot");
            });
        }

        await taps.ActAsync("count raised hands", async () =>
        {
            await taps.TapAsync(page.Button("Count raised hands"));
            await taps.Dialog.GetByLabel("Sector").SelectOptionAsync(new SelectOptionValue { Label = "Civil society (5 seats on the register)" });
            await taps.Dialog.GetByLabel("Agree", new() { Exact = true }).FillAsync("5");
            await taps.InDialogAsync("Enter the count");
        });
        await taps.ActAsync("close the vote", async () =>
        {
            await taps.TapAsync(Starting(page, "Close the vote"));
            await page.Heading("Provisional outcome").IsThereAsync();
        });
        await taps.ActAsync("declare the outcome", async () =>
        {
            await taps.TapAsync(Starting(page, "Declare the outcome"));
            await page.GetByRole(AriaRole.Region, new() { Name = "Last outcome" }).IsThereAsync();
        });
    }

    /// <summary>The sense of the meeting, to which somebody objects in the room the first time.</summary>
    private static async Task AgreesWithoutAVoteAsync(Taps taps, IPage page)
    {
        await DraftsAsync(taps, page, "The courts report every year.");
        await AsksAsync(taps, page, "60");
        await taps.ActAsync("object for a seat", async () =>
        {
            await taps.TapAsync(page.Button("A seat objects"));
            await taps.ChoosesSeatAsync(Seats[6]);
            await taps.InDialogAsync("It objects");
            await page.GetByText($"{Seats[6]} objected to the sense of the meeting").IsThereAsync();
        });
        await AsksAsync(taps, page, "5");
        await TheTable(page).GetByText("The courts report every year.").First.IsThereAsync();
        await page.Button("A seat objects").IsGoneAsync(seconds: 20);
        await ComesBackAsync(taps, page);
    }

    /// <summary>A link of the agenda to a point leads to the table, the second time too.</summary>
    private static async Task ComesBackAsync(Taps taps, IPage page)
    {
        foreach (var time in new[] { "", " again" })
        {
            await taps.ActAsync($"go to a point from the agenda{time}", async () =>
            {
                await taps.TapAsync(page.GetByRole(AriaRole.Link, new() { Name = "1.2 The courts report every year." }), "Agenda");
                await TheTable(page).GetByText("The courts report every year.").First.IsThereAsync();
            });
        }
    }

    private static ILocator TheTable(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "Table", Exact = true });

    private static Task AsksAsync(Taps taps, IPage page, string seconds) => taps.ActAsync("ask for objections", async () =>
    {
        await taps.TapAsync(Starting(page, "Ask for objections").First);
        await taps.Dialog.GetByLabel("Seconds in which anyone may object").FillAsync(seconds);
        await taps.InDialogAsync("Ask now");
    });

    private static async Task LeavesAsync(Taps taps, IPage page)
    {
        await taps.ActAsync("go on from elsewhere", async () =>
        {
            await taps.TapAsync(page.Button($"Change {Seats[7]}"), "People");
            await taps.InDialogAsync("Is online now");
        });
        await taps.ActAsync("give a proxy", async () =>
        {
            await taps.TapAsync(page.Button($"Change {Seats[8]}"), "People");
            await taps.Dialog.GetByLabel("Give its vote to").SelectOptionAsync(new SelectOptionValue { Label = Seats[9] });
            await taps.InDialogAsync("Give the vote");
            await taps.InDialogAsync("Back");
        });
        await taps.ActAsync("record a departure", async () =>
        {
            await taps.TapAsync(page.Button($"Change {Seats[8]}"), "People");
            await taps.InDialogAsync("Has left");
        });
    }

    private static ILocator Starting(IPage page, string says) => page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{says}") });
}
