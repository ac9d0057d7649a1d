namespace Consultation.Pdf.Text;

/// <summary>Fills lines one after another with as many words as fit.</summary>
internal static class LineFiller
{
    /// <summary>The lines of a paragraph for a width in points. A word wider than that is broken between clusters.</summary>
    public static List<TextLine> Fill(ShapedParagraph paragraph, float width)
    {
        var lines = new List<TextLine>();
        var start = 0;
        do
        {
            var end = EndOfLine(paragraph, start, width);
            lines.Add(Make(paragraph, start, end, start == 0, end >= paragraph.Text.Length));
            start = end;
        }
        while (start < paragraph.Text.Length);
        return lines;
    }

    private static int EndOfLine(ShapedParagraph paragraph, int start, float width)
    {
        var limit = paragraph.Advance[start] + width + QuestPDF.Infrastructure.Size.Tolerance;
        var best = -1;
        for (var i = start + 1; i <= paragraph.Text.Length; i++)
        {
            if (!LineBreaks.IsSpace(paragraph.Text[i - 1]) && paragraph.Advance[i] > limit)
                return best > 0 ? best : BreakWord(paragraph, start, limit);
            if (paragraph.Breaks[i] || i == paragraph.Text.Length)
                best = i;
        }

        return paragraph.Text.Length;
    }

    /// <summary>At least one cluster stands on a line, even if the line is too narrow for it.</summary>
    private static int BreakWord(ShapedParagraph paragraph, int start, float limit)
    {
        var best = -1;
        for (var i = start + 1; i <= paragraph.Text.Length; i++)
        {
            if (!paragraph.Clusters[i])
                continue;
            if (best > 0 && paragraph.Advance[i] > limit)
                return best;
            best = i;
        }

        return best;
    }

    private static TextLine Make(ShapedParagraph paragraph, int start, int end, bool isFirst, bool isLast)
    {
        var seen = end;
        while (seen > start && LineBreaks.IsSpace(paragraph.Text[seen - 1]))
            seen--;
        float ascent = 0, below = 0;
        foreach (var run in paragraph.Runs)
        {
            if (run.End <= start && run.Start < run.End || run.Start >= end && run.Start > start)
                continue;
            ascent = Math.Max(ascent, run.Ascent);
            below = Math.Max(below, run.LineHeight - run.Ascent);
        }

        var width = paragraph.Advance[seen] - paragraph.Advance[start];
        return new TextLine(paragraph, start, end, width, ascent + below, ascent, isFirst, isLast);
    }
}
