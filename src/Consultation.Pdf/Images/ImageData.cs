using System.Security.Cryptography;

namespace Consultation.Pdf.Images;

/// <summary>An image as it goes into a file: what its dictionary says, and samples compressed as it says.</summary>
internal sealed class ImageData
{
    /// <summary>
    /// The most pixels an image may have: an A4 page at 600 dots an inch has 35 million. A few hundred bytes of a
    /// compressed file can claim billions.
    /// </summary>
    public const long MostPixels = 40_000_000;

    public required int Width { get; init; }
    public required int Height { get; init; }

    /// <summary>The colour space and what else the dictionary says of the samples, as it stands in the file.</summary>
    public required string Entries { get; init; }

    public required byte[] Samples { get; init; }

    /// <summary>The opacity of each pixel; null where all are opaque.</summary>
    public ImageData? Mask { get; init; }

    /// <summary>How the picture lies in its samples, as EXIF counts: 1 upright, 2 to 8 mirrored or turned.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Tells this image from all others; the same bytes are written once.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Width and height of the picture as it is seen, in pixels.</summary>
    public (int Width, int Height) Seen => Orientation >= 5 ? (Height, Width) : (Width, Height);

    /// <summary>Reads an image.</summary>
    /// <exception cref="QuestPDF.Drawing.Exceptions.DocumentComposeException">It is neither a PNG nor a JPEG that can be shown; the message says what it is.</exception>
    public static ImageData Read(byte[] bytes)
    {
        var image = bytes.AsSpan() switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => new PngReader(bytes).Read(),
            [0xFF, 0xD8, 0xFF, ..] => new JpegReader(bytes).Read(),
            _ => throw ImageFormats.Refuse(bytes),
        };
        image.Key = Convert.ToHexString(SHA256.HashData(bytes));
        return image;
    }
}
