using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Consultation.Storage;

/// <summary>The chain that makes the record tamper-evident. The byte layout and test vectors stand in this project's README.</summary>
public static class HashChain
{
    public const int SaltLength = 16;
    public const int HashLength = SHA256.HashSizeInBytes;

    /// <summary>Refuses unpaired surrogates: replaced silently, what is hashed wouldn't be what was given.</summary>
    internal static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The hash before the first event: 32 zero bytes.</summary>
    public static byte[] Start => new byte[HashLength];

    /// <summary>Stands for the body in the chain, so that a body can be withheld from a copy and the copy still verifies.</summary>
    public static byte[] Digest(ReadOnlySpan<byte> salt, string body)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(salt.Length + Utf8.GetMaxByteCount(body.Length));
        try
        {
            salt.CopyTo(buffer);
            var length = salt.Length + Utf8.GetBytes(body, buffer.AsSpan(salt.Length));
            return SHA256.HashData(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The hash of a whole row after the hash before it.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> previous, JournalRow row) => Hash(
        previous, row.Number, row.Time.ToUnixTimeMilliseconds(), row.Actor, row.Command, row.Type, Digest(row.Salt, row.Body));

    /// <param name="previous">The hash of the event before, or <see cref="Start"/>.</param>
    /// <param name="number">The event's number.</param>
    /// <param name="time">Unix milliseconds.</param>
    /// <param name="actor">As stored.</param>
    /// <param name="command">The command's id, as stored.</param>
    /// <param name="type">As stored.</param>
    /// <param name="digest">See <see cref="Digest"/>.</param>
    public static byte[] Hash(
        ReadOnlySpan<byte> previous, long number, long time, string actor, string command, string type, ReadOnlySpan<byte> digest)
    {
        var most = previous.Length + 2 * sizeof(long) + 3 * sizeof(int) + digest.Length
            + Utf8.GetMaxByteCount(actor.Length + command.Length + type.Length) + 6;
        var rented = most > 1024 ? ArrayPool<byte>.Shared.Rent(most) : null;
        var buffer = rented ?? stackalloc byte[1024];
        try
        {
            previous.CopyTo(buffer);
            var at = previous.Length;
            at += Write(buffer[at..], number);
            at += Write(buffer[at..], time);
            at += Write(buffer[at..], actor);
            at += Write(buffer[at..], command);
            at += Write(buffer[at..], type);
            digest.CopyTo(buffer[at..]);
            return SHA256.HashData(buffer[..(at + digest.Length)]);
        }
        finally
        {
            if (rented is not null)
                ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static int Write(Span<byte> buffer, long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(buffer, value);
        return sizeof(long);
    }

    private static int Write(Span<byte> buffer, string text)
    {
        var length = Utf8.GetBytes(text, buffer[sizeof(int)..]);
        BinaryPrimitives.WriteInt32BigEndian(buffer, length);
        return sizeof(int) + length;
    }
}
