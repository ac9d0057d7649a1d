using Consultation.Documents;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;

namespace Consultation.Pdf.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData("The office of the affiliate is difficult to find.")]
    [InlineData("Участники пришли к консенсусу — «без возражений».")]
    [InlineData("Қазақстан Республикасының әділет, ғылым және құқық: Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і.")]
    [InlineData("Almaty, Алматы; 10:00–17:20 (UTC+6), № 2009/3, 5 %")]
    [InlineData("е́ й ё й: marks set on letters")]
    public void TextReadsBackAsItWasWritten(string text)
    {
        Assert.Equal(text.Normalize(), Read.Text(Make.Pdf(c => c.Text(text))).Normalize());
    }

    [Theory]
    [InlineData("Notо Sans")]
    [InlineData("Lato")]
    public void AnUnknownFamilyIsAnError(string family)
    {
        var error = Assert.Throws<DocumentDrawingException>(() => Make.Pdf(c => c.Text("x").FontFamily(family)));
        Assert.Contains(family, error.Message, StringComparison.Ordinal);
        Assert.Contains("Noto Serif", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AWordOfTwoThousandLettersIsBrokenAndKept()
    {
        var word = string.Concat(Enumerable.Repeat("щавель", 334))[..2000];
        var pdf = Make.Pdf(c => c.Text(word));
        Assert.Equal(word, Read.Text(pdf).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(2, Read.Pages(pdf).Count);
    }

    [Fact]
    public void ANameOfThreeHundredLettersFitsANarrowCell()
    {
        var name = string.Join('-', Enumerable.Repeat("Commission", 28))[..300];
        var pdf = Make.Pdf(c => c.Row(row =>
        {
            row.ConstantItem(80).Text(name);
            row.RelativeItem().Text("beside");
        }));
        Assert.Contains(name, Read.Text(pdf).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void ANoBreakSpaceKeepsItsWordsTogether()
    {
        var pdf = Make.Pdf(c => c.Width(100).Text("aaaa bbbb 23\u00A0February\u202F2009"));
        Assert.Contains("23 February 2009", Lines(pdf)[^1].Replace('\u00A0', ' ').Replace('\u202F', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void ALineMayEndAfterAHyphenOrASlashButNotBeforeADash()
    {
        Assert.Equal(["inter-", "national"], Lines(Make.Pdf(c => c.Width(60).Text("inter-national"))));
        Assert.Equal(["reading/", "writing"], Lines(Make.Pdf(c => c.Width(60).Text("reading/writing"))));
        Assert.Equal(["aaa bbb —", "cccc"], Lines(Make.Pdf(c => c.Width(58).Text("aaa bbb — cccc"))));
    }

    [Fact]
    public void ASymbolOfADocumentIsNotTornApart()
    {
        Assert.Equal(["aaaaaaa", "LPS/2009/1"], Lines(Make.Pdf(c => c.Width(72).Text("aaaaaaa LPS/2009/1"))));
    }

    [Fact]
    public void ACharacterNoFontHasIsShownAsABoxAndStillCopiedOut()
    {
        var (_, text) = Read.By("pdftotext", Make.Pdf(c => c.Text("a漢b")), "FILE", "-");
        Assert.Contains("a漢b", text, StringComparison.Ordinal);
    }

    [Fact]
    public void LinesOfATextBecomeParagraphs()
    {
        var pdf = Make.Pdf(c => c.Text(text =>
        {
            text.Line("one");
            text.EmptyLine();
            text.Span("two ");
            text.Span("three").Bold();
        }));
        Assert.Equal(["one", "two three"], Lines(pdf));
    }

    [Fact]
    public void FontsAreEmbeddedAsParts()
    {
        var pdf = Make.Pdf(c => c.Text("Қазақстан").FontFamily(DocumentFonts.Serif).Italic());
        Assert.InRange(pdf.Length, 2_000, 20_000);
        var (_, fonts) = Read.By("pdffonts", pdf, "FILE");
        Assert.Matches("[A-Z]{6}\\+NotoSerif-Italic +CID TrueType +Identity-H +yes yes yes", fonts);
    }

    private static List<string> Lines(byte[] pdf)
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        return [.. document.GetPage(1).Letters.GroupBy(l => Math.Round(l.StartBaseLine.Y)).OrderByDescending(g => g.Key)
            .Select(g => string.Concat(g.Select(l => l.Value)).TrimEnd()).Where(l => l.Length > 0)];
    }
}
