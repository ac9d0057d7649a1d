using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Pages;

/// <summary>Finds what is on a page as a person does: by what it is and what it says.</summary>
internal static class Locators
{
    private const string FocusedName = """
        () => {
          const focused = document.activeElement;
          return (focused?.getAttribute('aria-label') || focused?.labels?.[0]?.textContent || focused?.textContent || '').trim();
        }
        """;

    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static ILocator Button(this ILocator within, string name) => within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static ILocator Link(this IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public static ILocator Heading(this IPage page, string name) => page.GetByRole(AriaRole.Heading, new() { Name = name });

    public static ILocator OpenDialog(this IPage page) => page.GetByRole(AriaRole.Dialog);

    public static ILocator Radio(this ILocator within, string name) => within.GetByRole(AriaRole.Radio, new() { Name = name });

    /// <summary>Presses Tab until what has the focus is called so; it must come within one round of the page.</summary>
    public static async Task TabsToAsync(this IPage page, string name)
    {
        var called = new List<string>();
        for (var presses = 0; presses < 80; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            called.Add(await page.EvaluateAsync<string>(FocusedName));
            if (called[^1].StartsWith(name, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"Tab never came to “{name}”, but to: {string.Join(" | ", called.Distinct())}");
    }

    public static Task IsThereAsync(this ILocator what, float? seconds = null) =>
        Assertions.Expect(what.First).ToBeVisibleAsync(new() { Timeout = seconds * 1000 });

    public static Task IsGoneAsync(this ILocator what, float? seconds = null) =>
        Assertions.Expect(what).ToHaveCountAsync(0, new() { Timeout = seconds * 1000 });
}
