using Consultation.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Harness;

/// <summary>A test with people at devices. After it, nothing may have gone wrong on any of their pages.</summary>
public abstract class BrowserTest(Chromium chromium) : IAsyncLifetime
{
    private readonly List<Device> _devices = [];
    private readonly List<IAsyncDisposable> _hosts = [];

    public ValueTask InitializeAsync()
    {
        _ = chromium.Browser;
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        var troubles = new List<string>();
        foreach (var device in _devices)
        {
            troubles.AddRange(await device.CloseAsync());
        }

        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        GC.SuppressFinalize(this);
        Assert.True(troubles.Count == 0, string.Join("\n", troubles));
    }

    /// <summary>A server for this test alone, stopped after its devices are closed: a page whose server has gone says so on its console.</summary>
    protected T Stopped<T>(T host)
        where T : IAsyncDisposable
    {
        _hosts.Add(host);
        return host;
    }

    /// <summary>A device nobody has used yet.</summary>
    protected async Task<Device> DeviceAsync(Uri server, int width = 1280, string locale = "en-GB")
    {
        var device = await Device.NewAsync(chromium.Browser, server, width, locale);
        _devices.Add(device);
        return device;
    }

    /// <summary>The facilitator at a desk.</summary>
    protected async Task<ConsolePage> FacilitatorAsync(Table table) =>
        await ConsolePage.OpenAsync(await DeviceAsync(table.Host.Url), await table.LinkAsync("facilitator"));

    /// <summary>A seat with its phone, come in by its link.</summary>
    protected async Task<SeatPage> SeatAsync(Table table, string name) =>
        await SeatPage.OpenAsync(await DeviceAsync(table.Host.Url, width: 390), await table.SeatLinkAsync(name));

    protected static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    protected static IPageAssertions Expect(IPage page) => Assertions.Expect(page);
}
