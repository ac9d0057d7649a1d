using System.Security.Cryptography;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>Files in the file: ISO 19005-3, 6.8, and ISO 14289-1, 7.11.</summary>
internal static class AttachmentRules
{
    [Rule("ISO 19005-2, 6.8", "Only a file of part 3 has others attached.")]
    public static IEnumerable<string> OnlyInPartThree(PdfFile file)
    {
        if (All(file).Any() && file.Xmp.Value(XmpPacket.Archive, "part") != "3")
            yield return "there are some";
    }

    [Rule("ISO 19005-3, 6.8; ISO 14289-1, 7.11 (Matterhorn 21-001)", "An attached file has its name in both forms.")]
    public static IEnumerable<string> Names(PdfFile file) =>
        All(file).Where(a => string.IsNullOrEmpty(file.Text(a.File, "F")) || string.IsNullOrEmpty(file.Text(a.File, "UF"))).Select(_ => "one has not");

    [Rule("ISO 19005-3, 6.8", "An attached file says what it is to the document.")]
    public static IEnumerable<string> Relationships(PdfFile file) => All(file).Select(a => file.Name(a.File, "AFRelationship"))
        .Where(r => r is not ("Source" or "Data" or "Alternative" or "Supplement" or "Unspecified")).Select(r => $"one is '{r}'");

    [Rule("ISO 19005-3, 6.8 and annex E", "An attached file is associated with the document, and can be found by its name.")]
    public static IEnumerable<string> Associated(PdfFile file)
    {
        var associated = file.Array(file.Catalog, "AF").OfType<IndirectReferenceToken>().Select(r => r.Data).ToHashSet();
        var named = file.Array(file.Dictionary(file.Dictionary(file.Catalog, "Names"), "EmbeddedFiles"), "Names").OfType<IndirectReferenceToken>().Select(r => r.Data).ToHashSet();
        return All(file).Where(a => !associated.Contains(a.Reference) || !named.Contains(a.Reference)).Select(a => $"'{file.Text(a.File, "UF")}' isn't");
    }

    [Rule("ISO 19005-3, 6.8", "An attached file has its type, and the time of its last change.")]
    public static IEnumerable<string> Types(PdfFile file) => All(file).Select(a => Stream(file, a.File)?.StreamDictionary)
        .Where(s => file.Name(s, "Subtype")?.Split('/') is not [_, _] || file.Text(file.Dictionary(s, "Params"), "ModDate") is null).Select(s => $"one is '{file.Name(s, "Subtype")}'");

    [Rule("ISO 32000-1, 7.11.4.1", "Size and checksum are those of the attached file.")]
    public static IEnumerable<string> Sums(PdfFile file)
    {
        foreach (var stream in All(file).Select(a => Stream(file, a.File)).OfType<StreamToken>())
        {
            var (content, said) = (PdfFile.Decoded(stream), file.Dictionary(stream.StreamDictionary, "Params"));
#pragma warning disable CA5351 // The standard names this sum.
            if (file.Number(said, "Size") != content.Length || PdfFile.BytesOf(file.Get(said, "CheckSum"))?.AsSpan().SequenceEqual(MD5.HashData(content)) != true)
                yield return $"of {content.Length} bytes they aren't";
#pragma warning restore CA5351
        }
    }

    private static IEnumerable<(IndirectReference Reference, DictionaryToken File)> All(PdfFile file) =>
        file.Objects.Where(o => o.Value is DictionaryToken d && d.Data.ContainsKey("EF")).Select(o => (o.Key, (DictionaryToken)o.Value));

    private static StreamToken? Stream(PdfFile file, DictionaryToken specification) => file.Get(file.Dictionary(specification, "EF"), "F") as StreamToken;
}
