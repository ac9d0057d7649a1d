using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace Consultation.Storage;

/// <summary>A text that can be searched for.</summary>
/// <param name="Kind">What it is, in the host's words.</param>
/// <param name="Key">The id of what it is of; the kind, key and language name it within its roundtable.</param>
/// <param name="Number">What it is called in the room.</param>
/// <param name="IsMarked">Whether only those find it who may read all of its roundtable.</param>
public sealed record SearchEntry(string Kind, string Key, string Language, string Number, string Text, bool IsMarked = false);

/// <summary>A text that was found.</summary>
/// <param name="Snippet">A piece of it; each word found stands between U+0002 and U+0003.</param>
public sealed record SearchFound(string Roundtable, RoundtableSummary Summary, SearchEntry Entry, string Snippet);

/// <summary>The index of what can be searched for.</summary>
public sealed class SearchRepository(IDatabase database)
{
    /// <summary>Marks a roundtable (1) whose texts changed by an event (2).</summary>
    internal const string MarkStale = """
        INSERT INTO search_stale (roundtable, number) VALUES (?1, ?2) ON CONFLICT (roundtable) DO UPDATE SET number = excluded.number
        """;

    /// <summary>The roundtables whose texts changed since they were read, each with the number of the event; those first whose names come first.</summary>
    /// <param name="but">Those that aren't wanted.</param>
    public Task<IReadOnlyList<(string Roundtable, long Number)>> StaleAsync(
        int most, IReadOnlyCollection<string> but, CancellationToken cancellation = default) =>
        database.ReadAsync<IReadOnlyList<(string, long)>>(connection => connection.Query<(string, long)>("""
            SELECT roundtable, number FROM search_stale
            WHERE roundtable NOT IN (SELECT value FROM json_each(@but)) ORDER BY roundtable LIMIT @most
            """, new { most, but = JsonSerializer.Serialize(but) }).AsList(), cancellation);

    /// <summary>Keeps what can be searched of a roundtable, as it was at a number, and what lists show of it; of the texts only what differs from before is written.</summary>
    public Task<bool> KeepAsync(string roundtable, long number, IReadOnlyList<SearchEntry> entries, RoundtableSummary? summary = null) => database.WriteAsync((connection, transaction) =>
    {
        var before = connection.Query<(long Id, string Kind, string Key, string Language, string Number, string Text, bool IsMarked)>("""
            SELECT id, kind, key, language, number, text, marked FROM search_entry WHERE roundtable = @roundtable
            """, new { roundtable }, transaction)
            .ToDictionary(row => new SearchEntry(row.Kind, row.Key, row.Language, row.Number, row.Text, row.IsMarked), row => row.Id);
        var kept = entries.ToHashSet();
        foreach (var (entry, id) in before.Where(row => !kept.Contains(row.Key)))
            Remove(connection, transaction, id, entry.Text);
        foreach (var entry in entries.Where(entry => !before.ContainsKey(entry)))
            Add(connection, transaction, roundtable, entry);
        if (summary is not null)
            DerivedTables.Summarise(connection, transaction, roundtable, summary, number);
        connection.Execute("""
            DELETE FROM search_stale WHERE roundtable = @roundtable AND number <= @number
            """, new { roundtable, number }, transaction);
        return true;
    });

    /// <summary>
    /// What fits a query of FTS5, the best first. What waits to be read is found only by those who read all of it, since
    /// a marking may be what changed.
    /// </summary>
    /// <param name="roundtables">Those that are looked through; null for all.</param>
    /// <param name="whole">Those of which what is marked is found too; null for all.</param>
    public Task<IReadOnlyList<SearchFound>> FindAsync(
        string query, IReadOnlyCollection<string>? roundtables, IReadOnlyCollection<string>? whole, int most, CancellationToken cancellation = default) =>
        database.ReadAsync<IReadOnlyList<SearchFound>>(connection => connection.Query<Row>("""
            SELECT e.roundtable, r.title, r.stage, r.start, e.kind, e.key, e.language, e.number, e.text,
                snippet(search, 0, char(2), char(3), '…', 24) AS snippet
            FROM search JOIN search_entry e ON e.id = search.rowid JOIN roundtable r ON r.id = e.roundtable
            WHERE search MATCH @query AND (@all OR e.roundtable IN (SELECT value FROM json_each(@roundtables)))
                AND (@wholeAll OR e.roundtable IN (SELECT value FROM json_each(@whole))
                    OR (e.marked = 0 AND e.roundtable NOT IN (SELECT roundtable FROM search_stale)))
            ORDER BY search.rank, e.id LIMIT @most
            """,
            new
            {
                query,
                all = roundtables is null,
                roundtables = JsonSerializer.Serialize(roundtables ?? []),
                wholeAll = whole is null,
                whole = JsonSerializer.Serialize(whole ?? []),
                most,
            })
            .Select(row => row.ToFound()).ToList(), cancellation);

    private static void Remove(DbConnection connection, DbTransaction transaction, long id, string text)
    {
        connection.Execute("INSERT INTO search (search, rowid, text) VALUES ('delete', @id, @text)", new { id, text }, transaction);
        connection.Execute("DELETE FROM search_entry WHERE id = @id", new { id }, transaction);
    }

    private static void Add(DbConnection connection, DbTransaction transaction, string roundtable, SearchEntry entry)
    {
        var id = connection.ExecuteScalar<long>("""
            INSERT INTO search_entry (roundtable, kind, key, language, number, text, marked)
            VALUES (@roundtable, @Kind, @Key, @Language, @Number, @Text, @IsMarked) RETURNING id
            """, new { roundtable, entry.Kind, entry.Key, entry.Language, entry.Number, entry.Text, entry.IsMarked }, transaction);
        connection.Execute("INSERT INTO search (rowid, text) VALUES (@id, @Text)", new { id, entry.Text }, transaction);
    }

    private sealed class Row
    {
        public string Roundtable { get; init; } = "";

        public string Title { get; init; } = "";

        public string Stage { get; init; } = "";

        public long? Start { get; init; }

        public string Kind { get; init; } = "";

        public string Key { get; init; } = "";

        public string Language { get; init; } = "";

        public string Number { get; init; } = "";

        public string Text { get; init; } = "";

        public string Snippet { get; init; } = "";

        public SearchFound ToFound() => new(
            Roundtable, new RoundtableSummary(Title, Stage, Start is { } start ? DateTimeOffset.FromUnixTimeMilliseconds(start) : null),
            new SearchEntry(Kind, Key, Language, Number, Text), Snippet);
    }
}
