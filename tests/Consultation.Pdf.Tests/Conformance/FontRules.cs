using System.Globalization;
using UglyToad.PdfPig.Tokens;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>Fonts: ISO 19005-2, 6.2.11, which ISO 14289-1, 7.21 repeats clause by clause.</summary>
internal static class FontRules
{
    private const double WidthTolerance = 1;

    [Rule("ISO 19005-2, 6.2.11.2; ISO 14289-1, 7.21.2", "A font is of a kind that ISO 32000-1 knows, and has the entries of its kind.")]
    public static IEnumerable<string> Kinds(PdfFile file)
    {
        foreach (var font in file.Fonts)
        {
            var kind = file.Name(font.Dictionary, "Subtype");
            string[] needed = kind switch
            {
                "Type0" => ["BaseFont", "Encoding", "DescendantFonts"],
                "Type3" => ["FontBBox", "FontMatrix", "CharProcs", "Encoding", "FirstChar", "LastChar", "Widths", "FontDescriptor"],
                "TrueType" or "Type1" => ["BaseFont", "FirstChar", "LastChar", "Widths", "FontDescriptor"],
                _ => ["a kind"],
            };
            foreach (var missing in needed.Where(k => !font.Dictionary.Data.ContainsKey(k)))
                yield return $"{font.Name} of kind {kind} has no {missing}";
        }
    }

    [Rule("ISO 19005-2, 6.2.11.3.1; ISO 14289-1, 7.21.3.1", "A composite font is encoded by Identity.")]
    public static IEnumerable<string> Encodings(PdfFile file) =>
        file.Fonts.Where(f => f.Descendant is not null).Where(f => file.Name(f.Dictionary, "Encoding") is not ("Identity-H" or "Identity-V")
            || file.Text(file.Dictionary(f.Descendant, "CIDSystemInfo"), "Ordering") is null).Select(f => $"{f.Name} isn't");

    [Rule("ISO 19005-2, 6.2.11.3.2; ISO 14289-1, 7.21.3.2", "A CID font says which glyph a code has.")]
    public static IEnumerable<string> GlyphMaps(PdfFile file) =>
        file.Fonts.Where(f => f.Descendant is not null && file.Name(f.Descendant, "CIDToGIDMap") != "Identity" && file.Get(f.Descendant, "CIDToGIDMap") is not StreamToken)
            .Select(f => $"{f.Name} doesn't");

    [Rule("ISO 19005-2, 6.2.11.4.1; ISO 14289-1, 7.21.4.1", "A font is in the file, with every glyph that is shown.")]
    public static IEnumerable<string> Embedded(PdfFile file)
    {
        foreach (var font in file.Fonts.Where(f => !f.IsType3))
        {
            if (font.Program is not { } program)
            {
                yield return $"{font.Name} isn't";
                continue;
            }

            foreach (var table in program.MissingTables)
                yield return $"{font.Name} has no table '{table}'";
            foreach (var code in font.Codes.Keys.Where(c => !program.MissingTables.Any() && (c >= program.GlyphCount || (program.OutlineOf(c) == 0 && !IsBlank(font, c)))))
                yield return string.Create(CultureInfo.InvariantCulture, $"{font.Name} has no glyph {code:X4}");
        }
    }

    [Rule("ISO 19005-2, 6.2.11.4.2; ISO 14289-1, 7.21.4.2", "A list of the glyphs in a font, if there is one, names all that are shown.")]
    public static IEnumerable<string> GlyphLists(PdfFile file)
    {
        foreach (var font in file.Fonts)
        {
            if (file.Stream(font.Descriptor, "CIDSet") is { } list && font.Codes.Keys.Any(c => c / 8 >= list.Length || (list[c / 8] & 0x80 >> c % 8) == 0))
                yield return $"that of {font.Name} doesn't";
        }
    }

    [Rule("ISO 19005-2, 6.2.11.5; ISO 14289-1, 7.21.5", "Widths are those of the font in the file.")]
    public static IEnumerable<string> Widths(PdfFile file)
    {
        foreach (var font in file.Fonts)
        {
            foreach (var code in font.Codes.Keys)
            {
                var stated = font.WidthOf(code);
                var own = font.IsType3 ? DrawnWidth(file, font, code) : font.Program?.MissingTables.Any() == false ? font.Program.WidthOf(code) : stated;
                if (stated is null || own is null || Math.Abs(stated.Value - own.Value) > WidthTolerance)
                    yield return string.Create(CultureInfo.InvariantCulture, $"{font.Name}, code {code:X4}: {stated} and {own}");
            }
        }
    }

    [Rule("ISO 19005-2, 6.2.11.7.2; ISO 14289-1, 7.21.7", "Every code shown stands for characters, none of which is U+0000, U+FEFF or U+FFFE.")]
    public static IEnumerable<string> Unicode(PdfFile file)
    {
        foreach (var font in file.Fonts)
        {
            foreach (var code in font.Codes.Keys)
            {
                if (!font.Unicode.TryGetValue(code, out var text) || text.Length == 0 || text.Any(c => c is '\0' or '\uFEFF' or '\uFFFE'))
                    yield return string.Create(CultureInfo.InvariantCulture, $"{font.Name}, code {code:X4}: '{text}'");
            }
        }
    }

    [Rule("ISO 19005-2, 6.2.11.7.3", "What stands for a character of private use has its meaning beside it.")]
    public static IEnumerable<string> PrivateUse(PdfFile file) => file.Fonts.SelectMany(f => f.Codes
        .Where(c => !c.Value && f.Unicode.TryGetValue(c.Key, out var text) && text.Any(x => char.GetUnicodeCategory(x) == UnicodeCategory.PrivateUse))
        .Select(c => $"{f.Name}, code {c.Key:X4} has not"));

    [Rule("ISO 19005-2, 6.2.11.8; ISO 14289-1, 7.21.8", "The glyph for what is undefined isn't shown.")]
    public static IEnumerable<string> NotDefined(PdfFile file) =>
        file.Fonts.Where(f => f.Descendant is not null && f.Codes.ContainsKey(0)).Select(f => $"{f.Name} shows it");

    private static bool IsBlank(FontInFile font, int code) => font.Unicode.TryGetValue(code, out var text) && string.IsNullOrWhiteSpace(text);

    /// <summary>The width that a drawn glyph sets itself.</summary>
    private static double? DrawnWidth(PdfFile file, FontInFile font, int code)
    {
        var differences = file.Array(file.Dictionary(font.Dictionary, "Encoding"), "Differences");
        var at = 0;
        foreach (var entry in differences)
        {
            if (entry is NumericToken start)
            {
                at = start.Int;
            }
            else if (at++ == code && file.Stream(file.Dictionary(font.Dictionary, "CharProcs"), ((NameToken)entry).Data) is { } drawing)
            {
                return (PdfFile.Tokens(drawing).First() as NumericToken)?.Data;
            }
        }

        return null;
    }
}
