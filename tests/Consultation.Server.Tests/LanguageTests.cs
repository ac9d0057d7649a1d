using System.Text;
using System.Text.Json;
using Consultation.Server.Live;
using Consultation.Server.Tests.Harness;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR.Client;

namespace Consultation.Server.Tests;

/// <summary>What isn't done is said in the language of the page it was asked from.</summary>
public sealed class LanguageTests
{
    private const string Open = """{"roundtable":"rt","id":"x","command":{"do":"openRoundtable"}}""";

    [Theory]
    [InlineData(null, "The session is open already.")]
    [InlineData("ru", "Заседание уже открыто.")]
    [InlineData("kk-KZ, ru;q=0.8", "Отырыс ашылып қойған.")]
    [InlineData("de-DE, ru;q=0.4, en;q=0.9", "The session is open already.")]
    [InlineData("de-DE, fr", "The session is open already.")]
    [InlineData("ru;q=0, kk;q=0.1", "Отырыс ашылып қойған.")]
    [InlineData("--;;q=", "The session is open already.")]
    public async Task OverHttpItIsTheOneOfTheHeader(string? accepted, string sentence)
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");

        var reply = await facilitator.SendAsync(
            Encoding.UTF8.GetBytes(Open), change: request => request.Headers.TryAddWithoutValidation("Accept-Language", accepted is null ? [] : [accepted]));

        Assert.Equal(("roundtable.live", sentence), (reply.Code, reply.Message));
    }

    [Fact]
    public async Task OverTheHubItIsTheOneThatTheCallSaysAndMayChangeFromCallToCall()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.ConnectAsync();
        foreach (var (language, sentence) in new[] { ("ru", "Заседание уже открыто."), ("kk", "Отырыс ашылып қойған."), ("en", "The session is open already.") })
        {
            var answer = await AskAsync(facilitator, "Do", $$"""{"roundtable":"rt","id":"x","language":"{{language}}","command":{"do":"openRoundtable"} }""");
            Assert.Equal(("roundtable.live", sentence), Of(answer));
        }

        Assert.Equal(
            ("roundtable.unknown", "Такого круглого стола нет, или вы в нём не участвуете."),
            Of(await AskAsync(facilitator, "Join", """{"roundtable":"elsewhere","language":"ru"}""")));
    }

    [Fact]
    public async Task WhatIsWrongWithAFieldIsSaidInItToo()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.ConnectAsync();

        var answer = await AskAsync(facilitator, "Do", """{"roundtable":"rt","id":"x","language":"ru","command":{"do":"addItem","item":"i9","position":1,"title":{"en":""}}}""");

        Assert.Equal(("text.empty", "Не хватает текста: title: пусто."), Of(answer));
        Assert.Equal("пусто", answer.GetProperty("refused").GetProperty("fields")[0].GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("\"fr\"", "must be en, ru or kk")]
    [InlineData("7", "must be a text")]
    public async Task ALanguageThatIsNoneOfThemIsRefused(string language, string reason)
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.ConnectAsync();

        var answer = await AskAsync(facilitator, "Do", $$"""{"roundtable":"rt","id":"x","language":{{language}},"command":{"do":"openFloor"} }""");

        Assert.Equal("command.malformed", Of(answer).Code);
        Assert.Contains(reason, answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void HalfACharacterInACallIsNoLanguage()
    {
        using var call = JsonDocument.Parse("""{"\ud800":1,"language":"\ud800"}""");
        Assert.Equal(Domain.Language.En, SpokenLanguage.Of(call.RootElement, new DefaultHttpContext().Request));
    }

    private static Task<JsonElement> AskAsync(Client client, string method, string json) =>
        client.Hub!.InvokeAsync<JsonElement>(method, JsonDocument.Parse(json).RootElement).Soon();

    private static (string? Code, string? Message) Of(JsonElement answer)
    {
        var refused = answer.GetProperty("refused");
        return (refused.GetProperty("code").GetString(), refused.GetProperty("message").GetString());
    }
}
