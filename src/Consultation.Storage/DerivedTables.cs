using System.Data.Common;
using Dapper;

namespace Consultation.Storage;

/// <summary>What can be made anew from a roundtable's journal.</summary>
/// <param name="Published">What was published; null for nothing.</param>
public sealed record Derived(RoundtableSummary Summary, IReadOnlyList<Due> Due, IReadOnlyList<PublishedFiles>? Published = null);

internal static class DerivedTables
{
    /// <summary>The head isn't touched: it is what the journal is checked against. What can be searched is read anew once a server runs.</summary>
    public static Task<bool> RebuildAsync(IDatabase database, string roundtable, Derived derived) => database.WriteAsync((connection, transaction) =>
    {
        Summarise(connection, transaction, roundtable, derived.Summary);
        connection.Execute("""
            DELETE FROM due WHERE roundtable = @roundtable
            """, new { roundtable }, transaction);
        connection.Execute("""
            INSERT INTO due (roundtable, kind, key, at) VALUES (@roundtable, @Kind, @Key, @at)
            """,
            derived.Due.Select(due => new { roundtable, due.Kind, due.Key, at = due.At.ToUnixTimeMilliseconds() }),
            transaction);
        connection.Execute("""
            INSERT INTO search_stale (roundtable, number) SELECT id, head FROM roundtable WHERE id = @roundtable
            ON CONFLICT (roundtable) DO UPDATE SET number = excluded.number
            """, new { roundtable }, transaction);
        connection.Execute("DELETE FROM published_file WHERE roundtable = @roundtable", new { roundtable }, transaction);
        connection.Execute("DELETE FROM published_record WHERE roundtable = @roundtable", new { roundtable }, transaction);
        foreach (var (publication, files) in derived.Published ?? [])
        {
            connection.Execute("""
                INSERT INTO published_record (roundtable, publication) VALUES (@roundtable, @publication)
                """, new { roundtable, publication }, transaction);
            connection.Execute("""
                INSERT INTO published_file (sha256, roundtable, publication, name) VALUES (@Sha256, @roundtable, @publication, @Name)
                """, files.Select(file => new { file.Sha256, roundtable, publication, file.Name }), transaction);
        }

        return true;
    });

    /// <summary>What lists show of it; of one that goes on meanwhile only as it was at a number.</summary>
    internal static void Summarise(DbConnection connection, DbTransaction transaction, string roundtable, RoundtableSummary summary, long? at = null) =>
        connection.Execute("""
            UPDATE roundtable SET title = @Title, stage = @Stage, start = @start, series = @Series, minutes = @minutes, minutes_until = @until, corrections = @corrections
            WHERE id = @roundtable AND (@at IS NULL OR head = @at)
            """,
            new
            {
                roundtable,
                at,
                summary.Title,
                summary.Stage,
                start = summary.Start?.ToUnixTimeMilliseconds(),
                summary.Series,
                minutes = summary.Minutes?.Stage,
                until = summary.Minutes?.Until?.ToUnixTimeMilliseconds(),
                corrections = summary.Minutes?.Corrections ?? 0,
            },
            transaction);
}
