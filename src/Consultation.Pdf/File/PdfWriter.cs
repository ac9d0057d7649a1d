using System.Globalization;
using System.Text;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.File;

/// <summary>Writes a drawn document as a PDF 1.7 file: tagged, with outline, named places and metadata.</summary>
internal sealed class PdfWriter(DocumentParts parts, DocumentMetadata metadata, DocumentSettings settings)
{
    private readonly PdfObjects _objects = new(settings.CompressDocument);

    public void Write(Stream target)
    {
        var catalog = _objects.Reserve();
        var tree = _objects.Reserve();
        var pages = parts.Pages.Select(_ => _objects.Reserve()).ToArray();
        var resources = _objects.Reserve();
        WriteLinks(pages);
        for (var i = 0; i < pages.Length; i++)
            WritePage(parts.Pages[i], pages[i], tree, resources);
        _objects.Set(tree, $"<</Type /Pages /Kids [{string.Join(' ', pages.Select(PdfObjects.Ref))}] /Count {PdfText.Number(pages.Length)}>>");
        var fonts = parts.Fonts.All.Select(f => $"/{f.Name} {PdfObjects.Ref(FontWriter.Write(_objects, f))}").ToList();
        _objects.Set(resources, $"<</Font <<{string.Join(' ', fonts)}>>{parts.Images.Write(_objects)}>>");
        WriteCatalog(catalog, tree, pages);
        _objects.Write(target, catalog, WriteInfo());
    }

    private void WritePage(PageCanvas page, int number, int tree, int resources)
    {
        var content = _objects.AddStream(page.Finish());
        var annotations = page.Links.Count == 0 ? "" : $" /Annots [{string.Join(' ', page.Links.Select(l => PdfObjects.Ref(l.Reference)))}]";
        // Where something lets through what lies below, the colours are mixed in the space that all others are in.
        var group = page.HasOpacity ? " /Group <</S /Transparency /CS /DeviceRGB>>" : "";
        _objects.Set(number,
            $"<</Type /Page /Parent {PdfObjects.Ref(tree)} /MediaBox [0 0 {PdfText.Number(page.Size.Width)} {PdfText.Number(page.Size.Height)}]"
            + $" /Resources {PdfObjects.Ref(resources)} /Contents {PdfObjects.Ref(content)} /StructParents {PdfText.Number(page.Index)} /Tabs /S{group}{annotations}>>");
    }

    private void WriteLinks(int[] pages)
    {
        var key = parts.Pages.Count;
        foreach (var link in parts.Pages.SelectMany(p => p.Links))
        {
            var action = link.Target.Url is { } url
                ? $"/A <</S /URI /URI {PdfText.Address(url)}>>"
                : Destination(link.Target.Section!, pages);
            link.Reference = _objects.Add(
                $"<</Type /Annot /Subtype /Link /Rect [{PdfText.Number(link.Left)} {PdfText.Number(link.Bottom)} {PdfText.Number(link.Right)} {PdfText.Number(link.Top)}]"
                + $" /Border [0 0 0] /F 4 /Contents {PdfText.Hex(link.Target.Description)} /StructParent {PdfText.Number(key++)} {action}>>");
        }
    }

    private string Destination(string section, int[] pages) =>
        parts.Destinations.TryGetValue(section, out var place)
            ? $"/Dest [{PdfObjects.Ref(pages[place.Page])} /XYZ null {PdfText.Number(place.Y)} null]"
            : throw new DocumentComposeException($"A link leads to the section '{section}', which the document doesn't have.");

    private void WriteCatalog(int catalog, int tree, int[] pages)
    {
        var body = new StringBuilder($"<</Type /Catalog /Pages {PdfObjects.Ref(tree)} /MarkInfo <</Marked true>>");
        body.Append(CultureInfo.InvariantCulture, $" /StructTreeRoot {PdfObjects.Ref(new StructWriter(_objects, parts, pages).Write())}");
        if (!string.IsNullOrEmpty(metadata.Language))
            body.Append(" /Lang ").Append(PdfText.Hex(metadata.Language));
        if (!string.IsNullOrEmpty(metadata.Title))
            body.Append(" /ViewerPreferences <</DisplayDocTitle true>>");
        if (new OutlineWriter(_objects, pages).Write(parts.Root) is { } outline)
            body.Append(CultureInfo.InvariantCulture, $" /Outlines {PdfObjects.Ref(outline)} /PageMode /UseOutlines");
        var places = parts.Destinations.OrderBy(d => PdfText.Hex(d.Key), StringComparer.Ordinal)
            .Select(d => $"{PdfText.Hex(d.Key)} [{PdfObjects.Ref(pages[d.Value.Page])} /XYZ null {PdfText.Number(d.Value.Y)} null]").ToList();
        if (places.Count > 0)
            body.Append(CultureInfo.InvariantCulture, $" /Names <</Dests <</Names [{string.Join(' ', places)}]>>>>");
        var xmp = _objects.AddStream(Xmp.Write(metadata, ClaimsAccessibility()), " /Type /Metadata /Subtype /XML", plain: true);
        body.Append(CultureInfo.InvariantCulture, $" /Metadata {PdfObjects.Ref(xmp)}>>");
        _objects.Set(catalog, body.ToString());
    }

    private bool ClaimsAccessibility()
    {
        if (settings.PDFUA_Conformance != PDFUA_Conformance.PDFUA_1)
            return false;
        if (string.IsNullOrWhiteSpace(metadata.Title) || string.IsNullOrWhiteSpace(metadata.Language))
            throw new DocumentComposeException("A document that claims PDF/UA needs a title and a language in its metadata.");
        return !parts.Fonts.All.Exists(f => f.HasMissing);
    }

    private int WriteInfo()
    {
        var body = new StringBuilder("<<");
        void Entry(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                body.Append('/').Append(name).Append(' ').Append(PdfText.Hex(value)).Append(' ');
        }

        Entry("Title", metadata.Title);
        Entry("Author", metadata.Author);
        Entry("Subject", metadata.Subject);
        Entry("Keywords", metadata.Keywords);
        Entry("Creator", metadata.Creator);
        Entry("Producer", metadata.Producer);
        if (metadata.CreationDate is { } created)
            body.Append("/CreationDate ").Append(PdfText.Date(created)).Append(' ');
        if (metadata.ModifiedDate is { } modified)
            body.Append("/ModDate ").Append(PdfText.Date(modified)).Append(' ');
        return _objects.Add(body.Append(">>").ToString());
    }
}
