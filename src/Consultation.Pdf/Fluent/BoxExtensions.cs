using Consultation.Pdf.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Padding, size, extension and alignment. Calls that follow each other on the same box add up.</summary>
public static class BoxExtensions
{
    /// <summary>Space on all four sides.</summary>
    public static IContainer Padding(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.PaddingVertical(value, unit).PaddingHorizontal(value, unit);

    /// <summary>Space left and right.</summary>
    public static IContainer PaddingHorizontal(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.PaddingLeft(value, unit).PaddingRight(value, unit);

    /// <summary>Space above and below.</summary>
    public static IContainer PaddingVertical(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.PaddingTop(value, unit).PaddingBottom(value, unit);

    /// <summary>Space on the left.</summary>
    public static IContainer PaddingLeft(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(p => p.Left += value.ToPoints(unit));

    /// <summary>Space above.</summary>
    public static IContainer PaddingTop(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(p => p.Top += value.ToPoints(unit));

    /// <summary>Space on the right.</summary>
    public static IContainer PaddingRight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(p => p.Right += value.ToPoints(unit));

    /// <summary>Space below.</summary>
    public static IContainer PaddingBottom(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Pad(p => p.Bottom += value.ToPoints(unit));

    /// <summary>Sets the width.</summary>
    public static IContainer Width(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.MinWidth(value, unit).MaxWidth(value, unit);

    /// <summary>The content is at least so wide.</summary>
    public static IContainer MinWidth(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Constrain(c => c.MinWidth = value.ToPoints(unit));

    /// <summary>The content is at most so wide.</summary>
    public static IContainer MaxWidth(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Constrain(c => c.MaxWidth = value.ToPoints(unit));

    /// <summary>Sets the height.</summary>
    public static IContainer Height(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.MinHeight(value, unit).MaxHeight(value, unit);

    /// <summary>The content is at least so high.</summary>
    public static IContainer MinHeight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Constrain(c => c.MinHeight = value.ToPoints(unit));

    /// <summary>The content is at most so high.</summary>
    public static IContainer MaxHeight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Constrain(c => c.MaxHeight = value.ToPoints(unit));

    /// <summary>The content takes all the room there is.</summary>
    public static IContainer Extend(this IContainer element) => element.ExtendVertical().ExtendHorizontal();

    /// <summary>The content takes all the height there is.</summary>
    public static IContainer ExtendVertical(this IContainer element) => element.Lengthen(e => e.Vertically = true);

    /// <summary>The content takes all the width there is.</summary>
    public static IContainer ExtendHorizontal(this IContainer element) => element.Lengthen(e => e.Horizontally = true);

    /// <summary>The content stands on the left.</summary>
    public static IContainer AlignLeft(this IContainer element) => element.Align(a => a.Horizontal = 0);

    /// <summary>The content stands in the middle of the width.</summary>
    public static IContainer AlignCenter(this IContainer element) => element.Align(a => a.Horizontal = 0.5f);

    /// <summary>The content stands on the right.</summary>
    public static IContainer AlignRight(this IContainer element) => element.Align(a => a.Horizontal = 1);

    /// <summary>The content stands at the top.</summary>
    public static IContainer AlignTop(this IContainer element) => element.Align(a => a.Vertical = 0);

    /// <summary>The content stands in the middle of the height.</summary>
    public static IContainer AlignMiddle(this IContainer element) => element.Align(a => a.Vertical = 0.5f);

    /// <summary>The content stands at the bottom.</summary>
    public static IContainer AlignBottom(this IContainer element) => element.Align(a => a.Vertical = 1);

    /// <summary>The content takes no more room than it needs.</summary>
    public static IContainer Shrink(this IContainer element) => element.ShrinkVertical().ShrinkHorizontal();

    /// <summary>The content takes no more height than it needs.</summary>
    public static IContainer ShrinkVertical(this IContainer element) => element.Change<Shrink>(s => s.Vertically = true);

    /// <summary>The content takes no more width than it needs.</summary>
    public static IContainer ShrinkHorizontal(this IContainer element) => element.Change<Shrink>(s => s.Horizontally = true);

    /// <summary>The content keeps a proportion of width to height.</summary>
    /// <param name="element">The place.</param>
    /// <param name="ratio">Width divided by height.</param>
    /// <param name="option">Which of the sides given by the space decides.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ratio isn't positive.</exception>
    public static IContainer AspectRatio(this IContainer element, float ratio, AspectRatioOption option = AspectRatioOption.FitWidth)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ratio);
        return element.Put(new AspectRatio { Ratio = ratio, Option = option });
    }

    private static Padding Pad(this IContainer element, Action<Padding> change) => element.Change(change);

    private static Constrained Constrain(this IContainer element, Action<Constrained> change) => element.Change(change);

    private static Extend Lengthen(this IContainer element, Action<Extend> change) => element.Change(change);

    private static Alignment Align(this IContainer element, Action<Alignment> change) => element.Change(change);

    /// <summary>Changes the box the chain stands in, or puts a new one there.</summary>
    internal static T Change<T>(this IContainer element, Action<T> change) where T : Consultation.Pdf.Layout.Container, new()
    {
        var box = element as T ?? element.Put(new T());
        change(box);
        return box;
    }
}
