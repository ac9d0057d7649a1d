using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using Consultation.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Consultation.Server.Tests.SecretVotes.Attacker;

/// <summary>What the copies together tell of one cast ballot.</summary>
/// <param name="Sealed">What the ballot box held of the seat just after it; null where there is no box.</param>
/// <param name="Growth">By how many bytes the log had grown since the copy before.</param>
/// <param name="Changed">How many bytes of the backup differed from the backup before.</param>
internal sealed record Traces(
    string Seat, long Number, long Time, string CommandId, string Body, byte[] Fingerprint, byte[]? Sealed, int Request, int Answer, long Growth, int Changed);

/// <summary>Everything the attacker has: the traces of each ballot, the raw files, and what was published.</summary>
/// <param name="Ballots">In the order they were cast.</param>
/// <param name="Copies">The folders of the copies, each taken after the ballot of that place.</param>
/// <param name="Final">The whole data folder after the closing.</param>
/// <param name="Published">The positions in the order in which the record lists them: by receipt where there are any, else as the totals are written.</param>
internal sealed record Evidence(
    IReadOnlyList<string> Seats, IReadOnlyList<Traces> Ballots, IReadOnlyList<string> Copies, string Final,
    Tally Totals, IReadOnlyList<ListedReceipt> Receipts, IReadOnlyList<Position> Published)
{
    /// <summary>The last ballot of each seat, in the order they were cast.</summary>
    public IReadOnlyList<Traces> Last => [.. Ballots.GroupBy(b => b.Seat).Select(b => b.Last()).OrderBy(b => b.Number)];

    /// <summary>Keys that somebody was careless enough to keep.</summary>
    public IReadOnlyList<byte[]> Kept { get; init; } = [];

    public static Evidence Of(PlayedVote vote)
    {
        var ballots = new List<Traces>();
        var (log, backup) = (0L, Array.Empty<byte>());
        for (var i = 0; i < vote.Copies.Count; i++)
        {
            var copy = vote.Copies[i];
            var grown = new FileInfo(Path.Combine(copy, DataFolder.DatabaseName + "-wal")).Length;
            var next = File.ReadAllBytes(Path.Combine(copy, "backup.db"));
            var seen = vote.Wire[i];
            ballots.Add(Read(copy, seen) with { Growth = grown - log, Changed = Differing(backup, next) });
            (log, backup) = (grown, next);
        }

        var totals = vote.PublicRound.GetProperty("count").Deserialize<Tally>(DomainJson.Options)!;
        var receipts = vote.PublicRound.TryGetProperty("receipts", out var listed) ? listed.Deserialize<List<ListedReceipt>>(DomainJson.Options)! : [];
        return new Evidence(
            vote.Plan.Seats, ballots, vote.Copies, vote.Final, totals, receipts,
            receipts.Count > 0 ? [.. receipts.Select(r => r.Position)] : InOrder(totals));
    }

    /// <summary>The positions as the totals list them.</summary>
    public static IReadOnlyList<Position> InOrder(Tally totals) =>
        [.. Enumerable.Repeat(Position.Agree, (int)totals.Agree), .. Enumerable.Repeat(Position.Object, (int)totals.Object), .. Enumerable.Repeat(Position.Abstain, (int)totals.Abstain)];

    private static Traces Read(string copy, Observed seen)
    {
        // A copy of the copy: reading it folds the log in, and the raw files are evidence.
        using var folder = new Harness.Folder();
        foreach (var file in new[] { DataFolder.DatabaseName, DataFolder.DatabaseName + "-wal" })
        {
            File.Copy(Path.Combine(copy, file), Path.Combine(folder.Path, file));
        }

        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, DataFolder.DatabaseName)};Pooling=False");
        connection.Open();
        var row = connection.QuerySingle<(long Number, long Time, string Command, string Body, byte[] Fingerprint)>("""
            SELECT j.number, j.time, j.command, j.body, c.fingerprint
            FROM journal j JOIN command c ON c.roundtable = j.roundtable AND c.actor = j.actor AND c.id = j.command
            WHERE j.type IN ('ballotCast', 'ballotChanged') ORDER BY j.number DESC LIMIT 1
            """);
        var sealedBallot = connection.QuerySingleOrDefault<byte[]>("SELECT sealed FROM ballot_box WHERE seat = @Seat", seen);
        return new Traces(seen.Seat, row.Number, row.Time, row.Command, row.Body, row.Fingerprint, sealedBallot, seen.Request, seen.Answer, 0, 0);
    }

    private static int Differing(byte[] before, byte[] after)
    {
        var differing = Math.Abs(after.Length - before.Length);
        for (var i = 0; i < Math.Min(before.Length, after.Length); i++)
        {
            differing += before[i] == after[i] ? 0 : 1;
        }

        return differing;
    }
}
