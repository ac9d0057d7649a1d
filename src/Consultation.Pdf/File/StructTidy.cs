using QuestPDF.Drawing.Exceptions;

namespace Consultation.Pdf.File;

/// <summary>
/// Makes the tag tree what ISO 32000-1, 14.8.4 asks for, after all pages are drawn: nodes that only said a language pass
/// it on, empty ones go, lists say how they are numbered, and tables have a cell in every place.
/// </summary>
internal static class StructTidy
{
    /// <summary>Nodes that say something even when nothing stands in them.</summary>
    private static readonly HashSet<string> StayEmpty = ["Document", "TR", "TH", "TD"];

    public static void Tidy(StructNode root)
    {
        var tables = 0;
        Visit(root, ref tables);
    }

    /// <summary>Refuses what a document that claims to be accessible may not have.</summary>
    /// <exception cref="DocumentComposeException">A heading level is skipped, or something stands where its kind has no place.</exception>
    public static void Check(StructNode root)
    {
        var level = 0;
        Check(root, ref level);
    }

    private static void Visit(StructNode node, ref int tables)
    {
        for (var i = 0; i < node.Kids.Count; i++)
        {
            if (node.Kids[i] is not StructNode kid)
                continue;
            Visit(kid, ref tables);
            if (kid.Kids.Count == 0 && !StayEmpty.Contains(kid.Type))
            {
                node.Kids.RemoveAt(i--);
            }
            else if (kid.Type == "NonStruct" && kid.Kids.Exists(k => k is not StructNode))
            {
                kid.Type = "Span";
            }
            else if (kid.Type == "NonStruct")
            {
                foreach (var inner in kid.Kids)
                    ((StructNode)inner).Language ??= kid.Language;
                node.Kids.RemoveAt(i);
                node.Kids.InsertRange(i, kid.Kids);
                i += kid.Kids.Count - 1;
            }
        }

        switch (node.Type)
        {
            case "L":
                node.Attributes ??= Numbering(node);
                break;
            case "Table":
                TableHeads.Complete(node, ++tables);
                break;
        }
    }

    /// <summary>How a list is numbered, told from its first label; null where nothing has one.</summary>
    private static string? Numbering(StructNode list)
    {
        var label = list.Kids.OfType<StructNode>().SelectMany(i => i.Kids.OfType<StructNode>()).FirstOrDefault(n => n.Type == "Lbl")?.Text;
        if (label is null)
            return null;
        var sign = label.ToString().Trim([' ', '.', '(', ')', '\u00A0']);
        return "/O /List /ListNumbering /" + sign switch
        {
            "•" or "●" => "Disc",
            "○" or "◦" => "Circle",
            "■" or "▪" => "Square",
            "i" or "ii" or "iii" => "LowerRoman",
            "I" or "II" or "III" => "UpperRoman",
            [>= '0' and <= '9', ..] => "Decimal",
            [var letter] when char.IsUpper(letter) => "UpperAlpha",
            [var letter] when char.IsLower(letter) => "LowerAlpha",
            _ => "None",
        };
    }

    private static void Check(StructNode node, ref int level)
    {
        if (StructNode.IsHeading(node.Type))
        {
            var own = node.Type[1] - '0';
            if (own > level + 1)
                throw new DocumentComposeException($"The heading '{node.Text}' is of level {own}, and the one before it of level {level}: a document that claims PDF/UA skips no level.");
            level = own;
        }

        if (node.Type == "Figure" && string.IsNullOrWhiteSpace(node.Alternative))
            throw new DocumentComposeException("A figure of a document that claims PDF/UA needs an alternative text.");
        if (!string.IsNullOrEmpty(node.Language) && !Claims.IsLanguage(node.Language))
            throw new DocumentComposeException($"'{node.Language}' is no language as 'en' or 'kk-Latn' is.");
        foreach (var kid in node.Kids)
        {
            var type = (kid as StructNode)?.Type ?? "content";
            if (Within(type) is { } holder && holder != node.Type)
                throw new DocumentComposeException($"A {type} stands in a {holder} only, and here in a {node.Type}.");
            if (StructNode.IsHeading(type) && node.Heading() is not null)
                throw new DocumentComposeException($"A heading ({type}) stands in another heading or a label.");
            if (Only(node.Type) is { } allowed && !allowed.Contains(type))
                throw new DocumentComposeException($"A {node.Type} holds {string.Join(", ", allowed)} only, and here a {type} stands in it.");
            if (kid is StructNode inner)
                Check(inner, ref level);
        }
    }

    private static string? Within(string type) => type switch
    {
        "LI" => "L",
        "Lbl" or "LBody" => "LI",
        "TOCI" => "TOC",
        _ => null,
    };

    private static string[]? Only(string type) => type switch
    {
        "L" => ["LI", "L", "Caption"],
        "LI" => ["Lbl", "LBody"],
        "TOC" => ["TOCI", "TOC", "Caption"],
        "Table" => ["THead", "TBody", "Caption"],
        _ => null,
    };
}
