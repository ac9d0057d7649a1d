namespace Consultation.Storage.Tests;

public sealed class VerifierTests : IDisposable
{
    private const string Misfits = "its hash doesn't fit what is stored and the hash before it";
    private readonly SqliteStore store = new();
    private readonly List<string> found = [];

    [Fact]
    public async Task AnUntouchedRecordFitsWithAServerRunningAndWithout()
    {
        await store.Journal.Fill("r1", 5);
        await store.Journal.Fill("r2", 3);

        Assert.Equal("2 roundtables, 8 events, all fit", Verify().ToString());
        store.Close();
        Assert.Equal("2 roundtables, 8 events, all fit", Verify().ToString());
        Assert.Empty(found);
    }

    [Fact]
    public void AnEmptyRecordFits() => Assert.Equal("0 roundtables, 0 events, all fit", Verify().ToString());

    [Theory]
    [InlineData("changed body", "UPDATE journal SET body = '{}' WHERE number = 3", $"event 3: {Misfits}")]
    [InlineData("changed salt", "UPDATE journal SET salt = zeroblob(16) WHERE number = 3", $"event 3: {Misfits}")]
    [InlineData("shortened salt", "UPDATE journal SET salt = x'00' WHERE number = 3", $"event 3: {Misfits}")]
    [InlineData("changed type", "UPDATE journal SET type = 'Voted' WHERE number = 3", $"event 3: {Misfits}")]
    [InlineData("changed time", "UPDATE journal SET time = time + 1 WHERE number = 3", $"event 3: {Misfits}")]
    [InlineData("impossible time", "UPDATE journal SET time = 9223372036854775807 WHERE number = 5", "event 5: its time is no time")]
    [InlineData("time run backwards", "UPDATE journal SET time = time - 5000 WHERE number = 3", "event 3: its time is before that of the event before it")]
    [InlineData("changed actor", "UPDATE journal SET actor = 'rapporteur' WHERE number = 3", $"event 3: {Misfits}")]
    [InlineData("changed actor with its command", "UPDATE journal SET actor = 'rapporteur' WHERE number = 3; UPDATE command SET actor = 'rapporteur' WHERE first = 3", $"event 3: {Misfits}")]
    [InlineData("changed command", "UPDATE journal SET command = 'c9' WHERE number = 3", $"event 3: {Misfits}")]
    [InlineData("changed hash", "UPDATE journal SET hash = zeroblob(32) WHERE number = 3", $"event 4: {Misfits}")]
    [InlineData("swapped rows", "UPDATE journal SET number = 7 - number + 100 WHERE number IN (3, 4); UPDATE journal SET number = number - 100 WHERE number > 100", $"event 3: {Misfits}")]
    [InlineData("first row deleted", "DELETE FROM journal WHERE number = 1", "event 2: event 1 is missing before it")]
    [InlineData("row in the middle deleted", "DELETE FROM journal WHERE number = 3", "event 4: event 3 is missing before it")]
    [InlineData("rows in the middle deleted", "DELETE FROM journal WHERE number IN (2, 3)", "event 4: events 2 to 3 are missing before it")]
    [InlineData("deleted and renumbered", "DELETE FROM journal WHERE number = 3; UPDATE journal SET number = number - 1 WHERE number = 4; UPDATE journal SET number = number - 1 WHERE number = 5; UPDATE roundtable SET head = 4", $"event 3: {Misfits}")]
    [InlineData("last row deleted", "DELETE FROM journal WHERE number = 5", "event 5: the head is event 5, but the last event stored is 4")]
    [InlineData("last rows deleted", "DELETE FROM journal WHERE number > 2", "event 3: the head is event 5, but the last event stored is 2")]
    [InlineData("last row deleted, head number edited", "DELETE FROM journal WHERE number = 5; UPDATE roundtable SET head = 4", "event 4: the head's hash isn't that of the last event")]
    [InlineData("last row deleted, head edited", "DELETE FROM journal WHERE number = 5; UPDATE roundtable SET head = 4, head_hash = (SELECT hash FROM journal WHERE number = 4)", "event 5: a command is stored with the events 5 to 5, but they aren't all its own")]
    [InlineData("all rows deleted", "DELETE FROM journal", "event 1: the head is event 5, but the last event stored is 0")]
    [InlineData("head number edited", "UPDATE roundtable SET head = 3", "event 4: the head is event 3, but there are events up to 5")]
    [InlineData("head hash edited", "UPDATE roundtable SET head_hash = zeroblob(32)", "event 5: the head's hash isn't that of the last event")]
    [InlineData("row put in at the end", "INSERT INTO journal SELECT roundtable, 6, time, actor, command, type, salt, body, hash FROM journal WHERE number = 5", $"event 6: {Misfits}")]
    [InlineData("row put in before the first", "INSERT INTO journal SELECT roundtable, 0, time, actor, command, type, salt, body, hash FROM journal WHERE number = 1", "event 0: a row stands before the first event")]
    [InlineData("roundtable removed from the list", "DELETE FROM roundtable", "it has events or commands but isn't in the list of roundtables")]
    [InlineData("command removed", "DELETE FROM command WHERE first = 3", "event 3: no command is stored for it")]
    [InlineData("command moved", "UPDATE command SET first = 4, last = 4 WHERE first = 3", "event 4: a command is stored with the events 4 to 4, but they aren't all its own")]
    [InlineData("command stretched", "UPDATE command SET last = 4 WHERE first = 3", "event 3: a command is stored with the events 3 to 4, but they aren't all its own")]
    [InlineData("command put in", "INSERT INTO command VALUES ('r1', 'a', 'b', x'00', 9, 9)", "event 9: a command is stored with the events 9 to 9, but they aren't all its own")]
    public async Task EveryTamperingIsFoundAndNamed(string tampering, string sql, string expected)
    {
        await store.Journal.Fill("r1", 5);
        store.Close();
        Tampering.Apply(store.File, sql);

        var result = Verify();

        Assert.False(result.AllFit, tampering);
        Assert.Contains(found, misfit => misfit.StartsWith("roundtable r1", StringComparison.Ordinal) && misfit.EndsWith(expected, StringComparison.Ordinal));
        Assert.Equal(found.Count, result.Misfits);
        Assert.EndsWith($"{found.Count} misfits", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneChangedBodyIsOneMisfit()
    {
        await store.Journal.Fill("r1", 5);
        await store.Journal.Fill("r2", 5);
        store.Close();
        Tampering.Apply(store.File, "UPDATE journal SET body = '{}' WHERE roundtable = 'r2' AND number = 3");

        Assert.Equal("2 roundtables, 10 events, 1 misfits", Verify().ToString());
        Assert.Equal([$"roundtable r2, event 3: {Misfits}"], found);
    }

    [Fact]
    public async Task AChainRebuiltToANewHeadShowsOnlyAgainstAHashKeptElsewhere()
    {
        await store.Journal.Fill("r1", 3);
        var printed = await store.Head("r1");
        var rows = await store.Rows("r1");
        store.Close();
        var second = rows[1] with { Body = "{}" };
        var secondHash = Convert.ToHexString(HashChain.Hash(rows[0].Hash, second));
        var third = Convert.ToHexString(HashChain.Hash(HashChain.Hash(rows[0].Hash, second), rows[2]));
        Tampering.Apply(store.File, $"""
            UPDATE journal SET body = '{second.Body}', hash = x'{secondHash}' WHERE number = 2;
            UPDATE journal SET hash = x'{third}' WHERE number = 3;
            UPDATE roundtable SET head_hash = x'{third}';
            """);

        Assert.True(Verify().AllFit);
        store.Reopen();
        Assert.NotEqual(printed!.Hash, (await store.Head("r1"))!.Hash);
    }

    [Fact]
    public async Task TheHostsOwnCheckIsAskedForEveryRowInOrder()
    {
        await store.Journal.Fill("r1", 3);
        var asked = new List<(string, long)>();

        var result = Verifier.Run(store.Path, misfit => found.Add(misfit.ToString()), (roundtable, row) =>
        {
            asked.Add((roundtable, row.Number));
            return row.Number == 2 ? "its body isn't an event" : null;
        });

        Assert.Equal([("r1", 1), ("r1", 2), ("r1", 3)], asked);
        Assert.Equal(["roundtable r1, event 2: its body isn't an event"], found);
        Assert.False(result.AllFit);
    }

    [Fact]
    public async Task VerifyingWhileAServerWritesSeesOnlyWholeStates()
    {
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var number = 0; !stop.IsCancellationRequested; number++)
                (await store.Journal.AppendAsync(Some.Batch("r1", number, Some.Command($"c{number}", "{}", "{}").At(Some.Morning)) with { ExpectedHead = number * 2L })).Committed();
        }, TestContext.Current.CancellationToken);

