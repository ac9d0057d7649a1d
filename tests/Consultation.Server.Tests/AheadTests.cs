using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Live;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;

namespace Consultation.Server.Tests;

/// <summary>What comes while a batch is being stored is decided ahead, on what isn't stored yet.</summary>
public sealed class AheadTests : FaultySession
{
    [Fact]
    public async Task ARefusalThatRestedOnABatchThatFailedIsDecidedAgain()
    {
        var (closing, ballot) = await WhileStoringAsync(
            () => Scene.DoAsync(new CloseVote(RoundId.Of("r1"))),
            () => Scene.VoteAsync("gov1", Position.Agree),
            _ => Task.FromResult<AppendResult>(new AppendResult.Failed("The disk is full.")));

        Assert.Equal("server.notStored", closing.Refusal?.Code);
        Assert.NotNull(ballot.Number);
        Assert.True((await Scene.StateAsync())!.Rounds[RoundId.Of("r1")].Ballots.ContainsKey(SeatId.Of("gov1")));
    }

    [Fact]
    public async Task ABallotThatComesWhileTheClosingIsStoredIsTooLate()
    {
        var (closing, ballot) = await WhileStoringAsync(
            () => Scene.DoAsync(new CloseVote(RoundId.Of("r1"))), () => Scene.VoteAsync("gov1", Position.Agree), Journal.Real.AppendAsync);

        Assert.NotNull(closing.Number);
        Assert.Equal("vote.closed", ballot.Refusal?.Code);
    }

    [Fact]
    public async Task WhatRestsOnABatchThatIsStoredFollowsIt()
    {
        var (closing, declared) = await WhileStoringAsync(
            () => Scene.DoAsync(new CloseVote(RoundId.Of("r1"))), () => Scene.DoAsync(new DeclareOutcome(RoundId.Of("r1"))), Journal.Real.AppendAsync);

        Assert.Equal(closing.Number + 2, declared.Number);
    }

    [Fact]
    public async Task ACommandRepeatedWhileItIsStoredGetsItsOwnAnswer()
    {
        var before = (await Scene.StateAsync())!.Number;
        var (first, again) = await WhileStoringAsync(
            () => Scene.VoteAsync("gov1", Position.Agree, "once"), () => Scene.VoteAsync("gov1", Position.Agree, "once"), Journal.Real.AppendAsync);

        Assert.Equal(first, again);
        Assert.Equal(before + 1, (await Scene.StateAsync())!.Number);
    }

    [Fact]
    public async Task AnIdReusedWhileItsFirstCommandIsStoredIsRefused()
    {
        var (first, other) = await WhileStoringAsync(
            () => Scene.VoteAsync("gov1", Position.Agree, "once"), () => Scene.VoteAsync("gov1", Position.Abstain, "once"), Journal.Real.AppendAsync);

        Assert.NotNull(first.Number);
        Assert.Equal("command.idReused", other.Refusal?.Code);
    }

    /// <summary>Sends a command, and another while the first is being stored; then lets the first end as told.</summary>
    private async Task<(Answer First, Answer Second)> WhileStoringAsync(
        Func<Task<Answer>> first, Func<Task<Answer>> second, Func<Batch, Task<AppendResult>> ends)
    {
        var (held, reached) = (new TaskCompletionSource(), new TaskCompletionSource());
        Journal.Next(async batch =>
        {
            reached.SetResult();
            await held.Task;
            return await ends(batch);
        });
        var answer = first();
        await reached.Task.Soon();
        var ahead = second();

        // Time for the session to decide it; whether it has or not, the answers are the same.
        await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.False(ahead.IsCompleted);
        held.SetResult();
        return (await answer, await ahead);
    }
}
