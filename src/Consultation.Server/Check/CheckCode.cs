namespace Consultation.Server.Check;

/// <summary>The code printed on documents: the first 16 hexadecimal digits of the record's SHA-256, in groups of four.</summary>
internal static class CheckCode
{
    /// <summary>How many digits are printed. 64 bits can't be guessed at the pace that is allowed.</summary>
    public const int Length = 16;

    private const int HashLength = 64;

    /// <summary>A code as it was typed, or more of the SHA-256, in the form it is looked up in; null where it is none.</summary>
    public static string? Read(string typed) => Digits(typed) is { Length: >= Length and <= HashLength } code ? code : null;

    /// <summary>A whole SHA-256 in the form it is looked up in; null where it is none.</summary>
    public static string? ReadHash(string typed) => Digits(typed) is { Length: HashLength } hash ? hash : null;

    /// <summary>The digits in lower case; spaces and dashes of every kind are how somebody typed them.</summary>
    private static string? Digits(string typed)
    {
        if (typed.Length > 4 * HashLength)
        {
            return null;
        }

        var digits = string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.DashPunctuation)).ToLowerInvariant();
        return digits.All(char.IsAsciiHexDigit) ? digits : null;
    }
}
