#if AT_LENGTH
using System.Globalization;
using System.Text.Json;
using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>
/// How soon the facilitator's page answers with a thousand seats while ballots come in. A measurement: it depends on what else
/// the machine does, so it is there only with <c>-p:AtLength=true</c>.
/// </summary>
public sealed class InteractionTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private const int LimitMs = 100;
    private const int Seats = 1_000;

    private const string Watch = """
        () => {
          window.seen = [];
          new PerformanceObserver((list) => {
            for (const e of list.getEntries()) {
              if (e.interactionId) {
                const [begins, ends] = [e.processingStart - e.startTime, e.processingEnd - e.startTime].map(Math.round);
                window.seen.push({ id: e.interactionId, ms: e.duration, what: `${e.name} ${e.target?.textContent?.slice(0, 24) ?? ''}: ${e.duration} ms, its own work from ${begins} to ${ends}` });
              }
            }
          }).observe({ type: 'event', durationThreshold: 16 });
        }
        """;

    [Fact]
    public async Task AnInteractionIsPaintedWithinATenthOfASecond()
    {
        var table = await host.PrepareAsync(seats: [.. Enumerable.Range(0, Seats).Select(i => $"Ministry number {i}")]);
        await table.IsUnderWayAsync([.. Enumerable.Range(0, Seats - 50).Select(i => $"Ministry number {i}")]);
        await table.DoesAsync(Give.OpenFloor(), Give.Vote("r1", "p1"));
        var page = (await FacilitatorAsync(table)).Page;
        await page.Heading("Vote open").IsThereAsync();
        using var over = new CancellationTokenSource();
        var ballots = CastAsync(table, over.Token);
        await page.EvaluateAsync(Watch);

        await page.Locator(".console-sector summary").First.ClickAsync();
        await page.GetByLabel("Find a seat").PressSequentiallyAsync("number 77", new() { Delay = 80 });
        foreach (var opens in new[] { "Change Ministry number 77", "50 missing", "Enter a ballot for someone", "For a seat…", "Close the vote", "Shortcuts" })
        {
            await page.Button(opens).First.ClickAsync();
            await page.OpenDialog().IsThereAsync();
            await page.Keyboard.PressAsync("Escape");
        }

        await page.Button("Close the list").ClickAsync();
        await page.GetByLabel("Note", new() { Exact = true }).PressSequentiallyAsync("The chair noted", new() { Delay = 80 });
        await page.Locator("summary").Filter(new() { HasText = "Still to vote" }).ClickAsync();
        await page.WaitForTimeoutAsync(500);
        await over.CancelAsync();
        await ballots;

        var events = (await page.EvaluateAsync<JsonElement>("() => window.seen")).EnumerateArray().ToList();
        foreach (var slow in events.Where(e => e.GetProperty("ms").GetDouble() > LimitMs))
        {
            TestContext.Current.TestOutputHelper!.WriteLine(slow.GetProperty("what").GetString()!);
        }

        var seen = events.GroupBy(e => e.GetProperty("id").GetInt64(), e => e.GetProperty("ms").GetDouble()).Select(e => e.Max()).Order().ToList();
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{seen.Count} interactions with {Seats} seats, median {seen[seen.Count / 2]} ms, worst {seen[^1]} ms, limit {LimitMs} ms"));
        Assert.InRange(seen[^1], 0, LimitMs);
    }

    private static async Task CastAsync(Table table, CancellationToken over)
    {
        for (var i = 0; i < Seats - 50 && !over.IsCancellationRequested; i++)
        {
            await table.DoesAsync(Give.Ballot("r1", $"ministry-number-{i}"));
            await Task.Delay(20, CancellationToken.None);
        }
    }
}
#endif
