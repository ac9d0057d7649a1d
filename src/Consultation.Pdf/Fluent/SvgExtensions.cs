using Consultation.Pdf.Elements;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Makes a drawing for a space in points; null draws nothing.</summary>
public delegate string? GenerateDynamicSvgDelegate(Size size);

/// <summary>
/// Vector drawings: a part of SVG (the README lists it), drawn as lines and areas; anything else is refused by name,
/// never left out. Within <c>SemanticFigure</c> a drawing is content, anywhere else decoration.
/// </summary>
public static class SvgExtensions
{
    /// <summary>Shows a drawing, given as text or as the path of a file that ends in <c>.svg</c>.</summary>
    /// <exception cref="DocumentComposeException">It can't be drawn; the message says why.</exception>
    public static SvgImageDescriptor Svg(this IContainer container, string svg) =>
        container.Svg(svg.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? SvgImage.FromFile(svg) : SvgImage.FromText(svg));

    /// <summary>Shows a drawing that was read before.</summary>
    public static SvgImageDescriptor Svg(this IContainer parent, SvgImage image)
    {
        var box = parent.Put(new AspectRatio { Ratio = image.Drawing.AspectRatio, Option = ImageExtensions.BestFit(parent) });
        box.Put(new SvgPicture(image.Drawing));
        return new SvgImageDescriptor(box);
    }

    /// <summary>Fills the space with a drawing made for it. What can't be drawn is a <see cref="DocumentComposeException"/> when the file is made.</summary>
    public static void Svg(this IContainer element, GenerateDynamicSvgDelegate dynamicSvgSource) => element.Put(new DynamicSvgPicture(dynamicSvgSource));
}

/// <summary>A drawing, to be told how it fits its space.</summary>
public sealed class SvgImageDescriptor
{
    private readonly AspectRatio _box;

    internal SvgImageDescriptor(AspectRatio box) => _box = box;

    /// <summary>It fills the width, as it does unless the space around it has a set height.</summary>
    public SvgImageDescriptor FitWidth() => Fit(AspectRatioOption.FitWidth);

    /// <summary>It fills the height.</summary>
    public SvgImageDescriptor FitHeight() => Fit(AspectRatioOption.FitHeight);

    /// <summary>It is as large as the space holds.</summary>
    public SvgImageDescriptor FitArea() => Fit(AspectRatioOption.FitArea);

    private SvgImageDescriptor Fit(AspectRatioOption option)
    {
        _box.Option = option;
        return this;
    }
}
