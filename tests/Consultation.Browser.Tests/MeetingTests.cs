using System.Text;
using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Consultation.Browser.Tests;

/// <summary>A meeting from its opening to its minutes, by everyone's own pages.</summary>
public sealed class MeetingTests(Chromium chromium, Host host) : BrowserTest(chromium), IClassFixture<Host>
{
    private const string Point = "Court fees must bar nobody from a court.";

    [Theory]
    [InlineData("Open")]
    [InlineData("Unattributed")]
    public async Task AMeetingIsHeldAndPeopleLeaveItWithItsMinutes(string ballots)
    {
        var table = await host.PrepareAsync(seats: ["Ministry", "Bar Association"]);
        await table.DoesAsync(Give.Schedule());
        var facilitator = await FacilitatorAsync(table);

        var ministry = await SeatAsync(table, "Ministry");
        var bar = await ComesInByRoomCodeAsync(table, facilitator, "First visitor", "Bar Association");
        await ministry.TakesSeatAsync();
        await bar.TakesSeatAsync("I take part online");

        await facilitator.OpensSessionAsync();
        await facilitator.TakesUpNextItemAsync();
        await facilitator.TablesAsync(Point);
        await facilitator.OpensVoteAsync(ballots);

        await ministry.NothingIsChosenAsync();
        await bar.NothingIsChosenAsync();
        await ministry.ReviewsAsync("Agree with a reservation", "Only where means are tested.");
        await Expect(ministry.Counted).ToHaveCountAsync(0);
        await ministry.CastButton.ClickAsync();
        await ministry.IsCountedAsync("Agree with a reservation");
        await ministry.Page.Button("Change").ClickAsync();
        await ministry.NothingIsChosenAsync();
        await ministry.VotesAsync("Agree");
        await ministry.IsCountedAsync("Agree");

        await bar.ChoosesAsync("Object");
        await bar.Page.Button("Review and cast").ClickAsync();
        await bar.Page.GetByRole(AriaRole.Alert).GetByText("Say in words why you object.").IsThereAsync();
        await Expect(bar.Page.OpenDialog()).ToHaveCountAsync(0);
        await bar.VotesAsync("Object", "Legal aid is missing.");
        await bar.IsCountedAsync("Object");
        await facilitator.Page.GetByText("2 of 2").IsThereAsync();

        await facilitator.ClosesVoteAsync();
        await facilitator.AnswersObjectionAsync("Legal aid is the subject of point 2.");
        await facilitator.DeclaresAsync();
        var sentence = await table.SentenceAsync();
        await facilitator.LastOutcome.GetByText(sentence).IsThereAsync();
        await ministry.Page.GetByText(sentence).IsThereAsync();
        await bar.Page.GetByText(sentence).IsThereAsync();

        await facilitator.ClosesSessionAsync();
        await bar.Page.GetByText("The session is over. Thank you.").IsThereAsync();
        await facilitator.Page.Link("Download the documents").IsThereAsync();
        var minutes = await DownloadsMinutesAsync(ministry.Page);
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(minutes[..4]), StringComparison.Ordinal);
        Assert.Contains(Squeezed(sentence), Squeezed(TextOf(minutes)), StringComparison.Ordinal);
    }

    private async Task<SeatPage> ComesInByRoomCodeAsync(Table table, ConsolePage facilitator, string name, string seat)
    {
        var device = await DeviceAsync(host.Url, width: 390);
        var page = await device.OpenAsync("/join");
        var code = await table.CodeAsync();
        await page.AsksToJoinAsync($"{code[..4]} {code[4..]}", name, seat);
        await page.Heading("You are waiting").IsThereAsync();
        await facilitator.AdmitsAsync(name, seat);
        var guest = new SeatPage(device, page);
        await guest.IsInAsync();
        return guest;
    }

    private static async Task<byte[]> DownloadsMinutesAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Link("Download the minutes (PDF)").ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }

    private static string TextOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Join(' ', document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page)));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
