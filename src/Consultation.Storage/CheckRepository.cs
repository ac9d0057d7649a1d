using System.Text.Json;
using Dapper;

namespace Consultation.Storage;

/// <summary>The files of a publication.</summary>
/// <param name="Number">The publication's, from 1 in its roundtable.</param>
public sealed record PublishedFiles(int Number, IReadOnlyList<(string Name, string Sha256)> Files);

/// <summary>A publication that holds what was looked for.</summary>
/// <param name="Name">The file's name; null where it was the record that was found.</param>
public sealed record FoundPublication(string Roundtable, int Publication, string? Name);

/// <summary>What was published, by the SHA-256 of files and of records.</summary>
public sealed class CheckRepository(IDatabase database)
{
    /// <summary>Adds a file (1) of a roundtable's (2) publication (3), by its name (4).</summary>
    internal const string AddFile = "INSERT INTO published_file (sha256, roundtable, publication, name) VALUES (?1, ?2, ?3, ?4)";

    /// <summary>Adds the record of a roundtable's (1) publication (2), of which the SHA-256 isn't known yet.</summary>
    internal const string AddRecord = "INSERT INTO published_record (roundtable, publication) VALUES (?1, ?2)";

    /// <summary>The publications that hold a file, or were made from a record, with this SHA-256 in lower-case hexadecimal.</summary>
    public Task<IReadOnlyList<FoundPublication>> FindAsync(string sha256, CancellationToken cancellation = default) => database.ReadAsync<IReadOnlyList<FoundPublication>>(
        connection => [.. connection.Query<Row>("""
            SELECT roundtable, publication, name FROM published_file WHERE sha256 = @sha256
            UNION ALL SELECT roundtable, publication, NULL FROM published_record WHERE sha256 = @sha256
            """, new { sha256 }).Select(row => row.ToFound())], cancellation);

    /// <summary>The publications made from a record whose SHA-256 begins like this.</summary>
    /// <param name="code">Lower-case hexadecimal.</param>
    public Task<IReadOnlyList<FoundPublication>> FindRecordAsync(string code, CancellationToken cancellation = default) => database.ReadAsync<IReadOnlyList<FoundPublication>>(
        connection => [.. connection.Query<Row>("""
            SELECT roundtable, publication, NULL AS name FROM published_record WHERE sha256 >= @code AND sha256 < @code || 'g'
            """, new { code }).Select(row => row.ToFound())], cancellation);

    /// <summary>The publications of whose record the SHA-256 isn't known yet.</summary>
    /// <param name="but">Roundtables that aren't wanted.</param>
    public Task<IReadOnlyList<FoundPublication>> WithoutRecordAsync(int most, IReadOnlyCollection<string> but, CancellationToken cancellation = default) =>
        database.ReadAsync<IReadOnlyList<FoundPublication>>(connection => [.. connection.Query<Row>("""
            SELECT roundtable, publication, NULL AS name FROM published_record
            WHERE sha256 IS NULL AND roundtable NOT IN (SELECT value FROM json_each(@but)) ORDER BY roundtable, publication LIMIT @most
            """, new { most, but = JsonSerializer.Serialize(but) }).Select(row => row.ToFound())], cancellation);

    /// <summary>Keeps the SHA-256 of a publication's record.</summary>
    public Task KeepRecordAsync(string roundtable, int publication, string sha256) => database.WriteAsync((connection, transaction) => connection.Execute("""
        UPDATE published_record SET sha256 = @sha256 WHERE roundtable = @roundtable AND publication = @publication
        """, new { roundtable, publication, sha256 }, transaction));

    private sealed class Row
    {
        public string Roundtable { get; init; } = "";

        public long Publication { get; init; }

        public string? Name { get; init; }

        public FoundPublication ToFound() => new(Roundtable, (int)Publication, Name);
    }
}
