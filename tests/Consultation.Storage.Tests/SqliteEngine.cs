namespace Consultation.Storage.Tests;

public sealed class SqliteEngine : Engine
{
    public override TestStore Create(Action<Action>? commit = null) => new SqliteStore(commit);

    public override string ToString() => "SQLite";
}

/// <summary>A real file in a temporary folder.</summary>
public sealed class SqliteStore : TestStore
{
    private readonly TemporaryFolder folder = new();

    public SqliteStore(Action<Action>? commit = null) => Folder = DataFolder.Open(Path, secretsPath: null, new NumberedSalts(), commit);

    public string Path => folder.Path;

    public string File => System.IO.Path.Combine(Path, DataFolder.DatabaseName);

    public DataFolder Folder { get; private set; }

    public override IJournal Journal => Folder.Journal;

    public override IDatabase Database => Folder.Database;

    public void Close() => Folder.Dispose();

    public override void Reopen()
    {
        Close();
        Folder = DataFolder.Open(Path);
    }

    public override void Dispose()
    {
        Close();
        folder.Dispose();
    }
}

public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("consultation-storage-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
