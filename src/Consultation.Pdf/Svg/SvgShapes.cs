using System.Xml.Linq;
using QuestPDF.Drawing.Exceptions;

namespace Consultation.Pdf.Svg;

/// <summary>The basic shapes (SVG 1.1, 9) as paths, with the attributes that describe them.</summary>
internal static class SvgShapes
{
    public static (SvgPath Path, string[] Attributes) Read(XElement element)
    {
        var path = new SvgPath();
        return element.Name.LocalName switch
        {
            "path" => (SvgPathData.Read(element.Attribute("d")?.Value ?? ""), ["d"]),
            "rect" => (Rectangle(path, element), ["x", "y", "width", "height", "rx", "ry"]),
            "circle" => (Ellipse(path, element, Length(element, "r"), Length(element, "r")), ["cx", "cy", "r"]),
            "ellipse" => (Ellipse(path, element, Length(element, "rx"), Length(element, "ry")), ["cx", "cy", "rx", "ry"]),
            "line" => (path.Move(Length(element, "x1"), Length(element, "y1")).Line(Length(element, "x2"), Length(element, "y2")), ["x1", "y1", "x2", "y2"]),
            "polyline" => (path.Points(element.Attribute("points")?.Value ?? "", close: false), ["points"]),
            "polygon" => (path.Points(element.Attribute("points")?.Value ?? "", close: true), ["points"]),
            _ => throw SvgReader.Refuse(element),
        };
    }

    /// <summary>A length that an element gives, 0 if it doesn't.</summary>
    public static double Length(XElement element, string name) => element.Attribute(name) is { } given ? SvgNumber.Length(given.Value) : 0;

    private static SvgPath Rectangle(SvgPath path, XElement element)
    {
        var (width, height) = (Positive(element, "width"), Positive(element, "height"));
        if (width == 0 || height == 0)
            return path;
        var (rx, ry) = (element.Attribute("rx"), element.Attribute("ry"));
        var (radiusX, radiusY) = (Length(element, (rx ?? ry)?.Name.LocalName ?? "rx"), Length(element, (ry ?? rx)?.Name.LocalName ?? "ry"));
        return path.Rectangle(Length(element, "x"), Length(element, "y"), width, height, radiusX, radiusY);
    }

    private static SvgPath Ellipse(SvgPath path, XElement element, double radiusX, double radiusY)
    {
        if (radiusX < 0 || radiusY < 0)
            throw new DocumentComposeException($"The drawing has a negative radius on the element '{element.Name.LocalName}'.");
        return radiusX == 0 || radiusY == 0 ? path : path.Ellipse(Length(element, "cx"), Length(element, "cy"), radiusX, radiusY);
    }

    private static double Positive(XElement element, string name) => Length(element, name) is >= 0 and var length
        ? length
        : throw new DocumentComposeException($"The drawing has a negative '{name}' on the element '{element.Name.LocalName}'.");
}
