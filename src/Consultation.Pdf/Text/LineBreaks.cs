namespace Consultation.Pdf.Text;

/// <summary>
/// Where a line may end: after spaces, hyphens, dashes and slashes. A subset of the Unicode line breaking rules (UAX 14)
/// for scripts that put spaces between words.
/// </summary>
internal static class LineBreaks
{
    /// <summary>Element i says whether a line may begin with character i; one element more than characters.</summary>
    public static bool[] Find(string text)
    {
        var allowed = new bool[text.Length + 1];
        for (var i = 1; i < text.Length; i++)
            allowed[i] = IsAllowed(text, i);
        return allowed;
    }

    /// <summary>A space that ends a line without being seen.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\u1680' or '\u3000' || (c is >= '\u2000' and <= '\u200A' && c != '\u2007') || c == '\u205F';

    private static bool IsAllowed(string text, int i)
    {
        var (before, after) = (text[i - 1], text[i]);
        if (IsSpace(after) || IsGlue(after) || IsGlue(before))
            return false;
        if (before == '\u200B')
            return true;
        if (IsSpace(before))
            return !StartsDash(text, i);
        var inWord = i >= 2 && char.IsLetterOrDigit(text[i - 2]);
        return before switch
        {
            '-' or '\u2010' => inWord && char.IsLetter(after),
            '/' => inWord && char.IsLetter(after),
            '\u2012' or '\u2013' or '\u2014' => char.IsLetterOrDigit(after),
            _ => false,
        };
    }

    /// <summary>A dash set off by spaces stays at the end of the line before, as Russian and Kazakh practice asks.</summary>
    private static bool StartsDash(string text, int i) =>
        text[i] is '\u2013' or '\u2014' && i + 1 < text.Length && (IsSpace(text[i + 1]) || IsGlue(text[i + 1]));

    private static bool IsGlue(char c) => c is '\u00A0' or '\u202F' or '\u2007' or '\u2060' or '\u2011' or '\uFEFF';
}
