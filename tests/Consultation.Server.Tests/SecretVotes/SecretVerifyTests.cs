using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Tests.Harness;
using Consultation.Server.Verbs;
using Consultation.Storage;
using Microsoft.Data.Sqlite;

namespace Consultation.Server.Tests.SecretVotes;

/// <summary><c>verify</c> compares the ballot box with the journal.</summary>
public sealed class SecretVerifyTests() : FaultySession(Secrecy.Secret)
{
    [Fact]
    public async Task TheBoxFitsWhileTheVoteIsOpenAndAfterwards()
    {
        await CastAsync();
        Assert.EndsWith("all fit\n", Verify(0), StringComparison.Ordinal);
        await Scene.DoAsync(new CloseVote(RoundId.Of("r1")));
        Assert.EndsWith("all fit\n", Verify(0), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE FROM ballot_box WHERE seat = 'gov1'", "roundtable rt: the seat gov1 has voted in the round r1, but the ballot box holds no ballot of it")]
    [InlineData("INSERT INTO ballot_box SELECT roundtable, round, 'gov3', sealed FROM ballot_box WHERE seat = 'gov1'", "roundtable rt: the ballot box holds a ballot of the seat gov3, which hasn't voted in the round r1")]
    [InlineData("INSERT INTO ballot_box SELECT roundtable, 'r0', seat, sealed FROM ballot_box", "roundtable rt: the ballot box holds ballots of the round r0, which isn't a secret vote under way")]
    public async Task ABoxThatDoesNotFitIsFoundAndNamed(string sql, string expected)
    {
        await CastAsync();
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(Data.Path, DataFolder.DatabaseName)};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            Assert.NotEqual(0, command.ExecuteNonQuery());
        }

        Assert.Equal($"{expected}\n1 roundtables, {(await Scene.StateAsync())!.Number} events, 1 misfits\n", Verify(1));
    }

    private async Task CastAsync()
    {
        await Scene.VoteAsync("gov1", Position.Agree);
        await Scene.VoteAsync("gov2", Position.Object);
    }

    private string Verify(int status)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(status, VerifyVerb.Run(Data.Path, output, TextWriter.Null));
        return output.ToString();
    }
}
