using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Consultation.Pdf.Tests;

/// <summary>Makes PNG files of any kind from samples, each row with another filter.</summary>
internal sealed record Pngs(int Width, int Height, int ColorType, int Depth)
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public bool Interlaced { get; init; }
    public byte[]? Palette { get; init; }
    public byte[]? Transparency { get; init; }

    private int Channels => ColorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>The file; <paramref name="sample"/> gives the value of a channel of a pixel.</summary>
    public byte[] Make(Func<int, int, int, int> sample)
    {
        using var rows = new MemoryStream();
        foreach (var (x, y, stepX, stepY) in Interlaced ? Passes : [(0, 0, 1, 1)])
            WritePass(rows, sample, x, y, stepX, stepY);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(rows.ToArray());
        return File(packed.ToArray());
    }

    /// <summary>A file around samples that are already packed, however wrong.</summary>
    public byte[] File(byte[] packed)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9], header[12]) = ((byte)Depth, (byte)ColorType, (byte)(Interlaced ? 1 : 0));
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", header);
        if (Palette is not null)
            Chunk(file, "PLTE", Palette);
        if (Transparency is not null)
            Chunk(file, "tRNS", Transparency);
        Chunk(file, "IDAT", packed[..(packed.Length / 2)]);
        Chunk(file, "IDAT", packed[(packed.Length / 2)..]);
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private void WritePass(MemoryStream rows, Func<int, int, int, int> sample, int x, int y, int stepX, int stepY)
    {
        var columns = Enumerable.Range(0, Width).Where(c => c >= x && (c - x) % stepX == 0).ToArray();
        var above = new byte[(columns.Length * Channels * Depth + 7) / 8];
        var pixel = Math.Max(1, Channels * Depth / 8);
        for (var row = y; columns.Length > 0 && row < Height; row += stepY)
        {
            var samples = columns.SelectMany(c => Enumerable.Range(0, Channels).Select(i => sample(c, row, i))).ToArray();
            var plain = Pack(samples);
            var filter = row % 5;
            rows.WriteByte((byte)filter);
            for (var i = 0; i < plain.Length; i++)
            {
                int left = i >= pixel ? plain[i - pixel] : 0, up = above[i], corner = i >= pixel ? above[i - pixel] : 0;
                rows.WriteByte((byte)(plain[i] - filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 }));
            }

            above = plain;
        }
    }

    private byte[] Pack(int[] samples)
    {
        if (Depth == 16)
            return [.. samples.SelectMany(s => new[] { (byte)(s >> 8), (byte)s })];
        var bytes = new byte[(samples.Length * Depth + 7) / 8];
        for (var i = 0; i < samples.Length; i++)
            bytes[i * Depth / 8] |= (byte)(samples[i] << (8 - Depth - i * Depth % 8));
        return bytes;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        return new[] { left, up, corner }.MinBy(v => Math.Abs(guess - v));
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFF;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++)
                crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
