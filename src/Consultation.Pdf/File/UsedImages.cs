using System.Globalization;
using Consultation.Pdf.Images;

namespace Consultation.Pdf.File;

/// <summary>The images of a document, in the order of their first use; each is written once.</summary>
internal sealed class UsedImages
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<ImageData> _all = [];

    /// <summary>The name by which pages draw an image.</summary>
    public string Use(ImageData image)
    {
        if (_names.TryGetValue(image.Key, out var name))
            return name;
        _all.Add(image);
        return _names[image.Key] = "Im" + _all.Count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Writes all images; gives their entry of the pages' resources, empty where there are none.</summary>
    public string Write(PdfObjects objects) => _all.Count == 0
        ? ""
        : $" /XObject <<{string.Join(' ', _all.Select(i => $"/{_names[i.Key]} {PdfObjects.Ref(Write(objects, i))}"))}>>";

    private static int Write(PdfObjects objects, ImageData image)
    {
        var mask = image.Mask is { } opacity ? $" /SMask {PdfObjects.Ref(Write(objects, opacity))}" : "";
        return objects.AddStream(image.Samples,
            $" /Type /XObject /Subtype /Image /Width {PdfText.Number(image.Width)} /Height {PdfText.Number(image.Height)}{image.Entries}{mask}", plain: true);
    }
}
