using System.Text.Json;
using Consultation.Server.Tests.Access;
using static Consultation.Server.Tests.Check.Published;
using static Consultation.Server.Tests.Harness.Meeting;

namespace Consultation.Server.Tests.Check;

/// <summary>Anyone learns whether a document is genuine; of what isn't public, no more than that.</summary>
public sealed class CheckTests
{
    private static Task<Answered> CheckAsync(House house, object body) => house.Browser().PostAsync("/api/check", body);

    private static Task<Answered> CheckAsync(House house, string content = Document) => CheckAsync(house, new { sha256 = Sha256Of(content) });

    [Fact]
    public async Task AFilePublishedToEveryoneIsGenuineAndSaysWhatItIs()
    {
        var (house, _) = await ApprovedAsync();
        await using var here = house;
        await PublishAsync(house, "minutes.en.public.pdf", Document, "public");

        var answer = await CheckAsync(house);
        Assert.Equal("genuine", (string?)answer["result"]);
        var document = answer["document"];
        Assert.Equal(("minutes", "en", "pdf", 1), ((string?)document["kind"], (string?)document["language"], (string?)document["form"], (int?)document["version"]));
        Assert.NotNull(document["public"]!["title"]!["en"]);
        Assert.Equal(0, (int?)document["public"]!["corrigenda"]);
        Assert.Null(document["public"]!["printedOn"]);
        Assert.Equal("unknown", (string?)(await CheckAsync(house, Document + " "))["result"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("q")]
    public async Task OfAFileThatIsNotForEveryoneNothingIsSaidButWhatItSaysItself(string? readership)
    {
        var (house, _) = await ApprovedAsync();
        await using var here = house;
        await PublishAsync(house, "minutes.en.q.docx", Document, readership);

        Assert.Equal(
            """{"result":"genuine","document":{"kind":"minutes","language":"en","form":"docx","version":1}}""", (await CheckAsync(house)).Json!.ToJsonString());
    }

    [Fact]
    public async Task AFileThatALaterPublicationSupersedesSaysByWhich()
    {
        var (house, admin) = await ApprovedAsync();
        await using var here = house;
        await PublishAsync(house, "minutes.en.pdf", Document, "public");
        await PublishAsync(house, "minutes.en.pdf", "Later", "public");
        await PublishAsync(house, "minutes.en.pdf", "For few", null);
        Assert.Equal(200, (await admin.DoAsync(new { @do = "supersedePublication", publication = 1, by = 2 })).Status);

        var answer = await CheckAsync(house);
        Assert.Equal("superseded", (string?)answer["result"]);
        Assert.Equal(1, (int?)answer["document"]["public"]!["by"]!["version"]);
        Assert.Equal("genuine", (string?)(await CheckAsync(house, "Later"))["result"]);

        Assert.Equal(200, (await admin.DoAsync(new { @do = "supersedePublication", publication = 2, by = 3 })).Status);
        answer = await CheckAsync(house, "Later");
        Assert.Equal("superseded", (string?)answer["result"]);
        Assert.Null(answer["document"]["public"]!["by"]);
    }

    [Fact]
    public async Task CorrigendaThatEveryoneMayReadAreCounted()
    {
        var (house, admin) = await ApprovedAsync();
        await using var here = house;
        await PublishAsync(house, "minutes.en.pdf", Document, "public");
        foreach (var (id, note) in new[] { ("k1", "note"), ("k2", "marked") })
        {
            var done = await admin.DoAsync(new { @do = "issueCorrigendum", corrigendum = id, paragraph = $"note.{note}", text = En("Better."), reason = En("A slip.") });
            Assert.True(done.Status == 200, done.ToString());
        }

        Assert.Equal(1, (int?)(await CheckAsync(house))["document"]["public"]!["corrigenda"]);
    }

    [Fact]
    public async Task ThePrintedCodeFindsTheRecordHoweverItIsTyped()
    {
        var (house, admin) = await ApprovedAsync();
        await using var here = house;
        var record = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await admin.BytesAsync("/api/roundtables/rt/record?readership=public")));
        await PublishAsync(house, "minutes.en.pdf", Document, "public");
        await admin.DoAsync(new { @do = "issueCorrigendum", corrigendum = "k1", paragraph = "note.note", text = En("Better."), reason = En("A slip.") });
        await LookAsync(house);

        var printed = string.Join(' ', record[..16].ToUpperInvariant().Chunk(4).Select(c => new string(c)));
        foreach (var typed in new[] { printed, record[..16], printed.Replace(' ', '-'), $" {printed}\u00A0", record })
        {
            var answer = await CheckAsync(house, new { code = typed });
            Assert.Equal(("genuine", "record"), ((string?)answer["result"], (string?)answer["document"]["kind"]));
            Assert.Equal(["minutes"], answer["document"]["public"]!["printedOn"]!.AsArray().Select(kind => (string?)kind));
        }

        Assert.Equal("genuine", (string?)(await CheckAsync(house, new { sha256 = record }))["result"]);
        Assert.Equal("unknown", (string?)(await CheckAsync(house, new { code = new string('0', 16) }))["result"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"code":"0123"}""")]
    [InlineData("""{"code":"0123456789abcdeg"}""")]
    [InlineData("""{"sha256":"0123456789abcdef"}""")]
    [InlineData("""{"sha256":"%","code":"0123456789abcdef"}""")]
    public async Task WhatIsNeitherAHashNorACodeIsRefused(string body)
    {
        await using var house = await House.StartAsync();
        var answer = await CheckAsync(house, JsonSerializer.Deserialize<JsonElement>(body));
        Assert.Equal((400, "command.malformed"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task ManyQuestionsFromOneAddressAreHeldUp()
    {
        await using var house = await House.StartAsync();
        var browser = house.Browser("203.0.113.7");
        var answers = new List<int>();
        for (var i = 0; i < 121; i++)
        {
            answers.Add((await browser.PostAsync("/api/check", new { code = new string('0', 16) })).Status);
        }

        Assert.Equal(120, answers.Count(status => status == 200));
        Assert.Equal(429, answers[^1]);
    }
}
