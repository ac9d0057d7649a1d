using System.Runtime.InteropServices;
using System.Text.Json;

namespace Consultation.Domain.Consensus;

/// <summary>
/// Whole numbers by value, not by spelling: JSON knows one kind of number, and 3, 3.0 and 30e-1 are the same one.
/// Read digit by digit, because every ready-made way of reading 1.00000000000000000000000000000001 rounds it to one.
/// </summary>
internal static class WholeNumber
{
    /// <summary>The number, if it is whole; the largest or smallest long where it is beyond.</summary>
    public static bool TryRead(JsonElement element, out long number)
    {
        number = 0;
        if (element.ValueKind != JsonValueKind.Number)
            return false;
        return element.TryGetInt64(out number) || TryRead(JsonMarshal.GetRawUtf8Value(element), out number);
    }

    private static bool TryRead(ReadOnlySpan<byte> text, out long number)
    {
        var negative = text[0] == '-';
        var mantissa = negative ? text[1..] : text;
        var exponent = 0L;
        if (mantissa.IndexOfAny((byte)'e', (byte)'E') is var mark and >= 0)
        {
            exponent = Exponent(mantissa[(mark + 1)..]);
            mantissa = mantissa[..mark];
        }

        var point = mantissa.IndexOf((byte)'.');
        var whole = point < 0 ? mantissa : mantissa[..point];
        var fraction = point < 0 ? default : mantissa[(point + 1)..];
        return TryShift(whole, fraction, exponent, negative, out number);
    }

    // Moves the point by the exponent: digits left of it make the number, any other than 0 right of it make it no whole one.
    private static bool TryShift(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, long exponent, bool negative, out long number)
    {
        var length = whole.Length + fraction.Length;
        var point = whole.Length + exponent;
        var sum = Int128.Zero;
        for (var index = 0; index < length; index++)
        {
            var digit = (index < whole.Length ? whole[index] : fraction[index - whole.Length]) - '0';
            if (index < point)
                sum = Capped((sum * 10) + digit);
            else if (digit != 0)
            {
                number = 0;
                return false;
            }
        }

        for (var index = (long)length; index < point && sum != 0 && sum <= long.MaxValue; index++)
            sum = Capped(sum * 10);
        number = (long)Int128.Clamp(negative ? -sum : sum, long.MinValue, long.MaxValue);
        return true;
    }

    // Kept just beyond a long, where more digits change nothing, so that no number of them overflows.
    private static Int128 Capped(Int128 sum) => Int128.Min(sum, (Int128)long.MaxValue + 1);

    private static long Exponent(ReadOnlySpan<byte> text)
    {
        const long Beyond = 1L << 40;
        var negative = text[0] == '-';
        var value = 0L;
        foreach (var digit in text[0] is (byte)'-' or (byte)'+' ? text[1..] : text)
            value = Math.Min((value * 10) + (digit - '0'), Beyond);
        return negative ? -value : value;
    }
}
