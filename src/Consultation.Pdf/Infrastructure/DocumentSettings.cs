namespace QuestPDF.Infrastructure;

#pragma warning disable CA1707 // QuestPDF's names.
/// <summary>How the file is written.</summary>
public sealed class DocumentSettings
{
    /// <summary>Compressed, and no conformance claimed.</summary>
    public static DocumentSettings Default => new();

    /// <summary>Whether streams are compressed; off only to read a file with one's own eyes.</summary>
    public bool CompressDocument { get; set; } = true;

    /// <summary>
    /// Called once, before anything is written, if characters were shown as boxes since no registered font has them; in the
    /// order of their code points. An exception thrown here goes to who makes the document. Not in QuestPDF.
    /// </summary>
    public Action<IReadOnlyList<MissingGlyph>>? OnMissingGlyphs { get; set; }

    /// <summary>
    /// Whether the file claims PDF/A. The claim needs a title and a language in the metadata. A file with attachments
    /// can claim only PDF/A-3, and needs a date for each.
    /// </summary>
    public PDFA_Conformance PDFA_Conformance { get; set; }

    /// <summary>
    /// Whether the file claims PDF/UA-1. The claim needs a title and a language in the metadata, headings that skip no
    /// level, and an alternative text for each figure.
    /// </summary>
    public PDFUA_Conformance PDFUA_Conformance { get; set; }
}

/// <summary>The standard for archives that a file claims.</summary>
public enum PDFA_Conformance
{
    /// <summary>Nothing claimed.</summary>
    None,
    /// <summary>ISO 19005-2, level A: looks the same for ever, and is tagged.</summary>
    PDFA_2A,
    /// <summary>ISO 19005-3, level A: the same with files attached.</summary>
    PDFA_3A,
}

/// <summary>The accessibility standard a file claims.</summary>
public enum PDFUA_Conformance
{
    /// <summary>Tagged, but nothing claimed.</summary>
    None,
    /// <summary>ISO 14289-1.</summary>
    PDFUA_1,
}
#pragma warning restore CA1707
