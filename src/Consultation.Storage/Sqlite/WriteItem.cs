using Microsoft.Data.Sqlite;

namespace Consultation.Storage.Sqlite;

/// <summary>Something waiting for the writer. It may be performed twice, and is told its end exactly once.</summary>
internal abstract class WriteItem
{
    /// <summary>Runs within the writer's transaction. What it throws fails the whole transaction.</summary>
    public abstract void Perform(SqliteTransaction transaction, AppendStatements statements);

    public abstract void Committed();

    public abstract void Failed(string reason);

    public abstract void Unknown(string reason);
}

internal sealed class AppendItem(PreparedBatch batch) : WriteItem
{
    // Continuations run elsewhere: nobody's code may hold up the writer's thread.
    private readonly TaskCompletionSource<AppendResult> end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private AppendResult? result;

    public Task<AppendResult> End => end.Task;

    public override void Perform(SqliteTransaction transaction, AppendStatements statements) => result = statements.Append(batch);

    public override void Committed() => end.SetResult(result!);

    public override void Failed(string reason) => end.SetResult(new AppendResult.Failed(reason));

    // A conflict or refusal was found beside rows whose fate is now unknown, so it isn't certain either.
    public override void Unknown(string reason) => end.SetResult(new AppendResult.Unknown(reason));
}

internal sealed class JobItem<T>(Func<SqliteConnection, SqliteTransaction, T> work) : WriteItem
{
    private const string Savepoint = "job";
    private readonly TaskCompletionSource<T> end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;
    private Exception? thrown;

    public Task<T> End => end.Task;

    /// <summary>A job that throws is undone alone and spoils nobody's transaction.</summary>
    public override void Perform(SqliteTransaction transaction, AppendStatements statements)
    {
        thrown = null;
        transaction.Save(Savepoint);
        try
        {
            result = work(transaction.Connection!, transaction);
        }
        catch (Exception exception)
        {
            thrown = exception;
            transaction.Rollback(Savepoint);
        }

        transaction.Release(Savepoint);
    }

    public override void Committed()
    {
        if (thrown is null)
            end.SetResult(result!);
        else
            end.SetException(thrown);
    }

    public override void Failed(string reason) => end.SetException(thrown ?? new StorageException(reason, outcomeUnknown: false));

    public override void Unknown(string reason) => end.SetException(new StorageException(reason, outcomeUnknown: true));
}
