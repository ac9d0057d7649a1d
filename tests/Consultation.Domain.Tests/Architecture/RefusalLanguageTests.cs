using System.Text.RegularExpressions;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests.Architecture;

/// <summary>A refusal is said in the language of who asked: its sentence, and what is wrong with a field.</summary>
public sealed partial class RefusalLanguageTests
{
    private static readonly Language[] Others = [Language.Ru, Language.Kk];

    private static readonly string Rules = string.Join(
        '\n', Directory.EnumerateFiles(Repository.At("src", "Consultation.Domain", "Decisions"), "*.cs")
            .Where(f => !Path.GetFileName(f).StartsWith("Refusal", StringComparison.Ordinal)).Select(File.ReadAllText));

    public static TheoryData<string> Codes => [.. RefusalSentences.Codes.Order(StringComparer.Ordinal)];

    /// <summary>The reasons that the rules give, with a number where one is filled in.</summary>
    public static TheoryData<string> Reasons =>
    [
        .. Given().Matches(Rules).Select(m => m.Groups["reason"].Value)
            .Select(reason => Filled().Replace(reason, "7"))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EveryLanguageHasASentenceOfItsOwnWithTheSamePlaces(string code)
    {
        var english = RefusalSentences.Of(new Refusal(code), Language.En);
        foreach (var language in Others)
        {
            var sentence = RefusalSentences.Of(new Refusal(code), language);
            Assert.Matches("^[\\p{IsCyrillic}“].*\\.$", sentence);
            Assert.Equal(Places(english), Places(sentence));
        }
    }

    [Fact]
    public void ThereAreReasonsToSay() => Assert.InRange(Reasons.Count, 60, 1_000);

    [Theory]
    [MemberData(nameof(Reasons))]
    public void EveryReasonOfTheRulesIsSaidInEveryLanguage(string reason)
    {
        foreach (var language in Others)
        {
            var said = RefusalSentences.Reason(new Problem("field", reason), language);
            Assert.Matches("\\p{IsCyrillic}", said);
            Assert.DoesNotContain("{", said, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Language.En, "A text is too long: title has 301 characters, at most 300 are possible.")]
    [InlineData(Language.Ru, "Текст слишком длинный: title: знаков 301, а можно не более 300.")]
    [InlineData(Language.Kk, "Мәтін тым ұзын: title: 301 таңба, ал ең көбі 300 болуы мүмкін.")]
    public void NumbersStandInTheirPlaces(Language language, string sentence) =>
        Assert.Equal(sentence, Refusal.OfField("text.tooLong", "title", "has 301 characters, at most 300 are possible").Sentence(language));

    [Theory]
    [InlineData(Language.Ru, "Это правило применить нельзя: threshold: must be of another kind.")]
    [InlineData(Language.En, "The rule can't be used: threshold must be of another kind.")]
    public void AReasonThatOnlyAProgramMeetsStaysAsItIs(Language language, string sentence) =>
        Assert.Equal(sentence, Refusal.OfField("rule.invalid", "threshold", "must be of another kind").Sentence(language));

    private static string[] Places(string sentence) => [.. Place().Matches(sentence).Select(m => m.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex("\\{\\w+\\}")]
    private static partial Regex Place();

    [GeneratedRegex("(?:\", |Reason = )(?:string\\.Create\\(CultureInfo\\.InvariantCulture, )?\\$?\"(?<reason>(?:must|is|isn't|can't|can|are|has|have|holds|would|belongs|changes|comes|runs|was|or|asks|more) [^\"]*)\"")]
    private static partial Regex Given();

    [GeneratedRegex("(?<=“)\\{[^}]*\\}|\\{[^}]*\\}")]
    private static partial Regex Filled();
}
