using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Consultation.Pdf.File;

/// <summary>
/// The objects of a PDF file, numbered as they are reserved and written in that order: the same objects give the same
/// bytes.
/// </summary>
internal sealed class PdfObjects(bool compress)
{
    private readonly List<byte[]?> _bodies = [];

    /// <summary>Keeps a number for an object that others refer to before it is known.</summary>
    public int Reserve()
    {
        _bodies.Add(null);
        return _bodies.Count;
    }

    public int Add(string body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    public void Set(int number, string body) => _bodies[number - 1] = Encoding.Latin1.GetBytes(body);

    /// <summary>Adds a stream; <paramref name="entries"/> are further entries of its dictionary.</summary>
    public int AddStream(ReadOnlySpan<byte> data, string entries = "", bool plain = false)
    {
        var number = Reserve();
        SetStream(number, data, entries, plain);
        return number;
    }

    public void SetStream(int number, ReadOnlySpan<byte> data, string entries = "", bool plain = false)
    {
        var packed = compress && !plain;
        var stored = packed ? Deflate(data) : data.ToArray();
        var head = $"<<{entries}{(packed ? " /Filter /FlateDecode" : "")} /Length {PdfText.Number(stored.Length)}>>\nstream\n";
        _bodies[number - 1] = [.. Encoding.Latin1.GetBytes(head), .. stored, .. "\nendstream"u8];
    }

    public static string Ref(int number) => PdfText.Number(number) + " 0 R";

    /// <summary>Writes the file. Its identifier is a hash of all that stands before, so it needs no clock and no chance.</summary>
    public void Write(Stream target, int root, int? info)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"u8);
        var offsets = new long[_bodies.Count];
        for (var i = 0; i < _bodies.Count; i++)
        {
            offsets[i] = file.Position;
            Ascii(file, PdfText.Number(i + 1) + " 0 obj\n");
            file.Write(_bodies[i] ?? throw new InvalidOperationException($"Object {i + 1} was reserved and never written."));
            Ascii(file, "\nendobj\n");
        }

        var id = PdfText.Hex(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)).AsSpan(0, 16));
        var start = file.Position;
        Ascii(file, $"xref\n0 {PdfText.Number(_bodies.Count + 1)}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            Ascii(file, offset.ToString("D10", System.Globalization.CultureInfo.InvariantCulture) + " 00000 n \n");
        Ascii(file, $"trailer\n<</Size {PdfText.Number(_bodies.Count + 1)} /Root {Ref(root)}{(info is { } i2 ? " /Info " + Ref(i2) : "")} /ID [{id}{id}]>>\n");
        Ascii(file, $"startxref\n{start.ToString(System.Globalization.CultureInfo.InvariantCulture)}\n%%EOF\n");
        file.WriteTo(target);
    }

    private static void Ascii(MemoryStream file, string text) => file.Write(Encoding.ASCII.GetBytes(text));

    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        return packed.ToArray();
    }
}
