using System.Globalization;
using System.Text;

namespace Consultation.Server.Search;

/// <summary>What a person typed, as the index is asked: every word, each from its beginning on.</summary>
internal static class SearchQuery
{
    private const int MostWords = 12;

    /// <summary>The query; null where nothing that was typed is a word. Only letters, digits and marks go into it, each word in quotes.</summary>
    public static string? Of(string typed)
    {
        var words = new List<StringBuilder>();
        var within = false;
        foreach (var rune in typed.Normalize().EnumerateRunes())
        {
            var isPart = Rune.IsLetterOrDigit(rune) || (within && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
            if (isPart && !within)
            {
                words.Add(new StringBuilder());
            }

            if (isPart)
            {
                words[^1].Append(rune.ToString());
            }

            within = isPart;
        }

        return words.Count == 0 ? null : string.Join(' ', words.Take(MostWords).Select(word => $"\"{word}\"*"));
    }
}
