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
                $"There is no sample “{name}”. There are: {string.Join(", ", roots.SelectMany(Directory.GetDirectories).Select(Path.GetFileName).Distinct().Order(StringComparer.Ordinal))}.");
    }

    /// <summary>A sample with all that come before it in its series, the first one first.</summary>
    /// <exception cref="SampleException">One of them isn't there or can't be read, or they go round in a circle.</exception>
    public static IReadOnlyList<Sample> Series(string name) => Series(name, Find);

    /// <summary>The same, where samples are found otherwise.</summary>
    internal static IReadOnlyList<Sample> Series(string name, Func<string, string> find)
    {
        var series = new List<Sample>();
        for (string? next = name; next is not null; next = series[0].Previous?.Value)
        {
            var sample = Sample.Read(find(next));
            if (series.Any(s => s.Id == sample.Id))
            {
                throw new SampleException($"The sample “{name}” comes before itself in its series.");
            }

            if (series.Count > 0 && sample.Lines[^1].At > series[0].Lines[0].At)
            {
                throw new SampleException($"The sample “{series[0].Id}” begins before “{sample.Id}” ends, which it follows.");
            }

            series.Insert(0, sample);
        }

        return series;
    }

    private static IEnumerable<string> Upwards(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
