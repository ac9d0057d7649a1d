using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Live;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Consultation.Server.Tests.SecretVotes;

/// <summary>A live session with a secret vote: what is sealed, what is counted, and what is left of it.</summary>
public sealed class SecretSessionTests() : FaultySession(Secrecy.Secret)
{
    private static readonly RoundId R1 = RoundId.Of("r1");

    [Fact]
    public async Task TheBallotsAreCountedWhenVotingClosesAndEachSeatsLastOneCounts()
    {
        await CastAsync();
        await Scene.VoteAsync("gov1", Position.Abstain);

        Assert.NotNull((await Scene.DoAsync(new CloseVote(R1))).Number);

        Assert.Equal(new Tally(0, 0, 0, 1, 2), (await RoundAsync()).Totals);
    }

    [Fact]
    public async Task WhileItIsOpenThereIsASealedBallotForEachSeatThatVotedAndAKey()
    {
        await CastAsync();
        var before = await BoxAsync();
        await Scene.VoteAsync("gov1", Position.Agree);
        var after = await BoxAsync();

        Assert.Equal(["gov1", "gov2", "gov3"], before.Select(b => b.Seat));
        Assert.Equal(before.Select(b => b.Seat), after.Select(b => b.Seat));
        Assert.NotEqual(before[0].Sealed, after[0].Sealed);
        Assert.Equal(before[1].Sealed, after[1].Sealed);
        Assert.Equal([("rt", "r1")], Data.VoteKeys.List());
    }

    [Fact]
    public async Task OnceItIsClosedNeitherBallotsNorKeyAreLeft()
    {
        await CastAsync();
        await Scene.DoAsync(new CloseVote(R1));

        Assert.Empty(await BoxAsync());
        Assert.Empty(Data.VoteKeys.List());
    }

    [Fact]
    public async Task OnceItIsAnnulledNeitherBallotsNorKeyAreLeftAndNothingWasCounted()
    {
        await CastAsync();
        await Scene.DoAsync(new AnnulRound(R1, Text.En("The text was the wrong one")));

        Assert.Empty(await BoxAsync());
        Assert.Empty(Data.VoteKeys.List());
        Assert.Null((await RoundAsync()).Totals);
    }

    [Fact]
    public async Task ABallotIsCountedThatWasCastBeforeASessionWasOpenedAgain()
    {
        await CastAsync();
        await Sessions.DisposeAsync();
        await using var sessions = Others();
        var scene = new Scene(sessions);

        await scene.VoteAsync("gov1", Position.Object, "after");
        await scene.DoAsync(new CloseVote(R1), "close");

        Assert.Equal(new Tally(0, 0, 0, 2, 1), (await scene.StateAsync())!.Rounds[R1].Totals);
    }

    [Fact]
    public async Task ARepeatedBallotIsCountedOnceAndAnsweredAsTheFirst()
    {
        var first = await Scene.VoteAsync("gov1", Position.Agree, "once");
        var sealedBallot = Assert.Single(await BoxAsync()).Sealed;

        Assert.Equal(first, await Scene.VoteAsync("gov1", Position.Agree, "once"));
        Assert.Equal("command.idReused", (await Scene.VoteAsync("gov1", Position.Object, "once")).Refusal?.Code);
        Assert.Equal(sealedBallot, Assert.Single(await BoxAsync()).Sealed);
    }

    [Fact]
    public async Task AfterClosingARepeatedBallotIsAnsweredAsTheFirstWhateverItSays()
    {
        var first = await Scene.VoteAsync("gov1", Position.Agree, "once");
        await Scene.VoteAsync("gov1", Position.Object, "later");
        await Scene.DoAsync(new CloseVote(R1));

        Assert.Equal(first, await Scene.VoteAsync("gov1", Position.Agree, "once"));
        Assert.Equal(first, await Scene.VoteAsync("gov1", Position.Abstain, "once"));
        Assert.Equal("vote.closed", (await Scene.VoteAsync("gov1", Position.Agree, "new")).Refusal?.Code);

        await Sessions.DisposeAsync();
        await using var sessions = Others();
        Assert.Equal(first, await new Scene(sessions).VoteAsync("gov1", Position.Object, "once"));
    }

    [Fact]
    public async Task AfterClosingAnotherCommandUnderABallotsIdIsRefused()
    {
        await Scene.VoteAsync("gov1", Position.Agree, "once");
        await Scene.DoAsync(new CloseVote(R1));
        var seat = Actor.Of(SeatId.Of("gov1"));

        Assert.Equal("command.idReused", (await Sessions.DoAsync(
            Scene.Roundtable, Scene.Sent(new RequestFloor(RequestId.Of("q1"), SeatId.Of("gov1"), FloorKind.Statement), "once", seat))).Refusal?.Code);
    }

    [Fact]
    public async Task ABallotUnderTheIdOfAnotherCommandOrOfABallotOfAnotherRoundIsRefused()
    {
        var seat = Actor.Of(SeatId.Of("gov1"));
        await Scene.DoAsync(new OpenFloor());
        await Sessions.DoAsync(Scene.Roundtable, Scene.Sent(new RequestFloor(RequestId.Of("q1"), SeatId.Of("gov1"), FloorKind.Statement), "asked", seat));
        await Scene.VoteAsync("gov1", Position.Agree, "cast");
        Assert.Equal("command.idReused", (await Scene.VoteAsync("gov1", Position.Agree, "asked")).Refusal?.Code);
        await Scene.DoAsync(new AnnulRound(R1, Text.En("Again")));
        Assert.Equal("command.idReused", (await Scene.VoteAsync("gov1", Position.Agree, "asked")).Refusal?.Code);
        await Scene.DoAsync(new OpenVote([PointId.Of("p1")], RoundId.Of("r2"), Secrecy.Secret));

        Assert.Equal("command.idReused", (await Scene.VoteAsync("gov1", Position.Agree, "cast", "r2")).Refusal?.Code);
        await Scene.VoteAsync("gov1", Position.Agree, "cast-2", "r2");
        await Scene.DoAsync(new CloseVote(RoundId.Of("r2")));
        Assert.Equal("command.idReused", (await Scene.VoteAsync("gov1", Position.Agree, "cast", "r2")).Refusal?.Code);
    }

