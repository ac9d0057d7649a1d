using System.Globalization;
using System.Text;

namespace Consultation.Pdf.File;

/// <summary>Numbers, strings, names and dates as they are written in a PDF file; never after the machine's culture.</summary>
internal static class PdfText
{
    /// <summary>A number with up to three decimals: a thousandth of a point is finer than any printer.</summary>
    public static string Number(float value)
    {
        var rounded = Math.Round(value, 3);
        return (rounded == 0 ? 0 : rounded).ToString("0.###", CultureInfo.InvariantCulture);
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Characters of a text string at most: PDF/A-2 allows 32,767 bytes (ISO 19005-2, 6.1.13).</summary>
    private const int LongestText = 16_000;

    /// <summary>A text string as UTF-16 in hexadecimal.</summary>
    /// <exception cref="QuestPDF.Drawing.Exceptions.DocumentComposeException">It is longer than a file may say in one string.</exception>
    public static string Hex(string text) => text.Length > LongestText
        ? throw new QuestPDF.Drawing.Exceptions.DocumentComposeException($"A text of {text.Length:N0} characters, '{text[..40]}…', is too long for a title, name or description: {LongestText:N0} are allowed.")
        : "<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text)) + ">";

    /// <summary>A byte string in hexadecimal.</summary>
    public static string Hex(ReadOnlySpan<byte> bytes) => "<" + Convert.ToHexString(bytes) + ">";

    /// <summary>An address as a literal string; what isn't ASCII is percent-encoded.</summary>
    public static string Address(string address)
    {
        var result = new StringBuilder("(");
        foreach (var b in Encoding.UTF8.GetBytes(address))
        {
            if (b is (byte)'(' or (byte)')' or (byte)'\\')
                result.Append('\\').Append((char)b);
            else if (b is > 0x20 and < 0x7F)
                result.Append((char)b);
            else
                result.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }

        return result.Append(')').ToString();
    }

    /// <summary>A date with its offset: <c>(D:20090223100000+06'00')</c>.</summary>
    public static string Date(DateTimeOffset date)
    {
        var offset = date.Offset;
        return string.Create(CultureInfo.InvariantCulture,
            $"(D:{date:yyyyMMddHHmmss}{(offset < TimeSpan.Zero ? '-' : '+')}{offset.Duration():hh}'{offset.Duration():mm}')");
    }
}
