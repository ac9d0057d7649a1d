using System.Text.RegularExpressions;
using UglyToad.PdfPig.Tokens;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>What the catalog says of the whole file.</summary>
internal static partial class CatalogRules
{
    [Rule("ISO 19005-2, 6.4.1", "There are no forms: ours have none to fill in.")]
    public static IEnumerable<string> Forms(PdfFile file) => Has(file, "AcroForm");

    [Rule("ISO 19005-2, 6.5.1", "An action leads to an address or to a place, and does nothing else.")]
    public static IEnumerable<string> Actions(PdfFile file) =>
        file.Dictionaries.Where(d => file.Dictionary(d, "A") is { } a && a.Data.ContainsKey("S")).Select(d => file.Name(file.Dictionary(d, "A"), "S"))
            .Concat(file.Dictionary(file.Catalog, "OpenAction") is { } open ? [file.Name(open, "S")] : [])
            .Concat(file.Dictionary(file.Catalog, "Names")?.Data.ContainsKey("JavaScript") == true ? ["JavaScript"] : [])
            .Where(s => s is not ("URI" or "GoTo")).Select(s => $"an action /{s}");

    [Rule("ISO 19005-2, 6.5.2", "Nothing happens by itself.")]
    public static IEnumerable<string> Triggers(PdfFile file) =>
        file.Dictionaries.Where(d => d.Data.ContainsKey("AA")).Select(d => $"a /{file.Name(d, "Type") ?? "dictionary"} has /AA");

    [Rule("ISO 19005-2, 6.7.2.2; ISO 14289-1, 7.1 (Matterhorn 04-001)", "The file says that it is tagged, and that no tag is a guess.")]
    public static IEnumerable<string> Marked(PdfFile file)
    {
        var mark = file.Dictionary(file.Catalog, "MarkInfo");
        if (file.Flag(mark, "Marked") != true)
            yield return "/Marked isn't true";
        if (file.Flag(mark, "Suspects") == true)
            yield return "/Suspects is true";
    }

    [Rule("ISO 19005-2, 6.7.4; ISO 14289-1, 7.2 (Matterhorn 11-006)", "The document has a language, and every language named is one by BCP 47.")]
    public static IEnumerable<string> Languages(PdfFile file)
    {
        if (!file.Catalog.Data.ContainsKey("Lang"))
            yield return "the catalog has no /Lang";
        var inContent = file.Pages.SelectMany(p => p.Operations).SelectMany(o => o.Operands).OfType<DictionaryToken>();
        foreach (var language in file.Dictionaries.Concat(inContent).Where(d => d.Data.ContainsKey("Lang")).Select(d => file.Text(d, "Lang")))
        {
            if (language is null || !LanguagePattern().IsMatch(language))
                yield return $"'{language}' is no language";
        }
    }

    [Rule("ISO 19005-2, 6.9; ISO 14289-1, 7.10", "Nothing can be switched off: ours have no optional content.")]
    public static IEnumerable<string> OptionalContent(PdfFile file) => Has(file, "OCProperties");

    [Rule("ISO 19005-2, 6.10", "There are no other presentations, and no transitions.")]
    public static IEnumerable<string> Presentations(PdfFile file)
    {
        if (file.Dictionary(file.Catalog, "Names")?.Data.ContainsKey("AlternatePresentations") == true)
            yield return "/Names has /AlternatePresentations";
        foreach (var page in file.Pages.Where(p => p.Dictionary.Data.ContainsKey("PresSteps")))
            yield return $"page {page.Number} has /PresSteps";
    }

    [Rule("ISO 19005-2, 6.11", "The document asks nothing of its reader.")]
    public static IEnumerable<string> Requirements(PdfFile file) => Has(file, "Requirements");

    [Rule("ISO 14289-1, 7.1 (Matterhorn 07-001)", "Viewers show the title and not the file's name.")]
    public static IEnumerable<string> TitleShown(PdfFile file)
    {
        if (file.Flag(file.Dictionary(file.Catalog, "ViewerPreferences"), "DisplayDocTitle") != true)
            yield return "/DisplayDocTitle isn't true";
    }

    [Rule("ISO 14289-1, 7.17", "Bookmarks lead to pages of the document, and there is one for each heading.")]
    public static IEnumerable<string> Bookmarks(PdfFile file)
    {
        var pages = file.Pages.Select(p => p.Dictionary).ToHashSet(ReferenceEqualityComparer.Instance);
        var count = 0;
        var pending = new Stack<DictionaryToken?>([file.Dictionary(file.Dictionary(file.Catalog, "Outlines"), "First")]);
        while (pending.TryPop(out var item))
        {
            if (item is null)
                continue;
            count++;
            if (file.Array(item, "Dest") is not [IndirectReferenceToken page, ..] || file.Get(page) is not DictionaryToken target || !pages.Contains(target))
                yield return $"'{file.Text(item, "Title")}' leads to no page";
            pending.Push(file.Dictionary(item, "Next"));
            pending.Push(file.Dictionary(item, "First"));
        }

        var headings = file.Tags.All.Count(n => n.Type is ['H', >= '1' and <= '6']);
        if (count != headings)
            yield return $"{headings} headings, {count} bookmarks";
    }

    private static IEnumerable<string> Has(PdfFile file, string key) => file.Catalog.Data.ContainsKey(key) ? [$"the catalog has /{key}"] : [];

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguagePattern();
}
