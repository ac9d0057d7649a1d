using Consultation.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Pages;

/// <summary>The facilitator's console: leads the meeting as the person there does.</summary>
public sealed class ConsolePage(Device device, IPage page)
{
    public Device Device => device;

    public IPage Page => page;

    /// <summary>What has been decided last, in the record's words.</summary>
    public ILocator LastOutcome => page.GetByRole(AriaRole.Region, new() { Name = "Last outcome" });

    /// <summary>Where a note on the item being discussed is typed.</summary>
    public ILocator Note => page.GetByRole(AriaRole.Region, new() { Name = "Notes" }).GetByLabel("Note", new() { Exact = true });

    public static async Task<ConsolePage> OpenAsync(Device device, string link)
    {
        var console = new ConsolePage(device, await device.OpenAsync(link));
        await console.IsInAsync();
        return console;
    }

    public Task IsInAsync() => page.Heading("People").IsThereAsync();

    public Task OpensSessionAsync() => page.Button("Open the session").ClickAsync();

    public Task TakesUpNextItemAsync() => page.GetByRole(AriaRole.Button, new() { NameRegex = new("^(Take up the first item|Next item)") }).ClickAsync();

    /// <summary>Drafts a point of the item being discussed and puts it to the table.</summary>
    public async Task TablesAsync(string text)
    {
        await page.Button("Draft a new point").ClickAsync();
        await page.OpenDialog().GetByRole(AriaRole.Textbox, new() { Name = "Text", Exact = true }).FillAsync(text);
        await page.OpenDialog().Button("Add the point").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Put to the table") }).ClickAsync();
    }

    /// <summary>Opens a vote on the point on the table.</summary>
    public async Task OpensVoteAsync(string ballots = "Open")
    {
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Open a vote") }).First.ClickAsync();
        var dialog = page.OpenDialog();
        if (await dialog.GetByRole(AriaRole.Radio, new() { NameRegex = new($"^{ballots}") }).CountAsync() > 0)
        {
            await dialog.GetByRole(AriaRole.Radio, new() { NameRegex = new($"^{ballots}") }).First.CheckAsync();
        }

        await dialog.Button("Open a vote").ClickAsync();
        await dialog.IsGoneAsync();
    }

    /// <summary>Closes the vote; confirms where some have not voted.</summary>
    public async Task ClosesVoteAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Close the vote") }).ClickAsync();
        var outcome = page.Heading("Provisional outcome");
        await outcome.Or(page.OpenDialog()).First.WaitForAsync();
        if (await page.OpenDialog().CountAsync() > 0)
        {
            await page.OpenDialog().Button("Close the vote").ClickAsync();
        }

        await outcome.IsThereAsync();
    }

    public async Task AnswersObjectionAsync(string answer)
    {
        await page.Button("Answer").ClickAsync();
        await page.OpenDialog().GetByRole(AriaRole.Textbox).FillAsync(answer);
        await page.OpenDialog().Button("Save").ClickAsync();
        await page.OpenDialog().IsGoneAsync();
    }

    public async Task DeclaresAsync()
    {
        var declare = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Declare( the outcome|: not adopted)") });
        var asks = (await declare.InnerTextAsync()).Contains("not adopted", StringComparison.Ordinal);
        await declare.ClickAsync();
        if (asks)
        {
            await page.OpenDialog().Button("Declare: not adopted").ClickAsync();
        }

        await LastOutcome.IsThereAsync();
    }

    /// <summary>Admits who waits in the lobby to a seat.</summary>
    public async Task AdmitsAsync(string name, string seat)
    {
        await page.Button($"Admit {name}").ClickAsync();
        await page.OpenDialog().GetByLabel("Seat").SelectOptionAsync(new SelectOptionValue { Label = seat });
        await page.OpenDialog().Button("Admit").ClickAsync();
        await page.OpenDialog().IsGoneAsync();
    }

    public async Task ClosesSessionAsync()
    {
        await page.Button("Close the session").ClickAsync();
        await page.OpenDialog().Button("Close the session").ClickAsync();
        await page.Heading("The session is closed").IsThereAsync();
    }
}
