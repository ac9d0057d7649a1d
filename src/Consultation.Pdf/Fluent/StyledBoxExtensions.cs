using Consultation.Pdf.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Backgrounds and borders. Borders take no room of their own; without a colour they are black.</summary>
public static class StyledBoxExtensions
{
    /// <summary>Paints the space behind the content.</summary>
    public static IContainer Background(this IContainer element, Color color) => element.Change<StyledBox>(b => b.Background = color);

    /// <summary>Borders on all sides in a colour; the thickness in points.</summary>
    public static IContainer Border(this IContainer element, float all, Color color) => element.Border(all).BorderColor(color);

    /// <summary>Borders on all sides.</summary>
    public static IContainer Border(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.BorderVertical(value, unit).BorderHorizontal(value, unit);

    /// <summary>Borders left and right.</summary>
    public static IContainer BorderVertical(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.BorderLeft(value, unit).BorderRight(value, unit);

    /// <summary>Borders above and below.</summary>
    public static IContainer BorderHorizontal(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.BorderTop(value, unit).BorderBottom(value, unit);

    /// <summary>A border on the left.</summary>
    public static IContainer BorderLeft(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Change<StyledBox>(b => b.Left += Checked(value, unit));

    /// <summary>A border above.</summary>
    public static IContainer BorderTop(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Change<StyledBox>(b => b.Top += Checked(value, unit));

    /// <summary>A border on the right.</summary>
    public static IContainer BorderRight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Change<StyledBox>(b => b.Right += Checked(value, unit));

    /// <summary>A border below.</summary>
    public static IContainer BorderBottom(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Change<StyledBox>(b => b.Bottom += Checked(value, unit));

    /// <summary>The colour of all borders of the box.</summary>
    public static IContainer BorderColor(this IContainer element, Color color) => element.Change<StyledBox>(b => b.BorderColor = color);

    /// <summary>Borders stand outside the space.</summary>
    public static IContainer BorderAlignmentOutside(this IContainer element) => element.Change<StyledBox>(b => b.Outside = 1);

    /// <summary>Borders stand with their middle on the edge, as they do if nothing is said.</summary>
    public static IContainer BorderAlignmentMiddle(this IContainer element) => element.Change<StyledBox>(b => b.Outside = 0.5f);

    /// <summary>Borders stand within the space, over the content.</summary>
    public static IContainer BorderAlignmentInside(this IContainer element) => element.Change<StyledBox>(b => b.Outside = 0);

    private static float Checked(float value, Unit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value.ToPoints(unit);
    }
}
