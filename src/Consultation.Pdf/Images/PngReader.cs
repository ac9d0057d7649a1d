using System.Buffers.Binary;
using System.IO.Compression;
using Consultation.Pdf.File;
using QuestPDF.Drawing.Exceptions;

namespace Consultation.Pdf.Images;

/// <summary>
/// Reads PNG (ISO/IEC 15948): all colour types and depths, palettes, interlaced or not. Samples count as sRGB. What is
/// stored as PDF stores it goes into the file unchanged; images with opacity and interlaced ones are unpacked.
/// </summary>
internal sealed class PngReader(byte[] file)
{
    private const int SignatureLength = 8;

    private PngHeader _header;
    private byte[] _palette = [];
    private byte[]? _transparency;
    private bool _hasEnd;

    public ImageData Read()
    {
        using var packed = new MemoryStream();
        ReadChunks(packed);
        if (_header.Width == 0)
            throw Broken("it has no header");
        if (packed.Length == 0 || !_hasEnd)
            throw Broken("it is cut off");
        if (_header.IsPalette && (_palette.Length == 0 || _palette.Length % 3 != 0 || _palette.Length > 768))
            throw Broken("its palette is missing or of a wrong length");
        var rows = Inflate(packed);
        if (_header.Interlaced || _header.HasAlpha || _transparency is not null)
            return new PngPixels(_header, _palette, _transparency).Unpack(rows);
        for (var y = 0; y < _header.Height; y++)
            PngFilters.Check(rows[y * (_header.RowLength(_header.Width) + 1)]);
        return new ImageData
        {
            Width = _header.Width,
            Height = _header.Height,
            Samples = packed.ToArray(),
            Entries = $" /ColorSpace {ColorSpace()} /BitsPerComponent {PdfText.Number(_header.Depth)} /Filter /FlateDecode /DecodeParms {Predictor(_header.Channels, _header.Depth, _header.Width)}",
        };
    }

    /// <summary>How rows stored with PNG's filters are read by PDF.</summary>
    public static string Predictor(int channels, int depth, int width) =>
        $"<</Predictor 15 /Colors {PdfText.Number(channels)} /BitsPerComponent {PdfText.Number(depth)} /Columns {PdfText.Number(width)}>>";

    public static DocumentComposeException Broken(string why) => new($"The PNG image can't be shown: {why}.");

    private string ColorSpace() => _header.IsPalette
        ? $"[/Indexed /DeviceRGB {PdfText.Number(_palette.Length / 3 - 1)} {PdfText.Hex(_palette.AsSpan())}]"
        : _header.IsColor ? "/DeviceRGB" : "/DeviceGray";

    private void ReadChunks(MemoryStream packed)
    {
        var at = SignatureLength;
        while (!_hasEnd && at + 12 <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            var type = file.AsSpan(at + 4, 4);
            if (length > file.Length - at - 12)
                throw Broken("it is cut off");
            var data = file.AsSpan(at + 8, (int)length);
            if (type.SequenceEqual("IHDR"u8))
                _header = PngHeader.Read(data);
            else if (type.SequenceEqual("PLTE"u8))
                _palette = data.ToArray();
            else if (type.SequenceEqual("tRNS"u8))
                _transparency = data.ToArray();
            else if (type.SequenceEqual("IDAT"u8))
                packed.Write(data);
            else if (type.SequenceEqual("IEND"u8))
                _hasEnd = true;
            else if (char.IsAsciiLetterUpper((char)type[0]))
                throw Broken($"it needs '{System.Text.Encoding.Latin1.GetString(type)}', which isn't known");
            at += 12 + (int)length;
        }
    }

    /// <summary>Unpacks exactly as many bytes as the header asks for; a stream that holds more is never read on.</summary>
    private byte[] Inflate(MemoryStream packed)
    {
        var rows = new byte[_header.RowBytes()];
        packed.Position = 0;
        try
        {
            using var zlib = new ZLibStream(packed, CompressionMode.Decompress, leaveOpen: true);
            if (zlib.ReadAtLeast(rows, rows.Length, throwOnEndOfStream: false) < rows.Length)
                throw Broken("it is cut off");
            if (zlib.ReadByte() >= 0)
                throw Broken("it holds more than its header says");
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw new DocumentComposeException("The PNG image can't be shown: its samples can't be unpacked.", e);
        }

        return rows;
    }
}
