using Consultation.Pdf.File;

namespace Consultation.Pdf.Text;

/// <summary>Draws a line of text: backgrounds, glyphs, lines under and through it, and the areas of links.</summary>
internal static class TextPainter
{
    /// <summary>Draws with the line's left and top edge at the given points of the page.</summary>
    public static void Draw(PageCanvas canvas, TextLine line, float x, float top, Func<PageCanvas, LinkTarget, StructNode> linkNode)
    {
        var paragraph = line.Paragraph;
        foreach (var run in paragraph.Runs)
        {
            var (from, to) = (Math.Max(run.Start, line.Start), Math.Min(run.End, line.End));
            if (from >= to)
                continue;
            var left = x + paragraph.Advance[from] - paragraph.Advance[line.Start];
            var seen = to;
            while (seen > from && to == line.End && LineBreaks.IsSpace(paragraph.Text[seen - 1]))
                seen--;
            var width = paragraph.Advance[seen] - paragraph.Advance[from];
            var outer = canvas.Node;
            if (run.Link is { } target)
            {
                var node = linkNode(canvas, target);
                canvas.AddLink(node, target, left, top, width, line.Height);
                if (!canvas.InArtifact)
                    canvas.Enter(node);
            }

            if (run.Style.Background is { IsVisible: true } background)
                canvas.FillRectangle(left, top, width, line.Height, background);
            canvas.DrawGlyphs(run, paragraph.Text, from, to, left, top + line.Ascent - run.Rise);
            DrawLines(canvas, run, left, top + line.Ascent, width);
            canvas.Enter(outer);
        }
    }

    private static void DrawLines(PageCanvas canvas, GlyphRun run, float left, float baseline, float width)
    {
        var tables = run.Face.Tables;
        var color = run.Style.Color ?? QuestPDF.Helpers.Colors.Black;
        if (run.Style.IsUnderlined == true)
        {
            var thickness = run.Face.Em(tables.UnderlineThickness) * run.Size;
            canvas.FillRectangle(left, baseline - run.Face.Em(tables.UnderlinePosition) * run.Size - thickness / 2, width, thickness, color);
        }

        if (run.Style.IsStruck == true)
        {
            var thickness = run.Face.Em(tables.StrikeoutSize) * run.Size;
            canvas.FillRectangle(left, baseline - run.Face.Em(tables.StrikeoutPosition) * run.Size - thickness / 2, width, thickness, color);
        }
    }
}
