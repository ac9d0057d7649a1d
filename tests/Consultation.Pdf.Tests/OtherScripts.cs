using System.Runtime.CompilerServices;
using Consultation.Documents;
using QuestPDF.Drawing;

namespace Consultation.Pdf.Tests;

/// <summary>
/// Fonts for right-to-left scripts. They are there before the first test, since fonts are the process's: what a test
/// makes of a Hebrew word mustn't hang on which test ran before it.
/// </summary>
internal static class OtherScripts
{
    public static string[] Files { get; } =
        ["/usr/share/fonts/truetype/noto/NotoSansHebrew-Regular.ttf", "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf"];

#pragma warning disable CA2255 // Tests of the assembly run in any order, and have no other beginning in common.
    [ModuleInitializer]
#pragma warning restore CA2255
    public static void Register()
    {
        DocumentFonts.Register();
        foreach (var file in Files.Where(System.IO.File.Exists))
        {
            using var stream = System.IO.File.OpenRead(file);
            FontManager.RegisterFont(stream);
        }
    }
}
