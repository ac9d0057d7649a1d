using System.Text;
using Consultation.Pdf.File;

namespace Consultation.Pdf.Text;

/// <summary>Characters that no registered font has: each is noted. The file shows them as boxes.</summary>
internal static class MissingGlyphs
{
    public static void Note(PageCanvas canvas, GlyphRun run, string text, int from, int to)
    {
        var last = run.GlyphAt(to);
        for (var i = run.GlyphAt(from); i < last; i++)
        {
            if (run.Glyphs[i].Id != 0)
                continue;
            Rune.DecodeFromUtf16(text.AsSpan(run.Glyphs[i].Cluster), out var rune, out _);
            canvas.NoteMissing(rune);
        }
    }
}
