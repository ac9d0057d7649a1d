using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Consultation.Server.Tests.Harness;
using Consultation.TestHost;
using Microsoft.AspNetCore.SignalR.Client;

namespace Consultation.Server.Tests;

/// <summary>What isn't done: each with its code and a sentence, and nothing has happened.</summary>
public sealed class RefusalTests
{
    private static readonly string TooLong = new('x', 200 * 1_024);

    private static (string Who, object Command, string Code, int Status)[] ByRule =>
    [
        ("gov1", Meeting.Ballot("r1", "gov2"), "seat.notYours", 403),
        ("gov1", Meeting.Ballot("r9", "gov1"), "round.unknown", 404),
        ("gov1", new { @do = "castBallot", round = "r1", seat = "gov1", position = "object" }, "vote.reasonNeeded", 409),
        ("gov1", Meeting.Arrives("gov1"), "seat.present", 409),
        ("gov1", Meeting.CloseVote("r1"), "access.notYourRole", 403),
        ("gov1", new { @do = "confirmSense", point = "p1" }, "access.notYourRole", 403),
        ("gov1", Meeting.Note("n1"), "access.notYourRole", 403),
        ("gov9", Meeting.Ballot("r1", "gov9"), "seat.notYours", 403),
        ("facilitator", Meeting.Open(), "roundtable.live", 409),
        ("facilitator", Meeting.Create(), "id.taken", 409),
        ("facilitator", Meeting.Close(), "roundtable.voteOpen", 409),
        ("facilitator", Meeting.Vote("r2", "p2"), "roundtable.voteOpen", 409),
        ("facilitator", Meeting.Declare("r1"), "vote.stillOpen", 409),
        ("facilitator", Meeting.Item("item1"), "id.taken", 409),
        ("facilitator", new { @do = "makeTea" }, "command.unknown", 400),
        ("facilitator", new { @do = "openFloor", loudly = true }, "command.unknownField", 400),
        ("facilitator", new { item = "item1" }, "command.malformed", 400),
        ("facilitator", new { @do = "takeUpItem", item = "NO SUCH ID" }, "command.malformed", 400),
        ("facilitator", new { @do = "addItem", item = "x", position = 1, title = Meeting.En("nul \0 in it") }, "command.malformed", 400),
        ("facilitator", new { @do = "addItem", item = "x", position = 1, title = Meeting.En("") }, "text.empty", 400),
        ("facilitator", new { @do = "addItem", item = "x", position = 1, title = Meeting.En(TooLong[..400]) }, "text.tooLong", 400),
        ("facilitator", new { @do = "draftPoint", point = "x", item = "item1", text = Meeting.En(TooLong) }, "command.tooLarge", 413),
        ("facilitator", "openFloor", "command.malformed", 400),
        ("facilitator", new[] { new { @do = "openFloor" } }, "command.malformed", 400),
    ];

