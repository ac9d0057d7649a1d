using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Consultation.Domain.Consensus;

/// <summary>
/// An exact fraction from 0 to 1, written "3/4": two whole numbers of at most six digits (Consensus.md, "Cases and answers").
/// Two shares are equal when they are written with the same numbers; 2/4 and 1/2 are the same amount and not the same share.
/// </summary>
[JsonConverter(typeof(ShareConverter))]
public readonly record struct Share
{
    /// <summary>The largest number a share is written with.</summary>
    public const int Largest = 999_999;

    private const int Digits = 6;

    // One less than the denominator, so that a share nobody set is 0/1 and never over zero.
    private readonly int _overLessOne;

    /// <summary>A share of so many parts.</summary>
    /// <param name="numerator">From 0 to the denominator.</param>
    /// <param name="denominator">From 1 to <see cref="Largest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public Share(int numerator, int denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(denominator, Largest);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        Numerator = numerator;
        _overLessOne = denominator - 1;
    }

    /// <summary>One half.</summary>
    public static Share Half => new(1, 2);

    /// <summary>The number above the line, from 0 to the denominator.</summary>
    public int Numerator { get; }

    /// <summary>The number below the line, from 1 to <see cref="Largest"/>.</summary>
    public int Denominator => _overLessOne + 1;

    /// <summary>Whether this is all: 1/1, or another way of writing it.</summary>
    [JsonIgnore]
    public bool IsWhole => Numerator == Denominator;

    /// <summary>Whether a part is this share of a whole, or more.</summary>
    public bool IsReachedBy(long part, long whole) => (Int128)part * Denominator >= (Int128)whole * Numerator;

    /// <summary>Whether a part is more than this share of a whole.</summary>
    public bool IsExceededBy(long part, long whole) => (Int128)part * Denominator > (Int128)whole * Numerator;

    /// <summary>The least part of a whole that is this share of it.</summary>
    public long Needed(long whole) => (long)((((Int128)whole * Numerator) + _overLessOne) / Denominator);

    /// <summary>Below zero, zero or above zero, as this share is less than, as much as or more than the other.</summary>
    public int AmountComparedTo(Share other) =>
        ((long)Numerator * other.Denominator).CompareTo((long)other.Numerator * Denominator);

    /// <summary>Reads "3/4": digits only, one to six of them on each side, not above 1 and not over zero.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Share share)
    {
        share = default;
        var line = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (line < 0 || !TryDigits(text.AsSpan(0, line), out var over) || !TryDigits(text.AsSpan(line + 1), out var under))
            return false;
        if (under == 0 || over > under)
            return false;
        share = new Share(over, under);
        return true;
    }

    /// <summary>The share as it is written: "3/4".</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > Digits)
            return false;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
