using System.Data.Common;
using Dapper;

namespace Consultation.Storage.Access;

/// <summary>Somebody's request in a lobby.</summary>
/// <param name="Session">The session it came from.</param>
/// <param name="State"><c>waiting</c>, <c>admitted</c> or <c>declined</c>.</param>
/// <param name="Seat">The seat admitted to; while it waits, the one it is just being admitted to.</param>
public sealed record StoredRequest(
    string Id, string Roundtable, long Session, string Name, string Organisation, DateTimeOffset Asked, string State, string? Seat);

/// <summary>Who waits at the doors of roundtables.</summary>
public sealed class LobbyRepository(IDatabase database)
{
    private const string Columns = "id, roundtable, session, name, organisation, asked, state, seat";

    /// <summary>Those who wait, the first first.</summary>
    public Task<IReadOnlyList<StoredRequest>> WaitingAsync(string roundtable, CancellationToken cancellation = default) => List(
        $"SELECT {Columns} FROM lobby_request WHERE roundtable = @roundtable AND state = 'waiting' ORDER BY asked, id", new { roundtable }, cancellation);

    /// <summary>What a session asked for, the latest last.</summary>
    public Task<IReadOnlyList<StoredRequest>> OfSessionAsync(long session, CancellationToken cancellation = default) => List(
        $"SELECT {Columns} FROM lobby_request WHERE session = @session ORDER BY asked, id", new { session }, cancellation);

    public Task<StoredRequest?> FindAsync(string id, CancellationToken cancellation = default) => database.ReadAsync(
        connection => connection.QuerySingleOrDefault<Row>($"""
            SELECT {Columns} FROM lobby_request WHERE id = @id
            """, new { id })?.ToRequest(), cancellation);

    /// <summary>Asks, unless the same session waits there already.</summary>
    /// <param name="most">The most who may wait in one lobby.</param>
    /// <returns>False where the lobby is full.</returns>
    public Task<bool> AskAsync(StoredRequest request, int most, AuditEntry audit) => database.WriteAsync((connection, transaction) =>
    {
        var (waits, waiting) = connection.QuerySingle<(long, long)>("""
            SELECT coalesce(sum(session = @Session), 0), count(*) FROM lobby_request WHERE roundtable = @Roundtable AND state = 'waiting'
            """, request, transaction);
        if (waits > 0)
            return true;
        if (waiting >= most)
            return false;
        connection.Execute("""
            INSERT INTO lobby_request (id, roundtable, session, name, organisation, asked, state)
            VALUES (@Id, @Roundtable, @Session, @Name, @Organisation, @asked, 'waiting')
            """,
            new { request.Id, request.Roundtable, request.Session, request.Name, request.Organisation, asked = request.Asked.ToUnixTimeMilliseconds() },
            transaction);
        AuditRepository.Add(connection, transaction, audit);
        return true;
    });

    /// <summary>Begins to admit a request to a seat: from here on it can't be admitted to another one.</summary>
    /// <returns>The request as it is then; null where there is none.</returns>
    public Task<StoredRequest?> ClaimAsync(string roundtable, string id, string seat) => database.WriteAsync((connection, transaction) =>
    {
        connection.Execute("""
            UPDATE lobby_request SET seat = @seat WHERE id = @id AND roundtable = @roundtable AND state = 'waiting' AND seat IS NULL
            """, new { roundtable, id, seat }, transaction);
        return connection.QuerySingleOrDefault<Row>($"""
            SELECT {Columns} FROM lobby_request WHERE id = @id AND roundtable = @roundtable
            """, new { roundtable, id }, transaction)?.ToRequest();
    });

    /// <summary>Ends admitting: the session has the seat, or, where that came to nothing, it waits again.</summary>
    public Task<bool> EndClaimAsync(string id, string seat, bool admitted, AuditEntry audit) => database.WriteAsync((connection, transaction) =>
    {
        var ended = connection.Execute("""
            UPDATE lobby_request SET state = CASE WHEN @admitted THEN 'admitted' ELSE 'waiting' END, seat = CASE WHEN @admitted THEN seat END
            WHERE id = @id AND seat = @seat AND state = 'waiting'
            """, new { id, seat, admitted }, transaction) == 1;
        if (ended && admitted)
            AuditRepository.Add(connection, transaction, audit);
        return ended;
    });

    /// <summary>Lets those wait again whom a server that stopped was just admitting.</summary>
    public Task<int> ReleaseClaimsAsync() => database.WriteAsync((connection, transaction) => connection.Execute("""
        UPDATE lobby_request SET seat = NULL WHERE state = 'waiting' AND seat IS NOT NULL
        """, transaction: transaction));

    /// <summary>Turns a request away that waits and isn't just being admitted.</summary>
    /// <returns>The request as it is then; null where there is none.</returns>
    public Task<StoredRequest?> DeclineAsync(string roundtable, string id, AuditEntry audit) => database.WriteAsync((connection, transaction) =>
    {
        if (connection.Execute("""
            UPDATE lobby_request SET state = 'declined' WHERE id = @id AND roundtable = @roundtable AND state = 'waiting' AND seat IS NULL
            """, new { roundtable, id }, transaction) == 1)
            AuditRepository.Add(connection, transaction, audit);
        return connection.QuerySingleOrDefault<Row>($"""
            SELECT {Columns} FROM lobby_request WHERE id = @id AND roundtable = @roundtable
            """, new { roundtable, id }, transaction)?.ToRequest();
    });

    private Task<IReadOnlyList<StoredRequest>> List(string sql, object parameters, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<StoredRequest>>(
            connection => connection.Query<Row>(sql, parameters).Select(row => row.ToRequest()).ToList(), cancellation);

    private sealed record Row(string Id, string Roundtable, long Session, string Name, string Organisation, long Asked, string State, string? Seat)
    {
        public StoredRequest ToRequest() => new(
            Id, Roundtable, Session, Name, Organisation, DateTimeOffset.FromUnixTimeMilliseconds(Asked), State, Seat);
    }
}
