using System.Data.Common;
using Dapper;

namespace Consultation.Storage.Access;

/// <summary>A part at a roundtable that a link gave.</summary>
/// <param name="Part">The seat or role: <c>seat:gov1</c>, <c>display</c>.</param>
/// <param name="Person">The person it was for, if it was for one.</param>
public sealed record StoredGrant(string Roundtable, string Part, string? Person);

/// <summary>A browser's session, with all that it may be.</summary>
/// <param name="Seen">When it was last used, to some minutes.</param>
/// <param name="Account">The account signed in; null where none is, or it was closed or has another stamp since.</param>
/// <param name="Roles">What the account is at roundtables, by role given.</param>
/// <param name="Created">The roundtables it created that have no facilitator named.</param>
/// <param name="Grants">What links and lobbies gave.</param>
/// <param name="Asks">Whether it asked in a lobby.</param>
public sealed record StoredSession(
    long Number, DateTimeOffset Seen, Account? Account, IReadOnlyList<(string Roundtable, string Role)> Roles, IReadOnlyList<string> Created,
    IReadOnlyList<StoredGrant> Grants, bool Asks);

/// <summary>The sessions of browsers. A session is known by the SHA-256 of the id that the browser's cookie carries.</summary>
public sealed class SessionRepository(IDatabase database)
{
    /// <summary>A session with all that it may be, from one committed state.</summary>
    public Task<StoredSession?> FindAsync(byte[] id, CancellationToken cancellation = default) => database.ReadAsync(connection =>
    {
        var row = connection.QuerySingleOrDefault<Row>("""
            SELECT number, account, stamp, seen FROM session WHERE id = @id
            """, new { id });
        if (row is null)
            return null;
        var account = row.Account is null ? null : AccountRepository.Find(connection, row.Account);
        if (account is null || account.Closed || account.Stamp != row.Stamp)
            account = null;
        var of = new { account = account?.Id, session = row.Number };
        return new StoredSession(
            row.Number,
            DateTimeOffset.FromUnixTimeMilliseconds(row.Seen),
            account,
            account is null ? [] : connection.Query<(string, string)>("""
                SELECT roundtable, role FROM role WHERE account = @account
                """, of).AsList(),
            account is null ? [] : connection.Query<string>(RoleRepository.CreatedBy, of).AsList(),
            Grants(connection, row.Number),
            connection.ExecuteScalar<bool>("""
                SELECT EXISTS (SELECT 1 FROM lobby_request WHERE session = @session)
                """, of));
    }, cancellation);

    /// <summary>Makes a session that may be nothing yet; its number.</summary>
    public Task<long> AddAsync(byte[] id, DateTimeOffset now) => database.WriteAsync((connection, transaction) => Add(connection, transaction, id, now));

    /// <summary>
    /// Signs an account in. A session there was goes on under a new id, with what links gave it: nobody who knew the old
    /// id is signed in by it.
    /// </summary>
    public Task<long> SignInAsync(long? number, byte[] id, Account account, AuditEntry audit) => database.WriteAsync((connection, transaction) =>
    {
        var now = audit.Time;
        if (number is null || connection.Execute("""
            UPDATE session SET id = @id WHERE number = @number
            """, new { number, id }, transaction) == 0)
            number = Add(connection, transaction, id, now);
        connection.Execute("""
            UPDATE session SET account = @account, stamp = @Stamp, seen = @seen WHERE number = @number
            """, new { number, account = account.Id, account.Stamp, seen = now.ToUnixTimeMilliseconds() }, transaction);
        AuditRepository.Add(connection, transaction, audit);
        return number.Value;
    });

    /// <summary>Notes that a session is in use; an account that was idle too long is signed out by it for good.</summary>
    public Task<int> TouchAsync(long number, DateTimeOffset now, TimeSpan accountIdle) => database.WriteAsync((connection, transaction) => connection.Execute("""
        UPDATE session SET seen = @now, account = CASE WHEN seen > @idle THEN account END, stamp = CASE WHEN seen > @idle THEN stamp END
        WHERE number = @number AND seen < @now
        """, new { number, now = now.ToUnixTimeMilliseconds(), idle = (now - accountIdle).ToUnixTimeMilliseconds() }, transaction));

    /// <summary>Ends a session, with all that it was given.</summary>
    public Task<int> EndAsync(long number, AuditEntry? audit) => database.WriteAsync((connection, transaction) =>
    {
        var ended = connection.Execute("""
            DELETE FROM session WHERE number = @number
            """, new { number }, transaction);
        if (ended == 1 && audit is not null)
            AuditRepository.Add(connection, transaction, audit);
        return ended;
    });

    /// <summary>Ends the sessions not used since.</summary>
    public Task<int> EndIdleAsync(DateTimeOffset since) => database.WriteAsync((connection, transaction) => connection.Execute("""
        DELETE FROM session WHERE seen <= @since
        """, new { since = since.ToUnixTimeMilliseconds() }, transaction));

    private static long Add(DbConnection connection, DbTransaction transaction, byte[] id, DateTimeOffset now) => connection.ExecuteScalar<long>("""
        INSERT INTO session (id, made, seen) VALUES (@id, @now, @now) RETURNING number
        """, new { id, now = now.ToUnixTimeMilliseconds() }, transaction);

    private static List<StoredGrant> Grants(DbConnection connection, long session) => connection.Query<(string Roundtable, string Part, string Person)>("""
        SELECT i.roundtable, i.part, i.person
        FROM session_link l JOIN invitation i ON i.token = l.token WHERE l.session = @session AND i.withdrawn = 0
        UNION ALL
        SELECT roundtable, 'seat:' || seat, id FROM lobby_request WHERE session = @session AND state = 'admitted'
        """, new { session }).Select(row => new StoredGrant(row.Roundtable, row.Part, row.Person.Length == 0 ? null : row.Person)).ToList();

    private sealed record Row(long Number, string? Account, string? Stamp, long Seen);
}
