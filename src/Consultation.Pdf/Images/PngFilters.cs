namespace Consultation.Pdf.Images;

/// <summary>The filters of PNG's rows (ISO/IEC 15948, 9).</summary>
internal static class PngFilters
{
    private const int Sub = 1;
    private const int Up = 2;
    private const int Average = 3;
    private const int Paeth = 4;

    public static void Check(int filter)
    {
        if (filter > Paeth)
            throw PngReader.Broken("a row names a filter that PNG doesn't have");
    }

    /// <summary>Undoes the filter of a row in place. <paramref name="above"/> is the row before, or zeros.</summary>
    public static void Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int pixelLength)
    {
        Check(filter);
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= pixelLength ? row[i - pixelLength] : 0, up = above[i];
            row[i] += filter switch
            {
                Sub => (byte)left,
                Up => (byte)up,
                Average => (byte)((left + up) / 2),
                Paeth => Predict(left, up, i >= pixelLength ? above[i - pixelLength] : 0),
                _ => 0,
            };
        }
    }

    /// <summary>Stores rows as differences from the row above, which packs drawings well.</summary>
    public static byte[] Apply(byte[] samples, int rowLength)
    {
        var rows = samples.Length / rowLength;
        var filtered = new byte[samples.Length + rows];
        for (var y = 0; y < rows; y++)
        {
            var to = y * (rowLength + 1);
            filtered[to] = Up;
            for (var x = 0; x < rowLength; x++)
            {
                var from = y * rowLength + x;
                filtered[to + 1 + x] = (byte)(samples[from] - (y > 0 ? samples[from - rowLength] : 0));
            }
        }

        return filtered;
    }

    private static byte Predict(int left, int up, int corner)
    {
        int byLeft = Math.Abs(up - corner), byUp = Math.Abs(left - corner), byCorner = Math.Abs(left + up - 2 * corner);
        return (byte)(byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner);
    }
}
