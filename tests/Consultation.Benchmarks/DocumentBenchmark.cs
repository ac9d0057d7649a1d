using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using Consultation.Documents;
using HarfBuzzSharp;
using QuestPDF.Fluent;
using Buffer = HarfBuzzSharp.Buffer;

namespace Consultation.Benchmarks;

/// <summary>
/// Making a tagged document of about 40 pages, warm and on one core; against shaping the same text with HarfBuzz and
/// deflating as many bytes as the file's streams have, which is the least there is to do.
/// </summary>
internal static class DocumentBenchmark
{
    private const int Times = 41;
    private const int WarmUp = 60;

    public static Task<Figure> RunAsync(DocumentContent content)
    {
        OneCore();
        var streams = Streams(MeasuredDocument.Of(content).GeneratePdf());
        using var shaper = new PlainShaper();
        var (product, limit) = (new List<double>(), new List<double>());
        for (var i = 0; i < Times + WarmUp; i++)
        {
            var least = Time(() => { shaper.Shape(content); Deflate(streams); });
            var making = Time(() => MeasuredDocument.Of(content).GeneratePdf());
            if (i < WarmUp)
                continue;
            limit.Add(least);
            product.Add(making);
        }

        return Task.FromResult(new Figure("document", Figure.Median(product), Figure.Median(limit), 1.5, MoreIsBetter: false, "ms"));
    }

    /// <summary>Neither the collector nor the compiler may help from another core.</summary>
    private static void OneCore()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using var process = Process.GetCurrentProcess();
            process.ProcessorAffinity = process.ProcessorAffinity & -process.ProcessorAffinity;
        }
    }

    private static double Time(Action act)
    {
        GC.Collect();
        var from = Stopwatch.StartNew();
        act();
        return from.Elapsed.TotalMilliseconds;
    }

    /// <summary>The file's packed streams, unpacked: what there is to deflate.</summary>
    private static List<byte[]> Streams(byte[] pdf)
    {
        var streams = new List<byte[]>();
        var rest = pdf.AsSpan();
        while (rest.IndexOf(" /Filter /FlateDecode /Length "u8) is >= 0 and var filter)
        {
            rest = rest[(filter + 30)..];
            var start = rest.IndexOf(">>\nstream\n"u8);
            var length = int.Parse(rest[..start], CultureInfo.InvariantCulture);
            streams.Add(Inflate(rest.Slice(start + 10, length).ToArray()));
            rest = rest[(start + 10 + length)..];
        }

        return streams;
    }

    private static byte[] Inflate(byte[] packed)
    {
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var whole = new MemoryStream();
        zlib.CopyTo(whole);
        return whole.ToArray();
    }

    private static void Deflate(List<byte[]> streams)
    {
        using var packed = new MemoryStream();
        foreach (var stream in streams)
        {
            packed.SetLength(0);
            using var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true);
            zlib.Write(stream);
        }
    }

    /// <summary>HarfBuzz and nothing around it: each text is one run of one font.</summary>
    private sealed class PlainShaper : IDisposable
    {
        private readonly nint _memory;
        private readonly Blob _blob;
        private readonly Face _face;
        private readonly Font _font;
        private readonly Buffer _buffer = new();

        public PlainShaper()
        {
            using var stream = typeof(DocumentFonts).Assembly.GetManifestResourceStream("Fonts/NotoSerif-Regular.ttf")!;
            using var file = new MemoryStream();
            stream.CopyTo(file);
            _memory = Marshal.AllocHGlobal((int)file.Length);
            Marshal.Copy(file.GetBuffer(), 0, _memory, (int)file.Length);
            _blob = new Blob(_memory, (int)file.Length, MemoryMode.ReadOnly);
            _face = new Face(_blob, 0);
            _font = new Font(_face);
        }

        public void Shape(DocumentContent content)
        {
            foreach (var item in content.Items)
            {
                Shape(item.Heading);
                foreach (var text in item.Paras)
                    Shape(text);
                foreach (var cell in item.Table.SelectMany(r => r))
                    Shape(cell);
            }
        }

        public void Dispose()
        {
            _buffer.Dispose();
            _font.Dispose();
            _face.Dispose();
            _blob.Dispose();
            Marshal.FreeHGlobal(_memory);
        }

        private void Shape(string text)
        {
            _buffer.ClearContents();
            _buffer.AddUtf16(text);
            _buffer.GuessSegmentProperties();
            _font.Shape(_buffer);
        }
    }
}
