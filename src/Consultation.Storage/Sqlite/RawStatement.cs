using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Consultation.Storage.Sqlite;

/// <summary>
/// A prepared statement run without the layers of ADO.NET. The writer is one thread that everybody waits for, and for
/// its inserts those layers cost more than SQLite itself.
/// </summary>
internal sealed class RawStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    public RawStatement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
    }

    /// <summary>Binds the values to <c>?1</c>, <c>?2</c>, … (a named parameter would be counted where it first appears) and runs the statement to its end.</summary>
    /// <exception cref="SqliteException">SQLite refused it.</exception>
    public void Run(params ReadOnlySpan<Bound> values)
    {
        for (var i = 0; i < values.Length; i++)
            Check(values[i].To(statement, i + 1));
        var result = raw.sqlite3_step(statement);
        // Its error is the step's own; it leaves the statement ready for the next run.
        raw.sqlite3_reset(statement);
        if (result is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
            Check(result);
    }

    public void Dispose() => statement.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, database);

    /// <summary>A value on its way into a statement.</summary>
    internal readonly struct Bound
    {
        private readonly long? number;
        private readonly string? text;
        private readonly byte[]? bytes;

        private Bound(long? number, string? text, byte[]? bytes) => (this.number, this.text, this.bytes) = (number, text, bytes);

        public static implicit operator Bound(long number) => new(number, null, null);

        public static implicit operator Bound(long? number) => new(number, null, null);

        public static implicit operator Bound(string? text) => new(null, text, null);

        public static implicit operator Bound(byte[] bytes) => new(null, null, bytes);

        public int To(sqlite3_stmt statement, int index) =>
            text is not null ? raw.sqlite3_bind_text(statement, index, text)
            : bytes is not null ? raw.sqlite3_bind_blob(statement, index, bytes)
            : number is { } whole ? raw.sqlite3_bind_int64(statement, index, whole)
            : raw.sqlite3_bind_null(statement, index);
    }
}
