using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Consultation.Storage.Sqlite;

/// <summary>A database file: the one writer, and readers from a pool beside it.</summary>
internal sealed class SqliteDatabase(string file, SqliteWriter writer) : IDatabase, IDisposable
{
    private const string Closed = "The storage is closed.";
    private volatile bool closed;

    public Task<T> ReadAsync<T>(Func<DbConnection, T> work, CancellationToken cancellation = default) =>
        Read(connection => SqliteConnections.InSnapshot(connection, work), cancellation);

    /// <summary>For a single statement, which sees one state by itself.</summary>
    public Task<T> Read<T>(Func<SqliteConnection, T> work, CancellationToken cancellation)
    {
        // SQLite has no waiting to give a thread back for: the read runs here, and its failure is the task's.
        if (cancellation.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellation);
        // The folder may be another server's by now.
        if (closed)
            return Task.FromException<T>(new StorageException(Closed, outcomeUnknown: false));
        try
        {
            using var connection = SqliteConnections.OpenReader(file);
            return Task.FromResult(work(connection));
        }
        catch (Exception exception)
        {
            return Task.FromException<T>(exception);
        }
    }

    public Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction, T> work)
    {
        var item = new JobItem<T>(work);
        return writer.TryEnqueue(item) ? item.End : Task.FromException<T>(new StorageException(Closed, outcomeUnknown: false));
    }

    public Task<AppendResult> AppendAsync(PreparedBatch batch)
    {
        var item = new AppendItem(batch);
        return writer.TryEnqueue(item) ? item.End : Task.FromResult<AppendResult>(new AppendResult.Failed(Closed));
    }

    /// <summary>Readers first: the last connection to close folds the log in, and only the writer may.</summary>
    public void Dispose()
    {
        closed = true;
        SqliteConnections.CloseReaders(file);
        writer.Dispose();
    }
}
