using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Tokens;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>The bytes of the file: ISO 19005-2, 6.1.</summary>
internal static partial class FileRules
{
    private const int LongestString = 32_767;
    private const int LongestName = 127;
    private const int DeepestState = 28;

    [Rule("ISO 19005-2, 6.1.2", "The file begins with %PDF-1.n and a comment of at least four bytes above 127.")]
    public static IEnumerable<string> Header(PdfFile file)
    {
        if (!HeaderPattern().IsMatch(file.Raw))
            yield return $"it begins with '{file.Raw[..Math.Min(20, file.Raw.Length)]}'";
    }

    [Rule("ISO 19005-2, 6.1.3", "The trailer has an ID, no encryption, and nothing after the end of the file.")]
    public static IEnumerable<string> Trailer(PdfFile file)
    {
        if (!IdPattern().IsMatch(file.Trailer))
            yield return "there is no /ID of two strings";
        if (file.Trailer.Contains("/Encrypt", StringComparison.Ordinal))
            yield return "there is /Encrypt";
        if (!file.Raw.TrimEnd('\r', '\n').EndsWith("%%EOF", StringComparison.Ordinal))
            yield return "it doesn't end with %%EOF";
    }

    [Rule("ISO 19005-2, 6.1.4", "The cross-reference table follows its keyword at once, and each entry leads to its object.")]
    public static IEnumerable<string> CrossReferences(PdfFile file)
    {
        var start = StartPattern().Match(file.Raw);
        var offset = start.Success ? int.Parse(start.Groups[1].Value, null) : 0;
        var (table, stream) = (TablePattern().Match(file.Raw, offset), StreamPattern().Match(file.Raw, offset));
        if (!table.Success && (!stream.Success || stream.Index != offset))
            return ["there is no table and no stream where startxref says"];
        var entries = table.Success
            ? table.Groups["entry"].Captures.Select(c => (Used: c.Value[17] == 'n', Offset: int.Parse(c.Value.AsSpan(0, 10), null)))
            : Rows(file, stream);
        return entries.Select((e, number) => (e.Used, e.Offset, Number: number))
            .Where(e => e.Used && !file.Raw.AsSpan(e.Offset).StartsWith($"{e.Number} 0 obj\n", StringComparison.Ordinal)).Select(e => $"the entry of object {e.Number} leads elsewhere");
    }

    [Rule("ISO 19005-2, 6.1.6", "Strings in hexadecimal have digits only, and an even number of them.")]
    public static IEnumerable<string> HexStrings(PdfFile file) =>
        HexPattern().Matches(Outside(file)).Select(m => m.Groups[1].Value)
            .Where(h => h.Length % 2 != 0 || !h.All(char.IsAsciiHexDigit)).Select(h => $"<{(h.Length > 40 ? h[..40] + "…" : h)}>");

    [Rule("ISO 19005-2, 6.1.7.1", "A stream is as long as it says, stands between line ends, and lies within the file.")]
    public static IEnumerable<string> Streams(PdfFile file)
    {
        foreach (Match head in StreamPattern().Matches(file.Raw))
        {
            var length = LengthPattern().Match(head.Value);
            var end = head.Index + head.Length + (length.Success ? int.Parse(length.Groups[1].Value, null) : 0);
            if (!length.Success || end + 11 > file.Raw.Length || file.Raw.Substring(end, 11) is not "\nendstream\n")
                yield return $"{head.Groups[1].Value} has another length than it says";
        }

        foreach (var stream in file.Objects.Values.OfType<StreamToken>().Where(s => s.StreamDictionary.Data.Keys.Any(k => k is "F" or "FFilter" or "FDecodeParms")))
            yield return "a stream lies outside of the file";
    }

    [Rule("ISO 19005-2, 6.1.7.2", "Streams are packed by filters of ISO 32000-1 other than LZW and Crypt.")]
    public static IEnumerable<string> Filters(PdfFile file) =>
        file.Objects.Values.OfType<StreamToken>()
            .SelectMany(s => s.StreamDictionary.Data.TryGetValue("Filter", out var f) ? PdfFile.Inside(file.Get(f)!).OfType<NameToken>() : [])
            .Select(n => n.Data).Where(n => n is not ("FlateDecode" or "DCTDecode" or "ASCIIHexDecode" or "ASCII85Decode" or "RunLengthDecode" or "CCITTFaxDecode" or "JBIG2Decode" or "JPXDecode"))
            .Select(n => $"a filter /{n}");

