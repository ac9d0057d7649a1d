using Consultation.Storage.Sqlite;

namespace Consultation.Storage;

/// <summary>
/// A folder that one server works on: the database, the secrets beside it, and the lock that keeps a second server out.
/// </summary>
public sealed class DataFolder : IDisposable
{
    public const string DatabaseName = "consultation.db";

    private readonly FolderLock folderLock;
    private readonly SqliteDatabase database;

    private DataFolder(string path, string secretsPath, byte[] serverKey, byte[] invitationKey, FolderLock folderLock, SqliteDatabase database, ISaltSource salts)
    {
        Path = path;
        SecretsPath = secretsPath;
        ServerKey = serverKey;
        InvitationKey = invitationKey;
        this.folderLock = folderLock;
        this.database = database;
        Journal = new SqliteJournal(database, salts);
        People = new PersonRepository(database);
        Heartbeats = new HeartbeatRepository(database);
        VoteKeys = new VoteKeys(secretsPath);
        Blobs = new BlobRepository(database);
    }

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>Keys live here and nowhere else: never in the database, never in a plain backup.</summary>
    public string SecretsPath { get; }

    /// <summary>32 bytes, under which the server makes fingerprints of commands.</summary>
    public ReadOnlyMemory<byte> ServerKey { get; }

    /// <summary>32 bytes, from which the tokens of invitations are made: they can be printed again, and stand in no database.</summary>
    public ReadOnlyMemory<byte> InvitationKey { get; }

    /// <summary>The folder of the key ring that protects sign-in cookies.</summary>
    public string KeyRingPath => System.IO.Path.Combine(SecretsPath, Secrets.KeyRing);

    public IJournal Journal { get; }

    public PersonRepository People { get; }

    public HeartbeatRepository Heartbeats { get; }

    /// <summary>The keys of secret votes under way.</summary>
    public VoteKeys VoteKeys { get; }

    /// <summary>Files: papers.</summary>
    public BlobRepository Blobs { get; }

    /// <summary>For further repositories.</summary>
    public IDatabase Database => database;

    /// <summary>Creates what is missing, checks what is there, and holds the folder until disposed of.</summary>
    /// <param name="path">The data folder.</param>
    /// <param name="secretsPath">Null for <c>secrets</c> within it.</param>
    /// <param name="salts">Null for random ones; samples alone take others.</param>
    /// <exception cref="DataFolderException">In use, not writable, damaged, or made by a newer version.</exception>
    public static DataFolder Open(string path, string? secretsPath = null, ISaltSource? salts = null) =>
        Open(path, secretsPath, salts, commit: null);

    internal static DataFolder Open(string path, string? secretsPath, ISaltSource? salts, Action<Action>? commit)
    {
        path = System.IO.Path.GetFullPath(path);
        secretsPath = System.IO.Path.GetFullPath(secretsPath ?? System.IO.Path.Combine(path, "secrets"));
        var held = FolderLock.Take(path);
        try
        {
            var key = Secrets.Key(secretsPath, Secrets.CommandKey);
            var invitationKey = Secrets.Key(secretsPath, Secrets.InvitationKey);
            Secrets.MakeFolder(System.IO.Path.Combine(secretsPath, Secrets.KeyRing));
            var file = System.IO.Path.Combine(path, DatabaseName);
            SqliteFile.Prepare(file);
            var writer = new SqliteWriter(() => SqliteConnections.OpenWriter(file), commit);
            return new(path, secretsPath, key, invitationKey, held, new SqliteDatabase(file, writer), salts ?? new RandomSalts());
        }
        catch (Exception exception)
        {
            held.Dispose();
            if (exception is DataFolderException)
                throw;
            throw DataFolderException.CantWrite(path, exception);
        }
    }

    /// <summary>Makes the derived columns and moments of every roundtable anew from its journal.</summary>
    /// <param name="derive">Called once a roundtable with its rows in order; may be called again for the same one.</param>
    /// <returns>How many roundtables.</returns>
    public async Task<int> RebuildDerivedAsync(Func<string, IReadOnlyList<JournalRow>, Derived> derive)
    {
        var roundtables = await Journal.RoundtablesAsync();
        foreach (var roundtable in roundtables)
            await DerivedTables.RebuildAsync(database, roundtable.Id, derive(roundtable.Id, await Journal.ReadAsync(roundtable.Id)));
        return roundtables.Count;
    }

    /// <summary>Finishes what waits, folds the log into the database, and lets go of the folder.</summary>
    public void Dispose()
    {
        database.Dispose();
        folderLock.Dispose();
    }
}
