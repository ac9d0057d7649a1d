using System.Runtime.InteropServices;
using System.Text;
using Consultation.Pdf.File;
using Consultation.Pdf.Fonts;
using HarfBuzzSharp;
using QuestPDF.Infrastructure;
using Buffer = HarfBuzzSharp.Buffer;

namespace Consultation.Pdf.Text;

/// <summary>A piece of a paragraph ready to be shaped: its style is complete.</summary>
internal readonly record struct StyledText(string Text, TextStyle Style, LinkTarget? Link);

/// <summary>Turns styled text into glyphs: directions, a font for each character, shaping by HarfBuzz, where lines may end.</summary>
internal static class Shaper
{
    [ThreadStatic]
    private static Buffer? _buffer;

    /// <summary>Shapes a paragraph. Never empty: a paragraph without text has one empty run that gives its line a height.</summary>
    public static ShapedParagraph Shape(ReadOnlySpan<StyledText> items, FontCatalogue fonts)
    {
        var ends = new int[items.Length];
        var text = Join(items, ends);
        var breaks = LineBreaks.Find(text);
        var (levels, level) = DirectionsOf(text, items);
        var runs = new List<GlyphRun>();
        var advances = new float[text.Length + 1];
        var splitter = new RunSplitter(text, levels);
        for (int i = 0, start = 0; i < items.Length; start = ends[i], i++)
        {
            if (start == ends[i] && text.Length > 0)
                continue;
            var style = items[i].Style;
            splitter.Begin(start, ends[i], fonts.For(style));
            while (splitter.Next())
                runs.Add(ShapeRun(text, splitter, style, items[i].Link, levels?[Math.Min(splitter.From, levels.Length - 1)] ?? 0, advances));
            Bonds.Keep(text, breaks, start, ends[i], style.Language);
        }

        Sum(advances);
        return new ShapedParagraph
        {
            Text = text,
            Runs = [.. runs],
            Ends = ends,
            Breaks = breaks,
            HasForcedBreaks = MemoryMarshal.Cast<LineBreak, byte>(breaks).Contains((byte)LineBreak.Must),
            Advance = advances,
            Levels = levels,
            Level = level,
            IsLevelGiven = items.Length > 0 && items[0].Style.Direction is TextDirection.LeftToRight or TextDirection.RightToLeft,
        };
    }

    private static string Join(ReadOnlySpan<StyledText> items, int[] ends)
    {
        if (items.Length == 1)
        {
            var only = Clean(items[0].Text);
            ends[0] = only.Length;
            return only;
        }

        var text = new StringBuilder();
        for (var i = 0; i < items.Length; i++)
        {
            text.Append(Clean(items[i].Text));
            ends[i] = text.Length;
        }

        return text.ToString();
    }

    /// <summary>Control characters have no meaning on paper; a lone surrogate is a replacement character.</summary>
    private static string Clean(string text)
    {
        var characters = text.AsSpan();
        if (!characters.ContainsAnyInRange('\0', '\u001F') && !characters.ContainsAnyInRange('\u007F', '\u009F') && !characters.ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t')
                result.Append(' ');
            else if (!Rune.IsControl(rune))
                result.Append(rune.ToString());
        }

        return result.ToString();
    }

    private static (byte[]? Levels, byte Level) DirectionsOf(string text, ReadOnlySpan<StyledText> items)
    {
        var wanted = items.Length == 0 ? null : items[0].Style.Direction;
        if (text.Length == 0 || (wanted != TextDirection.RightToLeft && !Bidirectional.MayRunLeft(text)))
            return (null, wanted == TextDirection.RightToLeft ? (byte)1 : (byte)0);
        var levels = Bidirectional.Levels(text, wanted switch { TextDirection.LeftToRight => 0, TextDirection.RightToLeft => 1, _ => null }, out var level);
        return (levels, level);
    }

    private static GlyphRun ShapeRun(string text, RunSplitter part, TextStyle style, LinkTarget? link, byte level, Span<float> advances)
    {
        var buffer = _buffer ??= new Buffer { ClusterLevel = ClusterLevel.MonotoneCharacters };
        buffer.ClearContents();
        buffer.AddUtf16(text.AsSpan(), part.From, part.To - part.From);
        var backwards = (level & 1) != 0;
        buffer.Direction = backwards ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = part.Script;
        if (style.Language is { Length: > 0 } language)
            buffer.Language = Languages.Of(language);
        var face = part.Face;
        var full = style.Size ?? 12;
        var size = style.Position is null or TextPosition.Normal ? full : full * 0.65f;
        var spacing = (style.LetterSpacingFactor ?? 0) * size;
        var wordSpacing = (style.WordSpacingFactor ?? 0) * size;
        var features = style.Features ?? FontFeatureSet.None;
        face.Shaper.Shape(buffer, spacing == 0 ? features.Parsed : features.WithoutLigatures);
        var glyphs = GC.AllocateUninitializedArray<Glyph>(buffer.Length);
        var missing = Convert(buffer, glyphs, text, face, size, advances);
        if (spacing != 0 || wordSpacing != 0)
            SetApart(glyphs, text, spacing, wordSpacing, advances);
        if (backwards)
            TurnBack(glyphs);
        var rise = style.Position switch
        {
            TextPosition.Superscript => 0.35f * full,
            TextPosition.Subscript => -0.15f * full,
            _ => 0,
        };
        return new GlyphRun
        {
            Face = face,
            Style = style,
            Size = size,
            Start = part.From,
            End = part.To,
            Glyphs = glyphs,
            Link = link,
            Level = level,
            HasMissing = missing,
            Rise = rise,
        };
    }

    /// <summary>Takes what HarfBuzz made; says whether a glyph is missing. Marks add nothing to the advance of their letter.</summary>
    private static bool Convert(Buffer buffer, Span<Glyph> glyphs, string text, FontFace face, float size, Span<float> advances)
    {
        var scale = size / face.UnitsPerEm;
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var missing = false;
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var position = ref positions[i];
            var cluster = (int)infos[i].Cluster;
            var id = (ushort)infos[i].Codepoint;
            var advance = position.XAdvance * scale;
            if (id == 0 && text[cluster] is '\u2028' or '\u2029')
                (id, advance) = (face.Space, 0);
            else if (id == 0)
                (missing, advance) = (true, Math.Max(advance, size / 2));
            glyphs[i] = new Glyph(id, cluster, advance, position.XOffset * scale, position.YOffset * scale);
            advances[cluster] += advance;
        }

        return missing;
    }

    private static void SetApart(Span<Glyph> glyphs, string text, float spacing, float wordSpacing, Span<float> advances)
    {
        foreach (ref var glyph in glyphs)
        {
            if (glyph.Advance == 0)
                continue;
            var more = spacing + (LineBreaks.IsStretched(text[glyph.Cluster]) ? wordSpacing : 0);
            glyph = glyph with { Advance = glyph.Advance + more };
            advances[glyph.Cluster] += more;
        }
    }

    /// <summary>Puts glyphs of text from right to left, which HarfBuzz gives as they are seen, into the order of reading.</summary>
    private static void TurnBack(Span<Glyph> glyphs)
    {
        glyphs.Reverse();
        foreach (ref var glyph in glyphs)
            glyph = glyph with { Advance = -glyph.Advance, OffsetX = glyph.OffsetX - glyph.Advance };
    }

    /// <summary>Makes of each character's advance the sum of all before it.</summary>
    private static void Sum(Span<float> advances)
    {
        var sum = 0d;
        foreach (ref var advance in advances)
        {
            var own = advance;
            advance = (float)sum;
            sum += own;
        }
    }
}
