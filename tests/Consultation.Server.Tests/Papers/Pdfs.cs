using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Consultation.Server.Tests.Papers;

/// <summary>Small PDFs, whole but for what a test makes of them.</summary>
internal static class Pdfs
{
    private const string Page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>";

    /// <summary>One empty page.</summary>
    public static byte[] Plain { get; } = Of("<</Type/Catalog/Pages 2 0 R>>");

    /// <summary>A PDF of a catalogue, with further objects from number 4 on.</summary>
    public static byte[] Of(string catalogue, params string[] more) => Bytes(catalogue, "", [.. more.Select(Encoding.Latin1.GetBytes)]);

    /// <summary>A PDF whose trailer says more.</summary>
    public static byte[] WithTrailer(string trailer) => Bytes("<</Type/Catalog/Pages 2 0 R>>", trailer, []);

    /// <summary>A PDF with an object stream that holds this.</summary>
    public static byte[] Packed(string objects, string filter = "/Filter/FlateDecode")
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(Encoding.Latin1.GetBytes(objects));
        }

        return Bytes("<</Type/Catalog/Pages 2 0 R>>", "", [
            [.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<</Type/ObjStm/N 1/First 5{filter}/Length {packed.Length}>>\nstream\r\n")),
                .. packed.ToArray(), .. "\nendstream"u8],
        ]);
    }

    /// <summary>A PDF of about so many bytes, none like the next.</summary>
    public static byte[] OfSize(int bytes)
    {
        var noise = new byte[bytes];
        new Random(1).NextBytes(noise);
        return Bytes("<</Type/Catalog/Pages 2 0 R>>", "", [
            [.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<</Length {bytes}>>\nstream\n")), .. noise, .. "\nendstream"u8],
        ]);
    }

    private static byte[] Bytes(string catalogue, string trailer, IReadOnlyList<byte[]> more)
    {
        using var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        byte[][] objects = [Encoding.Latin1.GetBytes(catalogue), [.. "<</Type/Pages/Kids[3 0 R]/Count 1>>"u8], Encoding.Latin1.GetBytes(Page), .. more];
        var places = new List<long>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Position);
            Write(string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            Write("\nendobj\n");
        }

        var table = file.Position;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n"));
        places.ForEach(place => Write(string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n")));
        Write(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }
}
