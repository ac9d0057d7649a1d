using Consultation.Documents;
using Consultation.Pdf.Text;
using QuestPDF.Drawing;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Tests;

public sealed class RunSplitterTests
{
    [Theory]
    [InlineData("one, two: 3", "one, two: 3")]
    [InlineData("Almaty — Алматы 12", "Almaty — |Алматы 12")]
    [InlineData("(12) Алматы", "(12) Алматы")]
    [InlineData("x\u0301 q\u0303", "x\u0301 q\u0303")]
    public void TextIsCutWhereItsScriptChangesAndNowhereElse(string text, string parts)
    {
        Assert.Equal(parts, string.Join('|', Split(text, null).Select(p => text[p.From..p.To])));
    }

    /// <summary>Levels, even if all are the same, make every character take the long way.</summary>
    [Fact]
    public void TheShortWayCutsAsTheLongOneDoes()
    {
        const string alphabet = "abcабвқңαβ 0123.,—«»\u00A0\u0301\u0323\u200D\uFE0F漢\u2028";
        var random = new Random(20090223);
        for (var round = 0; round < 10_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => random.Next(12) == 0 ? "😀" : alphabet[random.Next(alphabet.Length)].ToString()));
            Assert.Equal(Split(text, new byte[text.Length]), Split(text, null));
        }
    }

    [Fact]
    public void PartsFollowEachOtherWithoutGapsAlsoForASpanOfASpan()
    {
        const string text = "abc где 漢 x\u0301 κ";
        var splitter = new RunSplitter(text, null);
        foreach (var (start, end) in new[] { (0, 5), (5, 5), (5, text.Length) })
        {
            splitter.Begin(start, end, Candidates());
            var at = start;
            var any = false;
            while (splitter.Next())
            {
                Assert.Equal(at, splitter.From);
                Assert.True(splitter.To > at || start == end);
                at = splitter.To;
                any = true;
            }

            Assert.Equal(end, at);
            Assert.True(any);
        }
    }

    [Fact]
    public void ManyThreadsMakeTheSameFile()
    {
        var files = new byte[8][];
        Parallel.For(0, files.Length, i => files[i] = Make.Pdf(c => c.Text("agreed согласовано қабылданды 漢 x\u0301").Justify()));
        Assert.All(files, file => Assert.Equal(files[0], file));
    }

    private static List<(int From, int To, object Face, object Script)> Split(string text, byte[]? levels)
    {
        var splitter = new RunSplitter(text, levels);
        splitter.Begin(0, text.Length, Candidates());
        var parts = new List<(int, int, object, object)>();
        while (splitter.Next())
            parts.Add((splitter.From, splitter.To, splitter.Face, splitter.Script));
        return parts;
    }

    private static Fonts.FontFace[] Candidates()
    {
        DocumentFonts.Register();
        return FontManager.Catalogue.For(TextStyle.Default with { Families = [DocumentFonts.Sans] });
    }
}
