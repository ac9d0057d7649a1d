using System.Text;
using Consultation.Domain.Consensus;
using Consultation.Storage;

namespace Consultation.Server.Tests.SecretVotes.Attacker;

/// <summary>What can be read, or compared, without any key.</summary>
internal static class ByteAttacks
{
    private const int Near = 48;

    /// <summary>
    /// Looks in the raw bytes of every copy for the words of positions, and for receipts that were published later, close
    /// behind a seat's id; what a copy has more often than the one before is of the ballot between them.
    /// </summary>
    public static Attack Words { get; } = new("words in the raw bytes", false, e =>
    {
        var found = new Dictionary<string, Position>();
        var before = new Dictionary<(string File, string Seat, Position Position), int>();
        (byte[] Word, Position Position)[] words =
        [
            .. new[] { Position.Agree, Position.Object, Position.Abstain }.Select(p => (Encoding.UTF8.GetBytes($"\"{Words<Position>.Of(p)}\""), p)),
            .. e.Receipts.Select(r => (Encoding.UTF8.GetBytes(r.Receipt), r.Position)),
        ];
        for (var i = 0; i < e.Copies.Count; i++)
        {
            foreach (var file in new[] { DataFolder.DatabaseName, DataFolder.DatabaseName + "-wal", "backup.db" })
            {
                var counts = Count(File.ReadAllBytes(Path.Combine(e.Copies[i], file)), e.Seats, words);
                foreach (var ((seat, position), count) in counts)
                {
                    if (count > before.GetValueOrDefault((file, seat, position)) && seat == e.Ballots[i].Seat)
                    {
                        found[seat] = position;
                    }

                    before[(file, seat, position)] = count;
                }
            }
        }

        return found;
    });

    /// <summary>
    /// Looks for anything in the sealed ballots or fingerprints, as a whole or byte by byte, that is the same for as many
    /// seats as took one position, and the same again for the others.
    /// </summary>
    public static Attack Equality { get; } = new("equality of sealed ballots and fingerprints", false, e =>
    {
        var last = e.Last;
        var values = new List<Func<Traces, string?>> { b => b.Sealed is null ? null : Convert.ToHexString(b.Sealed), b => Convert.ToHexString(b.Fingerprint) };
        values.AddRange(Enumerable.Range(0, SealedBallot.Length).Select(i => (Func<Traces, string?>)(b => b.Sealed is null ? null : Convert.ToHexString(b.Sealed, i, 1))));
        values.AddRange(Enumerable.Range(0, 32).Select(i => (Func<Traces, string?>)(b => Convert.ToHexString(b.Fingerprint, i, 1))));
        (Position Position, long Count)[] totals = [(Position.Agree, e.Totals.Agree), (Position.Object, e.Totals.Object), (Position.Abstain, e.Totals.Abstain)];
        foreach (var value in values.Where(value => last.All(b => value(b) is not null)))
        {
            var groups = last.GroupBy(b => value(b)!).ToList();
            if (groups.Count == totals.Length && groups.Select(g => (long)g.Count()).Order().SequenceEqual(totals.Select(t => t.Count).Order()))
            {
                return groups.SelectMany(g => g.Select(b => (b.Seat, totals.First(t => t.Count == g.Count()).Position))).ToDictionary(x => x.Seat, x => x.Position);
            }
        }

        return new Dictionary<string, Position>();
    });

    /// <summary>Where the sealed ballot of each seat lies in the database's file, or in its log, when all have voted.</summary>
    public static IEnumerable<(string Seat, double By)> Places(Evidence e)
    {
        var raw = new[] { DataFolder.DatabaseName, DataFolder.DatabaseName + "-wal" }
            .SelectMany(file => File.ReadAllBytes(Path.Combine(e.Copies[^1], file))).ToArray();
        return e.Last.Select(b => (b.Seat, (double)raw.AsSpan().LastIndexOf(b.Sealed ?? b.Fingerprint)));
    }

    private static Dictionary<(string Seat, Position Position), int> Count(byte[] raw, IReadOnlyList<string> seats, (byte[] Word, Position Position)[] words)
    {
        var counts = new Dictionary<(string, Position), int>();
        foreach (var (word, position) in words)
        {
            for (var at = raw.AsSpan().IndexOf(word); at >= 0;)
            {
                var before = Encoding.Latin1.GetString(raw, Math.Max(0, at - Near), Math.Min(Near, at));
                if (seats.Where(seat => before.Contains(seat, StringComparison.Ordinal)).MaxBy(seat => before.LastIndexOf(seat, StringComparison.Ordinal)) is { } seat)
                {
                    counts[(seat, position)] = counts.GetValueOrDefault((seat, position)) + 1;
                }

                var next = raw.AsSpan(at + 1).IndexOf(word);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }

        return counts;
    }
}