    [Rule("ISO 19005-2, 6.1.12", "Permissions are those of a signature or of usage rights.")]
    public static IEnumerable<string> Permissions(PdfFile file) =>
        file.Dictionary(file.Catalog, "Perms")?.Data.Keys.Where(k => k is not ("UR3" or "DocMDP")).Select(k => $"/Perms has /{k}") ?? [];

    [Rule("ISO 19005-2, 6.1.13", "Strings, names, numbers, nesting and pages keep within the limits.")]
    public static IEnumerable<string> Limits(PdfFile file)
    {
        foreach (var token in file.Objects.Values.Concat(file.Pages.SelectMany(p => p.Operations).SelectMany(o => o.Operands)).SelectMany(PdfFile.Inside))
        {
            if (PdfFile.BytesOf(token)?.Length > LongestString)
                yield return "a string of more than 32,767 bytes";
            if (token is NameToken name && Encoding.UTF8.GetByteCount(name.Data) > LongestName)
                yield return $"a name of more than 127 bytes, {name.Data}";
            if (token is NumericToken number && Math.Abs(number.Data) > int.MaxValue)
                yield return $"a number of {number.Data}";
        }

        foreach (var page in file.Pages)
        {
            if (page.Depth > DeepestState)
                yield return $"page {page.Number} saves its state {page.Depth} deep";
            if (page.Box is not [var left, var bottom, var right, var top] || right - left is < 3 or > 14_400 || top - bottom is < 3 or > 14_400)
                yield return $"page {page.Number} is of no size from 3 to 14,400";
        }
    }

    /// <summary>The file without what is in its streams, but with the objects that are.</summary>
    private static string Outside(PdfFile file) => StreamBody().Replace(file.Raw, "stream\nendstream") + string.Concat(
        file.Objects.Values.OfType<StreamToken>().Where(s => file.Name(s.StreamDictionary, "Type") == "ObjStm").Select(s => Encoding.Latin1.GetString(PdfFile.Decoded(s))));

    /// <summary>The entries of a cross-reference stream that lead into the file itself; three fields of 1, 4 and 2 bytes.</summary>
    private static List<(bool Used, int Offset)> Rows(PdfFile file, Match stream)
    {
        using var packed = new ZLibStream(new MemoryStream(file.Bytes, stream.Index + stream.Length, file.Bytes.Length - stream.Index - stream.Length), CompressionMode.Decompress);
        var result = new List<(bool, int)>();
        var row = new byte[7];
        while (packed.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) == row.Length)
            result.Add((row[0] == 1, BinaryPrimitives.ReadInt32BigEndian(row.AsSpan(1))));
        return result;
    }

    [GeneratedRegex(@"\A%PDF-1\.[0-7]\r?\n%[\x80-\xFF]{4,}")]
    private static partial Regex HeaderPattern();

    [GeneratedRegex(@"/ID\s*\[\s*<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+>\s*\]")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"startxref\n(\d+)\n%%EOF\s*\z")]
    private static partial Regex StartPattern();

    [GeneratedRegex(@"\Gxref\n0 \d+\n(?<entry>\d{10} \d{5} [nf][ \r]\n)+trailer")]
    private static partial Regex TablePattern();

    [GeneratedRegex(@"(?<!<)<([^<>]*)>(?!>)")]
    private static partial Regex HexPattern();

    [GeneratedRegex(@"(\d+ 0 obj)\n<<[^\r\n]*>>\nstream\n")]
    private static partial Regex StreamPattern();

    [GeneratedRegex(@"/Length (\d+)")]
    private static partial Regex LengthPattern();

    [GeneratedRegex(@"stream\n.*?\nendstream", RegexOptions.Singleline)]
    private static partial Regex StreamBody();
}
