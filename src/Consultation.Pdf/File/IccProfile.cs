using System.Buffers.Binary;
using System.Text;

namespace Consultation.Pdf.File;

/// <summary>
/// The colour profile that a file's colours are meant in: sRGB (IEC 61966-2-1) as a matrix profile of ICC.1:2004-10
/// (version 4.2), which PDF 1.7 names. Colorants are adapted to D50, as the profile connection space wants them.
/// </summary>
internal static class IccProfile
{
    /// <summary>The condition that the profile describes, as output intents name it.</summary>
    public const string Name = "sRGB IEC61966-2.1";

    private const int HeaderLength = 128;

    private static readonly double[] White = [0.9642, 1, 0.8249];
    private static readonly double[] Adaptation = [1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678];

    public static byte[] Make()
    {
        // Three channels share one curve: exponent 2.4 with a straight start below 0.04045.
        var curve = Curve(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Words(Name)),
            ("cprt", Words("No copyright, use freely")),
            ("wtpt", Numbers("XYZ ", White)),
            ("chad", Numbers("sf32", Adaptation)),
            ("rXYZ", Numbers("XYZ ", 0.43604, 0.22249, 0.01392)),
            ("gXYZ", Numbers("XYZ ", 0.38512, 0.71690, 0.09706)),
            ("bXYZ", Numbers("XYZ ", 0.14304, 0.06061, 0.71392)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var start = HeaderLength + 4 + 12 * tags.Length;
        var places = new Dictionary<byte[], int>();
        foreach (var (_, data) in tags)
        {
            if (places.TryAdd(data, start))
                start += data.Length;
        }

        var file = new byte[start];
        Header(file);
        U32(file, HeaderLength, (uint)tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var (tag, data) = tags[i];
            var at = HeaderLength + 4 + 12 * i;
            Sign(file, at, tag);
            U32(file, at + 4, (uint)places[data]);
            U32(file, at + 8, (uint)data.Length);
            data.CopyTo(file, places[data]);
        }

        return file;
    }

    private static void Header(byte[] file)
    {
        U32(file, 0, (uint)file.Length);
        U32(file, 8, 0x04200000);
        Sign(file, 12, "mntr");
        Sign(file, 16, "RGB ");
        Sign(file, 20, "XYZ ");
        // A date is asked for and the bytes must not depend on one: that of the standard.
        foreach (var (at, part) in new[] { (24, 2004), (26, 10), (28, 1) })
            BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(at), (ushort)part);
        Sign(file, 36, "acsp");
        Numbers(file.AsSpan(68), White);
    }

    /// <summary>Text of one language; the data of each tag fills whole groups of four bytes.</summary>
    private static byte[] Words(string text)
    {
        var data = new byte[(28 + 2 * text.Length + 3) / 4 * 4];
        Sign(data, 0, "mluc");
        U32(data, 8, 1);
        U32(data, 12, 12);
        Sign(data, 16, "enUS");
        U32(data, 20, (uint)(2 * text.Length));
        U32(data, 24, 28);
        Encoding.BigEndianUnicode.GetBytes(text, data.AsSpan(28));
        return data;
    }

    private static byte[] Numbers(string type, params double[] numbers)
    {
        var data = new byte[8 + 4 * numbers.Length];
        Sign(data, 0, type);
        Numbers(data.AsSpan(8), numbers);
        return data;
    }

    /// <summary>Y = (aX + b)^g from d on, Y = cX below it.</summary>
    private static byte[] Curve(double g, double a, double b, double c, double d)
    {
        var data = new byte[12 + 4 * 5];
        Sign(data, 0, "para");
        BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(8), 3);
        Numbers(data.AsSpan(12), g, a, b, c, d);
        return data;
    }

    private static void Numbers(Span<byte> target, params double[] numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(target[(4 * i)..], (int)Math.Round(numbers[i] * 65536));
    }

    private static void Sign(byte[] target, int at, string sign) => Encoding.ASCII.GetBytes(sign, target.AsSpan(at));

    private static void U32(byte[] target, int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(target.AsSpan(at), value);
}
