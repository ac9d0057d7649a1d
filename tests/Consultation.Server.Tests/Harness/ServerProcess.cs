namespace Consultation.Server.Tests.Harness;

/// <summary>The real server in a process of its own, on a port the system chose.</summary>
internal sealed class ServerProcess : Host
{
    private readonly Folder _folder = new();
    private readonly (string Name, string Value)[] _environment;
    private Run? _run;
    private Uri? _url;

    /// <inheritdoc/>
    public override Uri Url => _url!;

    /// <inheritdoc/>
    public override string Folder => _folder.Path;

    private ServerProcess((string Name, string Value)[] environment) => _environment = environment;

    /// <summary>What it has written to standard error so far.</summary>
    public string Error => _run!.Error;

    public static async Task<ServerProcess> StartAsync(params (string Name, string Value)[] environment)
    {
        var server = new ServerProcess(environment);
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Starts it, on the same folder as before.</summary>
    public async Task StartAgainAsync()
    {
        _run?.Dispose();
        _run = Run.HostWith(_environment, "--data", Folder, "--urls", "http://127.0.0.1:0");
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