    private static (string What, string Body, string Code)[] ByText =>
    [
        ("nothing", "", "command.malformed"),
        ("no JSON", "{", "command.malformed"),
        ("no object", "[]", "command.malformed"),
        ("null", "null", "command.malformed"),
        ("no command", """{"id":"x"}""", "command.malformed"),
        ("a command that is null", """{"id":"x","command":null}""", "command.malformed"),
        ("no id", """{"command":{"do":"openFloor"}}""", "command.malformed"),
        ("an id that is none", """{"id":"A B","command":{"do":"openFloor"}}""", "command.malformed"),
        ("an id that is a number", """{"id":1,"command":{"do":"openFloor"}}""", "command.malformed"),
        ("a doubled id", """{"id":"x","id":"y","command":{"do":"openFloor"}}""", "command.malformed"),
        ("a doubled command", """{"id":"x","command":{"do":"closeFloor"},"command":{"do":"openFloor"}}""", "command.malformed"),
        ("another letter case", """{"Id":"x","command":{"do":"openFloor"}}""", "command.unknownField"),
        ("an unknown field", """{"id":"x","command":{"do":"openFloor"},"when":"now"}""", "command.unknownField"),
        ("another roundtable than the address", """{"roundtable":"rt2","id":"x","command":{"do":"openFloor"}}""", "command.malformed"),
        ("a doubled field in the command", """{"id":"x","command":{"do":"takeUpItem","item":"item1","item":"item2"}}""", "command.malformed"),
        ("a doubled do", """{"id":"x","command":{"do":"openFloor","do":"closeFloor"}}""", "command.malformed"),
        ("half a character as the command's name", """{"id":"x","command":{"do":"\ud800"}}""", "command.malformed"),
        ("half a character as a field's name", """{"id":"x","command":{"do":"openFloor","\ud800":1}}""", "command.unknownField"),
        ("half a character in a text", """{"id":"x","command":{"do":"addItem","item":"x","position":1,"title":{"en":"\ud800"}}}""", "command.malformed"),
        ("half a character as the id", """{"id":"\ud800","command":{"do":"openFloor"}}""", "command.malformed"),
        ("half a character beside the command", """{"\ud800":"x","command":{"do":"openFloor"}}""", "command.malformed"),
        ("U+0000 in a text", """{"id":"x","command":{"do":"addItem","item":"x","position":1,"title":{"en":"a\u0000b"}}}""", "command.malformed"),
        ("a number too large", """{"id":"x","command":{"do":"addItem","item":"x","position":1e400,"title":{"en":"a"}}}""", "command.malformed"),
        ("something very deep", $$$"""{"id":"x","command":{"do":"setDefaultRule","rule":{{{new string('[', 40)}}}{{{new string(']', 40)}}}}}""", "command.malformed"),
        ("something deeper than JSON goes", $$$"""{"id":"x","command":{{{new string('[', 100)}}}{{{new string(']', 100)}}}}""", "command.malformed"),
    ];

    [Fact]
    public async Task WhatTheRulesForbidIsRefusedOverHubAndHttpAlikeAndChangesNothing()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(Meeting.Vote("r1", "p1"));
        var head = await facilitator.HeadAsync();

        foreach (var (who, command, code, status) in ByRule)
        {
            var client = who == "facilitator" ? facilitator : host.Seat("rt", who);
            await client.ConnectAsync();
            var overHttp = await client.PostAsync(command);
            Assert.Equal((code, status), (overHttp.Code, overHttp.Status));
            if (code == "command.tooLarge" || who == "gov9")
            {
                continue;
            }

            var overHub = await client.DoAsync(command);
            Assert.Equal(code, overHub.Code);
            Assert.Equal(overHttp.Message, overHub.Message);
            Assert.EndsWith(".", overHub.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("{", overHub.Message, StringComparison.Ordinal);
        }

        Assert.Equal(head, await facilitator.HeadAsync());
    }

    [Fact]
    public async Task ABodyThatCantBeReadIsRefusedAndChangesNothing()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        var head = await facilitator.HeadAsync();

        foreach (var (what, body, code) in ByText)
        {
            var reply = await facilitator.SendAsync(Encoding.UTF8.GetBytes(body));
            Assert.True((reply.Code, reply.Status) == (code, 400), $"{what}: {reply}");
        }

