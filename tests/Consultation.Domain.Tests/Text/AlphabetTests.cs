using System.Text.Json;
using CsCheck;

namespace Consultation.Domain.Tests;

/// <summary>The order of names: worked lists, which the pages' own table is held to as well, and the laws of any order.</summary>
public sealed class AlphabetTests
{
    private static readonly Dictionary<string, string[]> Lists = JsonSerializer.Deserialize<Dictionary<string, string[]>>(
        File.ReadAllText(Repository.At("tests", "Consultation.Domain.Tests", "Text", "alphabet.json")))!;

    private static readonly Gen<string> Ours = Gen.Char["aбАЁеіІқҚ 7.-'«»é"].Array[0, 6].Select(chars => new string(chars));

    private static readonly Gen<string> Names = Gen.Frequency((3, Ours), (1, Gen.String[0, 8]));

    public static TheoryData<Language> Languages => [.. Domain.Languages.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void NamesStandInTheOrderOfTheAlphabet(Language language)
    {
        var list = Lists[language.Code()];

        Assert.Equal(list, list.OrderDescending(StringComparer.Ordinal).Order(Alphabet.Of(language)));
    }

    [Fact]
    public void EachLetterOfTheKazakhAlphabetHasItsPlace()
    {
        const string Alphabetical = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

        Assert.Equal(Alphabetical, string.Concat(Alphabetical.Reverse().Select(c => $"{c}").Order(Alphabet.Of(Language.Kk))));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void TheOrderIsTotal(Language language)
    {
        var alphabet = Alphabet.Of(language);
        Gen.Select(Names, Names, Names).Sample((a, b, c) =>
        {
            Assert.Equal(0, alphabet.Compare(a, a));
            Assert.Equal(Math.Sign(alphabet.Compare(a, b)), -Math.Sign(alphabet.Compare(b, a)));
            Assert.Equal(a == b, alphabet.Compare(a, b) == 0);
            if (alphabet.Compare(a, b) <= 0 && alphabet.Compare(b, c) <= 0)
                Assert.InRange(alphabet.Compare(a, c), int.MinValue, 0);
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void NamesThatDifferInCaseAloneStandTogetherAndAlwaysAlike(Language language)
    {
        var alphabet = Alphabet.Of(language);
        Gen.Select(Ours.Array[0, 8], Ours).Sample((others, name) =>
        {
            string[] mixed = [.. others, name.ToUpperInvariant(), name.ToLowerInvariant()];
            var sorted = mixed.Order(alphabet).ToList();
            Assert.Equal(sorted, mixed.Reverse().Order(alphabet));
            var between = sorted[sorted.IndexOf(name.ToLowerInvariant())..sorted.IndexOf(name.ToUpperInvariant())];
            Assert.All(between, other => Assert.Equal(Counted(name), Counted(other)));
        });
    }

    /// <summary>What of a name counts before its case does.</summary>
    private static string Counted(string name) => string.Concat(name.ToUpperInvariant().Where(char.IsLetterOrDigit));
}
