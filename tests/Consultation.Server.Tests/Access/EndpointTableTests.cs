using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Tests.Harness;
using Consultation.TestHost;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Consultation.Server.Tests.Access;

/// <summary>Every endpoint with everyone: who is let in, as this table says and as the server does.</summary>
public sealed class EndpointTableTests
{
    private const string Everyone = "nobody stranger administrator staff creator facilitator rapporteur participant observer display";
    private const string SignedIn = "stranger administrator staff creator facilitator rapporteur participant observer display";
    private const string Part = "administrator staff facilitator rapporteur participant observer display";
    private const string One = "/api/roundtables/{id}";

    /// <summary>A caller of the test host for each, at the roundtable <c>rt</c>; the stranger has a part elsewhere, the creator may create.</summary>
    private static readonly Dictionary<string, string?> Callers = new()
    {
        ["nobody"] = null,
        ["stranger"] = "eve=observer@other",
        ["administrator"] = "ada=administrator",
        ["staff"] = "sam=staff",
        ["creator"] = "cy=facilitator",
        ["facilitator"] = "fay=facilitator@rt",
        ["rapporteur"] = "rosa=rapporteur@rt",
        ["participant"] = "gov1=seat:gov1@rt",
        ["observer"] = "olga=observer@rt",
        ["display"] = "screen=display@rt",
    };

    private static readonly Dictionary<string, string> Table = new()
    {
        ["GET /health"] = Everyone,
        ["GET /ready"] = Everyone,
        ["GET /api/openapi.json"] = Everyone,
        ["GET /api/setup"] = Everyone,
        ["POST /api/setup"] = Everyone,
        ["POST /api/sign-in"] = Everyone,
        ["POST /api/sign-out"] = Everyone,
        ["GET /api/me"] = Everyone,
        ["POST /api/password"] = SignedIn,
        ["GET /api/join"] = Everyone,
        ["POST /api/join"] = Everyone,
        ["GET /api/accounts"] = "administrator",
        ["POST /api/accounts"] = "administrator",
        ["POST /api/accounts/{account}"] = "administrator",
        ["GET /api/people"] = "administrator staff creator facilitator rapporteur",
        ["POST /api/people"] = "administrator staff creator facilitator rapporteur",
        ["GET /api/presets"] = SignedIn,
        ["GET /api/templates"] = SignedIn,
        ["GET /api/organisation"] = "administrator staff",
        ["PUT /api/organisation"] = "administrator staff",
        ["POST /api/check"] = Everyone,
        ["GET /api/search"] = SignedIn,
        ["GET /api/roundtables"] = SignedIn,
        ["POST /api/roundtables"] = "administrator staff creator",
        [$"GET {One}"] = Part,
        [$"POST {One}/commands"] = SignedIn,
        [$"GET {One}/view"] = Part,
        [$"GET {One}/seats"] = Part,
        [$"GET {One}/persons"] = "participant",
        [$"POST {One}/import/preview"] = "facilitator",
        [$"POST {One}/import"] = "facilitator",
        [$"GET {One}/import/template/{{name}}"] = "facilitator",
        [$"GET {One}/points/{{point}}/versions"] = Part,
        [$"PUT {One}/papers/{{paper}}"] = "facilitator rapporteur",
        [$"GET {One}/papers/{{paper}}"] = "administrator staff facilitator rapporteur participant observer",
        [$"GET {One}/record"] = "administrator staff facilitator rapporteur participant observer",
        [$"GET {One}/bundle"] = "administrator staff facilitator rapporteur participant observer",
        [$"GET {One}/documents"] = "administrator staff facilitator rapporteur participant observer",
        [$"GET {One}/documents/{{name}}"] = "administrator staff facilitator rapporteur participant observer",
        [$"GET {One}/minutes"] = "administrator staff facilitator rapporteur",
        [$"GET {One}/minutes/{{version}}"] = "administrator staff facilitator rapporteur participant",
        [$"GET {One}/minutes/compare"] = "administrator staff facilitator rapporteur",
        [$"POST {One}/minutes/publish"] = "administrator staff facilitator",
        [$"GET {One}/minutes/publication"] = "administrator staff facilitator",
        [$"GET {One}/roles"] = "administrator facilitator",
        [$"POST {One}/roles"] = "administrator facilitator",
        [$"DELETE {One}/roles/{{account}}/{{role}}"] = "administrator facilitator",
        [$"GET {One}/invitations"] = "administrator facilitator",
        [$"POST {One}/invitations"] = "administrator facilitator",
        [$"DELETE {One}/invitations/{{as}}"] = "administrator facilitator",
        [$"GET {One}/rehearsal"] = "facilitator",
        [$"POST {One}/rehearsal"] = "facilitator",
        [$"DELETE {One}/rehearsal"] = "facilitator",
        [$"GET {One}/lobby"] = "facilitator",
        [$"POST {One}/lobby"] = "facilitator",
        [$"POST {One}/lobby/{{request}}"] = "facilitator",
        [$"DELETE {One}/lobby/{{request}}"] = "facilitator",
        ["GET /assets/{**path}"] = Everyone,
        ["* /{**path}"] = Everyone,
        ["* /hub"] = SignedIn,
        ["* /hub/negotiate"] = SignedIn,
    };

