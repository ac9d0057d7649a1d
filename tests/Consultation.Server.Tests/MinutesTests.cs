using System.Text.Json.Nodes;
using Consultation.Server.Tests.Harness;

namespace Consultation.Server.Tests;

/// <summary>The minutes over HTTP: the draft, its versions, and who reads how much of them.</summary>
public sealed class MinutesTests
{
    private static async Task<JsonNode> GetAsync(Client client, string path)
    {
        var (reply, body) = await client.GetAsync(path);
        Assert.True(reply.Status == 200, $"{path}: {reply}");
        return JsonNode.Parse(body)!;
    }

    private static JsonNode Paragraph(JsonNode minutes, string key) => minutes["paragraphs"]!.AsArray().Single(p => p!["key"]!.GetValue<string>() == key)!;

    private static IEnumerable<string> Keys(JsonNode minutes) => minutes["paragraphs"]!.AsArray().Select(p => p!["key"]!.GetValue<string>());

    private static object Edit(string paragraph, string text, long basedOn) =>
        new { @do = "editParagraph", kind = "minutes", paragraph, language = "en", text, basedOn };

    private static object Circulate(int version, string? readership = null) =>
        new { @do = "circulateMinutes", version, until = DateTimeOffset.UtcNow.AddDays(7), readership };

    private static async Task<Client> OverAsync(ServerHere host)
    {
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(Meeting.Note("n1", "The first note."));
        await facilitator.Does(Meeting.Note("n2", "The second note."));
        await facilitator.Does(Meeting.Close());
        return facilitator;
    }

