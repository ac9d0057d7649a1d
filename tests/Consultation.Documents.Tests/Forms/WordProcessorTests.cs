using System.Diagnostics;
using Consultation.Domain;

namespace Consultation.Documents.Tests;

/// <summary>
/// Opened by LibreOffice. It is too large to be fetched for every build, so this is compiled where it is asked for:
/// <c>dotnet run --project tests/Consultation.Documents.Tests -p:WithOffice=true -- --filter-class '*WordProcessorTests'</c>.
/// </summary>
public class WordProcessorTests
{
    [Fact]
    public void ItOpensTheFileAndSaysTheSame()
    {
        var folder = Directory.CreateTempSubdirectory("consultation-docx-").FullName;
        try
        {
            var text = Samples.WithEverything();
            File.WriteAllBytes(Path.Combine(folder, "minutes.docx"), DocumentRenderer.Write(text, DocumentForm.Docx));
            using var office = Process.Start(new ProcessStartInfo(
                "soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, Path.Combine(folder, "minutes.docx")])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var said = office.StandardOutput.ReadToEnd() + office.StandardError.ReadToEnd();
            office.WaitForExit();
            Assert.True(office.ExitCode == 0, said);
            var opened = Plainly(PdfReader.Flow(File.ReadAllBytes(Path.Combine(folder, "minutes.pdf"))));
            foreach (var words in text.Blocks.SelectMany(block => block.Within().Prepend(block)).OfType<ParagraphBlock>().SelectMany(p => p.Words.Words().Split('\n')))
            {
                Assert.Contains(Plainly(words), opened, StringComparison.Ordinal);
            }

            Assert.Contains("1/", opened, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Plainly(string words) => string.Concat(words.Where(letter => !char.IsWhiteSpace(letter) && letter != '-')).ToUpperInvariant();
}
