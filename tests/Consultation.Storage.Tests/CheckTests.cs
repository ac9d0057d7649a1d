namespace Consultation.Storage.Tests;

/// <summary>What was published is found by its hashes from the moment its event is stored.</summary>
public sealed class CheckTests
{
    private static readonly string File = new('a', 64);
    private static readonly string Record = "0123456789abcdef" + new string('c', 48);

    public static IEnumerable<TheoryDataRow<Engine>> All => Engines.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Batch Publishing(string roundtable, long expected, params PublishedFiles[] published) => Some.Batch(roundtable, expected) with { Published = published };

    [Theory, MemberData(nameof(All))]
    public async Task AnAppendThatPublishesMakesItsFilesFound(Engine engine)
    {
        using var store = engine.Create();
        var published = new CheckRepository(store.Database);
        await store.Journal.AppendAsync(Publishing("r1", 0, new PublishedFiles(1, [("minutes.en.pdf", File), ("minutes.en.md", new('b', 64))])));
        await store.Journal.AppendAsync(Publishing("r2", 0, new PublishedFiles(1, [("minutes.en.pdf", File)])));

        Assert.Equal([new FoundPublication("r1", 1, "minutes.en.pdf"), new("r2", 1, "minutes.en.pdf")], await published.FindAsync(File, Cancellation));
        Assert.Empty(await published.FindAsync(new('d', 64), Cancellation));
    }

    [Theory, MemberData(nameof(All))]
    public async Task WhatIsNotStoredIsNotFound(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.AppendAsync(Some.Batch("r1", 0));
        Assert.IsType<AppendResult.Conflict>(await store.Journal.AppendAsync(Publishing("r1", 0, new PublishedFiles(1, [("a.pdf", File)]))));

        Assert.Empty(await new CheckRepository(store.Database).FindAsync(File, Cancellation));
    }

    [Theory, MemberData(nameof(All))]
    public async Task ARecordIsFoundByTheBeginningOfItsHashOnceThatIsKnown(Engine engine)
    {
        using var store = engine.Create();
        var published = new CheckRepository(store.Database);
        await store.Journal.AppendAsync(Publishing("r1", 0, new PublishedFiles(1, [("a.pdf", File)]), new PublishedFiles(2, [("b.pdf", File)])));
        FoundPublication[] waiting = [new("r1", 1, null), new("r1", 2, null)];
        Assert.Equal(waiting, await published.WithoutRecordAsync(10, [], Cancellation));
        Assert.Empty(await published.WithoutRecordAsync(10, ["r1"], Cancellation));

        await published.KeepRecordAsync("r1", 2, Record);
        Assert.Equal([waiting[1]], await published.FindRecordAsync(Record[..16], Cancellation));
        Assert.Equal([waiting[1]], await published.FindAsync(Record, Cancellation));
        Assert.Empty(await published.FindRecordAsync("0123456789abcdee", Cancellation));
        Assert.Equal([waiting[0]], await published.WithoutRecordAsync(10, [], Cancellation));
    }

    [Fact]
    public async Task RebuildingMakesItAnew()
    {
        using var store = new SqliteStore();
        await store.Journal.AppendAsync(Publishing("r1", 0, new PublishedFiles(1, [("a.pdf", File)])));
        await store.Folder.RebuildDerivedAsync((_, _) => new(Some.Summary, [], [new PublishedFiles(1, [("a.pdf", new('e', 64))])]));

        Assert.Empty(await new CheckRepository(store.Database).FindAsync(File, Cancellation));
        Assert.Single(await new CheckRepository(store.Database).FindAsync(new('e', 64), Cancellation));
    }

    [Theory, MemberData(nameof(All))]
    public async Task EveryRoundtableWaitsToBeToldOfTheOrganisationThatStands(Engine engine)
    {
        using var store = engine.Create();
        var organisation = new OrganisationRepository(store.Database);
        Assert.Null(await organisation.FindAsync(Cancellation));
        await store.Journal.Fill("r1", 1);
        await store.Journal.Fill("r2", 1);

        Assert.Equal(new StoredOrganisation(1, "{}"), await organisation.SetAsync("{}"));
        Assert.Equal(["r1", "r2"], await organisation.WaitingAsync(10, cancellation: Cancellation));
        await organisation.ToldAsync("r1", 1);
        Assert.Equal(["r2"], await organisation.WaitingAsync(10, cancellation: Cancellation));

        Assert.Equal(2, (await organisation.SetAsync("[]")).Number);
        await organisation.ToldAsync("r1", 1);
        Assert.Equal(["r1", "r2"], await organisation.WaitingAsync(10, cancellation: Cancellation));
        Assert.Equal(["r2"], await organisation.WaitingAsync(10, "r1", Cancellation));
    }
}
