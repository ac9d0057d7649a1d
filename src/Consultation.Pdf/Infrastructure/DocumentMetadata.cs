namespace QuestPDF.Infrastructure;

/// <summary>
/// What the file says of itself. Dates are written only when given: the same document is the same bytes
/// whenever it is made.
/// </summary>
public sealed class DocumentMetadata
{
    /// <summary>Nothing said.</summary>
    public static DocumentMetadata Default => new();

    /// <summary>The title, which viewers show instead of the file's name.</summary>
    public string? Title { get; set; }

    /// <summary>Who wrote the document.</summary>
    public string? Author { get; set; }

    /// <summary>What it is about.</summary>
    public string? Subject { get; set; }

    /// <summary>Keywords, separated by commas.</summary>
    public string? Keywords { get; set; }

    /// <summary>The program the content comes from.</summary>
    public string? Creator { get; set; }

    /// <summary>The program that wrote the file.</summary>
    public string? Producer { get; set; } = "Consultation";

    /// <summary>The language of the text as BCP 47 (<c>en</c>, <c>ru</c>, <c>kk</c>); it also chooses the letter forms.</summary>
    public string? Language { get; set; }

    /// <summary>When the document was made; null leaves it out.</summary>
    public DateTimeOffset? CreationDate { get; set; }

    /// <summary>When it was last changed; null leaves it out.</summary>
    public DateTimeOffset? ModifiedDate { get; set; }
}

/// <summary>A character that no registered font has.</summary>
/// <param name="Character">It.</param>
/// <param name="Page">The number of the first page it stands on, from 1.</param>
public readonly record struct MissingGlyph(System.Text.Rune Character, int Page);
