using System.Buffers.Binary;

namespace Consultation.Pdf.Images;

/// <summary>What a camera noted (EXIF, CIPA DC-008): only how it was held.</summary>
internal static class Exif
{
    private const int OrientationTag = 0x0112;
    private const int EntryLength = 12;

    /// <summary>1 upright, 2 to 8 mirrored or turned; 1 also where nothing sensible is said.</summary>
    public static int Orientation(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II"u8) || tiff.StartsWith("MM"u8)))
            return 1;
        var little = tiff[0] == 'I';
        var directory = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
            return 1;
        var entries = tiff[(int)directory..];
        var count = Short(entries, little);
        for (var i = 0; i < count && 2 + (i + 1) * EntryLength <= entries.Length; i++)
        {
            var entry = entries.Slice(2 + i * EntryLength, EntryLength);
            if (Short(entry, little) == OrientationTag)
                return Short(entry[8..], little) is >= 1 and <= 8 and var orientation ? orientation : 1;
        }

        return 1;
    }

    private static int Short(ReadOnlySpan<byte> data, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(data) : BinaryPrimitives.ReadUInt16BigEndian(data);
}
