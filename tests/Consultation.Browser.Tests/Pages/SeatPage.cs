using System.Text.RegularExpressions;
using Consultation.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Pages;

/// <summary>The page of a seat: takes part in the meeting as the person there does.</summary>
public sealed partial class SeatPage(Device device, IPage page)
{
    private static readonly string[] Positions = ["Agree", "Agree with a reservation", "Stand aside", "Object", "Abstain"];

    public Device Device => device;

    public IPage Page => page;

    /// <summary>The acknowledgement, with its time; there only once the server has counted the ballot.</summary>
    public ILocator Counted => page.GetByText(CountedAt());

    public ILocator NotCounted => page.GetByText("Not counted yet: sending again…", new() { Exact = true });

    public ILocator Vote => page.GetByRole(AriaRole.Region, new() { NameRegex = VoteName() });

    /// <summary>How the page says it is connected.</summary>
    public ILocator Connection(string says) => page.GetByRole(AriaRole.Banner).GetByText(says);

    /// <summary>A seat on a device that has opened its link before; what a link shows the first time is <see cref="JoiningTests"/>' matter.</summary>
    public static async Task<SeatPage> OpenAsync(Device device, string link)
    {
        var joined = await device.Context.APIRequest.PostAsync("/api/join", new() { DataObject = new { token = link.Split('#')[1] } });
        var (roundtable, seatId) = ((await joined.JsonAsync())!.Value.GetProperty("roundtable").GetString(), (await joined.JsonAsync())!.Value.GetProperty("as").GetString());
        var seat = new SeatPage(device, await device.OpenAsync($"/r/{roundtable}?as={seatId}"));
        await seat.IsInAsync();
        return seat;
    }

    /// <summary>Another tab of the same browser.</summary>
    public async Task<SeatPage> SecondTabAsync()
    {
        var tab = new SeatPage(device, await device.OpenAsync(page.Url));
        await tab.IsInAsync();
        return tab;
    }

    public async Task IsInAsync()
    {
        await Assertions.Expect(page).ToHaveURLAsync(LivePage());
        await page.GetByRole(AriaRole.Banner).IsThereAsync();
    }

    public async Task TakesSeatAsync(string how = "I am in the room")
    {
        await page.Button(how).ClickAsync();
        await page.Heading("Take your seat").IsGoneAsync();
    }

    /// <summary>Everything up to the last look: chooses, gives words where there are any, reviews.</summary>
    public async Task ReviewsAsync(string position, string? words = null)
    {
        await ChoosesAsync(position);
        if (words is not null)
        {
            await Words.FillAsync(words);
        }

        await page.Button("Review and cast").ClickAsync();
        await page.OpenDialog().IsThereAsync();
    }

    public Task ChoosesAsync(string position) => Vote.GetByText(position, new() { Exact = true }).ClickAsync();

    /// <summary>The ballot that is cast for another seat by proxy.</summary>
    public ILocator HeldFor(string seat) => page.GetByRole(AriaRole.Region, new() { Name = $"You vote for {seat}", Exact = true });

    /// <summary>The acknowledgement of a secret ballot, which doesn't say what it is.</summary>
    public ILocator SealedAndCounted => page.GetByText(BallotCounted());

    /// <summary>Where a reason or a reservation is typed.</summary>
    public ILocator Words => Vote.GetByRole(AriaRole.Textbox);

    public ILocator CastButton => page.OpenDialog().Button("Cast");

    public async Task VotesAsync(string position, string? words = null)
    {
        await ReviewsAsync(position, words);
        await CastButton.ClickAsync();
    }

    public async Task IsCountedAsync(string position, float? seconds = null)
    {
        await Counted.IsThereAsync(seconds);
        await Vote.GetByText(position, new() { Exact = true }).IsThereAsync();
    }

    /// <summary>Nothing is chosen for anyone beforehand.</summary>
    public async Task NothingIsChosenAsync()
    {
        await Assertions.Expect(Vote.GetByRole(AriaRole.Radio)).ToHaveCountAsync(Positions.Length);
        await Assertions.Expect(Vote.GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveCountAsync(0);
    }

    [GeneratedRegex(@"^Counted at \d\d:\d\d:\d\d$")]
    private static partial Regex CountedAt();

    [GeneratedRegex(@"^Your ballot is counted \(\d\d:\d\d:\d\d\)$")]
    private static partial Regex BallotCounted();

    [GeneratedRegex("^Vote")]
    private static partial Regex VoteName();

    [GeneratedRegex(@"/r/[a-z0-9-]+(\?|$)")]
    private static partial Regex LivePage();
}
