using System.Globalization;
using System.Text;
using Consultation.Pdf.Fonts;
using HarfBuzzSharp;
using QuestPDF.Infrastructure;
using Buffer = HarfBuzzSharp.Buffer;

namespace Consultation.Pdf.Text;

/// <summary>Turns styled text into glyphs: chooses a font for each character, splits by script, shapes by HarfBuzz.</summary>
internal static class Shaper
{
    private static readonly Feature[] WithoutLigatures = [Feature.Parse("-liga"), Feature.Parse("-clig")];

    /// <summary>Shapes a paragraph. Never empty: a paragraph without text has one empty run that gives its line a height.</summary>
    public static ShapedParagraph Shape(IReadOnlyList<(string Text, TextStyle Style, File.LinkTarget? Link)> items, FontCatalogue fonts)
    {
        var text = new StringBuilder();
        var runs = new List<GlyphRun>();
        var spans = new List<(int Start, int End, TextStyle Style, File.LinkTarget? Link)>();
        foreach (var (piece, style, link) in items)
        {
            var start = text.Length;
            text.Append(Clean(piece));
            spans.Add((start, text.Length, style, link));
        }

        var whole = text.ToString();
        foreach (var (start, end, style, link) in spans)
        {
            if (start == end && whole.Length > 0)
                continue;
            var candidates = fonts.For(style);
            foreach (var (from, to, face) in SplitByFont(whole, start, end, candidates))
                runs.Add(ShapeRun(whole, from, to, face, style, link));
        }

        return new ShapedParagraph
        {
            Text = whole,
            Runs = [.. runs],
            Breaks = LineBreaks.Find(whole),
            Advance = Advances(whole.Length, runs),
            Clusters = FindClusters(whole, runs),
        };
    }

    /// <summary>Control characters and lone surrogates have no glyph and no meaning on paper.</summary>
    private static string Clean(string text)
    {
        var clean = true;
        foreach (var c in text)
            clean &= !char.IsControl(c) && !char.IsSurrogate(c);
        if (clean)
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

    private static IEnumerable<(int From, int To, FontFace Face)> SplitByFont(string text, int start, int end, FontFace[] candidates)
    {
        if (start == end)
        {
            yield return (start, end, candidates[0]);
            yield break;
        }

        var from = start;
        FontFace? current = null;
        var script = Script.Common;
        for (var i = start; i < end;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i, end - i), out var rune, out var length);
            var face = Choose(rune.Value, candidates, current);
            var own = UnicodeFunctions.Default.GetScript(rune.Value);
            var neutral = own == Script.Common || own == Script.Inherited || own == Script.Unknown;
            var changes = current is not null && (face != current || (!neutral && script != Script.Common && own != script));
            if (changes)
            {
                yield return (from, i, current!);
                from = i;
                script = Script.Common;
            }

            current = face;
            script = neutral ? script : own;
            i += length;
        }

        yield return (from, end, current!);
    }

    /// <summary>Marks stay in the font of their letter; what no font has is shown as the first one's box.</summary>
    private static FontFace Choose(int codepoint, FontFace[] candidates, FontFace? current)
    {
        var category = codepoint <= 0xFFFF ? CharUnicodeInfo.GetUnicodeCategory((char)codepoint) : CharUnicodeInfo.GetUnicodeCategory(codepoint);
        var stays = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
        if (stays && current is not null && (category == UnicodeCategory.Format || current.Has(codepoint)))
            return current;
        return Array.Find(candidates, f => f.Has(codepoint)) ?? candidates[0];
    }

    private static GlyphRun ShapeRun(string text, int start, int end, FontFace face, TextStyle style, File.LinkTarget? link)
    {
        using var buffer = new Buffer { ClusterLevel = ClusterLevel.MonotoneCharacters };
        buffer.AddUtf16(text.AsSpan(), start, end - start);
        buffer.GuessSegmentProperties();
        buffer.Direction = Direction.LeftToRight;
        if (style.Language is { Length: > 0 } language)
            buffer.Language = new Language(language);
        var full = style.Size ?? 12;
        var size = style.Position == TextPosition.Normal ? full : full * 0.65f;
        var spacing = (style.LetterSpacingFactor ?? 0) * size;
        var wordSpacing = (style.WordSpacingFactor ?? 0) * size;
        face.Shaper.Shape(buffer, spacing == 0 ? [] : WithoutLigatures);
        var scale = size / face.UnitsPerEm;
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new Glyph[infos.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            var cluster = (int)infos[i].Cluster;
            var advance = positions[i].XAdvance * scale;
            if (positions[i].XAdvance != 0)
                advance += spacing + (text[cluster] is ' ' or '\u00A0' ? wordSpacing : 0);
            glyphs[i] = new Glyph((ushort)infos[i].Codepoint, cluster, advance, positions[i].XOffset * scale, positions[i].YOffset * scale);
        }

        var rise = style.Position switch
        {
            TextPosition.Superscript => 0.35f * full,
            TextPosition.Subscript => -0.15f * full,
            _ => 0,
        };
        return new GlyphRun { Face = face, Style = style, Size = size, Start = start, End = end, Glyphs = glyphs, Link = link, Rise = rise };
    }

    private static float[] Advances(int length, List<GlyphRun> runs)
    {
        var own = new float[length + 1];
        foreach (var glyph in runs.SelectMany(r => r.Glyphs))
            own[glyph.Cluster] += glyph.Advance;
        var sum = 0d;
        var before = new float[length + 1];
        for (var i = 0; i <= length; i++)
        {
            before[i] = (float)sum;
            sum += own[i];
        }

        return before;
    }

    private static bool[] FindClusters(string text, List<GlyphRun> runs)
    {
        var shaped = new bool[text.Length + 1];
        foreach (var glyph in runs.SelectMany(r => r.Glyphs))
            shaped[glyph.Cluster] = true;
        var whole = new bool[text.Length + 1];
        foreach (var start in StringInfo.ParseCombiningCharacters(text))
            whole[start] = shaped[start];
        whole[text.Length] = true;
        return whole;
    }
}
