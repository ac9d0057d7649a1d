using Consultation.Pdf.File;

namespace Consultation.Pdf.Images;

/// <summary>Unpacks a PNG into eight bits of colour and, apart from them, of opacity for each pixel.</summary>
internal sealed class PngPixels(PngHeader header, byte[] palette, byte[]? transparency)
{
    private readonly int _colors = header.IsPalette || header.IsColor ? 3 : 1;
    private readonly byte[] _samples = new byte[checked(header.Width * header.Height * (header.IsPalette || header.IsColor ? 3 : 1))];
    private readonly byte[] _opacity = new byte[header.Width * header.Height];

    public ImageData Unpack(byte[] rows)
    {
        var at = 0;
        if (!header.Interlaced)
            at = UnpackPass(rows, at, 0, 0, 1, 1);
        else
        {
            foreach (var (x, y, stepX, stepY) in PngHeader.Passes)
                at = UnpackPass(rows, at, x, y, stepX, stepY);
        }

        var mask = _opacity.AsSpan().ContainsAnyExcept((byte)255) ? Pack(_opacity, 1, null) : null;
        return Pack(_samples, _colors, mask);
    }

    private ImageData Pack(byte[] samples, int channels, ImageData? mask)
    {
        return new ImageData
        {
            Width = header.Width,
            Height = header.Height,
            Samples = PdfObjects.Deflate(PngFilters.Apply(samples, header.Width * channels)).ToArray(),
            Mask = mask,
            Entries = $" /ColorSpace /{(channels == 3 ? "DeviceRGB" : "DeviceGray")} /BitsPerComponent 8 /Filter /FlateDecode /DecodeParms {PngReader.Predictor(channels, 8, header.Width)}",
        };
    }

    private int UnpackPass(byte[] rows, int at, int x, int y, int stepX, int stepY)
    {
        var width = PngHeader.Count(header.Width, x, stepX);
        if (width == 0)
            return at;
        var length = header.RowLength(width);
        var above = new byte[length].AsSpan();
        for (var row = y; row < header.Height; row += stepY)
        {
            var samples = rows.AsSpan(at + 1, length);
            PngFilters.Undo(rows[at], samples, above, header.PixelLength);
            for (var i = 0; i < width; i++)
                SetPixel(row * header.Width + x + i * stepX, samples, i);
            above = samples;
            at += length + 1;
        }

        return at;
    }

    private void SetPixel(int pixel, ReadOnlySpan<byte> row, int index)
    {
        if (header.IsPalette)
        {
            var entry = Sample(row, index);
            if (entry * 3 >= palette.Length)
                throw PngReader.Broken("a pixel names a colour that its palette doesn't have");
            palette.AsSpan(entry * 3, 3).CopyTo(_samples.AsSpan(pixel * 3));
            _opacity[pixel] = transparency is not null && entry < transparency.Length ? transparency[entry] : (byte)255;
            return;
        }

        var (first, isKey) = (index * header.Channels, transparency?.Length == _colors * 2);
        for (var c = 0; c < _colors; c++)
        {
            var sample = Sample(row, first + c);
            _samples[pixel * _colors + c] = ToByte(sample);
            isKey = isKey && sample == (transparency![c * 2] << 8 | transparency[c * 2 + 1]);
        }

        _opacity[pixel] = header.HasAlpha ? ToByte(Sample(row, first + _colors)) : isKey ? (byte)0 : (byte)255;
    }

    private int Sample(ReadOnlySpan<byte> row, int index) => header.Depth switch
    {
        16 => row[index * 2] << 8 | row[index * 2 + 1],
        8 => row[index],
        var bits => row[index * bits / 8] >> (8 - bits - index * bits % 8) & ((1 << bits) - 1),
    };

    private byte ToByte(int sample) => header.Depth == 16 ? (byte)(sample >> 8) : (byte)(sample * 255 / ((1 << header.Depth) - 1));
}
