using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Consultation.Pdf.File;

/// <summary>
/// Grows a run of bytes for a PDF file without making strings on the way. Used again for the next page once cleared; its
/// memory is the pool's, since arrays of this length cost the collector dear.
/// </summary>
internal sealed class ByteWriter : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(4096);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    public ByteWriter Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public ByteWriter Append(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    /// <summary>Adds text of characters up to U+00FF, as names and dictionaries are.</summary>
    public ByteWriter Append(string text)
    {
        Length += Encoding.Latin1.GetBytes(text, Room(text.Length));
        return this;
    }

    public ByteWriter Number(int value)
    {
        value.TryFormat(Room(11), out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    /// <summary>A number with up to three decimals, as <see cref="PdfText.Number(float)"/>.</summary>
    public ByteWriter Number(float value)
    {
        var thousandths = (long)Math.Round(value * 1000d);
        if (thousandths < 0)
        {
            Append((byte)'-');
            thousandths = -thousandths;
        }

        var (whole, rest) = Math.DivRem(thousandths, 1000);
        whole.TryFormat(Room(20), out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
        if (rest != 0)
            Decimals((int)rest);
        return this;
    }

    /// <summary>A number of 16 bits as four hexadecimal digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteWriter Hex(ushort value)
    {
        var room = Room(4);
        var digits = "0123456789ABCDEF"u8;
        room[3] = digits[value & 15];
        room[2] = digits[(value >> 4) & 15];
        room[1] = digits[(value >> 8) & 15];
        room[0] = digits[value >> 12];
        Length += 4;
        return this;
    }

    /// <summary>A number of 8 bits as two hexadecimal digits.</summary>
    public ByteWriter Hex(byte value)
    {
        var digits = "0123456789ABCDEF"u8;
        return Append(digits[value >> 4]).Append(digits[value & 15]);
    }

    /// <summary>The reference to an object.</summary>
    public ByteWriter Ref(int number) => Number(number).Append(" 0 R"u8);

    /// <summary>A text string as UTF-16 in hexadecimal, as <see cref="PdfText.Hex(string)"/>.</summary>
    public ByteWriter Text(ReadOnlySpan<char> text)
    {
        Append("<FEFF"u8);
        foreach (var c in text)
            Hex((ushort)c);
        return Append((byte)'>');
    }

    private void Decimals(int thousandths)
    {
        var room = Room(4);
        room[0] = (byte)'.';
        var length = 1;
        for (var unit = 100; thousandths > 0; unit /= 10)
        {
            room[length++] = (byte)('0' + thousandths / unit);
            thousandths %= unit;
        }

        Length += length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Room(int length)
    {
        if (_bytes.Length - Length < length)
            Grow(length);
        return _bytes.AsSpan(Length);
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + length));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
