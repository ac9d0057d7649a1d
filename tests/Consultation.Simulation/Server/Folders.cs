using Consultation.Storage;

namespace Consultation.Simulation;

/// <summary>Data folders for meetings, in memory where the machine has such a place: a flush costs nothing there.</summary>
internal sealed class Folders : IDisposable
{
    private const string InMemory = "/dev/shm";
    private readonly string _root = Directory.CreateDirectory(
        Path.Combine(Directory.Exists(InMemory) ? InMemory : Path.GetTempPath(), $"consultation-simulation-{Guid.NewGuid():n}")).FullName;

    private readonly Lazy<string> _empty;
    private int _count;

    public Folders() => _empty = new(MakeEmpty);

    /// <summary>A folder that a server has been started on once: migrating a new database takes longer than a meeting's hundred steps.</summary>
    public string New() => Copy(_empty.Value);

    /// <summary>A copy of a folder as its files are now; without the index of the log, which is made anew at opening.</summary>
    public string Copy(string folder)
    {
        var copy = Path.Combine(_root, Interlocked.Increment(ref _count).ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, file);
            if (!name.EndsWith("-shm", StringComparison.Ordinal) && !name.EndsWith(".lock", StringComparison.Ordinal))
            {
                var target = Path.Combine(copy, name);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string MakeEmpty()
    {
        var path = Path.Combine(_root, "empty");
        using var folder = DataFolder.Open(path);
        return path;
    }
}
