using Consultation.Pdf.File;

namespace Consultation.Pdf.Text;

/// <summary>Draws a line of text: backgrounds, glyphs, lines under and through it, and the areas of links.</summary>
internal static class TextPainter
{
    /// <summary>A part of a run that stands on the line.</summary>
    private struct Piece
    {
        public GlyphRun Run;
        public int From;
        public int To;
        public byte Level;

        /// <summary>Left edge and width in points, without spaces at the line's end.</summary>
        public float Left;
        public float Width;

        /// <summary>The width with them.</summary>
        public float Advance;
    }

    [ThreadStatic]
    private static Piece[]? _pieces;

    /// <summary>
    /// Draws with the text's left and the line's top edge at the given points of the page, and some points added to each space.
    /// </summary>
    public static void Draw(PageCanvas canvas, TextLine line, float x, float top, float stretch, Func<PageCanvas, LinkTarget, StructNode> linkNode)
    {
        var pieces = Place(line, x, stretch);
        for (var i = 0; i < pieces.Length; i++)
            Draw(canvas, line, pieces[i], top, stretch, linkNode);
    }

    /// <summary>The pieces in reading order, each with its place: text is drawn, and so copied out, as it is read.</summary>
    private static Span<Piece> Place(TextLine line, float x, float stretch)
    {
        var paragraph = line.Paragraph;
        var count = 0;
        for (var i = paragraph.RunAt(line.Start); i < paragraph.Runs.Length && paragraph.Runs[i].Start < line.End; i++)
        {
            var run = paragraph.Runs[i];
            var (from, to) = (Math.Max(run.Start, line.Start), Math.Min(run.End, line.End));
            // Spaces at the end of a line stand at its end whatever runs before them (L1).
            if (paragraph.Levels is not null && run.Level != paragraph.Level && from < line.Seen && line.Seen < to)
            {
                Add(ref count, Measure(line, run, from, line.Seen, stretch, run.Level));
                Add(ref count, Measure(line, run, line.Seen, to, stretch, paragraph.Level));
            }
            else
            {
                Add(ref count, Measure(line, run, from, to, stretch, from >= line.Seen ? paragraph.Level : run.Level));
            }
        }

        var pieces = _pieces.AsSpan(0, count);
        if (paragraph.Levels is null)
        {
            foreach (ref var piece in pieces)
            {
                piece.Left = x;
                x += piece.Advance;
            }
        }
        else
        {
            PlaceByLevel(pieces, x, paragraph.Level);
        }

        return pieces;
    }

    private static void PlaceByLevel(Span<Piece> pieces, float x, byte paragraph)
    {
        var levels = new byte[pieces.Length];
        for (var i = 0; i < levels.Length; i++)
            levels[i] = pieces[i].Level;
        var order = new int[pieces.Length];
        Bidirectional.Reorder(levels, order);
        // From right to left the unseen spaces hang over the left edge.
        if ((paragraph & 1) != 0)
        {
            foreach (var piece in pieces)
                x -= piece.Advance - piece.Width;
        }

        foreach (var i in order)
        {
            pieces[i].Left = x + ((pieces[i].Level & 1) != 0 ? pieces[i].Advance - pieces[i].Width : 0);
            x += pieces[i].Advance;
        }
    }

    private static Piece Measure(TextLine line, GlyphRun run, int from, int to, float stretch, byte level)
    {
        var advance = line.Paragraph.Advance;
        var seen = Math.Max(from, Math.Min(to, line.Seen));
        var width = advance[seen] - advance[from];
        if (stretch != 0)
            width += CountSpaces(line.Paragraph.Text.AsSpan(from, seen - from)) * stretch;
        return new Piece { Run = run, From = from, To = to, Level = level, Width = width, Advance = width + advance[to] - advance[seen] };
    }

    /// <summary>How many spaces would grow.</summary>
    public static int CountSpaces(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            count += LineBreaks.IsStretched(c) ? 1 : 0;
        return count;
    }

    private static void Add(ref int count, Piece piece)
    {
        _pieces ??= new Piece[8];
        if (count == _pieces.Length)
            Array.Resize(ref _pieces, 2 * count);
        _pieces[count++] = piece;
    }

    private static void Draw(PageCanvas canvas, TextLine line, Piece piece, float top, float stretch, Func<PageCanvas, LinkTarget, StructNode> linkNode)
    {
        var run = piece.Run;
        var text = line.Paragraph.Text;
        var baseline = top + line.Ascent - run.Rise;
        var outer = canvas.Node;
        if (run.Link is { } target)
        {
            var node = linkNode(canvas, target);
            canvas.AddLink(node, target, piece.Left, top, piece.Width, line.Height);
            if (!canvas.InArtifact)
                canvas.Enter(node);
        }

        if (run.Style.Background is { IsVisible: true } background)
            canvas.FillRectangle(piece.Left, top, piece.Width, line.Height, background);
        var drawn = stretch == 0 ? run : run.Stretched(text, piece.From, piece.To, stretch);
        var pen = run.IsRightToLeft ? piece.Left + piece.Width : piece.Left;
        canvas.DrawGlyphs(drawn, text, piece.From, piece.To, pen, baseline);
        if (run.HasMissing)
            MissingGlyphs.Note(canvas, drawn, text, piece.From, piece.To);
        DrawLines(canvas, run, piece.Left, top + line.Ascent, piece.Width);
        canvas.Enter(outer);
    }

    private static void DrawLines(PageCanvas canvas, GlyphRun run, float left, float baseline, float width)
    {
        if (run.Style.IsUnderlined != true && run.Style.IsStruck != true)
            return;
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
