using System.Globalization;
using System.Numerics;
using Consultation.Pdf.Images;

namespace Consultation.Pdf.File;

/// <summary>Pictures and drawings. Within a figure they are its content; anywhere else they say nothing and are artifacts.</summary>
internal sealed partial class PageCanvas
{
    /// <summary>How a picture lies in the unit square for each orientation that EXIF knows, from 1.</summary>
    private static readonly Matrix3x2[] Orientations =
    [
        new(1, 0, 0, 1, 0, 0), new(-1, 0, 0, 1, 1, 0), new(-1, 0, 0, -1, 1, 1), new(1, 0, 0, -1, 0, 1),
        new(0, -1, -1, 0, 1, 1), new(0, -1, 1, 0, 0, 1), new(0, 1, 1, 0, 0, 0), new(0, 1, -1, 0, 1, 0),
    ];

    /// <summary>Whether something on the page lets through what lies below it.</summary>
    public bool HasOpacity { get; private set; }

    /// <summary>Whether content drawn now belongs to a figure, whose alternative describes it.</summary>
    public bool InFigure
    {
        get
        {
            for (var node = Node; !InArtifact && node is not null; node = node.Parent)
            {
                if (node.Type == "Figure")
                    return true;
            }

            return false;
        }
    }

    /// <summary>Draws an image into a rectangle, turned upright.</summary>
    public void DrawImage(ImageData image, float x, float y, float width, float height)
    {
        if (width <= 0 || height <= 0)
            return;
        var place = Matrix3x2.CreateScale(width, height) * Matrix3x2.CreateTranslation(x, Size.Height - y - height);
        HasOpacity |= image.Mask is not null;
        DrawOperators($"/{parts.Images.Use(image)} Do\n", Orientations[image.Orientation - 1] * place);
    }

    /// <summary>Draws by operators written in coordinates of their own, which a matrix takes to the page (points from left and bottom).</summary>
    public void DrawOperators(string operators, Matrix3x2 toPage)
    {
        if (InFigure)
            MarkContent();
        else
            MarkArtifact(InArtifact ? _artifacts.Peek() : ArtifactKind.Layout);
        _content.Append("q "u8).Append(Matrix(toPage)).Append(" cm\n"u8).Append(operators).Append("Q\n"u8);
    }

    /// <summary>A matrix as operands. Many decimals, since drawings may be made in units far larger or smaller than a point.</summary>
    public static string Matrix(Matrix3x2 m)
    {
        // What turning by a right angle leaves of a zero isn't written.
        var noise = Math.Max(Math.Abs(m.M11) + Math.Abs(m.M12), Math.Abs(m.M21) + Math.Abs(m.M22)) * 1e-6f;
        float Plain(float value) => Math.Abs(value) <= noise ? 0 : value;
        return string.Create(CultureInfo.InvariantCulture,
            $"{Plain(m.M11):0.##########} {Plain(m.M12):0.##########} {Plain(m.M21):0.##########} {Plain(m.M22):0.##########} {m.M31:0.######} {m.M32:0.######}");
    }
}
