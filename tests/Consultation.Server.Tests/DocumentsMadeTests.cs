using System.Text.Json.Nodes;
using Consultation.Documents;
using Consultation.Domain;
using Consultation.Server.Records;
using Consultation.Server.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Consultation.Server.Tests;

/// <summary>Documents that are made before anybody asks for them.</summary>
public sealed class DocumentsMadeTests
{
    private static async Task<JsonNode> ListAsync(Client client)
    {
        var (reply, body) = await client.GetAsync("documents");
        Assert.True(reply.Status == 200, reply.ToString());
        return JsonNode.Parse(body)!;
    }

    [Fact]
    public async Task WhenTheSessionClosesTheyAreMadeAndItIsSaidHowFarThatIs()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        Assert.Null((await ListAsync(facilitator))["making"]);
        await facilitator.Does(Meeting.Close());

        var said = (await ListAsync(facilitator))["making"];
        Assert.NotNull(said);
        for (var i = 0; i < 600 && said is not null; i++)
        {
            Assert.InRange(said["done"]!.GetValue<int>(), 0, said["total"]!.GetValue<int>());
            await Task.Delay(100, TestContext.Current.CancellationToken);
            said = (await ListAsync(facilitator))["making"];
        }

        Assert.Null(said);
        var made = await facilitator.BytesAsync("documents/minutes.en.pdf");
        Assert.Equal(made, await facilitator.BytesAsync("documents/minutes.en.pdf"));
    }

    [Fact]
    public async Task WhatIsKeptIsWhatWouldBeMade()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Note("n1"));
        var before = await facilitator.BytesAsync("documents/minutes.en.md");
        await facilitator.Does(Meeting.Note("n2", "Another note."));
        var after = await facilitator.BytesAsync("documents/minutes.en.md");
        Assert.NotEqual(before, after);

        var record = RecordJson.Read(await facilitator.BytesAsync("record"));
        var kept = new MadeDocuments();
        var identity = RecordJson.IdentityOf(record);
        Assert.False(kept.Has(identity, DocumentKind.Minutes, Language.En, DocumentForm.Markdown, DocumentOptions.Everything));
        Assert.Equal(after, kept.Get(record, identity, DocumentKind.Minutes, Language.En, DocumentForm.Markdown, DocumentOptions.Everything));
        Assert.True(kept.Has(identity, DocumentKind.Minutes, Language.En, DocumentForm.Markdown, DocumentOptions.Everything));
        Assert.False(kept.Has(identity, DocumentKind.Minutes, Language.En, DocumentForm.Markdown, DocumentOptions.Everything with { Notes = false }));
    }

    [Fact]
    public async Task WhoPreparesSetsToWhomTheSummaryReportGoesAndItSaysSo()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(new { @do = "setDistribution", distribution = new { action = new[] { Meeting.En("The office") }, information = new[] { Meeting.En("The mission") }, tags = new[] { "PGOV", "KZ" } } });

        var (_, draft) = await facilitator.GetAsync("minutes");
        Assert.Equal("PGOV", JsonNode.Parse(draft)!["distribution"]!["tags"]![0]!.GetValue<string>());
        var report = System.Text.Encoding.UTF8.GetString(await facilitator.BytesAsync("documents/summary-report.en.md"));
        Assert.Contains("The office", report, StringComparison.Ordinal);
        Assert.Contains("The mission", report, StringComparison.Ordinal);
        Assert.Contains("PGOV, KZ", report, StringComparison.Ordinal);
    }
}
