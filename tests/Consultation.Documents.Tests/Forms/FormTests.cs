using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Consultation.Domain;
using Consultation.Domain.Tests;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Consultation.Documents.Tests;

/// <summary>What each form promises its readers.</summary>
public partial class FormTests
{
    private static readonly Lazy<DocumentText> Everything = new(Samples.WithEverything);

    private static string Of(DocumentForm form, DocumentText? text = null, string? events = null) =>
        Encoding.UTF8.GetString(DocumentRenderer.Write(text ?? Everything.Value, form, events));

    [Fact]
    public void TheSameRecordGivesTheSameBytesInEveryForm()
    {
        var record = Samples.Meeting().Record();
        var again = RecordJson.Read(RecordJson.Write(record));
        foreach (var ((name, bytes), (_, same)) in DocumentBundle.Documents(record).Zip(DocumentBundle.Documents(again)))
        {
            Assert.True(bytes.AsSpan().SequenceEqual(same), name);
        }

        Assert.Equal(DocumentBundle.Write(record), DocumentBundle.Write(again));
    }

    [Fact]
    public void TheZipHoldsEveryDocumentLanguageAndFormTheTablesAndTheRecord()
    {
        var record = Samples.Meeting().Record();
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(DocumentBundle.Write(record)));
        string[] names = [.. zip.Entries.Select(entry => entry.FullName)];
        Assert.Equal(names.Distinct(), names);
        Assert.Equal((DocumentRenderer.Kinds.Count * 2 * 5) + (3 * 2 * 2) + 1, names.Length);
        Assert.Subset(names.ToHashSet(), new HashSet<string> { "minutes.en.pdf", "minutes.ru.docx", "agreed-positions.en.html", "agreed-positions.ru.md", "minutes.en.json", "votes.csv", "votes.ru.xlsx", "record.json" });
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal(("all.zip", "all.public.zip"), (DocumentBundle.FileName(record), DocumentBundle.FileName(record.For(Readership.Public))));
    }

    [Fact]
    public void AWordProcessorsFileIsWithoutAFault()
    {
        DocumentText[] texts =
        [
            Everything.Value, Long(),
            .. from kind in DocumentRenderer.Kinds from language in Languages.All select DocumentRenderer.Compose(Planted.Everything().Record(), kind, language),
        ];
        foreach (var text in texts)
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(DocumentRenderer.Write(text, DocumentForm.Docx)), isEditable: false);
            Assert.Equal("", string.Join('\n', new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(file, TestContext.Current.CancellationToken).Take(5).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")));
        }
    }

    [Fact]
    public void AWordProcessorsFileHasRealStylesLanguagesFieldsAndHeads()
    {
        var file = DocumentRenderer.Write(Everything.Value, DocumentForm.Docx);
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var (body, styles) = (XDocument.Parse(Read.Part(file, "word/document.xml")), XDocument.Parse(Read.Part(file, "word/styles.xml")));
        var known = styles.Descendants(w + "style").Select(style => (string)style.Attribute(w + "styleId")!).ToHashSet();
        string[] used = [.. body.Descendants(w + "pStyle").Concat(body.Descendants(w + "tblStyle")).Concat(body.Descendants(w + "rStyle")).Select(style => (string)style.Attribute(w + "val")!).Distinct()];
        Assert.Empty(used.Except(known));
        Assert.Subset(used.ToHashSet(), new HashSet<string> { "Title", "Heading1", "Heading3", "NumberedParagraph", "DecisionLabel", "DecisionSentence", "ConsultationTable", "Caption", "Signature" });
        Assert.Contains(body.Descendants(w + "lang"), language => (string?)language.Attribute(w + "val") == "ru-RU");
        Assert.Equal("en-GB", (string?)styles.Descendants(w + "lang").Single().Attribute(w + "val"));
        Assert.All(body.Descendants(w + "tbl").Where(t => (string?)t.Descendants(w + "tblStyle").Single().Attribute(w + "val") == "ConsultationTable"), table => Assert.Single(table.Descendants(w + "tblHeader")));
        Assert.Equal(["PAGE", "NUMPAGES"], XDocument.Parse(Read.Part(file, "word/footer1.xml")).Descendants(w + "fldSimple").Select(field => ((string)field.Attribute(w + "instr")!).Trim()));
        Assert.Contains("<dc:title>Minutes: Title *x*", Read.Part(file, "docProps/core.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain(" TOC ", body.ToString(), StringComparison.Ordinal);
        Assert.Contains(" TOC \\o", Read.Part(DocumentRenderer.Write(Long(), DocumentForm.Docx), "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void APageForBrowsersIsWellFormedAndNeedsNothingElse()
    {
        foreach (var text in new[] { Everything.Value, Long(), DocumentRenderer.Compose(Samples.Meeting().Record(), DocumentKind.AgreedPositions, Language.Ru) })
        {
            var page = Of(DocumentForm.Html, text);
            // Only the elements that HTML closes by itself part it from XML.
            var xml = XDocument.Parse(Unclosed().Replace(page.Replace("<!DOCTYPE html>\n", "", StringComparison.Ordinal), "<$1/>"));
            string[] ids = [.. xml.Descendants().Select(e => (string?)e.Attribute("id")).OfType<string>()];
            Assert.Equal(ids.Distinct(), ids);
            Assert.All(xml.Descendants("a").Select(a => (string)a.Attribute("href")!), href => Assert.True(href.StartsWith("https://example.org", StringComparison.Ordinal) || ids.Contains(href[1..]), href));
            Assert.DoesNotContain(xml.Descendants(), e => e.Name.LocalName is "script" or "link" or "img" or "iframe" || e.Attributes().Any(a => a.Name.LocalName is "src" or "onclick"));
            Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
            Assert.Equal(text.Language.Code(), (string?)xml.Root!.Attribute("lang"));
            Assert.Single(xml.Descendants("h1"));
            Assert.All(xml.Descendants("th"), head => Assert.NotNull(head.Attribute("scope")));
            Assert.All(xml.Descendants("svg"), picture => Assert.True(picture.Element("title")!.Value.Length > 0 && picture.Element("desc")!.Value.Length > 0));
            Assert.All(xml.Descendants("div").Where(e => (string?)e.Attribute("data-events") is not null), e => Assert.Contains(e.Descendants("a"), a => a.Value.Contains("event", StringComparison.Ordinal) || a.Value.Contains("событи", StringComparison.Ordinal)));
        }

        Assert.Contains("prefers-color-scheme: dark", Of(DocumentForm.Html), StringComparison.Ordinal);
        Assert.Contains("@media print", Of(DocumentForm.Html), StringComparison.Ordinal);
    }

    [Fact]
    public void ParagraphsOfAPageLeadToTheirEvents()
    {
        var (own, elsewhere) = (Of(DocumentForm.Html), Of(DocumentForm.Html, events: "https://example.org/r/1/record?event={0}"));
        var events = Everything.Value.Blocks.OfType<DecisionBlock>().First().Origin!.Events;
        Assert.Contains($"data-events=\"{string.Join(' ', events)}\"", own, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"#event-{events[0]}\">", own, StringComparison.Ordinal);
        Assert.Contains($"<th id=\"event-{events[0]}\" scope=\"row\">", own, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">Event of the record</th><th scope=\"col\">Paragraphs</th>", own, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#event-" + events[0] + "\">From the record: event", own, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"https://example.org/r/1/record?event={events[0]}\">", elsewhere, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"event-", elsewhere, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatPeopleWroteStaysTextInEveryForm()
    {
        foreach (var (form, words) in Read.Forms(Everything.Value))
        {
            // The reader of pages takes blanks for line ends.
            static string Tight(string words) => words.Replace(" ", "", StringComparison.Ordinal);
            Assert.True(Tight(words).Split(Tight(Samples.Sharp)).Length > 4, form.ToString());
        }

        Assert.DoesNotContain("<b>", Of(DocumentForm.Html), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", Read.Docx(DocumentRenderer.Write(Everything.Value, DocumentForm.Docx)).Replace(Samples.Sharp, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*x*", "\\*x\\*")]
    [InlineData("<b>", "\\<b\\>")]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("- no list", "\\- no list")]
    [InlineData("12. no list", "12\\. no list")]
    [InlineData("12) no list", "12\\) no list")]
    [InlineData("a\n    b", "a\\\n b")]
    [InlineData("&amp; | ~~x~~ [a](b) `c` \\", "\\&amp; \\| \\~\\~x\\~\\~ \\[a\\](b) \\`c\\` \\\\")]
    [InlineData("x-y (1.2) is 3. fine!", "x-y (1.2) is 3. fine!")]
    public void MarkdownMeansNothingThatWasNotMeant(string words, string written) => Assert.Contains(
        $"\n\n{written}\n\n", Of(DocumentForm.Markdown, Everything.Value with { Blocks = [new ParagraphBlock(Runs.Of(words))] }), StringComparison.Ordinal);

    [Fact]
    public void MarkdownNumbersParagraphsAsTheyAreCited()
    {
        var page = Of(DocumentForm.Markdown);
        Assert.Contains("> **Decision 1 · Consensus**\n>\n> **3.** The participants", page, StringComparison.Ordinal);
        Assert.Contains("\n**2.** (U) Заметка по-русски. (in Russian)\n", page, StringComparison.Ordinal);
        Assert.Contains("| Sector | Agree |\n| --- | ---: |\n| Government | 5 |", page, StringComparison.Ordinal);
        Assert.Contains("[the \\<page\\>](<https://example.org/?a=1&b=2>)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ContentsStandInWhatIsLongerThanSixPages()
    {
        Assert.DoesNotContain("CONTENTS", PdfReader.Flow(DocumentRenderer.Write(Everything.Value, DocumentForm.Pdf)), StringComparison.Ordinal);
        var pages = PdfReader.Pages(DocumentRenderer.Write(Long(), DocumentForm.Pdf));
        Assert.True(pages.Count > 6);
        var entry = Assert.Single(pages[0], line => line.StartsWith("12 ", StringComparison.Ordinal));
        var page = int.Parse(entry.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("12 Item 12", pages[page - 1]);
        Assert.Contains("<nav", Of(DocumentForm.Html, Long()), StringComparison.Ordinal);
        Assert.DoesNotContain("<nav", Of(DocumentForm.Html), StringComparison.Ordinal);
    }

    /// <summary>A document of more than six pages.</summary>
    private static DocumentText Long()
    {
        var meeting = PlayedMeeting.InSession();
        for (var i = 2; i <= 24; i++)
        {
            meeting.Do(new AddItem(new($"i{i}"), Text.En($"Item {i}"), i))
                .Do(new WriteNote(new($"n{i}"), Text.En(string.Concat(Enumerable.Repeat("Something was said about it. ", 30))), Item: new($"i{i}")));
        }

        return DocumentRenderer.Compose(meeting.Record(), DocumentKind.Minutes, Language.En);
    }

    [GeneratedRegex(@"<((?:meta|br)\b[^>]*)>")]
    private static partial Regex Unclosed();
}
