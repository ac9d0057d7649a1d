using Dapper;
using Microsoft.Data.Sqlite;

namespace Consultation.Storage.Tests;

/// <summary>What can happen to this engine's file alone.</summary>
public sealed class SqliteFaultTests
{
    [Fact]
    public async Task AFullDiskFailsTheAppendAndTheServerGoesOnOnceThereIsRoom()
    {
        using var store = new SqliteStore();
        await store.Journal.Fill("r1", 1);
        await MostPages(store, 1);

        var full = await store.Journal.AppendAsync(Some.Batch("r1", 1, Some.Command("big", new string('x', 1_000_000))));
        var person = await Record.ExceptionAsync(() => store.People.AddAsync(new("p1", new string('x', 1_000_000))));

        Assert.Contains("full", Assert.IsType<AppendResult.Failed>(full).Reason, StringComparison.Ordinal);
        Assert.NotNull(person);
        Assert.Single(await store.Rows("r1"));

        await MostPages(store, 1_000_000);
        (await store.Journal.AppendAsync(Some.Batch("r1", 1, Some.Command("big", new string('x', 1_000_000))))).Committed();
    }

    [Fact]
    public async Task OnAFullDiskOneBatchThatDoesntFitDoesntTakeTheOthersWithIt()
    {
        using var store = new SqliteStore();
        await store.Journal.Fill("r1", 1);
        await MostPages(store, 40);
        List<Task<AppendResult>> ends = [];
        using (await store.HoldWriter())
        {
            ends.Add(store.Journal.AppendAsync(Some.Batch("r1", 1, Some.Command("small"))));
            ends.Add(store.Journal.AppendAsync(Some.Batch("r2", 0, Some.Command("big", new string('x', 1_000_000)))));
            ends.Add(store.Journal.AppendAsync(Some.Batch("r3", 0, Some.Command("small"))));
        }

        var results = await Task.WhenAll(ends);

        results[0].Committed();
        Assert.IsType<AppendResult.Failed>(results[1]);
        results[2].Committed();
    }

    [Fact]
    public async Task ACommitRefusedForALockIsTriedAgainAndCertain()
    {
        var refusals = 1;
        using var store = new SqliteStore(commit =>
        {
            if (refusals-- > 0)
                throw new SqliteException("database is locked", SQLitePCL.raw.SQLITE_BUSY);
            commit();
        });

        (await store.Journal.AppendAsync(Some.Batch("r1", 0))).Committed();
        Assert.Single(await store.Rows("r1"));
    }

    [Fact]
    public async Task AnotherProgramHoldingTheFileMakesAppendsFailAndNotHang()
    {
        using var store = new SqliteStore();
        await store.Journal.Fill("r1", 1);
        using var other = new SqliteConnection($"Data Source={store.File};Pooling=False");
        other.Open();
        using (other.BeginTransaction(deferred: false))
            Assert.IsType<AppendResult.Failed>(await store.Journal.AppendAsync(Some.Batch("r1", 1)));

        (await store.Journal.AppendAsync(Some.Batch("r1", 1))).Committed();
    }

    [Fact]
    public async Task ACopyMadeAtTheMomentOfACrashHoldsAllThatWasAcknowledged()
    {
        using var store = new SqliteStore();
        using var crashed = new TemporaryFolder();
        var acknowledged = 0L;
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var number = 0; !stop.IsCancellationRequested; number++)
                Interlocked.Exchange(ref acknowledged, (await store.Journal.AppendAsync(Some.Batch("r1", number))).Committed().Head);
        }, TestContext.Current.CancellationToken);
        while (Interlocked.Read(ref acknowledged) < 300)
            await Task.Delay(5, TestContext.Current.CancellationToken);

        // What a power cut leaves: the database first, then the log, which goes on growing meanwhile.
        var before = Interlocked.Read(ref acknowledged);
        File.Copy(store.File, crashed[DataFolder.DatabaseName]);
        File.Copy(store.File + "-wal", crashed[DataFolder.DatabaseName + "-wal"]);
        await stop.CancelAsync();
        await writing;

        using var folder = DataFolder.Open(crashed.Path);
        var rows = await folder.Journal.ReadAsync("r1", 0, TestContext.Current.CancellationToken);
        Assert.InRange(rows.Count, before, long.MaxValue);
        Assert.True(Verifier.Run(crashed.Path, misfit => Assert.Fail(misfit.ToString())).AllFit);
    }

    [Theory]
    [InlineData("UPDATE journal SET body = 'other'")]
    [InlineData("DELETE FROM journal")]
    [InlineData("REPLACE INTO journal SELECT roundtable, number, time, actor, command, type, salt, 'other', hash FROM journal")]
    public async Task TheJournalRefusesToBeChanged(string sql)
    {
        using var store = new SqliteStore();
        await store.Journal.Fill("r1", 2);

        var thrown = await Assert.ThrowsAsync<SqliteException>(() => store.Database.WriteAsync(
            (connection, transaction) => connection.Execute(sql, transaction: transaction)));

        Assert.Contains("only ever appended to", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadersCantWrite()
    {
        using var store = new SqliteStore();

        await Assert.ThrowsAsync<SqliteException>(() => store.Database.ReadAsync(
            connection => connection.Execute("DELETE FROM person"), TestContext.Current.CancellationToken));
        Assert.Empty(await store.People.ListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AJobThatEndsTheTransactionItselfFailsAndTheWriterGoesOn()
    {
        using var store = new SqliteStore();

        await Assert.ThrowsAnyAsync<Exception>(() => store.Database.WriteAsync(
            (connection, transaction) => connection.Execute("ROLLBACK", transaction: transaction)));
        (await store.Journal.AppendAsync(Some.Batch("r1", 0))).Committed();
    }

    [Fact]
    public async Task TheWriterFlushesEveryCommit()
    {
        using var store = new SqliteStore();
        Task<string?> Setting(string name) => store.Database.WriteAsync(
            (connection, transaction) => connection.ExecuteScalar<string>($"PRAGMA {name}", transaction: transaction));

        Assert.Equal("wal", await Setting("journal_mode"));
        Assert.Equal("2", await Setting("synchronous"));
        Assert.Equal("1", await Setting("foreign_keys"));
        Assert.Equal("1", await Setting("recursive_triggers"));
    }

    [Fact]
    public async Task AReaderThatStaysOpenHoldsUpNobody()
    {
        using var store = new SqliteStore();
        await store.Journal.Fill("r1", 1);
        using var reading = new ManualResetEventSlim();
        using var done = new ManualResetEventSlim();
        var reader = Task.Run(() => store.Database.ReadAsync(connection =>
        {
            var before = connection.ExecuteScalar<long>("SELECT count(*) FROM journal");
            reading.Set();
            done.Wait(TimeSpan.FromSeconds(30));
            return (before, After: connection.ExecuteScalar<long>("SELECT count(*) FROM journal"));
        }), TestContext.Current.CancellationToken);
        reading.Wait(TestContext.Current.CancellationToken);

        (await store.Journal.AppendAsync(Some.Batch("r1", 1))).Committed();
        Assert.Equal(2, (await store.Rows("r1")).Count);
        done.Set();

        Assert.Equal((1, 1), await reader);
    }

    private static Task<int> MostPages(SqliteStore store, int pages) => store.Database.WriteAsync(
        (connection, transaction) => connection.Execute($"PRAGMA max_page_count = {pages}", transaction: transaction));
}
