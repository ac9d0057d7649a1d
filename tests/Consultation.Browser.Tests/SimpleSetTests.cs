using System.Text.RegularExpressions;
using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>A roundtable that has switched nothing on: what is off is said nowhere, on no page, from the preparation to the documents.</summary>
public sealed class SimpleSetTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    /// <summary>Words by which the parts are known, in the text of a page and in what is said of its buttons and fields.</summary>
    private static readonly string[] OfParts =
    [
        "reservation", "proxy", "proxies", "weight", "essential", "secret", "unattributed", "receipt", "raised hand", "temperature", "silence procedure",
        "amendment", "bracket", "statement for the record", "statements for the record", "co-sign", "comment", "marking", "readership", "chatham", "name my seat", "attribution",
        "stepping out", "step out", "papers", "speaking limit",
    ];

    [Fact]
    public async Task WhatIsOffAppearsNowhere()
    {
        var table = await host.PrepareSimpleAsync(seats: ["Ministry", "Bar Association"]);
        var prepare = await SignedInAsync();
        await LooksAtAsync(prepare, $"/r/{table.Id}/prepare#deciding", "Parts in use");
        await ChoosesARuleAsync(prepare);
        var chair = await OpenAsync(table, "facilitator");
        await IsSimpleAsync(chair, "the console before the session");
        var seat = await OpenAsync(table, "seat:ministry");
        await IsSimpleAsync(seat, "a seat's page before the session");

        await table.IsUnderWayAsync("Ministry", "Bar Association");
        await table.DoesAsync(Give.Note("n1", "The tariff will be circulated."));
        var display = await OpenAsync(table, "display");
        await chair.GetByText("Fees must bar nobody").First.IsThereAsync();
        await OpenAllAsync(chair);
        foreach (var (page, what) in new[] { (chair, "the console"), (seat, "a seat's page"), (display, "the display") })
        {
            await page.GetByText("Fees must bar nobody").First.IsThereAsync();
            await IsSimpleAsync(page, $"{what} in session");
        }

        await chair.Button("Open a vote").First.ClickAsync();
        await chair.OpenDialog().IsThereAsync();
        await OpenAllAsync(chair);
        await IsSimpleAsync(chair, "the opening of a vote");
        await chair.Keyboard.PressAsync("Escape");
        await table.VotesAsync();
        await seat.GetByText("Your position").First.IsThereAsync();
        await IsSimpleAsync(seat, "a ballot");
        await table.DoesAsync(Give.Ballot("r1", "ministry"), Give.Ballot("r1", "bar-association"), Give.CloseVote("r1"), Give.Declare("r1"));
        await LooksAtAsync(prepare, $"/r/{table.Id}/record", "Agenda");
        await LooksAtAsync(prepare, $"/r/{table.Id}/prepare#deciding", "Parts in use");
        await table.DoesAsync(Give.Close());
        await LooksAtAsync(prepare, $"/r/{table.Id}/documents", "Documents");
        foreach (var (page, what) in new[] { (chair, "the console"), (seat, "a seat's page"), (display, "the display") })
        {
            await IsSimpleAsync(page, $"{what} after the session");
        }
    }

    /// <summary>The check can fail: with the parts on, their words are there.</summary>
    [Fact]
    public async Task WhatIsOnAppears()
    {
        var table = await host.PrepareSimpleAsync(seats: ["Ministry"]);
        await table.DoesAsync(Give.Parts("reservations", "statements", "attribution", "silenceProcedures"));
        await table.DoesAsync(new { @do = "setAttribution", level = "none" });
        await table.IsUnderWayAsync("Ministry");
        var chair = await OpenAsync(table, "facilitator");
        await chair.GetByText("nobody named").First.IsThereAsync();
        await OpenAllAsync(chair);
        var said = await SaysAsync(chair);
        Assert.Contains("reservation", said);
        Assert.Contains("silence procedure", said);
    }

    private async Task<IPage> OpenAsync(Table table, string part)
    {
        var device = await DeviceAsync(host.Url);
        var link = await table.LinkAsync(part);
        var page = part.StartsWith("seat:", StringComparison.Ordinal) ? (await SeatPage.OpenAsync(device, link)).Page : await device.OpenAsync(link);
        await Expect(page).ToHaveURLAsync(new Regex($"/r/{table.Id}\\b"));
        await page.GetByText("Rule of law").First.IsThereAsync();
        return page;
    }

    private async Task<IPage> SignedInAsync()
    {
        var page = await (await DeviceAsync(host.Url)).OpenAsync("/sign-in");
        await page.SignsInAsync(Host.Administrator, Host.Password);
        await page.Heading("Roundtables").IsThereAsync();
        return page;
    }

    private async Task LooksAtAsync(IPage page, string path, string heading)
    {
        await page.GotoAsync(path);
        await page.Heading(heading).First.IsThereAsync();
        await OpenAllAsync(page);
        await IsSimpleAsync(page, path);
    }

    private static async Task ChoosesARuleAsync(IPage page)
    {
        await page.Button("Change the rule").ClickAsync();
        await page.OpenDialog().GetByText("Unanimity").First.IsThereAsync();
        await IsSimpleAsync(page, "the choice of a rule");
        await page.Keyboard.PressAsync("Escape");
    }

    /// <summary>Everything that is behind a word is opened.</summary>
    private static async Task OpenAllAsync(IPage page) =>
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach((d) => { d.open = true; })");

    private static async Task IsSimpleAsync(IPage page, string what)
    {
        var found = await SaysAsync(page);
        Assert.True(found.Count == 0, $"{what} speaks of {string.Join(", ", found)}");
    }

    /// <summary>The words of parts that a page says; the list on the page Prepare from which they are switched on aside.</summary>
    private static async Task<IReadOnlyList<string>> SaysAsync(IPage page)
    {
        var text = await page.EvaluateAsync<string>(
            """
            () => {
              const body = document.body.cloneNode(true);
              body.querySelector('#parts')?.remove();
              const said = [...body.querySelectorAll('[aria-label],[title],[placeholder]')].flatMap((e) => ['aria-label', 'title', 'placeholder'].map((a) => e.getAttribute(a) ?? ''));
              return [body.textContent, ...said].join('\n');
            }
            """);
        return [.. OfParts.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))];
    }
}
