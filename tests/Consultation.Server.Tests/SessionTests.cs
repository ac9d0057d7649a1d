using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Live;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Consultation.Server.Tests;

/// <summary>What a live session says when the journal fails it.</summary>
public sealed class SessionTests : FaultySession
{
    [Fact]
    public async Task WhoWaitsForABatchThatFailedIsToldSoAndTheStateStays()
    {
        var head = await HeadAsync();
        var answers = await BatchOf3Async(_ => Task.FromResult<AppendResult>(new AppendResult.Failed("The disk is full.")));

        Assert.All(answers, a => Assert.Equal("server.notStored", a.Refusal?.Code));
        Assert.Equal(head, await HeadAsync());
        await AssertGoesOnAsync();
    }

    [Fact]
    public async Task AnUnknownOutcomeThatWasStoredIsAnsweredAsDone()
    {
        var head = await HeadAsync();
        var answers = await BatchOf3Async(async batch =>
        {
            await Journal.Real.AppendAsync(batch);
            return new AppendResult.Unknown("The commit broke.");
        });

        Assert.Equal([head + 1, head + 2, head + 3], answers.Select(a => a.Number).Order());
        Assert.Equal(head + 3, await HeadAsync());
        await AssertGoesOnAsync();
    }

    [Fact]
    public async Task AnUnknownOutcomeThatWasNotStoredIsAnsweredAsNotStored()
    {
        var head = await HeadAsync();
        var answers = await BatchOf3Async(_ => Task.FromResult<AppendResult>(new AppendResult.Unknown("The commit broke.")));

        Assert.All(answers, a => Assert.Equal("server.notStored", a.Refusal?.Code));
        Assert.Equal(head, await HeadAsync());
        await AssertGoesOnAsync();
    }

    [Fact]
    public async Task ARefusalThatRestedOnWhatWasNotStoredWasGivenAllTheSame()
    {
        var note = new WriteNote(NoteId.Of("n1"), Text.En("a note"), ItemId.Of("item1"));
        var answers = await BatchAsync(_ => Task.FromResult<AppendResult>(new AppendResult.Unknown("The commit broke.")), () =>
            [Scene.DoAsync(note, "first"), Scene.DoAsync(note, "second")]);

        Assert.All(answers, a => Assert.Equal("server.notStored", a.Refusal?.Code));
        Assert.NotNull((await Scene.DoAsync(note, "second")).Number);
    }

    [Fact]
    public async Task AnExceptionOfTheJournalAfterItHadStoredWasAnsweredAsNotStored()
    {
        var head = await HeadAsync();
        var answers = await BatchOf3Async(async batch =>
        {
            await Journal.Real.AppendAsync(batch);
            throw new InvalidOperationException("Thrown after the commit.");
        });

        Assert.Equal([head + 1, head + 2, head + 3], answers.Select(a => a.Number).Order());
        Assert.Equal(head + 3, await HeadAsync());
        await AssertGoesOnAsync();
    }

    [Fact]
    public async Task AnExceptionOfTheJournalIsAnsweredAsNotStored()
    {
        var head = await HeadAsync();
        var answers = await BatchOf3Async(_ => throw new InvalidOperationException("Thrown before anything was written."));

        Assert.All(answers, a => Assert.Equal("server.notStored", a.Refusal?.Code));
        Assert.Equal(head, await HeadAsync());
        await AssertGoesOnAsync();
    }

    [Fact]
    public async Task AfterAnUnknownOutcomeAJournalThatCouldNotBeReadLeftTheSessionDead()
    {
        var head = await HeadAsync();
        var answers = await BatchOf3Async(async batch =>
        {
            await Journal.Real.AppendAsync(batch);
            Journal.FailingReads = 2;
            return new AppendResult.Unknown("The commit broke.");
        });

        Assert.Equal([head + 1, head + 2, head + 3], answers.Select(a => a.Number).Order());
        Assert.Equal(head + 3, await HeadAsync());
        await AssertGoesOnAsync();
    }

    [Fact]
    public async Task WhatAnotherWriterStoredIsReadAndTheCommandsAreDecidedAgain()
    {
        var head = await HeadAsync();
        await using var other = new LiveSessions(Journal.Real, Data.VoteKeys, TimeProvider.System, NullLoggerFactory.Instance);
        var elsewhere = new Scene(other);
        Assert.Equal(head + 1, (await elsewhere.DoAsync(new CloseVote(RoundId.Of("r1")), "elsewhere")).Number);

        var late = await Scene.VoteAsync("gov1", Position.Agree);
        var note = await Scene.DoAsync(new WriteNote(NoteId.Of("n1"), Text.En("a note"), ItemId.Of("item1")));

        Assert.Equal("vote.closed", late.Refusal?.Code);
        Assert.Equal(head + 2, note.Number);
    }

    [Fact]
    public async Task TheSameCommandSentToTwoWritersIsStoredOnce()
    {
        await using var other = new LiveSessions(Journal.Real, Data.VoteKeys, TimeProvider.System, NullLoggerFactory.Instance);
        var elsewhere = new Scene(other);
        await elsewhere.StateAsync();
        var first = await Scene.VoteAsync("gov1", Position.Agree, "once");

        Assert.Equal(first, await elsewhere.VoteAsync("gov1", Position.Agree, "once"));
        Assert.Equal("command.idReused", (await elsewhere.VoteAsync("gov1", Position.Abstain, "once")).Refusal?.Code);
    }

