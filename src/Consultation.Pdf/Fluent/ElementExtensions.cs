using Consultation.Pdf.Elements;
using Consultation.Pdf.File;
using Consultation.Pdf.Layout;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Composition, places, links and the rules for breaking pages.</summary>
public static class ElementExtensions
{
    /// <summary>Puts an element into the place, and gives the place inside it where it has one.</summary>
    /// <exception cref="DocumentComposeException">Something stands there already, which would be lost.</exception>
    internal static T Put<T>(this IContainer container, T element) where T : Element
    {
        if (container.Child is Element standing)
            throw new DocumentComposeException($"A place holds one element: {standing.Name} stands here, and {element.Name} would replace it. Ask for a new place (Item, Cell, Layer) for each, and keep none for later.");
        container.Child = element;
        return element;
    }

    /// <summary>Ends a chain of calls that would add up on one box, as a border within a border.</summary>
    public static IContainer Container(this IContainer element) => element.Put(new Container());

    /// <summary>Fills the place by a function.</summary>
    public static void Element(this IContainer parent, Action<IContainer> handler) => handler(parent.Put(new Container()));

    /// <summary>Fills the place by a function and goes on inside what it gives.</summary>
    public static IContainer Element(this IContainer parent, Func<IContainer, IContainer> handler) => handler(parent.Put(new Container()));

    /// <summary>Fills the place with a component.</summary>
    public static void Component<T>(this IContainer element, T component) where T : IComponent => component.Compose(element.Put(new Container()));

    /// <summary>Fills the place with a component that needs nothing to be made.</summary>
    public static void Component<T>(this IContainer element) where T : IComponent, new() => element.Component(new T());

    /// <summary>Names a part of the document in the messages of layout errors; nothing of it is drawn.</summary>
    public static IContainer DebugPointer(this IContainer parent, string label) => parent.Put(new DebugPointer(label));

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

    /// <summary>Shows on the first page what fits there, and leaves out the rest.</summary>
    public static IContainer StopPaging(this IContainer element) => element.Put(new StopPaging());

    /// <summary>
    /// Shows the content again on each page that the row, layers or table around it goes over. Repetitions are artifacts.
    /// </summary>
    public static IContainer Repeat(this IContainer element) => element.Put(new Repeat());

    /// <summary>The content takes as much room as it likes, over whatever stands there, and counts for none.</summary>
    public static IContainer Unconstrained(this IContainer element) => element.Put(new Unconstrained());

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
        element.Change<Translate>(t => t.Right += value.ToPoints(unit));

    /// <summary>Moves the content down (up if negative) without changing the layout.</summary>
    public static IContainer TranslateY(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Change<Translate>(t => t.Down += value.ToPoints(unit));
}
