using System.Text.Json;
using System.Text.Json.Nodes;

namespace Consultation.Domain.Tests;

/// <summary>Every text of a sample's files is there in each language: a sample shows the product in all of them.</summary>
public sealed class SampleTextTests
{
    private static readonly string[] Codes = [.. Languages.All.Select(language => language.Code())];

    public static TheoryData<string> Samples => [.. Directory.GetDirectories(SamplePlay.Folder).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void EveryTextIsThereInEachLanguage(string sample)
    {
        var texts = Files(sample).SelectMany(file => Texts(file.Json, file.Where)).ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text =>
        {
            // A Kazakh sentence goes on after a colon, with the text itself: it takes no clause.
            var expected = text.Field == "clause" ? Codes.Where(code => code != "kk") : Codes;
            Assert.True(expected.SequenceEqual(text.Words.Select(word => word.Key)), $"{text.Where}: {text.Words.ToJsonString()}");
            Assert.All(text.Words, word => Assert.False(string.IsNullOrWhiteSpace((string?)word.Value), text.Where));
        });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void NoTextIsTheOneOfAnotherLanguage(string sample) => Assert.All(
        Files(sample).SelectMany(file => Texts(file.Json, file.Where)), text =>
        {
            Assert.DoesNotContain((string)text.Words["en"]!, letter => letter is >= 'Ѐ' and <= 'ӿ');
            Assert.Contains((string)text.Words["ru"]!, letter => letter is >= 'Ѐ' and <= 'ӿ');
            Assert.DoesNotContain((string)text.Words["ru"]!, letter => "ҚқҒғҮүҰұҢңҺһІі".Contains(letter, StringComparison.Ordinal) && !IsName(text.Words));
        });

    /// <summary>A name that is Kazakh in every language, in quotation marks.</summary>
    private static bool IsName(JsonObject words) => ((string)words["ru"]!).Contains("«Әділ сөз»", StringComparison.Ordinal);

    private static IEnumerable<(string Where, JsonNode Json)> Files(string sample)
    {
        var folder = Path.Combine(SamplePlay.Folder, sample);
        foreach (var file in Directory.GetFiles(folder, "*.json"))
        {
            yield return (Path.GetFileName(file), JsonNode.Parse(File.ReadAllText(file))!);
        }

        foreach (var file in Directory.GetFiles(folder, "*.jsonl"))
        {
            foreach (var (number, line) in File.ReadLines(file).Index())
            {
                yield return ($"{Path.GetFileName(file)}, line {number + 1}", JsonNode.Parse(line)!);
            }
        }
    }

    /// <summary>The texts beneath a node: objects that have a language's code for a field.</summary>
    private static IEnumerable<(string Where, string Field, JsonObject Words)> Texts(JsonNode? json, string where, string field = "") => json switch
    {
        JsonObject words when words.Any(word => Codes.Contains(word.Key)) => [(where, field, words)],
        JsonObject fields => fields.SelectMany(f => Texts(f.Value, where, f.Key)),
        JsonArray items => items.SelectMany(item => Texts(item, where, field)),
        _ => [],
    };
}
