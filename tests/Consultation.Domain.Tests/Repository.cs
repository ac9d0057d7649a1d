namespace Consultation.Domain.Tests;

/// <summary>The source tree the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A file or folder, from the root.</summary>
    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    private static string Find(string? folder) => folder is null
        ? throw new DirectoryNotFoundException("No folder above the tests holds Consultation.sln.")
        : File.Exists(Path.Combine(folder, "Consultation.sln")) ? folder : Find(Path.GetDirectoryName(folder));
}
