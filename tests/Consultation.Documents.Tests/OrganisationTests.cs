using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Consultation.Domain;
using Consultation.Domain.Tests;
using Consultation.Pdf.Tests;
using Consultation.Pdf.Tests.Conformance;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Record = Consultation.Domain.Record;

namespace Consultation.Documents.Tests;

/// <summary>The organisation's look, and the code by which a document is checked, in every form.</summary>
public class OrganisationTests
{
    private const string Page = "https://example.org/check";

    private static readonly DocumentOptions Checked = new() { CheckAddress = Page };

    private static readonly Lazy<Record> Sample = new(() => PublishedSample.Record(Tradition.DecisionMinutes));

    private static DocumentText Compose(Record record, DocumentOptions? options = null) => DocumentRenderer.Compose(record, DocumentKind.Minutes, Language.En, options);

    private static string Words(DocumentText text, DocumentForm form) => Encoding.UTF8.GetString(DocumentRenderer.Write(text, form));

    [Fact]
    public void TheOrganisationStandsAboveTheTitleInEveryForm()
    {
        var text = Compose(Sample.Value);
        Assert.Equal(("Almaty Centre for Legal Policy", "image/png", 48, 32), (text.Look!.Organisation, text.Look.Logo!.MediaType, text.Look.Logo.Width, text.Look.Logo.Height));
        Assert.Contains("Almaty Centre for Legal Policy 1 Example Street 050000 Almaty Freedom House, for USAID · Decision minutes", PdfReader.Flow(DocumentRenderer.Write(text, DocumentForm.Pdf)), StringComparison.Ordinal);
        var page = Words(text, DocumentForm.Html);
        Assert.Contains($"<img src=\"data:image/png;base64,{PublishedSample.Logo}\" alt=\"Almaty Centre for Legal Policy\"", page, StringComparison.Ordinal);
        Assert.Contains("img-src data:", page, StringComparison.Ordinal);
        Assert.StartsWith("**SENSITIVE BUT UNCLASSIFIED**\n\n**Almaty Centre for Legal Policy**\\\n1 Example Street\\\n050000 Almaty\n", Words(text, DocumentForm.Markdown), StringComparison.Ordinal);
        var json = Words(text, DocumentForm.Json);
        Assert.Contains("\"organisation\": \"Almaty Centre for Legal Policy\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain(PublishedSample.Logo, json, StringComparison.Ordinal);
        Assert.Empty(SchemaCheck.Problems(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "document.schema.json")), DocumentTextJson.Write(Compose(Sample.Value, Checked))));
        Assert.Equal(text with { Look = text.Look with { Logo = text.Look.Logo with { Data = "" } } }, DocumentTextJson.Read(DocumentTextJson.Write(text)));
    }

    [Fact]
    public void AWordProcessorsFileHoldsTheLogoAndTheCodeAsDescribedPictures()
    {
        var bytes = DocumentRenderer.Write(Compose(Sample.Value, Checked), DocumentForm.Docx);
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Equal("", string.Join('\n', new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(file, TestContext.Current.CancellationToken).Take(5).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")));
        Assert.Equal(["/word/media/check.png", "/word/media/logo.png"], file.MainDocumentPart!.ImageParts.Select(part => part.Uri.ToString()).Order());
        using var logo = file.MainDocumentPart.ImageParts.Single(part => part.Uri.ToString().EndsWith("logo.png", StringComparison.Ordinal)).GetStream();
        using var memory = new MemoryStream();
        logo.CopyTo(memory);
        Assert.Equal(PublishedSample.Logo, Convert.ToBase64String(memory.ToArray()));
        XNamespace placed = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
        var body = XDocument.Parse(Read.Part(bytes, "word/document.xml"));
        Assert.Equal(["Almaty Centre for Legal Policy", $"QR code with the address at which this document is checked: {Page}#{ShortCode.Of(RecordJson.IdentityOf(Sample.Value))}"], body.Descendants(placed + "docPr").Select(e => (string?)e.Attribute("descr")));
    }

    [Theory]
    [InlineData("#1F4E79", "#1F4E79")]
    [InlineData("#C9A227", null)]
    [InlineData("#FFFFFF", null)]
    [InlineData("#ffff00", null)]
    public void ItsColourIsDarkEnoughToBeRead(string colour, string? same)
    {
        var text = Compose(PublishedSample.Record(Tradition.SummaryRecord, PublishedSample.Organisation(colour: colour)));
        var used = text.Look!.Colour!;
        Assert.InRange(1.05 / (Luminance(used) + 0.05), 4.5, 21);
        Assert.True(same is null ? !string.Equals(used, colour, StringComparison.OrdinalIgnoreCase) : used == same, used);
        Assert.Contains($"--blue: {used};", Words(text, DocumentForm.Html), StringComparison.Ordinal);
        Assert.DoesNotContain("#134e6f", Words(text, DocumentForm.Html), StringComparison.OrdinalIgnoreCase);
        var styles = Read.Part(DocumentRenderer.Write(text, DocumentForm.Docx), "word/styles.xml");
        Assert.Contains(used.TrimStart('#'), styles, StringComparison.Ordinal);
        Assert.DoesNotContain("134E6F", styles, StringComparison.Ordinal);
    }

    [Fact]
    public void APictureThatCannotBeShownIsLeftOutAndTheNameStays()
    {
        foreach (var logo in new[] { PublishedSample.Broken, Convert.ToBase64String([.. Convert.FromBase64String(PublishedSample.Logo)[..60]]) })
        {
            var text = Compose(PublishedSample.Record(Tradition.SummaryRecord, PublishedSample.Organisation(logo)));
            Assert.Equal(("Almaty Centre for Legal Policy", null), (text.Look!.Organisation, text.Look.Logo));
            foreach (var (form, words) in Read.Forms(text))
            {
                Assert.True(words.Contains("Almaty Centre for Legal Policy", StringComparison.Ordinal), form.ToString());
            }
        }
    }

    [Fact]
    public void AJpegIsALogoToo()
    {
        foreach (var (jpeg, width, height) in new[] { (Jpegs.Grey, 16, 8), (Jpegs.Progressive, 16, 8), (Jpegs.Colour, 32, 16) })
        {
            var text = Compose(PublishedSample.Record(Tradition.SummaryRecord, PublishedSample.Organisation(Convert.ToBase64String(jpeg), form: LogoForm.Jpeg)));
            Assert.Equal(("image/jpeg", width, height), (text.Look!.Logo!.MediaType, text.Look.Logo.Width, text.Look.Logo.Height));
            Assert.Empty(Checker.Findings(DocumentRenderer.Write(text, DocumentForm.Pdf)).Select(finding => finding.ToString()));
            using var file = WordprocessingDocument.Open(new MemoryStream(DocumentRenderer.Write(text, DocumentForm.Docx)), isEditable: false);
            Assert.Equal("image/jpeg", Assert.Single(file.MainDocumentPart!.ImageParts).ContentType);
        }
    }

    [Fact]
    public void WithoutAnOrganisationThereIsNothingOfIt()
    {
        var text = Compose(PlayedMeeting.InSession().Record());
        Assert.Null(text.Look);
        Assert.DoesNotContain("letterhead", Words(text, DocumentForm.Html), StringComparison.Ordinal);
    }

    [Fact]
    public void SignatoriesAreInTheirLanguageAtTheEndOfDecisionMinutes() => Assert.Equal(
        [new SignatureLine("Отырыс төрағасы", "А. Мысал"), new SignatureLine("Хатшы")],
        DocumentRenderer.Compose(Sample.Value, DocumentKind.Minutes, Language.Kk).Blocks.OfType<SignaturesBlock>().Single().Lines);

    [Fact]
    public void ASymbolKeepsItsLettersWhereALabelIsInCapitals()
    {
        var text = Compose(PublishedSample.Record(Tradition.SummaryRecord, PublishedSample.Organisation() with { DecisionPattern = "Dec-{number}x" }));
        Assert.Contains("DECISION 1 · UNANIMITY · Dec-1x", PdfReader.Flow(DocumentRenderer.Write(text, DocumentForm.Pdf)), StringComparison.Ordinal);
        Assert.Contains("<span class=\"exact\">Dec-1x</span>", Words(text, DocumentForm.Html), StringComparison.Ordinal);
    }

    [Fact]
    public void TheCodeIsPrintedAlwaysAndDrawnWhereThereIsAnAddress()
    {
        var record = PlayedMeeting.InSession().Record();
        var identity = RecordJson.IdentityOf(record);
        var code = string.Join('-', identity[..4], identity[4..8], identity[8..12], identity[12..16]);
        var (without, with) = (Compose(record), Compose(record, Checked));
        Assert.Equal((null, $"{Page}#{code}"), (without.Blocks.OfType<ClosingBlock>().Single().Check, with.Blocks.OfType<ClosingBlock>().Single().Check!.Address));
        foreach (var text in new[] { without, with })
        {
            Assert.All(Read.Forms(text), read => Assert.Contains(code, read.Words.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal));
        }

        Assert.DoesNotContain("class=\"code\"", Words(without, DocumentForm.Html), StringComparison.Ordinal);
        Assert.Contains("<svg class=\"code\"", Words(with, DocumentForm.Html), StringComparison.Ordinal);
        Assert.Contains($"Check this document at: {Page}", PdfReader.Flow(DocumentRenderer.Write(with, DocumentForm.Pdf)), StringComparison.Ordinal);
        Assert.Empty(Checker.Findings(DocumentRenderer.Write(with, DocumentForm.Pdf)).Select(finding => finding.ToString()));
        foreach (var form in DocumentForms.All)
        {
            Assert.Equal(DocumentRenderer.Write(with, form), DocumentRenderer.Write(Compose(record, Checked), form));
        }
    }

    private static double Luminance(string colour)
    {
        double Linear(int at)
        {
            var c = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Linear(1)) + (0.7152 * Linear(3)) + (0.0722 * Linear(5));
    }
}
