using System.Text;
using System.Text.Json.Nodes;
using Consultation.Server.Tests.Harness;
using Consultation.Storage;
using Microsoft.Data.Sqlite;

namespace Consultation.Server.Tests;

/// <summary>The verbs that answer without a server.</summary>
public sealed class VerbTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DecideAnswersCasesFromAFileOrFromStandardInput(bool fromInput)
    {
        using var run = await DecideAsync("""{"cases":[{"id":"a","sectors":[{"id":"g"}],"seats":[{"id":"s1","sector":"g"}],"ballots":{"s1":"agree"},"rule":{"required":"consensus"}}]}""", fromInput);

        Assert.Equal(0, await run.EndedAsync());
        Assert.Equal("", run.Error);
        Assert.Equal("unanimity", (string?)JsonNode.Parse(run.Output)!["outcomes"]![0]!["grade"]);
        Assert.Equal(1, run.Output.Count(c => c == '\n'));
    }

    [Fact]
    public async Task ARefusedCaseMakesTheAnswerNo()
    {
        using var run = await DecideAsync("""{"cases":[{"id":"b","sectors":[],"seats":[],"ballots":{"s1":"agree"},"rule":{"required":"consensus"}},{"id":"a","sectors":[{"id":"g"}],"seats":[{"id":"s1","sector":"g"}],"ballots":{"s1":"agree"},"rule":{"required":"consensus"}}]}""", true);

        Assert.Equal(1, await run.EndedAsync());
        Assert.Equal(2, JsonNode.Parse(run.Output)!["outcomes"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    public async Task CasesThatCantBeReadAreSaidInOneLine(string cases)
    {
        using var run = await DecideAsync(cases, true);

        Assert.Equal(2, await run.EndedAsync());
        Assert.Equal("", run.Output);
        Assert.True(run.Error.Count(c => c == '\n') == 1, run.Error);
    }

    [Fact]
    public async Task AFileThatIsntThereIsSaidInOneLine()
    {
        using var run = Run.Program("decide", Path.Combine(_folder.Path, "none.json"));

        Assert.Equal(2, await run.EndedAsync());
        Assert.Equal("", run.Output);
        Assert.True(run.Error.Count(c => c == '\n') == 1, run.Error);
    }

    [Fact]
    public async Task VerifyLooksAtAFolderWhileItsServerRuns()
    {
        await using var host = await ServerHere.StartAsync();
        var facilitator = await host.UnderWayAsync("rt", "gov1");
        await host.UnderWayAsync("rt2");
        var events = await facilitator.HeadAsync() + await host.Facilitator("rt2").HeadAsync();

        using var run = Run.Program("verify", "--data", host.Folder);

        Assert.Equal(0, await run.EndedAsync());
        Assert.Equal($"2 roundtables, {events} events, all fit\n", run.Output);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task VerifyNamesTheEventThatWasTamperedWith()
    {
        using (var data = DataFolder.Open(_folder.Path))
        {
            await data.Journal.AppendAsync(new Batch(
                "rt", 0, [new NewCommand("facilitator", "c1", [1], DateTimeOffset.UnixEpoch, [new NewEvent("floorOpened", "{}")])],
                null, new RoundtableSummary("A", "live", null)));
        }

        using var run = Run.Program("verify", "--data", _folder.Path);

        Assert.Equal(1, await run.EndedAsync());
        Assert.StartsWith("roundtable rt, event 1: it can't be replayed", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 roundtables, 1 events, 1 misfits\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VerifyFindsABallotThatWasChangedInTheDatabase()
    {
        await using (var host = await ServerHere.StartAsync())
        {
            var facilitator = await host.UnderWayAsync("rt", "gov1");
            await facilitator.Does(Meeting.Vote("r1", "p1"));
            var number = await host.Seat("rt", "gov1").Does(Meeting.Ballot("r1", "gov1"));
            await using (var connection = new SqliteConnection($"Data Source={Path.Combine(host.Folder, DataFolder.DatabaseName)};Pooling=False"))
            {
                await connection.OpenAsync(TestContext.Current.CancellationToken);
                await using var command = connection.CreateCommand();
                command.CommandText = """
                    SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'
                    """;
                var drops = new List<string>();
                await using (var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken))
                {
                    while (await reader.ReadAsync(TestContext.Current.CancellationToken))
                    {
                        drops.Add(reader.GetString(0));
                    }
                }

                command.CommandText = string.Join(';', drops) + $";UPDATE journal SET body = replace(body, 'agree', 'object') WHERE number = {number}";
                await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            }

            using var run = Run.Program("verify", "--data", host.Folder);
            Assert.Equal(1, await run.EndedAsync());
            Assert.StartsWith($"roundtable rt, event {number}: its hash", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task VerifyOfAFolderWithoutADatabaseCantRun()
    {
        using var run = Run.Program("verify", "--data", _folder.Path);

        Assert.Equal(2, await run.EndedAsync());
        Assert.Equal("", run.Output);
        Assert.True(run.Error.Count(c => c == '\n') == 1, run.Error);
    }

    private async Task<Run> DecideAsync(string cases, bool fromInput)
    {
        if (fromInput)
        {
            return Run.ProgramWithInput(Encoding.UTF8.GetBytes(cases), "decide");
        }

        var file = Path.Combine(_folder.Path, "cases.json");
        await File.WriteAllTextAsync(file, cases);
        return Run.Program("decide", file);
    }
}
