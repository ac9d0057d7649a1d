using Dapper;
using Microsoft.Data.Sqlite;

namespace Consultation.Storage.Sqlite;

/// <summary>How connections to a database file are opened, in one place.</summary>
internal static class SqliteConnections
{
    /// <summary>Only a tool on the same file can be in the way; a meeting shouldn't wait long to hear so.</summary>
    private const int BusySeconds = 2;

    /// <summary>Ids are scattered over the index of commands; with the standard 2 MB a vote would read its pages again and again.</summary>
    private const int CacheKilobytes = 32_768;

    /// <summary>16 MB of log between two checkpoints: a checkpoint stops the writer, and a vote should see few of them.</summary>
    private const int CheckpointPages = 4_096;

    /// <summary>The writer's. Not pooled: its prepared statements and settings live as long as it does.</summary>
    public static SqliteConnection OpenWriter(string file)
    {
        var connection = Open(file, SqliteOpenMode.ReadWrite, pooling: false);
        var mode = connection.ExecuteScalar<string>("PRAGMA journal_mode = WAL");
        if (mode != "wal")
        {
            connection.Dispose();
            throw new DataFolderException($"The database '{file}' can't have a write-ahead log here; put the data folder on a local disk.");
        }

        // fullfsync: on macOS a plain flush stops at the drive's cache; elsewhere it means nothing.
        // recursive_triggers: without it INSERT OR REPLACE would delete a row of the journal past its trigger.
        connection.Execute($"""
            PRAGMA synchronous = FULL;
            PRAGMA fullfsync = ON;
            PRAGMA checkpoint_fullfsync = ON;
            PRAGMA busy_timeout = {BusySeconds * 1000};
            PRAGMA foreign_keys = ON;
            PRAGMA recursive_triggers = ON;
            PRAGMA journal_size_limit = 67108864;
            PRAGMA wal_autocheckpoint = {CheckpointPages};
            PRAGMA cache_size = -{CacheKilobytes};
            """);
        return connection;
    }

    public static SqliteConnection OpenReader(string file, bool pooling = true) => Open(file, SqliteOpenMode.ReadOnly, pooling);

    public static void CloseReaders(string file)
    {
        using var connection = new SqliteConnection(ConnectionString(file, SqliteOpenMode.ReadOnly, pooling: true));
        SqliteConnection.ClearPool(connection);
    }

    public static string ConnectionString(string file, SqliteOpenMode mode, bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = mode,
        Pooling = pooling,
        DefaultTimeout = BusySeconds,
    }.ToString();

    /// <summary>All reads of the work see one committed state.</summary>
    public static T InSnapshot<T>(SqliteConnection connection, Func<SqliteConnection, T> work)
    {
        // By hand: with a transaction object every Dapper call would have to carry it. (A lone word is a procedure to Dapper.)
        connection.Execute("BEGIN TRANSACTION");
        try
        {
            return work(connection);
        }
        finally
        {
            // A failed statement may have ended it already.
            if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
                connection.Execute("ROLLBACK TRANSACTION");
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode, bool pooling)
    {
        var connection = new SqliteConnection(ConnectionString(file, mode, pooling));
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
