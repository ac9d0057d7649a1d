using System.Text.Json.Nodes;
using Consultation.Server.Tests.Harness;

namespace Consultation.Server.Tests;

/// <summary>What views say of a text under negotiation, of amendments and of statements.</summary>
public sealed class TextViewTests
{
    private static object Amend(string id, string text) => new { @do = "proposeAmendment", amendment = id, point = "p1", version = 1, text = Meeting.En(text), reason = Meeting.En("clearer") };

    [Fact]
    public async Task ATextShowsItsBracketsInOrderAndWhatIsNotTranslatedYet()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(new
        {
            @do = "describeRoundtable",
            title = Meeting.En("Rule of law"),
            languages = new[] { "en", "ru", "kk" },
            authentic = "en",
            timeZone = "Asia/Almaty",
            roll = "all",
            noun = "participants",
        });
        await facilitator.Does(new { @do = "bracketText", bracket = "b1", point = "p1", version = 1, range = new { from = 4, to = 8 } });
        await facilitator.Does(new { @do = "bracketText", bracket = "b2", point = "p1", version = 1, range = new { from = 0, to = 3 } });
        await facilitator.Does(new { @do = "translatePoint", point = "p1", language = "ru", text = "текст" });

        foreach (var client in new[] { facilitator, host.Seat("rt", "gov1"), host.Observer("rt"), host.Display("rt") })
        {
            var point = Table(await client.FreshAsync(), "points")["p1"]!;
            Assert.Equal(["b2", "b1"], point["brackets"]!.AsArray().Select(b => b!["id"]!.GetValue<string>()));
            Assert.Equal((4, 8), (point["brackets"]![1]!["from"]!.GetValue<int>(), point["brackets"]![1]!["to"]!.GetValue<int>()));
            Assert.Equal(["kk"], point["pending"]!.AsArray().Select(l => l!.GetValue<string>()));
            Assert.Equal("текст", point["text"]!["ru"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task AnAmendmentIsSeenByAllAndByItsSeatAmongItsOwnMatters()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        var mover = host.Seat("rt", "gov1");
        await mover.Does(Amend("a1", "a better text"));
        await facilitator.Does(new { @do = "declineAmendment", amendment = "a1", reason = Meeting.En("no support") });

        foreach (var client in new[] { facilitator, mover, host.Display("rt") })
        {
            var amendment = Table(await client.FreshAsync(), "amendments")["a1"]!;
            Assert.Equal(("gov1", "declined", "no support"), (
                amendment["seat"]!.GetValue<string>(), amendment["state"]!.GetValue<string>(), amendment["answer"]!["en"]!.GetValue<string>()));
        }

        Assert.Equal("declined", Mine(await mover.FreshAsync(), "amendments")["a1"]!["state"]!.GetValue<string>());
        Assert.Empty(Mine(await host.Seat("rt", "gov2").FreshAsync(), "amendments"));
    }

    [Fact]
    public async Task AStatementNamesWhoJoinedItAndASeatKnowsWhichItSigned()
    {
        await using var host = await ServerHere.StartAsync();
        await host.UnderWayAsync("rt", "gov1", "gov2", "gov3");
        var (author, other) = (host.Seat("rt", "gov1"), host.Seat("rt", "gov2"));
        await author.Does(new { @do = "enterStatement", statement = "s1", item = "item1", text = Meeting.En("We thank the host.") });
        await other.Does(new { @do = "coSignStatement", statement = "s1" });

        var statement = Table(await host.Observer("rt").FreshAsync(), "statements")["s1"]!;
        Assert.Equal(("gov1", "item1", "gov2"), (
            statement["seat"]!.GetValue<string>(), statement["item"]!.GetValue<string>(), Assert.Single(statement["signatures"]!.AsArray())!.GetValue<string>()));
        Assert.True(Mine(await author.FreshAsync(), "statements")["s1"]!["own"]!.GetValue<bool>());
        Assert.False(Mine(await other.FreshAsync(), "statements")["s1"]!["own"]!.GetValue<bool>());
        Assert.Empty(Mine(await host.Seat("rt", "gov3").FreshAsync(), "statements"));

        await other.Does(new { @do = "withdrawSignature", statement = "s1" });
        Assert.Empty(Mine(await other.FreshAsync(), "statements"));
    }

    [Fact]
    public async Task OwnMattersArePushedToTheSeatThatIsConnected()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await using var mover = await host.Seat("rt", "gov1").JoinAsync();
        await mover.Does(Amend("a1", "a better text"));
        await facilitator.Does(new { @do = "acceptAmendment", amendment = "a1" });
        await facilitator.Does(new { @do = "recordDiscussion", point = "p2", @as = "noted", about = Meeting.En("the report") });
        await facilitator.Does(new { @do = "addToSentence", point = "p2", language = "en", text = "They thanked the host." });

        await mover.SeesWhatIsThere();
        Assert.Equal("accepted", mover.Look(view => Mine((0, view), "amendments")["a1"]!["state"]!.GetValue<string>()));
        Assert.Equal("They thanked the host.", mover.Look(view => Table((0, view), "points")["p2"]!["addition"]!["en"]!.GetValue<string>()));
    }

    [Fact]
    public async Task AnotherSeatsAmendmentIsForbiddenToWithdraw()
    {
        await using var host = await ServerHere.StartAsync();
        await host.UnderWayAsync("rt", "gov1", "gov2");
        await host.Seat("rt", "gov1").Does(Amend("a1", "a better text"));

        var reply = await host.Seat("rt", "gov2").PostAsync(new { @do = "withdrawAmendment", amendment = "a1" });
        Assert.Equal((403, "amendment.notYours"), (reply.Status, reply.Code));
    }

    private static JsonObject Table((long Number, JsonObject View) fresh, string list) => fresh.View["table"]![list]!["set"]!.AsObject();

    private static JsonObject Mine((long Number, JsonObject View) fresh, string list) => fresh.View["mine"]![list]!["set"]!.AsObject();
}
