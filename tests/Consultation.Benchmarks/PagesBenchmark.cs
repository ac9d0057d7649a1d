using System.Diagnostics;
using System.Globalization;
using QuestPDF.Fluent;

namespace Consultation.Benchmarks;

/// <summary>
/// A document of about 1,000 pages: the time for a page against that of the same document with a tenth of the pages,
/// and the most memory that a process takes that does nothing else.
/// </summary>
internal static class PagesBenchmark
{
    public const string Child = "pages-child";
    private const int Many = 25;
    private const int Few = 3;
    private const double MostMegabytes = 150;

    public static Task<Figure> TimeAsync()
    {
        var (many, few) = (DocumentContent.Default(Many), DocumentContent.Default(Few));
        var (product, limit) = (new List<double>(), new List<double>());
        for (var i = 0; i < 8; i++)
        {
            limit.Add(Time(few) / Few);
            product.Add(Time(many) / Many);
        }

        return Task.FromResult(new Figure("pages", Figure.Median(product.Skip(3)), Figure.Median(limit.Skip(3)), 1.3, MoreIsBetter: false, "ms for 40 pages"));
    }

    public static async Task<Figure> MemoryAsync()
    {
        // Compiled as the server is, which does without profiles.
        var start = new ProcessStartInfo(Environment.ProcessPath!, Child) { RedirectStandardOutput = true, Environment = { ["DOTNET_TieredPGO"] = "0" } };
        using var child = Process.Start(start)!;
        var peak = double.Parse(await child.StandardOutput.ReadToEndAsync(), CultureInfo.InvariantCulture);
        await child.WaitForExitAsync();
        return new Figure("memory", peak, MostMegabytes, 1, MoreIsBetter: false, "MB for 1,000 pages");
    }

    /// <summary>What the child process does: makes the document and says its peak of memory in megabytes.</summary>
    public static void RunChild()
    {
        MeasuredDocument.Of(DocumentContent.Default(Many)).GeneratePdf(Stream.Null);
        using var self = Process.GetCurrentProcess();
        Console.WriteLine((self.PeakWorkingSet64 / 1e6).ToString("0.0", CultureInfo.InvariantCulture));
    }

    private static double Time(DocumentContent content)
    {
        GC.Collect();
        var from = Stopwatch.StartNew();
        MeasuredDocument.Of(content).GeneratePdf(Stream.Null);
        return from.Elapsed.TotalMilliseconds;
    }
}
