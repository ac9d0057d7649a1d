using System.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Consultation.Pdf.Tests;

/// <summary>Reads files back with programs that aren't ours.</summary>
internal static class Read
{
    /// <summary>The text of each page, by PdfPig, in the order of the content.</summary>
    public static IReadOnlyList<string> Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(p => ContentOrderTextExtractor.GetText(p).Replace("\r", "", StringComparison.Ordinal))];
    }

    /// <summary>All text with each run of white space as one space.</summary>
    public static string Text(byte[] pdf) => Normal(string.Join(' ', Pages(pdf)));

    public static string Normal(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What a program of the machine says of a file. The test fails, and says what to install, where there is none.</summary>
    public static (int ExitCode, string Output) By(string program, byte[] pdf, params string[] arguments)
    {
        var paths = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var found = paths.Any(p => System.IO.File.Exists(Path.Combine(p, program)) || System.IO.File.Exists(Path.Combine(p, program + ".exe")));
        var package = program switch { "qpdf" => "qpdf", "mutool" => "mupdf-tools", _ => "poppler-utils" };
        Assert.True(found, $"There is no {program} on this machine: install {package}, as by 'apt-get install {package}'.");
        var path = Path.GetTempFileName();
        try
        {
            System.IO.File.WriteAllBytes(path, pdf);
            var start = new ProcessStartInfo(program, arguments.Select(a => a == "FILE" ? path : a)) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd() + errors.Result;
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }
}
