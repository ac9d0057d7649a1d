using Consultation.Documents;
using Consultation.Domain;

namespace Consultation.Server.Records;

/// <summary>The name of a document's file: <c>KIND.LANGUAGE[.READERSHIP].pdf</c>.</summary>
internal sealed record DocumentName(DocumentKind Kind, Language Language, string? Readership)
{
    /// <summary>Reads a name; null where there is no such document.</summary>
    public static DocumentName? Parse(string name)
    {
        var parts = name.Split('.');
        return parts is [_, _, "pdf"] or [_, _, _, "pdf"]
            && DocumentRenderer.KindOf(parts[0]) is { } kind
            && Languages.Of(parts[1]) is { } language
                ? new DocumentName(kind, language, parts.Length == 4 ? parts[2] : null)
                : null;
    }
}
