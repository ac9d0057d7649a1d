using System.IO.Compression;

namespace Consultation.Documents;

/// <summary>A ZIP file without clock and chance: what is put into it in the same order gives the same bytes.</summary>
internal sealed class FixedZip : IDisposable
{
    /// <summary>The first moment that the format can say.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _bytes = new();
    private readonly ZipArchive _zip;

    public FixedZip() => _zip = new ZipArchive(_bytes, ZipArchiveMode.Create, leaveOpen: true);

    public void Add(string name, Action<Stream> write)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        write(stream);
    }

    public void Add(string name, byte[] bytes) => Add(name, stream => stream.Write(bytes));

    /// <summary>Ends the file; nothing can be added any more.</summary>
    public byte[] ToArray()
    {
        _zip.Dispose();
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _zip.Dispose();
        _bytes.Dispose();
    }
}
