using Dapper;

namespace Consultation.Storage;

/// <summary>When servers were alive, and when none was.</summary>
public sealed class HeartbeatRepository(IDatabase database) : IOutages
{
    /// <summary>Says that a node is alive.</summary>
    public Task BeatAsync(string node, DateTimeOffset at) => database.WriteAsync((connection, transaction) =>
        connection.Execute("""
            INSERT INTO heartbeat (node, at) VALUES (@node, @at) ON CONFLICT (node) DO UPDATE SET at = excluded.at
            """, new { node, at = at.ToUnixTimeMilliseconds() }, transaction));

    /// <summary>The last time any node was alive; null where none ever was.</summary>
    public Task<DateTimeOffset?> LastAsync(CancellationToken cancellation = default) => database.ReadAsync(connection =>
        connection.ExecuteScalar<long?>("""
            SELECT max(at) FROM heartbeat
            """) is { } last ? DateTimeOffset.FromUnixTimeMilliseconds(last) : (DateTimeOffset?)null, cancellation);

    /// <summary>Keeps that nobody served in a span; one that ended earlier from the same moment is made longer.</summary>
    public Task RecordOutageAsync(Outage outage) => database.WriteAsync((connection, transaction) =>
        connection.Execute("""
            INSERT INTO outage (began, ended) VALUES (@from, @to) ON CONFLICT (began) DO UPDATE SET ended = max(ended, excluded.ended)
            """, new { from = outage.From.ToUnixTimeMilliseconds(), to = outage.To.ToUnixTimeMilliseconds() }, transaction));

    /// <inheritdoc/>
    public Task<IReadOnlyList<Outage>> OutagesAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation = default) =>
        database.ReadAsync<IReadOnlyList<Outage>>(connection =>
            connection.Query<(long Began, long Ended)>("""
                SELECT began, ended FROM outage WHERE began < @to AND ended > @from ORDER BY began
                """, new { from = from.ToUnixTimeMilliseconds(), to = to.ToUnixTimeMilliseconds() })
                .Select(row => new Outage(DateTimeOffset.FromUnixTimeMilliseconds(row.Began), DateTimeOffset.FromUnixTimeMilliseconds(row.Ended)))
                .ToList(), cancellation);
}
