using System.Text.Json;
using Consultation.Documents;
using Consultation.Domain;
using Consultation.Server.Tests.Harness;

namespace Consultation.Server.Tests;

/// <summary>The record and its documents over HTTP: who may have which.</summary>
public sealed class RecordTests
{
    [Fact]
    public async Task DocumentsAreThereWhenTheMeetingEndsForEachAsItMayReadThem()
    {
        await using var host = await ServerHere.StartAsync();
        var chair = host.Caller("ada=staff,facilitator@rt", "rt");
        await ClosedMeetingAsync(chair);

        var (mine, record) = await chair.GetAsync("record");
        var (minutes, pdf) = await chair.GetAsync("documents/minutes.en.pdf");
        var (list, names) = await chair.GetAsync("documents");
        var (theirs, publicRecord) = await host.Seat("rt", "gov1").GetAsync("record");

        Assert.Equal((200, 200, 200, 200), (mine.Status, minutes.Status, list.Status, theirs.Status));
        Assert.StartsWith("%PDF-1.7", pdf, StringComparison.Ordinal);
        Assert.Contains("agreed-positions.en.pdf", names, StringComparison.Ordinal);
        Assert.Contains("between us", record, StringComparison.Ordinal);
        Assert.DoesNotContain("between us", publicRecord, StringComparison.Ordinal);
        Assert.Equal("consultation-record/1", JsonDocument.Parse(publicRecord).RootElement.GetProperty("format").GetString());
    }

    [Fact]
    public async Task WhatADocumentIsNotOrWhoMayNotHaveItIsRefusedByCode()
    {
        await using var host = await ServerHere.StartAsync();
        var chair = host.Caller("ada=staff,facilitator@rt", "rt");
        await ClosedMeetingAsync(chair);

        Assert.Equal("document.unknown", (await chair.GetAsync("documents/budget.en.pdf")).Reply.Code);
        Assert.Equal("marking.unknown", (await chair.GetAsync("documents/minutes.en.secret.pdf")).Reply.Code);
        Assert.Equal("access.notYourRole", (await host.Seat("rt", "gov1").GetAsync("documents/minutes.en.sbu.pdf")).Reply.Code);
        Assert.Equal("access.notYourRole", (await host.Display("rt").GetAsync("record")).Reply.Code);
    }

    [Fact]
    public async Task DocumentsAreThereInTheLanguagesOfTheRoundtable()
    {
        await using var host = await ServerHere.StartAsync();
        var chair = host.Caller("ada=staff,facilitator@rt", "rt");
        await ClosedMeetingAsync(chair, "ru", "en");

        var names = JsonDocument.Parse((await chair.GetAsync("documents")).Body).RootElement.GetProperty("documents");

        Assert.Equal(
            DocumentRenderer.Kinds.SelectMany(kind => new[] { $"{kind.Name()}.en.pdf", $"{kind.Name()}.ru.pdf" }),
            names.EnumerateArray().Select(name => name.GetString()!).Where(name => name.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.Equal(200, (await chair.GetAsync("documents/minutes.ru.pdf")).Reply.Status);
        Assert.Equal("document.unknown", (await chair.GetAsync("documents/minutes.kk.pdf")).Reply.Code);
    }

    [Fact]
    public async Task EveryFormCanBeHadForEveryReadership()
    {
        await using var host = await ServerHere.StartAsync();
        var chair = host.Caller("ada=staff,facilitator@rt", "rt");
        await ClosedMeetingAsync(chair);
        foreach (var asked in new[] { "", "?readership=public" })
        {
            var names = JsonDocument.Parse((await chair.GetAsync("documents" + asked)).Body).RootElement.GetProperty("documents").EnumerateArray().Select(name => name.GetString()!).ToList();
            Assert.Subset(
                names.Select(name => name.Split('.')[^1]).ToHashSet(), new HashSet<string> { "pdf", "docx", "html", "md", "json", "csv", "xlsx", "zip" });
            foreach (var name in names)
            {
                Assert.Equal((name, 200), (name, (await chair.GetAsync($"documents/{name}")).Reply.Status));
            }
        }

        Assert.DoesNotContain("between us", (await chair.GetAsync("documents/minutes.en.public.html")).Body, StringComparison.Ordinal);
        Assert.Equal("access.notYourRole", (await host.Seat("rt", "gov1").GetAsync("documents/all.sbu.zip")).Reply.Code);
    }

    [Fact]
    public async Task WhatIsNamedIsLeftOut()
    {
        await using var host = await ServerHere.StartAsync();
        var chair = host.Caller("ada=staff,facilitator@rt", "rt");
        await ClosedMeetingAsync(chair);
        Assert.Contains("between us", (await chair.GetAsync("documents/minutes.en.md")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("between us", (await chair.GetAsync("documents/minutes.en.md?without=comments,notes")).Body, StringComparison.Ordinal);
        Assert.Equal("document.unknown", (await chair.GetAsync("documents/minutes.en.md?without=weather")).Reply.Code);
    }

    private static async Task ClosedMeetingAsync(Client chair, params string[] languages)
    {
        object[] commands =
        [
            new { @do = "createRoundtable", title = new { en = "Rule of law" }, languages = languages.Length > 0 ? languages : ["en"], authentic = "en", timeZone = "Asia/Almaty", roll = "all", noun = "participants" },
            new { @do = "setMarkings", markings = new[] { Marking("u"), Marking("sbu") }, @default = "u" },
            new { @do = "addSector", sector = "gov", name = new { en = "Government" } },
            new { @do = "addSeat", seat = "gov1", name = new { en = "Ministry" }, sector = "gov" },
            new { @do = "addItem", item = "item1", title = new { en = "First" }, position = 1 },
            new { @do = "openRoundtable" },
            new { @do = "writeComment", comment = "c1", item = "item1", marking = "sbu", text = new { en = "This stays between us." } },
            new { @do = "closeRoundtable" },
        ];
        foreach (var command in commands)
        {
            var reply = await chair.PostAsync(command);
            Assert.True(reply.Number is not null, reply.ToString());
        }
    }

    private static object Marking(string id) => new { id, name = new { en = id.ToUpperInvariant() }, portion = id };
}
