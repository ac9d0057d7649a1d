using UglyToad.PdfPig.Tokens;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>Content and its tags: ISO 14289-1, 7.1 to 7.9, and ISO 32000-1, 14.7 and 14.8.</summary>
internal static class TagRules
{
    private static readonly HashSet<string> Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3",
        "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference",
        "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ];

    [Rule("ISO 14289-1, 7.1 (Matterhorn 01-005)", "Whatever is drawn is tagged or an artifact.")]
    public static IEnumerable<string> AllMarked(PdfFile file) =>
        from page in file.Pages
        from painted in page.Painted
        where painted.Part?.Chain.Any(p => p.IsArtifact || p.Number is not null) != true
        select $"page {page.Number} has '{painted.Name}' that is neither";

    [Rule("ISO 14289-1, 7.1 (Matterhorn 01-003, 01-004)", "No artifact stands in tagged content, and no tagged content in an artifact.")]
    public static IEnumerable<string> NotMixed(PdfFile file) =>
        from page in file.Pages
        from part in page.Operations.Select(o => o.Part).OfType<MarkedPart>().Distinct()
        where part.Chain.Any(p => p.IsArtifact) && part.Chain.Any(p => p.Number is not null)
        select $"page {page.Number} mixes them";

    [Rule("ISO 32000-1, 14.6.1", "Marked content, text and graphics states end where they began.")]
    public static IEnumerable<string> Balance(PdfFile file) => file.Pages.SelectMany(p => p.Unbalanced.Select(u => $"page {p.Number} has {u}"));

    [Rule("ISO 32000-1, 14.7.4.4; ISO 14289-1, 7.1", "Marked content and annotations find their nodes, and the nodes find them.")]
    public static IEnumerable<string> WayBack(PdfFile file)
    {
        var tree = Numbers(file, file.Dictionary(file.Dictionary(file.Catalog, "StructTreeRoot"), "ParentTree"));
        var owners = file.Tags.All.SelectMany(n => n.Contents.Select(c => (Page: file.Objects.GetValueOrDefault(c.Page ?? default), c.Number, n.Dictionary)))
            .ToLookup(c => (c.Page, c.Number), c => c.Dictionary);
        foreach (var page in file.Pages)
        {
            var back = file.Number(page.Dictionary, "StructParents") is { } key && tree.TryGetValue((int)key, out var entry) && entry is ArrayToken list ? list.Data : [];
            var numbers = page.Operations.Where(o => o.Name == "BDC").Select(o => o.Part!.Number).OfType<int>().ToList();
            foreach (var number in numbers)
            {
                if (file.Get(back.ElementAtOrDefault(number)) is not { } node || owners[(page.Dictionary, number)].ToList() is not [var owner] || owner != node)
                    yield return $"page {page.Number}, content {number} is owned by {owners[(page.Dictionary, number)].Count()} nodes, or found by another way than back";
            }

            if (numbers.Distinct().Count() != numbers.Count)
                yield return $"page {page.Number} uses a number twice";
            foreach (var (page2, number) in owners.Select(o => o.Key).Where(o => o.Page == page.Dictionary && !numbers.Contains(o.Number)))
                yield return $"page {page.Number} has no content {number}, which a node owns";
        }
    }

    [Rule("ISO 14289-1, 7.1 (Matterhorn 02-001); ISO 19005-2, 6.7.3.4", "Every node is of a standard type.")]
    public static IEnumerable<string> Types(PdfFile file) =>
        file.Tags.All.Skip(1).Where(n => !Standard.Contains(n.Type)).Select(n => $"there is a '{n.Type}'");

    [Rule("ISO 14289-1, 7.1 (Matterhorn 02-004)", "No standard type is given another meaning.")]
    public static IEnumerable<string> Roles(PdfFile file) =>
        file.Dictionary(file.Dictionary(file.Catalog, "StructTreeRoot"), "RoleMap")?.Data.Keys.Where(Standard.Contains).Select(k => $"/{k} is mapped") ?? [];

    [Rule("ISO 14289-1, 7.3 (Matterhorn 13-004)", "A figure has an alternative text.")]
    public static IEnumerable<string> FigureTexts(PdfFile file) =>
        file.Tags.All.Where(n => n.Type == "Figure" && string.IsNullOrWhiteSpace(n.Alternative)).Select(n => $"{n} has none");

    [Rule("ISO 32000-1, 14.8.5.4.3; ISO 14289-1, 7.3", "A figure says where it stands.")]
    public static IEnumerable<string> FigurePlaces(PdfFile file) =>
        file.Tags.All.Where(n => n.Type == "Figure" && n.Attribute("Layout", "BBox") is not ArrayToken { Data.Count: 4 }).Select(n => $"{n} doesn't");

