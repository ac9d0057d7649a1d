using Consultation.Pdf.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>
/// What content means, for those who hear a document or search it. Text without a tag counts as a paragraph.
/// Types are those of ISO 32000-1, 14.8.4.
/// </summary>
public static class SemanticExtensions
{
    /// <summary>A large division of a document.</summary>
    public static IContainer SemanticPart(this IContainer container) => container.Tag("Part");

    /// <summary>A text that stands by itself.</summary>
    public static IContainer SemanticArticle(this IContainer container) => container.Tag("Art");

    /// <summary>A heading with what belongs under it.</summary>
    public static IContainer SemanticSection(this IContainer container) => container.Tag("Sect");

    /// <summary>A group of blocks.</summary>
    public static IContainer SemanticDivision(this IContainer container) => container.Tag("Div");

    /// <summary>Paragraphs of someone else's words.</summary>
    public static IContainer SemanticBlockQuotation(this IContainer container) => container.Tag("BlockQuote");

    /// <summary>A short text that describes a table or figure.</summary>
    public static IContainer SemanticCaption(this IContainer container) => container.Tag("Caption");

    /// <summary>Content in another language than the document's, as BCP 47.</summary>
    public static IContainer SemanticLanguage(this IContainer container, string language) =>
        container.Put(new SemanticTag("NonStruct", language: language));

    /// <summary>The highest heading. Like all headings it is a bookmark, and never the last thing on a page.</summary>
    public static IContainer SemanticHeader1(this IContainer container) => container.Tag("H1");

    /// <summary>A heading of the second level.</summary>
    public static IContainer SemanticHeader2(this IContainer container) => container.Tag("H2");

    /// <summary>A heading of the third level.</summary>
    public static IContainer SemanticHeader3(this IContainer container) => container.Tag("H3");

    /// <summary>A heading of the fourth level.</summary>
    public static IContainer SemanticHeader4(this IContainer container) => container.Tag("H4");

    /// <summary>A heading of the fifth level.</summary>
    public static IContainer SemanticHeader5(this IContainer container) => container.Tag("H5");

    /// <summary>A heading of the lowest level.</summary>
    public static IContainer SemanticHeader6(this IContainer container) => container.Tag("H6");

    /// <summary>One paragraph, however many texts it is made of.</summary>
    public static IContainer SemanticParagraph(this IContainer container) => container.Tag("P");

    /// <summary>A list; inside it only items and a caption.</summary>
    public static IContainer SemanticList(this IContainer container) => container.Tag("L");

    /// <summary>An item of a list; inside it a label, a body, or both.</summary>
    public static IContainer SemanticListItem(this IContainer container) => container.Tag("LI");

    /// <summary>The number or bullet of an item.</summary>
    public static IContainer SemanticListLabel(this IContainer container) => container.Tag("Lbl");

    /// <summary>The content of an item.</summary>
    public static IContainer SemanticListItemBody(this IContainer container) => container.Tag("LBody");

    /// <summary>A table of contents.</summary>
    public static IContainer SemanticTableOfContents(this IContainer container) => container.Tag("TOC");

    /// <summary>An entry of a table of contents.</summary>
    public static IContainer SemanticTableOfContentsItem(this IContainer container) => container.Tag("TOCI");

    /// <summary>A table of data: put directly around <c>Table</c>, its rows, heads and cells are tagged too.</summary>
    public static IContainer SemanticTable(this IContainer container) => container.Tag("Table");

    /// <summary>A stretch of text; the alternative is read out instead of it.</summary>
    public static IContainer SemanticSpan(this IContainer container, string? alternativeText = null) =>
        container.Put(new SemanticTag("Span", alternativeText));

    /// <summary>Someone else's words within a paragraph.</summary>
    public static IContainer SemanticQuote(this IContainer container) => container.Tag("Quote");

    /// <summary>A drawing, described by the alternative.</summary>
    public static IContainer SemanticFigure(this IContainer container, string alternativeText) =>
        container.Put(new SemanticTag("Figure", alternativeText));

    /// <summary>The same as <see cref="SemanticFigure"/>.</summary>
    public static IContainer SemanticImage(this IContainer container, string alternativeText) => container.SemanticFigure(alternativeText);

    /// <summary>Decoration: not read out, not part of the text.</summary>
    public static IContainer SemanticIgnore(this IContainer container) => container.Put(new Artifact());

    private static SemanticTag Tag(this IContainer container, string type) => container.Put(new SemanticTag(type));
}
