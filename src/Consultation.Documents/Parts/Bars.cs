namespace Consultation.Documents;

/// <summary>A bar of a figure.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Parts">What it is made of, from left to right.</param>
/// <param name="Behind">What is written behind its end.</param>
internal sealed record Bar(string Label, IReadOnlyList<BarPart> Parts, string? Behind = null);

/// <summary>A part of a bar.</summary>
/// <param name="Value">How long it is, measured as all others of its figure.</param>
/// <param name="Words">What is written in it where there is room.</param>
/// <param name="Look">Its colour, and that of words on it.</param>
internal sealed record BarPart(double Value, string? Words, (string Fill, string Ink) Look);

/// <summary>Bars one below the other, each under its label, on a field as wide as the text in millimetres. What colours mean is said beneath.</summary>
internal static class Bars
{
    /// <summary>More bars than this say less than a table.</summary>
    public const int Most = 12;

    private const float Width = 152, Longest = 118, LabelSize = 3.1f, LabelHeight = 4.6f, BarHeight = 5.4f, Gap = 3.2f, Swatch = 3;
    private const int LongestLabel = 72;

    /// <summary>What a character takes at most, as a share of its size, on the average of a line.</summary>
    private const float Character = 0.64f;

    private const string Ink = "#111111", Grey = "#555555";

    public static FigureBlock Of(string caption, string alternative, IReadOnlyList<Bar> bars, IReadOnlyList<(string Words, string Fill)> legend, TableBlock table)
    {
        var most = bars.Max(bar => bar.Parts.Sum(part => part.Value));
        var shapes = new List<Shape>();
        var y = 1f;
        foreach (var bar in bars)
        {
            shapes.Add(new TextShape(0, y, Shortened(bar.Label), LabelSize, Ink));
            y += LabelHeight;
            var x = 0f;
            foreach (var part in bar.Parts)
            {
                var width = (float)Math.Round(part.Value / Math.Max(most, 1) * Longest, 2);
                shapes.Add(new RectangleShape(x, y, Math.Max(width, 0.2f), BarHeight, part.Look.Fill));
                if (part.Words is { } words && width > (words.Length * LabelSize * Character) + 1)
                {
                    shapes.Add(new TextShape(x + (width / 2), y + 0.8f, words, LabelSize, part.Look.Ink, Alignment.Middle));
                }

                x = (float)Math.Round(x + width, 2);
            }

            if (bar.Behind is { } behind)
            {
                shapes.Add(new TextShape(x + 2, y + 0.8f, behind, LabelSize, Grey));
            }

            y = (float)Math.Round(y + BarHeight + Gap, 2);
        }

        return new FigureBlock(caption, alternative, Width, Legend(shapes, legend, y), [.. shapes], table);
    }

    /// <summary>The meaning of the colours, in as many lines as it takes; gives where it ends.</summary>
    private static float Legend(List<Shape> shapes, IReadOnlyList<(string Words, string Fill)> legend, float y)
    {
        if (legend.Count == 0)
        {
            return y;
        }

        var x = 0f;
        foreach (var (words, fill) in legend)
        {
            var width = Swatch + 2 + (words.Length * LabelSize * Character) + 4;
            if (x > 0 && x + width > Width)
            {
                (x, y) = (0, (float)Math.Round(y + LabelHeight + 0.6f, 2));
            }

            shapes.Add(new RectangleShape(x, y + 0.5f, Swatch, Swatch, fill));
            shapes.Add(new TextShape((float)Math.Round(x + Swatch + 1.5f, 2), y, words, LabelSize, Grey));
            x = (float)Math.Round(x + width, 2);
        }

        return (float)Math.Round(y + LabelHeight + 1, 2);
    }

    /// <summary>On one line: the table has all of it.</summary>
    private static string Shortened(string label) => label.Length <= LongestLabel ? label : label[..(char.IsHighSurrogate(label[LongestLabel - 2]) ? LongestLabel - 2 : LongestLabel - 1)].TrimEnd() + "…";
}
