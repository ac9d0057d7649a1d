using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Consultation.Server.Papers;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Consultation.Server.Tests;

/// <summary>The publication of approved minutes: every file, unchanged for ever, or nothing.</summary>
public sealed class PublicationTests
{
    private static async Task<JsonNode> GetAsync(Client client, string path)
    {
        var (reply, body) = await client.GetAsync(path);
        Assert.True(reply.Status == 200, $"{path}: {reply}");
        return JsonNode.Parse(body)!;
    }

    private static async Task<Client> ApprovedAsync(ServerHere host, string roundtable = "rt", string? pattern = null)
    {
        var facilitator = await host.UnderWayAsync(roundtable, "gov1");
        if (pattern is not null)
        {
            await facilitator.Does(new { @do = "setOrganisation", organisation = new { name = Meeting.En("The Forum"), documentPattern = pattern, signatories = Array.Empty<object>() } });
        }

        await facilitator.Does(Meeting.Note("n1"));
        await facilitator.Does(Meeting.Close());
        await facilitator.Does(new { @do = "approveMinutes", version = 1 });
        return facilitator;
    }

    private static object Ask(string id, string? readership = "public", int version = 1) => new { id, version, readership };

    private static async Task<JsonNode> EndedAsync(Client client)
    {
        var progress = await GetAsync(client, "minutes/publication");
        for (var i = 0; i < 600 && progress["stage"]!.GetValue<string>() == "underWay"; i++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            progress = await GetAsync(client, "minutes/publication");
        }

        return progress;
    }

    [Fact]
    public async Task EveryFileIsMadeStoredNamedAndCanBeHadUnchangedForEver()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await ApprovedAsync(host);
        Assert.Equal("none", (await GetAsync(facilitator, "minutes/publication"))["stage"]!.GetValue<string>());
        Assert.Equal(202, (await facilitator.PostToAsync("minutes/publish", Ask("one"))).Reply.Status);
        var progress = await EndedAsync(facilitator);
        Assert.Equal("done", progress["stage"]!.GetValue<string>());
        Assert.Equal(progress["total"]!.GetValue<int>(), progress["done"]!.GetValue<int>());

        Assert.Equal(202, (await facilitator.PostToAsync("minutes/publish", Ask("one"))).Reply.Status);
        var publication = Assert.Single((await GetAsync(facilitator, "minutes"))["publications"]!.AsArray())!;
        var files = publication["files"]!.AsArray();
        Assert.Equal(progress["total"]!.GetValue<int>(), files.Count);
        await facilitator.Does(new { @do = "issueCorrigendum", corrigendum = "c1", paragraph = "note.n1", text = Meeting.En("Corrected."), reason = Meeting.En("A slip.") });
        await host.StartAgainAsync();
        foreach (var client in new[] { host.Facilitator("rt"), host.Seat("rt", "gov1") })
        {
            foreach (var file in files)
            {
                var bytes = await client.BytesAsync($"documents/{file!["name"]}?publication=1");
                Assert.Equal((file["sha256"]!.GetValue<string>(), file["bytes"]!.GetValue<long>()), (Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length));
            }
        }

