using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>What the file says of itself: ISO 19005-2, 6.6.</summary>
internal static partial class MetadataRules
{
    private static readonly Dictionary<string, string[]> Predefined = new()
    {
        [XmpPacket.Dublin] = ["contributor", "coverage", "creator", "date", "description", "format", "identifier", "language", "publisher", "relation", "rights", "source", "subject", "title", "type"],
        [XmpPacket.Basic] = ["CreateDate", "CreatorTool", "Identifier", "Label", "MetadataDate", "ModifyDate", "Nickname", "Rating", "Thumbnails"],
        [XmpPacket.Pdf] = ["Keywords", "PDFVersion", "Producer", "Trapped"],
        [XmpPacket.Archive] = ["part", "amd", "conformance", "corr"],
        [XmpPacket.Extension] = ["schemas"],
    };

    [Rule("ISO 19005-2, 6.6.2.1", "The catalog has metadata as XMP, in a packet without the attributes that are past.")]
    public static IEnumerable<string> Packet(PdfFile file)
    {
        if (file.Xmp.Error is { } error)
            yield return error;
        if (!PacketPattern().IsMatch(file.Xmp.Source))
            yield return "there is no packet";
        if (file.Name(file.Dictionary(file.Catalog, "Metadata"), "Subtype") != "XML")
            yield return "its /Subtype isn't /XML";
    }

    [Rule("ISO 19005-2, 6.6.2.3.1", "Each property is one that PDF/A knows, or the file describes its schema.")]
    public static IEnumerable<string> Properties(PdfFile file)
    {
        var described = file.Xmp.Properties.Where(p => p.Name == XName.Get("schemas", XmpPacket.Extension)).Descendants()
            .Where(e => e.Name.LocalName == "namespaceURI").Select(e => e.Value).ToHashSet();
        foreach (var name in file.Xmp.Properties.Select(p => p.Name))
        {
            if (!described.Contains(name.NamespaceName) && !(Predefined.TryGetValue(name.NamespaceName, out var known) && known.Contains(name.LocalName)))
                yield return name.ToString();
        }
    }

    [Rule("ISO 19005-2, 6.6.2.3.3", "The description of a schema has its name, address and prefix, and each property's name, type, category and meaning.")]
    public static IEnumerable<string> Schemas(PdfFile file)
    {
        foreach (var schema in file.Xmp.Properties.Where(p => p.Name == XName.Get("schemas", XmpPacket.Extension)).Elements().Elements())
        {
            foreach (var missing in new[] { "schema", "namespaceURI", "prefix", "property" }.Except(schema.Elements().Select(e => e.Name.LocalName)))
                yield return $"a schema has no {missing}";
            foreach (var property in schema.Elements().Where(e => e.Name.LocalName == "property").Elements().Elements())
            {
                foreach (var missing in new[] { "name", "valueType", "category", "description" }.Except(property.Elements().Select(e => e.Name.LocalName)))
                    yield return $"a property has no {missing}";
            }
        }
    }

    [Rule("ISO 19005-2, 6.6.4; ISO 19005-3, 6.6.4", "The metadata claims part 2 or 3, level A.")]
    public static IEnumerable<string> ArchivalClaim(PdfFile file)
    {
        var (part, level) = (file.Xmp.Value(XmpPacket.Archive, "part"), file.Xmp.Value(XmpPacket.Archive, "conformance"));
        if (part is not ("2" or "3") || level != "A")
            yield return $"it claims part '{part}', level '{level}'";
    }

    [Rule("ISO 14289-1, 5 (Matterhorn 06-002)", "The metadata claims PDF/UA-1.")]
    public static IEnumerable<string> AccessibleClaim(PdfFile file)
    {
        if (file.Xmp.Value(XmpPacket.Access, "part") != "1")
            yield return $"it claims part '{file.Xmp.Value(XmpPacket.Access, "part")}'";
    }

    [Rule("ISO 14289-1, 7.1 (Matterhorn 06-003)", "The metadata has a title.")]
    public static IEnumerable<string> Title(PdfFile file)
    {
        if (string.IsNullOrWhiteSpace(file.Xmp.Value(XmpPacket.Dublin, "title")))
            yield return "there is none";
    }

    [Rule("ISO 19005-2, 6.1.5 and 6.6.2.2", "The information dictionary says what the metadata says.")]
    public static IEnumerable<string> Information(PdfFile file)
    {
        var reference = InfoPattern().Match(file.Trailer);
        if (!reference.Success)
            yield break;
        var info = file.Objects.First(o => o.Key.ObjectNumber == int.Parse(reference.Groups[1].Value, CultureInfo.InvariantCulture)).Value as UglyToad.PdfPig.Tokens.DictionaryToken;
        foreach (var (key, space, name) in new[]
        {
            ("Title", XmpPacket.Dublin, "title"), ("Author", XmpPacket.Dublin, "creator"), ("Subject", XmpPacket.Dublin, "description"),
            ("Keywords", XmpPacket.Pdf, "Keywords"), ("Producer", XmpPacket.Pdf, "Producer"), ("Creator", XmpPacket.Basic, "CreatorTool"),
            ("CreationDate", XmpPacket.Basic, "CreateDate"), ("ModDate", XmpPacket.Basic, "ModifyDate"),
        })
        {
            var (first, second) = (file.Text(info, key), file.Xmp.Value(space, name));
            var same = key.EndsWith("Date", StringComparison.Ordinal) ? Digits(first) == Digits(second) : first == second;
            if (!same)
                yield return $"/{key} is '{first}', and {name} '{second}'";
        }
    }

    private static string? Digits(string? date) => date is null ? null : string.Concat(date.Where(char.IsAsciiDigit));

    [GeneratedRegex("""\A<\?xpacket begin="[^"]*" id="W5M0MpCehiHzreSzNTczkc9d"\?>.*<\?xpacket end="[wr]"\?>\s*\z""", RegexOptions.Singleline)]
    private static partial Regex PacketPattern();

    [GeneratedRegex(@"/Info (\d+) 0 R")]
    private static partial Regex InfoPattern();
}
