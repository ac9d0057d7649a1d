using Consultation.Pdf.File;
using Consultation.Pdf.Fonts;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Text;

/// <summary>A shaped glyph; lengths in points. The cluster is the index of its first character in the paragraph.</summary>
internal readonly record struct Glyph(ushort Id, int Cluster, float Advance, float OffsetX, float OffsetY);

/// <summary>Characters of one style and font with their glyphs, in reading order.</summary>
internal sealed class GlyphRun
{
    public required FontFace Face { get; init; }
    public required TextStyle Style { get; init; }
    public required float Size { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
    public required Glyph[] Glyphs { get; init; }
    public LinkTarget? Link { get; init; }

    /// <summary>Points by which the run stands above the baseline.</summary>
    public float Rise { get; init; }

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
}

/// <summary>A paragraph shaped once: its text, runs, where lines may end, and how far each character stands from the start.</summary>
internal sealed class ShapedParagraph
{
    public required string Text { get; init; }
    public required GlyphRun[] Runs { get; init; }

    /// <summary>Element i: whether a line may begin with character i.</summary>
    public required bool[] Breaks { get; init; }

    /// <summary>Element i: advance in points of all glyphs before character i.</summary>
    public required float[] Advance { get; init; }

    /// <summary>Element i: whether character i begins a cluster, so that an overlong word may be broken there.</summary>
    public required bool[] Clusters { get; init; }
}

/// <summary>A line of a paragraph: its characters, and its lengths in points.</summary>
internal readonly record struct TextLine(
    ShapedParagraph Paragraph, int Start, int End, float Width, float Height, float Ascent, bool IsFirst, bool IsLast);
