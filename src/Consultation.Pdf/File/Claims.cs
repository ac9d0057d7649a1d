using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.File;

/// <summary>The standards that a file says it keeps.</summary>
/// <param name="ArchivePart">The part of ISO 19005, level A; null where none is claimed.</param>
/// <param name="Accessible">Whether ISO 14289-1 is claimed.</param>
internal readonly record struct Claims(int? ArchivePart, bool Accessible)
{
    /// <exception cref="DocumentComposeException">The document isn't what it is to claim.</exception>
    public static Claims Of(DocumentParts parts, DocumentMetadata metadata, DocumentSettings settings, IReadOnlyList<DocumentAttachment> attachments)
    {
        var claims = new Claims(
            settings.PDFA_Conformance switch { PDFA_Conformance.PDFA_2A => 2, PDFA_Conformance.PDFA_3A => 3, _ => null },
            settings.PDFUA_Conformance == PDFUA_Conformance.PDFUA_1);
        if (claims is { ArchivePart: null, Accessible: false })
            return claims;
        if (string.IsNullOrWhiteSpace(metadata.Title) || string.IsNullOrWhiteSpace(metadata.Language))
            throw new DocumentComposeException("A document that claims PDF/UA or PDF/A needs a title and a language in its metadata.");
        if (!IsLanguage(metadata.Language))
            throw new DocumentComposeException($"'{metadata.Language}' is no language as 'en' or 'kk-Latn' is.");
        if (claims.ArchivePart == 2 && attachments.Count > 0)
            throw new DocumentComposeException("A file with attachments can't claim PDF/A-2: use PDFA_3A.");
        if (claims.ArchivePart is not null && parts.Pages.FirstOrDefault(p => !IsLarge(p.Size.Width) || !IsLarge(p.Size.Height)) is { } page)
            throw new DocumentComposeException(FormattableString.Invariant($"Page {page.Index + 1} is {page.Size.Width} × {page.Size.Height} pt; PDF/A has pages of 3 to 14,400 pt (ISO 19005-2, 6.1.13)."));
        if (claims.Accessible)
            StructTidy.Check(parts.Root);
        return claims;
    }

    /// <summary>Whether a name has the form of a language's (BCP 47).</summary>
    public static bool IsLanguage(string name)
    {
        var parts = name.Split('-');
        return parts[0].Length is >= 2 and <= 8 && Array.TrueForAll(parts, p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit)) && parts[0].All(char.IsAsciiLetter);
    }

    private static bool IsLarge(float length) => length is >= 3 and <= 14_400;
}
