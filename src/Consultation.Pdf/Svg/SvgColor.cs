using System.Globalization;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Svg;

/// <summary>Colours of a drawing: by name, number or parts. None of them lets anything through.</summary>
internal static class SvgColor
{
    /// <summary>Reads a fill or stroke; null paints nothing.</summary>
    public static Color? Read(string text, Color current)
    {
        var value = text.Trim();
        if (value is "none" or "transparent")
            return null;
        if (value.Equals("currentColor", StringComparison.OrdinalIgnoreCase))
            return current;
        if (value.StartsWith('#') && value.Length is 4 or 7)
        {
            try
            {
                return Color.FromHex(value);
            }
            catch (ArgumentException)
            {
                throw Unknown(text);
            }
        }

        if (value.StartsWith("rgb(", StringComparison.Ordinal) && value.EndsWith(')'))
            return Parts(value[4..^1], text);
        var named = System.Drawing.Color.FromName(value);
        return named is { IsKnownColor: true, IsSystemColor: false } ? Color.FromRGB(named.R, named.G, named.B) : throw Unknown(text);
    }

    private static Color Parts(string list, string text)
    {
        var parts = list.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 3 ? Color.FromRGB(Part(parts[0], text), Part(parts[1], text), Part(parts[2], text)) : throw Unknown(text);
    }

    private static byte Part(string part, string text)
    {
        var isPercent = part.EndsWith('%');
        if (!double.TryParse(part.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
            throw Unknown(text);
        return (byte)Math.Clamp(Math.Round(isPercent ? value * 255 / 100 : value), 0, 255);
    }

    private static DocumentComposeException Unknown(string text) =>
        new($"The drawing has a colour '{text}', which isn't drawn: a name, #RGB, #RRGGBB, rgb(…) and none are; gradients, patterns and transparency aren't.");
}
