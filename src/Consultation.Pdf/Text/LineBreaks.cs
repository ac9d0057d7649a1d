using System.Runtime.InteropServices;

namespace Consultation.Pdf.Text;

/// <summary>
/// Where a line may end: Unicode's rules, and the customs of records of meetings on top of them. What a custom is against
/// stays possible where a line couldn't be filled otherwise.
/// </summary>
internal static class LineBreaks
{
    /// <summary>Element i says whether a line may begin with character i; one element more than characters.</summary>
    public static LineBreak[] Find(string text)
    {
        var breaks = new LineBreak[text.Length + 1];
        LineRules.Find(text, breaks);
        var kinds = MemoryMarshal.Cast<LineBreak, byte>(breaks);
        for (int i = 0, ahead; (ahead = kinds[i..].IndexOf((byte)LineBreak.Yes)) >= 0; i++)
        {
            i += ahead;
            breaks[i] = Tailor(text, i);
        }

        for (int i = 0, ahead; (ahead = text.AsSpan(i).IndexOfAny('(', '[')) >= 0; i++)
        {
            i += ahead;
            if (i > 0 && text[i - 1] == ' ' && EndsQuotation(text, i - 2))
                breaks[i] = LineBreak.Yes;
        }

        return breaks;
    }

    /// <summary>A space that ends a line without being seen.</summary>
    public static bool IsSpace(char c) =>
        c == ' ' || (c >= '\u1680' && (c is '\u1680' or '\u3000' or '\u205F' or '\u2028' or '\u2029' || (c is >= '\u2000' and <= '\u200A' && c != '\u2007')));

    /// <summary>A space that grows where lines are justified. Fixed spaces, and the narrow ones within numbers, don't.</summary>
    public static bool IsStretched(char c) => c is ' ' or '\u00A0';

    private static LineBreak Tailor(string text, int i)
    {
        var (before, after) = (text[i - 1], text[i]);
        if (before == '\u00AD')
            return LineBreak.No; // No hyphen would be seen there.
        if (IsSpace(before))
            return IsDash(after) && (i + 1 == text.Length || IsSpace(text[i + 1]) || text[i + 1] == '\u00A0') ? LineBreak.Reluctant : LineBreak.Yes;
        if (IsDash(after))
            return LineBreak.Reluctant;
        var kept = before switch
        {
            // "e-mail", "2009-жылғы", "-z": the parts are too short to stand alone. Unicode 16 has the last one as LB20a.
            '-' or '\u2010' => !(IsLetter(text, i - 3) && IsLetter(text, i - 2) && IsLetter(text, i) && IsLetter(text, i + 1)),
            // Symbols of documents (LPS/2009/1, A/RES/64) and names of time zones (Asia/Almaty) aren't torn apart.
            '/' => !(IsLetter(text, i - 2) && char.IsLower(after)),
            // "10–12"
            '\u2012' or '\u2013' or '\u2014' => !char.IsLetterOrDigit(after) || (char.IsDigit(after) && i > 1 && char.IsDigit(text[i - 2])),
            // "L.1"
            '.' or ':' or ',' => char.IsDigit(after),
            _ => false,
        };
        return kept ? LineBreak.Reluctant : LineBreak.Yes;
    }

    /// <summary>A dash stays at the end of the line before, as Russian and Kazakh practice asks.</summary>
    private static bool IsDash(char c) => c is '\u2012' or '\u2013' or '\u2014';

    private static bool IsLetter(string text, int i) => i >= 0 && i < text.Length && char.IsLetter(text[i]);

    /// <summary>Up to Unicode 15 LB15 takes any quotation mark for an opening one: "«A» (B)" could not end after "»".</summary>
    private static bool EndsQuotation(string text, int i) =>
        i > 0 && text[i] is '»' or '”' or '“' or '’' or '"' && !IsSpace(text[i - 1]);
}
