using System.Numerics;
using Consultation.Pdf.File;
using Consultation.Pdf.Layout;
using Consultation.Pdf.Text;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Svg;

/// <summary>A part of a drawing: operators in the drawing's coordinates, or a line of text.</summary>
internal abstract record SvgPiece;

internal sealed record SvgOperators(string Operators) : SvgPiece;

/// <summary>A line of text; the matrix takes its coordinates to the drawing's. The anchor is 0 for start, 1 for end.</summary>
internal sealed record SvgText(string Text, TextStyle Style, Vector2 At, Matrix3x2 Matrix, float Anchor) : SvgPiece;

/// <summary>A drawing that was read: what it shows, as operators and texts in their order.</summary>
internal sealed class SvgDrawing
{
    /// <summary>Texts of drawings stand on one line, however long.</summary>
    private const float LongestLine = 1_000_000;

    /// <summary>Points; smaller letters can't be seen at any enlargement that readers have.</summary>
    private const float SmallestText = 0.01f;

    /// <summary>The part of the plane that is shown, in the drawing's own units.</summary>
    public required (float X, float Y, float Width, float Height) ViewBox { get; init; }

    /// <summary>Width divided by height.</summary>
    public required float AspectRatio { get; init; }

    public required IReadOnlyList<SvgPiece> Pieces { get; init; }

    /// <summary>Draws at the current corner, as large as the space holds and in its middle; text starts from a style.</summary>
    public void Draw(PageContext page, PageCanvas canvas, Size space, TextStyle inherited)
    {
        var (x, y, width, height) = ViewBox;
        var scale = Math.Min(space.Width / width, space.Height / height);
        if (scale <= 0)
            return;
        var (left, top) = (page.X + (space.Width - width * scale) / 2, page.Y + (space.Height - height * scale) / 2);
        var toPage = Matrix3x2.CreateTranslation(-x, -y) * Matrix3x2.CreateScale(scale) * Matrix3x2.CreateTranslation(left, top);
        var toFile = toPage * new Matrix3x2(1, 0, 0, -1, 0, canvas.Size.Height);
        foreach (var piece in Pieces)
        {
            if (piece is SvgText text)
                Draw(page, canvas, text, toPage, inherited);
            else if (piece is SvgOperators shapes)
                canvas.DrawOperators(SvgNumber.Join(x, y, width, height) + " re W n\n" + shapes.Operators, toFile);
        }
    }

    private static void Draw(PageContext page, PageCanvas canvas, SvgText text, Matrix3x2 toPage, TextStyle inherited)
    {
        var matrix = text.Matrix * toPage;
        var style = text.Style with { Size = text.Style.Size * matrix.M11 };
        if (style.Size < SmallestText)
            return;
        var lines = new List<TextLine>();
        LineFiller.Fill(Shaper.Shape([new StyledText(text.Text, style.Over(inherited), null)], page.Fonts), 0, LongestLine, 0, lines);
        var line = lines[0];
        var at = Vector2.Transform(text.At, matrix);
        TextPainter.Draw(canvas, line, at.X - line.Width * text.Anchor, at.Y - line.Ascent, 0, (_, _) => throw new InvalidOperationException("Text of a drawing has no links."));
    }
}
