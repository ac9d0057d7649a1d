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
        var plain = to == from + 1 && font.TryMap(run.Glyphs[from].Id, characters);
        if (!plain)
        {
            EndArray();
            content.Append("/Span <</ActualText ").Append(PdfText.Hex(characters)).Append(">> BDC\n");
        }

        for (var i = from; i < to; i++)
            WriteGlyph(run.Glyphs[i]);
        if (plain)
            return;
        EndArray();
        content.Append("EMC\n");
    }

    private void WriteGlyph(Glyph glyph)
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
        content.Append(glyph.Id.ToString("X4", CultureInfo.InvariantCulture));
        font.Use(glyph.Id);
        _pen += font.WidthOf(glyph.Id);
        _wanted += glyph.Advance * toThousandths;
    }

    private void EndArray()
    {
        if (_inArray)
            content.Append(">] TJ\n");
        _inArray = false;
    }

    private static bool IsUnseen(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';
}
