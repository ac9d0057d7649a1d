using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Live;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;

namespace Consultation.Server.Tests.SecretVotes;

/// <summary>What a server finds that was stopped in the middle of a secret vote, or comes from a backup.</summary>
public sealed class SecretCrashTests() : FaultySession(Secrecy.Secret, receipts: true)
{
    private static readonly RoundId R1 = RoundId.Of("r1");

    [Fact]
    public async Task AKeyThatACrashLeftAfterTheClosingWasStoredIsDestroyedAtTheStart()
    {
        await CastAsync();
        await using var crashed = await AtTheNextBatchAsync(() => Scene.DoAsync(new CloseVote(R1)), stored: true);

        await crashed.StartAsync(folder => Assert.Single(new VoteKeys(Path.Combine(folder, "secrets")).List()));

        Assert.Empty(crashed.Data.VoteKeys.List());
        Assert.Empty(await crashed.Data.Journal.BallotsAsync("rt", TestContext.Current.CancellationToken));
        Assert.Equal(new Tally(1, 0, 0, 1, 0), (await crashed.Scene.StateAsync())!.Rounds[R1].Totals);
    }

    [Fact]
    public async Task AVoteWhoseClosingACrashKeptFromBeingStoredGoesOn()
    {
        await CastAsync();
        await using var crashed = await AtTheNextBatchAsync(() => Scene.DoAsync(new CloseVote(R1)), stored: false);

        await crashed.StartAsync();
        await crashed.Scene.VoteAsync("gov3", Position.Object, "after", receipt: "c");
        await crashed.Scene.DoAsync(new CloseVote(R1), "close");

        var round = (await crashed.Scene.StateAsync())!.Rounds[R1];
        Assert.Equal(new Tally(1, 0, 0, 2, 0), round.Totals);
        Assert.Equal([new ListedReceipt("a", Position.Agree), new ListedReceipt("b", Position.Object), new ListedReceipt("c", Position.Object)], round.Receipts!.Value);
    }

    [Fact]
    public async Task AKeyThatACrashLeftBeforeTheOpeningWasStoredIsDestroyedAtTheStart()
    {
        await Scene.DoAsync(new AnnulRound(R1, Text.En("Again")));
        await using var crashed = await AtTheNextBatchAsync(
            () => Scene.DoAsync(new OpenVote([PointId.Of("p1")], RoundId.Of("r2"), Secrecy.Secret)), stored: false);

        await crashed.StartAsync(folder => Assert.Equal([("rt", "r2")], new VoteKeys(Path.Combine(folder, "secrets")).List()));

        Assert.Empty(crashed.Data.VoteKeys.List());
        Assert.Null((await crashed.Scene.StateAsync())!.OpenRound);
    }

    [Fact]
    public async Task AnOverwrittenKeyThatACrashKeptFromBeingRemovedGoesAtTheStart()
    {
        await CastAsync();
        await using var crashed = await AtTheNextBatchAsync(() => Scene.DoAsync(new CloseVote(R1)), stored: true);

        await crashed.StartAsync(folder => File.WriteAllBytes(Path.Combine(folder, "secrets", "votes", "rt.r1.key"), new byte[32]));

        Assert.Empty(crashed.Data.VoteKeys.List());
    }

    [Theory]
    [InlineData("key lost")]
    [InlineData("key of another vote")]
    [InlineData("ballot lost")]
    public async Task AVoteThatCanNotBeCountedAnyMoreIsAnnulledAndCanBeHeldAgain(string what)
    {
        await CastAsync();
        await using var restored = CopiedFolder.Of(Data.Path);
        await restored.StartAsync(folder => Damage(what, folder));
        var scene = restored.Scene;

        // The answer comes after what the session has sent itself.
        Assert.Equal("vote.closed", (await scene.VoteAsync("gov3", Position.Agree, "late", receipt: "c")).Refusal?.Code);

        var round = (await scene.StateAsync())!.Rounds[R1];
        Assert.Equal([Language.En, Language.Ru, Language.Kk], round.Annulled!.Reason.Words.Select(word => word.Key));
        Assert.Null(round.Totals);
        Assert.Empty(await restored.Data.Journal.BallotsAsync("rt", TestContext.Current.CancellationToken));
        Assert.Empty(restored.Data.VoteKeys.List());
        Assert.NotNull((await scene.DoAsync(new OpenVote([PointId.Of("p1")], RoundId.Of("r2"), Secrecy.Secret), "again")).Number);
        await scene.VoteAsync("gov1", Position.Abstain, "anew", "r2");
        await scene.DoAsync(new CloseVote(RoundId.Of("r2")), "close");
        Assert.Equal(new Tally(0, 0, 0, 0, 1), (await scene.StateAsync())!.Rounds[RoundId.Of("r2")].Totals);
    }

