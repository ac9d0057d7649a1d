using QuestPDF.Infrastructure;

namespace QuestPDF.Helpers;

/// <summary>A size of paper.</summary>
public sealed class PageSize
{
    /// <summary>Width in points.</summary>
    public float Width { get; }

    /// <summary>Height in points.</summary>
    public float Height { get; }

    /// <summary>A page of the given size, in <paramref name="unit"/>.</summary>
    public PageSize(float width, float height, Unit unit = Unit.Point)
    {
        Width = width.ToPoints(unit);
        Height = height.ToPoints(unit);
    }
}

/// <summary>The usual sizes of paper, upright: ISO 216 in whole millimetres, and those of North America.</summary>
public static class PageSizes
{
    /// <summary>841 × 1,189 mm.</summary>
    public static PageSize A0 => new(2383.94f, 3370.39f);

    /// <summary>594 × 841 mm.</summary>
    public static PageSize A1 => new(1683.78f, 2383.94f);

    /// <summary>420 × 594 mm.</summary>
    public static PageSize A2 => new(1190.55f, 1683.78f);

    /// <summary>297 × 420 mm.</summary>
    public static PageSize A3 => new(841.89f, 1190.55f);

    /// <summary>210 × 297 mm.</summary>
    public static PageSize A4 => new(595.28f, 841.89f);

    /// <summary>148 × 210 mm.</summary>
    public static PageSize A5 => new(419.53f, 595.28f);

    /// <summary>105 × 148 mm.</summary>
    public static PageSize A6 => new(297.64f, 419.53f);

    /// <summary>250 × 353 mm.</summary>
    public static PageSize B4 => new(708.66f, 1000.63f);

    /// <summary>176 × 250 mm.</summary>
    public static PageSize B5 => new(498.90f, 708.66f);

    /// <summary>7.25 × 10.5 inches.</summary>
    public static PageSize Executive => new(522, 756);

    /// <summary>8.5 × 14 inches.</summary>
    public static PageSize Legal => new(612, 1008);

    /// <summary>8.5 × 11 inches.</summary>
    public static PageSize Letter => new(612, 792);
}

/// <summary>Turns a page.</summary>
public static class PageSizeExtensions
{
    /// <summary>The longer side upright.</summary>
    public static PageSize Portrait(this PageSize size) =>
        new(Math.Min(size.Width, size.Height), Math.Max(size.Width, size.Height));

    /// <summary>The longer side level.</summary>
    public static PageSize Landscape(this PageSize size) =>
        new(Math.Max(size.Width, size.Height), Math.Min(size.Width, size.Height));
}
