using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Consultation.Domain;
using Consultation.Server.Papers;
using Consultation.Server.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Consultation.Server.Tests;

/// <summary>Who sees what of the minutes while they come about.</summary>
public sealed class MinutesViewTests
{
    private static async Task<JsonObject> ViewOf(Client client) => (await client.FreshAsync()).View;

    private static JsonNode Of(JsonNode view) => view["minutes"]!;

    private static JsonObject Set(JsonNode slice, string list) => slice[list]!["set"]!.AsObject();

    private static async Task<Client> OverAsync(ServerHere host)
    {
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(new { @do = "writeNote", note = "n1", text = Meeting.En("A note."), item = "item1" });
        await facilitator.Does(new { @do = "closeRoundtable" });
        await facilitator.Does(new { @do = "editParagraph", kind = "minutes", paragraph = "note.n1", language = "en", text = "An edited note.", basedOn = 1 });
        await facilitator.Does(new { @do = "circulateMinutes", version = 1, until = DateTimeOffset.UtcNow.AddDays(7) });
        return facilitator;
    }

    [Fact]
    public async Task ThoseWhoPrepareSeeTheDraftTheSeatsThatThereIsAVersionAndOthersNothing()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await OverAsync(host);
        var prepared = Of(await ViewOf(facilitator));
        Assert.Equal(("circulated", 1), (prepared["stage"]!.GetValue<string>(), prepared["version"]!.GetValue<int>()));
        Assert.Equal("An edited note.", Set(prepared, "edits")["minutes/note.n1/en"]!["text"]!.GetValue<string>());
        var seat = Of(await ViewOf(host.Seat("rt", "gov1")));
        Assert.Equal(("circulated", 1), (seat["stage"]!.GetValue<string>(), seat["version"]!.GetValue<int>()));
        Assert.NotNull(seat["until"]);
        Assert.DoesNotContain("edited", seat.ToJsonString(), StringComparison.Ordinal);
        foreach (var client in new[] { host.Observer("rt"), host.Display("rt") })
            Assert.Equal("""{"publications":{"set":{}}}""", Of(await ViewOf(client)).ToJsonString());
    }

    [Fact]
    public async Task ACorrectionIsSeenByThoseWhoPrepareAndByItsSeatWithItsFate()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await OverAsync(host);
        var seat = host.Seat("rt", "gov1");
        await seat.Does(new { @do = "proposeCorrection", correction = "k1", paragraph = "note.n1", text = Meeting.En("Corrected."), reason = Meeting.En("It was so.") });
        await facilitator.Does(new { @do = "declineCorrection", correction = "k1", reason = Meeting.En("It wasn't.") });
        Assert.Equal("gov1", Set(Of(await ViewOf(facilitator)), "corrections")["k1"]!["seat"]!.GetValue<string>());
        var own = Set((await ViewOf(seat))["mine"]!, "corrections")["k1"]!;
        Assert.Equal(("declined", "It wasn't."), (own["state"]!.GetValue<string>(), own["answer"]!["en"]!.GetValue<string>()));
        foreach (var client in new[] { host.Seat("rt", "gov2"), host.Observer("rt"), host.Display("rt") })
            Assert.DoesNotContain("k1", (await ViewOf(client)).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASeatMayBreakASilenceOnTheMinutesAndIsNotifiedOfIt()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await OverAsync(host);
        await facilitator.Does(new { @do = "openSilence", round = "s1", target = new { minutes = 1 }, until = DateTimeOffset.UtcNow.AddDays(3) });
        var seat = host.Seat("rt", "gov1");
        Assert.Equal("s1", (await ViewOf(seat))["mine"]!["mayBreakMinutes"]!.GetValue<string>());
        Assert.Equal("s1", Of(await ViewOf(seat))["silence"]!["round"]!.GetValue<string>());
        Assert.Empty(Set((await ViewOf(seat))["silence"]!, "procedures"));
        await seat.Does(new { @do = "breakSilence", round = "s1", text = Meeting.En("Not so."), correction = "k1" });
        Assert.Equal("draft", Of(await ViewOf(facilitator))["stage"]!.GetValue<string>());
        Assert.Null((await ViewOf(seat))["mine"]!["mayBreakMinutes"]);
    }

    [Fact]
    public async Task OnceTheyArePublishedEveryoneIsToldOfWhatIsForThePublic()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await OverAsync(host);
        await facilitator.Does(new { @do = "approveMinutes", version = 1 });
        foreach (var readership in new[] { null, "public" })
        {
            await host.Services.GetRequiredService<PaperFiles>().StorePublishedAsync(RoundtableId.Of("rt"), "minutes.en.pdf", new byte[] { 7 });
            await facilitator.Does(new { @do = "publishMinutes", version = 1, files = new[] { new { name = "minutes.en.pdf", sha256 = Convert.ToHexStringLower(SHA256.HashData([7])), bytes = 1 } }, readership });
        }

        Assert.Equal(2, Set(Of(await ViewOf(facilitator)), "publications").Count);
        foreach (var client in new[] { host.Seat("rt", "gov1"), host.Observer("rt"), host.Display("rt") })
        {
            var minutes = Of(await ViewOf(client));
            Assert.Equal("published", minutes["stage"]!.GetValue<string>());
            Assert.Equal(["2"], Set(minutes, "publications").Select(p => p.Key));
        }
    }
}