    [Fact]
    public async Task ABallotThatComesWhileTheClosingIsStoredIsTooLateAndOneWhoseClosingFailsIsCounted()
    {
        await CastAsync();
        var (held, reached) = (new TaskCompletionSource(), new TaskCompletionSource());
        Journal.Next(async _ =>
        {
            reached.SetResult();
            await held.Task;
            return new AppendResult.Failed("The disk is full.");
        });
        var closing = Scene.DoAsync(new CloseVote(R1));
        await reached.Task.Soon();
        var ballot = Scene.VoteAsync("gov3", Position.Object, receipt: "c");
        await Task.Delay(50, TestContext.Current.CancellationToken);
        held.SetResult();

        Assert.Equal("server.notStored", (await closing).Refusal?.Code);
        Assert.NotNull((await ballot).Number);
        await Scene.DoAsync(new CloseVote(R1));
        Assert.Equal(new Tally(1, 0, 0, 2, 0), (await Scene.StateAsync())!.Rounds[R1].Totals);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ABallotThatComesWhileTheOpeningIsStoredIsCountedIfThatIsStored(bool stored)
    {
        await Scene.DoAsync(new AnnulRound(R1, Text.En("Again")));
        var (held, reached) = (new TaskCompletionSource(), new TaskCompletionSource());
        Journal.Next(async batch =>
        {
            reached.SetResult();
            await held.Task;
            return stored ? await Journal.Real.AppendAsync(batch) : new AppendResult.Failed("The disk is full.");
        });
        var opening = Scene.DoAsync(new OpenVote([PointId.Of("p1")], RoundId.Of("r2"), Secrecy.Secret));
        await reached.Task.Soon();
        var ballot = Scene.VoteAsync("gov1", Position.Object, "early", "r2");
        await Task.Delay(50, TestContext.Current.CancellationToken);
        held.SetResult();

        Assert.Equal(stored, (await opening).Number is not null);
        Assert.Equal(stored ? null : "round.unknown", (await ballot).Refusal?.Code);
        Assert.Equal(stored ? 1 : 0, Data.VoteKeys.List().Count);
        if (stored)
        {
            await Scene.DoAsync(new CloseVote(RoundId.Of("r2")));
            Assert.Equal(new Tally(0, 0, 0, 1, 0), (await Scene.StateAsync())!.Rounds[RoundId.Of("r2")].Totals);
        }
    }

    private static void Damage(string what, string folder)
    {
        var key = Path.Combine(folder, "secrets", "votes", "rt.r1.key");
        switch (what)
        {
            case "key lost":
                File.Delete(key);
                break;
            case "key of another vote":
                File.WriteAllBytes(key, System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));
                break;
            default:
                using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder, DataFolder.DatabaseName)};Pooling=False"))
                {
                    connection.Open();
                    using var command = connection.CreateCommand();
                    command.CommandText = "DELETE FROM ballot_box WHERE seat = 'gov1'";
                    Assert.Equal(1, command.ExecuteNonQuery());
                }

                break;
        }
    }

    private async Task CastAsync()
    {
        await Scene.VoteAsync("gov1", Position.Agree, receipt: "a");
        await Scene.VoteAsync("gov2", Position.Object, receipt: "b");
    }

    /// <summary>The folder as a crash leaves it that comes just before the batch is stored, or just after.</summary>
    private async Task<CopiedFolder> AtTheNextBatchAsync(Func<Task<Answer>> act, bool stored)
    {
        CopiedFolder? copy = null;
        Journal.Next(async batch =>
        {
            var result = stored ? await Journal.Real.AppendAsync(batch) : new AppendResult.Failed("The power is gone.");
            copy = CopiedFolder.Of(Data.Path);
            return result;
        });
        await act();
        return copy!;
    }
}
