using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Consultation.Pdf.Fonts;

namespace Consultation.Pdf.File;

/// <summary>Embeds a font: the part that is used, its widths, and what its glyphs mean.</summary>
internal static class FontWriter
{
    /// <summary>Adds the font's objects and gives the number of the Type0 font.</summary>
    public static int Write(PdfObjects objects, UsedFont font)
    {
        var face = font.Face;
        var program = FontSubset.Make(face, font.Glyphs);
        var name = Prefix(program) + "+" + face.PostScriptName;
        var file = objects.AddStream(program, " /Length1 " + PdfText.Number(program.Length));
        var descriptor = objects.Add(Descriptor(face, name, file));
        var descendant = objects.Add(
            $"<</Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
            + $" /FontDescriptor {PdfObjects.Ref(descriptor)} /DW {PdfText.Number(font.WidthOf(0))} /W [{Widths(font)}] /CIDToGIDMap /Identity>>");
        var unicode = objects.AddStream(Encoding.ASCII.GetBytes(ToUnicode(font)));
        return objects.Add(
            $"<</Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H"
            + $" /DescendantFonts [{PdfObjects.Ref(descendant)}] /ToUnicode {PdfObjects.Ref(unicode)}>>");
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

    private static string ToUnicode(UsedFont font)
    {
        var result = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            + "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
            + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var part in font.Characters.Chunk(100))
        {
            result.Append(PdfText.Number(part.Length)).Append(" beginbfchar\n");
            foreach (var (glyph, characters) in part)
            {
                result.Append('<').Append(glyph.ToString("X4", CultureInfo.InvariantCulture)).Append("> <")
                    .Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(characters))).Append(">\n");
            }

            result.Append("endbfchar\n");
        }

        return result.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