    [Fact]
    public async Task TwoWritersWhoVoteAtOnceLoseAndDoubleNothing()
    {
        var head = await HeadAsync();
        await using var other = new LiveSessions(Journal.Real, Data.VoteKeys, TimeProvider.System, NullLoggerFactory.Instance);
        var elsewhere = new Scene(other);
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(
            () => (i % 2 == 0 ? Scene : elsewhere).VoteAsync($"gov{1 + i % 3}", Position.Agree, $"b{i}"))));

        Assert.Equal(Enumerable.Range(1, 40).Select(i => (long?)(head + i)), answers.Select(a => a.Number).Order());
    }

    [Fact]
    public async Task AFullQueueIsAnsweredAsBusyAndWhatWaitsIsDone()
    {
        var held = new TaskCompletionSource();
        var reached = new TaskCompletionSource();
        Journal.Next(async batch =>
        {
            reached.SetResult();
            await held.Task;
            return await Journal.Real.AppendAsync(batch);
        });
        var first = Scene.VoteAsync("gov1", Position.Agree);
        await reached.Task.Soon();
        var session = (await Sessions.OpenAsync(Scene.Roundtable)).Session;
        var waiting = new List<Task<Answer>>();
        var ballot = new CastBallot(RoundId.Of("r1"), SeatId.Of("gov2"), Position.Agree);
        while (session.Do(Scene.Sent(ballot, actor: Actor.Of(ballot.Seat))) is { } answer)
        {
            if (answer.IsCompleted)
            {
                Assert.Equal("server.busy", (await answer).Refusal?.Code);
                break;
            }

            waiting.Add(answer);
        }

        held.SetResult();
        Assert.NotNull((await first).Number);
        Assert.All(await Task.WhenAll(waiting).Soon(), a => Assert.NotNull(a.Number));
    }

    [Fact]
    public async Task NobodySeesWhatIsNotStoredYet()
    {
        var held = new TaskCompletionSource();
        var reached = new TaskCompletionSource();
        Journal.Next(async batch =>
        {
            reached.SetResult();
            await held.Task;
            return await Journal.Real.AppendAsync(batch);
        });
        var before = (await Scene.StateAsync())!.Number;
        var waiting = Scene.VoteAsync("gov1", Position.Agree);
        await reached.Task.Soon();

        Assert.False(waiting.IsCompleted);
        Assert.Equal(before, (await Scene.StateAsync())!.Number);
        held.SetResult();
        Assert.Equal(before + 1, (await waiting).Number);
        Assert.Equal(before + 1, (await Scene.StateAsync())!.Number);
    }

    [Fact]
    public async Task WhoStillWaitsWhenTheSessionIsPutAwayIsAnswered()
    {
        var answers = Enumerable.Range(0, 30).Select(i => Scene.VoteAsync($"gov{1 + i % 3}", Position.Agree)).ToList();
        await Sessions.DisposeAsync();

        Assert.All(await Task.WhenAll(answers).Soon(), a => Assert.True(a.Number is not null || a.Refusal!.Code == "server.busy"));
        var rows = await Journal.Real.ReadAsync("rt", 0, TestContext.Current.CancellationToken);
        Assert.Equal(answers.Count(a => a.Result.Number is not null), rows.Count(r => r.Type.StartsWith("ballot", StringComparison.Ordinal)));
    }

    private async Task<long> HeadAsync()
    {
        var head = (await Journal.Real.HeadAsync("rt"))!.Number;
        Assert.Equal(head, (await Scene.StateAsync())!.Number);
        return head;
    }

    private Task<Answer[]> BatchOf3Async(Func<Batch, Task<AppendResult>> ends) => BatchAsync(ends, () =>
        [.. new[] { "gov1", "gov2", "gov3" }.Select(seat => Scene.VoteAsync(seat, Position.Agree))]);

    /// <summary>Sends commands while the journal is held, so that they are one batch, and lets that batch end as told.</summary>
    private async Task<Answer[]> BatchAsync(Func<Batch, Task<AppendResult>> ends, Func<List<Task<Answer>>> send)
    {
        var held = new TaskCompletionSource();
        var reached = new TaskCompletionSource();
        Journal.Next(async _ =>
        {
            reached.SetResult();
            await held.Task;
            return new AppendResult.Failed("Only to hold up the session.");
        });
        Journal.Next(ends);
        var first = Scene.DoAsync(new OpenFloor());
        await reached.Task.Soon();
        var sent = send();
        held.SetResult();
        Assert.Equal("server.notStored", (await first).Refusal?.Code);
        return await Task.WhenAll(sent);
    }

    private async Task AssertGoesOnAsync()
    {
        var head = await HeadAsync();
        Assert.Equal(head + 1, (await Scene.VoteAsync("gov1", Position.Abstain)).Number);
        Assert.Equal(head + 1, await HeadAsync());
    }
}
