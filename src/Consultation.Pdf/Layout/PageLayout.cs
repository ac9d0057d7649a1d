using Consultation.Pdf.File;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Layout;

/// <summary>A layout of pages: size, margins, and what stands in head, body and foot. Lengths in points.</summary>
internal sealed class PageLayout
{
    /// <summary>Far more than a record of a meeting has; content that never ends is stopped here.</summary>
    private const int MostPages = 20_000;

    public Size Size { get; set; } = new(PageSizes.A4.Width, PageSizes.A4.Height);
    public float Left { get; set; }
    public float Top { get; set; }
    public float Right { get; set; }
    public float Bottom { get; set; }
    public Color Color { get; set; } = Colors.White;
    public TextStyle Style { get; set; } = TextStyle.Default;
    public Container Background { get; } = new();
    public Container Foreground { get; } = new();
    public Container Header { get; } = new();
    public Container Content { get; } = new();
    public Container Footer { get; } = new();

    public void Inherit()
    {
        foreach (var part in new[] { Background, Header, Content, Footer, Foreground })
            part.Inherit(Style);
    }

    public void Reset()
    {
        foreach (var part in new[] { Background, Header, Content, Footer, Foreground })
            part.Reset(hard: true);
    }

    /// <summary>Lays out all pages of the content, drawing them into <paramref name="parts"/> if given.</summary>
    /// <exception cref="DocumentLayoutException">Something fits on no page.</exception>
    public void Run(PageContext page, DocumentParts? parts)
    {
        SpacePlan plan;
        do
        {
            page.NextPage();
            if (page.Number > MostPages)
                throw new DocumentLayoutException($"The document has more than {MostPages} pages: some element never ends.");
            page.Canvas = parts is null ? null : new PageCanvas(parts, Size);
            if (page.Canvas is not null)
                parts!.Pages.Add(page.Canvas);
            if (Color != Colors.White)
                page.Canvas?.FillRectangle(0, 0, Size.Width, Size.Height, Color);
            plan = DrawPage(page);
        }
        while (plan.Fit == Fit.Partial);
    }

    private SpacePlan DrawPage(PageContext page)
    {
        var inner = new Size(Size.Width - Left - Right, Size.Height - Top - Bottom);
        var (header, footer) = (Repeated(page, Header, "header", inner), Repeated(page, Footer, "footer", inner));
        var room = new Size(inner.Width, inner.Height - header - footer);
        var plan = Content.Measure(page, room);
        if (plan.Wraps)
        {
            page.SetRelaxed(true);
            plan = Content.Measure(page, room);
        }

        if (plan.Wraps)
            throw new DocumentLayoutException(Explain(page, plan, room));
        DrawLayer(page, Background, "background");
        (page.X, page.Y) = (Left, Top);
        DrawRepeated(page, Header, ArtifactKind.Header, 0, new Size(inner.Width, header));
        page.DrawAt(Content, 0, header, room);
        DrawRepeated(page, Footer, ArtifactKind.Footer, inner.Height - footer, new Size(inner.Width, footer));
        DrawLayer(page, Foreground, "foreground");
        return plan;
    }

    /// <summary>Draws what lies behind or over the whole page.</summary>
    private void DrawLayer(PageContext page, Container layer, string name)
    {
        if (layer.Child is null)
            return;
        Repeated(page, layer, name, Size);
        (page.X, page.Y) = (0, 0);
        DrawRepeated(page, layer, ArtifactKind.Pagination, 0, Size);
    }

    private static float Repeated(PageContext page, Container part, string name, Size space)
    {
        var plan = part.Measure(page, space);
        if (plan.Fit is Fit.Wrap or Fit.Partial)
            throw new DocumentLayoutException($"The {name} of page {page.Number} is too large for the page: it asks for {plan.Width:0.#} × {plan.Height:0.#} pt, and there are {space.Width:0.#} × {space.Height:0.#} pt.");
        return plan.Height;
    }

    private static void DrawRepeated(PageContext page, Container part, ArtifactKind kind, float top, Size space)
    {
        page.Canvas?.BeginArtifact(kind);
        page.DrawAt(part, 0, top, space);
        page.Canvas?.EndArtifact();
        part.Reset(hard: false);
    }

    private string Explain(PageContext page, SpacePlan plan, Size room) => FormattableString.Invariant(
        $"{PathTo(Content, plan.Refuser!) ?? plan.Refuser!.Name} fits on no page: it asks for {plan.Width:0.#} × {plan.Height:0.#} pt where page {page.Number} has {room.Width:0.#} × {room.Height:0.#} pt for all content.");

    /// <summary>The names from the page down to an element, as a reader of the code knows them.</summary>
    private static string? PathTo(Element from, Element wanted)
    {
        if (from == wanted)
            return from.Name;
        foreach (var child in from.Children)
        {
            if (PathTo(child, wanted) is { } path)
                return from.GetType() == typeof(Container) ? path : from.Name + " > " + path;
        }

        return null;
    }
}
