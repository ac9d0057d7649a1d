using Consultation.Server.Http;
using Consultation.Server.Texts;

namespace Consultation.Server.Tests.Texts;

/// <summary>Differences by word: what is the same, added and removed, written as <c>same [-removed-] {+added+}</c>.</summary>
public sealed class DifferencesTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("One text", "One text", "One text")]
    [InlineData("", "One", "{+One+}")]
    [InlineData("One", "", "[-One-]")]
    [InlineData("A regional plan", "A national plan", "A[- regional-]{+ national+} plan")]
    [InlineData("Limits, where needed.", "Limits; where needed!", "Limits[-,-]{+;+} where needed[-.-]{+!+}")]
    [InlineData("The first.\n\nThe third.", "The first.\n\nThe second.\n\nThe third.", "The first.{+\n\nThe second.+}\n\nThe third.")]
    [InlineData("Су саясаты туралы", "Су және энергия саясаты туралы", "Су{+ және энергия+} саясаты туралы")]
    [InlineData("Қазақстанның үлесі", "Қырғызстанның үлесі", "[-Қазақстанның-]{+Қырғызстанның+} үлесі")]
    [InlineData("социально-экономический ущерб", "социальный ущерб", "[-социально-экономический-]{+социальный+} ущерб")]
    [InlineData("«Права» человека", "«Права и свободы» человека", "«Права{+ и свободы+}» человека")]
    [InlineData("all a b c", "all c b a", "all{+ c b+} a[- b c-]")]
    [InlineData("Й", "И", "[-Й-]{+И+}")]
    [InlineData("don't go", "do go", "[-don't-]{+do+} go")]
    [InlineData("- one\n- two", "- one", "- one[-\n- two-]")]
    [InlineData("peace 🕊", "peace ☮", "peace[- 🕊-]{+ ☮+}")]
    public void WordsAreComparedWhole(string before, string after, string marked) =>
        Assert.Equal(marked, string.Concat(new Differences().Of(before, after).Select(Marked)));

    [Fact]
    public void WhateverTheTextsTheRunsMakeBothOfThem()
    {
        var random = new Random(4);
        string[] words = ["су", " ", "энергия", ",", ".", "\n\n", "- ", "а", "б", "й", "-", "’", "🕊", "12", "́", " "];
        string Text() => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => words[random.Next(words.Length)]));
        for (var i = 0; i < 5_000; i++)
        {
            var (before, after) = (Text(), Text());
            var runs = new Differences().Of(before, after);
            Assert.Equal(before, string.Concat(runs.Where(r => r.Kind != RunKind.Added).Select(r => r.Text)));
            Assert.Equal(after, string.Concat(runs.Where(r => r.Kind != RunKind.Removed).Select(r => r.Text)));
            Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.NotEqual(pair.First.Kind, pair.Second.Kind));
        }
    }

    [Fact]
    public void WhatGoesBeyondTheBudgetIsToldMoreCoarsely()
    {
        // Nothing but signs is as many pieces as a text can have.
        var (dots, commas) = (new string('.', 20_000), new string(',', 20_000));
        Assert.Equal([new(RunKind.Removed, dots), new(RunKind.Added, commas)], new Differences().Of(dots, commas));

        var line = new string('.', 60) + "\n";
        var lines = string.Concat(Enumerable.Repeat(line, 300));
        Assert.Equal(
            [new(RunKind.Removed, "!" + line), new(RunKind.Added, "?" + line), new(RunKind.Same, lines), new(RunKind.Removed, "!"), new(RunKind.Added, "?")],
            new Differences().Of("!" + line + lines + "!", "?" + line + lines + "?"));
    }

    [Fact]
    public void ABudgetIsForAllThatOneAnswerCompares()
    {
        var differences = new Differences();
        string Words(char of) => string.Join(' ', Enumerable.Range(0, 1_500).Select(i => $"{of}{i}"));
        Assert.Equal(5, Compare(differences).Count);
        for (var i = 0; i < 5; i++)
            Compare(differences);
        Assert.Equal([RunKind.Removed, RunKind.Added], Compare(differences).Select(r => r.Kind));

        IReadOnlyList<RunShape> Compare(Differences with) => with.Of($"{Words('a')} same {Words('b')}", $"{Words('c')} same {Words('d')}");
    }

    [Fact]
    public void ManySmallChangesOfALongTextAreWithinIt()
    {
        var differences = new Differences();
        for (var i = 0; i < 200; i++)
        {
            var middle = string.Join(' ', Enumerable.Repeat("the water of the region", 700));
            Assert.Equal(5, differences.Of($"first {middle} last", $"1st {middle} end").Count);
        }
    }

    private static string Marked(RunShape run) => run.Kind switch
    {
        RunKind.Removed => $"[-{run.Text}-]",
        RunKind.Added => $"{{+{run.Text}+}}",
        _ => run.Text,
    };
}
