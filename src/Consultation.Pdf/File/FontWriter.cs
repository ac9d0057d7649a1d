using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Consultation.Pdf.Fonts;

namespace Consultation.Pdf.File;

/// <summary>Embeds a font: the part that is used, its widths, and what its glyphs mean.</summary>
internal static class FontWriter
{
    /// <summary>Adds the font's objects, and gives the names and numbers of what content streams use of it.</summary>
    public static IEnumerable<(string Name, int Number)> Write(PdfObjects objects, UsedFont font)
    {
        yield return (font.Name, WriteGlyphs(objects, font));
        foreach (var (name, characters) in font.Missing)
            yield return (name, WriteBoxes(objects, font, characters));
    }

    private static int WriteGlyphs(PdfObjects objects, UsedFont font)
    {
        var face = font.Face;
        var program = FontSubset.Make(face, font.Glyphs);
        var name = Prefix(program) + "+" + face.PostScriptName;
        var file = objects.AddStream(program, " /Length1 " + PdfText.Number(program.Length));
        var descriptor = objects.Add(Descriptor(face, name, file));
        var descendant = objects.Add(
            $"<</Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
            + $" /FontDescriptor {PdfObjects.Ref(descriptor)} /DW {PdfText.Number(font.WidthOf(0))} /W [{Widths(font)}] /CIDToGIDMap /Identity>>");
        var unicode = objects.AddStream(ToUnicode.Write(font.Characters.Select(c => ((int)c.Glyph, c.Characters)), digits: 4));
        return objects.Add(
            $"<</Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H"
            + $" /DescendantFonts [{PdfObjects.Ref(descendant)}] /ToUnicode {PdfObjects.Ref(unicode)}>>");
    }

    /// <summary>
    /// A font whose every code is the same box and stands for another character: what no font can show is seen as missing
    /// and still copied out, and the glyph for what is undefined isn't used (ISO 19005-2, 6.2.11.8).
    /// </summary>
    private static int WriteBoxes(PdfObjects objects, UsedFont font, string[] characters)
    {
        var (face, width) = (font.Face, font.WidthOf(0));
        var (height, line) = ((int)(face.Tables.CapHeight * 1000d / face.UnitsPerEm), 50);
        var box = string.Create(CultureInfo.InvariantCulture,
            $"{width} 0 {line} 0 {width - line} {height} d1\n{line} 0 {width - 2 * line} {height} re {2 * line} {line} {width - 4 * line} {height - 2 * line} re f*\n");
        var drawing = objects.AddStream(Encoding.ASCII.GetBytes(box));
        var bounds = string.Create(CultureInfo.InvariantCulture, $"/FontBBox [0 0 {width} {height}]");
        var descriptor = objects.Add($"<</Type /FontDescriptor /FontName /Missing /Flags 4 {bounds} /ItalicAngle 0>>");
        var unicode = objects.AddStream(ToUnicode.Write(characters.Select((c, i) => (i + 1, c)), digits: 2));
        return objects.Add(
            $"<</Type /Font /Subtype /Type3 {bounds} /FontMatrix [0.001 0 0 0.001 0 0] /Resources <<>> /CharProcs <</box {PdfObjects.Ref(drawing)}>>"
            + $" /Encoding <</Type /Encoding /Differences [1{string.Concat(Enumerable.Repeat(" /box", characters.Length))}]>>"
            + $" /FirstChar 1 /LastChar {PdfText.Number(characters.Length)} /Widths [{string.Join(' ', Enumerable.Repeat(PdfText.Number(width), characters.Length))}]"
            + $" /FontDescriptor {PdfObjects.Ref(descriptor)} /ToUnicode {PdfObjects.Ref(unicode)}>>");
    }

    private static string Descriptor(FontFace face, string name, int file)
    {
        var tables = face.Tables;
        int Thousandths(int units) => (int)Math.Round(units * 1000d / face.UnitsPerEm);
        var box = tables.Box;
        var flags = 4 | (face.IsItalic ? 64 : 0);
        return string.Create(CultureInfo.InvariantCulture,
            $"<</Type /FontDescriptor /FontName /{name} /Flags {flags} /FontBBox [{Thousandths(box.Left)} {Thousandths(box.Bottom)} {Thousandths(box.Right)} {Thousandths(box.Top)}]"
            + $" /ItalicAngle {PdfText.Number(tables.ItalicAngle)} /Ascent {Thousandths(tables.Ascent)} /Descent {Thousandths(tables.Descent)}"
            + $" /CapHeight {Thousandths(tables.CapHeight)} /StemV {50 + tables.Weight / 10} /FontFile2 {PdfObjects.Ref(file)}>>");
    }

    /// <summary>Six letters that tell parts of the same font apart; made from the part itself.</summary>
    private static string Prefix(byte[] program)
    {
        var hash = SHA256.HashData(program);
        return string.Concat(hash.Take(6).Select(b => (char)('A' + b % 26)));
    }

    private static string Widths(UsedFont font)
    {
        var result = new StringBuilder();
        var previous = -2;
        foreach (var glyph in font.Glyphs)
        {
            if (glyph != previous + 1)
                result.Append(previous < 0 ? "" : "] ").Append(PdfText.Number(glyph)).Append(" [");
            else
                result.Append(' ');
            result.Append(PdfText.Number(font.WidthOf(glyph)));
            previous = glyph;
        }

        return result.Append(']').ToString();
    }
}
