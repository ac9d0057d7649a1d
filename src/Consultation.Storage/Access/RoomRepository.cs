using System.Data.Common;
using Dapper;

namespace Consultation.Storage.Access;

/// <summary>The room codes: each finds one roundtable's lobby, and nothing more.</summary>
public sealed class RoomRepository(IDatabase database)
{
    /// <summary>The code of a roundtable, or null.</summary>
    public Task<string?> CodeAsync(string roundtable, CancellationToken cancellation = default) => database.ReadAsync(
        connection => connection.ExecuteScalar<string?>("""
            SELECT code FROM room WHERE roundtable = @roundtable
            """, new { roundtable }), cancellation);

    /// <summary>The roundtable of a code, or null.</summary>
    public Task<string?> FindAsync(string code, CancellationToken cancellation = default) => database.ReadAsync(
        connection => connection.ExecuteScalar<string?>("""
            SELECT roundtable FROM room WHERE code = @code
            """, new { code }), cancellation);

    /// <summary>Gives a code to every roundtable that has none.</summary>
    /// <param name="codes">Codes to choose from; one that is taken is passed over.</param>
    public Task<int> EnsureAsync(Func<string> codes) => database.WriteAsync((connection, transaction) =>
    {
        var without = connection.Query<string>("""
            SELECT id FROM roundtable WHERE NOT EXISTS (SELECT 1 FROM room WHERE roundtable = id)
            """, transaction: transaction).AsList();
        foreach (var roundtable in without)
            Set(connection, transaction, roundtable, codes);
        return without.Count;
    });

    /// <summary>Gives a roundtable another code.</summary>
    public Task<string> ChangeAsync(string roundtable, Func<string> codes, AuditEntry audit) => database.WriteAsync((connection, transaction) =>
    {
        var code = Set(connection, transaction, roundtable, codes);
        AuditRepository.Add(connection, transaction, audit);
        return code;
    });

    private static string Set(DbConnection connection, DbTransaction transaction, string roundtable, Func<string> codes)
    {
        while (true)
        {
            var code = codes();
            var free = !connection.ExecuteScalar<bool>("""
                SELECT EXISTS (SELECT 1 FROM room WHERE code = @code)
                """, new { code }, transaction);
            if (free)
            {
                connection.Execute("""
                    INSERT INTO room (roundtable, code) VALUES (@roundtable, @code) ON CONFLICT (roundtable) DO UPDATE SET code = excluded.code
                    """, new { roundtable, code }, transaction);
                return code;
            }
        }
    }
}
