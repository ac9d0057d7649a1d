using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;

namespace Consultation.Browser.Tests;

/// <summary>Who no longer is what they were is shown so, at once.</summary>
public sealed class RevocationTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private const float AtOnce = 5;
    private const string SignedOut = "You aren’t signed in here";

    [Fact]
    public async Task APageOfAReplacedInvitationIsTurnedAway()
    {
        var table = await UnderWayAsync();
        var link = await table.SeatLinkAsync("Ministry");
        var seat = await SeatAsync(table, "Ministry");

        var newLink = await table.SeatLinkAsync("Ministry", replace: true);

        await seat.Page.Heading(SignedOut).IsThereAsync(AtOnce);
        Assert.NotEqual(link, newLink);
        var device = await DeviceAsync(host.Url);
        device.Expects("status of 403", "status of 404");
        var old = await device.OpenAsync(link);
        await old.Heading("This link doesn’t open anything any more").IsThereAsync();
        await SeatPage.OpenAsync(device, newLink);
    }

    [Fact]
    public async Task ASeatThatIsRemovedTakesItsPagesWithIt()
    {
        var table = await host.PrepareAsync(seats: ["Ministry"]);
        var seat = await SeatAsync(table, "Ministry");
        seat.Device.Expects("status of 403", "status of 404");

        await table.DoesAsync(new { @do = "removeSeat", seat = "ministry" });

        await seat.Page.Heading(SignedOut).Or(seat.Page.Heading("You have no part in this roundtable")).IsThereAsync(AtOnce);
    }

    [Fact]
    public async Task AFacilitatorWhoLosesTheRoleLosesTheConsole()
    {
        var table = await UnderWayAsync();
        var link = (await host.Staff.PostAsync("/api/accounts", new { account = "emmy", name = "New rapporteur", role = "rapporteur" })).GetProperty("link").GetString()!;
        await host.Staff.PostAsync($"/api/roundtables/{table.Id}/roles", new { account = "emmy", role = "facilitator" });
        var device = await DeviceAsync(host.Url);
        device.Expects("status of 403", "status of 404");
        var page = await device.OpenAsync(link);
        await page.Heading("Roundtables").IsThereAsync();
        await page.GotoAsync($"/r/{table.Id}");
        await new ConsolePage(device, page).IsInAsync();

        await host.Staff.DeleteAsync($"/api/roundtables/{table.Id}/roles/emmy/facilitator");

        await page.Heading("You have no part in this roundtable").IsThereAsync(AtOnce);
    }

    [Fact]
    public async Task SigningOutInOneTabEndsTheOther()
    {
        var table = await UnderWayAsync();
        var device = await DeviceAsync(host.Url);
        var page = await device.OpenAsync("/sign-in");
        await page.SignsInAsync(Host.Administrator, Host.Password);
        await page.Heading("Roundtables").IsThereAsync();
        await page.GotoAsync($"/r/{table.Id}");
        var first = new ConsolePage(device, page);
        await first.IsInAsync();
        var second = new ConsolePage(device, await device.OpenAsync($"/r/{table.Id}"));
        await second.IsInAsync();

        await first.Page.Button("Sign out").ClickAsync();

        await second.Page.Heading(SignedOut).IsThereAsync(AtOnce);
        await first.Page.Heading("Sign in").IsThereAsync();
    }

    private async Task<Table> UnderWayAsync()
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        return await table.IsUnderWayAsync("Ministry", "Bar Association");
    }
}
