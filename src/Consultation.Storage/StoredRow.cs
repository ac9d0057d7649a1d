using System.Data.Common;
using Dapper;

namespace Consultation.Storage;

/// <summary>A row of the journal as the table has it: a tampered time may be none.</summary>
internal sealed record StoredRow(
    long Number, long Time, string Actor, string Command, string Type, byte[] Salt, string Body, byte[] Hash)
{
    /// <summary>Row by row, in order; the connection is in use until the end.</summary>
    public static IEnumerable<StoredRow> Stream(DbConnection connection, string roundtable, long afterNumber) => connection.Query<StoredRow>("""
        SELECT number, time, actor, command, type, salt, body, hash
        FROM journal WHERE roundtable = @roundtable AND number > @afterNumber ORDER BY number
        """, new { roundtable, afterNumber }, buffered: false);

    public JournalRow ToJournalRow() => new(
        Number, DateTimeOffset.FromUnixTimeMilliseconds(Time), Actor, Command, Type, Salt, Body, Hash);
}
