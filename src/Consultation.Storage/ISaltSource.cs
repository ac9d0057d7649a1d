using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Consultation.Storage;

/// <summary>Where the salt of an event comes from.</summary>
public interface ISaltSource
{
    /// <summary>Fills all 16 bytes for the event with this number.</summary>
    void Fill(long number, Span<byte> salt);
}

/// <summary>Salts nobody can guess: without them the digest of a withheld body would give short bodies away.</summary>
public sealed class RandomSalts : ISaltSource
{
    public void Fill(long number, Span<byte> salt) => RandomNumberGenerator.Fill(salt);
}

/// <summary>Salts from the event's number, for samples alone: the same sample gives the same bytes.</summary>
public sealed class NumberedSalts : ISaltSource
{
    public void Fill(long number, Span<byte> salt)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        SHA256.HashData(bytes, hash);
        hash[..salt.Length].CopyTo(salt);
    }
}