    [Fact]
    public async Task TheDraftHasEachParagraphWithWhatItComesFromAndWhetherItMayBeReplaced()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await OverAsync(host);
        var draft = await GetAsync(facilitator, "minutes");
        Assert.Equal("draft", draft["stage"]!.GetValue<string>());
        var note = Paragraph(draft, "note.n1");
        Assert.Equal(("note", "The first note.", true), (note["origin"]!.GetValue<string>(), note["text"]!.GetValue<string>(), note["replaces"]!.GetValue<bool>()));
        var point = Paragraph(draft, "point.p1");
        Assert.Equal(("point", false), (point["origin"]!.GetValue<string>(), point["replaces"]!.GetValue<bool>()));
        Assert.Equal("command.malformed", (await facilitator.GetAsync("minutes?kind=actions")).Reply.Code);
        Assert.Equal("command.malformed", (await facilitator.GetAsync("minutes?language=kk")).Reply.Code);
        Assert.Equal("access.notYourRole", (await host.Seat("rt", "gov1").GetAsync("minutes")).Reply.Code);
    }

    [Fact]
    public async Task TheDraftSaysWhatIsStillAskedOfTheSeatsBySilenceForThatIsInNoVersionYet()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(new { @do = "setParts", parts = new[] { "silenceProcedures" } });
        var until = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.AddDays(3).ToUnixTimeSeconds());
        await facilitator.Does(new { @do = "openSilence", round = "s1", target = new { point = "p1" }, until });
        await facilitator.Does(Meeting.Close());

        var asked = Assert.Single((await GetAsync(facilitator, "minutes"))["pointSilences"]!.AsArray())!;
        Assert.Equal(until, asked["until"]!.GetValue<DateTimeOffset>());
        Assert.NotEmpty(asked["text"]!["en"]!.GetValue<string>());
    }

    [Fact]
    public async Task DocumentsOfARecordThatHasChangedSinceTheApprovalSayWhichVersionWasApproved()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(new { @do = "setParts", parts = new[] { "silenceProcedures" } });
        await facilitator.Does(new { @do = "openSilence", round = "s1", target = new { point = "p1" }, until = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.AddDays(3).ToUnixTimeSeconds()) });
        await facilitator.Does(Meeting.Close());
        await facilitator.Does(new { @do = "approveMinutes", version = 1 });
        Assert.Null((await GetAsync(facilitator, "documents"))["changedSince"]);

        await facilitator.Does(new { @do = "breakSilence", round = "s1", seat = "gov1", objection = "o1", text = Meeting.En("No.") });
        Assert.Equal(1, (await GetAsync(facilitator, "documents"))["changedSince"]!.GetValue<int>());
    }

    [Fact]
    public async Task WhatChangedBeneathAnEditIsShownAndTheEditStays()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await OverAsync(host);
        var seen = Paragraph(await GetAsync(facilitator, "minutes"), "note.n1")["basedOn"]!.GetValue<long>();
        await facilitator.Does(Edit("note.n1", "An edited note.", seen));
        var edit = Paragraph(await GetAsync(facilitator, "minutes"), "note.n1")["edit"]!;
        Assert.Equal((false, "An edited note."), (edit["changedBeneath"]!.GetValue<bool>(), edit["text"]!.GetValue<string>()));

        await facilitator.Does(new { @do = "reviseNote", note = "n1", text = Meeting.En("The first, better note.") });
        var note = Paragraph(await GetAsync(facilitator, "minutes"), "note.n1");
        Assert.Equal("The first, better note.", note["text"]!.GetValue<string>());
        Assert.Equal((true, "An edited note."), (note["edit"]!["changedBeneath"]!.GetValue<bool>(), note["edit"]!["text"]!.GetValue<string>()));
        Assert.Contains(note["edit"]!["beneath"]!.AsArray(), run => run!["kind"]!.GetValue<string>() == "added" && run["text"]!.GetValue<string>().Contains("better", StringComparison.Ordinal));
        Assert.Equal("minutes.editedMeanwhile", (await facilitator.PostAsync(Edit("note.n1", "From another page.", seen))).Code);
    }

    [Fact]
    public async Task AVersionSaysWhatItSaidWhenItWasCirculated()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await OverAsync(host);
        await facilitator.Does(Circulate(1));
        await facilitator.Does(Edit("note.n1", "Edited afterwards.", await facilitator.HeadAsync()));
        foreach (var client in new[] { facilitator, host.Seat("rt", "gov1") })
        {
            var version = await GetAsync(client, "minutes/1");
            Assert.Equal("The first note.", Paragraph(version, "note.n1")["text"]!.GetValue<string>());
            Assert.NotNull(version["until"]);
        }

        Assert.Equal("command.malformed", (await facilitator.GetAsync("minutes/2")).Reply.Code);
        Assert.Equal("access.notYourRole", (await host.Observer("rt").GetAsync("minutes/1")).Reply.Code);
    }

    [Fact]
    public async Task SeatsReadWhatWasCirculatedToThemAndNothingElse()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(new { @do = "setMarkings", markings = new[] { new { id = "u", name = Meeting.En("Open"), portion = "O" }, new { id = "r", name = Meeting.En("Restricted"), portion = "R" } }, @default = "u" });
        await facilitator.Does(Meeting.Note("n1", "For all."));
        await facilitator.Does(new { @do = "writeNote", note = "n2", item = "item1", text = Meeting.En("For few."), marking = "r" });
        await facilitator.Does(Meeting.Close());
        await facilitator.Does(Circulate(1, "public"));
        var theirs = await GetAsync(host.Seat("rt", "gov1"), "minutes/1");
        Assert.Contains("note.n1", Keys(theirs));
        Assert.DoesNotContain("For few", theirs.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("note.n2", Keys(theirs));
        Assert.Contains("note.n2", Keys(await GetAsync(facilitator, "minutes/1")));
    }

    [Fact]
    public async Task VersionsAreComparedParagraphByParagraph()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await OverAsync(host);
        await facilitator.Does(Circulate(1));
        await host.Seat("rt", "gov1").Does(new { @do = "proposeCorrection", correction = "k1", paragraph = "note.n1", text = Meeting.En("The first good note."), reason = Meeting.En("It was good.") });
        var correction = (await GetAsync(facilitator, "minutes"))["corrections"]![0]!;
        Assert.Equal(("k1", "gov1", "proposed"), (correction["correction"]!.GetValue<string>(), correction["name"]!["en"]!.GetValue<string>(), correction["state"]!.GetValue<string>()));
        await facilitator.Does(new { @do = "acceptCorrection", correction = "k1" });
        await facilitator.Does(new { @do = "approveMinutes", version = 1 });
        foreach (var path in new[] { "minutes/compare?from=1&to=2", "minutes/compare?from=1" })
        {
            var compared = await GetAsync(facilitator, path);
            var changed = Assert.Single(compared["paragraphs"]!.AsArray(), p => p!["change"]!.GetValue<string>() != "unchanged")!;
            Assert.Equal(("note.n1", "changed"), (changed["key"]!.GetValue<string>(), changed["change"]!.GetValue<string>()));
            Assert.Contains(changed["difference"]!.AsArray(), run => run!["kind"]!.GetValue<string>() == "added" && run["text"]!.GetValue<string>().Contains("good", StringComparison.Ordinal));
        }

        Assert.Equal("command.malformed", (await facilitator.GetAsync("minutes/compare?from=3")).Reply.Code);
    }

    [Fact]
    public async Task AnOpenCorrectionIsToldAgainstTheParagraphAsItIsNow()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await OverAsync(host);
        await facilitator.Does(Circulate(1));
        var seat = host.Seat("rt", "gov1");
        await seat.Does(new { @do = "proposeCorrection", correction = "k1", paragraph = "note.n1", text = Meeting.En("The first good note."), reason = Meeting.En("It was good.") });
        await seat.Does(new { @do = "proposeCorrection", correction = "k2", paragraph = "point.p1", text = Meeting.En("With thanks."), reason = Meeting.En("They thanked.") });
        Assert.Equal([("same", "The first"), ("added", " good"), ("same", " note.")], await RunsAsync("k1"));
        var addition = await RunsAsync("k2");
        Assert.Equal(["same", "added"], addition.Select(run => run.Kind));
        Assert.Contains("With thanks.", addition[1].Text, StringComparison.Ordinal);

        await facilitator.Does(Edit("note.n1", "The very first note.", await facilitator.HeadAsync()));
        Assert.Contains(("removed", " very"), await RunsAsync("k1"));
        await facilitator.Does(new { @do = "declineCorrection", correction = "k1", reason = Meeting.En("No.") });
        Assert.Null((await CorrectionAsync("k1"))["differences"]);

        async Task<JsonNode> CorrectionAsync(string id) =>
            (await GetAsync(facilitator, "minutes"))["corrections"]!.AsArray().Single(c => c!["correction"]!.GetValue<string>() == id)!;

        async Task<List<(string Kind, string Text)>> RunsAsync(string id)
        {
            var difference = Assert.Single((await CorrectionAsync(id))["differences"]!.AsArray())!;
            Assert.Equal("en", difference["language"]!.GetValue<string>());
            return [.. difference["runs"]!.AsArray().Select(run => (run!["kind"]!.GetValue<string>(), run["text"]!.GetValue<string>()))];
        }
    }

    [Fact]
    public async Task TheReservationsRecordedBelowADecisionStandBelowItInTheDraftAndInAVersion()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1", "gov2");
        await facilitator.Does(Meeting.Vote("r1", "p1"));
        await host.Seat("rt", "gov1").Does(Meeting.Ballot("r1", "gov1"));
        await host.Seat("rt", "gov2").Does(new { @do = "castBallot", round = "r1", seat = "gov2", position = "agreeWithReservation", text = Meeting.En("Not before May."), reservation = "v1" });
        await facilitator.Does(Meeting.CloseVote("r1"));
        await facilitator.Does(Meeting.Declare("r1"));
        await facilitator.Does(Meeting.Close());
        await facilitator.Does(Circulate(1, "public"));
        foreach (var minutes in new[] { await GetAsync(facilitator, "minutes"), await GetAsync(host.Seat("rt", "gov1"), "minutes/1") })
        {
            Assert.Equal(["Reservation of gov2: Not before May."], Paragraph(minutes, "point.p1")["beneath"]!.AsArray().Select(line => line!.GetValue<string>()));
            Assert.Null(Paragraph(minutes, "point.p2")["beneath"]);
        }
    }

    [Fact]
    public async Task AVersionIsReadAsADocumentAsFarAsItWasCirculatedAndWithoutTheReportersComments()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(new { @do = "setMarkings", markings = new[] { new { id = "u", name = Meeting.En("Open"), portion = "O" }, new { id = "r", name = Meeting.En("Restricted"), portion = "R" } }, @default = "u" });
        await facilitator.Does(Meeting.Note("n1", "For all."));
        await facilitator.Does(new { @do = "writeNote", note = "n2", item = "item1", text = Meeting.En("For few."), marking = "r" });
        await facilitator.Does(new { @do = "writeComment", comment = "c1", item = "item1", text = Meeting.En("Between us."), marking = "u" });
        await facilitator.Does(Meeting.Close());
        await facilitator.Does(Circulate(1, "u"));
        await facilitator.Does(Edit("note.n1", "Edited afterwards.", await facilitator.HeadAsync()));
        var seat = host.Seat("rt", "gov1");

        var theirs = await ReadAsync(seat, "minutes.en.md?version=1");
        Assert.Contains("For all", theirs, StringComparison.Ordinal);
        Assert.All(["For few", "Between us", "Edited"], kept => Assert.DoesNotContain(kept, theirs, StringComparison.Ordinal));
        var own = await ReadAsync(facilitator, "minutes.en.md?version=1");
        Assert.All(["For all", "For few", "Between us"], there => Assert.Contains(there, own, StringComparison.Ordinal));
        Assert.DoesNotContain("Edited", own, StringComparison.Ordinal);
        foreach (var name in new[] { "minutes.en.md?version=2", "minutes.en.md?version=x", "minutes.en.r.md?version=1", "minutes.ru.md?version=1", "agreed-positions.en.md?version=1", "record.json?version=1" })
        {
            Assert.Equal("document.unknown", (await seat.GetAsync($"documents/{name}")).Reply.Code);
        }

        Assert.Equal("access.notYourRole", (await host.Observer("rt").GetAsync("documents/minutes.en.md?version=1")).Reply.Code);

        static async Task<string> ReadAsync(Client client, string name)
        {
            var (reply, body) = await client.GetAsync($"documents/{name}");
            Assert.True(reply.Status == 200, $"{name}: {reply}");
            return body;
        }
    }

    [Fact]
    public async Task TheListTellsThoseWhoWriteHowFarTheMinutesAreAndNobodyElse()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await OverAsync(host);
        var seat = host.Seat("rt", "gov1");
        Assert.Null((await ListedAsync(facilitator))["minutes"]);

        await facilitator.Does(Circulate(1));
        await seat.Does(new { @do = "proposeCorrection", correction = "k1", paragraph = "note.n1", text = Meeting.En("The first good note."), reason = Meeting.En("It was good.") });

        var minutes = (await ListedAsync(facilitator))["minutes"]!;
        Assert.Equal(("circulated", 1), (minutes["stage"]!.GetValue<string>(), minutes["corrections"]!.GetValue<int>()));
        Assert.NotNull(minutes["until"]);
        Assert.Null((await ListedAsync(seat))["minutes"]);

        await facilitator.Does(new { @do = "acceptCorrection", correction = "k1" });
        await facilitator.Does(new { @do = "approveMinutes", version = 1 });
        minutes = (await ListedAsync(facilitator))["minutes"]!;
        Assert.Equal(("approved", 0), (minutes["stage"]!.GetValue<string>(), minutes["corrections"]!.GetValue<int>()));
        Assert.Null(minutes["until"]);

        static async Task<JsonNode> ListedAsync(Client client) => Assert.Single((await GetAsync(client, ".."))["roundtables"]!.AsArray())!;
    }
}
