using System.Text.RegularExpressions;

namespace Consultation.Domain.Tests.Architecture;

/// <summary>Every code has a sentence, and every place in it is filled wherever the code is given.</summary>
public sealed partial class RefusalSentenceTests
{
    private static readonly string[] Families =
    [
        "command", "server", "access", "paragraph", "parts", "attribution", "proxy", "position", "roundtable", "id", "text", "sector", "seat", "person", "item", "floor", "point", "round", "vote", "rule", "document",
        "objection", "note", "marking", "account", "password", "setup", "invitation", "lobby", "role",
        "action", "amendment", "bracket", "statement", "silence", "moment", "speech", "paper", "procedure", "import", "minutes", "correction",
    ];

    // Given by the host, not by the domain.
    private static readonly string[] OfTheHost =
    [
        "command.tooLarge", "command.idReused", "server.busy", "server.notStored", "access.signedOut", "access.foreignOrigin",
        "access.wrongPassword", "access.tooMany", "moment.moved", "paper.notPdf", "paper.locked", "paper.active", "paper.tooLarge", "import.tooLarge", "minutes.publishing",
    ];

    private static readonly string Source = string.Join(
        '\n',
        Directory.EnumerateFiles(Repository.At("src", "Consultation.Domain"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && Path.GetFileName(f) != "RefusalSentences.cs").Select(File.ReadAllText));

    public static TheoryData<string> Codes => [.. RefusalSentences.Codes.Order(StringComparer.Ordinal)];

    [Fact]
    public void EveryCodeTheDomainGivesHasASentence()
    {
        var used = Code().Matches(Source).Select(m => m.Groups[1].Value).Where(code => Families.Contains(code.Split('.')[0])).Distinct();

        Assert.Empty(used.Except(RefusalSentences.Codes));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void ACodeIsAFamilyAndAReasonAndItsSentenceIsOne(string code)
    {
        Assert.Matches("^[a-z]+\\.[a-zA-Z]+$", code);
        Assert.Contains(code.Split('.')[0], Families);
        var sentence = RefusalSentences.Of(new Refusal(code), Language.En);
        Assert.Matches("^[A-Z].*\\.$", sentence);
        foreach (var language in Languages.All)
            Assert.NotEmpty(RefusalSentences.Of(new Refusal(code), language));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void ThePlacesOfASentenceAreFilledWhereverItsCodeIsGiven(string code)
    {
        var places = Place().Matches(RefusalSentences.Of(new Refusal(code, [], [new("{field}", "")]), Language.En)).Select(m => m.Groups[1].Value).ToList();
        var isListed = places.Remove("field");
        if (OfTheHost.Contains(code))
            return;

        var bare = Regex.Count(Source, $"new Refusal\\(\"{Regex.Escape(code)}\"\\)");
        var withData = Regex.Matches(Source, $"Refusal\\.Of\\(\"{Regex.Escape(code)}\", \"(\\w+)\"").ToList();

        Assert.True(places.Count == 0 || bare == 0, $"{code} is given somewhere without {string.Join(", ", places)}.");
        Assert.True(!isListed || (bare == 0 && withData.Count == 0), $"{code} is given somewhere without fields.");
        Assert.All(withData, m => Assert.Equal(places, [m.Groups[1].Value]));
    }

    [GeneratedRegex("\"([a-z]+\\.[a-zA-Z]+)\"")]
    private static partial Regex Code();

    [GeneratedRegex("\\{(\\w+)\\}")]
    private static partial Regex Place();
}
