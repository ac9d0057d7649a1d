using Consultation.Server;
using Consultation.Server.Demo;
using Consultation.Storage;
using Microsoft.AspNetCore.Builder;

namespace Consultation.Browser.Tests.Harness;

/// <summary>The sample served under way with its simulated participants, in haste.</summary>
public sealed class DemoHost : IAsyncDisposable
{
    private const double Pace = 0.2;

    private readonly string _folder = Directory.CreateTempSubdirectory("consultation-browser-demo-").FullName;
    private readonly DemoMeeting _demo = DemoMeeting.Read("almaty-2009", Pace);
    private DataFolder? _data;
    private WebApplication? _app;

    public Uri Url => new(_app!.Urls.First());

    /// <summary>The links it prints, by role.</summary>
    public IReadOnlyDictionary<string, string> Links { get; private set; } = new Dictionary<string, string>();

    public static async Task<DemoHost> StartAsync()
    {
        var host = new DemoHost();
        host._data = DataFolder.Open(host._folder);
        await host._demo.PrepareAsync(host._data);
        host._app = ServerHost.Build(new ServeOptions("http://127.0.0.1:0"), host._data, callers: null);
        await host._app.StartAsync();
        using var printed = new StringWriter();
        await host._demo.StartAsync(host._app, host.Url, host.Url.ToString(), printed);
        host.Links = printed.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split('\t')).ToDictionary(p => p[0], p => p[1]);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await _demo.StopAsync();
        await _app!.StopAsync();
        await _demo.DisposeAsync();
        await _app.DisposeAsync();
        _data!.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
