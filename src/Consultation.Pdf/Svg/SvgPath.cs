using System.Text;
using QuestPDF.Drawing.Exceptions;

namespace Consultation.Pdf.Svg;

/// <summary>Builds a path as operators of PDF, which has straight lines and cubic curves only.</summary>
internal sealed class SvgPath
{
    /// <summary>Where the handles of a curve stand that draws a quarter of a circle.</summary>
    private const double Quarter = 0.5522847498;

    private readonly StringBuilder _operators = new();
    private (double X, double Y) _start;
    private (double X, double Y) _least = (double.MaxValue, double.MaxValue);
    private (double X, double Y) _most = (double.MinValue, double.MinValue);
    private int _points;

    public (double X, double Y) Pen { get; private set; }

    public bool IsEmpty => _operators.Length == 0;

    /// <summary>Whether there is something to fill: PDF would draw a hairline where a line is filled, and SVG draws nothing.</summary>
    public bool HasArea => _points > 2 && _most.X > _least.X && _most.Y > _least.Y;

    public override string ToString() => _operators.ToString();

    public SvgPath Move(double x, double y)
    {
        _start = Pen = (x, y);
        return Append("m", x, y);
    }

    public SvgPath Line(double x, double y)
    {
        Pen = (x, y);
        return Append("l", x, y);
    }

    public SvgPath Cubic(double x1, double y1, double x2, double y2, double x, double y)
    {
        Pen = (x, y);
        return Append("c", x1, y1, x2, y2, x, y);
    }

    public SvgPath Quadratic(double cx, double cy, double x, double y)
    {
        var (fromX, fromY) = Pen;
        return Cubic(fromX + (cx - fromX) * 2 / 3, fromY + (cy - fromY) * 2 / 3, x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, x, y);
    }

    public SvgPath Close()
    {
        Pen = _start;
        _operators.Append("h\n");
        return this;
    }

    public SvgPath Ellipse(double x, double y, double radiusX, double radiusY)
    {
        var (handleX, handleY) = (radiusX * Quarter, radiusY * Quarter);
        return Move(x + radiusX, y)
            .Cubic(x + radiusX, y + handleY, x + handleX, y + radiusY, x, y + radiusY)
            .Cubic(x - handleX, y + radiusY, x - radiusX, y + handleY, x - radiusX, y)
            .Cubic(x - radiusX, y - handleY, x - handleX, y - radiusY, x, y - radiusY)
            .Cubic(x + handleX, y - radiusY, x + radiusX, y - handleY, x + radiusX, y)
            .Close();
    }

    public SvgPath Rectangle(double x, double y, double width, double height, double radiusX, double radiusY)
    {
        (radiusX, radiusY) = (Math.Min(radiusX, width / 2), Math.Min(radiusY, height / 2));
        if (radiusX <= 0 || radiusY <= 0)
            return Move(x, y).Line(x + width, y).Line(x + width, y + height).Line(x, y + height).Close();
        var (right, bottom, innerX, innerY) = (x + width, y + height, radiusX * (1 - Quarter), radiusY * (1 - Quarter));
        return Move(x + radiusX, y)
            .Line(right - radiusX, y).Cubic(right - innerX, y, right, y + innerY, right, y + radiusY)
            .Line(right, bottom - radiusY).Cubic(right, bottom - innerY, right - innerX, bottom, right - radiusX, bottom)
            .Line(x + radiusX, bottom).Cubic(x + innerX, bottom, x, bottom - innerY, x, bottom - radiusY)
            .Line(x, y + radiusY).Cubic(x, y + innerY, x + innerX, y, x + radiusX, y)
            .Close();
    }

    /// <summary>Straight lines through points given as a list.</summary>
    public SvgPath Points(string list, bool close)
    {
        var numbers = SvgNumber.List(list);
        if (numbers.Length % 2 != 0)
            throw new DocumentComposeException("The drawing has points with an odd number of coordinates.");
        for (var i = 0; i < numbers.Length; i += 2)
            _ = i == 0 ? Move(numbers[0], numbers[1]) : Line(numbers[i], numbers[i + 1]);
        return close && numbers.Length > 0 ? Close() : this;
    }

    private SvgPath Append(string name, params ReadOnlySpan<double> operands)
    {
        for (var i = 0; i < operands.Length; i += 2)
        {
            _least = (Math.Min(_least.X, operands[i]), Math.Min(_least.Y, operands[i + 1]));
            _most = (Math.Max(_most.X, operands[i]), Math.Max(_most.Y, operands[i + 1]));
            _points++;
        }

        _operators.Append(SvgNumber.Join(operands)).Append(' ').Append(name).Append('\n');
        return this;
    }
}
