using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Harness;

/// <summary>A device with a browser of its own: its cookies, its storage, its tabs. It notices everything that goes wrong on its pages.</summary>
public sealed class Device
{
    private readonly Trouble _trouble;

    private Device(IBrowserContext context, Trouble trouble) => (Context, _trouble) = (context, trouble);

    public IBrowserContext Context { get; }

    public static async Task<Device> NewAsync(IBrowser browser, Uri server, int width = 1280, string locale = "en-GB")
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = server.ToString(),
            ViewportSize = new() { Width = width, Height = 800 },
            Locale = locale,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Device(context, await Trouble.WatchAsync(context, server));
    }

    /// <summary>Opens an address in a new tab.</summary>
    public async Task<IPage> OpenAsync(string address)
    {
        var page = await Context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>What the test brings about on purpose: console errors that hold these words are no trouble.</summary>
    public void Expects(params string[] words) => _trouble.Expects(words);

    /// <summary>Closes it; what went wrong on its pages.</summary>
    public async Task<IReadOnlyList<string>> CloseAsync()
    {
        await Context.CloseAsync();
        return _trouble.Found;
    }
}
