using System.Text;
using System.Text.RegularExpressions;
using Consultation.Pdf.Tests.Conformance;

namespace Consultation.Pdf.Tests.Planted;

/// <summary>For each rule of the checker, files that break it.</summary>
internal static class Faults
{
    private static readonly Lazy<byte[]> Sound = new(() => Everything.Pdf(compress: false));

    private const string Catalog = "<</Type /Catalog";
    private const string FirstText = "(?<=BT )/F1 ";

    public static IReadOnlyList<(string Rule, Func<byte[]> File)> All { get; } =
    [
        (nameof(FileRules) + "." + nameof(FileRules.Header), Raw("%PDF-1.7", "%PDF-2.7")),
        (nameof(FileRules) + "." + nameof(FileRules.Trailer), () => New().ChangeTrailer("/ID ", "/IX ").Bytes()),
        (nameof(FileRules) + "." + nameof(FileRules.Trailer), () => [.. Sound.Value, .. "more"u8]),
        (nameof(FileRules) + "." + nameof(FileRules.CrossReferences), Raw("xref\n0 ", "xref \n0 ")),
        (nameof(FileRules) + "." + nameof(FileRules.HexStrings), Change("/Alt <FEFF00", "/Alt <FEFF0")),
        (nameof(FileRules) + "." + nameof(FileRules.Streams), Add("<</Length 0 /F (elsewhere)>>\nstream\n\nendstream")),
        (nameof(FileRules) + "." + nameof(FileRules.Streams), Raw("\nendstream\n", "\n\nendstream\n")),
        (nameof(FileRules) + "." + nameof(FileRules.Filters), Add("<</Length 0 /Filter /LZWDecode>>\nstream\n\nendstream")),
        (nameof(FileRules) + "." + nameof(FileRules.Permissions), Change(Catalog, Catalog + " /Perms <</Else true>>")),
        (nameof(FileRules) + "." + nameof(FileRules.Limits), Change("/MediaBox \\[0 0 [^ ]+", "/MediaBox [0 0 20000")),
        (nameof(FileRules) + "." + nameof(FileRules.Limits), Add("[(" + new string('x', 32_768) + ")]")),
        (nameof(FileRules) + "." + nameof(FileRules.Limits), Change(FirstText, string.Concat(Enumerable.Repeat("q ", 29)) + string.Concat(Enumerable.Repeat("Q ", 29)) + "/F1 ")),

        (nameof(CatalogRules) + "." + nameof(CatalogRules.Forms), Change(Catalog, Catalog + " /AcroForm <</Fields []>>")),
        (nameof(CatalogRules) + "." + nameof(CatalogRules.Actions), Change("/S /URI /URI", "/S /Launch /URI")),
        (nameof(CatalogRules) + "." + nameof(CatalogRules.Actions), Change(Catalog, Catalog + " /OpenAction <</S /JavaScript /JS (x)>>")),
        (nameof(CatalogRules) + "." + nameof(CatalogRules.Triggers), Change(Catalog, Catalog + " /AA <<>>")),
        (nameof(CatalogRules) + "." + nameof(CatalogRules.Marked), Change("/Marked true", "/Marked false")),
        (nameof(CatalogRules) + "." + nameof(CatalogRules.Marked), Change("/Marked true", "/Marked true /Suspects true")),
        (nameof(CatalogRules) + "." + nameof(CatalogRules.Languages), Change("(<</Type /Catalog.*) /Lang <FEFF0065006E>", m => m.Groups[1].Value)),
        (nameof(CatalogRules) + "." + nameof(CatalogRules.Languages), Change("/Lang <FEFF006B006B>", "/Lang (Kazakh language)")),
        (nameof(CatalogRules) + "." + nameof(CatalogRules.OptionalContent), Change(Catalog, Catalog + " /OCProperties <</OCGs []>>")),
        (nameof(CatalogRules) + "." + nameof(CatalogRules.Presentations), Change("/Tabs /S", "/Tabs /S /PresSteps <<>>")),
        (nameof(CatalogRules) + "." + nameof(CatalogRules.Requirements), Change(Catalog, Catalog + " /Requirements []")),
        (nameof(CatalogRules) + "." + nameof(CatalogRules.TitleShown), Change("/DisplayDocTitle true", "/DisplayDocTitle false")),
        (nameof(CatalogRules) + "." + nameof(CatalogRules.Bookmarks), Change("(/Title [^/]*/Parent \\d+ 0 R /Dest \\[)\\d+", m => m.Groups[1].Value + "1")),

        (nameof(MetadataRules) + "." + nameof(MetadataRules.Packet), Change("</rdf:RDF>", "</rdf:RD>")),
        (nameof(MetadataRules) + "." + nameof(MetadataRules.Packet), Change("<\\?xpacket end=\"w\"\\?>", "")),
        (nameof(MetadataRules) + "." + nameof(MetadataRules.Properties), Change("<pdfaExtension:schemas>.*</pdfaExtension:schemas>", "")),
        (nameof(MetadataRules) + "." + nameof(MetadataRules.Schemas), Change("<pdfaProperty:category>internal</pdfaProperty:category>", "")),
        (nameof(MetadataRules) + "." + nameof(MetadataRules.ArchivalClaim), Change("<pdfaid:conformance>A", "<pdfaid:conformance>B")),
        (nameof(MetadataRules) + "." + nameof(MetadataRules.AccessibleClaim), Change("<pdfuaid:part>1</pdfuaid:part>", "")),
        (nameof(MetadataRules) + "." + nameof(MetadataRules.Title), Change("<dc:title>.*</dc:title>", "")),
        (nameof(MetadataRules) + "." + nameof(MetadataRules.Information), Change("<xmp:CreatorTool>Tests<", "<xmp:CreatorTool>Others<")),
        (nameof(MetadataRules) + "." + nameof(MetadataRules.Information), Change("<xmp:ModifyDate>2009", "<xmp:ModifyDate>2010")),

        (nameof(GraphicsRules) + "." + nameof(GraphicsRules.ContentStreams), Change(FirstText, "xx /F1 ")),
        (nameof(GraphicsRules) + "." + nameof(GraphicsRules.ContentStreams), Change(FirstText, "/F99 ")),
        (nameof(GraphicsRules) + "." + nameof(GraphicsRules.InlineImages), Change("ET\n", "ET\nBI /W 1 /H 1 /BPC 8 /CS /G ID x EI\n")),
        (nameof(GraphicsRules) + "." + nameof(GraphicsRules.OutputIntent), Change("acspAPPL|acsp", "acsx")),
        (nameof(GraphicsRules) + "." + nameof(GraphicsRules.OutputIntent), Change("/GTS_PDFA1", "/GTS_PDFX")),
        (nameof(GraphicsRules) + "." + nameof(GraphicsRules.OutputIntent), Change(" /N 3", " /N 4")),
        (nameof(GraphicsRules) + "." + nameof(GraphicsRules.Colours), Change(FirstText, "0 0 0 1 k /F1 ")),
        (nameof(GraphicsRules) + "." + nameof(GraphicsRules.GraphicsStates), Change("<</Font <<", "<</ExtGState <</G <</TR /Identity>>>> /Font <<")),
        (nameof(GraphicsRules) + "." + nameof(GraphicsRules.RenderingIntents), Change(FirstText, "/Vivid ri /F1 ")),
        (nameof(GraphicsRules) + "." + nameof(GraphicsRules.Images), Add("<</Type /XObject /Subtype /Image /Interpolate true /Length 0>>\nstream\n\nendstream")),
        (nameof(GraphicsRules) + "." + nameof(GraphicsRules.ExternalObjects), Add("<</Type /XObject /Subtype /PS /Length 0>>\nstream\n\nendstream")),
        (nameof(GraphicsRules) + "." + nameof(GraphicsRules.Transparency), Change("<</Font <<", "<</ExtGState <</G <</BM /Brighter>>>> /Font <<")),

        (nameof(FontRules) + "." + nameof(FontRules.Kinds), Change("/Subtype /Type3", "/Subtype /Type9")),
        (nameof(FontRules) + "." + nameof(FontRules.Encodings), Change("/Encoding /Identity-H", "/Encoding /Else")),
        (nameof(FontRules) + "." + nameof(FontRules.GlyphMaps), Change(" /CIDToGIDMap /Identity", "")),
        (nameof(FontRules) + "." + nameof(FontRules.Embedded), Change("/FontFile2", "/FontFile9")),
        (nameof(FontRules) + "." + nameof(FontRules.Embedded), Change("(?<=BT /F1 [^\n]*\n\\[<)[0-9A-F]{4}", "0FF0")),
        (nameof(FontRules) + "." + nameof(FontRules.GlyphLists), () => ListOfNothing()),
        (nameof(FontRules) + "." + nameof(FontRules.Widths), Change("/W \\[0 \\[\\d+\\] \\d+ \\[\\d+", m => m.Value + "1")),
        (nameof(FontRules) + "." + nameof(FontRules.Widths), Change("\\d+ 0 50 0 \\d+ \\d+ d1", "10 0 0 0 10 10 d1")),
        (nameof(FontRules) + "." + nameof(FontRules.Unicode), Change("(?<=beginbfchar\n<[0-9A-F]{4}> <)[0-9A-F]+", "FFFE")),
        (nameof(FontRules) + "." + nameof(FontRules.Unicode), Change("beginbfchar\n<[0-9A-F]{4}> <[0-9A-F]+>", "beginbfchar")),
        (nameof(FontRules) + "." + nameof(FontRules.PrivateUse), Change("(?<=beginbfchar\n<[0-9A-F]{4}> <)[0-9A-F]+", "E000")),
        (nameof(FontRules) + "." + nameof(FontRules.NotDefined), Change("(?<=BT /F1 [^\n]*\n\\[<)[0-9A-F]{4}", "0000")),

        (nameof(TagRules) + "." + nameof(TagRules.AllMarked), Change("/Artifact <</Type /Layout>> BDC(.*?)EMC", m => m.Groups[1].Value)),
        (nameof(TagRules) + "." + nameof(TagRules.NotMixed), Change("(?<=/MCID 0>> BDC\n)", "/Artifact BMC EMC\n")),
        (nameof(TagRules) + "." + nameof(TagRules.Balance), Change("EMC\n", "")),
        (nameof(TagRules) + "." + nameof(TagRules.Balance), Change("EMC\n", "EMC\nQ\n")),
        (nameof(TagRules) + "." + nameof(TagRules.WayBack), Change("/MCID 1>> BDC", "/MCID 0>> BDC")),
        (nameof(TagRules) + "." + nameof(TagRules.WayBack), Change("\\A\\[(\\d+ 0 R) (\\d+ 0 R)", m => $"[{m.Groups[2].Value} {m.Groups[1].Value}")),
        (nameof(TagRules) + "." + nameof(TagRules.Types), Change("/S /BlockQuote", "/S /Citation")),
        (nameof(TagRules) + "." + nameof(TagRules.Roles), Change("/Type /StructTreeRoot", "/Type /StructTreeRoot /RoleMap <</P /H1>>")),
        (nameof(TagRules) + "." + nameof(TagRules.FigureTexts), Change("(/S /Figure .*?) /Alt <[^>]*>", m => m.Groups[1].Value)),
        (nameof(TagRules) + "." + nameof(TagRules.FigurePlaces), Change("/BBox", "/Box")),
        (nameof(TagRules) + "." + nameof(TagRules.HeadingLevels), Change("/S /H3", "/S /H4")),
        (nameof(TagRules) + "." + nameof(TagRules.HeadingLevels), Change("/S /H1", "/S /P")),
        (nameof(TagRules) + "." + nameof(TagRules.HeadingsWithLevels), Change("/S /H3", "/S /H")),
        (nameof(TagRules) + "." + nameof(TagRules.Lists), Change("/S /LBody", "/S /P")),
        (nameof(TagRules) + "." + nameof(TagRules.Lists), Change("/S /LI", "/S /Div")),
        (nameof(TagRules) + "." + nameof(TagRules.ListNumbering), Change(" /A <</O /List /ListNumbering /Decimal>>", "")),
        (nameof(TagRules) + "." + nameof(TagRules.Contents), Change("/S /TOCI", "/S /P")),
        (nameof(TagRules) + "." + nameof(TagRules.Formulas), Change("/S /BlockQuote", "/S /Formula")),
        (nameof(TagRules) + "." + nameof(TagRules.ArtifactKinds), Change("/Artifact <</Type /Layout", "/Artifact <</Type /Ornament")),
        (nameof(TagRules) + "." + nameof(TagRules.Notes), Change("/S /BlockQuote", "/S /Note")),

        (nameof(TableRules) + "." + nameof(TableRules.Nesting), Change("/S /TD", "/S /P")),
        (nameof(TableRules) + "." + nameof(TableRules.Regular), Change(" /ColSpan 2", "")),
        (nameof(TableRules) + "." + nameof(TableRules.Regular), Change(" /RowSpan 2", " /RowSpan 3")),
        (nameof(TableRules) + "." + nameof(TableRules.Scopes), Change(" /Scope /Row", "")),
        (nameof(TableRules) + "." + nameof(TableRules.Headers), Change("/Headers \\[\\(", "/Headers [(x")),

        (nameof(AnnotationRules) + "." + nameof(AnnotationRules.Kinds), Change("/Subtype /Link", "/Subtype /Movie")),
        (nameof(AnnotationRules) + "." + nameof(AnnotationRules.Flags), Change(" /F 4 ", " /F 6 ")),
        (nameof(AnnotationRules) + "." + nameof(AnnotationRules.Flags), Change(" /F 4 ", " ")),
        (nameof(AnnotationRules) + "." + nameof(AnnotationRules.Appearances), Change(" /F 4 ", " /F 4 /AP <</N null /D null>> ")),
        (nameof(AnnotationRules) + "." + nameof(AnnotationRules.TabOrder), Change("/Tabs /S", "/Tabs /R")),
        (nameof(AnnotationRules) + "." + nameof(AnnotationRules.Tagged), Change("/S /Link", "/S /Span")),
        (nameof(AnnotationRules) + "." + nameof(AnnotationRules.Tagged), Change("/StructParent \\d+ ", "")),
        (nameof(AnnotationRules) + "." + nameof(AnnotationRules.Described), Change("/Contents <[^>]*>", "")),

        (nameof(AttachmentRules) + "." + nameof(AttachmentRules.OnlyInPartThree), Change("<pdfaid:part>3", "<pdfaid:part>2")),
        (nameof(AttachmentRules) + "." + nameof(AttachmentRules.Names), Change(" /UF <[^>]*>", "")),
        (nameof(AttachmentRules) + "." + nameof(AttachmentRules.Relationships), Change(" /AFRelationship /Source", "")),
        (nameof(AttachmentRules) + "." + nameof(AttachmentRules.Associated), Change(" /AF \\[[^]]*\\]", "")),
        (nameof(AttachmentRules) + "." + nameof(AttachmentRules.Types), Change(" /Subtype /application#2Fjson", "")),
        (nameof(AttachmentRules) + "." + nameof(AttachmentRules.Types), Change("/ModDate [^>]*>>", ">>")),
        (nameof(AttachmentRules) + "." + nameof(AttachmentRules.Sums), Change("/CheckSum <..", "/CheckSum <00")),
    ];

    private static Plant New() => new(Sound.Value);

    private static Func<byte[]> Change(string pattern, string replacement) => () => New().Change(pattern, replacement).Bytes();

    private static Func<byte[]> Change(string pattern, Func<Match, string> replacement) => () => New().Change(pattern, replacement).Bytes();

    private static Func<byte[]> Add(string body) => () => New().Add(body).Bytes();

    /// <summary>A change of the first place in the bytes themselves.</summary>
    private static Func<byte[]> Raw(string from, string to) => () =>
    {
        var raw = Encoding.Latin1.GetString(Sound.Value);
        var at = raw.IndexOf(from, StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(raw[..at] + to + raw[(at + from.Length)..]);
    };

    private static byte[] ListOfNothing()
    {
        var count = Regex.Count(New().Raw(), "\nendobj\n");
        return New().Add("<</Length 1>>\nstream\n\0\nendstream").Change("/FontFile2", $"/CIDSet {count + 1} 0 R /FontFile2").Bytes();
    }
}
