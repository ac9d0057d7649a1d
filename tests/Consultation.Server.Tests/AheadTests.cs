using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Live;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Consultation.Server.Tests;

/// <summary>What comes while a batch is being stored is decided ahead, on what isn't stored yet.</summary>
public sealed class AheadTests : IAsyncLifetime
{
    private readonly Folder _folder = new();
    private readonly DataFolder _data;
    private readonly FaultyJournal _journal;
    private readonly LiveSessions _sessions;
    private readonly Scene _scene;

    public AheadTests()
    {
        _data = DataFolder.Open(_folder.Path);
        _journal = new FaultyJournal(_data.Journal);
        _sessions = new LiveSessions(_journal, TimeProvider.System, NullLoggerFactory.Instance);
        _scene = new Scene(_sessions);
    }

    public async ValueTask InitializeAsync()
    {
        await _scene.UnderWayAsync("gov1", "gov2", "gov3");
        await _scene.DoAsync(new OpenVote([PointId.Of("p1")], RoundId.Of("r1"), Secrecy.Open));
    }

    public async ValueTask DisposeAsync()
    {
        await _sessions.DisposeAsync();
        _data.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task ARefusalThatRestedOnABatchThatFailedIsDecidedAgain()
    {
        var (closing, ballot) = await WhileStoringAsync(
            () => _scene.DoAsync(new CloseVote(RoundId.Of("r1"))),
            () => _scene.VoteAsync("gov1", Position.Agree),
            _ => Task.FromResult<AppendResult>(new AppendResult.Failed("The disk is full.")));

        Assert.Equal("server.notStored", closing.Refusal?.Code);
        Assert.NotNull(ballot.Number);
        Assert.True((await _scene.StateAsync())!.Rounds[RoundId.Of("r1")].Ballots.ContainsKey(SeatId.Of("gov1")));
    }

    [Fact]
    public async Task ABallotThatComesWhileTheClosingIsStoredIsTooLate()
    {
        var (closing, ballot) = await WhileStoringAsync(
            () => _scene.DoAsync(new CloseVote(RoundId.Of("r1"))), () => _scene.VoteAsync("gov1", Position.Agree), _journal.Real.AppendAsync);

        Assert.NotNull(closing.Number);
        Assert.Equal("vote.closed", ballot.Refusal?.Code);
    }

    [Fact]
    public async Task WhatRestsOnABatchThatIsStoredFollowsIt()
    {
        var (closing, declared) = await WhileStoringAsync(
            () => _scene.DoAsync(new CloseVote(RoundId.Of("r1"))), () => _scene.DoAsync(new DeclareOutcome(RoundId.Of("r1"))), _journal.Real.AppendAsync);

        Assert.Equal(closing.Number + 2, declared.Number);
    }

    [Fact]
    public async Task ACommandRepeatedWhileItIsStoredGetsItsOwnAnswer()
    {
        var before = (await _scene.StateAsync())!.Number;
        var (first, again) = await WhileStoringAsync(
            () => _scene.VoteAsync("gov1", Position.Agree, "once"), () => _scene.VoteAsync("gov1", Position.Agree, "once"), _journal.Real.AppendAsync);

        Assert.Equal(first, again);
        Assert.Equal(before + 1, (await _scene.StateAsync())!.Number);
    }

    [Fact]
    public async Task AnIdReusedWhileItsFirstCommandIsStoredIsRefused()
    {
        var (first, other) = await WhileStoringAsync(
            () => _scene.VoteAsync("gov1", Position.Agree, "once"), () => _scene.VoteAsync("gov1", Position.Abstain, "once"), _journal.Real.AppendAsync);

        Assert.NotNull(first.Number);
        Assert.Equal("command.idReused", other.Refusal?.Code);
    }

    /// <summary>Sends a command, and another while the first is being stored; then lets the first end as told.</summary>
    private async Task<(Answer First, Answer Second)> WhileStoringAsync(
        Func<Task<Answer>> first, Func<Task<Answer>> second, Func<Batch, Task<AppendResult>> ends)
    {
        var (held, reached) = (new TaskCompletionSource(), new TaskCompletionSource());
        _journal.Next(async batch =>
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
