using System.Text.RegularExpressions;

namespace Consultation.Domain;

/// <summary>
/// Looks for names in a text, by the beginnings of words, since Russian and Kazakh inflect their ends. An aid: it finds
/// some that aren't meant and misses some that are.
/// </summary>
public static partial class Names
{
    private const int ShortestStem = 4;
    private const int LongestEnding = 6;
    private const int MostBetween = 2;

    /// <summary>The persons whose name, or a part of it, stands in a text in any of its languages.</summary>
    public static IEnumerable<string> OfPersons(Text text, IEnumerable<string> names)
    {
        var words = WordsOf(text).SelectMany(w => w).Where(word => char.IsUpper(word[0])).ToList();
        return names.Where(name => Words(name).Where(part => part.Length > 1).Any(part => words.Exists(word => Fits(part, word))));
    }

    /// <summary>Whether the name of a seat stands in a text, whatever the languages of either.</summary>
    public static bool HasSeat(Text text, Text name) => name.Words.Select(word => Words(word.Value).Where(Counts).ToList())
        .Any(parts => parts.Count > 0 && WordsOf(text).Any(words => HasInOrder(words, parts)));

    private static IEnumerable<List<string>> WordsOf(Text text) => text.Words.Select(word => Words(word.Value));

    private static List<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    /// <summary>Of an office's name the long words count, and abbreviations.</summary>
    private static bool Counts(string part) => part.Length >= ShortestStem || (part.Length > 1 && part.All(char.IsUpper));

    private static bool HasInOrder(List<string> words, List<string> parts)
    {
        for (var start = 0; start < words.Count; start++)
        {
            if (!Fits(parts[0], words[start]))
            {
                continue;
            }

            var (at, found) = (start, 1);
            while (found < parts.Count && words.FindIndex(at + 1, Math.Min(MostBetween + 1, words.Count - at - 1), word => Fits(parts[found], word)) is >= 0 and var next)
            {
                (at, found) = (next, found + 1);
            }

            if (found == parts.Count)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that begins as the name does and may end otherwise; of a short name, or an abbreviation, all of it.</summary>
    private static bool Fits(string part, string word)
    {
        if (part.Length < ShortestStem || part.All(char.IsUpper))
        {
            return string.Equals(part, word, StringComparison.Ordinal)
                || (part.Length >= ShortestStem && string.Equals(part, word, StringComparison.OrdinalIgnoreCase));
        }

        var stem = Math.Max(ShortestStem, part.Length - 2);
        return word.Length >= stem && word.Length <= part.Length + LongestEnding
            && word.AsSpan(0, stem).Equals(part.AsSpan(0, stem), StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
