using System.Globalization;
using System.Text.RegularExpressions;

namespace Consultation.Domain;

/// <summary>
/// Patterns of symbols, such as <c>LPS/{year}/{number}</c>: plain characters, and places in braces that are filled.
/// </summary>
public static partial class SymbolPattern
{
    /// <summary>The most characters a pattern may have.</summary>
    public const int MaxLength = 60;

    private static readonly string[] OfDocuments = ["number", "year", "series", "kind"];
    private static readonly string[] OfDecisions = ["number", "symbol"];

    /// <summary>Whether symbols of documents can be made by it: it has one <c>{number}</c>, and of other places none but <c>{year}</c>, <c>{series}</c> and <c>{kind}</c>.</summary>
    public static bool IsForDocuments(string pattern) => Is(pattern, OfDocuments);

    /// <summary>Whether symbols of decisions can be made by it: it has one <c>{number}</c>, and of other places none but <c>{symbol}</c>, the document's.</summary>
    public static bool IsForDecisions(string pattern) => Is(pattern, OfDecisions);

    /// <summary>The symbol of a document.</summary>
    /// <param name="year">The year in which the roundtable was held, in its time zone.</param>
    /// <param name="number">From 1; what makes it unique among those that are alike in all else.</param>
    public static string OfDocument(string pattern, int year, int number, SeriesId? series, DocumentKind kind) => Filled(pattern, place => place switch
    {
        "number" => Whole(number),
        "year" => Whole(year),
        "series" => series?.Value ?? "",
        _ => kind.Name(),
    });

    /// <summary>The symbol of a decision.</summary>
    /// <param name="symbol">The symbol of the minutes it stands in.</param>
    /// <param name="number">Its number there, from 1.</param>
    public static string OfDecision(string pattern, string symbol, int number) => Filled(pattern, place => place == "number" ? Whole(number) : symbol);

    private static bool Is(string pattern, string[] places)
    {
        var found = Place().Matches(pattern).Select(m => m.Groups[1].Value).ToList();
        return pattern.Length <= MaxLength && Place().Replace(pattern, "").IndexOfAny(['{', '}']) < 0
            && found.Count(place => place == "number") == 1 && found.TrueForAll(places.Contains);
    }

    private static string Filled(string pattern, Func<string, string> value) => Place().Replace(pattern, m => value(m.Groups[1].Value));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("\\{([a-z]+)\\}")]
    private static partial Regex Place();
}
