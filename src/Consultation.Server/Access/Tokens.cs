using System.Security.Cryptography;
using System.Text;

namespace Consultation.Server.Access;

/// <summary>What stands in links and cookies: 128 bits as 26 letters and digits of base32, lower case. Kept only as its SHA-256.</summary>
internal static class Tokens
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Bytes = 16;
    private const int Length = 26;

    /// <summary>A random one.</summary>
    public static string New() => Write(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The first 128 bits as text.</summary>
    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(Length);
        for (var bit = 0; bit < Bytes * 8; bit += 5)
        {
            var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < Bytes ? bytes[bit / 8 + 1] : 0);
            text.Append(Alphabet[(pair >> (11 - bit % 8)) & 31]);
        }

        return text.ToString();
    }

    /// <summary>The SHA-256 of a token as it was typed or opened; null where it is none.</summary>
    public static byte[]? HashOf(string? token) =>
        token?.Trim().ToLowerInvariant() is { Length: Length } text && text.All(Alphabet.Contains) ? SHA256.HashData(Encoding.ASCII.GetBytes(text)) : null;
}