    [Fact]
    public async Task ABallotThatWasNotStoredLeavesTheOneBefore()
    {
        await Scene.VoteAsync("gov1", Position.Agree);
        Journal.Next(_ => Task.FromResult<AppendResult>(new AppendResult.Failed("The disk is full.")));
        Assert.Equal("server.notStored", (await Scene.VoteAsync("gov1", Position.Object)).Refusal?.Code);

        await Scene.DoAsync(new CloseVote(R1));

        Assert.Equal(new Tally(1, 0, 0, 0, 0), (await RoundAsync()).Totals);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhatBecameOfABallotWhoseOutcomeWasUnknownIsReadFromTheDatabase(bool stored)
    {
        await Scene.VoteAsync("gov1", Position.Agree);
        Journal.Next(async batch =>
        {
            if (stored)
            {
                await Journal.Real.AppendAsync(batch);
            }

            throw new IOException("The disk doesn't answer.");
        });
        var changed = await Scene.VoteAsync("gov1", Position.Object);
        Assert.Equal(stored, changed.Number is not null);

        await Scene.DoAsync(new CloseVote(R1));

        Assert.Equal(stored ? new Tally(0, 0, 0, 1, 0) : new Tally(1, 0, 0, 0, 0), (await RoundAsync()).Totals);
    }

    [Fact]
    public async Task BallotsCastOnAnotherNodeAreCounted()
    {
        await using var others = Others();
        var other = new Scene(others);
        await Scene.VoteAsync("gov1", Position.Agree);
        await other.VoteAsync("gov2", Position.Object, "there-1");
        await Scene.VoteAsync("gov1", Position.Abstain, "here-2");
        await other.VoteAsync("gov3", Position.Object, "there-2");

        Assert.NotNull((await Scene.DoAsync(new CloseVote(R1))).Number);

        Assert.Equal(new Tally(0, 0, 0, 2, 1), (await RoundAsync()).Totals);
        Assert.Equal("vote.closed", (await other.VoteAsync("gov3", Position.Agree, "there-3")).Refusal?.Code);
        Assert.Empty(Data.VoteKeys.List());
    }

    [Fact]
    public async Task AVoteIsNotOpenedWhereItsKeyCannotBeMade()
    {
        await Scene.DoAsync(new AnnulRound(R1, Text.En("Again")));
        Directory.Delete(Path.Combine(Data.SecretsPath, "votes"));
        await File.WriteAllTextAsync(Path.Combine(Data.SecretsPath, "votes"), "in the way", TestContext.Current.CancellationToken);

        Assert.Equal("server.notStored", (await OpenAgainAsync()).Refusal?.Code);

        File.Delete(Path.Combine(Data.SecretsPath, "votes"));
        Assert.Null((await Scene.StateAsync())!.OpenRound);
        Assert.NotNull((await OpenAgainAsync()).Number);
    }

    [Fact]
    public async Task TheKeyOfAVoteWhoseOpeningWasNotStoredIsDestroyed()
    {
        await Scene.DoAsync(new AnnulRound(R1, Text.En("Again")));
        var made = new List<(string, string)>();
        Journal.Next(_ =>
        {
            made.AddRange(Data.VoteKeys.List());
            return Task.FromResult<AppendResult>(new AppendResult.Failed("The disk is full."));
        });

        Assert.Equal("server.notStored", (await OpenAgainAsync()).Refusal?.Code);

        Assert.Equal([("rt", "r2")], made);
        await Waiting.Until(() => Data.VoteKeys.List().Count == 0, () => "The key is still there.");
        Assert.NotNull((await OpenAgainAsync()).Number);
        Assert.Equal([("rt", "r2")], Data.VoteKeys.List());
    }

    [Fact]
    public async Task NothingOfABallotStandsInTheJournal()
    {
        await CastAsync();
        var rows = await Data.Journal.ReadAsync("rt", 0, TestContext.Current.CancellationToken);
        var ballots = rows.Where(row => row.Type is "ballotCast" or "ballotChanged").ToList();

        Assert.Equal(3, ballots.Count);
        Assert.All(ballots, row => Assert.Equal($$"""{"round":"r1","seat":"{{row.Actor[5..]}}","onBehalf":false}""", row.Body));
    }

    private Task<Answer> OpenAgainAsync() => Scene.DoAsync(new OpenVote([PointId.Of("p1")], RoundId.Of("r2"), Secrecy.Secret));

    private LiveSessions Others() => new(Journal.Real, Data.VoteKeys, TimeProvider.System, NullLoggerFactory.Instance);

    private async Task CastAsync()
    {
        await Scene.VoteAsync("gov1", Position.Agree);
        await Scene.VoteAsync("gov2", Position.Object);
        await Scene.VoteAsync("gov3", Position.Abstain);
    }

    private async Task<Round> RoundAsync() => (await Scene.StateAsync())!.Rounds[R1];

    private Task<IReadOnlyList<SealedBallot>> BoxAsync() => Data.Journal.BallotsAsync("rt", TestContext.Current.CancellationToken);
}
