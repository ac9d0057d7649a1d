namespace Consultation.Storage.Tests;

/// <summary>The index of what can be searched for follows the journals, and its words are found in every alphabet.</summary>
public sealed class SearchTests
{
    private static readonly SearchEntry Law = new("title", "", "en", "", "The rule of law");
    private static readonly SearchEntry Right = new("item", "i1", "kk", "1", "Құқық үстемдігі");

    public static IEnumerable<TheoryDataRow<Engine>> All => Engines.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<IReadOnlyList<string>> FindAsync(SearchRepository index, string query, params string[]? among) =>
        [.. (await index.FindAsync(query, among, null, 10, Cancellation)).Select(found => $"{found.Roundtable} {found.Entry.Key}")];

    [Theory, MemberData(nameof(All))]
    public async Task AnAppendThatChangesTextsMarksItsRoundtableAndAnotherDoesNot(Engine engine)
    {
        using var store = engine.Create();
        var index = new SearchRepository(store.Database);
        await store.Journal.AppendAsync(Some.Batch("r1", 0));
        Assert.Empty(await index.StaleAsync(10, [], Cancellation));
        await store.Journal.AppendAsync(Some.Batch("r1", 1) with { Searched = true });

        Assert.Equal([("r1", 2L)], await index.StaleAsync(10, [], Cancellation));
        Assert.Empty(await index.StaleAsync(10, ["r1"], Cancellation));
    }

    [Theory, MemberData(nameof(All))]
    public async Task WhatWasReadBeforeALaterChangeLeavesItsMark(Engine engine)
    {
        using var store = engine.Create();
        var index = new SearchRepository(store.Database);
        await store.Journal.AppendAsync(Some.Batch("r1", 0) with { Searched = true });
        await store.Journal.AppendAsync(Some.Batch("r1", 1) with { Searched = true });

        await index.KeepAsync("r1", 1, [Law]);
        Assert.Equal([("r1", 2L)], await index.StaleAsync(10, [], Cancellation));
        await index.KeepAsync("r1", 2, [Law]);
        Assert.Empty(await index.StaleAsync(10, [], Cancellation));
    }

    [Theory, MemberData(nameof(All))]
    public async Task WhatListsShowIsReadAnewOnlyAsItIsNow(Engine engine)
    {
        using var store = engine.Create();
        var index = new SearchRepository(store.Database);
        await store.Journal.Fill("r1", 2);

        await index.KeepAsync("r1", 1, [], Some.Summary with { Series = "earlier" });
        Assert.Null(Assert.Single(await store.Roundtables()).Summary.Series);
        await index.KeepAsync("r1", 2, [], Some.Summary with { Series = "law" });
        Assert.Equal("law", Assert.Single(await store.Roundtables()).Summary.Series);
    }

    [Theory, MemberData(nameof(All))]
    public async Task WordsAreFoundWhateverTheirCaseAndOnlyInTheRoundtablesAskedFor(Engine engine)
    {
        using var store = engine.Create();
        var index = new SearchRepository(store.Database);
        await store.Journal.Fill("r1", 1);
        await store.Journal.Fill("r2", 1);
        await index.KeepAsync("r1", 1, [Law, Right]);
        await index.KeepAsync("r2", 1, [Law]);

        Assert.Equal(["r1 i1"], await FindAsync(index, "\"ҚҰҚЫҚ\"*", null));
        Assert.Equal(["r1 i1"], await FindAsync(index, "\"үстем\"* \"құ\"*", null));
        Assert.Equal(["r1 ", "r2 "], (await FindAsync(index, "\"LAW\"*", null)).Order());
        Assert.Equal(["r2 "], await FindAsync(index, "\"law\"*", "r2", "r3"));
        Assert.Empty(await FindAsync(index, "\"law\"*"));
    }

    [Theory, MemberData(nameof(All))]
    public async Task WhatIsMarkedIsFoundOnlyWhereAllIsReadAndSoIsWhatWaits(Engine engine)
    {
        using var store = engine.Create();
        var index = new SearchRepository(store.Database);
        await store.Journal.Fill("r1", 1);
        await index.KeepAsync("r1", 1, [Law, Right with { IsMarked = true }]);

        async Task<int> CountAsync(string query, params string[]? whole) => (await index.FindAsync(query, null, whole, 10, Cancellation)).Count;
        Assert.Equal((1, 1, 1), (await CountAsync("law"), await CountAsync("law", "r1"), await CountAsync("law", null)));
        Assert.Equal((0, 0, 1, 1), (await CountAsync("құқық"), await CountAsync("құқық", "r2"), await CountAsync("құқық", "r1"), await CountAsync("құқық", null)));

        await index.KeepAsync("r1", 1, [Law with { IsMarked = true }, Right]);
        Assert.Equal((0, 1), (await CountAsync("law"), await CountAsync("құқық")));

        await store.Journal.AppendAsync(Some.Batch("r1", 1) with { Searched = true });
        Assert.Equal((0, 1), (await CountAsync("құқық"), await CountAsync("құқық", "r1")));
    }

    [Theory, MemberData(nameof(All))]
    public async Task WhatIsKeptAnewReplacesWhatWasBefore(Engine engine)
    {
        using var store = engine.Create();
        var index = new SearchRepository(store.Database);
        await store.Journal.Fill("r1", 1);
        await index.KeepAsync("r1", 1, [Law, Right]);

        await index.KeepAsync("r1", 1, [Law with { Text = "The rule of men" }]);

        Assert.Empty(await FindAsync(index, "\"law\"*", null));
        Assert.Empty(await FindAsync(index, "\"құқық\"*", null));
        var found = Assert.Single(await index.FindAsync("\"men\"*", null, null, 10, Cancellation));
        Assert.Equal(("The rule of \u0002men\u0003", Some.Summary), (found.Snippet, found.Summary));
    }

    [Fact]
    public async Task RebuildingHasItReadAnewAndADatabaseFromBeforeIsReadWhole()
    {
        using var store = new SqliteStore();
        await store.Journal.Fill("r1", 3);
        await store.Folder.RebuildDerivedAsync((_, _) => new(Some.Summary, []));
        Assert.Equal([("r1", 3L)], await new SearchRepository(store.Database).StaleAsync(10, [], Cancellation));

        store.Close();
        Tampering.Apply(store.File, "DROP TABLE search; DROP TABLE search_entry; DROP TABLE search_stale; DELETE FROM SchemaVersions WHERE ScriptName LIKE '0007%' OR ScriptName LIKE '0008%'");
        store.Reopen();
        Assert.Equal([("r1", 3L)], await new SearchRepository(store.Database).StaleAsync(10, [], Cancellation));
    }
}
