using Consultation.Pdf.Svg;
using QuestPDF.Drawing.Exceptions;

namespace QuestPDF.Infrastructure;

/// <summary>A vector drawing, read once for many places and documents. It never changes and may be used by many threads.</summary>
public sealed class SvgImage
{
    private SvgImage(SvgDrawing drawing) => Drawing = drawing;

    internal SvgDrawing Drawing { get; }

    /// <summary>Reads a drawing.</summary>
    /// <exception cref="DocumentComposeException">It isn't SVG, or asks for something that isn't drawn; the message names it.</exception>
    public static SvgImage FromText(string svg) => new(SvgReader.Read(svg));

    /// <summary>Reads a drawing from a file.</summary>
    /// <exception cref="DocumentComposeException">There is no such file, or it can't be drawn.</exception>
    public static SvgImage FromFile(string filePath) => File.Exists(filePath)
        ? FromText(File.ReadAllText(filePath))
        : throw new DocumentComposeException($"There is no drawing '{filePath}'.");
}
