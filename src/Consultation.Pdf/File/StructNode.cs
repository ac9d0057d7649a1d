using System.Text;

namespace Consultation.Pdf.File;

/// <summary>Marked content of a page that belongs to a node: the page's index from 0, and the number within it.</summary>
internal readonly record struct MarkedContent(int Page, int Number);

/// <summary>A node of the tag tree: what a part of the document is.</summary>
internal sealed class StructNode(string type, StructNode? parent)
{
    private static readonly HashSet<string> Grouping = ["Document", "Part", "Art", "Sect", "Div", "BlockQuote"];

    /// <summary>The standard structure type, as <c>P</c> or <c>H1</c>.</summary>
    public string Type { get; } = type;

    public StructNode? Parent { get; } = parent;

    /// <summary>Children in reading order: nodes, <see cref="MarkedContent"/>, and link annotations.</summary>
    public List<object> Kids { get; } = [];

    public string? Alternative { get; init; }
    public string? Language { get; init; }

    /// <summary>The attributes, as they stand in the file: an owner with its entries.</summary>
    public string? Attributes { get; set; }

    /// <summary>Text of a heading, for the outline; null for other nodes.</summary>
    public StringBuilder? Text { get; } = IsHeading(type) ? new StringBuilder() : null;

    /// <summary>Where a heading begins, for the outline: page from 0, points from left and top.</summary>
    public (int Page, float X, float Y)? Place { get; set; }

    /// <summary>The number of its object in the file, once given.</summary>
    public int Reference { get; set; }

    public static bool IsHeading(string type) => type is ['H', >= '1' and <= '6'];

    public StructNode Add(string type, string? alternative = null, string? language = null)
    {
        var node = new StructNode(type, this) { Alternative = alternative, Language = language };
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
        return Grouping.Contains(meaning.Type) ? Add("P") : meaning.Type == "LI" ? Add("LBody") : this;
    }

    /// <summary>The nearest heading around this node, itself included.</summary>
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
