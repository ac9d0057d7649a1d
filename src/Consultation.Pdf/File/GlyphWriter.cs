using Consultation.Pdf.Text;

namespace Consultation.Pdf.File;

/// <summary>
/// Writes glyphs as text-showing operators. Positions are kept in thousandths of the size from the start, so that
/// rounding doesn't add up over a line. Where glyphs and characters don't correspond one to one, the characters stand
/// beside them as ActualText, so that text copies out as it was written.
/// </summary>
internal ref struct GlyphWriter(ByteWriter content, UsedFont font, GlyphRun run, string text)
{
    /// <summary>Glyphs in one string: a string has at most 32,767 bytes (ISO 19005-2, 6.1.13).</summary>
    private const int MostInString = 10_000;

    private double _wanted = 0;
    private double _pen = 0;
    private float _rise = 0;
    private bool _inArray = false;
    private int _inString = 0;

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
            if (end == i + 1 && until == cluster + 1 && font.IsMapped(glyphs[i].Id, text[cluster]))
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
        var plain = to == from + 1 && !ArePrivate(characters) && (run.Glyphs[from].Id == 0 || font.TryMap(run.Glyphs[from].Id, characters));
        if (!plain)
        {
            EndArray();
            content.Append("/Span <</ActualText "u8).Text(characters).Append(">> BDC\n"u8);
        }

        for (var i = from; i < to; i++)
        {
            ref readonly var glyph = ref run.Glyphs[i];
            if (glyph.Id == 0)
            {
                WriteMissing(glyph, characters);
                continue;
            }

            if (!plain)
                font.MapPart(glyph.Id, characters, i - from, to - from);
            WriteGlyph(glyph);
        }

        if (plain)
            return;
        EndArray();
        content.Append("EMC\n"u8);
    }

    /// <summary>A character that no font has: a box from a font that says which it is.</summary>
    private void WriteMissing(in Glyph glyph, ReadOnlySpan<char> characters)
    {
        EndArray();
        var (name, code) = font.Miss(characters);
        ChooseFont(name);
        Place(glyph);
        content.Hex(code);
        Advance(glyph, font.WidthOf(0));
        EndArray();
        ChooseFont(font.Name);
    }

    private void ChooseFont(string name) => content.Append((byte)'/').Append(name).Append((byte)' ').Number(run.Size).Append(" Tf\n"u8);

    private void WriteGlyph(in Glyph glyph)
    {
        Place(glyph);
        content.Hex(glyph.Id);
        Advance(glyph, font.Use(glyph.Id));
    }

    /// <summary>Brings the pen to where a glyph is to stand.</summary>
    private void Place(in Glyph glyph)
    {
        if (glyph.OffsetY != _rise)
        {
            EndArray();
            _rise = glyph.OffsetY;
            content.Number(_rise).Append(" Ts\n"u8);
        }

        if (!_inArray)
            content.Append("[<"u8);
        else if (_inString == MostInString)
            content.Append("><"u8);
        _inString = _inArray && _inString < MostInString ? _inString + 1 : 1;
        _inArray = true;
        var shift = (int)Math.Round(_wanted + glyph.OffsetX * _toThousandths - _pen);
        if (shift == 0)
            return;
        content.Append((byte)'>').Number(-shift).Append((byte)'<');
        _pen += shift;
    }

    private void Advance(in Glyph glyph, int width)
    {
        _pen += width;
        _wanted += glyph.Advance * _toThousandths;
    }

    private void EndArray()
    {
        if (_inArray)
            content.Append(">] TJ\n"u8);
        _inArray = false;
    }

    /// <summary>
    /// Whether characters only steer others and are never seen. HarfBuzz gives the glyph of the space for them, which must
    /// go on standing for the space.
    /// </summary>
    private static bool AreUnseen(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            if (c is not ('\u00AD' or '\u034F' or '\u061C' or (>= '\u180B' and <= '\u180F') or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF'))
                return characters is ['\uDB40', >= '\uDC00' and <= '\uDFFF'];
        }

        return true;
    }

    /// <summary>Whether a character has no meaning but by agreement: then ActualText must say it too (ISO 19005-2, 6.2.11.7.3).</summary>
    private static bool ArePrivate(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            if (c is >= '\uE000' and <= '\uF8FF')
                return true;
        }

        return false;
    }
}
