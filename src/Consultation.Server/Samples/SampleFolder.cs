namespace Consultation.Server.Samples;

/// <summary>Finds a sample: beside the program where it is published, else in the repository it is run from.</summary>
internal static class SampleFolder
{
    /// <summary>The folder of a sample.</summary>
    /// <exception cref="SampleException">There is none of that name.</exception>
    public static string Find(string name)
    {
        var roots = Upwards(Directory.GetCurrentDirectory()).Concat(Upwards(AppContext.BaseDirectory)).Select(folder => Path.Combine(folder, "samples")).Where(Directory.Exists).Distinct().ToList();
        return roots.Select(root => Path.Combine(root, name)).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "roundtable.json")))
            ?? throw new SampleException(
                $"There is no sample “{name}”. There are: {string.Join(", ", roots.SelectMany(Directory.GetDirectories).Select(Path.GetFileName).Distinct())}.");
    }

    private static IEnumerable<string> Upwards(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