    /// <summary>Pages are the same for everyone.</summary>
    private static readonly string[] Pages =
    [
        "/", "/sign-in", "/setup", "/join", "/accounts", "/organisation", "/check", "/help", "/api", "/r/{id}", "/r/{id}/prepare", "/r/{id}/invitations", "/r/{id}/record", "/r/{id}/display", "/r/{id}/documents",
    ];

    static EndpointTableTests()
    {
        foreach (var page in Pages)
        {
            Table.Add($"GET {page}", Everyone);
        }
    }

    [Fact]
    public async Task EveryEndpointIsInThisTableAndEveryRowIsAnEndpoint()
    {
        await using var host = await ServerHere.StartAsync();

        Assert.Equal(Table.Keys.Order(), Endpoints(host).Order());
    }

    [Fact]
    public async Task EveryoneIsLetInWhereTheTableSaysAndNowhereElse()
    {
        await using var host = await ServerHere.StartAsync();
        await host.UnderWayAsync("rt", "gov1");
        foreach (var (row, who) in Table)
        {
            foreach (var (role, caller) in Callers)
            {
                var code = await AskAsync(host, row, caller);
                var let = who.Split(' ').Contains(role);
                Assert.True(
                    let ? code is not ("access.notYourRole" or "access.signedOut" or "roundtable.unknown") || IsOwnRule(row, role)
                        : code == WhyNot(row, role),
                    $"{row} as {role}: {code ?? "let in"}");
            }
        }
    }

    [Fact]
    public async Task AnEndpointThatIsInNoTableIsAnsweredToNobody()
    {
        await using var host = await ServerHere.StartAsync();
        var endpoint = new RouteEndpoint(_ => Task.CompletedTask, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/api/new"), 0, null, null);

        Assert.Null(EndpointTable.Find(endpoint, "GET"));
    }

    /// <summary>Whom the table lets in and the endpoint's own rule doesn't.</summary>
    private static bool IsOwnRule(string row, string role) => row switch
    {
        // Nobody is signed in by an account in the test host, and nobody asked in a lobby.
        "GET /api/me" => role == "nobody",
        "POST /api/password" => true,

        // The command's table: this one is a facilitator's, and a stranger isn't told of the roundtable.
        $"POST {One}/commands" => role != "facilitator",
        _ => false,
    };

    private static string WhyNot(string row, string role) =>
        role == "nobody" ? "access.signedOut"
        : row.Contains("{id}", StringComparison.Ordinal) && role is ("stranger" or "creator") ? "roundtable.unknown"
        : "access.notYourRole";

    private static IEnumerable<string> Endpoints(ServerHere host) =>
        from endpoint in host.Endpoints
        from method in EndpointTable.MethodsOf(endpoint).Where(m => m != "HEAD")
        select $"{method} {EndpointTable.PatternOf(endpoint)}";

    private static async Task<string?> AskAsync(ServerHere host, string row, string? caller)
    {
        var (method, pattern) = row.Split(' ') is [var first, var second] ? (first == "*" ? "POST" : first, second) : throw new InvalidOperationException(row);
        var path = pattern.Replace("{id}", "rt", StringComparison.Ordinal).Replace("{name}", "record.json", StringComparison.Ordinal)
            .Replace("{account}", "nobody", StringComparison.Ordinal).Replace("{role}", "observer", StringComparison.Ordinal)
            .Replace("{as}", "display", StringComparison.Ordinal).Replace("{point}", "p1", StringComparison.Ordinal).Replace("{request}", "none", StringComparison.Ordinal)
            .Replace("{paper}", "none", StringComparison.Ordinal).Replace("{version}", "1", StringComparison.Ordinal);
        await using var browser = new Browser(() => host.Url, null);
        object? body = pattern switch
        {
            $"{One}/commands" => new { id = "x", command = Meeting.Open() },
            "/api/roundtables" when method == "POST" => new { roundtable = "new", id = "x" },
            "/api/organisation" when method == "PUT" => new { },
            _ => method == "POST" && !pattern.StartsWith("/hub", StringComparison.Ordinal) ? new { } : null,
        };
        var answer = await browser.SendAsync(new HttpMethod(method), path, body, request =>
        {
            if (method == "PUT" && body is null)
            {
                request.Content = new ByteArrayContent([1]) { Headers = { ContentType = new("application/pdf") } };
            }

            if (caller is not null)
            {
                request.Headers.Add(TestCallers.Header, caller);
            }
        });
        return answer.Code;
    }
}
