using System.Text;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.File;

/// <summary>Writes the catalog: what leads to everything else, and what the file says of itself.</summary>
internal sealed class CatalogWriter(PdfObjects objects, DocumentMetadata metadata, Claims claims)
{
    private readonly StringBuilder _body = new("<</Type /Catalog /MarkInfo <</Marked true>>");

    public CatalogWriter Refer(string key, int? number) => number is { } n ? Put(key, PdfObjects.Ref(n)) : this;

    public CatalogWriter Put(string key, string value)
    {
        _body.Append(" /").Append(key).Append(' ').Append(value);
        return this;
    }

    /// <summary>Adds what metadata and claims say, and writes the catalog as the reserved object.</summary>
    public void Write(int number)
    {
        if (!string.IsNullOrEmpty(metadata.Language))
            Put("Lang", PdfText.Hex(metadata.Language));
        if (!string.IsNullOrEmpty(metadata.Title))
            Put("ViewerPreferences", "<</DisplayDocTitle true>>");
        if (claims.ArchivePart is not null)
        {
            var profile = objects.AddStream(IccProfile.Make(), " /N 3");
            Put("OutputIntents", $"[<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier ({IccProfile.Name}) /Info ({IccProfile.Name}) /DestOutputProfile {PdfObjects.Ref(profile)}>>]");
        }

        Refer("Metadata", objects.AddStream(Xmp.Write(metadata, claims), " /Type /Metadata /Subtype /XML", plain: true));
        objects.Set(number, _body.Append(">>").ToString());
    }

    /// <summary>Adds the information dictionary, which says what the XMP says, and gives its number.</summary>
    public int WriteInfo()
    {
        var body = new StringBuilder("<<");
        void Entry(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                body.Append('/').Append(name).Append(' ').Append(PdfText.Hex(Xmp.Clean(value))).Append(' ');
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
        return objects.Add(body.Append(">>").ToString());
    }
}
