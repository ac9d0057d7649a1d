using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Consultation.Documents;

/// <summary>Contents as a field: a word processor fills in the pages, and until then it lists the headings.</summary>
internal static class DocxContents
{
    public static IEnumerable<OpenXmlElement> Of(DocumentText text, ContentsBlock contents, IReadOnlyDictionary<string, string> bookmarks)
    {
        yield return DocxText.Paragraph("ContentsTitle", contents.Title);
        var headings = text.Headings.Where(heading => heading.Level <= contents.Levels).ToList();
        foreach (var (index, heading) in headings.Index())
        {
            var words = heading.Number is { } number ? $"{number}\u2002{heading.Words.Words()}" : heading.Words.Words();
            yield return DocxText.Paragraph(
                string.Create(CultureInfo.InvariantCulture, $"TOC{heading.Level}"),
                [
                    .. index == 0 ? Begin(contents.Levels) : [], new W.Hyperlink(DocxText.Words(words)) { Anchor = bookmarks[heading.Key] },
                    .. index == headings.Count - 1 ? new OpenXmlElement[] { Mark(W.FieldCharValues.End) } : [],
                ]);
        }
    }

    private static IEnumerable<OpenXmlElement> Begin(int levels)
    {
        var begin = Mark(W.FieldCharValues.Begin);
        begin.GetFirstChild<W.FieldChar>()!.Dirty = true;
        return
        [
            begin, new W.Run(new W.FieldCode(string.Create(CultureInfo.InvariantCulture, $" TOC \\o \"1-{levels}\" \\h \\z \\u ")) { Space = SpaceProcessingModeValues.Preserve }),
            Mark(W.FieldCharValues.Separate),
        ];
    }

    private static W.Run Mark(W.FieldCharValues type) => new(new W.FieldChar { FieldCharType = type });
}
