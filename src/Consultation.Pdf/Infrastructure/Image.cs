using Consultation.Pdf.Images;
using QuestPDF.Drawing.Exceptions;

namespace QuestPDF.Infrastructure;

/// <summary>
/// An image, read once for many places and documents: PNG of every kind, or JPEG in grey or RGB. It never changes and may
/// be used by many threads. At most 40 million pixels; colours count as sRGB.
/// </summary>
public sealed class Image
{
    private Image(ImageData data) => Data = data;

    internal ImageData Data { get; }

    /// <summary>Reads an image that is in memory.</summary>
    /// <exception cref="DocumentComposeException">It can't be shown; the message says why, or what it is instead.</exception>
    public static Image FromBinaryData(byte[] imageData) => new(ImageData.Read(imageData));

    /// <summary>Reads an image from a file.</summary>
    /// <exception cref="DocumentComposeException">There is no such file, or it can't be shown.</exception>
    public static Image FromFile(string filePath) => File.Exists(filePath)
        ? FromBinaryData(File.ReadAllBytes(filePath))
        : throw new DocumentComposeException($"There is no image file '{filePath}'.");

    /// <summary>Reads an image from a stream up to its end; the stream stays open.</summary>
    /// <inheritdoc cref="FromBinaryData" path="/exception"/>
    public static Image FromStream(Stream fileStream)
    {
        using var memory = new MemoryStream();
        fileStream.CopyTo(memory);
        return FromBinaryData(memory.ToArray());
    }
}
