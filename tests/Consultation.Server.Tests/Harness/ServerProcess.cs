namespace Consultation.Server.Tests.Harness;

/// <summary>The real server in a process of its own, on a port the system chose.</summary>
internal sealed class ServerProcess : Host
{
    private readonly Folder _folder = new();
    private Run? _run;
    private Uri? _url;

    /// <inheritdoc/>
    public override Uri Url => _url!;

    /// <inheritdoc/>
    public override string Folder => _folder.Path;

    public static async Task<ServerProcess> StartAsync()
    {
        var server = new ServerProcess();
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Starts it, on the same folder as before.</summary>
    public async Task StartAgainAsync()
    {
        _run?.Dispose();
        _run = Run.Host("--data", Folder, "--urls", "http://127.0.0.1:0");
        _url = await _run.ReadyAsync();
    }

    public Task KillAsync() => _run!.KillAsync();

    public Task<int> TerminateAsync() => _run!.TerminateAsync();

    protected override Task StopAsync()
    {
        _run?.Dispose();
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
