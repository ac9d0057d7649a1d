using QuestPDF.Drawing;

namespace Consultation.Documents;

/// <summary>
/// The fonts of all documents: Noto Sans for headings, tables and labels, Noto Serif for running text. Both have Latin
/// and Cyrillic with the Kazakh letters.
/// </summary>
public static class DocumentFonts
{
    /// <summary>Family of headings, tables and labels.</summary>
    public const string Sans = "Noto Sans";

    /// <summary>Family of running text.</summary>
    public const string Serif = "Noto Serif";

    private const string Prefix = "Fonts/";

    private static readonly Lazy<bool> Registered = new(RegisterAll);

    /// <summary>Registers the embedded fonts; may be called any number of times, from any thread.</summary>
    public static void Register() => _ = Registered.Value;

    private static bool RegisterAll()
    {
        var assembly = typeof(DocumentFonts).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            FontManager.RegisterFont(stream);
        }

        return true;
    }
}
