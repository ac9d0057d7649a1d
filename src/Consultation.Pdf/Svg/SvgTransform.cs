using System.Numerics;
using QuestPDF.Drawing.Exceptions;

namespace Consultation.Pdf.Svg;

/// <summary>Reads a list of transformations (SVG 1.1, 7.6): the last one is applied first.</summary>
internal static class SvgTransform
{
    public static Matrix3x2 Read(string text)
    {
        var matrix = Matrix3x2.Identity;
        var rest = text.AsSpan().Trim();
        while (rest.Length > 0)
        {
            var (open, close) = (rest.IndexOf('('), rest.IndexOf(')'));
            if (open < 0 || close < open)
                throw Unknown(text);
            matrix = One(rest[..open].Trim().ToString(), SvgNumber.List(rest[(open + 1)..close].ToString()), text) * matrix;
            rest = rest[(close + 1)..].TrimStart(", \r\n\t");
        }

        return matrix;
    }

    private static Matrix3x2 One(string name, double[] n, string text) => (name, n) switch
    {
        ("translate", [var x]) => Matrix3x2.CreateTranslation((float)x, 0),
        ("translate", [var x, var y]) => Matrix3x2.CreateTranslation((float)x, (float)y),
        ("scale", [var all]) => Matrix3x2.CreateScale((float)all),
        ("scale", [var x, var y]) => Matrix3x2.CreateScale((float)x, (float)y),
        ("rotate", [var angle]) => Matrix3x2.CreateRotation(Radians(angle)),
        ("rotate", [var angle, var x, var y]) => Matrix3x2.CreateRotation(Radians(angle), new Vector2((float)x, (float)y)),
        ("skewX", [var angle]) => Matrix3x2.CreateSkew(Radians(angle), 0),
        ("skewY", [var angle]) => Matrix3x2.CreateSkew(0, Radians(angle)),
        ("matrix", [var a, var b, var c, var d, var e, var f]) => new Matrix3x2((float)a, (float)b, (float)c, (float)d, (float)e, (float)f),
        _ => throw Unknown(text),
    };

    private static float Radians(double degrees) => (float)(degrees * Math.PI / 180);

    private static DocumentComposeException Unknown(string text) => new($"The drawing has a transformation '{text}', which can't be read.");
}
