using Dapper;

namespace Consultation.Storage.Access;

/// <summary>A role an account has at a roundtable.</summary>
/// <param name="Implied">Whether for having created it, until a facilitator is named.</param>
public sealed record StoredRole(string Account, string Name, string Role, bool Implied);

/// <summary>The roles that accounts have at roundtables.</summary>
public sealed class RoleRepository(IDatabase database)
{
    /// <summary>Who creates a roundtable is its facilitator until one is named; read from the first row of its journal, so that no second write can be lost.</summary>
    internal const string CreatedBy = """
        SELECT j.roundtable FROM journal j
        WHERE j.number = 1 AND j.actor IN ('administrator/' || @account, 'staff/' || @account, 'facilitator/' || @account)
            AND NOT EXISTS (SELECT 1 FROM role r WHERE r.roundtable = j.roundtable AND r.role = 'facilitator')
        """;

    /// <summary>The roles at a roundtable, of accounts that aren't closed.</summary>
    public Task<IReadOnlyList<StoredRole>> ListAsync(string roundtable, CancellationToken cancellation = default) =>
        database.ReadAsync<IReadOnlyList<StoredRole>>(
            connection => connection.Query<(string Account, string Name, string Role, bool Implied)>("""
                SELECT a.id, a.name, r.role, 0 FROM role r JOIN account a ON a.id = r.account
                WHERE r.roundtable = @roundtable AND a.closed = 0
                UNION ALL
                SELECT a.id, a.name, 'facilitator', 1 FROM journal j JOIN account a ON a.id = substr(j.actor, instr(j.actor, '/') + 1)
                WHERE j.roundtable = @roundtable AND j.number = 1 AND a.closed = 0
                    AND substr(j.actor, 1, instr(j.actor, '/')) IN ('administrator/', 'staff/', 'facilitator/')
                    AND NOT EXISTS (SELECT 1 FROM role WHERE roundtable = @roundtable AND role = 'facilitator')
                ORDER BY 3, 1
                """, new { roundtable })
                .Select(row => new StoredRole(row.Account, row.Name, row.Role, row.Implied)).ToList(),
            cancellation);

    /// <returns>False where there is no such account, or it is closed. Giving a role again changes nothing.</returns>
    public Task<bool> GiveAsync(string roundtable, string account, string role, AuditEntry audit) => database.WriteAsync((connection, transaction) =>
    {
        if (!connection.ExecuteScalar<bool>("""
            SELECT EXISTS (SELECT 1 FROM account WHERE id = @account AND closed = 0)
            """, new { account }, transaction))
            return false;
        if (connection.Execute("""
            INSERT INTO role (account, roundtable, role) VALUES (@account, @roundtable, @role) ON CONFLICT DO NOTHING
            """, new { roundtable, account, role }, transaction) == 1)
            AuditRepository.Add(connection, transaction, audit);
        return true;
    });

    /// <returns>False where the account doesn't have that role.</returns>
    public Task<bool> TakeAsync(string roundtable, string account, string role, AuditEntry audit) => database.WriteAsync((connection, transaction) =>
    {
        var taken = connection.Execute("""
            DELETE FROM role WHERE account = @account AND roundtable = @roundtable AND role = @role
            """, new { roundtable, account, role }, transaction) == 1;
        if (taken)
            AuditRepository.Add(connection, transaction, audit);
        return taken;
    });
}
