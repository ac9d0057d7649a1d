using System.Globalization;
using System.Text.RegularExpressions;
using Consultation.Domain.Consensus;
using Consultation.Domain.Tests.Consensus;
using CsCheck;

namespace Consultation.Domain.Tests;

/// <summary>What holds of every sentence in every language, whatever was voted: outcomes of random scenes, put into words.</summary>
public sealed partial class SentenceProperties
{
    private const int Scenarios = 10_000;

    public static TheoryData<Language> Languages => [.. Sentences.All.Select(words => words.Language)];

    private static readonly Gen<(Scene Scene, Finding Asked)> Findings = Gen.Select(
        Scenes.Any, Gen.Enum<Noun>(), Gen.Enum<Verb>(), Gen.Enum<Ending>(), Gen.Int[1, 3], Gen.Int[1, 30], Gen.Int[0, 3], Gen.Bool.Array[4],
        (scene, noun, verb, ending, points, round, reservations, flags) => (scene, new Finding(noun, verb, ending, default, default, false, points)
        {
            Round = round,
            Reservations = reservations,
            OtherRule = flags[0],
            Secret = flags[1],
            UncarriedUnnamed = flags[2],
            Clause = flags[3] ? "" : null,
        }));

    [Theory]
    [MemberData(nameof(Languages))]
    public void ASentenceIsWhole(Language language) => Sample(language, (finding, words) =>
    {
        var sentence = words.Outcome(finding);
        Assert.Matches(sentence.Texts == TextPlace.Beneath ? ":$" : "\\.$", sentence.Words);
        Assert.True(char.IsUpper(sentence.Words[0]) || char.IsAsciiDigit(sentence.Words[0]), sentence.Words);
        Assert.NotEmpty(words.Label(finding));
        foreach (var text in AllOf(finding, words))
        {
            Assert.DoesNotMatch(@"[{}]|  | [,.;:)]|\( |\(\)|\.\.|;;|^\s|\s$|Consultation", text);
        }
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void NoWordIsOfAnotherLanguage(Language language) => Sample(language, (finding, words) =>
    {
        foreach (var text in AllOf(finding, words))
        {
            Assert.DoesNotMatch(language == Language.En ? @"[\u0400-\u04FF]" : "[A-Za-z]", text);
            if (language == Language.Ru)
            {
                Assert.DoesNotMatch("[ӘәҒғҚқҢңӨөҰұҮүҺһІі]", text);
            }
        }
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryNumberIsOneOfTheFigures(Language language) => Sample(language, (finding, words) =>
    {
        var figures = FiguresOf(finding);
        foreach (var text in AllOf(finding, words))
        {
            foreach (Match number in Numbers().Matches(text))
            {
                var value = long.Parse(number.Value.Replace("\u00A0", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
                Assert.True(figures.Contains(value), $"{value} is no figure of: {text}");
            }
        }
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryTestThatFailsHasItsWords(Language language) => Scenes.Any.Sample(
        scene =>
        {
            var words = Sentences.All.Single(s => s.Language == language);
            foreach (var failed in scene.NextGrade()?.Failed ?? [])
            {
                var text = words.Shortfall(failed.Named(id => id == "s1" ? null : NameOf(id, language)));
                Assert.DoesNotMatch(@"[{}]|  | [,.;:)]|\(\)|\.$|^\s|\s$|Consultation", text);
                Assert.DoesNotMatch(language == Language.En ? @"[\u0400-\u04FF]" : "[A-Za-z]", text);
            }
        },
        iter: Scenarios);

    private static void Sample(Language language, Action<Finding, ISentences> check) => Findings.Sample(
        drawn => check(Of(drawn.Scene, drawn.Asked, language), Sentences.All.Single(words => words.Language == language)),
        iter: Scenarios);

    private static string[] AllOf(Finding finding, ISentences words) =>
        [words.Outcome(finding).Words, words.Label(finding), .. new[] { words.Figures(finding) }.Where(line => line.Length > 0)];

    /// <summary>The finding of a scene's own outcome: a sense of the meeting only where there is one, silence as the rule takes it.</summary>
    private static Finding Of(Scene scene, Finding asked, Language language)
    {
        var outcome = scene.Decide();
        ValueList<RegisterEntry> register = [.. scene.Members.Select(member => new RegisterEntry(new(member.Id), new(member.Sector), member.Weight))];
        var answered = scene.Members.Where(member => member.IsConsidered).Aggregate(default(Amount), (sum, member) => sum + new Amount(member.Weight, 1));
        var sense = asked.Ending == Ending.Sense;
        return asked with
        {
            Grade = sense ? Grade.Consensus - (asked.Points % 2) : outcome.Grade,
            Required = sense ? Grade.GeneralAgreement : scene.Rule.Required,
            Adopted = sense || outcome.Adopted,
            Rule = scene.Rule,
            Figures = sense ? null : VoteFigures.Of(outcome, register, scene.Members.Count(m => m.Present || m.Ballot is not null), answered) with { Proxies = asked.Reservations },
            Missing = [.. outcome.MissingSectors.Select(id => NameOf(id, language))],
            Uncarried = asked.UncarriedUnnamed ? [] : [.. outcome.UncarriedSectors.Select(id => NameOf(id, language))],
            UncarriedUnnamed = asked.UncarriedUnnamed && outcome.UncarriedSectors.Count > 0,
            Clause = asked.Clause is null ? null : CatalogueWords.In(language).Clause,
        };
    }

    private static string NameOf(string sector, Language language) =>
        sector == "s0" ? CatalogueWords.In(language).Government : sector == "s2" && language != Language.Ru ? CatalogueWords.In(language).Osce : CatalogueWords.In(language).CivilSociety;

    private static HashSet<long> FiguresOf(Finding finding)
    {
        var rule = finding.Rule!;
        HashSet<long> all =
        [
            finding.Round, finding.Reservations, rule.ToleratedObjections,
            .. new[] { rule.BroadSupport, rule.Majority.Threshold, rule.Quorum.Share }.SelectMany(share => new long[] { share.Numerator, share.Denominator }),
        ];
        if (finding.Figures is { } v)
        {
            var amounts = new[] { v.Agree, v.AgreeWithReservation, v.StandAside, v.Object, v.Answered, v.Unanswered, v.Abstain, v.TakingPart, v.Present, v.Roll, v.Support }
                .Concat(Enum.GetValues<MajorityBase>().Select(v.Base));
            all.UnionWith(amounts.SelectMany(amount => new[] { amount.Votes, amount.Seats }));
            all.UnionWith([v.Silent, v.Proxies, rule.Quorum.Share.Needed(v.Of(v.Roll))]);
        }

        return all;
    }

    [GeneratedRegex(@"\d[\d\u00A0,]*(?<=\d)")]
    private static partial Regex Numbers();
}
