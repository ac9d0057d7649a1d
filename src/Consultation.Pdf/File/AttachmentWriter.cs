using System.Security.Cryptography;
using System.Text;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.File;

/// <summary>Writes the attached files: each as a stream, its description, and the two lists that lead to it.</summary>
internal sealed class AttachmentWriter(PdfObjects objects, DocumentMetadata metadata, Claims claims)
{
    /// <summary>Adds the files; gives the catalog's list of what belongs to the document, and the entries of its names.</summary>
    /// <exception cref="DocumentComposeException">A name is missing or taken, a type is none, or a date is missing that PDF/A-3 wants.</exception>
    public (string Associated, string Names) Write(IReadOnlyList<DocumentAttachment> attachments)
    {
        var files = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var associated = new StringBuilder();
        foreach (var attachment in attachments)
        {
            if (string.IsNullOrWhiteSpace(attachment.AttachmentName) || attachment.AttachmentName.AsSpan().ContainsAny('/', '\\'))
                throw new DocumentComposeException($"'{attachment.AttachmentName}' is not the name of an attachment: it is a file's name without folders.");
            var number = Specify(attachment);
            if (!files.TryAdd(PdfText.Hex(attachment.AttachmentName), number))
                throw new DocumentComposeException($"Two attachments are named '{attachment.AttachmentName}'.");
            associated.Append(associated.Length > 0 ? " " : "").Append(PdfObjects.Ref(number));
        }

        return (associated.ToString(), string.Join(' ', files.Select(f => f.Key + " " + PdfObjects.Ref(f.Value))));
    }

    private int Specify(DocumentAttachment attachment)
    {
        var file = objects.AddStream(attachment.Content.Span, " /Type /EmbeddedFile /Subtype " + Type(attachment.MimeType) + Parameters(attachment));
        var body = new StringBuilder("<</Type /Filespec /F ").Append(PdfText.Address(Plain(attachment.AttachmentName)))
            .Append(" /UF ").Append(PdfText.Hex(attachment.AttachmentName));
        if (!string.IsNullOrEmpty(attachment.Description))
            body.Append(" /Desc ").Append(PdfText.Hex(attachment.Description));
        body.Append(" /AFRelationship /").Append(attachment.Relationship.ToString());
        return objects.Add(body.Append(" /EF <</F ").Append(PdfObjects.Ref(file)).Append(" /UF ").Append(PdfObjects.Ref(file)).Append(">>>>").ToString());
    }

    private string Parameters(DocumentAttachment attachment)
    {
        var date = attachment.ModificationDate ?? metadata.ModifiedDate ?? metadata.CreationDate;
        if (date is null && claims.ArchivePart is not null)
            throw new DocumentComposeException($"The attachment '{attachment.AttachmentName}' needs a date, its own or the document's, for the file to claim PDF/A-3.");
#pragma warning disable CA5351 // ISO 32000-1, 7.11.4 names MD5; it guards against damage, not against people.
        var hash = MD5.HashData(attachment.Content.Span);
#pragma warning restore CA5351
        return $" /Params <</Size {PdfText.Number(attachment.Content.Length)} /CheckSum {PdfText.Hex(hash)}"
            + (date is { } d ? " /ModDate " + PdfText.Date(d) : "") + ">>";
    }

    /// <summary>The type as a name; a name writes what isn't a letter or digit as its number.</summary>
    private static string Type(string mimeType)
    {
        if (mimeType.Split('/') is not [{ Length: > 0 }, { Length: > 0 }] || !Ascii.IsValid(mimeType) || mimeType.Contains(' ', StringComparison.Ordinal))
            throw new DocumentComposeException($"'{mimeType}' is not a type as 'application/json' is.");
        var name = new StringBuilder("/");
        foreach (var c in mimeType)
            name.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '+' ? c.ToString() : "#" + ((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        return name.ToString();
    }

    /// <summary>The name for readers that know no other letters than ASCII's.</summary>
    private static string Plain(string name) => string.Concat(name.Select(c => c is > ' ' and <= '~' ? c : '_'));
}
