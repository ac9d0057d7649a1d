using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Consultation.Server.Tests.Harness;
using Consultation.Server.Verbs;
using Consultation.TestHost;

namespace Consultation.Server.Tests;

/// <summary>For whom the record is, and whom it names, over HTTP and on the command line.</summary>
public sealed class ReaderTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task APersonsNameInANoteIsRefusedWhereTheLevelForbidsItAndKeptWithAReason()
    {
        await using var host = await ServerHere.StartAsync();
        var chair = host.Caller("ada=staff,facilitator@rt", "rt");
        await PrepareAsync(chair);
        await AddPersonAsync(host, chair.CallerHeader, "p1", "Aigerim Sultanova");
        Assert.NotNull((await chair.PostAsync(new { @do = "assignPerson", seat = "gov1", person = "p1", part = "head" })).Number);
        object Note(string id, object? kept = null) => kept is null
            ? new { @do = "writeNote", note = id, item = "item1", text = new { en = "It was asked by Mrs Sultanova." } }
            : new { @do = "writeNote", note = id, item = "item1", text = new { en = "It was asked by Mrs Sultanova." }, kept };

        Assert.NotNull((await chair.PostAsync(Note("n1"))).Number);
        Assert.NotNull((await chair.PostAsync(new { @do = "setAttribution", level = "organisation" })).Number);
        var refused = await chair.PostAsync(Note("n2"));
        Assert.Equal("note.names", refused.Code);
        Assert.NotNull((await chair.PostAsync(Note("n3", new { en = "She asked for it." }))).Number);
        Assert.NotNull((await chair.PostAsync(new { @do = "setAttribution", level = "person" })).Number);
        Assert.NotNull((await chair.PostAsync(Note("n4"))).Number);

        var (_, record) = await chair.GetAsync("record");
        Assert.DoesNotContain("She asked for it.", record, StringComparison.Ordinal);
        var (_, view) = await chair.GetAsync("view?as=facilitator");
        Assert.Contains("She asked for it.", view, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheReadershipsAreForThoseWhoMayChoose()
    {
        await using var host = await ServerHere.StartAsync();
        var chair = host.Caller("ada=staff,facilitator@rt", "rt");
        await PrepareAsync(chair);
        await chair.PostAsync(new { @do = "closeRoundtable" });
        var (_, mine) = await chair.GetAsync("documents");
        var (_, theirs) = await host.Seat("rt", "gov1").GetAsync("documents");
        Assert.Equal(["u", "sbu"], JsonDocument.Parse(mine).RootElement.GetProperty("readerships").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        Assert.Empty(JsonDocument.Parse(theirs).RootElement.GetProperty("readerships").EnumerateArray());
    }

    [Fact]
    public async Task ADocumentIsRenderedForAReadershipFromTheWholeRecordAndNotFromLess()
    {
        await using var host = await ServerHere.StartAsync();
        var chair = host.Caller("ada=staff,facilitator@rt", "rt");
        await PrepareAsync(chair);
        var folder = Directory.CreateTempSubdirectory("consultation-render-");
        try
        {
            string File(string name) => Path.Combine(folder.FullName, name);
            await System.IO.File.WriteAllTextAsync(File("record.json"), (await chair.GetAsync("record")).Body, Stop);
            await System.IO.File.WriteAllTextAsync(File("public.json"), (await chair.GetAsync("record?readership=public")).Body, Stop);
            var (whole, open, error) = (File("whole.pdf"), File("public.pdf"), new StringWriter());
            int Render(string record, string? readership, string file) => RenderVerb.Run(File(record), "minutes", "en", readership, null, null, null, file, TextWriter.Null, error);

            Assert.Equal((0, 0, 0), (Render("record.json", null, whole), Render("record.json", "public", open), Render("public.json", null, File("same.pdf"))));
            Assert.Equal(await System.IO.File.ReadAllBytesAsync(open, Stop), await System.IO.File.ReadAllBytesAsync(File("same.pdf"), Stop));
            Assert.NotEqual(await System.IO.File.ReadAllBytesAsync(open, Stop), await System.IO.File.ReadAllBytesAsync(whole, Stop));
            Assert.Equal("", error.ToString());
            Assert.Equal(2, Render("record.json", "nobody", File("x.pdf")));
            Assert.Contains("public, u, sbu", error.ToString(), StringComparison.Ordinal);
            Assert.Equal(2, Render("public.json", "u", File("x.pdf")));
            Assert.Equal(2, Render("record.json", null, File("x.doc")));
            Assert.Contains(".pdf, .docx, .html, .md, .json", error.ToString(), StringComparison.Ordinal);
            int Less(string? without, string file) => RenderVerb.Run(File("record.json"), "minutes", "en", null, without, "https://example.org/{0}", "https://example.org/check", File(file), TextWriter.Null, error);
            Assert.Equal((0, 0, 2), (Less(null, "all.html"), Less("times,comments", "less.html"), Less("weather", "x.html")));
            Assert.Contains("“weather” can't be left out", error.ToString(), StringComparison.Ordinal);
            Assert.Contains("Left out of this document: times, comments.", await System.IO.File.ReadAllTextAsync(File("less.html"), Stop), StringComparison.Ordinal);
            Assert.Contains("<a href=\"https://example.org/", await System.IO.File.ReadAllTextAsync(File("all.html"), Stop), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task HowAProceduralDecisionIsMarkedIsForThoseWhoPrepare()
    {
        await using var host = await ServerHere.StartAsync();
        var chair = host.Caller("ada=staff,facilitator@rt", "rt");
        await PrepareAsync(chair);
        Assert.NotNull((await chair.PostAsync(new { @do = "decideProcedure", procedure = "adopted", what = "agendaAdopted", how = "gavel" })).Number);
        Assert.NotNull((await chair.PostAsync(new { @do = "markParagraph", target = "adopted", marking = "sbu" })).Number);

        async Task<string?> MarkingForAsync(Client client)
        {
            var procedures = JsonNode.Parse((await client.GetAsync("view")).Body)!["view"]!["procedures"]!;
            return (string?)procedures["decided"]!["set"]!["adopted"]!["marking"];
        }

        Assert.Equal("sbu", await MarkingForAsync(chair));
        Assert.Null(await MarkingForAsync(host.Caller("guest=seat:gov1@rt", "rt")));
    }

    private static async Task AddPersonAsync(Host host, string caller, string id, string name)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Url, "/api/people")) { Content = JsonContent.Create(new { id, name }) };
        request.Headers.Add(TestCallers.Header, caller);
        using var response = await http.SendAsync(request);
        Assert.Equal(201, (int)response.StatusCode);
    }

    private static async Task PrepareAsync(Client chair)
    {
        object[] commands =
        [
            new { @do = "createRoundtable", title = new { en = "Rule of law" }, languages = new[] { "en" }, authentic = "en", timeZone = "Asia/Almaty", roll = "all", noun = "participants" },
            new { @do = "setMarkings", markings = new[] { Marking("u"), Marking("sbu") }, @default = "u" },
            new { @do = "addSector", sector = "gov", name = new { en = "Government" } },
            new { @do = "addSeat", seat = "gov1", name = new { en = "Ministry" }, sector = "gov" },
            new { @do = "addItem", item = "item1", title = new { en = "First" }, position = 1 },
            new { @do = "openRoundtable" },
            new { @do = "writeNote", note = "secretly", item = "item1", marking = "sbu", text = new { en = "Not for everyone." } },
        ];
        foreach (var command in commands)
        {
            var reply = await chair.PostAsync(command);
            Assert.True(reply.Number is not null, reply.ToString());
        }
    }

    private static object Marking(string id) => new { id, name = new { en = id.ToUpperInvariant() }, portion = id };
}
