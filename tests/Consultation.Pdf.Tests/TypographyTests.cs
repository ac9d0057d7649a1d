using Consultation.Documents;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Consultation.Pdf.Tests;

/// <summary>Where lines stand, features of fonts, and characters that no font has.</summary>
public sealed class TypographyTests
{
    private const string Words = "The roundtable agreed on the wording of the second paragraph after the sponsors had withdrawn their amendment and the chair had read it out twice.";

    [Fact]
    public void JustifiedLinesFillTheWidthButTheLastOneDoesNot()
    {
        var lines = Lines(Make.Pdf(c => c.Width(200).Text(Words).Justify()));
        Assert.True(lines.Count > 3);
        Assert.All(lines[..^1], line => Assert.Equal(220, Right(line), 0.3));
        Assert.All(lines, line => Assert.Equal(20, Left(line), 1.0));
        Assert.True(Right(lines[^1]) < 215);
    }

    [Fact]
    public void JustifiedTextIsCopiedOutAsItWasWritten()
    {
        Assert.Equal(Words, Read.Text(Make.Pdf(c => c.Width(200).Text(Words).Justify())));
    }

    [Fact]
    public void ALineEndedByHandIsNotJustified()
    {
        var lines = Lines(Make.Pdf(c => c.Width(200).Text("one two three\u2028" + Words).Justify()));
        Assert.Equal("one two three", Text(lines[0]));
        Assert.True(Right(lines[0]) < 120);
        Assert.Equal(220, Right(lines[1]), 0.3);
    }

    [Fact]
    public void ALineIsLeftRaggedRatherThanTornApart()
    {
        var lines = Lines(Make.Pdf(c => c.Width(100).Text("a b incomprehensibilities c d").Justify()));
        Assert.Equal("a b", Text(lines[0]));
        Assert.True(Right(lines[0]) < 50);
    }

    [Fact]
    public void SpansUnderlinesAndLinksGrowWithTheirSpaces()
    {
        var pdf = Make.Pdf(c => c.Width(200).Text(text =>
        {
            text.Justify();
            text.Span("The roundtable agreed ");
            text.Hyperlink("on the wording of the second", "https://example.org").Underline();
            text.Span(" paragraph after the sponsors had withdrawn their amendment.");
        }));
        using var document = PdfDocument.Open(pdf);
        var page = document.GetPage(1);
        var linked = page.Letters.Where(l => Math.Abs(l.StartBaseLine.Y - page.Letters[0].StartBaseLine.Y) < 1).Skip("The roundtable agreed ".Length).ToList();
        var area = page.GetAnnotations().First().Rectangle;
        Assert.Equal(linked[0].StartBaseLine.X, area.Left, 0.3);
        Assert.Equal(220, area.Right, 0.3);
    }

    [Fact]
    public void LinesStandWhereReadingBeginsOrEnds()
    {
        Assert.Equal(20, Left(Lines(Make.Pdf(c => c.Text("word").AlignStart()))[0]), 1.0);
        Assert.Equal(380, Right(Lines(Make.Pdf(c => c.Text("word").AlignEnd()))[0]), 1.0);
        Assert.Equal(380, Right(Lines(Make.Pdf(c => c.Text("word").AlignStart().DirectionFromRightToLeft()))[0]), 1.0);
        Assert.Equal(20, Left(Lines(Make.Pdf(c => c.Text("word").AlignEnd().DirectionFromRightToLeft()))[0]), 1.0);
        Assert.Equal(20, Left(Lines(Make.Pdf(c => c.Text("word").AlignLeft().DirectionFromRightToLeft()))[0]), 1.0);
    }

