using Consultation.Pdf.Text;

namespace Consultation.Pdf.File;

/// <summary>
/// Writes glyphs as text-showing operators. Positions are kept in thousandths of the size from the start, so that
/// rounding doesn't add up over a line. Where glyphs and characters don't correspond one to one, the characters stand
/// beside them as ActualText, so that text copies out as it was written.
/// </summary>
internal ref struct GlyphWriter(ByteWriter content, UsedFont font, GlyphRun run, string text)
{
    private double _wanted = 0;
    private double _pen = 0;
    private float _rise = 0;
    private bool _inArray = false;

    private readonly double _toThousandths = 1000d / run.Size;

    public void Write(int from, int to)
    {
        var glyphs = run.Glyphs;
        var last = run.GlyphAt(to);
        for (var i = run.GlyphAt(from); i < last;)
        {
            var cluster = glyphs[i].Cluster;
            var end = i + 1;
            while (end < last && glyphs[end].Cluster == cluster)
                end++;
            var until = end < glyphs.Length ? glyphs[end].Cluster : run.End;
            if (end == i + 1 && until == cluster + 1 && font.TryMap(glyphs[i].Id, text[cluster]))
                WriteGlyph(glyphs[i]);
            else
                WriteCluster(i, end, text.AsSpan(cluster, until - cluster));
            i = end;
        }

        EndArray();
        if (_rise != 0)
            content.Append("0 Ts\n"u8);
    }

    private void WriteCluster(int from, int to, ReadOnlySpan<char> characters)
    {
        if (characters.Length > 0 && AreUnseen(characters))
            return;
        var plain = to == from + 1 && font.TryMap(run.Glyphs[from].Id, characters);
        if (!plain)
        {
            EndArray();
            content.Append("/Span <</ActualText "u8).Text(characters).Append(">> BDC\n"u8);
        }

        for (var i = from; i < to; i++)
            WriteGlyph(run.Glyphs[i]);
        if (plain)
            return;
        EndArray();
        content.Append("EMC\n"u8);
    }

    private void WriteGlyph(in Glyph glyph)
    {
        if (glyph.OffsetY != _rise)
        {
            EndArray();
            _rise = glyph.OffsetY;
            content.Number(_rise).Append(" Ts\n"u8);
        }

        var shift = (int)Math.Round(_wanted + glyph.OffsetX * _toThousandths - _pen);
        if (!_inArray)
            content.Append("[<"u8);
        if (shift != 0)
        {
            content.Append((byte)'>').Number(-shift).Append((byte)'<');
            _pen += shift;
        }

        _inArray = true;
        content.Hex(glyph.Id);
        _pen += font.Use(glyph.Id);
        _wanted += glyph.Advance * _toThousandths;
    }

    private void EndArray()
    {
        if (_inArray)
            content.Append(">] TJ\n"u8);
        _inArray = false;
    }

    private static bool AreUnseen(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            if (c is not ('\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD'))
                return false;
        }

        return true;
    }
}
