using System.Buffers.Binary;
using System.Text;
using UglyToad.PdfPig.Tokens;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>What is drawn and in which colours: ISO 19005-2, 6.2.2 to 6.2.10.</summary>
internal static class GraphicsRules
{
    private static readonly HashSet<string> Operators =
    [
        "b", "B", "b*", "B*", "BDC", "BI", "BMC", "BT", "BX", "c", "cm", "CS", "cs", "d", "d0", "d1", "Do", "DP", "EI", "EMC", "ET", "EX",
        "f", "F", "f*", "G", "g", "gs", "h", "i", "ID", "j", "J", "K", "k", "l", "m", "M", "MP", "n", "q", "Q", "re", "RG", "rg", "ri", "s",
        "S", "SC", "sc", "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ", "TL", "Tm", "Tr", "Ts", "Tw", "Tz", "v", "w", "W", "W*",
        "y", "'", "\"",
    ];

    [Rule("ISO 19005-2, 6.2.2", "Content streams have operators of ISO 32000-1 only, and name only what their page's resources have.")]
    public static IEnumerable<string> ContentStreams(PdfFile file)
    {
        foreach (var page in file.Pages)
        {
            foreach (var operation in page.Operations)
            {
                if (!Operators.Contains(operation.Name))
                    yield return $"page {page.Number} has the operator '{operation.Name}'";
                var kind = operation.Name switch { "Tf" => "Font", "Do" => "XObject", "gs" => "ExtGState", "sh" => "Shading", _ => null };
                if (kind is not null && file.Dictionary(file.Dictionary(page.Resources, kind), (operation.Operands[0] as NameToken)?.Data ?? "") is null)
                    yield return $"page {page.Number} names a {kind} {operation.Operands[0]} that isn't there";
            }
        }
    }

    [Rule("ISO 19005-2, 6.1.10", "Pages have no inline images: ours write every image as an object.")]
    public static IEnumerable<string> InlineImages(PdfFile file) =>
        file.Pages.Where(p => p.Operations.Any(o => o.Name is "BI" or "ID" or "EI")).Select(p => $"page {p.Number} has one");

    [Rule("ISO 19005-2, 6.2.3", "There is one output intent for archives, with a sound profile of as many channels as it says.")]
    public static IEnumerable<string> OutputIntent(PdfFile file)
    {
        var intents = file.Array(file.Catalog, "OutputIntents").Select(file.Get).OfType<DictionaryToken>().Where(i => file.Name(i, "S") == "GTS_PDFA1").ToList();
        if (intents is not [var intent] || file.Get(intent, "DestOutputProfile") is not StreamToken stream)
            return [$"there are {intents.Count}, or there is no profile"];
        return Profile(PdfFile.Decoded(stream), file.Number(stream.StreamDictionary, "N")).ToList();
    }

    [Rule("ISO 19005-2, 6.2.4.3", "Colours are grey or red, green and blue, as the output intent explains them.")]
    public static IEnumerable<string> Colours(PdfFile file) =>
        file.Pages.SelectMany(p => p.Operations.Where(o => o.Name is "k" or "K").Select(o => $"page {p.Number} has '{o.Name}'"))
            .Concat(file.Objects.Values.SelectMany(PdfFile.Inside).OfType<NameToken>().Where(n => n.Data == "DeviceCMYK").Select(_ => "there is /DeviceCMYK"));

    [Rule("ISO 19005-2, 6.2.5", "A graphics state has no transfer function, and no halftone of its own.")]
    public static IEnumerable<string> GraphicsStates(PdfFile file) =>
        States(file).SelectMany(s => s.Data.Keys.Where(k => k is "TR" or "HTP" or "HTO" or "TR2" or "HT")).Select(k => $"a state has /{k}");

