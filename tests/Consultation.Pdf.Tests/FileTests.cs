using System.Globalization;
using Consultation.Documents;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;
using UglyToad.PdfPig;

namespace Consultation.Pdf.Tests;

public sealed class FileTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TheFileIsSoundForQpdf(bool compressed)
    {
        var pdf = Everything().WithSettings(new DocumentSettings { CompressDocument = compressed }).GeneratePdf();
        var (code, output) = Read.By("qpdf", pdf, "--check", "FILE");
        Assert.True(code == 0, output);
        Assert.Contains("No syntax or stream encoding errors found", output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameDocumentIsTheSameBytesWhateverTheMachineSpeaks()
    {
        var first = Everything().GeneratePdf();
        var (culture, zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            foreach (var (name, place) in new[] { ("kk-KZ", "Asia/Almaty"), ("ar-SA", "Asia/Riyadh"), ("de-DE", "UTC"), ("sv-SE", "America/St_Johns") })
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                SetZone(place);
                Assert.Equal(first, Everything().GeneratePdf());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            SetZone(zone);
        }

        static void SetZone(string? place)
        {
            Environment.SetEnvironmentVariable("TZ", place);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public async Task ManyDocumentsCanBeMadeAtOnce()
    {
        var expected = Everything().GeneratePdf();
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Everything().GeneratePdf())));
        Assert.All(made, pdf => Assert.Equal(expected, pdf));
    }

    [Fact]
    public void MetadataStandsInTheFile()
    {
        using var document = PdfDocument.Open(Everything().GeneratePdf());
        Assert.Equal("Хаттама", document.Information.Title);
        Assert.Equal("Freedom House", document.Information.Author);
        Assert.Equal("D:20090312180000+06'00'", document.Information.CreationDate);
        Assert.Equal(1.7, document.Version, 3);
    }

    [Fact]
    public void ALinkLeadsToItsAddressAndSaysWhatItIs()
    {
        using var document = PdfDocument.Open(Everything().GeneratePdf());
        var links = document.GetPage(1).GetAnnotations().ToList();
        Assert.Equal(2, links.Count);
        Assert.Equal("the record", links[0].Content);
    }

    [Fact]
    public void ALinkToASectionThatIsNotThereIsAnError()
    {
        var error = Assert.Throws<DocumentComposeException>(() => Make.Pdf(c => c.Text(t => t.SectionLink("there", "nowhere"))));
        Assert.Contains("nowhere", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:app.alert(1)")]
    [InlineData(" JavaScript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,x")]
    public void ALinkThatCouldDoMoreThanLeadIsAnError(string address)
    {
        var error = Assert.Throws<ArgumentException>(() => Make.Pdf(c => c.Hyperlink(address).Text("x")));
        Assert.Contains("https", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Make.Pdf(c => c.Text(t => t.Hyperlink("x", address))));
    }

    [Theory]
    [InlineData("https://example.org/a:b")]
    [InlineData("mailto:minutes@example.org")]
    [InlineData("#top")]
    [InlineData("papers/2:1.pdf")]
    public void ALinkThatLeadsSomewhereIsMade(string address) => Assert.NotEmpty(Make.Pdf(c => c.Hyperlink(address).Text("x")));

    [Fact]
    public void ALineOfMoreGlyphsThanAStringHoldsIsSeveralStrings()
    {
        const int MostBytes = 32_767;
        var document = Make.Document(c => c.Text("a" + new string(' ', 40_000) + "b"));
        var pdf = document.WithSettings(new DocumentSettings { CompressDocument = false }).GeneratePdf();
        var strings = System.Text.RegularExpressions.Regex.Matches(System.Text.Encoding.Latin1.GetString(pdf), "<([0-9A-F]+)>");
        Assert.InRange(strings.Max(s => s.Groups[1].Length / 2), 1000, MostBytes);
        Assert.Equal(40_000, strings.Where(s => s.Groups[1].Length > 1000).Sum(s => s.Groups[1].Length / 4));
    }

    [Fact]
    public void AThousandPagesTakeLittleMoreThanTenTimesAHundred()
    {
        Lines(100);
        var small = Time(100);
        var large = Time(1000);
        Assert.True(large < 40 * small + TimeSpan.FromSeconds(1), $"100 pages took {small}, 1,000 took {large}.");

        static TimeSpan Time(int pages)
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            Lines(pages);
            return clock.Elapsed;
        }

        static void Lines(int pages) => Make.Column(column => column.Lines(Make.LinesOnPage * pages));
    }

    private static Document Everything()
    {
        DocumentFonts.Register();
        return Document.Create(document => document.Page(page =>
        {
            page.Size(PageSizes.A4);
            page.Margin(20, Unit.Millimetre);
            page.DefaultTextStyle(s => s.FontFamily(DocumentFonts.Serif).FontSize(10.5f));
            page.Footer().AlignRight().Text(t => { t.CurrentPageNumber(); t.Span(" / "); t.TotalPages(); });
            page.Content().Column(column =>
            {
                column.Spacing(8.5f);
                column.Item().Section("top").SemanticHeader1().Text("Хаттама").FontFamily(DocumentFonts.Sans).Bold().LetterSpacing(0.02f);
                column.Item().Text(t =>
                {
                    t.Span("See ").Underline();
                    t.Hyperlink("the record", "https://example.org/check?id=қ(1)");
                    t.Span(" or ").Strikethrough().BackgroundColor("#ff0");
                    t.SectionLink("the top", "top").FontColor("#134e6f");
                    t.Span("1").Superscript();
                });
                column.Item().BorderLeft(2.2f).BorderColor("#134e6f").PaddingLeft(5, Unit.Millimetre).Text("Decision").SemiBold();
                column.Item().LineHorizontal(0.25f).LineColor("#999");
                column.Item().Decoration(d =>
                {
                    d.Before().Text("Before");
                    d.Content().Column(c => c.Lines(80));
                });
            });
        })).WithMetadata(new DocumentMetadata
        {
            Title = "Хаттама",
            Author = "Freedom House",
            Language = "kk",
            CreationDate = new DateTimeOffset(2009, 3, 12, 18, 0, 0, TimeSpan.FromHours(6)),
        });
    }
}
