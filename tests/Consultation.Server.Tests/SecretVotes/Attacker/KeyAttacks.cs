using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using Consultation.Server.Live.Secret;
using Consultation.Storage;

namespace Consultation.Server.Tests.SecretVotes.Attacker;

/// <summary>What can be done with whatever in the data folder might be a key.</summary>
internal static partial class KeyAttacks
{
    private const int KeyLength = 32;

    /// <summary>Tries everything in the final folder that could be the key, on the sealed ballots of every copy.</summary>
    public static Attack OpenBallots { get; } = new("every key in the folder, on every sealed ballot", false, e =>
    {
        var found = new Dictionary<string, Position>();
        var ballots = e.Ballots.Where(b => b.Sealed is not null).ToList();
        if (ballots.Count == 0)
        {
            return found;
        }

        // All ballots have one key: what doesn't open the first opens none.
        var keys = InSecrets(e).Where(key => ballots.Any(b => Open(key, b) is not null))
            .Concat(InFiles(e).AsParallel().Where(key => Open(key, ballots[0]) is not null)).ToList();
        foreach (var ballot in ballots)
        {
            foreach (var position in keys.Select(key => Open(key, ballot)).Where(position => position is not null))
            {
                found[ballot.Seat] = position!.Value;
            }
        }

        return found;
    });

    /// <summary>
    /// Writes down every command that a ballot could have been, receipts that were published included, and compares its
    /// digest and its HMAC, under everything in the secrets that could be a key, with the fingerprint.
    /// </summary>
    public static Attack GuessCommands { get; } = new("digests of guessed commands, with and without each key", false, e =>
    {
        var found = new Dictionary<string, Position>();
        var keys = InSecrets(e).ToList();
        foreach (var ballot in e.Ballots)
        {
            foreach (var command in Possible(e, ballot.Seat).Where(command => Fingerprints(keys, ballot.CommandId, command).Any(f => f.AsSpan().SequenceEqual(ballot.Fingerprint))))
            {
                found[ballot.Seat] = command.Position;
            }
        }

        return found;
    });

    private static IEnumerable<CastBallot> Possible(Evidence e, string seat)
    {
        var receipts = e.Receipts.Count > 0
            ? e.Receipts.Select(r => (r.Position, Receipt: (string?)r.Receipt))
            : new[] { Position.Agree, Position.Object, Position.Abstain }.Select(p => (p, (string?)null));
        foreach (var (position, receipt) in receipts)
        {
            var plain = new CastBallot(RoundId.Of("r1"), SeatId.Of(seat), position, Receipt: receipt);
            yield return plain;
            yield return plain with { Pad = PlayedVote.PadOf(Words<Position>.Of(position)) };
        }
    }

    private static IEnumerable<byte[]> Fingerprints(List<byte[]> keys, string id, CastBallot command)
    {
        var bytes = DomainJson.Write(command);
        byte[] withId = [.. Encoding.UTF8.GetBytes(id), 0, .. bytes];
        yield return SHA256.HashData(bytes);
        yield return SHA256.HashData(withId);
        foreach (var key in keys)
        {
            yield return HMACSHA256.HashData(key, bytes);
            yield return HMACSHA256.HashData(key, withId);
            using var vote = new VoteKey([.. key]);
            yield return vote.Fingerprint(id, command);
        }
    }

    private static Position? Open(byte[] key, Traces ballot)
    {
        var place = new BallotPlace(RoundtableId.Of("rt"), RoundId.Of("r1"), SeatId.Of(ballot.Seat));
        using var vote = new VoteKey([.. key]);
        if (vote.Open(place, ballot.Sealed)?.Position is { } position)
        {
            return position;
        }

        // Or it was sealed with the key as it is.
        Span<byte> plain = stackalloc byte[SealedBallot.Length - 28];
        try
        {
            using var aes = new AesGcm(key, 16);
            aes.Decrypt(ballot.Sealed.AsSpan(0, 12), ballot.Sealed.AsSpan(12, plain.Length), ballot.Sealed.AsSpan(12 + plain.Length), plain, place.Bytes);
            return (Position)plain[0];
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    /// <summary>Whole files of the secrets, whatever is written in base 64 in them, and what somebody kept.</summary>
    private static IEnumerable<byte[]> InSecrets(Evidence e)
    {
        foreach (var file in Directory.EnumerateFiles(e.Final, "*", SearchOption.AllDirectories).Where(f => f.Contains("secrets", StringComparison.Ordinal)))
        {
            var bytes = File.ReadAllBytes(file);
            var encoded = Base64().Matches(Encoding.Latin1.GetString(bytes)).Select(match => Convert.FromBase64String(match.Value[..(match.Length / 4 * 4)]));
            foreach (var key in encoded.Prepend(bytes).Where(key => key.Length is >= KeyLength and <= 256))
            {
                for (var at = 0; at <= key.Length - KeyLength; at++)
                {
                    yield return key[at..(at + KeyLength)];
                }
            }
        }

        foreach (var key in e.Kept)
        {
            yield return key;
        }
    }

    /// <summary>Every 32 bytes in a row, in any file, that look random: nearly all different from each other.</summary>
    private static IEnumerable<byte[]> InFiles(Evidence e)
    {
        foreach (var file in Directory.EnumerateFiles(e.Final, "*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            var (counts, different) = (new int[256], 0);
            for (var end = 0; end < bytes.Length; end++)
            {
                different += counts[bytes[end]]++ == 0 ? 1 : 0;
                if (end >= KeyLength)
                {
                    different -= --counts[bytes[end - KeyLength]] == 0 ? 1 : 0;
                }

                if (end >= KeyLength - 1 && different >= 26)
                {
                    yield return bytes[(end - KeyLength + 1)..(end + 1)];
                }
            }
        }
    }

    [GeneratedRegex("[A-Za-z0-9+/]{40,}={0,2}")]
    private static partial Regex Base64();
}