    [Rule("ISO 19005-2, 6.2.6", "A rendering intent is one of the four.")]
    public static IEnumerable<string> RenderingIntents(PdfFile file) =>
        file.Pages.SelectMany(p => p.Operations).Where(o => o.Name == "ri").Select(o => (o.Operands[0] as NameToken)?.Data)
            .Where(n => n is not ("RelativeColorimetric" or "AbsoluteColorimetric" or "Perceptual" or "Saturation")).Select(n => $"'ri' with {n}");

    [Rule("ISO 19005-2, 6.2.8", "An image has no alternates, and isn't smoothed.")]
    public static IEnumerable<string> Images(PdfFile file)
    {
        foreach (var image in file.Dictionaries.Where(d => file.Name(d, "Subtype") == "Image"))
        {
            if (image.Data.ContainsKey("Alternates") || image.Data.ContainsKey("OPI"))
                yield return "an image has /Alternates or /OPI";
            if (file.Flag(image, "Interpolate") == true)
                yield return "an image has /Interpolate true";
        }
    }

    [Rule("ISO 19005-2, 6.2.9; ISO 14289-1, 7.20", "External objects are images: there are no forms, and no PostScript.")]
    public static IEnumerable<string> ExternalObjects(PdfFile file) =>
        file.Dictionaries.Where(d => file.Name(d, "Type") == "XObject" && file.Name(d, "Subtype") != "Image").Select(d => $"there is a /{file.Name(d, "Subtype")}");

    [Rule("ISO 19005-2, 6.2.10", "Blend modes are those of ISO 32000-1.")]
    public static IEnumerable<string> Transparency(PdfFile file) =>
        States(file).Select(s => file.Name(s, "BM")).Where(b => b is not (null or "Normal" or "Compatible" or "Multiply" or "Screen" or "Overlay" or "Darken" or "Lighten"
            or "ColorDodge" or "ColorBurn" or "HardLight" or "SoftLight" or "Difference" or "Exclusion" or "Hue" or "Saturation" or "Color" or "Luminosity")).Select(b => $"/BM /{b}");

    private static IEnumerable<DictionaryToken> States(PdfFile file) => file.Pages.Select(p => file.Dictionary(p.Resources, "ExtGState")).OfType<DictionaryToken>()
        .SelectMany(d => d.Data.Values).Select(file.Get).OfType<DictionaryToken>();

    private static IEnumerable<string> Profile(byte[] icc, double? channels)
    {
        int Int(int at) => BinaryPrimitives.ReadInt32BigEndian(icc.AsSpan(at));
        string Sign(int at) => Encoding.ASCII.GetString(icc, at, 4);
        if (icc.Length < 132 || Int(0) != icc.Length || Sign(36) != "acsp" || icc[8] is < 2 or > 4)
        {
            yield return "it is no profile of version 2 to 4";
            yield break;
        }

        if (Sign(12) is not ("mntr" or "prtr") || Sign(16) != "RGB " || channels != 3)
            yield return $"it is for '{Sign(12)}' in '{Sign(16)}', with /N {channels}";
        var tags = Enumerable.Range(0, Int(128)).Select(i => 132 + 12 * i).ToDictionary(Sign, at => (Start: Int(at + 4), Length: Int(at + 8)));
        foreach (var missing in new[] { "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC" }.Concat(icc[8] == 4 ? ["chad"] : []).Except(tags.Keys))
            yield return $"it has no '{missing}'";
        if (tags.Values.Any(t => t.Start % 4 != 0 || t.Start + t.Length > icc.Length))
            yield return "a tag lies outside of it";
        // Full red, green and blue make the white of the connection space.
        var colours = new[] { "rXYZ", "gXYZ", "bXYZ" }.Where(tags.ContainsKey).Select(t => tags[t].Start + 8).ToList();
        for (var i = 0; i < 3 && colours.Count == 3; i++)
        {
            if (Math.Abs(colours.Sum(at => Int(at + 4 * i)) - Int(68 + 4 * i)) > 4)
                yield return "red, green and blue don't make white";
        }
    }
}
