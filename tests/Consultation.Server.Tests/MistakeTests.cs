using Consultation.Server.Tests.Harness;
using Consultation.Storage;

namespace Consultation.Server.Tests;

/// <summary>What goes wrong on our side is told by code, and concerns nobody else.</summary>
public sealed class MistakeTests
{
    private static readonly object Create = new
    {
        @do = "createRoundtable",
        title = new { en = "Rule of law" },
        languages = new[] { "en" },
        authentic = "en",
        timeZone = "Asia/Almaty",
        roll = "all",
        noun = "participants",
    };

    [Fact]
    public async Task AJournalThatCantBeReadIsAnsweredByCodeAndOthersGoOn()
    {
        await using var host = await ServerHere.StartAsync();
        var command = new NewCommand(
            "facilitator/ada", "c1", new byte[32], DateTimeOffset.FromUnixTimeMilliseconds(0), [new NewEvent("unheardOf", "{}")]);
        await host.Journal.AppendAsync(new Batch("newer", 0, [command], null, new RoundtableSummary("Newer", "draft", null)));
        var client = host.Facilitator("newer");
        await client.ConnectAsync();

        var joined = await client.TryJoinAsync();
        var looked = await client.GetAsync("view");
        var posted = await client.PostAsync(new { @do = "openRoundtable" });

        Assert.Equal("server.failed", joined.GetProperty("refused").GetProperty("code").GetString());
        Assert.Equal((500, "server.failed"), (looked.Reply.Status, looked.Reply.Code));
        Assert.Equal((500, "server.failed"), (posted.Status, posted.Code));
        Assert.NotNull((await host.Caller("ada=staff,facilitator@other", "other").PostAsync(Create)).Number);
    }
}
