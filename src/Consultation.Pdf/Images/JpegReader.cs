using System.Buffers.Binary;
using Consultation.Pdf.File;
using QuestPDF.Drawing.Exceptions;

namespace Consultation.Pdf.Images;

/// <summary>
/// Reads JPEG (ISO/IEC 10918-1) as far as PDF needs to be told: the samples go into the file as they are. What the
/// camera noted (place, time, device, preview) is left out, except how it was held.
/// </summary>
internal sealed class JpegReader(byte[] file)
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Comment = 0xFE;

    private readonly List<byte> _kept = new(file.Length);
    private int _width;
    private int _height;
    private int _orientation = 1;
    private byte[] _components = [];
    private bool _hasAdobe;

    public ImageData Read()
    {
        _kept.AddRange([0xFF, StartOfImage]);
        ReadSegments();
        if (_components.Length == 0)
            throw Broken("it has no frame");
        if (_components.Length == 4)
            throw new DocumentComposeException("The JPEG image is in CMYK, the colours of a printing press. Documents are in sRGB: save it as RGB.");
        if (_components.Length is not (1 or 3))
            throw Broken($"it has {_components.Length} colours");
        var isRgb = !_hasAdobe && _components.AsSpan().SequenceEqual("RGB"u8);
        return new ImageData
        {
            Width = _width,
            Height = _height,
            Orientation = _orientation,
            Samples = [.. _kept],
            Entries = $" /ColorSpace /{(_components.Length == 3 ? "DeviceRGB" : "DeviceGray")} /BitsPerComponent 8 /Filter /DCTDecode{(isRgb ? " /DecodeParms <</ColorTransform 0>>" : "")}",
        };
    }

    private static DocumentComposeException Broken(string why) => new($"The JPEG image can't be shown: {why}.");

    private void ReadSegments()
    {
        var at = 2;
        while (true)
        {
            while (at + 1 < file.Length && file[at] == 0xFF && file[at + 1] == 0xFF)
                at++;
            if (at + 1 >= file.Length)
                throw Broken("it is cut off");
            if (file[at] != 0xFF)
                throw Broken("a segment begins where none can");
            var marker = file[at + 1];
            if (marker == EndOfImage)
            {
                _kept.AddRange([0xFF, EndOfImage]);
                return;
            }

            var length = at + 3 < file.Length ? BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2)) : 0;
            if (length < 2 || at + 2 + length > file.Length)
                throw Broken("it is cut off");
            var data = file.AsSpan(at + 4, length - 2);
            Note(marker, data);
            var end = at + 2 + length;
            if (marker == StartOfScan)
                end = EndOfScan(end);
            if (IsKept(marker))
                _kept.AddRange(file.AsSpan(at, end - at));
            at = end;
        }
    }

    /// <summary>Only JFIF's and Adobe's say how to read the samples.</summary>
    private static bool IsKept(byte marker) => marker is not (Comment or (>= 0xE0 and <= 0xEF)) || marker is 0xE0 or 0xEE;

    private void Note(byte marker, ReadOnlySpan<byte> data)
    {
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2:
                NoteFrame(data);
                break;
            case (>= 0xC3 and <= 0xCF) and not (0xC4 or 0xC8 or 0xCC):
                throw Broken("it is coded losslessly, in steps or arithmetically, which PDF can't read");
            case 0xE1 when data.StartsWith("Exif\0\0"u8):
                _orientation = Exif.Orientation(data[6..]);
                break;
            case 0xEE:
                _hasAdobe |= data.StartsWith("Adobe"u8);
                break;
            case StartOfScan when _components.Length == 0:
                throw Broken("its samples come before its frame");
        }
    }

    private void NoteFrame(ReadOnlySpan<byte> data)
    {
        if (data.Length < 6 || data.Length < 6 + data[5] * 3)
            throw Broken("its frame is cut off");
        if (data[0] != 8)
            throw Broken($"it has {data[0]} bits a sample, and PDF reads 8");
        (_height, _width) = (BinaryPrimitives.ReadUInt16BigEndian(data[1..]), BinaryPrimitives.ReadUInt16BigEndian(data[3..]));
        ImageFormats.CheckSize("JPEG image", _width, _height);
        _components = new byte[data[5]];
        for (var i = 0; i < _components.Length; i++)
            _components[i] = data[6 + i * 3];
    }

    /// <summary>Samples go on to the next marker that isn't a stuffed byte or a restart.</summary>
    private int EndOfScan(int at)
    {
        while (at + 1 < file.Length)
        {
            var next = file.AsSpan(at).IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= file.Length)
                break;
            at += next;
            if (file[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
                return at;
            at += file[at + 1] == 0xFF ? 1 : 2;
        }

        throw Broken("it is cut off");
    }
}
