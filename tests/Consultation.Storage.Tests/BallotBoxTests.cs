using Microsoft.Data.Sqlite;

namespace Consultation.Storage.Tests;

/// <summary>Sealed ballots go with the append, all of it or nothing.</summary>
public sealed class BallotBoxTests
{
    public static IEnumerable<TheoryDataRow<Engine>> All => Engines.All;

    [Theory, MemberData(nameof(All))]
    public async Task ABallotStandsUnderItsSeatAndAChangedOneTakesItsPlace(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.AppendAsync(Some.Batch("r1", 0).Set(Ballot("v", "b", 1), Ballot("v", "a", 2)));
        await store.Journal.AppendAsync(Some.Batch("r1", 1).Set(Ballot("v", "b", 3)));
        store.Reopen();

        Assert.Equal(["v a 2", "v b 3"], await Box(store, "r1"));
        Assert.Empty(await Box(store, "r2"));
    }

    [Theory, MemberData(nameof(All))]
    public async Task TheBallotsOfARoundGoTogetherAndThoseOfOthersStay(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.AppendAsync(Some.Batch("r1", 0).Set(Ballot("v", "a", 1), Ballot("v", "b", 1), Ballot("w", "a", 2)));
        await store.Journal.AppendAsync(Some.Batch("r2", 0).Set(Ballot("v", "a", 3)));

        await store.Journal.AppendAsync(Some.Batch("r1", 1) with { Ballots = new([Ballot("v", "c", 4)], ["v"]) });

        Assert.Equal(["v c 4", "w a 2"], await Box(store, "r1"));
        Assert.Equal(["v a 3"], await Box(store, "r2"));
    }

    [Theory, MemberData(nameof(All))]
    public async Task AConflictChangesNoBallot(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.AppendAsync(Some.Batch("r1", 0).Set(Ballot("v", "a", 1)));

        Assert.IsType<AppendResult.Conflict>(await store.Journal.AppendAsync(Some.Batch("r1", 5).Set(Ballot("v", "a", 2))));

        Assert.Equal(["v a 1"], await Box(store, "r1"));
    }

    [Theory, MemberData(nameof(All))]
    public async Task AnAppendThatFailsChangesNoBallot(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.AppendAsync(Some.Batch("r1", 0).Set(Ballot("v", "a", 1)));

        // The id of the command is used, so the rows can't be stored.
        Assert.IsType<AppendResult.Failed>(await store.Journal.AppendAsync(Some.Batch("r1", 1, Some.Command("c1")).Set(Ballot("v", "a", 2))));

        Assert.Equal(["v a 1"], await Box(store, "r1"));
    }

    [Theory, MemberData(nameof(All))]
    public async Task ABallotOfAnotherLengthIsRefused(Engine engine)
    {
        using var store = engine.Create();

        await Assert.ThrowsAsync<ArgumentException>(() =>
            store.Journal.AppendAsync(Some.Batch("r1", 0).Set(new SealedBallot("v", "a", new byte[SealedBallot.Length - 1]))));
    }

    [Fact]
    public async Task TheTableItselfRefusesABallotOfAnotherLength()
    {
        using var store = new SqliteStore();
        await store.Journal.Fill("r1", 1);
        store.Close();
        using var connection = new SqliteConnection($"Data Source={store.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO ballot_box VALUES ('r1', 'v', 'a', zeroblob({SealedBallot.Length + 1}))";

        Assert.Throws<SqliteException>(() => command.ExecuteNonQuery());
    }

    private static SealedBallot Ballot(string round, string seat, byte first) =>
        new(round, seat, [first, .. new byte[SealedBallot.Length - 1]]);

    private static async Task<IEnumerable<string>> Box(TestStore store, string roundtable) =>
        (await store.Journal.BallotsAsync(roundtable, TestContext.Current.CancellationToken)).Select(b => $"{b.Round} {b.Seat} {b.Sealed[0]}");
}

internal static class BallotBatches
{
    public static Batch Set(this Batch batch, params SealedBallot[] ballots) => batch with { Ballots = new(ballots, []) };
}
