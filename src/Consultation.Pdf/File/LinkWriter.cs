using QuestPDF.Drawing.Exceptions;

namespace Consultation.Pdf.File;

/// <summary>Writes the areas of links, and the named places of the document.</summary>
internal sealed class LinkWriter(PdfObjects objects, DocumentParts parts, int[] pages)
{
    /// <summary>Adds all links and gives them their numbers.</summary>
    /// <exception cref="DocumentComposeException">A link leads to a section that isn't there.</exception>
    public void Write()
    {
        var key = parts.Pages.Count;
        foreach (var link in parts.Pages.SelectMany(p => p.Links))
        {
            var action = link.Target.Url is { } url
                ? $"/A <</S /URI /URI {PdfText.Address(url)}>>"
                : Destination(link.Target.Section!);
            link.Reference = objects.Add(
                $"<</Type /Annot /Subtype /Link /Rect [{PdfText.Number(link.Left)} {PdfText.Number(link.Bottom)} {PdfText.Number(link.Right)} {PdfText.Number(link.Top)}]"
                + $" /Border [0 0 0] /F 4 /Contents {PdfText.Hex(link.Target.Description)} /StructParent {PdfText.Number(key++)} {action}>>");
        }
    }

    /// <summary>The entries of the catalog's named places, in the order of their bytes.</summary>
    public string Places() => string.Join(' ', parts.Destinations.Select(d => (Key: PdfText.Hex(d.Key), Place: At(d.Value)))
        .OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => d.Key + " " + d.Place));

    private string Destination(string section) =>
        parts.Destinations.TryGetValue(section, out var place)
            ? "/Dest " + At(place)
            : throw new DocumentComposeException($"A link leads to the section '{section}', which the document doesn't have.");

    private string At((int Page, float X, float Y) place) =>
        $"[{PdfObjects.Ref(pages[place.Page])} /XYZ null {PdfText.Number(place.Y)} null]";
}
