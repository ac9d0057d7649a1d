using QuestPDF.Drawing.Exceptions;

namespace Consultation.Pdf.Svg;

/// <summary>Reads the data of a path: all commands of SVG 1.1, 8.3.</summary>
internal static class SvgPathData
{
    public static SvgPath Read(string data)
    {
        var path = new SvgPath();
        var reader = new SvgNumber(data);
        char command = '\0', before = '\0';
        (double X, double Y) handle = default;
        while (!reader.AtEnd)
        {
            command = reader.Letter() ?? After(command);
            if (path.IsEmpty && command is not ('M' or 'm'))
                throw new DocumentComposeException("A path of the drawing doesn't begin with a move.");
            var (fromX, fromY) = path.Pen;
            var (x0, y0) = char.IsAsciiLetterLower(command) ? (fromX, fromY) : (0, 0);
            switch (char.ToUpperInvariant(command))
            {
                case 'M':
                    path.Move(x0 + reader.Next(), y0 + reader.Next());
                    break;
                case 'L':
                    path.Line(x0 + reader.Next(), y0 + reader.Next());
                    break;
                case 'H':
                    path.Line(x0 + reader.Next(), fromY);
                    break;
                case 'V':
                    path.Line(fromX, y0 + reader.Next());
                    break;
                case 'C':
                    var (x1, y1) = (x0 + reader.Next(), y0 + reader.Next());
                    handle = (x0 + reader.Next(), y0 + reader.Next());
                    path.Cubic(x1, y1, handle.X, handle.Y, x0 + reader.Next(), y0 + reader.Next());
                    break;
                case 'S':
                    var mirrored = Mirror(before is 'C' or 'S', handle, path.Pen);
                    handle = (x0 + reader.Next(), y0 + reader.Next());
                    path.Cubic(mirrored.X, mirrored.Y, handle.X, handle.Y, x0 + reader.Next(), y0 + reader.Next());
                    break;
                case 'Q':
                    handle = (x0 + reader.Next(), y0 + reader.Next());
                    path.Quadratic(handle.X, handle.Y, x0 + reader.Next(), y0 + reader.Next());
                    break;
                case 'T':
                    handle = Mirror(before is 'Q' or 'T', handle, path.Pen);
                    path.Quadratic(handle.X, handle.Y, x0 + reader.Next(), y0 + reader.Next());
                    break;
                case 'A':
                    var (radiusX, radiusY, turned) = (reader.Next(), reader.Next(), reader.Next());
                    var (large, clockwise) = (reader.Flag(), reader.Flag());
                    SvgArc.Add(path, radiusX, radiusY, turned, large, clockwise, x0 + reader.Next(), y0 + reader.Next());
                    break;
                case 'Z':
                    path.Close();
                    break;
                default:
                    throw new DocumentComposeException($"A path of the drawing has a command '{command}', which SVG doesn't have.");
            }

            before = char.ToUpperInvariant(command);
        }

        return path;
    }

    /// <summary>What numbers without a command mean: more of the same, and lines after a move.</summary>
    private static char After(char command) => command switch
    {
        'M' => 'L',
        'm' => 'l',
        'Z' or 'z' or '\0' => throw new DocumentComposeException("A path of the drawing has numbers without a command."),
        _ => command,
    };

    private static (double X, double Y) Mirror(bool follows, (double X, double Y) handle, (double X, double Y) pen) =>
        follows ? (2 * pen.X - handle.X, 2 * pen.Y - handle.Y) : pen;
}
