using Dapper;

namespace Consultation.Storage.Tests;

public sealed class GroupCommitTests
{
    public static IEnumerable<TheoryDataRow<Engine>> All => Engines.All;

    [Theory, MemberData(nameof(All))]
    public async Task AConflictInAGroupSpoilsNobodyElse(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.Fill("r0", 1);
        List<Task<AppendResult>> ends = [];
        using (await store.HoldWriter())
            ends.AddRange(Enumerable.Range(0, 50).Select(i => store.Journal.AppendAsync(Some.Batch($"r{i}", 0))));

        var results = await Task.WhenAll(ends);

        Assert.Equal(new AppendResult.Conflict(1), results[0]);
        Assert.All(results[1..], result => result.Committed());
        Assert.Equal(50, (await store.Roundtables()).Count);
    }

    [Theory, MemberData(nameof(All))]
    public async Task BatchesOfOneRoundtableInAGroupFollowEachOther(Engine engine)
    {
        using var store = engine.Create();
        List<Task<AppendResult>> ends = [];
        using (await store.HoldWriter())
            ends.AddRange(Enumerable.Range(0, 20).Select(i => store.Journal.AppendAsync(Some.Batch("r1", i))));

        Assert.All(await Task.WhenAll(ends), result => result.Committed());
        Assert.Equal(20, (await store.Rows("r1")).Count);
    }

    [Theory, MemberData(nameof(All))]
    public async Task ABatchThatBreaksAGroupFailsAloneAndTheOthersAreStored(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.Fill("r1", 1);
        List<Task<AppendResult>> ends = [];
        using (await store.HoldWriter())
        {
            ends.Add(store.Journal.AppendAsync(Some.Batch("r2", 0)));
            ends.Add(store.Journal.AppendAsync(Some.Batch("r1", 1, Some.Command("c1"))));
            ends.Add(store.Journal.AppendAsync(Some.Batch("r3", 0)));
        }

        var results = await Task.WhenAll(ends);

        results[0].Committed();
        Assert.IsType<AppendResult.Failed>(results[1]);
        results[2].Committed();
        Assert.Equal([("r1", 1), ("r2", 1), ("r3", 1)], (await store.Roundtables()).Select(one => (one.Id, one.Head.Number)));
    }

    [Theory, MemberData(nameof(All))]
    public async Task ManySessionsAtOnceLoseAndDoubleNothing(Engine engine)
    {
        using var store = engine.Create();
        var sessions = Enumerable.Range(0, 30).Select(i => Task.Run(() => store.Journal.Fill($"r{i}", 20))).ToList();
        // Two more that fight over one roundtable, and decide again after each conflict.
        var fighters = Enumerable.Range(0, 2).Select(i => Task.Run(async () =>
        {
            for (var stored = 0; stored < 20;)
            {
                var head = await store.Head("shared") is { } at ? at.Number : 0;
                if (await store.Journal.AppendAsync(Some.Batch("shared", head, Some.Command($"{i}-{stored}"))) is AppendResult.Committed)
                    stored++;
            }
        })).ToList();

        await Task.WhenAll(sessions.Concat(fighters));

        Assert.Equal(31, (await store.Roundtables()).Count);
        Assert.All(await store.Roundtables(), one => Assert.Equal(one.Id == "shared" ? 40 : 20, one.Head.Number));
        Assert.Equal(40, (await store.Rows("shared")).Select(row => row.Command).Distinct().Count());
    }

    [Theory, MemberData(nameof(All))]
    public async Task ACommitThatBreaksBeforeItIsDoneIsUnknownAndTheJournalSaysNo(Engine engine)
    {
        var breaks = false;
        using var store = engine.Create(commit =>
        {
            if (breaks)
                throw new IOException("the disk went away");
            commit();
        });
        await store.Journal.Fill("r1", 1);

        breaks = true;
        Assert.Equal(new AppendResult.Unknown("the disk went away"), await store.Journal.AppendAsync(Some.Batch("r1", 1)));
        breaks = false;

        Assert.Single(await store.Rows("r1"));
        (await store.Journal.AppendAsync(Some.Batch("r1", 1))).Committed();
    }

