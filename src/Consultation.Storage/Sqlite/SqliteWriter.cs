using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Consultation.Storage.Sqlite;

/// <summary>
/// The one writer of a data folder: a connection on its own thread. It takes all that waits into one transaction, so that
/// one flush to disk serves everyone (group commit). If that transaction fails, each is tried again alone, once.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    /// <summary>Bounds how long the first of a group waits for the last, not throughput: a flush is shared long before.</summary>
    private const int MostInOneTransaction = 1024;

    private readonly BlockingCollection<WriteItem> waiting = [];
    private readonly Func<SqliteConnection> open;
    private readonly Action<Action> commit;
    private readonly Thread thread;
    private SqliteConnection? connection;
    private AppendStatements? statements;

    /// <param name="open">Opens the writing connection; called again after an outcome that leaves it in doubt.</param>
    /// <param name="commit">Runs the commit it is given; tests let it break before or after.</param>
    public SqliteWriter(Func<SqliteConnection> open, Action<Action>? commit = null)
    {
        this.open = open;
        this.commit = commit ?? (run => run());
        EnsureOpen();
        thread = new Thread(Work) { Name = "Consultation writer", IsBackground = true };
        thread.Start();
    }

    private enum Outcome
    {
        Committed,
        NotBegun,
        Failed,
        Unknown,
    }

    /// <returns>False when the writer is closing; the item is then never performed and not told anything.</returns>
    public bool TryEnqueue(WriteItem item)
    {
        try
        {
            return waiting.TryAdd(item);
        }
        catch (InvalidOperationException)
        {
            // Completed or disposed; ObjectDisposedException is one of these.
            return false;
        }
    }

    /// <summary>Finishes what waits, folds the log into the database and closes. What comes later is refused.</summary>
    public void Dispose()
    {
        waiting.CompleteAdding();
        thread.Join();
    }

    private void Work()
    {
        var group = new List<WriteItem>();
        while (Take(group))
        {
            var (outcome, reason) = Attempt(group);
            // Not begun is nobody's fault, and each waiting for the file in turn would take the group's size times as long.
            if (outcome == Outcome.NotBegun)
                (outcome, reason) = Attempt(group);
            if (outcome != Outcome.Failed)
                Tell(group, outcome, reason);
            else
                foreach (var item in group)
                    AttemptAlone(item);
        }

        Checkpoint();
        Close();
    }

    private bool Take(List<WriteItem> group)
    {
        group.Clear();
        if (!waiting.TryTake(out var item, Timeout.Infinite))
            return false;
        do
            group.Add(item);
        while (group.Count < MostInOneTransaction && waiting.TryTake(out item));
        return true;
    }

    private void AttemptAlone(WriteItem item)
    {
        List<WriteItem> alone = [item];
        var (outcome, reason) = Attempt(alone);
        Tell(alone, outcome, reason);
    }

    private static void Tell(List<WriteItem> group, Outcome outcome, string reason)
    {
        foreach (var item in group)
        {
            switch (outcome)
            {
                case Outcome.Committed:
                    item.Committed();
                    break;
                case Outcome.Failed or Outcome.NotBegun:
                    item.Failed(reason);
                    break;
                default:
                    item.Unknown(reason);
                    break;
            }
        }
    }

    /// <summary>Catches everything: whatever one item throws, the thread goes on serving the others.</summary>
    private (Outcome Outcome, string Reason) Attempt(List<WriteItem> group)
    {
        SqliteTransaction? transaction = null;
        try
        {
            EnsureOpen();
            transaction = connection!.BeginTransaction(deferred: false);
            statements!.Begin(transaction);
            foreach (var item in group)
                item.Perform(transaction, statements);
        }
        catch (Exception exception)
        {
            if (transaction is null || !TryRollBack(transaction))
                Close();
            return (transaction is null ? Outcome.NotBegun : Outcome.Failed, exception.Message);
        }

        try
        {
            commit(transaction.Commit);
            return (Outcome.Committed, "");
        }
        catch (Exception exception)
        {
            var rolledBack = TryRollBack(transaction);
            // In doubt, nothing of this connection's view is trusted: it is opened anew. And what readers see now must stay so:
            // frames of a commit whose flush failed could come back after a crash, unless the log is emptied first.
            Close();
            Checkpoint();
            return (CertainlyUndone(exception, rolledBack) ? Outcome.Failed : Outcome.Unknown, exception.Message);
        }
    }

    /// <summary>
    /// A commit refused for a lock wrote nothing. One for which the disk had no room didn't write its last frame, which alone
    /// makes the others count. Any other (a flush that failed above all) may or may not survive a crash.
    /// </summary>
    private static bool CertainlyUndone(Exception exception, bool rolledBack) =>
        exception is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL }
        || (rolledBack && exception is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY });

    private static bool TryRollBack(SqliteTransaction transaction)
    {
        try
        {
            transaction.Rollback();
            transaction.Dispose();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private void EnsureOpen()
    {
        if (connection is not null)
            return;
        var opened = open();
        statements = new AppendStatements(opened);
        connection = opened;
    }

    private void Checkpoint()
    {
        try
        {
            EnsureOpen();
            using var command = connection!.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }
        catch (Exception)
        {
            // The log stays beside the database and is read at the next start; nothing is lost.
        }
    }

    private void Close()
    {
        try
        {
            statements?.Dispose();
            connection?.Dispose();
        }
        catch (Exception)
        {
            // A connection that can't even be closed is given up.
        }

        statements = null;
        connection = null;
    }
}
