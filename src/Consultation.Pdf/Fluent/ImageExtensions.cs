using Consultation.Pdf.Elements;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>
/// Images of pixels. Within <c>SemanticFigure</c> or <c>SemanticImage</c>, which describe it, an image is content; anywhere
/// else it is decoration and not read out.
/// </summary>
public static class ImageExtensions
{
    /// <summary>Shows an image that is in memory.</summary>
    /// <exception cref="DocumentComposeException">It can't be shown; the message says why, or what it is instead.</exception>
    public static ImageDescriptor Image(this IContainer parent, byte[] imageData) => parent.Image(Infrastructure.Image.FromBinaryData(imageData));

    /// <summary>Shows an image from a file.</summary>
    /// <exception cref="DocumentComposeException">There is no such file, or it can't be shown.</exception>
    public static ImageDescriptor Image(this IContainer parent, string filePath) => parent.Image(Infrastructure.Image.FromFile(filePath));

    /// <summary>Shows an image from a stream, which is read to its end and stays open.</summary>
    /// <inheritdoc cref="Image(IContainer, byte[])" path="/exception"/>
    public static ImageDescriptor Image(this IContainer parent, Stream fileStream) => parent.Image(Infrastructure.Image.FromStream(fileStream));

    /// <summary>Shows an image that was read before.</summary>
    public static ImageDescriptor Image(this IContainer parent, Image image)
    {
        var (width, height) = image.Data.Seen;
        var box = parent.Put(new AspectRatio { Ratio = (float)width / height, Option = BestFit(parent) });
        box.Put(new ImagePicture(image.Data));
        return new ImageDescriptor(box, box.Ratio);
    }

    /// <summary>What is said of the size around a picture tells which side decides; the width where nothing is said.</summary>
    internal static AspectRatioOption BestFit(IContainer parent)
    {
        if (parent is not Constrained around || (around.MinHeight ?? around.MaxHeight) is null)
            return AspectRatioOption.FitWidth;
        return (around.MinWidth ?? around.MaxWidth) is null ? AspectRatioOption.FitHeight : AspectRatioOption.FitArea;
    }
}

/// <summary>An image, to be told how it fits its space.</summary>
public sealed class ImageDescriptor
{
    private readonly AspectRatio _box;
    private readonly float _ratio;

    internal ImageDescriptor(AspectRatio box, float ratio) => (_box, _ratio) = (box, ratio);

    /// <summary>It fills the width, as it does unless the space around it has a set height.</summary>
    public ImageDescriptor FitWidth() => Fit(AspectRatioOption.FitWidth);

    /// <summary>It fills the height.</summary>
    public ImageDescriptor FitHeight() => Fit(AspectRatioOption.FitHeight);

    /// <summary>It is as large as the space holds.</summary>
    public ImageDescriptor FitArea() => Fit(AspectRatioOption.FitArea);

    /// <summary>It fills the space and is stretched to it.</summary>
    public ImageDescriptor FitUnproportionally()
    {
        _box.Ratio = 0;
        return this;
    }

    private ImageDescriptor Fit(AspectRatioOption option)
    {
        (_box.Ratio, _box.Option) = (_ratio, option);
        return this;
    }
}
