using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Harness;

/// <summary>Looks a page over for what shuts people out: by axe at a phone's and a desk's width, light and dark, and whether it has to be scrolled sideways.</summary>
public sealed class Axe
{
    private const int Phone = 360;
    private const int Desk = 1280;
    private static readonly (int Width, int Height) Zoomed = (320, 256);

    /// <summary>
    /// WCAG 2.2, levels A and AA, whatever the impact. The rule left out is experimental: it takes the key that is shown on a
    /// button for a part of its name.
    /// </summary>
    private const string Guidelines = """
        {
          resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: false } },
        }
        """;

    private const string Everything = "{ resultTypes: ['violations'] }";
    private const string Colours = "{ resultTypes: ['violations'], runOnly: ['color-contrast'] }";

    private const string FadesAreOver = """
        () => Promise.allSettled(
          document.getAnimations().filter((a) => a.effect.getComputedTiming().endTime !== Infinity).map((a) => a.finished)).then(() => undefined)
        """;

    /// <summary>axe itself, from its package; run within the page, since there are no frames to gather from.</summary>
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private readonly SortedSet<string> _found = [];

    /// <summary>Looks a page over in the state it is in.</summary>
    /// <param name="where">What to call it.</param>
    public async Task LooksAtAsync(IPage page, string where)
    {
        foreach (var width in new[] { Phone, Desk })
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await RunAsync(page, Everything, $"{where}, {width} px");
            await ScrollsNotSidewaysAsync(page, $"{where}, {width} px");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await RunAsync(page, Colours, $"{where}, {width} px, dark");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }
    }

    /// <summary>Looks a page over by the guidelines, at the size and in the colours it has.</summary>
    public Task FindsAsync(IPage page, string where) => RunAsync(page, Guidelines, where, ["minor", "moderate", "serious", "critical"]);

    /// <summary>Whether a page needs no scrolling sideways where 1280 by 1024 pixels are zoomed to 400 %.</summary>
    public async Task FitsZoomedAsync(IPage page, string where)
    {
        await page.SetViewportSizeAsync(Zoomed.Width, Zoomed.Height);
        await ScrollsNotSidewaysAsync(page, $"{where}, zoomed to 400 %");
    }

    /// <summary>Whether a page fits a phone's width, whatever the names on it are.</summary>
    public async Task FitsAPhoneAsync(IPage page, string where)
    {
        await page.SetViewportSizeAsync(Phone, 800);
        await ScrollsNotSidewaysAsync(page, $"{where}, {Phone} px");
    }

    public void FoundNothing() => Assert.True(_found.Count == 0, string.Join("\n", _found));

    private async Task RunAsync(IPage page, string options, string where, params string[] impacts)
    {
        impacts = impacts is [] ? ["serious", "critical"] : impacts;

        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync($"{Script}; undefined");
        }

        // What is just fading in or out is no finding: what is found is looked for once more when that is over.
        if ((await FoundOnAsync(page, options, impacts)).Length > 0)
        {
            await page.EvaluateAsync(FadesAreOver);
            var found = await FoundOnAsync(page, options, impacts);
            lock (_found)
            {
                _found.UnionWith(found.Select(violation => $"{where}: {violation}"));
            }
        }
    }

    private static Task<string[]> FoundOnAsync(IPage page, string options, string[] impacts) => page.EvaluateAsync<string[]>(
        $$"""
        (impacts) => axe.run(document, {{options}}).then((result) => result.violations
          .filter((v) => impacts.includes(v.impact))
          .flatMap((v) => v.nodes.map((node) => `${v.id} (${v.help}): ${node.html}`)))
        """,
        impacts);

    private async Task ScrollsNotSidewaysAsync(IPage page, string where)
    {
        const string widest = """
            () => {
              const over = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1);
              return document.documentElement.scrollWidth <= innerWidth ? '' : `${document.documentElement.scrollWidth} px wide: ${over.at(-1)?.outerHTML.slice(0, 200)}`;
            }
            """;
        if (await page.EvaluateAsync<string>(widest) is { Length: > 0 } wide)
        {
            lock (_found)
            {
                _found.Add($"{where}: scrolls sideways, {wide}");
            }
        }
    }
}
