using System.Buffers.Binary;

namespace Consultation.Pdf.Images;

/// <summary>What a PNG says of its samples: size in pixels, bits of a sample, kind of colour.</summary>
internal readonly record struct PngHeader(int Width, int Height, int Depth, int ColorType, bool Interlaced)
{
    private const int PaletteType = 3;

    /// <summary>The seven passes of an interlaced image: where each begins and how far its pixels stand apart.</summary>
    public static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public bool IsPalette => ColorType == PaletteType;
    public bool IsColor => ColorType is 2 or 6;
    public bool HasAlpha => ColorType is 4 or 6;
    public int Channels => ColorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>Bytes of a pixel, at least one: the distance over which rows are filtered.</summary>
    public int PixelLength => Math.Max(1, Channels * Depth / 8);

    /// <summary>Bytes of a row of so many pixels, without the byte that names its filter.</summary>
    public int RowLength(int width) => (int)(((long)width * Channels * Depth + 7) / 8);

    /// <summary>Pixels of a pass in a direction: none where the image ends before its first.</summary>
    public static int Count(int length, int start, int step) => length > start ? (length - start + step - 1) / step : 0;

    /// <summary>Bytes of all rows with their filters.</summary>
    public int RowBytes()
    {
        if (!Interlaced)
            return checked(Height * (RowLength(Width) + 1));
        var total = 0;
        foreach (var (x, y, stepX, stepY) in Passes)
        {
            var (width, height) = (Count(Width, x, stepX), Count(Height, y, stepY));
            total += width == 0 ? 0 : checked(height * (RowLength(width) + 1));
        }

        return total;
    }

    public static PngHeader Read(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13)
            throw PngReader.Broken("its header is of a wrong length");
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        ImageFormats.CheckSize("PNG image", width, height);
        var (depth, type) = (data[8], data[9]);
        var known = type switch
        {
            0 => depth is 1 or 2 or 4 or 8 or 16,
            PaletteType => depth is 1 or 2 or 4 or 8,
            2 or 4 or 6 => depth is 8 or 16,
            _ => false,
        };
        if (!known || data[10] != 0 || data[11] != 0 || data[12] > 1)
            throw PngReader.Broken("its header names a kind of samples that PNG doesn't have");
        return new PngHeader((int)width, (int)height, depth, type, data[12] == 1);
    }
}
