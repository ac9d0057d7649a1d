namespace QuestPDF.Infrastructure;

/// <summary>
/// A file that goes with the document, as the data it was made from. QuestPDF attaches files to files on disk, by
/// <c>DocumentOperation</c>; this is our own addition, with its names.
/// </summary>
public sealed class DocumentAttachment
{
    /// <summary>The name of the file, without folders: <c>record.json</c>. No two attachments share one.</summary>
    public required string AttachmentName { get; init; }

    /// <summary>The bytes of the file.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The type as RFC 2046 has it; what isn't known is <c>application/octet-stream</c>.</summary>
    public string MimeType { get; init; } = "application/octet-stream";

    /// <summary>What the file is, for the list in which viewers show it.</summary>
    public string? Description { get; init; }

    /// <summary>What the file is to the document.</summary>
    public DocumentAttachmentRelationship Relationship { get; init; } = DocumentAttachmentRelationship.Unspecified;

    /// <summary>When the file was last changed; null takes the date of the document.</summary>
    public DateTimeOffset? ModificationDate { get; init; }
}

/// <summary>What an attached file is to the document (ISO 19005-3, 6.8).</summary>
public enum DocumentAttachmentRelationship
{
    /// <summary>Data that the document shows, as the figures behind a chart.</summary>
    Data,
    /// <summary>What the document was made from.</summary>
    Source,
    /// <summary>The same content in another form, as a recording.</summary>
    Alternative,
    /// <summary>More than the document says.</summary>
    Supplement,
    /// <summary>Not said.</summary>
    Unspecified,
}
