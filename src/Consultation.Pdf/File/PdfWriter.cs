using QuestPDF.Infrastructure;

namespace Consultation.Pdf.File;

/// <summary>Writes a drawn document as a PDF 1.7 file: tagged, with outline, named places, attachments and metadata.</summary>
internal sealed class PdfWriter(DocumentParts parts, DocumentMetadata metadata, DocumentSettings settings, IReadOnlyList<DocumentAttachment> attachments)
{
    private readonly PdfObjects _objects = parts.Objects;

    public IReadOnlyList<byte[]> Write()
    {
        StructTidy.Tidy(parts.Root);
        var claims = Claims.Of(parts, metadata, settings, attachments);
        var catalog = _objects.Reserve();
        var tree = _objects.Reserve();
        var pages = parts.Pages.Select(_ => _objects.Reserve()).ToArray();
        var resources = _objects.Reserve();
        var links = new LinkWriter(_objects, parts, pages);
        links.Write();
        for (var i = 0; i < pages.Length; i++)
            WritePage(parts.Pages[i], pages[i], tree, resources);
        _objects.Set(tree, $"<</Type /Pages /Kids [{string.Join(' ', pages.Select(PdfObjects.Ref))}] /Count {PdfText.Number(pages.Length)}>>");
        var fonts = parts.Fonts.All.SelectMany(f => FontWriter.Write(_objects, f)).Select(f => $"/{f.Name} {PdfObjects.Ref(f.Number)}");
        _objects.Set(resources, $"<</Font <<{string.Join(' ', fonts)}>>{parts.Images.Write(_objects)}>>");
        var writer = new CatalogWriter(_objects, metadata, claims);
        WriteCatalog(writer, catalog, tree, pages, links.Places(), new AttachmentWriter(_objects, metadata, claims).Write(attachments));
        return _objects.Write(catalog, writer.WriteInfo());
    }

    private void WritePage(PageCanvas page, int number, int tree, int resources)
    {
        var contents = string.Join(' ', page.Contents.Select(PdfObjects.Ref));
        var annotations = page.Links.Count == 0 ? "" : $" /Annots [{string.Join(' ', page.Links.Select(l => PdfObjects.Ref(l.Reference)))}]";
        // Where something lets through what lies below, the colours are mixed in the space that all others are in.
        var group = page.HasOpacity ? " /Group <</S /Transparency /CS /DeviceRGB>>" : "";
        _objects.Set(number,
            $"<</Type /Page /Parent {PdfObjects.Ref(tree)} /MediaBox [0 0 {PdfText.Number(page.Size.Width)} {PdfText.Number(page.Size.Height)}]"
            + $" /Resources {PdfObjects.Ref(resources)} /Contents [{contents}] /StructParents {PdfText.Number(page.Index)} /Tabs /S{group}{annotations}>>");
    }

    private void WriteCatalog(CatalogWriter writer, int catalog, int tree, int[] pages, string places, (string Associated, string Names) files)
    {
        writer.Refer("Pages", tree).Refer("StructTreeRoot", new StructWriter(_objects, parts, pages).Write());
        if (new OutlineWriter(_objects, pages).Write(parts.Root) is { } outline)
            writer.Refer("Outlines", outline).Put("PageMode", "/UseOutlines");
        var names = (places.Length > 0 ? $"/Dests <</Names [{places}]>>" : "") + (files.Names.Length > 0 ? $" /EmbeddedFiles <</Names [{files.Names}]>>" : "");
        if (names.Length > 0)
            writer.Put("Names", $"<<{names}>>");
        if (files.Associated.Length > 0)
            writer.Put("AF", $"[{files.Associated}]");
        writer.Write(catalog);
    }
}
