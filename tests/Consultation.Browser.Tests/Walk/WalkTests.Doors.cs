using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Walk;

/// <summary>Coming in, and being turned away.</summary>
public sealed partial class WalkTests
{
    private async Task DoorsAsync(Walker walker)
    {
        var fresh = Stopped(await Host.NewAsync());
        var device = await DeviceAsync(fresh.Url, Look.Natural(Held.Phone).Width);
        var page = await device.OpenAsync(await fresh.SetupLinkAsync());
        await walker.SeesAsync(page, Held.Phone, "setup", page.Heading("Set up this server"));
        await page.SetsUpAsync(Host.Administrator, "First administrator", Host.Password);
        await walker.SeesAsync(page, Held.Desk, "library-empty", page.Heading("No roundtables yet"));
        await page.Button("New roundtable").ClickAsync();
        await walker.SeesAsync(page, Held.Desk, "library-new", page.OpenDialog().GetByLabel("Title", new() { Exact = true }));

        await OutsideAsync(walker);
    }

    private async Task OutsideAsync(Walker walker)
    {
        var device = await DeviceAsync(host.Url, Look.Natural(Held.Phone).Width);
        device.Expects("status of 404", "status of 403");
        await SeesAsync("/sign-in", "sign-in", "Sign in");
        var page = await device.OpenAsync("/sign-in");
        await page.SignsInAsync("nobody", "not the password");
        await walker.SeesAsync(page, Held.Phone, "sign-in-refused", page.GetByRole(AriaRole.Alert));
        await page.CloseAsync();
        await SeesAsync("/join", "join", "Join a roundtable");
        await SeesAsync("/join#" + new string('a', 26), "join-link-void", "This link doesn’t open anything");
        await SeesAsync("/r/nowhere", "signed-out", "You aren’t signed in here");
        await SeesAsync("/nowhere", "not-found", "There is no such page");
        await SeesAsync("/help", "help", "Help");
        await SeesAsync("/api", "api", "Access");

        async Task SeesAsync(string address, string state, string heading)
        {
            var opened = await device.OpenAsync(address);
            await walker.SeesAsync(opened, Held.Phone, state, opened.Heading(heading));
            await opened.CloseAsync();
        }
    }
}
