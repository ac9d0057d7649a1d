using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>What lies over the pages: ISO 19005-2, 6.3, and ISO 14289-1, 7.18.</summary>
internal static class AnnotationRules
{
    private const int Print = 4;
    private const int Unseen = 1 | 2 | 32 | 256;

    [Rule("ISO 19005-2, 6.3.1", "Annotations are links: ours have no others.")]
    public static IEnumerable<string> Kinds(PdfFile file) =>
        All(file).Select(a => file.Name(a.Annotation, "Subtype")).Where(s => s != "Link").Select(s => $"there is a /{s}");

    [Rule("ISO 19005-2, 6.3.2", "An annotation is printed, and can't be hidden.")]
    public static IEnumerable<string> Flags(PdfFile file) =>
        All(file).Select(a => file.Number(a.Annotation, "F")).Where(f => f is null || ((int)f & Print) == 0 || ((int)f & Unseen) != 0).Select(f => $"there is /F {f}");

    [Rule("ISO 19005-2, 6.3.3", "An appearance of an annotation is a single one.")]
    public static IEnumerable<string> Appearances(PdfFile file) =>
        All(file).Select(a => file.Dictionary(a.Annotation, "AP")).OfType<DictionaryToken>().Where(a => a.Data.Keys.Any(k => k != "N")).Select(_ => "there are several");

    [Rule("ISO 14289-1, 7.18.3 (Matterhorn 28-008)", "On a page with annotations, keys go from one to the next in the order of the tags.")]
    public static IEnumerable<string> TabOrder(PdfFile file) =>
        file.Pages.Where(p => p.Dictionary.Data.ContainsKey("Annots") && file.Name(p.Dictionary, "Tabs") != "S").Select(p => $"on page {p.Number} they don't");

    [Rule("ISO 14289-1, 7.18.5 (Matterhorn 28-011)", "A link is in a Link node, and finds the way back to it.")]
    public static IEnumerable<string> Tagged(PdfFile file)
    {
        var owners = file.Tags.All.SelectMany(n => n.Owned.Select(o => (Object: o, Node: n))).ToLookup(o => o.Object, o => o.Node);
        var back = TagRules.Numbers(file, file.Dictionary(file.Dictionary(file.Catalog, "StructTreeRoot"), "ParentTree"));
        foreach (var (reference, link) in All(file))
        {
            if (owners[reference].ToList() is not [{ Type: "Link" } node])
                yield return $"a link is in {owners[reference].Count()} nodes, or in none of its kind";
            else if (file.Number(link, "StructParent") is not { } key || back.GetValueOrDefault((int)key) != node.Dictionary)
                yield return "a link doesn't find its node";
        }
    }

    [Rule("ISO 14289-1, 7.18.5 (Matterhorn 28-012)", "A link says what it is.")]
    public static IEnumerable<string> Described(PdfFile file) =>
        All(file).Where(a => string.IsNullOrWhiteSpace(file.Text(a.Annotation, "Contents"))).Select(_ => "one doesn't");

    private static IEnumerable<(IndirectReference Reference, DictionaryToken Annotation)> All(PdfFile file) =>
        file.Pages.SelectMany(p => file.Array(p.Dictionary, "Annots")).OfType<IndirectReferenceToken>()
            .Select(r => (r.Data, file.Get(r) as DictionaryToken)).Where(a => a.Item2 is not null).Select(a => (a.Data, a.Item2!));
}
