using System.Data.Common;
using Dapper;

namespace Consultation.Storage;

/// <summary>One roundtable's chain, from its first row to its head.</summary>
internal sealed class ChainWalk(DbConnection connection, string roundtable, Action<Misfit> report, Func<string, JournalRow, string?>? check)
{
    private static readonly long Latest = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();
    private static readonly long Earliest = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();

    /// <returns>How many events it has.</returns>
    public long Run()
    {
        var head = connection.QuerySingleOrDefault<Head>("""
            SELECT head AS number, head_hash AS hash FROM roundtable WHERE id = @roundtable
            """, new { roundtable });
        var events = 0L;
        var (number, hash, time) = (0L, HashChain.Start, long.MinValue);
        foreach (var row in StoredRow.Stream(connection, roundtable, afterNumber: long.MinValue))
        {
            events++;
            CheckRow(row, number, hash, time);
            (number, hash, time) = (Math.Max(row.Number, 0), row.Number > 0 ? row.Hash : hash, row.Time);
        }

        CheckHead(head, number, hash);
        CheckCommands();
        return events;
    }

    private void CheckRow(StoredRow row, long number, byte[] hash, long time)
    {
        // Beside a gap the hash before is unknown, so this row's own can't be checked; the gap is reported.
        if (row.Number < 1)
            Report(row.Number, "a row stands before the first event");
        else if (row.Number == number + 2)
            Report(row.Number, $"event {number + 1} is missing before it");
        else if (row.Number != number + 1)
            Report(row.Number, $"events {number + 1} to {row.Number - 1} are missing before it");
        else if (!HashOf(row, hash).AsSpan().SequenceEqual(row.Hash))
            Report(row.Number, "its hash doesn't fit what is stored and the hash before it");
        if (row.Time < time)
            Report(row.Number, "its time is before that of the event before it");
        if (row.Time < Earliest || row.Time > Latest)
            Report(row.Number, "its time is no time");
        else if (check?.Invoke(roundtable, row.ToJournalRow()) is { } problem)
            Report(row.Number, problem);
    }

    private static byte[] HashOf(StoredRow row, byte[] previous)
    {
        try
        {
            return HashChain.Hash(
                previous, row.Number, row.Time, row.Actor, row.Command, row.Type, HashChain.Digest(row.Salt, row.Body));
        }
        catch (Exception exception) when (exception is ArgumentException or NullReferenceException)
        {
            // What no append ever wrote (a column emptied past its constraint) has no hash.
            return [];
        }
    }

    private void CheckHead(Head? head, long number, byte[] hash)
    {
        if (head is null)
            Report(null, "it has events or commands but isn't in the list of roundtables");
        else if (head.Number > number)
            Report(number + 1, $"the head is event {head.Number}, but the last event stored is {number}");
        else if (head.Number < number)
            Report(head.Number + 1, $"the head is event {head.Number}, but there are events up to {number}");
        else if (!head.Hash.AsSpan().SequenceEqual(hash))
            Report(number, "the head's hash isn't that of the last event");
    }

    private void CheckCommands()
    {
        foreach (var (first, last) in connection.Query<(long First, long Last)>("""
            SELECT first, last FROM command c
            WHERE roundtable = @roundtable AND last - first + 1 <> (
                SELECT count(*) FROM journal j
                WHERE j.roundtable = c.roundtable AND j.number BETWEEN c.first AND c.last AND j.actor = c.actor AND j.command = c.id)
            ORDER BY first
            """, new { roundtable }, buffered: false))
            Report(first, $"a command is stored with the events {first} to {last}, but they aren't all its own");

        foreach (var number in connection.Query<long>("""
            SELECT number FROM journal j
            WHERE roundtable = @roundtable AND NOT EXISTS (
                SELECT 1 FROM command c
                WHERE c.roundtable = j.roundtable AND c.actor = j.actor AND c.id = j.command AND j.number BETWEEN c.first AND c.last)
            ORDER BY number
            """, new { roundtable }, buffered: false))
            Report(number, "no command is stored for it");
    }

    private void Report(long? number, string problem) => report(new(roundtable, number, problem));
}
