using System.Data.Common;
using Dapper;

namespace Consultation.Storage.Access;

/// <summary>The accounts.</summary>
public sealed class AccountRepository(IDatabase database)
{
    private const string Columns = "id, name, role, password, stamp, failed, locked_until AS lockedUntil, closed";

    /// <returns>False, and nothing changes, where the id is taken; or, for the first administrator, where there is one.</returns>
    public Task<bool> AddAsync(Account account, AuditEntry audit, bool firstAdministrator = false) => database.WriteAsync((connection, transaction) =>
    {
        var added = connection.Execute("""
            INSERT INTO account (id, name, role, password, stamp, made)
            SELECT @Id, @Name, @Role, @Password, @Stamp, @made
            WHERE NOT @firstAdministrator OR NOT EXISTS (SELECT 1 FROM account WHERE role = 'administrator' AND closed = 0)
            ON CONFLICT (id) DO NOTHING
            """,
            new { account.Id, account.Name, account.Role, account.Password, account.Stamp, made = audit.Time.ToUnixTimeMilliseconds(), firstAdministrator },
            transaction) == 1;
        if (added)
            AuditRepository.Add(connection, transaction, audit);
        return added;
    });

    public Task<Account?> FindAsync(string id, CancellationToken cancellation = default) => database.ReadAsync(
        connection => Find(connection, id), cancellation);

    public Task<IReadOnlyList<Account>> ListAsync(CancellationToken cancellation = default) => database.ReadAsync<IReadOnlyList<Account>>(
        connection => connection.Query<Row>($"""
            SELECT {Columns} FROM account ORDER BY id
            """).Select(row => row.ToAccount()).ToList(), cancellation);

    /// <summary>Whether anybody can administer the server.</summary>
    public Task<bool> AnyAdministratorAsync(CancellationToken cancellation = default) => database.ReadAsync(
        connection => connection.ExecuteScalar<bool>("""
            SELECT EXISTS (SELECT 1 FROM account WHERE role = 'administrator' AND closed = 0)
            """), cancellation);

    /// <summary>
    /// Writes a changed account, but not what wrong passwords make of it, which counts by itself. An account with a
    /// password, or closed, has no sign-in link.
    /// </summary>
    public Task<AccountOutcome> UpdateAsync(Account account, AuditEntry? audit = null) => database.WriteAsync((connection, transaction) =>
    {
        if ((account.Closed || account.Role != "administrator") && connection.ExecuteScalar<bool>("""
            SELECT EXISTS (SELECT 1 FROM account WHERE id = @Id AND role = 'administrator' AND closed = 0)
               AND NOT EXISTS (SELECT 1 FROM account WHERE id <> @Id AND role = 'administrator' AND closed = 0)
            """, new { account.Id }, transaction))
            return AccountOutcome.LastAdministrator;
        var updated = connection.Execute("""
            UPDATE account SET name = @Name, role = @Role, password = @Password, stamp = @Stamp, closed = @Closed,
                link = CASE WHEN @Password IS NULL AND NOT @Closed THEN link END,
                link_until = CASE WHEN @Password IS NULL AND NOT @Closed THEN link_until END
            WHERE id = @Id AND stamp = @ReadStamp AND role = @ReadRole
            """,
            new { account.Id, account.Name, account.Role, account.Password, account.Stamp, account.Closed, account.ReadStamp, account.ReadRole },
            transaction);
        if (updated == 0)
            return AccountOutcome.Gone;
        if (audit is not null)
            AuditRepository.Add(connection, transaction, audit);
        return AccountOutcome.Done;
    });

    /// <summary>Locks an account until the moment it says, and changes nothing else of it.</summary>
    /// <returns>False where it has another password since it was read.</returns>
    public Task<bool> LockAsync(Account account) => database.WriteAsync((connection, transaction) => connection.Execute("""
        UPDATE account SET locked_until = @until WHERE id = @Id AND stamp = @ReadStamp
        """, new { account.Id, until = account.LockedUntil?.ToUnixTimeMilliseconds(), account.ReadStamp }, transaction) == 1);

    /// <summary>Gives an account a sign-in link in place of its password and of the link before; its sessions are void from here on.</summary>
    /// <param name="link">The SHA-256 of the link's token.</param>
    /// <param name="until">When it ends; null for never.</param>
    /// <returns>False where there is no such account, or it is closed.</returns>
    public Task<bool> LinkAsync(string id, byte[] link, DateTimeOffset? until, string stamp, AuditEntry audit) => database.WriteAsync((connection, transaction) =>
    {
        var linked = connection.Execute("""
            UPDATE account SET password = NULL, link = @link, link_until = @until, stamp = @stamp, failed = 0, locked_until = NULL
            WHERE id = @id AND closed = 0
            """, new { id, link, until = until?.ToUnixTimeMilliseconds(), stamp }, transaction) == 1;
        if (linked)
            AuditRepository.Add(connection, transaction, audit);
        return linked;
    });

    /// <summary>The open account that a sign-in link is for, by the SHA-256 of its token.</summary>
    public Task<Account?> FindByLinkAsync(byte[] link, DateTimeOffset now, CancellationToken cancellation = default) => database.ReadAsync(
        connection => connection.QuerySingleOrDefault<Row>($"""
            SELECT {Columns} FROM account WHERE link = @link AND closed = 0 AND (link_until IS NULL OR link_until > @now)
            """, new { link, now = now.ToUnixTimeMilliseconds() })?.ToAccount(), cancellation);

    /// <summary>Counts a wrong password; how many there are now.</summary>
    public Task<int> CountFailureAsync(string id) => database.WriteAsync((connection, transaction) => connection.ExecuteScalar<int>("""
        UPDATE account SET failed = failed + 1 WHERE id = @id RETURNING failed
        """, new { id }, transaction));

    /// <summary>Forgets the wrong passwords.</summary>
    public Task<int> ForgetFailuresAsync(string id) => database.WriteAsync((connection, transaction) => connection.Execute("""
        UPDATE account SET failed = 0 WHERE id = @id
        """, new { id }, transaction));

    internal static Account? Find(DbConnection connection, string id) => connection.QuerySingleOrDefault<Row>($"""
        SELECT {Columns} FROM account WHERE id = @id
        """, new { id })?.ToAccount();

    private sealed record Row(string Id, string Name, string Role, string? Password, string Stamp, long Failed, long? LockedUntil, long Closed)
    {
        public Account ToAccount() => new()
        {
            Id = Id,
            Name = Name,
            Role = Role,
            Password = Password,
            Stamp = Stamp,
            ReadStamp = Stamp,
            ReadRole = Role,
            Failed = (int)Failed,
            LockedUntil = LockedUntil is { } until ? DateTimeOffset.FromUnixTimeMilliseconds(until) : null,
            Closed = Closed != 0,
        };
    }
}
