using System.Text;
using QuestPDF.Drawing.Exceptions;

namespace Consultation.Pdf.Images;

/// <summary>Names what was given in place of an image, so that the message helps.</summary>
internal static class ImageFormats
{
    private const int LongestSignature = 16;

    public static DocumentComposeException Refuse(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestSignature)]);
        var what = start switch
        {
            "" => "empty",
            ['G', 'I', 'F', '8', ..] => "a GIF",
            ['R', 'I', 'F', 'F', _, _, _, _, 'W', 'E', 'B', 'P', ..] => "a WebP image",
            ['B', 'M', ..] => "a BMP image",
            ['I', 'I', '*', '\0', ..] or ['M', 'M', '\0', '*', ..] => "a TIFF image",
            [_, _, _, _, 'f', 't', 'y', 'p', ..] => "a HEIC, AVIF or video file",
            ['%', 'P', 'D', 'F', ..] => "a PDF file",
            _ when start.TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t').StartsWith('<') => "an SVG, XML or HTML text",
            _ => "of no known kind",
        };
        return new DocumentComposeException($"Image shows PNG and JPEG; this is {what}." + (what.StartsWith("an SVG", StringComparison.Ordinal) ? " Svg shows vector drawings." : ""));
    }

    /// <summary>Checks the size that a file claims, before anything is made of it.</summary>
    /// <exception cref="DocumentComposeException">There are no pixels, or too many.</exception>
    public static void CheckSize(string kind, long width, long height)
    {
        if (width <= 0 || height <= 0)
            throw new DocumentComposeException($"The {kind} has no pixels.");
        if (width > int.MaxValue || height > int.MaxValue || width * height > ImageData.MostPixels)
            throw new DocumentComposeException(FormattableString.Invariant($"The {kind} has {width} × {height} pixels; {ImageData.MostPixels} are the most that an image may have."));
    }
}
