using System.Globalization;

namespace Consultation.Documents;

/// <summary>What Russian and Kazakh documents write alike.</summary>
internal static class Phrases
{
    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = "\u00A0" };

    /// <summary>A number; from five digits on thousands are parted by a space that doesn't break.</summary>
    public static string Spaced(long value) => value < 10_000 ? value.ToString(CultureInfo.InvariantCulture) : value.ToString("#,0", Grouped);

    /// <summary>In guillemets; those within become inner quotation marks.</summary>
    public static string Quoted(string name) => $"«{name.Replace('«', '„').Replace('»', '“')}»";

    /// <summary>With a small first letter.</summary>
    public static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
