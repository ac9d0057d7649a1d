using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Consultation.Browser.Tests.Harness;

/// <summary>What no page may do: write errors to the console, break its own policy, throw, or ask another host for anything.</summary>
public sealed class Trouble
{
    private const string TellPolicy = """
        addEventListener('securitypolicyviolation', (e) => console.error(`policy broken: ${e.effectiveDirective} ${e.blockedURI}`));
        """;

    /// <summary>Browsers write every answer 401 to the console, also of a connection; asking who one is, signed out, is answered so.</summary>
    private readonly ConcurrentBag<string> _expected = ["status of 401", "HTTP Authentication failed"];

    private readonly ConcurrentQueue<string> _found = [];

    public IReadOnlyList<string> Found => [.. _found.Where(trouble => !_expected.Any(words => trouble.Contains(words, StringComparison.Ordinal)))];

    public static async Task<Trouble> WatchAsync(IBrowserContext context, Uri server)
    {
        var trouble = new Trouble();
        await context.AddInitScriptAsync(TellPolicy);
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                trouble._found.Enqueue($"{message.Page?.Url}: {message.Type}: {message.Text} {message.Location}");
            }
        };
        context.WebError += (_, error) => trouble._found.Enqueue($"{error.Page?.Url}: {error.Error}");
        context.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: not ("data" or "blob") } url && url.Authority != server.Authority)
            {
                trouble._found.Enqueue($"a request to another host: {request.Url}");
            }
        };
        return trouble;
    }

    public void Expects(params string[] words)
    {
        foreach (var word in words)
        {
            _expected.Add(word);
        }
    }
}