        Assert.Equal("command.malformed", (await facilitator.SendAsync([0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A, 0x31, 0x7D])).Code);
        Assert.Equal(head, await facilitator.HeadAsync());
    }

    [Fact]
    public async Task TheHubRefusesADoubledFieldAroundTheCommandAndOneItDoesntKnow()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.ConnectAsync();
        var head = await facilitator.HeadAsync();

        foreach (var (text, code) in new[]
        {
            ("""{"roundtable":"rt","id":"x","id":"y","command":{"do":"openFloor"}}""", "command.malformed"),
            ("""{"roundtable":"rt","id":"x","loudly":true,"command":{"do":"openFloor"}}""", "command.unknownField"),
            ("""{"roundtable":"rt","id":"x","command":{"do":"takeUpItem","item":"item1","item":"item2"}}""", "command.malformed"),
            ("""{"roundtable":"rt","command":{"do":"openFloor"}}""", "command.malformed"),
            ("""{"roundtable":"other","id":"x","command":{"do":"openFloor"}}""", "command.malformed"),
            ("null", "command.malformed"),
        })
        {
            var answer = await facilitator.Hub!.InvokeAsync<JsonElement>("Do", JsonDocument.Parse(text).RootElement, TestContext.Current.CancellationToken);
            Assert.Equal(code, answer.GetProperty("refused").GetProperty("code").GetString());
        }

        Assert.Equal(head, await facilitator.HeadAsync());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task ABodyThatDoesntSayItIsJsonIsRefused(string? contentType)
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        var head = await facilitator.HeadAsync();

        var reply = await facilitator.SendAsync("""{"id":"x","command":{"do":"openFloor"}}"""u8.ToArray(), contentType);

        Assert.Equal(("command.malformed", 400), (reply.Code, reply.Status));
        Assert.Equal(head, await facilitator.HeadAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ABodyThatIsTooLargeIsRefusedWhetherItSaysSoBeforeOrNot(bool chunked)
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        var head = await facilitator.HeadAsync();

        var reply = await facilitator.SendAsync(
            Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { id = "x", command = Meeting.Draft("x", TooLong) })),
            change: request => request.Headers.TransferEncodingChunked = chunked);

        Assert.Equal(("command.tooLarge", 413), (reply.Code, reply.Status));
        Assert.Equal(head, await facilitator.HeadAsync());
    }

    [Fact]
    public async Task TheCommandAfterOneThatWasTooLargeFailedOnAConnectionNobodyHadSaidWasClosing()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal("command.tooLarge", (await facilitator.PostAsync(Meeting.Draft("x", TooLong))).Code);
            await facilitator.Does(Meeting.Note($"n{i}"));
        }
    }

    [Fact]
    public async Task TheHubRefusesWhatIsTooLargeAndClosesOnWhatIsLargerStillAndTheClientJoinsAgain()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.JoinAsync();
        var head = await facilitator.HeadAsync();
        var closed = new TaskCompletionSource();
        facilitator.Hub!.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };

        Assert.Equal("command.tooLarge", (await facilitator.DoAsync(Meeting.Draft("x", TooLong))).Code);
        await Assert.ThrowsAnyAsync<Exception>(() => facilitator.DoAsync(Meeting.Draft("x", TooLong + TooLong)));
        await closed.Task.Soon();
        await facilitator.DropAsync();
        await facilitator.JoinAsync(atLeast: head);

        Assert.Equal(head, await facilitator.HeadAsync());
        await facilitator.Does(Meeting.OpenFloor());
        await facilitator.SeesWhatIsThere();
    }

    [Fact]
    public async Task AClosedRoundtableTakesNotesAndNothingElse()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Close());
        var head = await facilitator.HeadAsync();

        foreach (var command in new[] { Meeting.Open(), Meeting.OpenFloor(), Meeting.Vote("r1", "p1"), Meeting.Close(), Meeting.Seat("gov2") })
        {
            Assert.Equal("roundtable.closed", (await facilitator.PostAsync(command)).Code);
        }

        Assert.Equal(head, await facilitator.HeadAsync());
        await facilitator.Does(Meeting.Note("n1"));
    }

    [Fact]
    public async Task ARoundtableOneHasNoPartInLooksLikeOneThatIsntThere()
    {
        await using var host = await ServerHere.StartAsync();
        await host.UnderWayAsync("rt", "gov1");
        var stranger = host.Caller("eve=facilitator@other", "rt");
        var lost = host.Facilitator("nowhere");
        foreach (var client in new[] { stranger, lost })
        {
            await client.ConnectAsync();
            var join = await client.TryJoinAsync();
            Assert.Equal("roundtable.unknown", join.GetProperty("refused").GetProperty("code").GetString());
            Assert.Equal("roundtable.unknown", (await client.DoAsync(Meeting.OpenFloor())).Code);
            foreach (var reply in new[] { await client.PostAsync(Meeting.OpenFloor()), (await client.GetAsync("view")).Reply, (await client.GetAsync("seats")).Reply, (await client.GetAsync("")).Reply })
            {
                Assert.Equal(("roundtable.unknown", 404), (reply.Code, reply.Status));
            }
        }

        Assert.Equal("command.malformed", (await stranger.DoAsync(Meeting.OpenFloor(), other: "other")).Code);
        var other = await stranger.TryJoinAsync(other: "other");
        Assert.Equal("roundtable.unknown", other.GetProperty("refused").GetProperty("code").GetString());
    }

    [Fact]
    public async Task ARoleOneDoesntHoldIsRefused()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        var head = await facilitator.HeadAsync();
        var seat = host.Seat("rt", "gov1");
        await seat.ConnectAsync();

        foreach (var name in new[] { "facilitator", "seat:gov2", "system", "", "FACILITATOR" })
        {
            var join = await seat.TryJoinAsync(@as: name);
            Assert.Equal("access.notYourRole", join.GetProperty("refused").GetProperty("code").GetString());
            Assert.Equal("access.notYourRole", (await seat.DoAsync(Meeting.OpenFloor(), @as: name)).Code);
            Assert.Equal("access.notYourRole", (await seat.PostAsync(Meeting.OpenFloor(), @as: name)).Code);
        }

        Assert.Equal("access.notYourRole", (await seat.GetAsync("view?as=facilitator")).Reply.Code);
        Assert.Equal(head, await facilitator.HeadAsync());
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("null")]
    [InlineData("https://{host}")]
    [InlineData("http://{host}.evil.example")]
    public async Task APageOfAnotherSiteIsNotListenedTo(string origin)
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        var head = await facilitator.HeadAsync();
        var foreign = origin.Replace("{host}", host.Url.Authority, StringComparison.Ordinal);

        var post = await facilitator.SendAsync(
            """{"id":"x","command":{"do":"openFloor"}}"""u8.ToArray(), change: r => r.Headers.Add("Origin", foreign));
        Assert.Equal(("access.foreignOrigin", 403), (post.Code, post.Status));
        var negotiate = await AskAsync(host, HttpMethod.Post, "/hub/negotiate?r=rt&negotiateVersion=1", foreign, facilitator.CallerHeader);
        Assert.Equal((HttpStatusCode.Forbidden, "access.foreignOrigin"), negotiate);
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", foreign);
        socket.Options.SetRequestHeader(TestCallers.Header, facilitator.CallerHeader);
        socket.Options.CollectHttpResponseDetails = true;
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(
            new Uri($"ws://{host.Url.Authority}/hub?r=rt"), TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.Forbidden, socket.HttpStatusCode);
        Assert.Equal(head, await facilitator.HeadAsync());
    }

    [Fact]
    public async Task APageOfTheServersOwnIsListenedTo()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        var own = host.Url.GetLeftPart(UriPartial.Authority);

        var post = await facilitator.SendAsync("""{"id":"x","command":{"do":"openFloor"}}"""u8.ToArray(), change: r => r.Headers.Add("Origin", own));

        Assert.NotNull(post.Number);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(host, HttpMethod.Post, "/hub/negotiate?r=rt&negotiateVersion=1", own, facilitator.CallerHeader)).Status);
    }

    [Fact]
    public async Task WhoIsSignedOutIsTurnedAwayEverywhere()
    {
        await using var host = await ServerHere.StartAsync();
        await host.UnderWayAsync("rt", "gov1");
        foreach (var (method, path) in new[]
        {
            (HttpMethod.Post, "/hub/negotiate?r=rt&negotiateVersion=1"), (HttpMethod.Get, "/hub?r=rt"), (HttpMethod.Get, "/api/roundtables"),
            (HttpMethod.Get, "/api/roundtables/rt"), (HttpMethod.Get, "/api/roundtables/rt/view"), (HttpMethod.Get, "/api/roundtables/rt/seats"),
            (HttpMethod.Post, "/api/roundtables"), (HttpMethod.Post, "/api/roundtables/rt/commands"), (HttpMethod.Get, "/api/people"), (HttpMethod.Post, "/api/people"),
        })
        {
            Assert.Equal((HttpStatusCode.Unauthorized, "access.signedOut"), await AskAsync(host, method, path, null, null));
        }
    }

    private static async Task<(HttpStatusCode Status, string? Code)> AskAsync(Host host, HttpMethod method, string path, string? origin, string? caller)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri(host.Url, path));
        if (method == HttpMethod.Post)
        {
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        if (caller is not null)
        {
            request.Headers.Add(TestCallers.Header, caller);
        }

        using var response = await http.SendAsync(request).Soon();
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return (response.StatusCode, body.RootElement.TryGetProperty("code", out var code) ? code.GetString() : null);
    }
}
