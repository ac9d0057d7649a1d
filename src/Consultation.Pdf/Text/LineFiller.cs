namespace Consultation.Pdf.Text;

/// <summary>Fills lines one after another with as many words as fit.</summary>
internal static class LineFiller
{
    /// <summary>A last line of one word with no more letters than this takes another word to it.</summary>
    private const int ShortWord = 5;

    /// <summary>The part of a line's width that must stay filled for that.</summary>
    private const float FilledEnough = 0.7f;

    /// <summary>
    /// Adds the lines of a paragraph from a character on for a width in points, the paragraph's first one narrower by the
    /// indentation. A word wider than a line is broken where only custom is against it, or else between clusters.
    /// </summary>
    public static void Fill(ShapedParagraph paragraph, int from, float width, float indentation, List<TextLine> lines)
    {
        var length = paragraph.Text.Length;
        int start = from, before = from;
        do
        {
            var room = width - (start == 0 ? indentation : 0);
            var end = EndOfLine(paragraph, start, room);
            if (end >= length && start > from && paragraph.Breaks[start] == LineBreak.Yes && IsShortWord(paragraph, start))
            {
                var earlier = EarlierEnd(paragraph, before, start, width, before == 0 ? indentation : 0);
                if (earlier > before)
                {
                    lines[^1] = Make(paragraph, before, earlier, before == 0 ? indentation : 0);
                    start = earlier;
                }
            }

            lines.Add(Make(paragraph, start, end, start == 0 ? indentation : 0));
            (before, start) = (start, end);
        }
        while (start < length);
    }

    private static int EndOfLine(ShapedParagraph paragraph, int start, float width)
    {
        var text = paragraph.Text;
        var limit = paragraph.Advance[start] + width + QuestPDF.Infrastructure.Size.Tolerance;
        var fitting = LastNotAfter(paragraph.Advance, start, limit);
        while (fitting < text.Length && LineBreaks.IsSpace(text[fitting]))
            fitting++;
        if (paragraph.HasForcedBreaks)
        {
            for (var i = start + 1; i <= fitting; i++)
            {
                if (paragraph.Breaks[i] == LineBreak.Must)
                    return i;
            }
        }

        if (fitting >= text.Length)
            return text.Length;
        var reluctant = -1;
        for (var i = fitting; i > start; i--)
        {
            if (paragraph.Breaks[i] >= LineBreak.Yes)
                return i;
            if (reluctant < 0 && paragraph.Breaks[i] == LineBreak.Reluctant)
                reluctant = i;
        }

        return reluctant > 0 ? reluctant : BreakWord(paragraph, start, fitting);
    }

    /// <summary>The last character that begins not after a limit. Advances never fall, or a line is a little too long.</summary>
    private static int LastNotAfter(float[] advance, int start, float limit)
    {
        int low = start, high = advance.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (advance[middle] <= limit)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>At least one cluster stands on a line, even if the line is too narrow for it.</summary>
    private static int BreakWord(ShapedParagraph paragraph, int start, int fitting)
    {
        var clusters = paragraph.Clusters;
        var end = fitting;
        while (end > start && !clusters[end])
            end--;
        if (end > start)
            return end;
        do
            end++;
        while (!clusters[end]);
        return end;
    }

    private static bool IsShortWord(ShapedParagraph paragraph, int start)
    {
        var letters = paragraph.Text.AsSpan(start).TrimEnd(' ');
        return letters.Length <= ShortWord && !letters.Contains(' ');
    }

    /// <summary>Where a line would end one word earlier, if the line stays filled and the next one has room for the word.</summary>
    private static int EarlierEnd(ShapedParagraph paragraph, int start, int end, float width, float indentation)
    {
        var advance = paragraph.Advance;
        var earlier = end - 1;
        while (earlier > start && paragraph.Breaks[earlier] != LineBreak.Yes)
            earlier--;
        var isFilled = advance[earlier] - advance[start] >= (width - indentation) * FilledEnough;
        return isFilled && advance[^1] - advance[earlier] <= width ? earlier : start;
    }

    private static TextLine Make(ShapedParagraph paragraph, int start, int end, float indentation)
    {
        var seen = end;
        while (seen > start && LineBreaks.IsSpace(paragraph.Text[seen - 1]))
            seen--;
        float ascent = 0, below = 0;
        for (var i = paragraph.RunAt(start); i < paragraph.Runs.Length; i++)
        {
            var run = paragraph.Runs[i];
            if (run.Start >= end && run.Start > start)
                break;
            ascent = Math.Max(ascent, run.Ascent);
            below = Math.Max(below, run.LineHeight - run.Ascent);
        }

        return new TextLine
        {
            Paragraph = paragraph,
            Start = start,
            End = end,
            Seen = seen,
            Indentation = indentation,
            Width = paragraph.Advance[seen] - paragraph.Advance[start] + indentation,
            Height = ascent + below,
            Ascent = ascent,
        };
    }
}
