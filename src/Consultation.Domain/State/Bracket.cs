using System.Collections.Immutable;
using System.Globalization;

namespace Consultation.Domain;

/// <summary>An open bracket: a passage of the authentic text of a point's current version that isn't agreed.</summary>
public sealed record Bracket(BracketId Id, TextRange Range, long Event);

/// <summary>What becomes of the places of brackets when their text changes.</summary>
internal static class Brackets
{
    /// <summary>The most brackets that are open in a text.</summary>
    public const int Most = 100;

    /// <summary>The passage of a range that lies within the text.</summary>
    public static string Passage(string text, TextRange range) => text[range.From..range.To];

    /// <summary>Whether a place lies between two characters as people see them, not within a pair or before an accent.</summary>
    public static bool IsBetweenCharacters(string text, int place) => place == 0 || place == text.Length
        || (!char.IsLowSurrogate(text[place])
            && CharUnicodeInfo.GetUnicodeCategory(text, place) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark));

    /// <summary>
    /// The places of brackets in another text: each passage must stand there exactly once, and none within another, or it
    /// isn't known where they are, and null is given.
    /// </summary>
    public static ValueList<BracketPlace>? Find(ImmutableList<Bracket> brackets, string before, string after)
    {
        var places = new List<BracketPlace>(brackets.Count);
        foreach (var bracket in brackets)
        {
            var passage = Passage(before, bracket.Range);
            if (Once(after, passage) is not { } from)
            {
                return null;
            }

            places.Add(new BracketPlace(bracket.Id, new TextRange(from, from + passage.Length)));
        }

        var inOrder = places.OrderBy(p => p.Range.From).ToList();
        return inOrder.Zip(inOrder.Skip(1)).Any(p => p.First.Range.To > p.Second.Range.From) ? null : [.. places];
    }

    /// <summary>
    /// The text without a passage and the spaces that it leaves over, and the places of the other brackets in it; null
    /// where what would be left isn't in the form in which texts are kept.
    /// </summary>
    public static (string Text, ValueList<BracketPlace> Places)? Drop(string text, TextRange passage, IEnumerable<Bracket> others)
    {
        var cut = Tidy(text, passage);
        var left = text.Remove(cut.From, cut.To - cut.From);
        int Moved(int place) => place <= cut.From ? place : Math.Max(cut.From, place - (cut.To - cut.From));
        return PlainText.Normalise(left) == left
            ? (left, [.. others.Select(b => new BracketPlace(b.Id, new TextRange(Moved(b.Range.From), Moved(b.Range.To)))).Where(b => b.Range.From < b.Range.To)])
            : null;
    }

    /// <summary>The clause without a passage, where it has it exactly once; else null: what it would say isn't known.</summary>
    public static string? DropFrom(string clause, string passage) =>
        Once(clause, passage) is { } from && Drop(clause, new TextRange(from, from + passage.Length), []) is { Text.Length: > 0 } left ? left.Text : null;

    private static int? Once(string text, string passage)
    {
        var first = text.IndexOf(passage, StringComparison.Ordinal);
        return first >= 0 && text.LastIndexOf(passage, StringComparison.Ordinal) == first ? first : null;
    }

    /// <summary>The passage with the blanks that would stand doubled, before a closing sign, or at an end of a line without it.</summary>
    private static TextRange Tidy(string text, TextRange passage)
    {
        var (from, to) = passage;
        char? Before() => from == 0 ? null : text[from - 1];
        char? After() => to == text.Length ? null : text[to];
        while (After() == ' ' && Before() is null or ' ' or '\n' or '(' or '«' or '“')
        {
            to++;
        }

        while (Before() == ' ' && After() is null or '\n' or ',' or '.' or ';' or ':' or '!' or '?' or ')' or '»' or '”')
        {
            from--;
        }

        // An entry of a list that nothing is left of goes with its dash.
        var line = from == 0 ? 0 : text.LastIndexOf('\n', from - 1) + 1;
        if (After() is null or '\n' && text.AsSpan(line, from - line).Trim() is "-")
        {
            from = line;
        }

        if (Before() is null or '\n' && After() is null or '\n')
        {
            var (above, below) = (from - text.AsSpan(0, from).TrimEnd('\n').Length, text.Length - to - text.AsSpan(to).TrimStart('\n').Length);
            (from, to) = After() is null ? (from - above, to) : (from, to + (Before() is null ? below : Math.Min(above, below)));
        }

        return new TextRange(from, to);
    }
}
