using System.Text.Json.Nodes;
using Consultation.Domain;
using Consultation.Server.Tests.Harness;
using Consultation.Server.Verbs;

namespace Consultation.Server.Tests;

/// <summary>The samples, played by their verb: what is written, and that it is the same each time.</summary>
public sealed class SampleVerbTests : IDisposable
{
    private static readonly string[] InEachLanguage =
        [.. from kind in Consultation.Documents.DocumentRenderer.Kinds from name in new[] { kind.Name() + ".{0}", kind.Name() + ".{0}.public" } from form in new[] { "pdf", "docx", "html", "md", "json" } select $"{name}.{form}"];
    private static readonly string[] Tables = ["attendance", "votes", "speaking-times"];
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("almaty-2009")]
    [InlineData("astana-2009")]
    public async Task EveryDocumentLanguageAndTableIsWrittenAndIsTheSameEachTime(string sample)
    {
        var first = await PlayAsync(sample, "first");
        var second = await PlayAsync(sample, "second");

        string[] expected =
        [
            "record.json", "all.zip",
            .. InEachLanguage.SelectMany(name => new[] { "en", "ru", "kk" }.Select(language => string.Format(System.Globalization.CultureInfo.InvariantCulture, name, language))),
            .. Tables.SelectMany(table => new[] { "", ".ru", ".kk" }.SelectMany(language => new[] { $"{table}{language}.csv", $"{table}{language}.xlsx" })),
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), first.Keys.Order(StringComparer.Ordinal));
        Assert.All(first, file => Assert.True(file.Value.SequenceEqual(second[file.Key]), file.Key));
    }

    [Fact]
    public async Task AstanaIsPreparedAsTheNextAfterAlmatyAndNoFurther()
    {
        var record = JsonNode.Parse((await PlayAsync("astana-2009", "astana"))["record.json"])!;
        var almaty = JsonNode.Parse((await PlayAsync("almaty-2009", "almaty"))["record.json"])!;

        Assert.Equal("draft", (string?)record["roundtable"]!["stage"]);
        Assert.Null(record["roundtable"]!["start"]);
        Assert.Null(record["roundtable"]!["host"]);
        Assert.Equal(("legal-policy-strategy", "almaty-2009"), ((string?)record["series"], (string?)record["previous"]));
        Assert.Equal(
            almaty["points"]!.AsArray().Where(p => (bool?)p!["adopted"] == true).Select(p => (string?)p!["id"]),
            record["register"]!.AsArray().Select(p => (string?)p!["point"]));
        Assert.All(record["register"]!.AsArray(), position =>
        {
            Assert.Equal("almaty-2009", (string?)position!["roundtable"]);
            Assert.Null(position["change"]);
        });
        Assert.StartsWith("Approval of the minutes", (string?)Assert.Single(record["agenda"]!.AsArray())!["title"]!["en"], StringComparison.Ordinal);
        Assert.Empty(record["points"]!.AsArray());
        Assert.Equal(Names(almaty, "seats"), Names(record, "seats"));
        Assert.Equal(Names(almaty, "sectors"), Names(record, "sectors"));
        Assert.Equal(almaty["markings"]!.ToJsonString(), record["markings"]!.ToJsonString());
        Assert.Equal(almaty["roundtable"]!["rule"]!.ToJsonString(), record["roundtable"]!["rule"]!.ToJsonString());
    }

    [Fact]
    public async Task ASampleThatIsntThereIsSaidInOneLine()
    {
        using var run = Run.Program("sample", "nowhere-1999", "--out", _folder.Path);

        Assert.Equal(2, await run.EndedAsync());
        Assert.Equal("", run.Output);
        Assert.Contains("almaty-2009, astana-2009", run.Error, StringComparison.Ordinal);
        Assert.True(run.Error.Count(c => c == '\n') == 1, run.Error);
    }

    [Theory]
    [InlineData("loop", "loop", "comes before itself")]
    [InlineData("lost", "nowhere-1999", "There is no sample")]
    [InlineData("early", "almaty-2009", "begins before")]
    [InlineData("wrong", "No Id", "must be 1 to 40")]
    public void AWrongOneBeforeIsSaid(string name, string previous, string problem)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "roundtable.json"), $$"""
            {"format":"consultation-sample/1","id":"{{name}}","previous":"{{previous}}","date":"2009-02-23","at":"12:00:00","commands":[{"do":"createRoundtable","timeZone":"Asia/Almaty"}]}
            """);

        var refused = Assert.Throws<Samples.SampleException>(() => Samples.SampleFolder.Series(
            name, wanted => wanted == name ? folder : Samples.SampleFolder.Find(wanted)));

        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }

    private static string Names(JsonNode record, string list) =>
        string.Join('\n', record[list]!.AsArray().Select(entry => $"{entry!["id"]} {entry["name"]!.ToJsonString()} {entry["votes"]} {entry["essential"]}"));

    private async Task<Dictionary<string, byte[]>> PlayAsync(string sample, string folder)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var path = Path.Combine(_folder.Path, folder);
        Assert.True(await SampleVerb.RunAsync(sample, path, output, error) == 0, error.ToString());
        Assert.Equal(
            Directory.GetFiles(path).Order(StringComparer.Ordinal),
            output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')).Order(StringComparer.Ordinal));
        return Directory.GetFiles(path).ToDictionary(file => Path.GetFileName(file)!, File.ReadAllBytes);
    }
}
