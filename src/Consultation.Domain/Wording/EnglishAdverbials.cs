using System.Collections.Frozen;

namespace Consultation.Domain;

/// <summary>Times and places as people note them ("end of April", "Astana"), put so that a sentence can end with them.</summary>
internal static class EnglishAdverbials
{
    private static readonly FrozenSet<string> Prepositions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "after", "around", "at", "before", "between", "by", "during", "early", "from", "in", "inside", "late", "near", "next", "no",
        "not", "on", "online", "over", "remotely", "soon", "this", "towards", "via", "when", "within", "without");

    private static readonly FrozenSet<string> Parts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "beginning", "end", "middle", "start");

    private static readonly FrozenSet<string> Months = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "spring", "summer", "autumn", "winter");

    private static readonly FrozenSet<string> Days = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /// <summary>"end of April" becomes "at the end of April", "12 May" "on 12 May"; what has its preposition keeps it.</summary>
    public static string When(string when)
    {
        var first = First(when);
        return Prepositions.Contains(first) ? Phrases.Lower(when)
            : Parts.Contains(first) ? $"at the {Phrases.Lower(when)}"
            : first.Equals("the", StringComparison.OrdinalIgnoreCase) ? $"at {Phrases.Lower(when)}"
            : Months.Contains(first) ? $"in {when}"
            : Days.Contains(first) || char.IsAsciiDigit(when[0]) ? $"on {when}"
            : when;
    }

    /// <summary>"Astana" becomes "in Astana"; what has its preposition keeps it.</summary>
    public static string Where(string place) => Prepositions.Contains(First(place)) ? Phrases.Lower(place) : $"in {place}";

    private static string First(string words)
    {
        var end = words.AsSpan().IndexOfAny(' ', ',');
        return end < 0 ? words : words[..end];
    }
}