    [Fact]
    public void OnlyFirstLinesAreIndented()
    {
        var lines = Lines(Make.Pdf(c => c.Width(200).Text(Words + "\n" + Words).ParagraphFirstLineIndentation(18)));
        Assert.Equal(2, lines.Count(l => Math.Abs(Left(l) - 38) < 1));
        Assert.Equal(lines.Count - 2, lines.Count(l => Math.Abs(Left(l) - 20) < 1));
        Assert.All(lines, line => Assert.True(Right(line) <= 220.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Make.Pdf(c => c.Text("x").ParagraphFirstLineIndentation(-1)));
    }

    [Fact]
    public void AShortWordIsNotLeftAlone()
    {
        var text = "the wording of the second paragraph was read out twice";
        var width = Lines(Make.Pdf(c => c.Text(text)))[0];
        var lines = Lines(Make.Pdf(c => c.Width((float)(Right(width) - 20 + 2)).Text(text + " so")));
        Assert.Equal("twice so", Text(lines[^1]));
    }

    [Fact]
    public void SmallCapitalsAndFiguresOfOneWidthComeFromTheFont()
    {
        string[] families = [DocumentFonts.Sans, DocumentFonts.Serif];
        foreach (var family in families)
        {
            float Width(string text, Func<TextStyle, TextStyle> style) =>
                (float)Right(Lines(Make.Pdf(c => c.Text(text).Style(style(TextStyle.Default.FontFamily(family)))))[0]) - 20;

            Assert.NotEqual(Width("agreed", s => s), Width("agreed", s => s.EnableFontFeature(FontFeatures.SmallCapitals)), 0.2f);
            Assert.NotEqual(Width("AGREED", s => s), Width("AGREED", s => s.EnableFontFeature(FontFeatures.SmallCapitalsFromCapitals)), 0.2f);
            Assert.Equal(Width("0000", Tabular), Width("1111", Tabular), 0.01f);
            Assert.NotEqual(Width("1111", s => s.EnableFontFeature(FontFeatures.ProportionalFigures)), Width("1111", Tabular), 0.2f);
        }

        static TextStyle Tabular(TextStyle style) => style.EnableFontFeature(FontFeatures.TabularFigures);
    }

    [Fact]
    public void SmallCapitalsAreCopiedOutAsTheyWereWritten()
    {
        const string text = "Agreed AGREED agreed Қазақстан ҚАЗАҚСТАН 12";
        var pdf = Make.Pdf(c => c.Text(text).EnableFontFeature(FontFeatures.SmallCapitals).EnableFontFeature(FontFeatures.SmallCapitalsFromCapitals));
        var (_, copied) = Read.By("pdftotext", pdf, "FILE", "-");
        Assert.Equal(text, Read.Normal(copied));
    }

    [Fact]
    public void FeaturesOfASpanAddToThoseAroundItAndCanBeSwitchedOff()
    {
        double Width(Func<TextStyle, TextStyle> outer, Func<TextStyle, TextStyle> inner)
        {
            using var document = PdfDocument.Open(Make.Pdf(c => c.DefaultTextStyle(outer).Text("i").Style(inner(TextStyle.Default))));
            return document.GetPage(1).Letters[0].Width;
        }

        var plain = Width(s => s, s => s);
        var small = Width(s => s.EnableFontFeature("smcp"), s => s);
        Assert.NotEqual(plain, small, 0.1);
        Assert.Equal(small, Width(s => s.EnableFontFeature("smcp"), s => s.EnableFontFeature("tnum")), 0.01);
        Assert.Equal(plain, Width(s => s.EnableFontFeature("smcp"), s => s.DisableFontFeature("smcp")), 0.01);
        Assert.Throws<ArgumentException>(() => TextStyle.Default.EnableFontFeature("small"));
    }

    [Fact]
    public void CharactersNoFontHasAreReportedWithTheirFirstPage()
    {
        IReadOnlyList<MissingGlyph> reported = [];
        var document = Make.Document(c => c.Column(column =>
        {
            column.Item().Text("a漢b");
            column.Item().PageBreak();
            column.Item().Text("漢 😀 字 é \uFE0F\u200D");
        })).WithSettings(new DocumentSettings { OnMissingGlyphs = missing => reported = missing });
        document.GeneratePdf();
        Assert.Equal(["字:2", "漢:1", "😀:2"], reported.Select(m => $"{m.Character}:{m.Page}"));
    }

    [Fact]
    public void WhatTheReportThrowsStopsTheDocument()
    {
        var document = Make.Document(c => c.Text("漢")).WithSettings(new DocumentSettings
        {
            OnMissingGlyphs = missing => throw new DocumentDrawingException($"No font has {missing[0].Character}."),
        });
        using var stream = new MemoryStream();
        Assert.Throws<DocumentDrawingException>(() => document.GeneratePdf(stream));
        Assert.Equal(0, stream.Length);
    }

    [Theory]
    [InlineData("x\u0323\u0301 q\u0303 ң\u0301", "marks without a letter made for them")]
    [InlineData("a👨\u200D👩\u200D👧b", "a family joined of emoji")]
    [InlineData("❤\uFE0F ok", "a variation selector")]
    [InlineData("\u0301a", "a mark that begins")]
    [InlineData("a\u200Bb\u2060c\u00ADd", "what can't be seen")]
    public void UnusualTextIsLaidOutAndCopiedOut(string text, string what)
    {
        var (code, copied) = Read.By("pdftotext", Make.Pdf(c => c.Text(text)), "FILE", "-");
        Assert.Equal(0, code);
        Assert.True(Seen(text) == Seen(copied), $"{what}: {copied}");

        static string Seen(string s) => string.Concat(s.Normalize().EnumerateRunes().Where(r => !System.Text.Rune.IsWhiteSpace(r) && !System.Text.Rune.IsControl(r)
            && System.Text.Rune.GetUnicodeCategory(r) != System.Globalization.UnicodeCategory.Format && r.Value != 0xFE0F));
    }

    [Fact]
    public void ALoneSurrogateIsAReplacementCharacter()
    {
        Assert.Equal("a\uFFFDb", Read.Text(Make.Pdf(c => c.Text("a\uD83Db"))));
    }

    private static List<List<Letter>> Lines(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().SelectMany(p => p.Letters.GroupBy(l => Math.Round(l.StartBaseLine.Y)).OrderByDescending(g => g.Key).Select(g => g.ToList()))];
    }

    private static string Text(List<Letter> line) => string.Concat(line.Select(l => l.Value)).TrimEnd();

    private static double Left(List<Letter> line) => line.Where(l => l.Value != " ").Min(l => l.StartBaseLine.X);

    private static double Right(List<Letter> line) => line.Where(l => l.Value != " ").Max(l => l.EndBaseLine.X);
}
