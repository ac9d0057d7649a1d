using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>One meeting on every kind of page at once: the console, four phones, the rapporteur's notes and the screen in the room.</summary>
public sealed class SideBySideTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private static readonly string[] Seats = ["Ministry", "Court", "Bar Association", "Legal Aid Office"];

    [Fact]
    public async Task EveryPageTellsTheSameMeeting()
    {
        var table = await host.PrepareAsync(seats: Seats);
        await table.IsUnderWayAsync(Seats);
        var console = await FacilitatorAsync(table);
        var display = await (await DeviceAsync(host.Url)).OpenAsync(await table.LinkAsync("display"));
        var rapporteur = await (await DeviceAsync(host.Url)).OpenAsync(await table.LinkAsync("rapporteur"));
        var phones = new List<SeatPage>();
        foreach (var seat in Seats)
        {
            phones.Add(await SeatAsync(table, seat));
        }

        await console.OpensVoteAsync();
        await display.GetByText("0 of 4 have voted").IsThereAsync();
        await Task.WhenAll(phones.Take(3).Select(phone => phone.VotesAsync("Agree")));
        await display.GetByText("3 of 4 have voted").IsThereAsync();
        await Expect(phones[3].Counted).ToHaveCountAsync(0);
        await phones[3].VotesAsync("Abstain");
        await Task.WhenAll(phones.Take(3).Select(phone => phone.IsCountedAsync("Agree")));
        await phones[3].IsCountedAsync("Abstain");
        foreach (var page in phones.Select(phone => phone.Page).Append(display).Append(rapporteur))
        {
            await Expect(page.GetByText("3 agree")).ToHaveCountAsync(0);
        }

        await console.ClosesVoteAsync();
        await console.DeclaresAsync();
        var sentence = await table.SentenceAsync();
        Assert.Contains("consensus", sentence, StringComparison.Ordinal);
        foreach (var page in phones.Select(phone => phone.Page).Append(console.Page).Append(rapporteur))
        {
            await page.GetByText(sentence).IsThereAsync();
        }

        await display.GetByText("adopted").IsThereAsync();
        Assert.Equal(4, await table.BallotsAsync());
    }
}
