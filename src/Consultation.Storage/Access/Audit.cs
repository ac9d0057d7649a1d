using System.Data.Common;
using Dapper;

namespace Consultation.Storage.Access;

/// <summary>Something done beside the journal that somebody may have to answer for. No token, code or password stands in it.</summary>
/// <param name="Actor">An account, or who it was at the roundtable, as the journal names them.</param>
/// <param name="What">What was done, in past tense: <c>invitationReplaced</c>.</param>
/// <param name="Roundtable">The roundtable, where it was one's.</param>
/// <param name="Subject">To whom or what.</param>
public sealed record AuditEntry(DateTimeOffset Time, string Actor, string What, string? Roundtable = null, string? Subject = null);

/// <summary>The audit: written with what it tells of, in one transaction.</summary>
public sealed class AuditRepository(IDatabase database)
{
    /// <summary>Its last entries, the latest first.</summary>
    public Task<IReadOnlyList<AuditEntry>> LatestAsync(int most, CancellationToken cancellation = default) =>
        database.ReadAsync<IReadOnlyList<AuditEntry>>(
            connection => connection.Query<(long Time, string Actor, string What, string? Roundtable, string? Subject)>("""
                SELECT time, actor, what, roundtable, subject FROM audit ORDER BY number DESC LIMIT @most
                """, new { most })
                .Select(row => new AuditEntry(DateTimeOffset.FromUnixTimeMilliseconds(row.Time), row.Actor, row.What, row.Roundtable, row.Subject))
                .ToList(),
            cancellation);

    internal static void Add(DbConnection connection, DbTransaction transaction, AuditEntry entry) => connection.Execute("""
        INSERT INTO audit (time, actor, what, roundtable, subject) VALUES (@time, @Actor, @What, @Roundtable, @Subject)
        """,
        new { time = entry.Time.ToUnixTimeMilliseconds(), entry.Actor, entry.What, entry.Roundtable, entry.Subject }, transaction);
}
