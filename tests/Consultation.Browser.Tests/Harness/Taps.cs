using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Harness;

/// <summary>
/// Counts how many taps it takes from the console to an act: every tap on the page, and going into a field of it to type. What
/// is filled in and confirmed in the dialog that opened for the act is the act itself and isn't counted.
/// </summary>
internal sealed class Taps(IPage page)
{
    private const int Most = 2;

    private int _taps;

    /// <summary>The acts that were done, each with its taps.</summary>
    public List<(string Act, int Taps)> Done { get; } = [];

    public ILocator Dialog => page.OpenDialog();

    /// <summary>One act, from the console as it lies there; more than two taps fail the test.</summary>
    public async Task ActAsync(string act, Func<Task> does)
    {
        await HomeAsync();
        _taps = 0;
        await does();
        await page.OpenDialog().IsGoneAsync();
        Done.Add((act, _taps));
        Assert.True(_taps is > 0 and <= Most, $"It took {_taps} taps to {act}.");
    }

    /// <summary>Taps a button, or on a phone the part of the console that has it, and then the button.</summary>
    /// <param name="part">The part: Agenda, Table, Floor, People.</param>
    public async Task TapAsync(ILocator what, string part = "Table")
    {
        await GoToAsync(part);
        _taps++;
        await what.ClickAsync();
    }

    /// <summary>Taps a button of the dialog that the act opened, which belongs to the act.</summary>
    public Task InDialogAsync(string button) => Dialog.Button(button).ClickAsync();

    /// <summary>Types into a field of the page itself.</summary>
    public async Task TypeAsync(ILocator field, string text)
    {
        _taps++;
        await field.FillAsync(text);
    }

    /// <summary>Chooses a seat in the dialog that is open.</summary>
    public Task ChoosesSeatAsync(string name) => Dialog.GetByLabel("Seat", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = name });

    private async Task GoToAsync(string part)
    {
        var tab = Tab(part);
        if (await tab.IsVisibleAsync() && await tab.GetAttributeAsync("aria-current") is null)
        {
            _taps++;
            await tab.ClickAsync();
        }
    }

    private async Task HomeAsync()
    {
        if (await Tab("Table").IsVisibleAsync())
        {
            await Tab("Table").ClickAsync();
        }
    }

    private ILocator Tab(string part) => page.GetByRole(AriaRole.Navigation, new() { Name = "Jump to" }).GetByRole(AriaRole.Button, new() { NameRegex = new($"^{part}") });
}