        for (var i = 0; i < 20; i++)
            Assert.True(Verify().AllFit, string.Join('\n', found));
        await stop.CancelAsync();
        await writing;
    }

    [Fact]
    public void AFolderWithoutADatabaseCantBeVerified()
    {
        using var empty = new TemporaryFolder();

        var refused = Assert.Throws<DataFolderException>(() => Verifier.Run(empty.Path, _ => { }));

        Assert.Contains(empty.Path, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DerivedTablesAreRebuiltFromTheJournal()
    {
        await store.Journal.Fill("r1", 3);
        store.Close();
        Tampering.Apply(store.File, "UPDATE roundtable SET title = 'wrong'; INSERT INTO due VALUES ('r1', 'closeVote', 'v9', 0)");
        store.Reopen();
        var right = new RoundtableSummary("Rule of law", "live", null);

        var rebuilt = await store.Folder.RebuildDerivedAsync((_, rows) => new(right, [new("silence", $"p{rows.Count}", Some.Morning)]));

        Assert.Equal(1, rebuilt);
        var stored = Assert.Single(await store.Roundtables());
        Assert.Equal(right, stored.Summary);
        Assert.Equal(3, stored.Head.Number);
        Assert.Equal([new("r1", Some.Morning, "silence", "p3")], await store.Due(Some.Morning));
        Assert.True(Verify().AllFit);
    }

    public void Dispose() => store.Dispose();

    private VerifyResult Verify()
    {
        found.Clear();
        return Verifier.Run(store.Path, misfit => found.Add(misfit.ToString()));
    }
}
