namespace Consultation.Storage.Tests;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    [Fact]
    public void OpeningMakesTheFolderTheDatabaseAndTheSecrets()
    {
        using var folder = DataFolder.Open(temporary["new/data"]);

        Assert.True(File.Exists(temporary["new/data/consultation.db"]));
        Assert.Equal(32, folder.ServerKey.Length);
        Assert.Equal(folder.ServerKey, File.ReadAllBytes(temporary["new/data/secrets/command.key"]));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(Convert.ToInt32("700", 8), (int)File.GetUnixFileMode(temporary["new/data/secrets"]));
            Assert.Equal(Convert.ToInt32("600", 8), (int)File.GetUnixFileMode(temporary["new/data/secrets/command.key"]));
        }
    }

    [Fact]
    public void ClosingLeavesOneDatabaseFileWithoutALog()
    {
        DataFolder.Open(temporary.Path).Dispose();

        Assert.Equal(
            ["consultation.db", "consultation.lock", "secrets"],
            Directory.EnumerateFileSystemEntries(temporary.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void TheServersKeyStaysTheSame()
    {
        byte[] first;
        using (var folder = DataFolder.Open(temporary.Path))
            first = folder.ServerKey.ToArray();
        using var again = DataFolder.Open(temporary.Path);

        Assert.Equal(first, again.ServerKey.ToArray());
    }

    [Fact]
    public void ADatabaseFromBeforeThereWasAccessIsBroughtToThisVersion()
    {
        DataFolder.Open(temporary.Path).Dispose();
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={temporary["consultation.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = """
                DROP INDEX journal_by_creator;
                DROP TABLE lobby_request; DROP TABLE room; DROP TABLE session_link; DROP TABLE invitation; DROP TABLE session;
                DROP TABLE role; DROP TABLE account; DROP TABLE audit;
                DELETE FROM SchemaVersions WHERE ScriptName = '0002_access.sql';
                """;
            command.ExecuteNonQuery();
        }

        DataFolder.Open(temporary.Path).Dispose();
        using var folder = DataFolder.Open(temporary.Path);
        Assert.Equal(32, folder.InvitationKey.Length);
    }

    [Fact]
    public void SecretsMayStandElsewhere()
    {
        using var folder = DataFolder.Open(temporary["data"], temporary["keys"]);

        Assert.True(File.Exists(temporary["keys/command.key"]));
        Assert.False(Directory.Exists(temporary["data/secrets"]));
    }

    [Fact]
    public void AShortKeyIsRefused()
    {
        DataFolder.Open(temporary.Path).Dispose();
        File.WriteAllBytes(temporary["secrets/command.key"], [1, 2, 3]);

        Assert.Contains("has 3 bytes instead of 32", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void ASecondServerOnTheFolderIsRefusedUntilTheFirstEnds()
    {
        using (DataFolder.Open(temporary.Path))
            Assert.Contains("is in use by another server", Refusal(), StringComparison.Ordinal);

        DataFolder.Open(temporary.Path).Dispose();
    }

    [Fact]
    public void ARefusedServerDoesntDisturbTheOneThatRuns()
    {
        using var folder = DataFolder.Open(temporary.Path);
        Refusal();
        Refusal();
    }

    [Fact]
    public void AFolderThatCantBeMadeOrWrittenIsRefusedInOneLine()
    {
        File.WriteAllText(temporary["file"], "");

        Assert.Contains(temporary["file"], Refusal(temporary["file/data"]), StringComparison.Ordinal);
        Assert.Contains(temporary["file"], Refusal(temporary["file"]), StringComparison.Ordinal);
        if (OperatingSystem.IsLinux())
            Assert.Contains("/proc/consultation", Refusal("/proc/consultation"), StringComparison.Ordinal);
    }

    [Fact]
    public void SecretsThatCantBeMadeAreRefusedAndTheFolderIsLetGo()
    {
        File.WriteAllText(temporary["file"], "");

        var refused = Assert.Throws<DataFolderException>(() => DataFolder.Open(temporary["data"], temporary["file/keys"]));

        Assert.Contains("--secrets", refused.Message, StringComparison.Ordinal);
        DataFolder.Open(temporary["data"]).Dispose();
    }

    [Fact]
    public void AHalfMadeDatabaseOfAnInterruptedFirstStartIsMadeAnew()
    {
        File.WriteAllText(temporary["consultation.db.new"], "half");
        File.WriteAllText(temporary["consultation.db.new-wal"], "half");

        DataFolder.Open(temporary.Path).Dispose();
        Assert.False(File.Exists(temporary["consultation.db.new"]));
    }

    public void Dispose() => temporary.Dispose();

    private string Refusal(string? path = null)
    {
        var message = Assert.Throws<DataFolderException>(() => DataFolder.Open(path ?? temporary.Path)).Message;
        Assert.DoesNotContain('\n', message);
        return message;
    }
}
