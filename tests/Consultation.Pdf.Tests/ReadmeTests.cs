using System.Text.RegularExpressions;
using QRCoder;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using UglyToad.PdfPig;

namespace Consultation.Pdf.Tests;

public sealed partial class ReadmeTests
{
    [Fact]
    public void EachExampleOfTheReadmeIsARegionThatIsCompiledHere()
    {
        var examples = Blocks().Matches(Text("README.md")).Select(m => m.Groups[1].Value.TrimEnd());
        var regions = Regions().Matches(Text("ReadmeExamples.cs")).Select(m => Dedented(m.Groups[1].Value));
        Assert.Equal(regions, examples);
    }

    [Fact]
    public void TheReadmeIsShortEnoughToBeRead() => Assert.InRange(Text("README.md").Split('\n').Length, 100, 330);

    [Fact]
    public void TheFirstDocumentSaysWhatItSays() => Assert.Equal("The committee met for the first time.", Read.Text(ReadmeExamples.First()));

    [Fact]
    public void APageHasItsHeadTextAndNumber()
    {
        ReadmeExamples.First();
        var pdf = Document.Create(d => d.Page(ReadmeExamples.Page)).GeneratePdf();
        Assert.Equal("Committee on Housing The chair thanked all who had come, and opened the meeting. It rose at 17:40. 1 / 1", Read.Text(pdf));
        Assert.Equal("Committee on Housing1 / 1", TagTree.ArtifactsOf(pdf, 1));
    }

    [Fact]
    public void TheTableIsTaggedAsOne() => Assert.Contains("""
          Table
            THead
              TR
                TH [Scope=Column]: Seat
                TH [Scope=Column]: Vote
            TBody
              TR
                TH [Scope=Row]: Tenants' union
                TD: in favour
        """, TagTree.Of(Make.Pdf(ReadmeExamples.Table)), StringComparison.Ordinal);

    [Fact]
    public void TheTagsAreThoseTheExampleNames() => Assert.Equal("""
        Document
          H1: Minutes
          Sect
            H2: 1. Rents
            P: Text without a tag counts as a paragraph.
            P: Хаттама
            L [ListNumbering=None]
              LI
                Lbl: –
                LBody: a yearly report
              LI
                Lbl: –
                LBody: a hearing in May
        """, TagTree.Of(Make.Column(ReadmeExamples.Tags)));

    [Fact]
    public void ThePicturesAreFiguresExceptTheLogo()
    {
        var pdf = Make.Column(c => ReadmeExamples.Pictures(c, Jpegs.Grey));
        Assert.Equal(3, TagTree.Of(pdf).Split("Figure").Length);
        Assert.Contains("7 in favour2 against", TagTree.Of(pdf), StringComparison.Ordinal);
        using var document = PdfDocument.Open(pdf);
        Assert.Equal(2, document.GetPage(1).GetImages().Count());
    }

    [Fact]
    public void TheCodeIsDrawnModuleByModule()
    {
        const string Address = "https://example.org/check?r=1";
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        var page = Render.Page(Make.Pdf(c => c.Width(300).Height(300).Element(e => ReadmeExamples.Code(e, Address))), scale: 4);
        var module = 25 / 25.4 * 72 / code.ModuleMatrix.Count;
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < code.ModuleMatrix.Count; x++)
                Assert.Equal(code.ModuleMatrix[y][x] ? "000000" : "FFFFFF", page.At(20 + (x + 0.5) * module, 20 + (y + 0.5) * module));
        }
    }

    [Fact]
    public void TheLinksLeadSomewhereAndThePageIsNumbered()
    {
        var pdf = Make.Column(ReadmeExamples.Links);
        Assert.StartsWith("Annex: the register 2 The record can be checked at example.org/check.", Read.Normal(Read.Pages(pdf)[0]), StringComparison.Ordinal);
        using var document = PdfDocument.Open(pdf);
        Assert.Equal(2, document.GetPage(1).GetAnnotations().Count());
    }

    [Fact]
    public void TheLabelGoesWithItsStatement()
    {
        var pages = Read.Pages(Make.Column(column =>
        {
            column.Lines(Make.LinesOnPage - 1);
            ReadmeExamples.Breaks(column);
        }));
        Assert.StartsWith("Statement of the tenants' union: We ask", Read.Normal(pages[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void AFontIsRegisteredFromItsFile()
    {
        var path = Path.GetTempFileName();
        using (var resource = typeof(Consultation.Documents.DocumentFonts).Assembly.GetManifestResourceStream("Fonts/NotoSans-Regular.ttf")!)
        using (var file = System.IO.File.Create(path))
            resource.CopyTo(file);
        ReadmeExamples.Fonts(path);
        System.IO.File.Delete(path);
        Assert.Equal("a", Read.Text(Make.Pdf(c => c.Text("a"))));
    }

    [Fact]
    public void TheErrorIsTheOneTheReadmeShows() => Assert.Contains(
        "```text\n" + ReadmeExamples.Errors(Make.Document(c => c.Column(column => column.Item().Width(12, Unit.Centimetre).Image(Jpegs.Colour)))) + "\n```",
        Text("README.md"), StringComparison.Ordinal);

    [Fact]
    public void TheConformanceIsClaimedAndAMissingGlyphTold()
    {
        var file = System.Text.Encoding.Latin1.GetString(ReadmeExamples.Accessible(Make.Document(c => c.Text("a"))).GeneratePdf());
        Assert.Contains("pdfuaid:part", file, StringComparison.Ordinal);
        Assert.Contains("pdfaid:part", file, StringComparison.Ordinal);
        var error = Assert.Throws<InvalidOperationException>(() => ReadmeExamples.Accessible(Make.Document(c => c.Text("字"))).GeneratePdf());
        Assert.Equal("No font has 字, page 1.", error.Message);
    }

    private static string Text(string name) =>
        System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name)).Replace("\r", "", StringComparison.Ordinal);

    private static string Dedented(string region)
    {
        var lines = region.TrimEnd().Split('\n');
        var depth = lines.Where(l => l.Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Join('\n', lines.Select(l => l.Length == 0 ? l : l[depth..]));
    }

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"#region [^\n]*\n(.*?)\n *#endregion", RegexOptions.Singleline)]
    private static partial Regex Regions();
}
