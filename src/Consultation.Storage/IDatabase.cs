using System.Data.Common;

namespace Consultation.Storage;

/// <summary>What repositories beside the journal are written on. Work runs Dapper statements and nothing else.</summary>
public interface IDatabase
{
    /// <summary>Runs on a read-only connection; what it sees is one committed state.</summary>
    Task<T> ReadAsync<T>(Func<DbConnection, T> work, CancellationToken cancellation = default);

    /// <summary>
    /// Runs on the writer, in a transaction it may share with appends; completes when that is on disk.
    /// The work may run twice (when the shared transaction failed for another's sake), so it touches only the database.
    /// An exception of the work undoes it and is thrown here.
    /// </summary>
    /// <exception cref="StorageException">The transaction failed, or its outcome is unknown.</exception>
    Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction, T> work);
}

/// <summary>A write beside the journal that wasn't stored, or may not have been.</summary>
public sealed class StorageException(string message, bool outcomeUnknown) : Exception(message)
{
    public bool OutcomeUnknown { get; } = outcomeUnknown;
}
