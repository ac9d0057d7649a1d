using Consultation.Pdf.Elements;
using Consultation.Pdf.File;
using Consultation.Pdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Composition, places, links and the rules for breaking pages.</summary>
public static class ElementExtensions
{
    /// <summary>Puts an element into the place, and gives the place inside it where it has one.</summary>
    internal static T Put<T>(this IContainer container, T element) where T : Element
    {
        container.Child = element;
        return element;
    }

    /// <summary>Fills the place by a function.</summary>
    public static void Element(this IContainer parent, Action<IContainer> handler) => handler(parent.Put(new Container()));

    /// <summary>Fills the place by a function and goes on inside what it gives.</summary>
    public static IContainer Element(this IContainer parent, Func<IContainer, IContainer> handler) => handler(parent.Put(new Container()));

    /// <summary>Fills the place with a component.</summary>
    public static void Component(this IContainer element, IComponent component) => component.Compose(element.Put(new Container()));

    /// <summary>Gives everything inside a text style to start from.</summary>
    public static IContainer DefaultTextStyle(this IContainer element, TextStyle textStyle) => element.Put(new StyleScope(textStyle));

    /// <inheritdoc cref="DefaultTextStyle(IContainer, TextStyle)"/>
    public static IContainer DefaultTextStyle(this IContainer element, Func<TextStyle, TextStyle> handler) =>
        element.DefaultTextStyle(handler(TextStyle.Default));

    /// <summary>Shows the content on one page as a whole; content longer than a page is an error.</summary>
    public static IContainer ShowEntire(this IContainer element) => element.Put(new ShowEntire());

    /// <summary>Begins the content on a new page rather than splitting it; content longer than a page is split.</summary>
    public static IContainer PreventPageBreak(this IContainer element) => element.Put(new PreventPageBreak());

    /// <summary>
    /// Splits the content only where at least so much room is left on the page; otherwise it begins on the next one.
    /// </summary>
    /// <param name="element">The place.</param>
    /// <param name="minHeight">Points; 150 if not given.</param>
    public static IContainer EnsureSpace(this IContainer element, float minHeight = 150) => element.Put(new EnsureSpace(minHeight));

    /// <summary>In a repeated part: shows the content on its first page only.</summary>
    public static IContainer ShowOnce(this IContainer element) => element.Put(new ShowOnce());

    /// <summary>In a repeated part: shows the content on all pages but the first.</summary>
    public static IContainer SkipOnce(this IContainer element) => element.Put(new SkipOnce());

    /// <summary>Shows the content if the condition holds.</summary>
    public static IContainer ShowIf(this IContainer element, bool condition) => condition ? element.Put(new Container()) : new Container();

    /// <summary>Ends the page here.</summary>
    public static void PageBreak(this IContainer element) => element.Put(new PageBreak());

    /// <summary>Names the place, for links and for page numbers of sections.</summary>
    public static IContainer Section(this IContainer element, string sectionName) => element.Put(new Section(sectionName));

    /// <summary>Makes the content lead to a named section. Making the file fails if there is none of that name.</summary>
    public static IContainer SectionLink(this IContainer element, string sectionName) =>
        element.Put(new Link(new LinkTarget(null, sectionName, sectionName)));

    /// <summary>Makes the content lead to an address.</summary>
    public static IContainer Hyperlink(this IContainer element, string url) => element.Put(new Link(new LinkTarget(url, null, url)));

    /// <summary>Moves the content right (left if negative) without changing the layout.</summary>
    public static IContainer TranslateX(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new Translate { Right = value.ToPoints(unit) });

    /// <summary>Moves the content down (up if negative) without changing the layout.</summary>
    public static IContainer TranslateY(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new Translate { Down = value.ToPoints(unit) });

    /// <summary>A line across, with a thickness.</summary>
    public static ILine LineHorizontal(this IContainer element, float size, Unit unit = Unit.Point) =>
        element.Put(new Line(horizontal: true, size.ToPoints(unit)));

    /// <summary>A line downwards, with a thickness.</summary>
    public static ILine LineVertical(this IContainer element, float size, Unit unit = Unit.Point) =>
        element.Put(new Line(horizontal: false, size.ToPoints(unit)));

    /// <summary>Sets the colour of a line; black if not set.</summary>
    public static ILine LineColor(this ILine descriptor, Color color)
    {
        ((Line)descriptor).Color = color;
        return descriptor;
    }
}

/// <summary>A line, to be given a colour.</summary>
public interface ILine;
