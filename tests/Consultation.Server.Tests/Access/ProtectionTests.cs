using System.Net.WebSockets;
using System.Text;
using Consultation.Server.Tests.Harness;

namespace Consultation.Server.Tests.Access;

/// <summary>What guards a browser's session against other sites, and how the cookie is set.</summary>
public sealed class ProtectionTests
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task WhatAPageOfAnotherSiteSendsIsRefusedAndItsConnectionsToo(string header, string value)
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        void From(HttpRequestMessage request) => request.Headers.Add(header, value);

        foreach (var (method, path) in new[]
        {
            (HttpMethod.Post, "/api/roundtables/rt/commands"), (HttpMethod.Post, "/api/sign-out"), (HttpMethod.Post, "/api/sign-in"),
            (HttpMethod.Delete, "/api/roundtables/rt/invitations/display"), (HttpMethod.Post, "/hub/negotiate?r=rt&negotiateVersion=1"), (HttpMethod.Get, "/hub?r=rt"),
        })
        {
            var answer = await admin.SendAsync(method, path, change: From);
            Assert.Equal((403, "access.foreignOrigin"), (answer.Status, answer.Code));
        }

        using var socket = new ClientWebSocket();
        socket.Options.Cookies = admin.Cookies;
        socket.Options.SetRequestHeader(header, value);
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(
            new Uri($"ws://{house.Url.Authority}/hub?r=rt"), TestContext.Current.CancellationToken));
        Assert.Equal(200, (await admin.GetAsync("/api/me")).Status);
    }

    [Theory]
    [InlineData("GET /api/roundtables/rt HTTP/1.1\r\nHost:\r\n", "200")]
    [InlineData("GET /api/roundtables/rt HTTP/1.1\r\nHost: a:99999\r\n", "200")]
    [InlineData("GET /api/roundtables/rt HTTP/1.1\r\nHost: -..\r\n", "200")]
    [InlineData("POST /api/join HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n", "400", "ZZZ\r\n")]
    public async Task WhatIsntProperHttpIsNoFailureOfTheServer(string head, string status, string body = "")
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        using var socket = new System.Net.Sockets.TcpClient();
        await socket.ConnectAsync("127.0.0.1", house.Url.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();

        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"{head}Cookie: consultation={admin.Cookie}\r\nConnection: close\r\n\r\n{body}"), TestContext.Current.CancellationToken);

        using var reader = new StreamReader(stream);
        Assert.StartsWith($"HTTP/1.1 {status} ", await reader.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("same-origin")]
    [InlineData("none")]
    public async Task WhatThePagesThemselvesSendIsListenedTo(string site)
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();

        var answer = await admin.PostAsync("/api/people", new { id = "p1", name = "One" }, request =>
        {
            request.Headers.Add("Sec-Fetch-Site", site);
            request.Headers.Add("Origin", house.Url.GetLeftPart(UriPartial.Authority));
        });

        Assert.Equal(201, answer.Status);
    }

    [Fact]
    public async Task ThePublicAddressIsTheServersOwnToo()
    {
        await using var house = await House.StartAsync(publicUrl: "https://round.example.org");
        var admin = await house.SetUpAsync();
        foreach (var (origin, status) in new[] { ("https://round.example.org", 201), ("http://round.example.org", 403), ("https://round.example.org.evil.example", 403) })
        {
            var answer = await admin.PostAsync("/api/people", new { id = "p1", name = "One" }, request => request.Headers.Add("Origin", origin));
            Assert.Equal(status, answer.Status);
        }
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task WhatAFormCouldSendIsntRead(string contentType)
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        foreach (var path in new[] { "/api/people", "/api/sign-in", "/api/sign-out", "/api/accounts", "/api/join" })
        {
            var answer = await admin.PostAsync(path, null, request =>
            {
                request.Content = new StringContent("""{"id":"p1","name":"One"}""", Encoding.UTF8);
                request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(contentType);
            });
            Assert.Equal((400, "command.malformed"), (answer.Status, answer.Code));
        }

        Assert.Equal(200, (await admin.GetAsync("/api/me")).Status);
        Assert.Empty((await admin.GetAsync("/api/people"))["people"].AsArray());
    }

    [Fact]
    public async Task EveryAnswerHasTheHeadersThatGuardPages()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();
        foreach (var answer in new[]
        {
            await admin.GetAsync("/health"), await admin.GetAsync("/api/me"), await admin.GetAsync("/nowhere"), await house.Browser().GetAsync("/api/accounts"),
            await admin.PostAsync("/health"), await admin.PostAsync("/api/people", new { }),
        })
        {
            var policy = answer.Headers["Content-Security-Policy"];
            Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; ", policy, StringComparison.Ordinal);
            Assert.Contains($"connect-src 'self' ws://{house.Url.Authority};", policy, StringComparison.Ordinal);
            Assert.EndsWith("base-uri 'none'; frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
            Assert.Equal("no-referrer", answer.Headers["Referrer-Policy"]);
            Assert.Equal(("same-origin", "same-origin"), (answer.Headers["Cross-Origin-Opener-Policy"], answer.Headers["Cross-Origin-Resource-Policy"]));
            Assert.Contains("camera=()", answer.Headers["Permissions-Policy"], StringComparison.Ordinal);
            Assert.DoesNotContain("Strict-Transport-Security", answer.Headers.Keys);
            Assert.DoesNotContain("Server", answer.Headers.Keys);
        }

        Assert.Contains("no-store", (await admin.GetAsync("/api/me")).Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("round.example.org", "https", "__Host-consultation", true, true)]
    [InlineData("localhost:5080", "http", "__Host-consultation", true, false)]
    [InlineData("192.168.1.20:5080", "http", "consultation", false, false)]
    [InlineData("127.0.0.1:5080", "http", "consultation", false, false)]
    public async Task TheCookieIsGuardedAsFarAsTheAddressAllows(string host, string scheme, string name, bool secure, bool strict)
    {
        await using var house = await House.StartAsync();
        await house.SetUpAsync();

        var answer = await house.Browser().PostAsync("/api/sign-in", new { account = "ada", password = House.Password }, request =>
        {
            request.Headers.Host = host;
            request.Headers.Add("X-Forwarded-Proto", scheme);
        });

        var cookie = answer.Headers["Set-Cookie"];
        Assert.StartsWith(name + "=", cookie, StringComparison.Ordinal);
        Assert.Contains("path=/; ", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("domain", cookie, StringComparison.Ordinal);
        Assert.Equal(secure, cookie.Contains("secure", StringComparison.Ordinal));
        Assert.Equal(strict, answer.Headers.ContainsKey("Strict-Transport-Security"));
        Assert.Equal(scheme == "https" || !host.StartsWith("192", StringComparison.Ordinal), (bool)answer["encrypted"]!);
    }

    [Fact]
    public async Task NoSecretStandsInTheDatabase()
    {
        var (house, admin) = await House.WithRoundtableAsync("gov1");
        await using var _ = house;
        var link = await admin.InviteAsync("seat:gov1");
        var account = (string)(await admin.PostAsync("/api/accounts", new { account = "sam", name = "Sam", role = "staff" }))["link"]!;
        await house.Browser().OpenAsync(link);

        var bytes = string.Concat(Directory.EnumerateFiles(house.Folder, "consultation.db*").Select(Read));

        foreach (var secret in new[] { link.Split('#')[1], account.Split('#')[1], House.Password, admin.Cookie! })
        {
            Assert.DoesNotContain(secret, bytes, StringComparison.Ordinal);
        }
    }

    private static string Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
