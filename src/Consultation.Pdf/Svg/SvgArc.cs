namespace Consultation.Pdf.Svg;

/// <summary>Arcs of ellipses as cubic curves, each of at most a quarter (SVG 1.1, F.6).</summary>
internal static class SvgArc
{
    /// <summary>Goes from the pen to a point; the rotation of the ellipse is in degrees.</summary>
    public static void Add(SvgPath path, double radiusX, double radiusY, double rotation, bool large, bool clockwise, double x, double y)
    {
        var (fromX, fromY) = path.Pen;
        (radiusX, radiusY) = (Math.Abs(radiusX), Math.Abs(radiusY));
        if (fromX == x && fromY == y)
            return;
        if (radiusX == 0 || radiusY == 0)
        {
            path.Line(x, y);
            return;
        }

        var (sin, cos) = Math.SinCos(rotation * Math.PI / 180);
        var (halfX, halfY) = ((fromX - x) / 2, (fromY - y) / 2);
        var (px, py) = (cos * halfX + sin * halfY, cos * halfY - sin * halfX);
        var reach = px * px / (radiusX * radiusX) + py * py / (radiusY * radiusY);
        if (reach > 1)
            (radiusX, radiusY) = (radiusX * Math.Sqrt(reach), radiusY * Math.Sqrt(reach));
        var shift = Math.Sqrt(Math.Max(0, 1 / Math.Min(reach, 1) - 1)) * (large == clockwise ? -1 : 1);
        var (cx, cy) = (shift * radiusX * py / radiusY, -shift * radiusY * px / radiusX);
        var start = Math.Atan2((py - cy) / radiusY, (px - cx) / radiusX);
        var sweep = Math.Atan2((-py - cy) / radiusY, (-px - cx) / radiusX) - start;
        if (clockwise && sweep < 0)
            sweep += 2 * Math.PI;
        else if (!clockwise && sweep > 0)
            sweep -= 2 * Math.PI;
        var (middleX, middleY) = (cos * cx - sin * cy + (fromX + x) / 2, sin * cx + cos * cy + (fromY + y) / 2);
        var pieces = Math.Max(1, (int)Math.Ceiling(Math.Abs(sweep) / (Math.PI / 2) - 1e-9));
        var step = sweep / pieces;
        var reachOfHandle = 4d / 3 * Math.Tan(step / 4);
        for (var i = 0; i < pieces; i++)
        {
            var (from, to) = (start + i * step, start + (i + 1) * step);
            var first = Place(Math.Cos(from) - reachOfHandle * Math.Sin(from), Math.Sin(from) + reachOfHandle * Math.Cos(from));
            var second = Place(Math.Cos(to) + reachOfHandle * Math.Sin(to), Math.Sin(to) - reachOfHandle * Math.Cos(to));
            var end = i == pieces - 1 ? (x, y) : Place(Math.Cos(to), Math.Sin(to));
            path.Cubic(first.X, first.Y, second.X, second.Y, end.Item1, end.Item2);
        }

        (double X, double Y) Place(double unitX, double unitY) =>
            (middleX + cos * unitX * radiusX - sin * unitY * radiusY, middleY + sin * unitX * radiusX + cos * unitY * radiusY);
    }
}
