using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Consultation.Server.Papers;
using Consultation.Server.Tests.Access;
using Consultation.Server.Tests.Harness;
using Consultation.Server.Verbs;
using Consultation.Storage;
using Consultation.TestHost;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Consultation.Server.Tests.Papers;

/// <summary>Papers over HTTP: stored, attached, read by who sees them, removed when nobody needs them.</summary>
public sealed class PaperTests
{
    private static readonly HttpClient Http = new();

    private static string ShaOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));

    private static object Attach(string paper, byte[] file, string? item = "item1", string? point = null) =>
        new { @do = "attachPaper", paper, title = Meeting.En("A “paper” / draft"), sha256 = ShaOf(file), item, point };

    private static async Task<HttpResponseMessage> SendAsync(Host host, HttpMethod method, string caller, string path, HttpContent? content = null, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(host.Url, $"/api/roundtables/rt/papers/{path}")) { Content = content };
        request.Headers.Add(TestCallers.Header, caller);
        change?.Invoke(request);
        return await Http.SendAsync(request).Soon();
    }

    private static Task<HttpResponseMessage> UploadAsync(Host host, string paper, byte[] file, string type = "application/pdf", string caller = "fay=facilitator@rt") =>
        SendAsync(host, HttpMethod.Put, caller, paper, new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue(type) } });

    private static Task<HttpResponseMessage> ReadAsync(Host host, string paper, string caller = "gov1=seat:gov1@rt", Action<HttpRequestMessage>? change = null) =>
        SendAsync(host, HttpMethod.Get, caller, paper, null, change);

    private static Task<byte[]> BytesOf(HttpResponseMessage response) => response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    private static async Task<JsonNode> JsonOf(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

    private static async Task<string?> CodeOf(Task<HttpResponseMessage> asked)
    {
        using var response = await asked;
        return response.IsSuccessStatusCode ? null : (await JsonOf(response))["code"]!.GetValue<string>();
    }

    [Fact]
    public async Task AFileIsStoredAttachedAndReadByEveryoneAtTheTable()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        var file = Pdfs.OfSize(700_000);
        using var stored = await UploadAsync(host, "paper1", file);
        Assert.Equal(ShaOf(file), (await JsonOf(stored))["sha256"]!.GetValue<string>());
        Assert.Equal("paper.unknown", await CodeOf(ReadAsync(host, "paper1")));

        await facilitator.Does(Attach("paper1", file));
        foreach (var caller in new[] { "gov1=seat:gov1@rt", "olga=observer@rt", "rosa=rapporteur@rt", "sam=staff", "fay=facilitator@rt" })
        {
            using var read = await ReadAsync(host, "paper1", caller);
            Assert.Equal(file, await BytesOf(read));
        }

        Assert.Equal("access.notYourRole", await CodeOf(ReadAsync(host, "paper1", "screen=display@rt")));
    }

    [Fact]
    public async Task WhatIsSentCannotActAsAPageOfThisServer()
    {
        await using var host = await ServerHere.StartAsync();
        await AttachedAsync(host, Pdfs.Plain);
        using var read = await ReadAsync(host, "paper1");

        Assert.Equal("application/pdf", read.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", read.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("1-1 A -paper- - draft.pdf", read.Content.Headers.ContentDisposition.FileName!.Trim('"'));
        Assert.Equal("nosniff", read.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("default-src 'none'; frame-ancestors 'none'; sandbox", read.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("private, no-cache", read.Headers.CacheControl!.ToString().Replace("no-cache, private", "private, no-cache", StringComparison.Ordinal));
        using var again = await ReadAsync(host, "paper1", change: r => r.Headers.IfNoneMatch.Add(read.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task ARangeAcrossPartsIsSent()
    {
        await using var host = await ServerHere.StartAsync();
        var file = Pdfs.OfSize(700_000);
        await AttachedAsync(host, file);
        using var read = await ReadAsync(host, "paper1", change: r => r.Headers.Range = new RangeHeaderValue(262_000, 600_000));

        Assert.Equal(HttpStatusCode.PartialContent, read.StatusCode);
        Assert.Equal(file[262_000..600_001], await BytesOf(read));
    }

    [Fact]
    public async Task TheSameUploadAgainIsOneFileAndAnotherUnderItsIdIsRefused()
    {
        await using var host = await ServerHere.StartAsync();
        await host.UnderWayAsync("rt", "gov1");
        var file = Pdfs.OfSize(400_000);
        var twice = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => CodeOf(UploadAsync(host, "paper1", file))));
        Assert.Equal([null, null, null], twice);
        Assert.Equal("paper.otherFile", await CodeOf(UploadAsync(host, "paper1", Pdfs.Plain)));
    }

    [Fact]
    public async Task WhatIsNoPaperIsRefusedAndNothingIsKept()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        Assert.Equal("paper.notPdf", await CodeOf(UploadAsync(host, "paper1", "GIF89a"u8.ToArray())));
        Assert.Equal("paper.notPdf", await CodeOf(UploadAsync(host, "paper1", [])));
        Assert.Equal("command.malformed", await CodeOf(UploadAsync(host, "paper1", Pdfs.Plain, "text/plain")));
        Assert.Equal("command.malformed", await CodeOf(UploadAsync(host, "No.Id", Pdfs.Plain)));
        Assert.Equal("access.notYourRole", await CodeOf(UploadAsync(host, "paper1", Pdfs.Plain, caller: "gov1=seat:gov1@rt")));
        Assert.Equal("paper.notUploaded", (await facilitator.PostAsync(Attach("paper1", Pdfs.Plain))).Code);
        Assert.Equal("paper.unknown", await CodeOf(ReadAsync(host, new string('x', 400))));
    }

    [Fact]
    public async Task TwentyMegabytesAreTheMost()
    {
        await using var host = await ServerHere.StartAsync();
        await host.UnderWayAsync("rt", "gov1");
        var most = Pdfs.OfSize(PaperFiles.LargestBytes - 500);
        Assert.InRange(most.Length, PaperFiles.LargestBytes - 500, PaperFiles.LargestBytes);
        Assert.Null(await CodeOf(UploadAsync(host, "paper1", most)));

        // Announced it is refused before it comes; unannounced, when there is too much of it.
        var tooMuch = new byte[PaperFiles.LargestBytes + 1];
        foreach (var content in new HttpContent[] { new ByteArrayContent(tooMuch), new StreamContent(new Unannounced(tooMuch)) })
        {
            content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
            Assert.Equal("paper.tooLarge", await CodeOf(SendAsync(host, HttpMethod.Put, "fay=facilitator@rt", "paper2", content, r => r.Headers.ExpectContinue = true)));
        }
    }

    [Fact]
    public async Task APaperOnADraftIsSeenByThoseWhoPrepareAlone()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await facilitator.Does(Meeting.Draft("p9"));
        Assert.Null(await CodeOf(UploadAsync(host, "paper1", Pdfs.Plain)));
        await facilitator.Does(Attach("paper1", Pdfs.Plain, null, "p9"));

        Assert.Equal("paper.unknown", await CodeOf(ReadAsync(host, "paper1")));
        Assert.Null(await CodeOf(ReadAsync(host, "paper1", "rosa=rapporteur@rt")));
        await facilitator.Does(Meeting.Table("p9"));
        Assert.Null(await CodeOf(ReadAsync(host, "paper1")));
    }

    [Fact]
    public async Task WhatWasTakenAwayIsGoneAndItsFileToo()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await AttachedAsync(host, Pdfs.Plain);
        await facilitator.Does(new { @do = "removePaper", paper = "paper1" });
        Assert.Equal("paper.unknown", await CodeOf(ReadAsync(host, "paper1", "fay=facilitator@rt")));
        Assert.Equal("id.taken", await CodeOf(UploadAsync(host, "paper1", Pdfs.Plain)));

        await SweepAsync(host);
        Assert.Empty(await BlobsAsync(host));
        Assert.Equal(0, Verify(host).Status);
    }

    [Fact]
    public async Task AFileNobodyAttachedIsRemovedAfterADay()
    {
        var clock = new ClockAhead();
        await using var host = await ServerHere.StartAsync(clock);
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        Assert.Null(await CodeOf(UploadAsync(host, "paper1", Pdfs.Plain)));
        Assert.Null(await CodeOf(UploadAsync(host, "paper2", Pdfs.OfSize(300_000))));
        await facilitator.Does(Attach("paper1", Pdfs.Plain));

        clock.Advance(TimeSpan.FromHours(23.5));
        await SweepAsync(host);
        Assert.Equal(["paper1", "paper2"], await BlobsAsync(host));
        Assert.Equal("paper.notUploaded", (await facilitator.PostAsync(Attach("paper2", Pdfs.OfSize(300_000)))).Code);
        clock.Advance(TimeSpan.FromHours(1));
        await SweepAsync(host);
        Assert.Equal(["paper1"], await BlobsAsync(host));
        Assert.Null(await CodeOf(ReadAsync(host, "paper1")));
    }

    [Fact]
    public async Task FilesThatNobodyAttachesDoNotPileUp()
    {
        await using var host = await ServerHere.StartAsync();
        await host.UnderWayAsync("rt", "gov1");
        for (var i = 0; i < 20; i++)
        {
            Assert.Null(await CodeOf(UploadAsync(host, $"paper{i}", Pdfs.Plain)));
        }

        Assert.Equal("paper.tooMany", await CodeOf(UploadAsync(host, "paper20", Pdfs.Plain)));
        Assert.Null(await CodeOf(UploadAsync(host, "paper19", Pdfs.Plain)));
    }

    [Fact]
    public async Task AFullDiskIsSaidAndTheUploadIsGoneOnWithOnceThereIsRoom()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        var file = Pdfs.OfSize(2_000_000);
        await MostPagesAsync(host, more: 200);
        using (var full = await UploadAsync(host, "paper1", file))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, full.StatusCode);
        }

        Assert.Equal("paper.notUploaded", (await facilitator.PostAsync(Attach("paper1", file))).Code);
        await MostPagesAsync(host, more: 100_000);
        Assert.Null(await CodeOf(UploadAsync(host, "paper1", file)));
        await facilitator.Does(Attach("paper1", file));
        using var read = await ReadAsync(host, "paper1");
        Assert.Equal(file, await BytesOf(read));
    }

    [Fact]
    public async Task VerifyingFindsAFileThatIsMissingOrIsAnother()
    {
        await using var host = await ServerHere.StartAsync();
        await AttachedAsync(host, Pdfs.OfSize(300_000));
        Assert.Equal(0, Verify(host).Status);
        await ChangeAsync(host, "UPDATE blob_part SET body = zeroblob(length(body)) WHERE number = 1");
        Assert.Contains("the file of the paper paper1 isn't the one that its event names", Verify(host).Said, StringComparison.Ordinal);
        await ChangeAsync(host, "DELETE FROM blob");
        Assert.Contains("the file of the paper paper1 is missing", Verify(host).Said, StringComparison.Ordinal);
        Assert.Equal(1, Verify(host).Status);
        Assert.Equal("paper.unknown", await CodeOf(ReadAsync(host, "paper1")));
    }

    [Fact]
    public async Task AfterTheSessionNothingIsUploadedAndEverythingCanBeRead()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await AttachedAsync(host, Pdfs.Plain);
        await facilitator.Does(Meeting.Close());
        Assert.Equal("roundtable.closed", await CodeOf(UploadAsync(host, "paper2", Pdfs.Plain)));
        await host.StartAgainAsync();
        Assert.Null(await CodeOf(ReadAsync(host, "paper1")));
    }

    private static async Task<Client> AttachedAsync(ServerHere host, byte[] file)
    {
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        Assert.Null(await CodeOf(UploadAsync(host, "paper1", file)));
        await facilitator.Does(Attach("paper1", file));
        return facilitator;
    }

    private static Task SweepAsync(ServerHere host) =>
        host.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<UnusedFiles>().Single().RemoveAsync(TestContext.Current.CancellationToken);

    private static async Task<IEnumerable<string>> BlobsAsync(ServerHere host) =>
        (await host.Services.GetRequiredService<BlobRepository>().ListAsync("rt")).Select(b => b.Id);

    private static (int Status, string Said) Verify(ServerHere host)
    {
        using var output = new StringWriter();
        return (VerifyVerb.Run(host.Folder, output, TextWriter.Null), output.ToString());
    }

    private static Task<int> MostPagesAsync(ServerHere host, int more) => host.Database.WriteAsync((connection, transaction) =>
        connection.Execute($"PRAGMA max_page_count = {connection.ExecuteScalar<long>("PRAGMA page_count", transaction: transaction) + more}", transaction: transaction));

    private static Task<int> ChangeAsync(ServerHere host, string sql) => host.Database.WriteAsync((connection, transaction) => connection.Execute(sql, transaction: transaction));

    /// <summary>A stream whose length nobody knows.</summary>
    private sealed class Unannounced(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
