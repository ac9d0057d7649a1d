using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>Setting up, signing in and out.</summary>
public sealed class AccessTests(Chromium chromium) : BrowserTest(chromium)
{
    private const string Password = "seven grey geese at dawn";

    [Fact]
    public async Task TheSetupLinkMakesTheFirstAdministratorWhoSignsOutAndInAgain()
    {
        var host = Stopped(await Host.NewAsync());
        var link = await host.SetupLinkAsync();
        var device = await DeviceAsync(host.Url);
        device.Expects("status of 403"); // A wrong password.
        var page = await device.OpenAsync(link);

        await page.SetsUpAsync("grace", "First administrator", Password);
        await Expect(page).ToHaveURLAsync(host.Url.ToString());
        await page.GetByText("First administrator").IsThereAsync();
        await page.Button("Sign out").ClickAsync();
        await page.Button("Sign in").Or(page.Link("Sign in")).IsThereAsync();

        await page.GotoAsync("/sign-in");
        await page.SignsInAsync("grace", "not the password");
        await page.GetByRole(AriaRole.Alert).IsThereAsync();
        await page.SignsInAsync("grace", Password);
        await page.GetByText("First administrator").IsThereAsync();

        var other = await (await DeviceAsync(host.Url)).OpenAsync(link);
        await other.Heading("This server is set up already").IsThereAsync();
    }

    [Fact]
    public async Task OnThisMachinesOwnNameTheCookieIsAGuardedOne()
    {
        var host = Stopped(await Host.NewAsync());
        var local = new UriBuilder(host.Url) { Host = "localhost" }.Uri;
        var link = new UriBuilder(await host.SetupLinkAsync()) { Host = "localhost" }.Uri;
        var device = await DeviceAsync(local);
        var page = await device.OpenAsync(link.ToString());

        await page.SetsUpAsync("grace", "First administrator", Password);
        await page.GetByText("First administrator").IsThereAsync();

        var cookie = Assert.Single(await device.Context.CookiesAsync());
        Assert.Equal("__Host-consultation", cookie.Name);
        Assert.True(cookie.Secure && cookie.HttpOnly);
    }
}
