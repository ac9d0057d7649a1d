using System.Text.RegularExpressions;
using Consultation.Pdf.Tests.Planted;
using QuestPDF.Fluent;
using UglyToad.PdfPig;

namespace Consultation.Pdf.Tests;

/// <summary>What programs that aren't ours make of our files.</summary>
public sealed class ReaderTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void QpdfFindsTheFileSound(bool compress)
    {
        var (code, output) = Read.By("qpdf", Everything.Pdf(compress), "--check", "FILE");
        Assert.True(code == 0, output);
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pdftoppm", "-r", "20", "FILE", "-singlefile")]
    [InlineData("pdftotext", "FILE", "-")]
    [InlineData("pdfinfo", "-dests", "FILE")]
    public void PopplerHasNothingToSay(string program, params string[] arguments) =>
        Assert.DoesNotContain("Error", Read.By(program, Everything.Pdf(), arguments).Output, StringComparison.Ordinal);

    [Fact]
    public void EveryFontIsInTheFileAndItsTextCanBeRead()
    {
        var (_, output) = Read.By("pdffonts", Everything.Pdf(), "FILE");
        var fonts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Equal(5, fonts.Length);
        Assert.All(fonts, font => Assert.Matches("(Identity-H +yes yes yes|Type 3 +Custom +yes no +yes) +[0-9]+ +0$", font));
    }

    [Fact]
    public void PopplerReadsTheTagTreeInItsOrder()
    {
        var (_, output) = Read.By("pdfinfo", Everything.Pdf(), "-struct-text", "FILE");
        Assert.DoesNotContain("Error", output, StringComparison.Ordinal);
        Assert.Equal("""
            Document
              H1 (block)
                "Minutes"
              TOC
                TOCI
                  Reference (inline)
                    Link (inline)
                      Object
                      "Text"
                    " 1"
                TOCI
                  Reference (inline)
                    Link (inline)
                      Object
                      "Tables"
              H2 (block)
                "Text"
              P (block)
                "See "
                Link (inline)
                  Object
                  "the record"
                " or "
                Link (inline)
                  Object
                  "the top"
                "1. Office, affiliate; е́ and q̄; 漢字 and 😀 have no glyph."
              P (block)
                "Хаттама"
              P (block)
                "In Kazakh "
                Span (inline)
                  "хаттама, қаулы"
                ", in Hebrew "
                Span (inline)
                  "שלום 12 עולם"
                "."
              P (block)
                "In Russian: "
                Span (inline)
                  "протокол"
              BlockQuote
            """.ReplaceLineEndings("\n"), Regex.Replace(output, "Object [0-9]+ 0", "Object")
            .Split("\n    P (block)\n      \"Someone")[0]);
        Assert.Contains("""
                  TR
                    TH <t1b1c1>:
                       /Scope /Row
                       /RowSpan 2
                       /Headers [(t1h1c1)]
                      "Ministry 1"
                    TD:
                       /Headers [(t1h1c2) (t1h2c2) (t1b1c1)]
                      "agrees"
                    TD
            """.ReplaceLineEndings("\n"), output, StringComparison.Ordinal);
    }

    [Fact]
    public void PopplerCopiesTheTextOutInTheOrderOfReading()
    {
        var (_, output) = Read.By("pdftotext", Everything.Pdf(), "-raw", "FILE", "-");
        var at = -1;
        foreach (var words in new[] { "Minutes", "See the record or the top1", "漢字 and 😀 have", "Хаттама", "In Russian:", "Someone else", "seen", "1. An item", "Seat", "Ministry 1", "Ministry 79", "Line 1", "Line 80" })
        {
            var next = output.IndexOf(words, Math.Max(at, 0), StringComparison.Ordinal);
            Assert.True(next > at, $"'{words}' doesn't follow what stands before it:\n{output}");
            at = next;
        }
    }

    [Theory]
    [InlineData("info", "FILE")]
    [InlineData("show", "FILE", "trailer")]
    [InlineData("draw", "-F", "txt", "FILE")]
    [InlineData("draw", "-r", "20", "-F", "pnm", "-o", "/dev/null", "FILE")]
    public void MupdfReadsAndDrawsItWithoutAWarning(params string[] arguments)
    {
        var (code, output) = Read.By("mutool", Everything.Pdf(), arguments);
        Assert.True(code == 0, output);
        // Some systems build it without colour profiles; it says so of every file.
        Assert.DoesNotMatch("(warning|error):", output.Replace("warning: ICC support is not available", "", StringComparison.Ordinal));
    }

    [Fact]
    public void PdfPigReadsEveryLetter()
    {
        using var document = PdfDocument.Open(Everything.Pdf());
        var letters = document.GetPages().SelectMany(p => p.Letters).ToList();
        Assert.DoesNotContain(letters, l => l.Value.Length == 0 || l.Value.Contains('\uFFFD', StringComparison.Ordinal));
        Assert.Contains("漢字 and 😀 have no glyph", string.Concat(letters.Select(l => l.Value)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a漢b")]
    [InlineData("😀😀 \U0001F468\u200D\U0001F469")]
    [InlineData("е\u0301\u0302 q\u0304 qq\u0304 q")]
    [InlineData("\u5B57\u0301 mark on what no font has")]
    public void WhatHasNoGlyphOfItsOwnIsCopiedOutAsWritten(string text)
    {
        var (_, output) = Read.By("pdftotext", Make.Pdf(c => c.Text(text)), "FILE", "-");
        Assert.Equal(text.Replace("\u200D", "", StringComparison.Ordinal), output.Replace("\u200D", "", StringComparison.Ordinal).TrimEnd());
    }

    [Fact]
    public void ThreeHundredCharactersWithoutAGlyphAreAllBoxesAndAllCopiedOut()
    {
        var text = string.Concat(Enumerable.Range(0x4E00, 300).Select(c => (char)c));
        Assert.Equal(text, Read.Text(Make.Pdf(c => c.Text(text))).Replace(" ", "", StringComparison.Ordinal));
    }
}
