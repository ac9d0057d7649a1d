namespace Consultation.Storage.Tests;

/// <summary>The keys of secret votes, as files.</summary>
public sealed class VoteKeysTests : IDisposable
{
    private readonly TemporaryFolder secrets = new();
    private readonly VoteKeys keys;

    public VoteKeysTests() => keys = new VoteKeys(secrets.Path);

    [Fact]
    public void AKeyIsMadeOnceAndFoundAfterwards()
    {
        Assert.Null(keys.Find("rt", "r1"));

        var made = keys.Make("rt", "r1");

        Assert.Equal(VoteKeys.Length, made.Length);
        Assert.Equal(made, keys.Make("rt", "r1"));
        Assert.Equal(made, new VoteKeys(secrets.Path).Find("rt", "r1"));
        Assert.NotEqual(made, keys.Make("rt", "r2"));
    }

    [Fact]
    public void OnlyTheOwnerMayReadAKey()
    {
        keys.Make("rt", "r1");

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FileOf("rt.r1.key")));
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(FileOf("x"))!));
        }
    }

    [Fact]
    public void ADestroyedKeyIsOverwrittenWhereItStoodAndGone()
    {
        var key = keys.Make("rt", "r1");
        using var held = new FileStream(FileOf("rt.r1.key"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        keys.Destroy("rt", "r1");

        var left = new byte[VoteKeys.Length];
        Assert.Equal(left.Length, held.Read(left));
        Assert.NotEqual(key, left);
        Assert.Null(keys.Find("rt", "r1"));
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(FileOf("x"))!));
        keys.Destroy("rt", "r1");
    }

    [Fact]
    public void TheVotesWithAKeyAreListedAndNothingElseIs()
    {
        Assert.Empty(keys.List());
        keys.Make("b", "r1");
        keys.Make("a-1", "r2");
        File.WriteAllText(FileOf("rt.r1.key.0123"), "half");
        File.WriteAllText(FileOf("notes.txt"), "");

        Assert.Equal([("a-1", "r2"), ("b", "r1")], keys.List());
        keys.DestroyDrafts();

        Assert.Equal(["a-1.r2.key", "b.r1.key", "notes.txt"], Directory.EnumerateFiles(Path.GetDirectoryName(FileOf("x"))!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ADamagedKeyIsNone()
    {
        keys.Make("rt", "r1");
        File.WriteAllBytes(FileOf("rt.r1.key"), new byte[VoteKeys.Length - 1]);

        Assert.Null(keys.Find("rt", "r1"));
        Assert.Equal(VoteKeys.Length, keys.Make("rt", "r1").Length);
    }

    [Fact]
    public void AnIdThatIsNoneNamesNoFile() => Assert.Throws<ArgumentException>(() => keys.Find("../rt", "r1"));

    public void Dispose() => secrets.Dispose();

    private string FileOf(string name) => Path.Combine(secrets.Path, "votes", name);
}
