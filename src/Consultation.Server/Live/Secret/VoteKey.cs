using System.Security.Cryptography;
using System.Text;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using Consultation.Storage;

namespace Consultation.Server.Live.Secret;

/// <summary>
/// The key of a secret vote, as long as the vote is open: seals its ballots, opens them, and makes the fingerprints of
/// the commands that cast them. Wiped when it is disposed of.
/// </summary>
internal sealed class VoteKey : IDisposable
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int BallotLength = SealedBallot.Length - NonceLength - TagLength;

    private readonly byte[] _fingerprinting = GC.AllocateArray<byte>(32, pinned: true);
    private readonly AesGcm _sealing;

    /// <param name="key">Wiped here: what it is made into is all that is needed.</param>
    public VoteKey(byte[] key)
    {
        var sealing = GC.AllocateArray<byte>(32, pinned: true);
        HKDF.Expand(HashAlgorithmName.SHA256, key, sealing, "seal"u8);
        HKDF.Expand(HashAlgorithmName.SHA256, key, _fingerprinting, "fingerprint"u8);
        _sealing = new AesGcm(sealing, TagLength);
        CryptographicOperations.ZeroMemory(sealing);
        CryptographicOperations.ZeroMemory(key);
    }

    /// <summary>Seals a ballot for its place in the box: elsewhere it can't be opened. Every sealed ballot has one length.</summary>
    public byte[] Seal(BallotPlace place, Position position, string? receipt)
    {
        Span<byte> ballot = stackalloc byte[BallotLength];
        ballot.Clear();
        ballot[0] = (byte)position;
        ballot[1] = (byte)Encoding.ASCII.GetBytes(receipt ?? "", ballot[2..]);
        var sealedBallot = new byte[SealedBallot.Length];
        var nonce = sealedBallot.AsSpan(0, NonceLength);
        var rest = sealedBallot.AsSpan(NonceLength);
        RandomNumberGenerator.Fill(nonce);
        _sealing.Encrypt(nonce, ballot, rest[..BallotLength], rest[BallotLength..], place.Bytes);
        CryptographicOperations.ZeroMemory(ballot);
        return sealedBallot;
    }

    /// <summary>Opens a ballot; null where it isn't one that was sealed with this key for this place.</summary>
    public (Position Position, string? Receipt)? Open(BallotPlace place, ReadOnlySpan<byte> sealedBallot)
    {
        if (sealedBallot.Length != SealedBallot.Length)
        {
            return null;
        }

        Span<byte> ballot = stackalloc byte[BallotLength];
        try
        {
            var rest = sealedBallot[NonceLength..];
            _sealing.Decrypt(sealedBallot[..NonceLength], rest[..BallotLength], rest[BallotLength..], ballot, place.Bytes);
            return ((Position)ballot[0], ballot[1] == 0 ? null : Encoding.ASCII.GetString(ballot.Slice(2, ballot[1])));
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(ballot);
        }
    }

    /// <summary>
    /// Tells whether a repeated id comes with the same ballot, to who has the key and to nobody else. The id is in it, so
    /// that two ballots that say the same don't look the same.
    /// </summary>
    public byte[] Fingerprint(string id, CastBallot ballot)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(id), 0, .. DomainJson.Write(ballot)];
        var fingerprint = HMACSHA256.HashData(_fingerprinting, bytes);
        CryptographicOperations.ZeroMemory(bytes);
        return fingerprint;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _sealing.Dispose();
        CryptographicOperations.ZeroMemory(_fingerprinting);
    }
}

/// <summary>Where a sealed ballot belongs: a seat in a round of a roundtable.</summary>
internal readonly record struct BallotPlace(RoundtableId Roundtable, RoundId Round, SeatId Seat)
{
    /// <summary>No id has a slash, so no two places are written alike.</summary>
    public byte[] Bytes => Encoding.UTF8.GetBytes($"{Roundtable}/{Round}/{Seat}");
}
