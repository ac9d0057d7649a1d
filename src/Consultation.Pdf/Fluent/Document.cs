using Consultation.Pdf.File;
using Consultation.Pdf.Layout;
using QuestPDF.Drawing;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>A document put together by a function.</summary>
public sealed class Document : IDocument
{
    private readonly Action<IDocumentContainer> _compose;
    private DocumentMetadata _metadata = DocumentMetadata.Default;
    private DocumentSettings _settings = DocumentSettings.Default;
    private readonly List<DocumentAttachment> _attachments = [];

    private Document(Action<IDocumentContainer> compose) => _compose = compose;

    /// <summary>A document whose pages <paramref name="handler"/> adds; it is called once for each file made.</summary>
    public static Document Create(Action<IDocumentContainer> handler) => new(handler);

    /// <summary>Sets title, author, language and dates.</summary>
    public Document WithMetadata(DocumentMetadata metadata)
    {
        _metadata = metadata;
        return this;
    }

    /// <summary>Sets how the file is written.</summary>
    public Document WithSettings(DocumentSettings settings)
    {
        _settings = settings;
        return this;
    }

    /// <summary>Attaches a file. Not in QuestPDF, which attaches to files already written.</summary>
    public Document WithAttachment(DocumentAttachment attachment)
    {
        _attachments.Add(attachment);
        return this;
    }

    /// <inheritdoc/>
    public DocumentMetadata GetMetadata() => _metadata;

    /// <inheritdoc/>
    public DocumentSettings GetSettings() => _settings;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentAttachment> GetAttachments() => _attachments;

    /// <inheritdoc/>
    public void Compose(IDocumentContainer container) => _compose(container);
}

/// <summary>Makes files of documents.</summary>
public static class GenerateExtensions
{
    /// <summary>
    /// A document whose content says page numbers is counted before it is drawn. Where a number that came out longer or
    /// shorter moved a line, drawing is repeated; numbers that never settle are left as they are.
    /// </summary>
    private const int MostPasses = 4;

    /// <summary>The document as a PDF file. The same document gives the same bytes.</summary>
    /// <exception cref="DocumentLayoutException">Something fits on no page.</exception>
    /// <exception cref="DocumentComposeException">The document is put together wrongly.</exception>
    /// <exception cref="DocumentDrawingException">A font is missing.</exception>
    public static byte[] GeneratePdf(this IDocument document)
    {
        using var parts = Draw(document);
        var pieces = Write(document, parts);
        var file = new byte[pieces.Sum(p => p.Length)];
        var at = 0;
        foreach (var piece in pieces)
        {
            piece.CopyTo(file, at);
            at += piece.Length;
        }

        return file;
    }

    /// <summary>Writes the document to a file, replacing one that exists.</summary>
    /// <inheritdoc cref="GeneratePdf(IDocument)" path="/exception"/>
    public static void GeneratePdf(this IDocument document, string filePath) =>
        System.IO.File.WriteAllBytes(filePath, document.GeneratePdf());

    /// <summary>Writes the document to a stream, which stays open. Nothing is written if it fails.</summary>
    /// <inheritdoc cref="GeneratePdf(IDocument)" path="/exception"/>
    public static void GeneratePdf(this IDocument document, Stream stream)
    {
        using var parts = Draw(document);
        foreach (var piece in Write(document, parts))
            stream.Write(piece);
    }

    private static IReadOnlyList<byte[]> Write(IDocument document, DocumentParts parts)
    {
        if (parts.Missing.Count > 0)
            document.GetSettings().OnMissingGlyphs?.Invoke([.. parts.Missing.Select(m => new MissingGlyph(m.Key, m.Value))]);
        return new PdfWriter(parts, document.GetMetadata(), document.GetSettings(), document.GetAttachments()).Write();
    }

    private static DocumentParts Draw(IDocument document)
    {
        var container = Compose(document);
        var sections = new SectionIndex();
        var fonts = FontManager.Catalogue;
        var counts = container.Layouts.Exists(l => l.TellsPageNumbers);
        if (counts)
            sections.EndPass(Run(container, new PageContext(sections, fonts, again: true), null));
        for (var passes = 1; ; passes++)
        {
            var parts = new DocumentParts(document.GetSettings().CompressDocument, document.GetMetadata().Language);
            var settled = sections.EndPass(Run(container, new PageContext(sections, fonts), parts)) || !counts;
            settled &= DrawRepeated(container, new PageContext(sections, fonts), parts);
            if (settled || passes == MostPasses)
                return parts;
            parts.Dispose();
        }
    }

    private static DocumentContainer Compose(IDocument document)
    {
        var container = new DocumentContainer();
        document.Compose(container);
        if (container.Layouts.Count == 0)
            container.Layouts.Add(new PageLayout());
        var root = TextStyle.Root with { Language = document.GetMetadata().Language };
        foreach (var layout in container.Layouts)
        {
            layout.Style = layout.Style.Over(root);
            layout.Inherit();
        }

        return container;
    }

    private static bool DrawRepeated(DocumentContainer container, PageContext page, DocumentParts parts)
    {
        var asMeasured = true;
        foreach (var layout in container.Layouts)
            asMeasured &= layout.DrawRepeated(page, parts);
        return asMeasured;
    }

    private static int Run(DocumentContainer container, PageContext page, DocumentParts? parts)
    {
        foreach (var layout in container.Layouts)
        {
            layout.Reset();
            layout.Run(page, parts);
        }

        return page.Number;
    }
}

internal sealed class DocumentContainer : IDocumentContainer
{
    public List<PageLayout> Layouts { get; } = [];
}