    [Rule("ISO 14289-1, 7.4.2 (Matterhorn 14-002, 14-003)", "The first heading is of level 1, and no level is skipped.")]
    public static IEnumerable<string> HeadingLevels(PdfFile file)
    {
        var before = 0;
        foreach (var level in file.Tags.All.Select(n => n.Type).Where(t => t is ['H', >= '1' and <= '6']).Select(t => t[1] - '0'))
        {
            if (level > before + 1)
                yield return $"level {level} after {before}";
            before = level;
        }
    }

    [Rule("ISO 14289-1, 7.4.4 (Matterhorn 14-007)", "Headings have levels.")]
    public static IEnumerable<string> HeadingsWithLevels(PdfFile file) => file.Tags.All.Where(n => n.Type == "H").Select(n => $"{n} has none");

    [Rule("ISO 14289-1, 7.2 (Matterhorn 09-004); ISO 32000-1, 14.8.4.3.3", "A list holds items, and an item a label and a body.")]
    public static IEnumerable<string> Lists(PdfFile file) => Misplaced(file.Tags, "L", ["L", "LI", "Caption"], holdsContent: false)
        .Concat(Misplaced(file.Tags, "LI", ["Lbl", "LBody"], holdsContent: false)).Concat(Strayed(file.Tags, "LI", ["L"])).Concat(Strayed(file.Tags, "LBody", ["LI"]));

    [Rule("ISO 14289-1, 7.6 (Matterhorn 16-001)", "A list with labels says how they are numbered.")]
    public static IEnumerable<string> ListNumbering(PdfFile file) =>
        file.Tags.All.Where(n => n.Type == "L" && n.Kids.Any(i => i.Kids.Any(k => k.Type == "Lbl")))
            .Where(n => (n.Attribute("List", "ListNumbering") as NameToken)?.Data is not ("None" or "Disc" or "Circle" or "Square" or "Decimal" or "UpperRoman" or "LowerRoman" or "UpperAlpha" or "LowerAlpha"))
            .Select(n => $"{n} doesn't");

    [Rule("ISO 14289-1, 7.2 (Matterhorn 09-006); ISO 32000-1, 14.8.4.2", "A table of contents holds its entries, and nothing else does.")]
    public static IEnumerable<string> Contents(PdfFile file) =>
        Misplaced(file.Tags, "TOC", ["TOC", "TOCI", "Caption"], holdsContent: false).Concat(Strayed(file.Tags, "TOCI", ["TOC"]));

    [Rule("ISO 14289-1, 7.7 (Matterhorn 17-002)", "A formula has an alternative text.")]
    public static IEnumerable<string> Formulas(PdfFile file) =>
        file.Tags.All.Where(n => n.Type == "Formula" && string.IsNullOrWhiteSpace(n.Alternative)).Select(n => $"{n} has none");

    [Rule("ISO 14289-1, 7.8", "An artifact that says its kind is of a kind there is.")]
    public static IEnumerable<string> ArtifactKinds(PdfFile file) =>
        from page in file.Pages
        from part in page.Operations.Select(o => o.Part).OfType<MarkedPart>().Where(p => p.IsArtifact).Distinct()
        let kind = file.Name(part.Properties, "Type")
        where kind is not (null or "Pagination" or "Layout" or "Page" or "Background")
        select $"page {page.Number} has one of kind '{kind}'";

    [Rule("ISO 14289-1, 7.9 (Matterhorn 19-003)", "A note has a name of its own.")]
    public static IEnumerable<string> Notes(PdfFile file)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return file.Tags.All.Where(n => n.Type == "Note").Where(n => file.Text(n.Dictionary, "ID") is not { } id || !known.Add(id)).Select(n => $"{n} has none");
    }

    /// <summary>What stands in nodes of a type and may not.</summary>
    internal static IEnumerable<string> Misplaced(TagNode tags, string type, string[] allowed, bool holdsContent)
    {
        foreach (var node in tags.All.Where(n => n.Type == type))
        {
            foreach (var kid in node.Kids.Where(k => !allowed.Contains(k.Type)))
                yield return $"{kid} may not be";
            if (!holdsContent && node.Contents.Count > 0)
                yield return $"{node} holds content itself";
        }
    }

    /// <summary>Nodes of a type that stand where there is no place for them.</summary>
    internal static IEnumerable<string> Strayed(TagNode tags, string type, string[] allowed) =>
        tags.All.Where(n => n.Type == type && !allowed.Contains(n.Parent!.Type)).Select(n => $"{n} may not be");

    internal static Dictionary<int, IToken> Numbers(PdfFile file, DictionaryToken? tree)
    {
        var result = new Dictionary<int, IToken>();
        var entries = file.Array(tree, "Nums");
        for (var i = 0; i + 1 < entries.Count; i += 2)
            result[((NumericToken)entries[i]).Int] = file.Get(entries[i + 1])!;
        foreach (var kid in file.Array(tree, "Kids").Select(file.Get).OfType<DictionaryToken>())
        {
            foreach (var (key, value) in Numbers(file, kid))
                result[key] = value;
        }

        return result;
    }
}
