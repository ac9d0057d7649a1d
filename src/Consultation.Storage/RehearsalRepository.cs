using Dapper;

namespace Consultation.Storage;

/// <summary>A rehearsal of a roundtable: itself a roundtable.</summary>
/// <param name="Of">The roundtable that is rehearsed.</param>
/// <param name="Removed">When it was removed: nobody sees it any more.</param>
public sealed record StoredRehearsal(string Roundtable, string Of, DateTimeOffset Began, DateTimeOffset? Removed);

/// <summary>Which roundtables are rehearsals.</summary>
public sealed class RehearsalRepository(IDatabase database)
{
    /// <summary>All there ever were.</summary>
    public Task<IReadOnlyList<StoredRehearsal>> ListAsync(CancellationToken cancellation = default) =>
        database.ReadAsync<IReadOnlyList<StoredRehearsal>>(connection =>
            [.. connection.Query<(string Roundtable, string Of, long Began, long? Removed)>("""
                SELECT roundtable, of, began, removed FROM rehearsal ORDER BY began, roundtable
                """).Select(row => new StoredRehearsal(row.Roundtable, row.Of, At(row.Began), row.Removed is { } removed ? At(removed) : null))], cancellation);

    /// <summary>Notes one that is about to be created.</summary>
    public Task AddAsync(StoredRehearsal rehearsal) => database.WriteAsync((connection, transaction) => connection.Execute("""
        INSERT INTO rehearsal (roundtable, of, began) VALUES (@Roundtable, @Of, @began)
        """, new { rehearsal.Roundtable, rehearsal.Of, began = rehearsal.Began.ToUnixTimeMilliseconds() }, transaction));

    /// <summary>Notes that one was removed.</summary>
    public Task RemoveAsync(string roundtable, DateTimeOffset now) => database.WriteAsync((connection, transaction) => connection.Execute("""
        UPDATE rehearsal SET removed = @now WHERE roundtable = @roundtable AND removed IS NULL
        """, new { roundtable, now = now.ToUnixTimeMilliseconds() }, transaction));

    private static DateTimeOffset At(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
