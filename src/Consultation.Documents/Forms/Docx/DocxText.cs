using Consultation.Domain;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Consultation.Documents;

/// <summary>Paragraphs and runs of a word processor's document.</summary>
internal static class DocxText
{
    /// <summary>The names that word processors know languages by.</summary>
    public static string Tag(this Language language) => language switch
    {
        Language.Ru => "ru-RU",
        Language.Kk => "kk-KZ",
        _ => "en-GB",
    };

    public static W.Paragraph Paragraph(string style, IEnumerable<OpenXmlElement> content) =>
        new([new W.ParagraphProperties(new W.ParagraphStyleId { Val = style }), .. content]);

    /// <summary>An element is also the sequence of those in it: without this one it would lose itself.</summary>
    public static W.Paragraph Paragraph(string style, params OpenXmlElement[] content) => Paragraph(style, content.AsEnumerable());

    public static W.Paragraph Paragraph(string style, string words) => Paragraph(style, [Words(words)]);

    /// <summary>Words without a look of their own.</summary>
    public static W.Run Words(string words) => new(Pieces(words));

    public static W.Run Tab() => new(new W.TabChar());

    public static IEnumerable<OpenXmlElement> Of(ValueList<Run> runs, DocxLinks links)
    {
        foreach (var run in runs)
        {
            var element = new W.Run([.. Look(run) is { HasChildren: true } look ? new OpenXmlElement[] { look } : [], .. Pieces(run.Text)]);
            yield return run.Link is { } link ? new W.Hyperlink(element) { Id = links.IdOf(link) } : element;
        }
    }

    /// <summary>A field whose value a program works out.</summary>
    public static W.SimpleField Field(string instruction, string value) => new(Words(value)) { Instruction = $" {instruction} " };

    /// <summary>In the order that the schema wants them.</summary>
    private static W.RunProperties Look(Run run) => new(
    [
        .. run.Link is null ? [] : new OpenXmlElement[] { new W.RunStyle { Val = "Hyperlink" } },
        .. run.Bold ? new OpenXmlElement[] { new W.Bold() } : [],
        .. run.Italic ? new OpenXmlElement[] { new W.Italic() } : [],
        .. run.SmallCaps ? new OpenXmlElement[] { new W.SmallCaps() } : [],
        .. run.Language is { } language ? new OpenXmlElement[] { new W.Languages { Val = language.Tag() } } : [],
    ]);

    private static IEnumerable<OpenXmlElement> Pieces(string words)
    {
        foreach (var (index, line) in words.Split('\n').Index())
        {
            if (index > 0)
            {
                yield return new W.Break();
            }

            yield return new W.Text(line) { Space = SpaceProcessingModeValues.Preserve };
        }
    }
}
