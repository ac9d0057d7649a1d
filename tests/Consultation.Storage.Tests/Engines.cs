namespace Consultation.Storage.Tests;

/// <summary>The engines that every test of the contract runs on: a further one is one more row here.</summary>
public static class Engines
{
    public static IEnumerable<TheoryDataRow<Engine>> All =>
        from engine in new Engine[] { new SqliteEngine() }
        select new TheoryDataRow<Engine>(engine) { Skip = engine.WhyNot is { } reason ? $"{engine} skipped: {reason}" : null };
}

public abstract class Engine
{
    /// <summary>Why it can't run here, or null.</summary>
    public virtual string? WhyNot => null;

    /// <summary>An empty store.</summary>
    /// <param name="commit">Runs the commit it is given; may throw before or after.</param>
    public abstract TestStore Create(Action<Action>? commit = null);
}

/// <summary>A store of a test's own, gone after it.</summary>
public abstract class TestStore : IDisposable
{
    public abstract IJournal Journal { get; }

    public abstract IDatabase Database { get; }

    public PersonRepository People => new(Database);

    /// <summary>Closes and opens again, without the fault.</summary>
    public abstract void Reopen();

    public Task<IReadOnlyList<JournalRow>> Rows(string roundtable, long after = 0) =>
        Journal.ReadAsync(roundtable, after, TestContext.Current.CancellationToken);

    public Task<IReadOnlyList<DueMoment>> Due(DateTimeOffset until) => Journal.DueAsync(until, TestContext.Current.CancellationToken);

    public Task<Head?> Head(string roundtable) => Journal.HeadAsync(roundtable, TestContext.Current.CancellationToken);

    public Task<StoredCommand?> Command(string roundtable, string actor, string id) =>
        Journal.FindCommandAsync(roundtable, actor, id, TestContext.Current.CancellationToken);

    public Task<IReadOnlyList<StoredRoundtable>> Roundtables() => Journal.RoundtablesAsync(TestContext.Current.CancellationToken);

    /// <summary>Holds the writer until disposed of, so that what comes meanwhile waits and goes as one group.</summary>
    public async Task<IDisposable> HoldWriter()
    {
        var hold = new Hold();
        hold.Job = Database.WriteAsync((_, _) => hold.Wait());
        await hold.Reached;
        return hold;
    }

    public abstract void Dispose();

    private sealed class Hold : IDisposable
    {
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim go = new();

        public Task<bool>? Job { get; set; }

        public Task Reached => reached.Task;

        public bool Wait()
        {
            reached.TrySetResult();
            return go.Wait(TimeSpan.FromSeconds(30));
        }

        public void Dispose() => go.Set();
    }
}
