using System.Security.Cryptography;

namespace Consultation.Storage;

/// <summary>
/// The keys of secret votes under way, a file each. They are what protects ballots: from the moment one is destroyed, no
/// copy of the database, from whatever time, can be opened any more. So no copy of them is made, not even in a backup.
/// </summary>
public sealed class VoteKeys
{
    /// <summary>How many bytes a key has.</summary>
    public const int Length = 32;

    private const string Ending = ".key";
    private readonly string folder;

    /// <param name="secretsPath">The folder of secrets; the keys stand in <c>votes</c> within it.</param>
    public VoteKeys(string secretsPath) => folder = Path.Combine(secretsPath, "votes");

    /// <summary>A new key, or the one that is there; when this returns it survives a power cut.</summary>
    public byte[] Make(string roundtable, string round)
    {
        if (Find(roundtable, round) is { } there)
            return there;
        var path = PathOf(roundtable, round);
        if (!Directory.Exists(folder))
        {
            Secrets.MakeFolder(folder);
            Disk.FlushFolder(Path.GetDirectoryName(folder)!);
        }

        // One of another length is none.
        File.Delete(path);
        Secrets.Create(path, Length);
        Disk.FlushFolder(folder);
        return Find(roundtable, round) ?? throw new IOException($"The key '{path}' was made and isn't there.");
    }

    /// <summary>The key of a vote; null where there is none, or only a damaged one, which opens nothing.</summary>
    public byte[]? Find(string roundtable, string round)
    {
        try
        {
            // Into an array that is never moved: whoever wipes it leaves no copy behind.
            var key = GC.AllocateUninitializedArray<byte>(Length, pinned: true);
            using var file = File.OpenHandle(PathOf(roundtable, round));
            return RandomAccess.GetLength(file) == Length && RandomAccess.Read(file, key, 0) == Length ? key : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The votes that have a key.</summary>
    public IReadOnlyList<(string Roundtable, string Round)> List() =>
        [.. from name in Names()
            where name.EndsWith(Ending, StringComparison.Ordinal)
            let parts = name[..^Ending.Length].Split('.')
            where parts.Length == 2
            select (parts[0], parts[1])];

    /// <summary>
    /// Overwrites a key where it stands, and removes it; when this returns that survives a power cut. One that isn't there
    /// is destroyed already.
    /// </summary>
    public void Destroy(string roundtable, string round) => Destroy(PathOf(roundtable, round));

    /// <summary>Destroys what a making that was cut short has left; only while nobody else makes keys.</summary>
    public void DestroyDrafts()
    {
        foreach (var name in Names().Where(name => name.Contains(Ending + ".", StringComparison.Ordinal)))
            Destroy(Path.Combine(folder, name));
    }

    private void Destroy(string path)
    {
        if (!File.Exists(path))
            return;
        using (var file = File.OpenHandle(path, FileMode.Open, FileAccess.Write))
        {
            RandomAccess.Write(file, RandomNumberGenerator.GetBytes(Length), 0);
            RandomAccess.FlushToDisk(file);
        }

        File.Delete(path);
        Disk.FlushFolder(folder);
    }

    /// <summary>Compared here and not by a pattern: <c>*.key.*</c> also means files that end in <c>.key</c>.</summary>
    private List<string> Names() => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
        : [];

    private string PathOf(string roundtable, string round) =>
        (roundtable + round).All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            ? Path.Combine(folder, $"{roundtable}.{round}{Ending}")
            : throw new ArgumentException("A roundtable's or a round's id has characters that no id has.");
}