    [Theory, MemberData(nameof(All))]
    public async Task ACommitThatBreaksAfterItIsDoneIsUnknownAndTheJournalSaysYes(Engine engine)
    {
        var breaks = false;
        using var store = engine.Create(commit =>
        {
            commit();
            if (breaks)
                throw new IOException("no answer");
        });
        await store.Journal.Fill("r1", 1);

        breaks = true;
        Assert.IsType<AppendResult.Unknown>(await store.Journal.AppendAsync(Some.Batch("r1", 1)));
        breaks = false;

        Assert.Equal(2, (await store.Rows("r1")).Count);
        Assert.Equal(new AppendResult.Conflict(2), await store.Journal.AppendAsync(Some.Batch("r1", 1, Some.Command("again"))));
    }

    [Theory, MemberData(nameof(All))]
    public async Task AnUnknownCommitLeavesEveryoneInItsGroupUnknown(Engine engine)
    {
        var breaks = false;
        using var store = engine.Create(commit =>
        {
            commit();
            if (breaks)
                throw new IOException("no answer");
        });
        await store.Journal.Fill("r1", 1);
        List<Task<AppendResult>> ends = [];
        Task<bool> person;
        using (await store.HoldWriter())
        {
            breaks = true;
            ends.Add(store.Journal.AppendAsync(Some.Batch("r1", 0)));
            ends.Add(store.Journal.AppendAsync(Some.Batch("r2", 0)));
            person = store.People.AddAsync(new("p1", "Aigerim"));
        }

        Assert.All(await Task.WhenAll(ends), result => Assert.IsType<AppendResult.Unknown>(result));
        Assert.True((await Assert.ThrowsAsync<StorageException>(() => person)).OutcomeUnknown);
    }

    [Theory, MemberData(nameof(All))]
    public async Task AJobThatThrowsIsUndoneAloneAndItsExceptionReachesTheCaller(Engine engine)
    {
        using var store = engine.Create();
        Task<AppendResult> append;
        Task<bool> job;
        using (await store.HoldWriter())
        {
            append = store.Journal.AppendAsync(Some.Batch("r1", 0));
            job = store.Database.WriteAsync<bool>((connection, transaction) =>
            {
                connection.Execute("INSERT INTO person (id, name) VALUES ('p1', 'Aigerim')", transaction: transaction);
                throw new InvalidOperationException("changed my mind");
            });
        }

        (await append).Committed();
        await Assert.ThrowsAsync<InvalidOperationException>(() => job);
        Assert.Empty(await store.People.ListAsync(TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(All))]
    public async Task ClosingStoresWhatWaitsAndRefusesWhatComesLater(Engine engine)
    {
        var store = engine.Create();
        var journal = store.Journal;
        var people = store.People;
        var accepted = Enumerable.Range(0, 200).Select(i => journal.AppendAsync(Some.Batch($"r{i}", 0))).ToList();

        store.Reopen();

        Assert.All(await Task.WhenAll(accepted), result => result.Committed());
        Assert.IsType<AppendResult.Failed>(await journal.AppendAsync(Some.Batch("late", 0)));
        Assert.False((await Assert.ThrowsAsync<StorageException>(() => people.AddAsync(new("p1", "Aigerim")))).OutcomeUnknown);
        await Assert.ThrowsAsync<StorageException>(() => journal.RoundtablesAsync(TestContext.Current.CancellationToken));
        Assert.Equal(200, (await store.Roundtables()).Count);
        store.Dispose();
    }

    [Theory, MemberData(nameof(All))]
    public async Task ClosingWhileManyWriteEndsEveryAppendOneWayOrTheOther(Engine engine)
    {
        var store = engine.Create();
        var journal = store.Journal;
        var writers = Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            var stored = 0;
            while (await journal.AppendAsync(Some.Batch($"r{i}", stored)) is AppendResult.Committed)
                stored++;
            return (Id: $"r{i}", Stored: stored);
        })).ToList();
        await Task.Delay(100, TestContext.Current.CancellationToken);

        store.Reopen();

        var ends = await Task.WhenAll(writers).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        foreach (var (id, stored) in ends)
            Assert.Equal(stored, (await store.Rows(id)).Count);
        store.Dispose();
    }
}
