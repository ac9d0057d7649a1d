using System.Text.Json.Nodes;
using Consultation.Server.Tests.Harness;

namespace Consultation.Server.Tests.Texts;

/// <summary>The versions of a point over HTTP, and who sees which.</summary>
public sealed class VersionEndpointTests
{
    private static object Revise(string text, string? ru = null) =>
        new { @do = "revisePoint", point = "p9", text = ru is null ? Meeting.En(text) : new { en = text, ru } };

    /// <summary>Drafted twice, tabled, revised, amended, and an amendment open.</summary>
    private static async Task<Client> NegotiatedAsync(ServerHere host)
    {
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Draft("p9", "a first draft"));
        await facilitator.Does(Revise("a second draft"));
        await facilitator.Does(Meeting.Table("p9"));
        await facilitator.Does(Revise("a text of the table", "текст стола"));
        await host.Seat("rt", "gov1").Does(new { @do = "proposeAmendment", amendment = "a1", point = "p9", version = 3, text = new { en = "a text of this table", ru = "текст этого стола" } });
        await facilitator.Does(new { @do = "acceptAmendment", amendment = "a1" });
        await facilitator.Does(new { @do = "proposeAmendment", amendment = "a2", point = "p9", version = 4, text = Meeting.En("a good text of this table") });
        return facilitator;
    }

    [Fact]
    public async Task WhoPreparesSeesEveryVersionWithWhatChanged()
    {
        await using var host = await ServerHere.StartAsync();
        var versions = await GetAsync(await NegotiatedAsync(host), "");

        Assert.Equal([1, 2, 3, 4], versions["versions"]!.AsArray().Select(v => v!["version"]!.GetValue<int>()));
        Assert.Null(versions["versions"]![0]!["difference"]);
        Assert.Equal("a|- first|+ second| draft", Marked(versions["versions"]![1]!["difference"]));
        Assert.Equal("a text of|- the|+ this| table", Marked(versions["versions"]![3]!["difference"]));
        Assert.Equal(("a1", "gov1"), (versions["versions"]![3]!["amendment"]!.GetValue<string>(), versions["versions"]![3]!["seat"]!.GetValue<string>()));
        Assert.NotNull(versions["versions"]![3]!["at"]);
    }

    [Fact]
    public async Task OthersSeeTheVersionsFromTheFirstThatWasOnTheTableOn()
    {
        await using var host = await ServerHere.StartAsync();
        await NegotiatedAsync(host);
        foreach (var client in new[] { host.Seat("rt", "gov1"), host.Observer("rt"), host.Display("rt") })
        {
            var versions = await GetAsync(client, "");
            Assert.Equal([2, 3, 4], versions["versions"]!.AsArray().Select(v => v!["version"]!.GetValue<int>()));
            Assert.Null(versions["versions"]![0]!["difference"]);
            Assert.DoesNotContain("first", versions.ToJsonString(), StringComparison.Ordinal);
            Assert.Equal((400, "command.malformed"), await RefusedAsync(client, "?from=1&to=4"));
        }
    }

    [Fact]
    public async Task AnOpenAmendmentShowsWhatItWouldChange()
    {
        await using var host = await ServerHere.StartAsync();
        var amendments = (await GetAsync(await NegotiatedAsync(host), ""))["amendments"]!.AsArray();

        Assert.Equal(["a1 accepted", "a2 proposed"], amendments.Select(a => $"{a!["amendment"]} {a["state"]}"));
        Assert.Null(amendments[0]!["difference"]);
        Assert.Equal("a|+ good| text of this table", Marked(amendments[1]!["difference"]));
    }

    [Fact]
    public async Task TwoVersionsAreComparedAndInTheLanguageAskedFor()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await NegotiatedAsync(host);

        Assert.Equal("a|- first draft|+ text of this table", Marked((await GetAsync(facilitator, "?from=1&to=4"))["compared"]!["difference"]));
        var russian = await GetAsync(facilitator, "?language=ru&from=2&to=4");
        Assert.Null(russian["compared"]!["difference"]);
        Assert.Equal("текст|+ этого| стола", Marked(russian["versions"]![3]!["difference"]));
    }

    [Fact]
    public async Task WhatIsNotThereOrNotForTheCallerIsRefused()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await NegotiatedAsync(host);
        await facilitator.Does(Meeting.Draft("hidden"));

        Assert.Equal((404, "point.unknown"), await RefusedAsync(facilitator, "", "nothing"));
        Assert.Equal((404, "point.unknown"), await RefusedAsync(host.Seat("rt", "gov1"), "", "hidden"));
        Assert.Equal(200, (await facilitator.GetAsync("points/hidden/versions")).Reply.Status);
        Assert.Equal((400, "command.malformed"), await RefusedAsync(facilitator, "?language=xx"));
        Assert.Equal((400, "command.malformed"), await RefusedAsync(facilitator, "?from=1"));
        Assert.Equal((400, "command.malformed"), await RefusedAsync(facilitator, "?from=1&to=9"));
        Assert.Equal((400, "command.malformed"), await RefusedAsync(facilitator, "?from=one&to=2"));
    }

    private static async Task<JsonNode> GetAsync(Client client, string query)
    {
        var (reply, body) = await client.GetAsync("points/p9/versions" + query);
        Assert.True(reply.Status == 200, reply.ToString());
        return JsonNode.Parse(body)!;
    }

    private static async Task<(int Status, string? Code)> RefusedAsync(Client client, string query, string point = "p9")
    {
        var reply = (await client.GetAsync($"points/{point}/versions{query}")).Reply;
        return (reply.Status, reply.Code);
    }

    private static string Marked(JsonNode? difference) => string.Join('|', difference!.AsArray().Select(run => run!["kind"]!.GetValue<string>() switch
    {
        "removed" => "-" + run["text"],
        "added" => "+" + run["text"],
        _ => run["text"]!.GetValue<string>(),
    }));
}
