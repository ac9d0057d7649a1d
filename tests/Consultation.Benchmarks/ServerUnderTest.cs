using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Consultation.TestHost;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Consultation.Benchmarks;

/// <summary>The real server in a process of its own, on loopback and a temporary folder; ended with the benchmark.</summary>
internal sealed class ServerUnderTest : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private ServerUnderTest(Process process, string folder, string url) => (_process, _folder, Url) = (process, folder, url);

    public string Url { get; }

    public static async Task<ServerUnderTest> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("consultation-benchmark-").FullName;
        var url = $"http://127.0.0.1:{FreePort()}";
        var host = Path.Combine(AppContext.BaseDirectory, "Consultation.TestHost.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", host, "--data", Path.Combine(folder, "data"), "--urls", url, "--empty-hub"])
        {
            RedirectStandardOutput = true,
        })!;
        for (string? line; (line = await process.StandardOutput.ReadLineAsync()) is not null;)
        {
            if (line.StartsWith("Ready:", StringComparison.Ordinal))
            {
                return new ServerUnderTest(process, folder, url);
            }
        }

        throw new InvalidOperationException("The server didn't start.");
    }

    /// <summary>Opens a connection to a hub, as somebody.</summary>
    public async Task<HubConnection> ConnectAsync(string path, string caller)
    {
        var connection = new HubConnectionBuilder()
            .WithUrl(Url + path, options =>
            {
                options.Transports = HttpTransportType.WebSockets;
                options.SkipNegotiation = true;
                options.Headers[TestCallers.Header] = caller;
            })
            .AddJsonProtocol()
            .Build();
        connection.ServerTimeout = TimeSpan.FromMinutes(5);
        await connection.StartAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
