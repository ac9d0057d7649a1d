using Consultation.Pdf.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Lines that take the room of their thickness. They are artifacts, unless they stand in a figure.</summary>
public static class LineExtensions
{
    /// <summary>A line across.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The thickness is negative.</exception>
    public static LineDescriptor LineHorizontal(this IContainer element, float thickness, Unit unit = Unit.Point) =>
        element.Line(horizontal: true, thickness, unit);

    /// <summary>A line downwards.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The thickness is negative.</exception>
    public static LineDescriptor LineVertical(this IContainer element, float thickness, Unit unit = Unit.Point) =>
        element.Line(horizontal: false, thickness, unit);

    private static LineDescriptor Line(this IContainer element, bool horizontal, float thickness, Unit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(thickness);
        return new LineDescriptor(element.Put(new Line(horizontal, thickness.ToPoints(unit))));
    }
}

/// <summary>A line, to be given a colour and a pattern.</summary>
public sealed class LineDescriptor
{
    private readonly Line _line;

    /// <summary>In points. Finer ones can't be seen, and a page would be filled with them without end.</summary>
    private const float ShortestPattern = 0.01f;

    internal LineDescriptor(Line line) => _line = line;

    /// <summary>Sets the colour; black if not set.</summary>
    public LineDescriptor LineColor(Color color)
    {
        _line.Color = color;
        return this;
    }

    /// <summary>Breaks the line: lengths of dashes and gaps by turns.</summary>
    /// <exception cref="ArgumentException">Their number isn't even, one is negative, or together they are shorter than 1/100 point.</exception>
    public LineDescriptor LineDashPattern(float[] dashPattern, Unit unit = Unit.Point)
    {
        if (dashPattern.Length == 0 || dashPattern.Length % 2 != 0)
            throw new ArgumentException("A pattern has a gap for each dash.", nameof(dashPattern));
        var points = Array.ConvertAll(dashPattern, length => length.ToPoints(unit));
        if (Array.Exists(points, length => length < 0) || points.Sum() < ShortestPattern)
            throw new ArgumentException("The lengths of a pattern are positive, and together at least 1/100 point.", nameof(dashPattern));
        _line.Dashes = points;
        return this;
    }
}
