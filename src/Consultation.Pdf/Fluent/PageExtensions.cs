using Consultation.Pdf.Layout;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Adds pages to a document.</summary>
public static class PageExtensions
{
    /// <summary>Adds a layout; its content begins on a new page and goes over as many as it needs.</summary>
    public static IDocumentContainer Page(this IDocumentContainer document, Action<PageDescriptor> handler)
    {
        var layout = new PageLayout();
        handler(new PageDescriptor(layout));
        ((DocumentContainer)document).Layouts.Add(layout);
        return document;
    }
}

/// <summary>Describes a layout of pages.</summary>
public sealed class PageDescriptor
{
    private readonly PageLayout _layout;

    internal PageDescriptor(PageLayout layout) => _layout = layout;

    /// <summary>The size of the paper; A4 if not set.</summary>
    public void Size(PageSize pageSize) => _layout.Size = new Size(pageSize.Width, pageSize.Height);

    /// <inheritdoc cref="Size(PageSize)"/>
    public void Size(float width, float height, Unit unit = Unit.Point) => Size(new PageSize(width, height, unit));

    /// <summary>Sets the margin of all four sides.</summary>
    public void Margin(float value, Unit unit = Unit.Point)
    {
        MarginVertical(value, unit);
        MarginHorizontal(value, unit);
    }

    /// <summary>Sets the margins above and below.</summary>
    public void MarginVertical(float value, Unit unit = Unit.Point)
    {
        MarginTop(value, unit);
        MarginBottom(value, unit);
    }

    /// <summary>Sets the margins left and right.</summary>
    public void MarginHorizontal(float value, Unit unit = Unit.Point)
    {
        MarginLeft(value, unit);
        MarginRight(value, unit);
    }

    /// <summary>Sets the margin on the left.</summary>
    public void MarginLeft(float value, Unit unit = Unit.Point) => _layout.Left = value.ToPoints(unit);

    /// <summary>Sets the margin above the header.</summary>
    public void MarginTop(float value, Unit unit = Unit.Point) => _layout.Top = value.ToPoints(unit);

    /// <summary>Sets the margin on the right.</summary>
    public void MarginRight(float value, Unit unit = Unit.Point) => _layout.Right = value.ToPoints(unit);

    /// <summary>Sets the margin below the footer.</summary>
    public void MarginBottom(float value, Unit unit = Unit.Point) => _layout.Bottom = value.ToPoints(unit);

    /// <summary>Sets the text style that all parts of the page start from.</summary>
    public void DefaultTextStyle(TextStyle textStyle) => _layout.Style = textStyle;

    /// <inheritdoc cref="DefaultTextStyle(TextStyle)"/>
    public void DefaultTextStyle(Func<TextStyle, TextStyle> handler) => DefaultTextStyle(handler(TextStyle.Default));

    /// <summary>Sets the colour behind everything; white isn't painted.</summary>
    public void PageColor(Color color) => _layout.Color = color;

    /// <summary>What lies behind the whole page, margins included: an artifact on each page.</summary>
    public IContainer Background() => _layout.Background;

    /// <summary>What lies over the whole page, margins included, as a stamp: an artifact on each page.</summary>
    public IContainer Foreground() => _layout.Foreground;

    /// <summary>The part repeated at the top of each page: an artifact, which is not read out.</summary>
    public IContainer Header() => _layout.Header;

    /// <summary>The content, on as many pages as it needs.</summary>
    public IContainer Content() => _layout.Content;

    /// <summary>The part repeated at the bottom of each page: an artifact, which is not read out.</summary>
    public IContainer Footer() => _layout.Footer;
}
