using System.Data.Common;
using Dapper;

namespace Consultation.Storage.Sqlite;

internal sealed class SqliteJournal(SqliteDatabase database, ISaltSource salts) : IJournal
{
    public Task<AppendResult> AppendAsync(Batch batch) => database.AppendAsync(PreparedBatch.From(batch, salts));

    public Task<IReadOnlyList<JournalRow>> ReadAsync(string roundtable, long afterNumber = 0, CancellationToken cancellation = default) =>
        database.Read<IReadOnlyList<JournalRow>>(
            connection => StoredRow.Stream(connection, roundtable, afterNumber).Select(row => row.ToJournalRow()).ToList(), cancellation);

    public Task<Head?> HeadAsync(string roundtable, CancellationToken cancellation = default) => database.Read(
        connection => connection.QuerySingleOrDefault<Head>("""
            SELECT head AS number, head_hash AS hash FROM roundtable WHERE id = @roundtable
            """, new { roundtable }), cancellation);

    public Task<IReadOnlyDictionary<string, Head>> HeadsAsync(
        IReadOnlyCollection<string> roundtables, CancellationToken cancellation = default) =>
        database.Read<IReadOnlyDictionary<string, Head>>(
            connection => connection.Query<(string Id, long Number, byte[] Hash)>("""
                SELECT id, head, head_hash FROM roundtable WHERE id IN (SELECT value FROM json_each(@ids))
                """, new { ids = System.Text.Json.JsonSerializer.Serialize(roundtables) })
                .ToDictionary(row => row.Id, row => new Head(row.Number, row.Hash)),
            cancellation);

    public Task<IReadOnlyList<StoredRoundtable>> RoundtablesAsync(CancellationToken cancellation = default) => database.Read(All, cancellation);

    public Task<StoredCommand?> FindCommandAsync(string roundtable, string actor, string id, CancellationToken cancellation = default) =>
        database.Read(
            connection => connection.QuerySingleOrDefault<StoredCommand>("""
                SELECT fingerprint, first, last FROM command WHERE roundtable = @roundtable AND actor = @actor AND id = @id
                """, new { roundtable, actor, id }), cancellation);

    public Task<IReadOnlyList<SealedBallot>> BallotsAsync(string roundtable, CancellationToken cancellation = default) =>
        database.Read<IReadOnlyList<SealedBallot>>(connection => BallotsOf(connection, roundtable), cancellation);

    public Task<IReadOnlyList<DueMoment>> DueAsync(DateTimeOffset until, CancellationToken cancellation = default) =>
        database.Read<IReadOnlyList<DueMoment>>(
            connection => connection.Query<(string Roundtable, long At, string Kind, string Key)>("""
                SELECT roundtable, at, kind, key FROM due WHERE at <= @until ORDER BY at, roundtable, kind, key
                """, new { until = until.ToUnixTimeMilliseconds() })
                .Select(row => new DueMoment(row.Roundtable, DateTimeOffset.FromUnixTimeMilliseconds(row.At), row.Kind, row.Key))
                .ToList(),
            cancellation);

    public static List<SealedBallot> BallotsOf(DbConnection connection, string roundtable) => connection.Query<SealedBallot>("""
        SELECT round, seat, sealed FROM ballot_box WHERE roundtable = @roundtable ORDER BY round, seat
        """, new { roundtable }).AsList();

    private static IReadOnlyList<StoredRoundtable> All(DbConnection connection) =>
        connection.Query<Listed>("""
            SELECT id, title, stage, start, series, minutes, minutes_until AS minutesUntil, corrections, head, head_hash AS hash FROM roundtable ORDER BY id
            """)
            .Select(row => row.Roundtable())
            .ToList();

    private sealed record Listed(
        string Id, string Title, string Stage, long? Start, string? Series, string? Minutes, long? MinutesUntil, long Corrections, long Head, byte[] Hash)
    {
        public StoredRoundtable Roundtable() => new(
            Id,
            new(Title, Stage, Time(Start), Series, Minutes is null ? null : new MinutesSummary(Minutes, Time(MinutesUntil), (int)Corrections)),
            new(Head, Hash));

        private static DateTimeOffset? Time(long? milliseconds) => milliseconds is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : null;
    }
}
