using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Pages;

/// <summary>The page on which a roundtable is prepared, section by section.</summary>
public sealed class PreparePage(IPage page)
{
    public IPage Page => page;

    public Task IsInAsync() => page.Heading("Description").IsThereAsync();

    /// <summary>From the list of roundtables: a title is enough.</summary>
    public static async Task<PreparePage> BeginsAsync(IPage library, string title)
    {
        await library.Button("New roundtable").ClickAsync();
        await library.OpenDialog().GetByLabel("Title", new() { Exact = true }).FillAsync(title);
        await library.OpenDialog().Button("Create the roundtable").ClickAsync();
        var page = new PreparePage(library);
        await page.IsInAsync();
        return page;
    }

    /// <summary>Goes to a step of the way.</summary>
    public async Task GoesToAsync(string step)
    {
        await page.GetByRole(AriaRole.Navigation, new() { Name = "The way to an open session" }).GetByRole(AriaRole.Link, new() { NameRegex = new($"^{step}") }).ClickAsync();
        await page.Locator(".prepare-step").GetByText(step, new() { Exact = true }).IsThereAsync();
    }

    public Task AddsSectorAsync(string name) => AddsAsync("People", "Sectors", "Add a sector", dialog => dialog.GetByLabel("Name", new() { Exact = true }).FillAsync(name));

    public Task AddsSeatAsync(string name, string sector) => AddsAsync("People", "Seats", "Add a seat", async dialog =>
    {
        await dialog.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await dialog.GetByLabel("Sector", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = sector });
    });

    public Task AddsItemAsync(string title) => AddsAsync("Agenda and points", "Agenda", "Add an item", dialog => dialog.GetByLabel("Title", new() { Exact = true }).FillAsync(title));

    public async Task DraftsPointAsync(string item, string text)
    {
        await GoesToAsync("Agenda and points");
        await page.Button($"Draft a point for {item}").ClickAsync();
        await page.OpenDialog().GetByLabel("Text", new() { Exact = true }).FillAsync(text);
        await page.OpenDialog().Button("Draft a point").ClickAsync();
        await page.OpenDialog().IsGoneAsync();
        await page.GetByText(text).IsThereAsync();
    }

    public async Task SchedulesAsync()
    {
        await GoesToAsync("Open");
        await page.Button("Schedule the roundtable").ClickAsync();
        await page.Button("Schedule the roundtable").IsGoneAsync();
    }

    private async Task AddsAsync(string step, string section, string button, Func<ILocator, Task> fill)
    {
        await GoesToAsync(step);
        await page.GetByRole(AriaRole.Region, new() { Name = section, Exact = true }).Button(button).ClickAsync();
        await fill(page.OpenDialog());
        await page.OpenDialog().Button(button).ClickAsync();
        await page.OpenDialog().IsGoneAsync();
    }
}
