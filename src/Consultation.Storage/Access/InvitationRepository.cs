using System.Data.Common;
using Dapper;

namespace Consultation.Storage.Access;

/// <summary>An invitation in force.</summary>
/// <param name="Part">The seat or role: <c>seat:gov1</c>, <c>display</c>.</param>
/// <param name="Person">The person it is for, if it is for one.</param>
/// <param name="Generation">How often it was made anew; its token derives from it.</param>
/// <param name="Redeemed">When it was first opened.</param>
public sealed record Invitation(string Roundtable, string Part, string? Person, int Generation, DateTimeOffset? Redeemed);

/// <summary>The invitations of roundtables. Of their tokens the SHA-256 stands here, by which one that is opened is found.</summary>
public sealed class InvitationRepository(IDatabase database)
{
    private const string Columns = "roundtable, part, person, generation, redeemed";

    public Task<IReadOnlyList<Invitation>> ListAsync(string roundtable, CancellationToken cancellation = default) =>
        database.ReadAsync<IReadOnlyList<Invitation>>(
            connection => connection.Query<Row>($"""
                SELECT {Columns} FROM invitation WHERE roundtable = @roundtable AND withdrawn = 0 ORDER BY part, person
                """, new { roundtable }).Select(row => row.ToInvitation()).ToList(), cancellation);

    /// <summary>The invitation of a token, by its SHA-256.</summary>
    public Task<Invitation?> FindAsync(byte[] token, CancellationToken cancellation = default) => database.ReadAsync(
        connection => connection.QuerySingleOrDefault<Row>($"""
            SELECT {Columns} FROM invitation WHERE token = @token AND withdrawn = 0
            """, new { token })?.ToInvitation(), cancellation);

    /// <summary>Makes an invitation where there is none in force, or instead of the one in force.</summary>
    /// <param name="token">The SHA-256 of the token of a generation; nothing but a computation.</param>
    /// <returns>Whether one was made.</returns>
    public Task<bool> MakeAsync(
        string roundtable, string part, string? person, bool replace, Func<int, byte[]> token, AuditEntry audit) => database.WriteAsync((connection, transaction) =>
    {
        var key = new { roundtable, part, person = person ?? "" };
        var before = connection.QuerySingleOrDefault<(long Generation, long Withdrawn)?>("""
            SELECT generation, withdrawn FROM invitation WHERE roundtable = @roundtable AND part = @part AND person = @person
            """, key, transaction);
        if (before is { Withdrawn: 0 } && !replace)
            return false;
        EndLinks(connection, transaction, key);
        var generation = (int)(before?.Generation ?? 0) + 1;
        connection.Execute("""
            INSERT INTO invitation (roundtable, part, person, generation, token, made) VALUES (@roundtable, @part, @person, @generation, @token, @made)
            ON CONFLICT (roundtable, part, person) DO UPDATE
            SET generation = excluded.generation, token = excluded.token, made = excluded.made, redeemed = NULL, withdrawn = 0
            """,
            new { key.roundtable, key.part, key.person, generation, token = token(generation), made = audit.Time.ToUnixTimeMilliseconds() },
            transaction);
        AuditRepository.Add(connection, transaction, before is { Withdrawn: 0 } ? audit with { What = "invitationReplaced" } : audit);
        return true;
    });

    /// <returns>False where there is none in force.</returns>
    public Task<bool> WithdrawAsync(string roundtable, string part, string? person, AuditEntry audit) => database.WriteAsync((connection, transaction) =>
    {
        var key = new { roundtable, part, person = person ?? "" };
        EndLinks(connection, transaction, key);
        var withdrawn = connection.Execute("""
            UPDATE invitation SET withdrawn = 1 WHERE roundtable = @roundtable AND part = @part AND person = @person AND withdrawn = 0
            """, key, transaction) == 1;
        if (withdrawn)
            AuditRepository.Add(connection, transaction, audit);
        return withdrawn;
    });

    /// <summary>Gives a session what a link gives.</summary>
    /// <returns>False where the session has ended, or the token isn't in force any more.</returns>
    public Task<bool> RedeemAsync(long session, byte[] token, AuditEntry audit) => database.WriteAsync((connection, transaction) =>
    {
        var added = connection.Execute("""
            INSERT INTO session_link (session, token)
            SELECT s.number, i.token FROM session s, invitation i WHERE s.number = @session AND i.token = @token AND i.withdrawn = 0
            ON CONFLICT DO NOTHING
            """, new { session, token }, transaction);
        if (added == 1)
        {
            connection.Execute("""
                UPDATE invitation SET redeemed = @now WHERE token = @token AND redeemed IS NULL
                """, new { token, now = audit.Time.ToUnixTimeMilliseconds() }, transaction);
            AuditRepository.Add(connection, transaction, audit);
        }

        return connection.ExecuteScalar<bool>("""
            SELECT EXISTS (SELECT 1 FROM session_link l JOIN invitation i ON i.token = l.token WHERE l.session = @session AND l.token = @token AND i.withdrawn = 0)
            """, new { session, token }, transaction);
    });

    private static void EndLinks(DbConnection connection, DbTransaction transaction, object key) => connection.Execute("""
        DELETE FROM session_link WHERE token IN (SELECT token FROM invitation WHERE roundtable = @roundtable AND part = @part AND person = @person)
        """, key, transaction);

    private sealed record Row(string Roundtable, string Part, string Person, long Generation, long? Redeemed)
    {
        public Invitation ToInvitation() => new(
            Roundtable, Part, Person.Length == 0 ? null : Person, (int)Generation, Redeemed is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null);
    }
}
