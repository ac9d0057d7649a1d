namespace Consultation.Storage.Tests;

public sealed class JournalTests
{
    public static IEnumerable<TheoryDataRow<Engine>> All => Engines.All;

    [Theory, MemberData(nameof(All))]
    public async Task WhatWasAppendedIsReadInOrderAsItWasGiven(Engine engine)
    {
        using var store = engine.Create();
        var body = """{"text":"Құқық үстемдігі 🕊","quote":"'\" "}""";

        var first = (await store.Journal.AppendAsync(Some.Batch("r1", 0, Some.Command("c1", "{}", body)))).Committed();
        var second = (await store.Journal.AppendAsync(Some.Batch("r1", 2, Some.Command("c2").At(Some.Morning.AddMilliseconds(1))))).Committed();

        var rows = await store.Rows("r1");
        Assert.Equal([1, 2, 3], rows.Select(row => row.Number));
        Assert.Equal(body, rows[1].Body);
        Assert.Equal(["c1", "c1", "c2"], rows.Select(row => row.Command));
        Assert.Equal(Some.Morning.AddMilliseconds(1), rows[2].Time);
        Assert.Equivalent(first.Rows.Concat(second.Rows), rows, strict: true);
        Assert.Equal(2, first.Head);
        Assert.Equal(rows[2].Hash, second.Hash);
        Assert.Equal([3], (await store.Rows("r1", after: 2)).Select(row => row.Number));
    }

    [Theory, MemberData(nameof(All))]
    public async Task AnUnknownRoundtableHasNoRowsAndNoHead(Engine engine)
    {
        using var store = engine.Create();

        Assert.Empty(await store.Rows("nowhere"));
        Assert.Null(await store.Head("nowhere"));
    }

    [Theory, MemberData(nameof(All))]
    public async Task EachHashFollowsFromTheOneBefore(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.Fill("r1", 3);

        var hash = HashChain.Start;
        foreach (var row in await store.Rows("r1"))
            Assert.Equal(row.Hash, hash = HashChain.Hash(hash, row));
        Assert.Equal(hash, (await store.Head("r1"))!.Hash);
    }

    [Theory, MemberData(nameof(All))]
    public async Task AnotherHeadThanExpectedIsAConflictAndNothingIsWritten(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.Fill("r1", 2);

        Assert.Equal(new AppendResult.Conflict(2), await store.Journal.AppendAsync(Some.Batch("r1", 1, Some.Command("late"))));
        Assert.Equal(new AppendResult.Conflict(2), await store.Journal.AppendAsync(Some.Batch("r1", 0, Some.Command("again"))));
        Assert.Equal(new AppendResult.Conflict(0), await store.Journal.AppendAsync(Some.Batch("other", 5, Some.Command("lost"))));
        Assert.Equal(2, (await store.Rows("r1")).Count);
        Assert.Null(await store.Command("r1", "facilitator", "late"));
    }

    [Theory, MemberData(nameof(All))]
    public async Task ACommandIsFoundWithItsFingerprintAndItsEvents(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.AppendAsync(Some.Batch("r1", 0, Some.Command("c1", "{}", "{}"), Some.Command("c2", "{}", "{}", "{}")));

        var found = await store.Command("r1", "facilitator", "c2");

        Assert.Equivalent(new StoredCommand([1, 2, 3], 3, 5), found, strict: true);
        Assert.Null(await store.Command("r1", "rapporteur", "c2"));
        Assert.Null(await store.Command("r2", "facilitator", "c2"));
    }

    [Theory, MemberData(nameof(All))]
    public async Task ACommandIdStoredOnceIsNotStoredAgain(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.Fill("r1", 1);

        Assert.IsType<AppendResult.Failed>(await store.Journal.AppendAsync(Some.Batch("r1", 1, Some.Command("new"), Some.Command("c1"))));
        Assert.Single(await store.Rows("r1"));
        Assert.Null(await store.Command("r1", "facilitator", "new"));
    }

    [Theory, MemberData(nameof(All))]
    public async Task TheSameCommandIdMayBeAnotherActorsOrRoundtables(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.Fill("r1", 1);

        (await store.Journal.AppendAsync(Some.Batch("r1", 1, Some.Command("c1") with { Actor = "rapporteur" }))).Committed();
        (await store.Journal.AppendAsync(Some.Batch("r2", 0, Some.Command("c1")))).Committed();
    }

    [Theory, MemberData(nameof(All))]
    public async Task MomentsAreSetMovedAndRemovedWithTheEvents(Engine engine)
    {
        using var store = engine.Create();
        var noon = Some.Morning.AddHours(8);
        await store.Journal.AppendAsync(Some.Batch("r1", 0).With(set: [new("closeVote", "v1", noon), new("silence", "p1", noon.AddHours(1))]));
        await store.Journal.AppendAsync(Some.Batch("r2", 0).With(set: [new("closeVote", "v1", noon.AddSeconds(-1))]));

        Assert.Equal(["r2", "r1"], (await store.Due(noon)).Select(due => due.Roundtable));

        (await store.Journal.AppendAsync(Some.Batch("r1", 1).With(
            set: [new("silence", "p1", noon.AddHours(2))], remove: [new("closeVote", "v1"), new("silence", "p1")]))).Committed();

        Assert.Equal(
            [new("r2", noon.AddSeconds(-1), "closeVote", "v1"), new DueMoment("r1", noon.AddHours(2), "silence", "p1")],
            await store.Due(noon.AddYears(1)));
    }

