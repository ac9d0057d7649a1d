using Consultation.Documents;
using Consultation.Domain;

namespace Consultation.Server.Records;

/// <summary>The name of a document's file: <c>KIND.LANGUAGE[.READERSHIP].FORM</c>.</summary>
internal sealed record DocumentName(DocumentKind Kind, Language Language, string? Readership, DocumentForm Form)
{
    /// <summary>Reads a name; null where there is no such document.</summary>
    public static DocumentName? Parse(string name)
    {
        var parts = name.Split('.');
        return parts.Length is 3 or 4
            && DocumentRenderer.KindOf(parts[0]) is { } kind
            && Languages.Of(parts[1]) is { } language
            && DocumentForms.Of(parts[^1]) is { } form
                ? new DocumentName(kind, language, parts.Length == 4 ? parts[2] : null, form)
                : null;
    }
}
