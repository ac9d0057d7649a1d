using Consultation.Server.Live;
using Consultation.Storage;
using Consultation.TestHost;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Consultation.Server.Tests.Harness;

/// <summary>The real server in this process, on a clock of the test's where it gives one.</summary>
internal sealed class ServerHere : Host
{
    private readonly Folder _folder = new();
    private readonly TimeProvider _time;
    private readonly ISaltSource? _salts;
    private DataFolder? _data;
    private WebApplication? _app;

    private ServerHere(TimeProvider time, ISaltSource? salts) => (_time, _salts) = (time, salts);

    /// <inheritdoc/>
    public override Uri Url => new(_app!.Urls.First());

    /// <inheritdoc/>
    public override string Folder => _folder.Path;

    public IJournal Journal => _data!.Journal;

    public IOutages Outages => _data!.Heartbeats;

    public IDatabase Database => _data!.Database;

    public IServiceProvider Services => _app!.Services;

    public LiveSessions Sessions => _app!.Services.GetRequiredService<LiveSessions>();

    public DueWatch DueWatch => _app!.Services.GetServices<IHostedService>().OfType<DueWatch>().Single();

    public IEnumerable<Endpoint> Endpoints => ((IEndpointRouteBuilder)_app!).DataSources.SelectMany(s => s.Endpoints);

    public static async Task<ServerHere> StartAsync(TimeProvider? time = null, ISaltSource? salts = null)
    {
        var server = new ServerHere(time ?? TimeProvider.System, salts);
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Stops it and starts it on the same folder.</summary>
    /// <param name="between">What happens in the meantime.</param>
    public async Task StartAgainAsync(Action? between = null)
    {
        await CloseAsync();
        between?.Invoke();
        _data = DataFolder.Open(Folder, salts: _salts);
        _app = ServerHost.Build(new ServeOptions("http://127.0.0.1:0"), _data, new TestCallers(), _time);
        await _app.StartAsync();
    }

    protected override async Task StopAsync()
    {
        await CloseAsync();
        _folder.Dispose();
    }

    private async Task CloseAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        _data?.Dispose();
    }
}