        Assert.Equal("document.unknown", (await facilitator.GetAsync("documents/minutes.en.public.pdf?publication=2")).Reply.Code);
    }

    [Fact]
    public async Task WhatIsNotForThePublicIsHadByThoseWhoWriteTheRecordAlone()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await ApprovedAsync(host);
        await facilitator.PostToAsync("minutes/publish", Ask("one", readership: null));
        Assert.Equal("done", (await EndedAsync(facilitator))["stage"]!.GetValue<string>());
        Assert.Equal(200, (await facilitator.GetAsync("documents/minutes.en.pdf?publication=1")).Reply.Status);
        Assert.Equal("document.unknown", (await host.Seat("rt", "gov1").GetAsync("documents/minutes.en.pdf?publication=1")).Reply.Code);
    }

    [Fact]
    public async Task WhatIsNotApprovedIsNotPublished()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Close());
        Assert.Equal("minutes.notApproved", (await facilitator.PostToAsync("minutes/publish", Ask("one"))).Reply.Code);
        await facilitator.Does(new { @do = "approveMinutes", version = 1 });
        Assert.Equal("command.malformed", (await facilitator.PostToAsync("minutes/publish", Ask("one", version: 2))).Reply.Code);
        Assert.Equal("command.malformed", (await facilitator.PostToAsync("minutes/publish", Ask("one", readership: "secret"))).Reply.Code);
        Assert.Equal("none", (await GetAsync(facilitator, "minutes/publication"))["stage"]!.GetValue<string>());
        var made = new { @do = "publishMinutes", version = 1, files = new[] { new { name = "minutes.en.pdf", sha256 = new string('a', 64), bytes = 7 } } };
        Assert.Equal("document.unknown", (await facilitator.PostAsync(made)).Code);
    }

    [Fact]
    public async Task AServerThatStoppedInTheMiddleGoesOnWhenItStartsAgainAndNothingIsDoubled()
    {
        await using var host = await ServerHere.StartAsync();
        await ApprovedAsync(host);

        // As it is left behind: asked for, one file stored, no event yet.
        await host.Services.GetRequiredService<PublicationRepository>().AskAsync(
            new AskedPublication("rt", "one", "Facilitator", "ada", 1, "public"), DateTimeOffset.UtcNow);
        await host.StartAgainAsync();
        Assert.Equal("done", (await EndedAsync(host.Facilitator("rt")))["stage"]!.GetValue<string>());

        // As it is left behind once the event is stored, and the end isn't.
        await host.Database.WriteAsync((connection, transaction) => connection.Execute("UPDATE publication SET ended = NULL", transaction: transaction));
        await host.StartAgainAsync();
        Assert.Equal("done", (await EndedAsync(host.Facilitator("rt")))["stage"]!.GetValue<string>());
        Assert.Single((await GetAsync(host.Facilitator("rt"), "minutes"))["publications"]!.AsArray());
    }

    [Fact]
    public async Task WhereTheFilesCannotBeStoredNothingIsPublished()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await ApprovedAsync(host);
        await host.Database.WriteAsync((connection, transaction) => connection.Execute(
            "CREATE TRIGGER full BEFORE INSERT ON blob_part BEGIN SELECT RAISE(ABORT, 'disk full'); END", transaction: transaction));
        await facilitator.PostToAsync("minutes/publish", Ask("one"));
        var progress = await EndedAsync(facilitator);
        Assert.Equal("failed", progress["stage"]!.GetValue<string>());
        Assert.Empty((await GetAsync(facilitator, "minutes"))["publications"]!.AsArray());
        await host.Database.WriteAsync((connection, transaction) => connection.Execute("DROP TRIGGER full", transaction: transaction));
        await facilitator.PostToAsync("minutes/publish", Ask("one"));
        Assert.Equal("done", (await EndedAsync(facilitator))["stage"]!.GetValue<string>());
    }

    [Fact]
    public async Task WherePublishingCannotEvenBeAskedForItIsRefusedAsNotStored()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await ApprovedAsync(host);
        await host.Database.WriteAsync((connection, transaction) => connection.Execute(
            "CREATE TRIGGER full BEFORE INSERT ON publication BEGIN SELECT RAISE(ABORT, 'disk full'); END", transaction: transaction));
        var (reply, _) = await facilitator.PostToAsync("minutes/publish", Ask("one"));
        Assert.Equal((503, "server.notStored"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task PublishedFilesAreNeverTidiedAway()
    {
        using var clock = new SteppedClock();
        await using var host = await ServerHere.StartAsync(clock);
        var facilitator = await ApprovedAsync(host);
        await facilitator.PostToAsync("minutes/publish", Ask("one"));
        Assert.Equal("done", (await EndedAsync(facilitator))["stage"]!.GetValue<string>());
        clock.Now += TimeSpan.FromDays(3);
        await host.Services.GetServices<IHostedService>().OfType<UnusedFiles>().Single().RemoveAsync(TestContext.Current.CancellationToken);
        Assert.Equal(200, (await facilitator.GetAsync("documents/minutes.en.public.pdf?publication=1")).Reply.Status);
    }

    [Fact]
    public async Task ASymbolIsOfOneRoundtableForEver()
    {
        await using var host = await ServerHere.StartAsync();
        var first = await ApprovedAsync(host, "rt", "LPS/{year}/{number}");
        var second = await ApprovedAsync(host, "ru", "LPS/{year}/{number}");
        var year = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(5)).Year;
        Assert.Equal($"LPS/{year}/1", (await GetAsync(first, "minutes"))["symbol"]!.GetValue<string>());
        Assert.Equal($"LPS/{year}/2", (await GetAsync(second, "minutes"))["symbol"]!.GetValue<string>());

        // Approved already: the symbol is its own, and the next roundtable's is the next.
        Assert.Equal("minutes.immutable", (await first.PostAsync(new { @do = "approveMinutes", version = 1 })).Code);
        var third = await ApprovedAsync(host, "rv", "LPS/{year}/{number}");
        Assert.Equal($"LPS/{year}/3", (await GetAsync(third, "minutes"))["symbol"]!.GetValue<string>());
        Assert.Null((await GetAsync(await ApprovedAsync(host, "rw"), "minutes"))["symbol"]);
    }

    [Fact]
    public async Task WhereNoSymbolCanBeReservedNothingIsApproved()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(new { @do = "setOrganisation", organisation = new { name = Meeting.En("The Forum"), documentPattern = "F/{number}", signatories = Array.Empty<object>() } });
        await facilitator.Does(Meeting.Close());
        await host.Database.WriteAsync((connection, transaction) => connection.Execute(
            "CREATE TRIGGER full BEFORE INSERT ON symbol BEGIN SELECT RAISE(ABORT, 'disk full'); END", transaction: transaction));
        var refused = await facilitator.PostAsync(new { @do = "approveMinutes", version = 1 });
        Assert.Equal((503, "server.notStored"), (refused.Status, refused.Code));
        Assert.Equal("draft", (await GetAsync(facilitator, "minutes"))["stage"]!.GetValue<string>());
    }

    [Fact]
    public async Task MinutesApprovedBySilenceHaveTheirSymbolToo()
    {
        using var clock = new SteppedClock();
        await using var host = await ServerHere.StartAsync(clock);
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(new { @do = "setOrganisation", organisation = new { name = Meeting.En("The Forum"), documentPattern = "F/{number}", signatories = Array.Empty<object>() } });
        await facilitator.Does(Meeting.Close());
        await facilitator.Does(new { @do = "circulateMinutes", version = 1, until = At(clock.Now.AddDays(1)) });
        await facilitator.Does(new { @do = "openSilence", round = "s1", target = new { minutes = 1 }, until = At(clock.Now.AddDays(2)) });
        await using (var seat = host.Seat("rt", "gov1"))
        {
            await seat.JoinAsync();
            await seat.Sees(view => view["minutes"]!["silence"]!["notified"]!.GetValue<int>() == 1);
        }

        clock.Now += TimeSpan.FromDays(3);
        await host.DueWatch.LookAsync(TestContext.Current.CancellationToken);
        var draft = await GetAsync(facilitator, "minutes");
        Assert.Equal(("approved", "F/1"), (draft["stage"]!.GetValue<string>(), draft["symbol"]!.GetValue<string>()));
    }

    private static string At(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
