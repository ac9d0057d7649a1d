using System.Text;

namespace Consultation.Pdf.File;

/// <summary>Marked content of a page that belongs to a node: the page's index from 0, and the number within it.</summary>
internal readonly record struct MarkedContent(int Page, int Number);

/// <summary>Where a cell stands in its table, rows and columns counted from 1, and whether in the head or the body.</summary>
internal sealed record CellPlace(int Row, int Column, int RowSpan, int ColumnSpan, bool IsHead);

/// <summary>A node of the tag tree: what a part of the document is.</summary>
internal sealed class StructNode(string type, StructNode? parent, string? alternative = null, string? language = null)
{
    private static readonly HashSet<string> Grouping = ["Document", "Part", "Art", "Sect", "Div", "BlockQuote"];

    /// <summary>The standard structure type, as <c>P</c> or <c>H1</c>.</summary>
    public string Type { get; set; } = type;

    public StructNode? Parent { get; } = parent;

    /// <summary>Children in reading order: nodes, <see cref="MarkedContent"/>, and link annotations.</summary>
    public List<object> Kids { get; } = new(1);

    public string? Alternative { get; } = alternative;

    /// <summary>The language of what is inside, where it isn't that of the node around.</summary>
    public string? Language { get; set; } = language;

    /// <summary>The language that what is inside is read in; null where the document doesn't say.</summary>
    public string? Tongue { get; } = language ?? parent?.Tongue;

    /// <summary>The attributes, as they stand in the file: an owner with its entries.</summary>
    public string? Attributes { get; set; }

    /// <summary>The place of a cell; null for other nodes.</summary>
    public CellPlace? Cell { get; set; }

    /// <summary>The name other cells know a heading cell by.</summary>
    public string? Id { get; set; }

    /// <summary>Text of a heading, for the outline, and of a label, for the kind of its list; null for other nodes.</summary>
    public StringBuilder? Text { get; } = IsHeading(type) || type == "Lbl" ? new StringBuilder() : null;

    /// <summary>Where a heading begins, for the outline: page from 0, points from left and top.</summary>
    public (int Page, float X, float Y)? Place { get; set; }

    /// <summary>The number of its object in the file, once given.</summary>
    public int Reference { get; set; }

    public static bool IsHeading(string type) => type is ['H', >= '1' and <= '6'];

    public StructNode Add(string type, string? alternative = null, string? language = null)
    {
        var node = new StructNode(type, this, alternative, language);
        Kids.Add(node);
        return node;
    }

    /// <summary>
    /// The node that text standing here belongs to. Groups hold no text themselves, so that text without a tag of its
    /// own becomes a paragraph and nothing stays unread.
    /// </summary>
    public StructNode ForText()
    {
        var meaning = this;
        while (meaning is { Type: "NonStruct", Parent: not null })
            meaning = meaning.Parent;
        if (Grouping.Contains(meaning.Type))
            return Add("P");
        return meaning.Type switch
        {
            "L" => Add("LI").Add("LBody"),
            "LI" => Kids is [.., StructNode { Type: "LBody" } body] ? body : Add("LBody"),
            "TOC" => Add("TOCI").Add("Reference"),
            "TOCI" => Add("Reference"),
            _ => this,
        };
    }

    /// <summary>The node for text of a language here: this one, or a span within it that goes on as long as the language does.</summary>
    public StructNode In(string? language)
    {
        if (language is null || (object)language == Tongue || language == Tongue)
            return this;
        return Kids is [.., StructNode { Type: "Span", Alternative: null } span] && span.Language == language ? span : Add("Span", language: language);
    }

    /// <summary>The nearest heading or label around this node, itself included.</summary>
    public StructNode? Heading()
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (node.Text is not null)
                return node;
        }

        return null;
    }
}
