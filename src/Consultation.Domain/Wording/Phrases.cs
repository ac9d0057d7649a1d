using System.Globalization;

namespace Consultation.Domain;

/// <summary>What every language does alike with words that people typed.</summary>
internal static class Phrases
{
    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = "\u00A0" };

    /// <summary>A number as Russian and Kazakh write it: thousands parted by a space that doesn't break, from five digits on.</summary>
    public static string Spaced(long value) =>
        value < 10_000 ? value.ToString(CultureInfo.InvariantCulture) : value.ToString("#,0", Grouped);

    /// <summary>In guillemets; those within become inner quotation marks.</summary>
    public static string Quoted(string name) => $"«{name.Replace('«', '„').Replace('»', '“')}»";

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>, with the language's word for "and".</summary>
    public static string Listed(IReadOnlyList<string> items, string and) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {and} {items[^1]}",
    };

    /// <summary>The words with a small first letter.</summary>
    public static string Lower(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];

    /// <summary>The words with a capital first letter.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A text that a sentence goes on after, without the full stop people end it with.</summary>
    public static string WithoutStop(string words) => words.TrimEnd().TrimEnd('.', ';', ',').TrimEnd();

    /// <summary>A text that a sentence ends with: with its own stop, else with a full one.</summary>
    public static string Stopped(string words)
    {
        var text = words.TrimEnd();
        return text.EndsWith('!') || text.EndsWith('?') || text.EndsWith('…') ? text : WithoutStop(text) + ".";
    }
}
