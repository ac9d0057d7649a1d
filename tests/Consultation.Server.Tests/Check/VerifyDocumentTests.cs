using System.Text.Json.Nodes;
using Consultation.Server.Tests.Access;
using Consultation.Server.Tests.Harness;
using static Consultation.Server.Tests.Check.Published;

namespace Consultation.Server.Tests.Check;

/// <summary>A document is checked without a server: against a data folder, or against a bundle.</summary>
public sealed class VerifyDocumentTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllText(path, content);
        return path;
    }

    private static async Task<(int Status, string Output, string Error)> VerifyAsync(params string[] arguments)
    {
        using var run = Run.Program(["verify", .. arguments]);
        return (await run.EndedAsync(), run.Output, run.Error);
    }

    private async Task<string> BundleAsync(Browser admin, string query = "") =>
        Write("bundle.json", (await admin.GetAsync($"/api/roundtables/rt/bundle{query}")).Json!.ToJsonString());

    [Fact]
    public async Task ADocumentIsFoundInItsDataFolderAndInItsBundle()
    {
        var (house, admin) = await ApprovedAsync();
        await using var here = house;
        await PublishAsync(house, "minutes.en.public.pdf", Document, "public");
        var (document, other, bundle) = (Write("a.pdf", Document), Write("b.pdf", "Something else."), await BundleAsync(admin, "?readership=public"));

        foreach (string[] against in new[] { new[] { "--data", house.Folder }, ["--bundle", bundle] })
        {
            var (status, output, error) = await VerifyAsync(["--document", document, .. against]);
            Assert.True(status == 0, output + error);
            Assert.StartsWith("genuine: minutes.en.public.pdf of the roundtable rt, version 1, for the readership public, published ", output, StringComparison.Ordinal);
            (status, output, _) = await VerifyAsync(["--document", other, .. against]);
            Assert.Equal((1, true), (status, output.StartsWith("unknown: ", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task WhatIsSupersededAndCorrectedSaysSo()
    {
        var (house, admin) = await ApprovedAsync();
        await using var here = house;
        await PublishAsync(house, "minutes.en.pdf", Document, "public");
        await PublishAsync(house, "minutes.en.pdf", "Later", "public");
        await admin.DoAsync(new { @do = "supersedePublication", publication = 1, by = 2 });
        await admin.DoAsync(new { @do = "issueCorrigendum", corrigendum = "k1", paragraph = "note.note", text = Meeting.En("Better."), reason = Meeting.En("A slip.") });
        var (document, bundle) = (Write("a.pdf", Document), await BundleAsync(admin, "?readership=public"));

        foreach (string[] against in new[] { new[] { "--data", house.Folder }, ["--bundle", bundle] })
        {
            var (status, output, _) = await VerifyAsync(["--document", document, .. against]);
            Assert.Equal(0, status);
            Assert.StartsWith("superseded: ", output, StringComparison.Ordinal);
            Assert.Contains("superseded by version 1, published ", output, StringComparison.Ordinal);
            Assert.EndsWith(", corrigenda issued since: 1\n", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ABundleForThePublicKnowsNothingOfWhatIsNotPublic()
    {
        var (house, admin) = await ApprovedAsync();
        await using var here = house;
        await PublishAsync(house, "minutes.en.pdf", Document, null);
        var document = Write("a.pdf", Document);

        Assert.Equal(0, (await VerifyAsync("--document", document, "--bundle", await BundleAsync(admin))).Status);
        var bundle = await BundleAsync(admin, "?readership=public");
        Assert.Equal(1, (await VerifyAsync("--document", document, "--bundle", bundle)).Status);
        Assert.DoesNotContain(Sha256Of(Document), await File.ReadAllTextAsync(bundle, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABundleThatWasAlteredIsFound()
    {
        var (house, admin) = await ApprovedAsync();
        await using var here = house;
        await PublishAsync(house, "minutes.en.pdf", Document, "public");
        var json = JsonNode.Parse(await File.ReadAllTextAsync(await BundleAsync(admin), TestContext.Current.CancellationToken))!;
        json["publications"]![0]!["body"] = ((string)json["publications"]![0]!["body"]!).Replace(Sha256Of(Document), Sha256Of("A forgery."), StringComparison.Ordinal);

        var (status, output, _) = await VerifyAsync("--document", Write("a.pdf", "A forgery."), "--bundle", Write("forged.json", json.ToJsonString()));
        Assert.Equal(1, status);
        Assert.Contains("its hash doesn't follow from the one before it", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no JSON")]
    public async Task WhatIsNoBundleCantAnswer(string content)
    {
        var (status, output, error) = await VerifyAsync("--document", Write("a.pdf", Document), "--bundle", Write("bundle.json", content));
        Assert.Equal((2, ""), (status, output));
        Assert.True(error.Count(c => c == '\n') == 1, error);
    }

    [Fact]
    public async Task ABundleWithoutADocumentIsWrongUse()
    {
        var (status, _, error) = await VerifyAsync("--bundle", Write("bundle.json", "{}"));
        Assert.Equal(2, status);
        Assert.Contains("--document", error, StringComparison.Ordinal);
    }
}
