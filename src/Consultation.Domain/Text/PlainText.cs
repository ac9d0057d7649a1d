using System.Text;

namespace Consultation.Domain;

/// <summary>What any text that people type may hold, and the form it is kept in.</summary>
public static class PlainText
{
    /// <summary>
    /// The text in Unicode normal form C with line feeds alone as line ends and no blanks around it, or null where it
    /// holds a control character, a bidirectional override or isolate, or a half of a surrogate pair.
    /// </summary>
    public static string? Normalise(string text)
    {
        var unix = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        for (var i = 0; i < unix.Length; i++)
        {
            var c = unix[i];
            if (char.IsHighSurrogate(c) && i + 1 < unix.Length && char.IsLowSurrogate(unix[i + 1]))
            {
                i++;
                continue;
            }

            if (char.IsSurrogate(c) || IsForbidden(c))
            {
                return null;
            }
        }

        return unix.Normalize(NormalizationForm.FormC).Trim();
    }

    private static bool IsForbidden(char c) =>
        (char.IsControl(c) && c is not '\n') || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
