using System.Globalization;
using System.Text;
using Consultation.Pdf.Text;

namespace Consultation.Pdf.File;

/// <summary>
/// Writes glyphs as text-showing operators. Positions are kept in thousandths of the size from the start, so that
/// rounding doesn't add up over a line. Where glyphs and characters don't correspond one to one, the characters stand
/// beside them as ActualText, so that text copies out as it was written.
/// </summary>
internal sealed class GlyphWriter(StringBuilder content, UsedFont font, GlyphRun run, string text)
{
    private double _wanted;
    private double _pen;
    private float _rise;
    private bool _inArray;

    public void Write(int from, int to)
    {
        var last = run.GlyphAt(to);
        for (var i = run.GlyphAt(from); i < last;)
        {
            var end = i + 1;
            while (end < last && run.Glyphs[end].Cluster == run.Glyphs[i].Cluster)
                end++;
            var until = end < run.Glyphs.Length ? run.Glyphs[end].Cluster : run.End;
            WriteCluster(i, end, text[run.Glyphs[i].Cluster..until]);
            i = end;
        }

        EndArray();
        if (_rise != 0)
            content.Append("0 Ts\n");
    }

    private void WriteCluster(int from, int to, string characters)
    {
        if (characters.Length > 0 && characters.All(IsUnseen))
            return;
        var plain = to == from + 1 && !IsPrivate(characters) && (run.Glyphs[from].Id == 0 || font.TryMap(run.Glyphs[from].Id, characters));
        if (!plain)
        {
            EndArray();
            content.Append("/Span <</ActualText ").Append(PdfText.Hex(characters)).Append(">> BDC\n");
        }

        for (var i = from; i < to; i++)
        {
            var glyph = run.Glyphs[i];
            if (glyph.Id == 0)
            {
                WriteMissing(glyph, characters);
                continue;
            }

            if (!plain)
                font.MapPart(glyph.Id, characters, i - from, to - from);
            WriteGlyph(glyph, glyph.Id.ToString("X4", CultureInfo.InvariantCulture));
            font.Use(glyph.Id);
        }

        if (plain)
            return;
        EndArray();
        content.Append("EMC\n");
    }

    /// <summary>A character that no font has: a box from a font that says which it is.</summary>
    private void WriteMissing(Glyph glyph, string characters)
    {
        EndArray();
        var (name, code) = font.Miss(characters);
        content.Append('/').Append(name).Append(' ').Append(PdfText.Number(run.Size)).Append(" Tf\n");
        WriteGlyph(glyph, code.ToString("X2", CultureInfo.InvariantCulture));
        EndArray();
        content.Append('/').Append(font.Name).Append(' ').Append(PdfText.Number(run.Size)).Append(" Tf\n");
    }

    private void WriteGlyph(Glyph glyph, string code)
    {
        if (glyph.OffsetY != _rise)
        {
            EndArray();
            _rise = glyph.OffsetY;
            content.Append(PdfText.Number(_rise)).Append(" Ts\n");
        }

        var toThousandths = 1000d / run.Size;
        var shift = Math.Round(_wanted + glyph.OffsetX * toThousandths - _pen);
        if (!_inArray)
            content.Append("[<");
        if (shift != 0)
        {
            content.Append('>').Append((-shift).ToString("0", CultureInfo.InvariantCulture)).Append('<');
            _pen += shift;
        }

        _inArray = true;
        content.Append(code);
        _pen += font.WidthOf(glyph.Id);
        _wanted += glyph.Advance * toThousandths;
    }

    private void EndArray()
    {
        if (_inArray)
            content.Append(">] TJ\n");
        _inArray = false;
    }

    /// <summary>Whether a character has no meaning but by agreement: then ActualText must say it too (ISO 19005-2, 6.2.11.7.3).</summary>
    private static bool IsPrivate(string characters) => characters.Any(c => char.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse);

    private static bool IsUnseen(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';
}