    [Theory, MemberData(nameof(All))]
    public async Task AConflictLeavesTheMomentsAlone(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.Fill("r1", 2);

        Assert.Equal(
            new AppendResult.Conflict(2),
            await store.Journal.AppendAsync(Some.Batch("r1", 1).With(set: [new("closeVote", "v1", Some.Morning)])));

        Assert.Empty(await store.Due(Some.Morning.AddYears(1)));
    }

    [Theory, MemberData(nameof(All))]
    public async Task ASummaryStaysUntilAnotherIsGiven(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.Fill("r1", 2);
        Assert.Equal(Some.Summary, Assert.Single(await store.Roundtables()).Summary);

        var live = new RoundtableSummary("Rule of law", "live", null);
        (await store.Journal.AppendAsync(Some.Batch("r1", 2) with { Summary = live })).Committed();

        var stored = Assert.Single(await store.Roundtables());
        Assert.Equal(live, stored.Summary);
        Assert.Equal(3, stored.Head.Number);
    }

    [Theory, MemberData(nameof(All))]
    public async Task ASummaryTellsTheSeriesAndHowFarTheMinutesAre(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.Fill("r1", 1);
        Assert.Null(Assert.Single(await store.Roundtables()).Summary.Minutes);

        var circulated = Some.Summary with { Series = "law", Minutes = new MinutesSummary("circulated", Some.Morning.AddDays(7), 2) };
        (await store.Journal.AppendAsync(Some.Batch("r1", 1) with { Summary = circulated })).Committed();

        Assert.Equal(circulated, Assert.Single(await store.Roundtables()).Summary);
    }

    [Theory, MemberData(nameof(All))]
    public async Task HeadsOfManyAreReadAtOnce(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.Fill("r1", 1);
        await store.Journal.Fill("r2", 3);

        var heads = await store.Journal.HeadsAsync(["r1", "r2", "nowhere"], TestContext.Current.CancellationToken);

        Assert.Equal([("r1", 1), ("r2", 3)], heads.Select(head => (head.Key, head.Value.Number)).Order());
    }

    [Theory, MemberData(nameof(All))]
    public async Task TimesNeverRunBackwards(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.Fill("r1", 1);

        var earlier = Some.Batch("r1", 1, Some.Command("early").At(Some.Morning.AddMilliseconds(-1)));

        Assert.IsType<AppendResult.Failed>(await store.Journal.AppendAsync(earlier));
        Assert.Single(await store.Rows("r1"));
    }

    [Theory, MemberData(nameof(All))]
    public async Task AMalformedBatchIsTheCallersMistake(Engine engine)
    {
        using var store = engine.Create();
        Batch[] malformed =
        [
            Some.Batch("r1", 0) with { Commands = [] },
            Some.Batch("r1", 0, Some.Command("c1") with { Events = [] }),
            Some.Batch("r1", 0) with { Summary = null },
            Some.Batch("r1", -1),
            Some.Batch("", 0),
            Some.Batch("r1", 0, Some.Command("")),
            Some.Batch("r1", 0, Some.Command("c1", "nul \0")),
            Some.Batch("r1", 0, Some.Command("c1", "half \uD83D")),
            Some.Batch("r1", 0, Some.Command("c1").At(Some.Morning.AddTicks(1))),
            Some.Batch("r1", 0, Some.Command("c1").At(Some.Morning.ToOffset(TimeSpan.FromHours(6)))),
            Some.Batch("r1", 0, Some.Command("c1"), Some.Command("c2").At(Some.Morning.AddSeconds(-1))),
        ];

        foreach (var batch in malformed)
            await Assert.ThrowsAnyAsync<ArgumentException>(() => store.Journal.AppendAsync(batch));
        Assert.Empty(await store.Roundtables());
    }

    [Theory, MemberData(nameof(All))]
    public async Task EverythingAcknowledgedIsThereAfterReopening(Engine engine)
    {
        using var store = engine.Create();
        await store.Journal.Fill("r1", 5);
        await store.People.AddAsync(new("p1", "Aigerim"));
        var before = await store.Rows("r1");

        store.Reopen();

        Assert.Equivalent(before, await store.Rows("r1"), strict: true);
        Assert.NotNull(await store.People.FindAsync("p1", TestContext.Current.CancellationToken));
        (await store.Journal.AppendAsync(Some.Batch("r1", 5, Some.Command("next").At(Some.Morning.AddHours(1))))).Committed();
    }
}
