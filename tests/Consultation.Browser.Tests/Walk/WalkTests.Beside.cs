using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Walk;

/// <summary>The pages beside the meeting, for those who prepare and publish.</summary>
public sealed partial class WalkTests
{
    private async Task BesideAsync(Walker walker)
    {
        var coming = await host.PrepareAsync(Give.En("The forest meeting"), seats: ["Ministry", "Bar Association"]);
        var page = await (await DeviceAsync(host.Url, Look.Natural(Held.Desk).Width)).OpenAsync("/sign-in");
        await page.SignsInAsync(Host.Administrator, Host.Password);
        await walker.SeesAsync(page, Held.Desk, "library", page.GetByText("The forest meeting"));
        await page.GetByLabel("Search titles, agendas, points and positions").FillAsync("extreme");
        await walker.SeesAsync(page, Held.Desk, "library-found", page.Locator("mark"));

        await page.GetByLabel("Search titles, agendas, points and positions").FillAsync("");
        await page.GetByLabel("Series").SelectOptionAsync("legal-policy-strategy");
        await walker.SeesAsync(page, Held.Desk, "library-series", page.Heading("Positions in force (2)"));

        foreach (var (step, heading) in new[] { ("what", "Description"), ("agenda", "Points"), ("deciding", "Rule"), ("invite", "Roles"), ("people", "Seats") })
        {
            await SeesAsync($"/r/almaty/prepare#{step}", $"prepare-{step}", heading);
        }

        await SeesAsync($"/r/{coming.Id}/prepare#open", "prepare-open", "Rehearsal");
        await SeesAsync("/r/almaty/invitations", "invitations", "Invitations");
        await SeesAsync("/r/almaty/documents", "documents", "Documents");
        await SeesAsync("/organisation", "organisation", "Organisation");
        await SeesAsync("/accounts", "accounts", "Accounts");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("account") }).First.ClickAsync();
        await walker.SeesAsync(page, Held.Desk, "accounts-new", page.OpenDialog());
        await page.OpenDialog().Button("Add an account").ClickAsync();
        await walker.SeesAsync(page, Held.Desk, "accounts-refused", page.OpenDialog().GetByRole(AriaRole.Alert));

        await page.GotoAsync("/r/almaty/record");
        await page.Button("Draft of the minutes").ClickAsync();
        await walker.SeesAsync(page, Held.Desk, "record-draft", page.Locator(".record-paragraph"));
        await page.GotoAsync($"/r/{coming.Id}/prepare#open");
        await page.Button("Rehearse").ClickAsync();
        await walker.SeesAsync(page, Held.Desk, "rehearsal", page.GetByText("This is a rehearsal."));
        await page.Button("Shortcuts").ClickAsync();
        await walker.SeesAsync(page, Held.Desk, "console-keys", page.OpenDialog());

        async Task SeesAsync(string address, string state, string heading)
        {
            await page.GotoAsync(address);
            await walker.SeesAsync(page, Held.Desk, state, page.Heading(heading));
        }
    }
}
