using Dapper;

namespace Consultation.Storage;

/// <summary>The publications that were asked for: of each roundtable the last, until it has ended and after.</summary>
public sealed class PublicationRepository(IDatabase database)
{
    private const string Columns = "roundtable, command, role, by, version, readership, ended, failed";

    /// <summary>The one asked for last; null where none was.</summary>
    public Task<AskedPublication?> FindAsync(string roundtable, CancellationToken cancellation = default) => database.ReadAsync(
        connection => Of(connection.QuerySingleOrDefault<Row>($"SELECT {Columns} FROM publication WHERE roundtable = @roundtable", new { roundtable })), cancellation);

    /// <summary>Those that haven't ended, in the order asked for.</summary>
    public Task<IReadOnlyList<AskedPublication>> UnderWayAsync(CancellationToken cancellation = default) => database.ReadAsync<IReadOnlyList<AskedPublication>>(
        connection => [.. connection.Query<Row>($"SELECT {Columns} FROM publication WHERE ended IS NULL ORDER BY asked, roundtable").Select(row => Of(row)!)], cancellation);

    /// <summary>Asks for one. While another is under way nothing changes.</summary>
    /// <returns>The one that is under way now.</returns>
    /// <exception cref="StorageException">It isn't stored.</exception>
    public Task<AskedPublication> AskAsync(AskedPublication asked, DateTimeOffset now) => database.WriteAsync((connection, transaction) =>
    {
        connection.Execute("""
            INSERT INTO publication (roundtable, command, role, by, version, readership, asked) VALUES (@Roundtable, @Command, @Role, @By, @Version, @Readership, @now)
            ON CONFLICT (roundtable) DO UPDATE SET command = excluded.command, role = excluded.role, by = excluded.by, version = excluded.version,
                readership = excluded.readership, asked = excluded.asked, ended = NULL, failed = NULL
                WHERE ended IS NOT NULL AND (failed IS NOT NULL OR command <> excluded.command)
            """, new { asked.Roundtable, asked.Command, asked.Role, asked.By, asked.Version, asked.Readership, now = now.ToUnixTimeMilliseconds() }, transaction);
        return Of(connection.QuerySingle<Row>($"SELECT {Columns} FROM publication WHERE roundtable = @Roundtable", new { asked.Roundtable }, transaction))!;
    });

    /// <summary>Says that one has ended.</summary>
    /// <param name="failed">The code of the refusal it ended with.</param>
    /// <exception cref="StorageException">It isn't stored.</exception>
    public Task EndAsync(AskedPublication asked, string? failed, DateTimeOffset now) => database.WriteAsync((connection, transaction) => connection.Execute("""
        UPDATE publication SET ended = @now, failed = @failed WHERE roundtable = @Roundtable AND command = @Command
        """, new { asked.Roundtable, asked.Command, failed, now = now.ToUnixTimeMilliseconds() }, transaction));

    private static AskedPublication? Of(Row? row) => row is null
        ? null
        : new AskedPublication(row.Roundtable, row.Command, row.Role, row.By, (int)row.Version, row.Readership) { HasEnded = row.Ended is not null, Failed = row.Failed };

    private sealed record Row(string Roundtable, string Command, string Role, string? By, long Version, string? Readership, long? Ended, string? Failed);
}

/// <summary>A publication of minutes that was asked for.</summary>
/// <param name="Command">The id of its command.</param>
/// <param name="Role">In which role it was asked for.</param>
/// <param name="By">By whom.</param>
public sealed record AskedPublication(string Roundtable, string Command, string Role, string? By, int Version, string? Readership)
{
    /// <summary>Whether it is over.</summary>
    public bool HasEnded { get; init; }

    /// <summary>The code of the refusal it ended with.</summary>
    public string? Failed { get; init; }
}
