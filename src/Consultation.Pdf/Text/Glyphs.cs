using Consultation.Pdf.File;
using Consultation.Pdf.Fonts;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Text;

/// <summary>
/// A shaped glyph; lengths in points. The cluster is the index of its first character in the paragraph. From right to left
/// the advance is negative: the pen starts on the right, and the offset leads to the glyph's left side.
/// </summary>
internal readonly record struct Glyph(ushort Id, int Cluster, float Advance, float OffsetX, float OffsetY);

/// <summary>Characters of one style, font and direction with their glyphs, in reading order.</summary>
internal sealed class GlyphRun
{
    public required FontFace Face { get; init; }
    public required TextStyle Style { get; init; }
    public required float Size { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
    public required Glyph[] Glyphs { get; init; }
    public LinkTarget? Link { get; init; }

    /// <summary>The level of UAX 9; odd is right to left.</summary>
    public byte Level { get; init; }

    /// <summary>Whether it has a character that no font has a glyph for.</summary>
    public bool HasMissing { get; init; }

    /// <summary>Points by which the run stands above the baseline.</summary>
    public float Rise { get; init; }

    public bool IsRightToLeft => (Level & 1) != 0;

    /// <summary>Height of a line of this run in points.</summary>
    public float LineHeight => (Style.LineHeightFactor ?? Face.LineHeight) * (Style.Size ?? 12);

    /// <summary>Points from the top of the line to its baseline: what is left over is halved above and below.</summary>
    public float Ascent => (LineHeight + (Face.Ascent - Face.Descent) * (Style.Size ?? 12)) / 2;

    /// <summary>The index of the first glyph whose cluster is not before a character.</summary>
    public int GlyphAt(int character)
    {
        int low = 0, high = Glyphs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Glyphs[middle].Cluster < character)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>A part of the run with some points added to each space.</summary>
    public GlyphRun Stretched(string text, int from, int to, float stretch)
    {
        var first = GlyphAt(from);
        var glyphs = Glyphs.AsSpan(first, GlyphAt(to) - first).ToArray();
        foreach (ref var glyph in glyphs.AsSpan())
        {
            if (!LineBreaks.IsStretched(text[glyph.Cluster]))
                continue;
            glyph = IsRightToLeft
                ? glyph with { Advance = glyph.Advance - stretch, OffsetX = glyph.OffsetX - stretch }
                : glyph with { Advance = glyph.Advance + stretch };
        }

        return new GlyphRun
        {
            Face = Face,
            Style = Style,
            Size = Size,
            Start = from,
            End = to,
            Glyphs = glyphs,
            Link = Link,
            Level = Level,
            HasMissing = HasMissing,
            Rise = Rise,
        };
    }
}

/// <summary>A paragraph shaped once: its text, runs, where lines may end, and how far each character stands from the start.</summary>
internal sealed class ShapedParagraph
{
    private bool[]? _clusters;

    public required string Text { get; init; }
    public required GlyphRun[] Runs { get; init; }

    /// <summary>The index of the run that a character stands in; the last one for the end of the text.</summary>
    public int RunAt(int character)
    {
        int low = 0, high = Runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Runs[middle].End <= character)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Where each item it was made of ends.</summary>
    public required int[] Ends { get; init; }

    /// <summary>Element i: whether a line may begin with character i.</summary>
    public required LineBreak[] Breaks { get; init; }

    /// <summary>Whether a line must end before the paragraph does.</summary>
    public required bool HasForcedBreaks { get; init; }

    /// <summary>Element i: advance in points of all glyphs before character i, in reading order.</summary>
    public required float[] Advance { get; init; }

    /// <summary>The levels of UAX 9; null where all text runs from left to right.</summary>
    public byte[]? Levels { get; init; }

    /// <summary>The level of the paragraph itself: 0 left to right, 1 right to left.</summary>
    public byte Level { get; init; }

    /// <summary>Whether the style says so, and not the text.</summary>
    public bool IsLevelGiven { get; init; }

    /// <summary>Element i: whether character i begins a cluster, so that an overlong word may be broken there.</summary>
    public bool[] Clusters => _clusters ??= FindClusters();

    private bool[] FindClusters()
    {
        var shaped = new bool[Text.Length + 1];
        foreach (var run in Runs)
        {
            foreach (var glyph in run.Glyphs)
                shaped[glyph.Cluster] = true;
        }

        var whole = new bool[Text.Length + 1];
        foreach (var start in System.Globalization.StringInfo.ParseCombiningCharacters(Text))
            whole[start] = shaped[start];
        whole[Text.Length] = true;
        return whole;
    }
}

/// <summary>A line of a paragraph: its characters, and its lengths in points.</summary>
internal readonly struct TextLine
{
    public required ShapedParagraph Paragraph { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }

    /// <summary>Where the spaces begin that end the line without being seen.</summary>
    public required int Seen { get; init; }

    /// <summary>Space before the text, part of the width.</summary>
    public required float Indentation { get; init; }

    public required float Width { get; init; }
    public required float Height { get; init; }
    public required float Ascent { get; init; }
    public bool IsFirst => Start == 0;
    public bool IsLast => End >= Paragraph.Text.Length;

    /// <summary>Whether the text ends the line, not the want of room.</summary>
    public bool IsEnded => IsLast || Paragraph.Breaks[End] == LineBreak.Must;
}
