using System.Globalization;

namespace Consultation.Server.Texts;

/// <summary>Cuts a text into the pieces that are compared; joined, they are the text.</summary>
internal static class Pieces
{
    /// <summary>
    /// Words, and the signs between them one by one, each with the blanks before it. A word is letters of any alphabet
    /// with their accents, digits, and a hyphen or an apostrophe between such.
    /// </summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var pieces = new List<string>((text.Length / 6) + 1);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            end = end < text.Length ? AfterWord(text, end) : end;
            pieces.Add(text[at..end]);
            at = end;
        }

        return pieces;
    }

    /// <summary>Lines, each with the line feed that ends it.</summary>
    public static IReadOnlyList<string> Lines(string text)
    {
        var pieces = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var feed = text.IndexOf('\n', at);
            var end = feed < 0 ? text.Length : feed + 1;
            pieces.Add(text[at..end]);
            at = end;
        }

        return pieces;
    }

    private static int AfterWord(string text, int at)
    {
        var end = at;
        while (end < text.Length)
        {
            var joins = end > at && end + 1 < text.Length && text[end] is '-' or '‑' or '\'' or '’' or 'ʼ' && IsOfWord(text, end - 1) && IsOfWord(text, end + 1);
            if (!joins && !IsOfWord(text, end))
            {
                break;
            }

            end += char.IsHighSurrogate(text[end]) ? 2 : 1;
        }

        if (end > at)
        {
            return end;
        }

        // A sign, with the marks set on it.
        end = at + (char.IsHighSurrogate(text[at]) ? 2 : 1);
        while (end < text.Length && IsMark(CharUnicodeInfo.GetUnicodeCategory(text, end)))
        {
            end += char.IsHighSurrogate(text[end]) ? 2 : 1;
        }

        return end;
    }

    private static bool IsOfWord(string text, int at)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(text, char.IsLowSurrogate(text[at]) && at > 0 ? at - 1 : at);
        return category <= UnicodeCategory.OtherLetter || IsMark(category) || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber;
    }

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
