namespace Consultation.Storage.Tests;

public sealed class SqliteEngine : Engine
{
    public override TestStore Create(Action<Action>? commit = null) => new SqliteStore(commit);

    public override string ToString() => "SQLite";
}

/// <summary>A real file in a temporary folder.</summary>
public sealed class SqliteStore(Action<Action>? commit = null) : TestStore
{
    private readonly TemporaryFolder folder = new();
    private DataFolder? open;

    public string Path => folder.Path;

    public string File => System.IO.Path.Combine(Path, DataFolder.DatabaseName);

    public DataFolder Folder => open ??= DataFolder.Open(Path, secretsPath: null, new NumberedSalts(), commit);

    public override IJournal Journal => Folder.Journal;

    public override IDatabase Database => Folder.Database;

    public void Close()
    {
        open?.Dispose();
        open = null;
    }

    public override void Reopen()
    {
        Close();
        open = DataFolder.Open(Path);
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
