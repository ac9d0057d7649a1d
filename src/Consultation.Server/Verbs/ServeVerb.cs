using Consultation.Server.Access;
using Consultation.Server.Demo;
using Consultation.Storage;
using Microsoft.AspNetCore.Connections;

namespace Consultation.Server.Verbs;

/// <summary>Serves, until it is stopped.</summary>
public static class ServeVerb
{
    /// <summary>The folder everything is kept in where none is named.</summary>
    public const string DefaultData = "data";

    /// <summary>The address listened on where none is named.</summary>
    public const string DefaultUrls = "http://localhost:5080";

    /// <summary>Serves a data folder.</summary>
    /// <param name="dataPath">The data folder; made where there is none.</param>
    /// <param name="secrets">The folder of the keys, where it isn't inside the data folder.</param>
    /// <param name="urls">The addresses to listen on, with semicolons between.</param>
    /// <param name="callers">Who requests come from; null for who has signed in.</param>
    /// <param name="output">Receives a line <c>Setup: URL</c> while there is no administrator, then a line <c>Ready: URL</c> for each address.</param>
    /// <param name="error">Receives what went wrong.</param>
    /// <returns>The exit status: 0 when it was stopped, 2 where it couldn't start; why stands on standard error in one line.</returns>
    /// <param name="also">What a host maps besides.</param>
    /// <param name="publicUrl">Where the server is reached from outside; null for where a request reached it.</param>
    /// <param name="demo">What is shown where it serves a demonstration.</param>
    public static async Task<int> RunAsync(
        string dataPath, string? secrets, string urls, ICallers? callers, TextWriter output, TextWriter error, Action<WebApplication>? also = null,
        string? publicUrl = null, DemoMeeting? demo = null)
    {
        if (publicUrl is not null && !IsPublicUrl(publicUrl))
        {
            await error.WriteLineAsync($"The address {publicUrl} can't be the public one. Give scheme and host alone, such as https://consultation.example.org.");
            return 2;
        }

        try
        {
            using var data = DataFolder.Open(dataPath, secrets);
            await (demo?.PrepareAsync(data) ?? Task.CompletedTask);
            await using var app = ServerHost.Build(new ServeOptions(urls, publicUrl), data, callers);
            also?.Invoke(app);
            if (await StartAsync(app, urls) is { } problem)
            {
                await error.WriteLineAsync(problem);
                return 2;
            }

            var address = publicUrl ?? Reachable(app.Urls.First());
            if (demo is not null)
            {
                await demo.StartAsync(app, new Uri(Reachable(app.Urls.First())), address, output);
            }
            else if (callers is null && await app.Services.GetRequiredService<Setup>().LinkAsync(address) is { } setup)
            {
                await output.WriteLineAsync($"Setup: {setup}");
            }

            foreach (var url in app.Urls)
            {
                await output.WriteLineAsync($"Ready: {url}");
            }

            await output.FlushAsync();
            await app.WaitForShutdownAsync();
            await (demo?.StopAsync() ?? Task.CompletedTask);
            return 0;
        }
        catch (DataFolderException e)
        {
            await error.WriteLineAsync(e.Message);
            return 2;
        }
    }

    /// <summary>Whether links may begin with an address: scheme and host, and nothing behind them.</summary>
    internal static bool IsPublicUrl(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "" };

    /// <summary>An address that a browser on this machine can open, where the server listens on all of them.</summary>
    private static string Reachable(string url) =>
        new UriBuilder(url) { Host = new Uri(url).Host is "0.0.0.0" or "[::]" ? "localhost" : new Uri(url).Host }.Uri.GetLeftPart(UriPartial.Authority);

    /// <summary>Starts to listen; gives the problem in one line where that can't be.</summary>
    private static async Task<string?> StartAsync(WebApplication app, string urls)
    {
        if (urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length == 0)
        {
            return "There is no address to listen on. Name one with --urls.";
        }

        try
        {
            await app.StartAsync();
            return null;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            return $"The address {urls} is in use. Stop what listens there, or choose another with --urls.";
        }
        catch (Exception e) when (e is FormatException or ArgumentException or IOException or InvalidOperationException or System.Net.Sockets.SocketException)
        {
            return $"The server can't listen on {urls}: {e.Message.ReplaceLineEndings(" ")} Choose another address with --urls.";
        }
    }
}
