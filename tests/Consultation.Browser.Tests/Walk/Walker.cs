using Consultation.Browser.Tests.Harness;
using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Walk;

/// <summary>Looks at pages: axe finds nothing, nothing has to be scrolled sideways at 400 % zoom, and a picture is kept.</summary>
internal sealed class Walker(Func<Held, IReadOnlyList<Look>> looks)
{
    private readonly Axe _axe = new();
    private readonly HashSet<string> _seen = [];

    /// <summary>Where the pictures are kept: beside the results of the run, and not in the repository.</summary>
    public static string Pictures { get; } = Path.Combine(Repository.Root, "TestResults", "pictures");

    public int Seen => _seen.Count;

    /// <summary>Looks at a page that is in a state, which is so only when what is named is shown.</summary>
    public async Task SeesAsync(IPage page, Held held, string state, ILocator shown)
    {
        await shown.IsThereAsync();
        lock (_seen)
        {
            Assert.True(_seen.Add(state), $"“{state}” is seen twice; one picture would replace the other.");
        }

        foreach (var look in looks(held))
        {
            await look.ApplyAsync(page);
            await _axe.FindsAsync(page, $"{state}, {look.Name}");
            await PictureAsync(page, held, look, $"{state}.{look.Name}");
            await _axe.FitsZoomedAsync(page, $"{state}, {look.Name}");
        }

        await Look.Natural(held).ApplyAsync(page);
    }

    public void FoundNothing() => _axe.FoundNothing();

    /// <summary>The whole page; a phone is taken to be as long as its page, so that what stays at its foot is there.</summary>
    private static async Task PictureAsync(IPage page, Held held, Look look, string name)
    {
        if (held == Held.Phone)
        {
            await page.SetViewportSizeAsync(look.Width, await page.EvaluateAsync<int>("() => Math.max(innerHeight, document.documentElement.scrollHeight)"));
        }

        await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.png"), FullPage = held != Held.Screen, Animations = ScreenshotAnimations.Disabled });
    }
}
