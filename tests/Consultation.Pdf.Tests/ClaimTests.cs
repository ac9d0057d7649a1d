using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Tests;

/// <summary>What a file says it is, and what it must be to say so.</summary>
public sealed class ClaimTests
{
    private static readonly DocumentSettings Accessible = new() { PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 };
    private static readonly DocumentSettings Archival = new() { PDFA_Conformance = PDFA_Conformance.PDFA_2A };

    [Fact]
    public void NothingIsClaimedUnasked()
    {
        var file = Raw(Make.Document(c => c.Text("x")));
        Assert.DoesNotContain("pdfuaid:part", file, StringComparison.Ordinal);
        Assert.DoesNotContain("pdfaid:part", file, StringComparison.Ordinal);
        Assert.DoesNotContain("OutputIntent", file, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsAskedForIsClaimed()
    {
        Assert.Contains("<pdfuaid:part>1<", Raw(Make.Document(c => c.Text("x")).WithSettings(Accessible)), StringComparison.Ordinal);
        var file = Raw(Make.Document(c => c.Text("x")).WithSettings(Archival));
        Assert.Contains("<pdfaid:part>2<", file, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:conformance>A<", file, StringComparison.Ordinal);
        Assert.DoesNotContain("pdfaExtension:schemas>", file, StringComparison.Ordinal);
    }

    [Fact]
    public void ACharacterNoFontHasIsNoReasonToClaimLess() =>
        Assert.Contains("<pdfuaid:part>1<", Raw(Make.Document(c => c.Text("漢")).WithSettings(Accessible)), StringComparison.Ordinal);

    [Fact]
    public void ASkippedLevelOfHeadingsIsAnErrorThatNamesTheHeading()
    {
        var document = Make.Document(c => c.Column(column =>
        {
            column.Item().SemanticHeader1().Text("Minutes");
            column.Item().SemanticHeader3().Text("Too deep");
        }));
        document.GeneratePdf();
        var error = Assert.Throws<DocumentComposeException>(() => document.WithSettings(Accessible).GeneratePdf());
        Assert.Contains("'Too deep' is of level 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFigureWithoutAnAlternativeIsAnError() => Fails("alternative text", Accessible,
        c => c.SemanticFigure(" ").Width(20).Height(20).Background("#000"));

    [Fact]
    public void AListHoldsItemsOnly() => Fails("L holds LI", Accessible, c => c.SemanticList().SemanticHeader1().Text("x"));

    [Fact]
    public void APageTooLargeForAnArchiveIsAnError() => Fails("Page 1 is 20000", Archival, c => c.Text("x"), page => page.Size(20_000, 400));

    [Theory]
    [InlineData(null, "en")]
    [InlineData("A title", null)]
    public void TitleAndLanguageAreNeeded(string? title, string? language)
    {
        foreach (var settings in new[] { Accessible, Archival })
        {
            var document = Make.Document(c => c.Text("x")).WithMetadata(new DocumentMetadata { Title = title, Language = language }).WithSettings(settings);
            Assert.Contains("title and a language", Assert.Throws<DocumentComposeException>(() => document.GeneratePdf()).Message, StringComparison.Ordinal);
        }
    }

    private static void Fails(string words, DocumentSettings settings, Action<IContainer> content, Action<PageDescriptor>? page = null) => Assert.Contains(
        words, Assert.Throws<DocumentComposeException>(() => Make.Document(content, page).WithSettings(settings).GeneratePdf()).Message, StringComparison.Ordinal);

    private static string Raw(Document document) => System.Text.Encoding.UTF8.GetString(document.GeneratePdf());
}
