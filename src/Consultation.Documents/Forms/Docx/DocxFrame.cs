using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Consultation.Documents;

/// <summary>What stands on every page of a word processor's document, and the page itself.</summary>
internal static class DocxFrame
{
    public static W.Header Header(DocumentText text) => new(
    [
        .. Banner(text), DocxText.Paragraph("Header", DocxText.Words(text.Running.Left), DocxText.Tab(), DocxText.Words(text.Running.Right)),
    ]);

    public static W.Footer Footer(DocumentText text)
    {
        var (before, between, behind, digits) = text.Running.PageWords();
        var (format, first) = digits ? (" \\# \"000\"", "001") : ("", "1");
        return new(
        [
            DocxText.Paragraph("Footer",
            [
                DocxText.Words(text.Running.Foot), DocxText.Tab(), .. Words(before), DocxText.Field("PAGE" + format, first), DocxText.Words(between),
                DocxText.Field("NUMPAGES" + format, first), .. Words(behind),
            ]),
            .. Banner(text),
        ]);
    }

    private static IEnumerable<OpenXmlElement> Words(string words) => words.Length > 0 ? [DocxText.Words(words)] : [];

    /// <summary>A4 with the margins of the pages that are printed at once, in twentieths of a point.</summary>
    public static W.SectionProperties Section() => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = "rId5" },
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "rId6" },
        new W.PageSize { Width = 11906, Height = 16838 },
        new W.PageMargin { Top = 1531, Bottom = 1361, Left = 1361, Right = 1361, Header = 737, Footer = 680, Gutter = 0 });

    private static IEnumerable<OpenXmlElement> Banner(DocumentText text) =>
        text.Running.Banner is { } banner ? [DocxText.Paragraph("Banner", banner)] : [];
}
