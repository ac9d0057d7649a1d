using System.Text;
using Consultation.Pdf.File;

namespace Consultation.Pdf.Text;

/// <summary>Characters that no registered font has: each is noted, and shown as a box if the font has none to show.</summary>
internal static class MissingGlyphs
{
    public static void Draw(PageCanvas canvas, GlyphRun run, string text, int from, int to, float pen, float baseline)
    {
        var last = run.GlyphAt(to);
        for (var i = run.GlyphAt(from); i < last; i++)
        {
            var glyph = run.Glyphs[i];
            if (glyph.Id == 0)
            {
                Rune.DecodeFromUtf16(text.AsSpan(glyph.Cluster), out var rune, out _);
                canvas.NoteMissing(rune);
                if (!run.Face.HasBox)
                    DrawBox(canvas, run, pen + glyph.OffsetX, Math.Abs(glyph.Advance), baseline);
            }

            pen += glyph.Advance;
        }
    }

    private static void DrawBox(PageCanvas canvas, GlyphRun run, float x, float advance, float baseline)
    {
        var color = run.Style.Color ?? QuestPDF.Helpers.Colors.Black;
        var line = run.Size / 20;
        var (left, width, height) = (x + line, advance - 2 * line, run.Size * 0.7f);
        canvas.FillRectangle(left, baseline - height, width, line, color);
        canvas.FillRectangle(left, baseline - line, width, line, color);
        canvas.FillRectangle(left, baseline - height, line, height, color);
        canvas.FillRectangle(left + width - line, baseline - height, line, height, color);
    }
}
