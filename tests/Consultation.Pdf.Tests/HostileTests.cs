using Consultation.Pdf.Tests.Conformance;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Tests;

/// <summary>What nobody should ask for, and what a file would break by.</summary>
public sealed class HostileTests
{
    private static readonly DocumentSettings Claims = new() { PDFA_Conformance = PDFA_Conformance.PDFA_2A, PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 };

    private static byte[] Claiming(Action<IContainer> content) => Make.Document(content).WithSettings(Claims).GeneratePdf();

    [Theory]
    [InlineData("❤\uFE0F love")]
    [InlineData("\u202Babc\u202C def")]
    [InlineData("🏴\U000E0067\U000E007F flag")]
    public void ACharacterThatIsNeverSeenDoesNotTakeTheGlyphOfTheSpace(string text) =>
        Assert.Empty(Checker.Findings(Claiming(c => c.Text(text))));

    [Theory]
    [InlineData(0.000001f)]
    [InlineData(0.000000001f)]
    public void ADashTooFineToSeeIsRefused(float length) =>
        Assert.Throws<ArgumentException>(() => Make.Pdf(c => c.LineHorizontal(1).LineDashPattern([length, length])));

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.NegativeInfinity)]
    [InlineData(float.PositiveInfinity)]
    public void ALengthThatIsNoNumberIsRefused(float length)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Make.Pdf(c => c.Hyperlink("https://example.org").Padding(length).Text("x")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Make.Pdf(c => c.Text("x").FontSize(length)));
    }

    [Fact]
    public void ALinkOverManyPagesIsDescribedShortly()
    {
        var pdf = Claiming(c => c.Text(t => t.Hyperlink(string.Join(' ', Enumerable.Repeat("lorem ipsum", 5000)), "https://example.org")));
        Assert.Empty(Checker.Findings(pdf));
        Assert.InRange(pdf.Length, 1, 600_000);
    }

    [Fact]
    public void ATitleLongerThanAFileMaySayIsAnError() =>
        Assert.Throws<DocumentComposeException>(() => Make.Document(c => c.Text("x")).WithMetadata(new DocumentMetadata { Title = new string('x', 100_000), Language = "en" }).WithSettings(Claims).GeneratePdf());

    [Theory]
    [InlineData("e")]
    [InlineData("en_US")]
    [InlineData("in English")]
    public void AClaimNeedsLanguagesThatAreOnes(string language)
    {
        Assert.Throws<DocumentComposeException>(() => Claiming(c => c.SemanticLanguage(language).Text("x")));
        Assert.Throws<DocumentComposeException>(() => Make.Document(c => c.Text("x")).WithMetadata(new DocumentMetadata { Title = "x", Language = language }).WithSettings(Claims).GeneratePdf());
    }

    [Fact]
    public void ATagOutsideOfWhatItBelongsToCannotBeClaimed()
    {
        Func<IContainer, IContainer>[] wrong =
        [
            c => c.SemanticListItem(), c => c.SemanticParagraph().SemanticListItem(), c => c.SemanticListLabel(), c => c.SemanticListItemBody(),
            c => c.SemanticTableOfContentsItem(), c => c.SemanticHeader1().SemanticHeader2(),
        ];
        Assert.All(wrong, tag => Assert.Throws<DocumentComposeException>(() => Claiming(c => tag(c).Text("x"))));
    }

    [Theory]
    [InlineData("g")]
    [InlineData("desc")]
    public void ADrawingOfManyElementsWithinEachOtherIsRefusedAtOnce(string element) =>
        Assert.Throws<DocumentComposeException>(() => Make.Pdf(c => c.Svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>" + string.Concat(Enumerable.Repeat($"<{element}>", 100_000)))));

    [Fact]
    public void AnImagePackedWithADictionaryIsRefusedAsDamaged()
    {
        var png = new Pngs(2, 2, 6, 8).Make((_, _, _) => 10);
        var samples = png.AsSpan()[(png.AsSpan().IndexOf("IDAT"u8) + 4)..];
        (samples[0], samples[1]) = (0x78, 0x20);
        Assert.Throws<DocumentComposeException>(() => Make.Pdf(c => c.Image(png)));
    }
}
