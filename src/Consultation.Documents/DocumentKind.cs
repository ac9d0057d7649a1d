namespace Consultation.Documents;

/// <summary>The documents that can be made from a record.</summary>
public enum DocumentKind
{
    /// <summary>The minutes: a summary record of what was said and decided, item by item.</summary>
    Minutes,

    /// <summary>The list of what was adopted, in its final text.</summary>
    AgreedPositions,
}

/// <summary>Names of documents.</summary>
public static class DocumentKinds
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } = [DocumentKind.Minutes, DocumentKind.AgreedPositions];

    /// <summary>The name as it stands in files and commands: <c>minutes</c>, <c>agreed-positions</c>.</summary>
    public static string Name(this DocumentKind kind) => kind == DocumentKind.Minutes ? "minutes" : "agreed-positions";

    /// <summary>The kind of a name, or null.</summary>
    public static DocumentKind? Of(string? name) => name switch
    {
        "minutes" => DocumentKind.Minutes,
        "agreed-positions" => DocumentKind.AgreedPositions,
        _ => null,
    };
}
