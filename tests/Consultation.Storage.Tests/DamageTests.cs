using Dapper;
using Microsoft.Data.Sqlite;

namespace Consultation.Storage.Tests;

/// <summary>A damaged database is named and left as it is; no server starts on it.</summary>
public sealed class DamageTests : IDisposable
{
    private const int PageSize = 4096;
    private readonly TemporaryFolder folder = new();

    private string Database => folder[DataFolder.DatabaseName];

    [Theory]
    [InlineData("not a database", "Dear diary, ")]
    [InlineData("empty", "")]
    public async Task AFileThatIsNoDatabaseIsRefused(string problem, string text)
    {
        await MakeDatabase();
        File.WriteAllText(Database, string.Concat(Enumerable.Repeat(text, 1000)));

        Refused(problem);
    }

    [Fact]
    public async Task ATruncatedFileIsRefused()
    {
        await MakeDatabase();
        Edit(file => file.SetLength(file.Length - 3 * PageSize));

        Refused("a page is malformed or missing");
    }

    [Fact]
    public async Task EveryOverwrittenPageIsRefused()
    {
        await MakeDatabase();
        var whole = File.ReadAllBytes(Database);
        for (var page = 0; page < whole.Length / PageSize; page++)
        {
            File.WriteAllBytes(Database, whole);
            Edit(file =>
            {
                file.Position = page * PageSize + (page == 0 ? 100 : 0);
                file.Write(Enumerable.Repeat((byte)0xA5, PageSize / 2).ToArray());
            });

            Refused("is damaged");
        }
    }

    [Theory]
    [InlineData("DROP TABLE due", "'due' is missing")]
    [InlineData("DROP TABLE SchemaVersions", "'SchemaVersions' is missing")]
    [InlineData("DROP TRIGGER journal_is_never_updated", "'journal_is_never_updated' is missing")]
    [InlineData("CREATE TRIGGER quiet BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END", "the trigger 'quiet' doesn't belong there")]
    [InlineData("ALTER TABLE person ADD COLUMN age INTEGER", "'person' was altered")]
    [InlineData("INSERT INTO SchemaVersions (ScriptName, Applied) VALUES ('9999_later.sql', '2040-01-01')", "newer version (it has the migration 9999_later.sql)")]
    [InlineData("UPDATE roundtable SET head = 4", "the last event of roundtable 'r1' is not the one its head names")]
    [InlineData("UPDATE roundtable SET head_hash = zeroblob(32)", "the last event of roundtable 'r1' is not the one its head names")]
    public async Task ADatabaseChangedByHandIsRefused(string sql, string problem)
    {
        await MakeDatabase();
        Execute(sql);

        Refused(problem);
    }

    [Fact]
    public async Task ALostLastEventIsRefused()
    {
        await MakeDatabase();
        Tampering.Apply(Database, "DELETE FROM journal WHERE number = 6");

        Refused("the last event of roundtable 'r1'");
    }

    [Fact]
    public async Task ALogWithoutItsDatabaseIsRefusedAndNotOverwritten()
    {
        await MakeDatabase();
        File.Move(Database, Database + "-wal");

        Refused("the file is missing");
        Assert.False(File.Exists(Database));
    }

    public void Dispose() => folder.Dispose();

    private async Task MakeDatabase()
    {
        using var data = DataFolder.Open(folder.Path);
        await data.Journal.Fill("r1", 5);
        (await data.Journal.AppendAsync(Some.Batch("r1", 5, Some.Command("long", new string('x', 5 * PageSize)).At(Some.Morning.AddHours(1))))).Committed();
    }

    private void Refused(string problem)
    {
        var before = File.Exists(Database) ? File.ReadAllBytes(Database) : null;

        var message = Assert.Throws<DataFolderException>(() => DataFolder.Open(folder.Path)).Message;

        Assert.Contains(Database, message, StringComparison.Ordinal);
        Assert.Contains(problem, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        if (before is not null)
            Assert.Equal(before, File.ReadAllBytes(Database));
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }

    private void Edit(Action<FileStream> edit)
    {
        using var file = new FileStream(Database, FileMode.Open, FileAccess.ReadWrite);
        edit(file);
    }
}
