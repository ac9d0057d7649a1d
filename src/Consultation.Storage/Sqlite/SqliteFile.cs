using Dapper;
using Microsoft.Data.Sqlite;

namespace Consultation.Storage.Sqlite;

/// <summary>Brings a database file to where the writer may open it: created, or found whole, and migrated.</summary>
internal static class SqliteFile
{
    private const string LogEnding = "-wal";

    /// <summary>Up to this size the indexes are checked too; a larger file would make a start wait for it.</summary>
    private const long ThoroughBytes = 64 * 1024 * 1024;

    public static void Prepare(string file)
    {
        if (!File.Exists(file))
        {
            Create(file);
            return;
        }

        Check(file);
        if (Schema.Migrate(file))
            Check(file);
    }

    /// <summary>Under another name first: a file that has the name is a whole database, so an empty one is damage and not a beginning.</summary>
    private static void Create(string file)
    {
        if (File.Exists(file + LogEnding))
            throw DataFolderException.Damaged(file, $"the file is missing, but its log '{file}{LogEnding}' is there");
        var draft = file + ".new";
        foreach (var left in new[] { draft, draft + LogEnding, draft + "-shm", draft + "-journal" })
            File.Delete(left);
        using (var connection = new SqliteConnection(SqliteConnections.ConnectionString(draft, SqliteOpenMode.ReadWriteCreate, pooling: false)))
        {
            connection.Open();
            connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        }

        Schema.Migrate(draft);
        File.Move(draft, file);
    }

    private static void Check(string file)
    {
        try
        {
            // Before SQLite opens it: closing a file gives up every lock that this process has on it.
            RequireHeader(file);
            using var connection = SqliteConnections.OpenReader(file, pooling: false);
            Schema.Require(connection, file);
            RequireWholePages(connection, file);
            RequireHeads(connection, file);
        }
        catch (SqliteException exception)
        {
            throw DataFolderException.Damaged(file, Describe(exception), exception);
        }
    }

    private static void RequireHeader(string file)
    {
        Span<byte> start = stackalloc byte[16];
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (read == 0)
            throw DataFolderException.Damaged(file, "it is empty");
        if (!start.SequenceEqual("SQLite format 3\0"u8))
            throw DataFolderException.Damaged(file, "it is not a database");
    }

    private static void RequireWholePages(SqliteConnection connection, string file)
    {
        var check = new FileInfo(file).Length <= ThoroughBytes ? "integrity_check" : "quick_check";
        var found = connection.QueryFirst<string>($"PRAGMA {check}(1)");
        if (found != "ok")
            throw DataFolderException.Damaged(file, found);
    }

    /// <summary>Cheap beside a walk of the chains: each roundtable's last row is the one its head names.</summary>
    private static void RequireHeads(SqliteConnection connection, string file)
    {
        var misfit = connection.QueryFirstOrDefault<string>("""
            SELECT id FROM roundtable
            WHERE NOT EXISTS (SELECT 1 FROM journal WHERE roundtable = id AND number = head AND hash = head_hash)
               OR EXISTS (SELECT 1 FROM journal WHERE roundtable = id AND number > head)
            """);
        if (misfit is not null)
            throw DataFolderException.Damaged(file, $"the last event of roundtable '{misfit}' is not the one its head names (verify tells more)");
    }

    private static string Describe(SqliteException exception) => exception.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB => "it is not a database",
        SQLitePCL.raw.SQLITE_CORRUPT => "a page is malformed or missing",
        _ => exception.Message,
    };
}
