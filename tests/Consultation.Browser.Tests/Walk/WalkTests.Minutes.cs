using System.Text;
using System.Text.RegularExpressions;
using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Walk;

/// <summary>The minutes from the draft to the check of what was published, for those who prepare them and for a seat.</summary>
public sealed partial class WalkTests
{
    private async Task MinutesAsync(Walker walker)
    {
        var table = await host.PrepareAsync(Give.En("The water meeting"), seats: ["Ministry", "Bar Association"]);
        await table.IsUnderWayAsync("Ministry", "Bar Association");
        await table.VotesAsync();
        await table.DoesAsync(Give.Ballot("r1", "ministry"), Give.Ballot("r1", "bar-association"), Give.CloseVote("r1"), Give.Declare("r1"));
        await table.DoesAsync(Give.Note("n1", "The tarif will be circulated."), Give.Close());
        var desk = (await FacilitatorAsync(table)).Page;
        await desk.GotoAsync($"/r/{table.Id}/documents#minutes");
        await walker.SeesAsync(desk, Held.Desk, "minutes-draft", desk.Heading("Paragraphs"));
        await Begins(desk, "Edit: paragraph").ClickAsync();
        await walker.SeesAsync(desk, Held.Desk, "minutes-editing", desk.GetByLabel("Text", new() { Exact = true }));
        await desk.Button("Circulate").ClickAsync();
        await walker.SeesAsync(desk, Held.Desk, "minutes-circulating", desk.OpenDialog());
        await desk.OpenDialog().GetByRole(AriaRole.Button, new() { Name = "Circulate" }).ClickAsync();

        var seat = await SeatAsync(table, "Ministry");
        await seat.Page.Button("Read the minutes and propose corrections").ClickAsync();
        await seat.Page.Button("Propose a correction: paragraph 2").ClickAsync();
        await walker.SeesAsync(seat.Page, Held.Phone, "participant-minutes", seat.Page.GetByLabel("As it should read"));
        await seat.Page.GetByLabel("As it should read").FillAsync("The tariff will be circulated.");
        await seat.Page.GetByLabel("Why").FillAsync("A letter is missing.");
        await seat.Page.Button("Send").ClickAsync();
        await seat.Page.Heading("Your corrections").IsThereAsync();
        await desk.ReloadAsync();
        await walker.SeesAsync(desk, Held.Desk, "minutes-correction", Begins(desk, "Accept: To paragraph"));
        await desk.Button("Approve").ClickAsync();
        await walker.SeesAsync(desk, Held.Desk, "minutes-approving-early", desk.OpenDialog().GetByText("1 correction is undecided"));
        await desk.OpenDialog().GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Begins(desk, "Accept: To paragraph").ClickAsync();
        await PublishedAsync(walker, table, desk);
    }

    private async Task PublishedAsync(Walker walker, Table table, IPage desk)
    {
        await desk.Button("Approve").ClickAsync();
        await desk.OpenDialog().GetByRole(AriaRole.Button, new() { Name = "Approve" }).ClickAsync();
        await desk.Button("Publish").ClickAsync();
        await desk.OpenDialog().GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await desk.GetByText("Publication 1, of version").IsThereAsync(90);
        await desk.Locator("summary").Filter(new() { HasText = "files" }).ClickAsync();
        await walker.SeesAsync(desk, Held.Desk, "minutes-published", desk.GetByText("Publication 1, of version"));
        await desk.GotoAsync($"/r/{table.Id}/record");
        await walker.SeesAsync(desk, Held.Desk, "record-approved", desk.GetByText("The minutes are approved."));
        await Expect(Begins(desk, "Change")).ToHaveCountAsync(0);
        await desk.GotoAsync($"/r/{table.Id}/documents#minutes");

        var reader = await (await DeviceAsync(host.Url, Look.Natural(Held.Phone).Width)).OpenAsync("/check");
        await walker.SeesAsync(reader, Held.Phone, "check", reader.Heading("Is this document genuine?"));
        await ChecksAsync("not what was published"u8.ToArray(), "Unknown", "check-unknown");
        var file = await FileAsync(table, 1);
        await ChecksAsync(file, "Genuine", "check-genuine");
        await host.Staff.PostAsync($"/api/roundtables/{table.Id}/minutes/publish", new { id = "again", version = 2 });
        await desk.ReloadAsync();
        await desk.GetByText("Publication 2, of version").IsThereAsync(90);
        await table.DoesAsync(new { @do = "supersedePublication", publication = 1, by = 2 });
        await ChecksAsync(file, "Genuine, but superseded", "check-superseded");
        await CodeAsync();

        // What a code belongs to is worked out within seconds of a publication.
        async Task CodeAsync()
        {
            var page = Encoding.UTF8.GetString(await host.Staff.BytesAsync($"/api/roundtables/{table.Id}/documents/minutes.en.public.html?publication=1"));
            var belongs = reader.Heading("What this code belongs to");
            await reader.GetByLabel("Code on the document").FillAsync(Code().Match(page).Value);
            for (var asked = 0; asked < 20 && !await belongs.IsVisibleAsync(); asked++)
            {
                await reader.Button("Check the code").ClickAsync();
                await reader.WaitForTimeoutAsync(1_000);
            }

            await walker.SeesAsync(reader, Held.Phone, "check-code", belongs);
        }

        async Task ChecksAsync(byte[] file, string verdict, string state)
        {
            await reader.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "minutes.en.public.pdf", MimeType = "application/pdf", Buffer = file });
            await walker.SeesAsync(reader, Held.Phone, state, reader.GetByRole(AriaRole.Heading, new() { Name = verdict, Exact = true }));
        }
    }

    [GeneratedRegex("[0-9a-f]{4}(-[0-9a-f]{4}){3}")]
    private static partial Regex Code();

    private static ILocator Begins(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{name}") }).First;

    private async Task<byte[]> FileAsync(Table table, int publication)
    {
        var minutes = await host.Staff.GetAsync($"/api/roundtables/{table.Id}/minutes");
        var name = minutes.GetProperty("publications")[publication - 1].GetProperty("files")[0].GetProperty("name").GetString()!;
        return await host.Staff.BytesAsync($"/api/roundtables/{table.Id}/documents/{name}?publication={publication}");
    }
}
