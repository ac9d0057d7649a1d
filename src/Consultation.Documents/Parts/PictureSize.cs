using System.Buffers.Binary;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>How large a picture is, as its file says: PNG (ISO/IEC 15948, 11.2.2) and JPEG (ITU-T T.81, B.2.2).</summary>
internal static class PictureSize
{
    /// <summary>Width and height in pixels; null where the file doesn't say.</summary>
    public static (int Width, int Height)? Of(LogoForm form, ReadOnlySpan<byte> file) => form == LogoForm.Png ? OfPng(file) : OfJpeg(file);

    private static (int Width, int Height)? OfPng(ReadOnlySpan<byte> file) => file.Length < 24 ? null
        : Sized(BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));

    /// <summary>From the first frame header; the segments before it say how long they are.</summary>
    private static (int Width, int Height)? OfJpeg(ReadOnlySpan<byte> file)
    {
        var at = 2;
        while (at + 9 <= file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Sized(BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            }

            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return null;
    }

    private static (int Width, int Height)? Sized(int width, int height) => width > 0 && height > 0 ? (width, height) : null;
}
