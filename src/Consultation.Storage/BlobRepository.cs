using System.Data.Common;
using System.Security.Cryptography;
using Dapper;

namespace Consultation.Storage;

/// <summary>
/// Files in parts. Each part is a write of its own, so that one flush may serve it and the votes that wait beside it; a
/// file counts once the last write says that it is whole.
/// </summary>
public sealed class BlobRepository(IDatabase database)
{
    private const string Columns = "roundtable, id, sha256, bytes, began, whole";

    /// <summary>A file, also one that isn't whole yet; null where there is none.</summary>
    public Task<Blob?> FindAsync(string roundtable, string id, CancellationToken cancellation = default) => database.ReadAsync(
        connection => Of(connection.QuerySingleOrDefault<Row>($"SELECT {Columns} FROM blob WHERE roundtable = @roundtable AND id = @id", new { roundtable, id })), cancellation);

    /// <summary>The files of a roundtable, or of all.</summary>
    public Task<IReadOnlyList<Blob>> ListAsync(string? roundtable = null, CancellationToken cancellation = default) => database.ReadAsync<IReadOnlyList<Blob>>(
        connection => [.. connection.Query<Row>(
            $"SELECT {Columns} FROM blob WHERE @roundtable IS NULL OR roundtable = @roundtable ORDER BY roundtable, id", new { roundtable }).Select(row => Of(row)!)],
        cancellation);

    /// <summary>
    /// Writes a file. Where one with the same content is there already nothing is written; where writing it was cut off
    /// it is gone on with.
    /// </summary>
    /// <returns>False, and nothing changes, where the id has another content.</returns>
    /// <exception cref="StorageException">It isn't stored, or not all of it.</exception>
    public async Task<bool> WriteAsync(string roundtable, string id, string sha256, ReadOnlyMemory<byte> content, DateTimeOffset now)
    {
        var blob = new Blob(roundtable, id, sha256, content.Length, now, false);
        var there = await database.WriteAsync((connection, transaction) => Begin(connection, transaction, blob));
        if (there.Sha256 != sha256 || there.Bytes != content.Length)
        {
            return false;
        }

        if (there.IsWhole)
        {
            return true;
        }

        for (var number = 0; number < blob.Parts; number++)
        {
            var part = new { roundtable, id, number, body = content.Slice(number * Blob.PartBytes, blob.LengthOf(number)).ToArray() };
            await database.WriteAsync((connection, transaction) => connection.Execute("""
                INSERT INTO blob_part (roundtable, id, number, body) VALUES (@roundtable, @id, @number, @body) ON CONFLICT DO NOTHING
                """, part, transaction));
        }

        // Removed meanwhile, it has parts missing and never becomes whole.
        var whole = await database.WriteAsync((connection, transaction) => connection.Execute("""
            UPDATE blob SET whole = coalesce(whole, @now) WHERE roundtable = @roundtable AND id = @id
                AND (SELECT count(*) FROM blob_part WHERE roundtable = @roundtable AND id = @id) = @parts
            """, new { roundtable, id, parts = blob.Parts, now = now.ToUnixTimeMilliseconds() }, transaction));
        return whole == 1 ? true : throw new StorageException("The file was removed while it was being written.", outcomeUnknown: false);
    }

    /// <summary>A part of a file; null where there is none.</summary>
    public Task<byte[]?> PartAsync(string roundtable, string id, int number, CancellationToken cancellation = default) => database.ReadAsync(
        connection => connection.QuerySingleOrDefault<byte[]>("""
            SELECT body FROM blob_part WHERE roundtable = @roundtable AND id = @id AND number = @number
            """, new { roundtable, id, number }), cancellation);

    /// <summary>Removes a file: it stops being whole first, then goes part by part.</summary>
    public async Task RemoveAsync(Blob blob)
    {
        var which = new { roundtable = blob.Roundtable, id = blob.Id };
        await database.WriteAsync((connection, transaction) =>
            connection.Execute("UPDATE blob SET whole = NULL WHERE roundtable = @roundtable AND id = @id", which, transaction));
        for (var number = 0; number < blob.Parts; number++)
        {
            var part = new { which.roundtable, which.id, number };
            await database.WriteAsync((connection, transaction) => connection.Execute("""
                DELETE FROM blob_part WHERE roundtable = @roundtable AND id = @id AND number = @number
                """, part, transaction));
        }

        await database.WriteAsync((connection, transaction) =>
            connection.Execute("DELETE FROM blob WHERE roundtable = @roundtable AND id = @id", which, transaction));
    }

    /// <summary>Every file of a roundtable with what its parts really hold, for whoever verifies a folder.</summary>
    internal static IEnumerable<FoundBlob> Look(DbConnection connection, string roundtable)
    {
        foreach (var row in connection.Query<Row>($"SELECT {Columns} FROM blob WHERE roundtable = @roundtable ORDER BY id", new { roundtable }).AsList())
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var bytes = 0L;
            foreach (var part in connection.Query<byte[]>(
                "SELECT body FROM blob_part WHERE roundtable = @roundtable AND id = @id ORDER BY number", new { roundtable, id = row.Id }, buffered: false))
            {
                hash.AppendData(part);
                bytes += part.Length;
            }

            yield return new FoundBlob(row.Id, row.Sha256, row.Bytes, row.Whole is not null, Convert.ToHexStringLower(hash.GetHashAndReset()), bytes);
        }
    }

    private static Blob Begin(DbConnection connection, DbTransaction transaction, Blob blob)
    {
        connection.Execute("""
            INSERT INTO blob (roundtable, id, sha256, bytes, began) VALUES (@Roundtable, @Id, @Sha256, @Bytes, @began) ON CONFLICT DO NOTHING
            """, new { blob.Roundtable, blob.Id, blob.Sha256, blob.Bytes, began = blob.Began.ToUnixTimeMilliseconds() }, transaction);
        return Of(connection.QuerySingle<Row>($"SELECT {Columns} FROM blob WHERE roundtable = @Roundtable AND id = @Id", blob, transaction))!;
    }

    private static Blob? Of(Row? row) => row is null
        ? null
        : new Blob(row.Roundtable, row.Id, row.Sha256, row.Bytes, DateTimeOffset.FromUnixTimeMilliseconds(row.Began), row.Whole is not null);

    private sealed record Row(string Roundtable, string Id, string Sha256, long Bytes, long Began, long? Whole);
}
