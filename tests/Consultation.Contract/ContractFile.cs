namespace Consultation.Contract;

/// <summary>Where the pages' types stand in the repository.</summary>
public static class ContractFile
{
    /// <summary>The file's path, found upwards from the program.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Root(), "src", "Consultation.Web", "src", "contract.ts");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Consultation.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The repository's root isn't above the program.");
    }
}
