using System.Collections.Concurrent;
using System.Text.Json;
using Consultation.Browser.Tests.Harness;
using Consultation.Server;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>What a phone really loads until it can vote is what the build counted.</summary>
public sealed class WeightTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private const string NoteTheMoment = """
        new MutationObserver((_, observer) => {
          if (document.querySelector('input[type=radio]')) {
            window.canVoteAt = performance.now();
            observer.disconnect();
          }
        }).observe(document, { childList: true, subtree: true });
        """;

    private const string LoadedBefore = """
        () => performance.getEntries()
          .filter((e) => e.encodedBodySize > 0 && e.startTime < window.canVoteAt && !/\/(api|hub)\b/.test(new URL(e.name).pathname))
          .map((e) => ({ file: e.entryType === 'navigation' ? 'document' : new URL(e.name).pathname.slice(1), bytes: e.encodedBodySize }))
        """;

    [Fact]
    public async Task APhoneLoadsWhatTheBudgetCountsAndNoMore()
    {
        var counted = Budget();
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        await table.IsUnderWayAsync("Ministry", "Bar Association");
        await table.VotesAsync();
        var device = await DeviceAsync(host.Url, width: 360, counted.Language);
        await device.Context.APIRequest.PostAsync("/api/join", new() { DataObject = new { token = (await table.SeatLinkAsync("Ministry")).Split('#')[1] } });
        await device.Context.AddInitScriptAsync(NoteTheMoment);
        var kept = new ConcurrentDictionary<string, string>();
        var page = await device.Context.NewPageAsync();
        page.Response += (_, response) => kept[new Uri(response.Url).AbsolutePath] =
            $"{response.Headers.GetValueOrDefault("content-encoding")}; {response.Headers.GetValueOrDefault("cache-control")}";

        await page.GotoAsync($"/r/{table.Id}");
        await page.WaitForFunctionAsync("() => window.canVoteAt");
        var loaded = await page.EvaluateAsync<Loaded[]>(LoadedBefore);

        Assert.Equal(counted.Files.Select(file => file.EndsWith(".html", StringComparison.Ordinal) ? "document" : file).Order(), loaded.Select(l => l.File).Distinct().Order());
        // The shell names its build, which the pages' own build doesn't know.
        Assert.InRange(loaded.DistinctBy(l => l.File).Sum(l => l.Bytes), counted.Bytes, counted.Bytes + 100);
        Assert.True(counted.Bytes <= 35_840, $"{counted.Bytes} bytes");
        Assert.All(kept.Where(file => file.Key.StartsWith("/assets/", StringComparison.Ordinal)), file => Assert.Equal("br; public, max-age=31536000, immutable", file.Value));
        Assert.Equal("br; no-cache", kept[$"/r/{table.Id}"]);
    }

    private static (string Language, string[] Files, int Bytes) Budget()
    {
        using var stream = typeof(ServerHost).Assembly.GetManifestResourceStream("Pages/budget.json")!;
        var page = JsonDocument.Parse(stream).RootElement.GetProperty("pages")[0];
        string[] files = [.. page.GetProperty("files").EnumerateArray().Select(file => file.GetString()!)];
        var words = files.Single(file => file.StartsWith("assets/words-", StringComparison.Ordinal));
        return (words.Split('-')[1], files, page.GetProperty("bytes").GetInt32());
    }

    private sealed class Loaded
    {
        public string File { get; set; } = "";

        public int Bytes { get; set; }
    }
}
