using System.Text;
using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests;

/// <summary>The demonstration, as whoever tries it out meets it.</summary>
public sealed class DemoTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task WhoeverOpensThePrintedLinksTakesTheChairAndASeatAndEndsTheMeetingWithItsMinutes()
    {
        var demo = Stopped(await DemoHost.StartAsync());
        var device = await DeviceAsync(demo.Url);
        var chair = await ConsolePage.OpenAsync(device, demo.Links["facilitator"]);
        var seat = await SeatPage.OpenAsync(device, demo.Links["participant"]);
        await seat.Page.GetByRole(AriaRole.Banner).GetByText("Adil Soz").IsThereAsync();
        await seat.Page.Button("Speak as…").IsThereAsync();

        await chair.Page.ReloadAsync();
        await chair.IsInAsync();
        await EndsWhatIsUnderWayAsync(chair);
        await chair.ClosesSessionAsync();

        await seat.Page.GetByText("The session is over. Thank you.").IsThereAsync();
        var download = await seat.Page.RunAndWaitForDownloadAsync(() => seat.Page.Link("Download the minutes (PDF)").ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(bytes[..4]), StringComparison.Ordinal);
    }

    /// <summary>A session can't be closed while a point is being decided: a vote is closed and declared, a sense waited out.</summary>
    private static async Task EndsWhatIsUnderWayAsync(ConsolePage chair)
    {
        var end = DateTime.UtcNow.AddSeconds(90);
        while (!await chair.Page.Button("Close the session").IsEnabledAsync())
        {
            Assert.True(DateTime.UtcNow < end, "What was being decided never came to an end.");
            if (await chair.Page.Heading("Vote open").CountAsync() > 0)
            {
                await chair.ClosesVoteAsync();
            }
            else if (await chair.Page.Heading("Provisional outcome").CountAsync() > 0)
            {
                await chair.DeclaresAsync();
            }

            await chair.Page.WaitForTimeoutAsync(200);
        }
    }
}
