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

    private readonly List<(float Header, float Footer)> _heights = [];

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

    /// <summary>
    /// Whether the content says numbers of pages, so that they must be counted before it is drawn. Head and foot don't
    /// matter: they are drawn when all pages are known.
    /// </summary>
    public bool TellsPageNumbers => Content.TellsPageNumbers;

    /// <summary>
    /// Lays out all pages of the content, drawing them into <paramref name="parts"/> if given. Head and foot are only
    /// measured: <see cref="DrawRepeated"/> draws them.
    /// </summary>
    /// <exception cref="DocumentLayoutException">Something fits on no page.</exception>
    public void Run(PageContext page, DocumentParts? parts)
    {
        _heights.Clear();
        SpacePlan plan;
        do
        {
            page.NextPage();
            if (page.Number > MostPages)
                throw new DocumentLayoutException($"The document has more than {MostPages} pages: some element never ends.");
            var canvas = parts is null ? null : new PageCanvas(parts, Size);
            if (canvas is not null)
                parts!.Pages.Add(canvas);
            plan = DrawContent(page, canvas);
            canvas?.EndPart();
        }
        while (plan.Fit == Fit.Partial);
    }

    /// <summary>
    /// Draws head and foot of all pages of the layout, and what lies behind and over them. False if one of them needs another height than it was given, so
    /// that the content must be laid out again.
    /// </summary>
    public bool DrawRepeated(PageContext page, DocumentParts parts)
    {
        var inner = Inner;
        var asMeasured = true;
        foreach (var part in new[] { Background, Header, Footer, Foreground })
            part.Reset(hard: true);
        foreach (var heights in _heights)
        {
            page.NextPage();
            page.Canvas = parts.Pages[page.Number - 1];
            var now = Heights(page, inner);
            asMeasured &= Math.Abs(now.Header - heights.Header) < Size.Tolerance && Math.Abs(now.Footer - heights.Footer) < Size.Tolerance;
            DrawBefore(page, now, inner);
            page.Canvas.EndPart(beforeOthers: true);
            DrawAfter(page, now, inner);
            page.Canvas.EndPart();
        }

        return asMeasured;
    }

    private Size Inner => new(Size.Width - Left - Right, Size.Height - Top - Bottom);

    private SpacePlan DrawContent(PageContext page, PageCanvas? canvas)
    {
        var inner = Inner;
        page.Canvas = null;
        var heights = Heights(page, inner);
        _heights.Add(heights);
        DrawBefore(page, heights, inner);
        DrawAfter(page, heights, inner);
        var room = new Size(inner.Width, inner.Height - heights.Header - heights.Footer);
        page.Canvas = canvas;
        var plan = Content.Measure(page, room);
        if (plan.Wraps)
        {
            page.SetRelaxed(true);
            plan = Content.Measure(page, room);
        }

        if (plan.Wraps)
            throw new DocumentLayoutException(Explain(page, plan, room));
        (page.X, page.Y) = (Left, Top);
        page.DrawAt(Content, 0, heights.Header, room);
        return plan;
    }

    /// <summary>Draws what lies behind or over the whole page.</summary>
    private void DrawLayer(PageContext page, Container layer, string name)
    {
        if (layer.Child is null)
            return;
        HeightOf(page, layer, name, Size);
        (page.X, page.Y) = (0, 0);
        DrawRepeated(page, layer, ArtifactKind.Pagination, 0, Size);
    }

    private (float Header, float Footer) Heights(PageContext page, Size space) =>
        (HeightOf(page, Header, "header", space), HeightOf(page, Footer, "footer", space));

    private static float HeightOf(PageContext page, Container part, string name, Size space)
    {
        var plan = part.Measure(page, space);
        if (plan.Fit is Fit.Wrap or Fit.Partial)
            throw new DocumentLayoutException($"The {name} of page {page.Number} is too large for the page: it asks for {plan.Width:0.#} × {plan.Height:0.#} pt, and there are {space.Width:0.#} × {space.Height:0.#} pt.");
        return plan.Height;
    }

    /// <summary>Draws what lies behind the content, and the head.</summary>
    private void DrawBefore(PageContext page, (float Header, float Footer) heights, Size inner)
    {
        if (Color != Colors.White)
            page.Canvas?.FillRectangle(0, 0, Size.Width, Size.Height, Color);
        DrawLayer(page, Background, "background");
        (page.X, page.Y) = (Left, Top);
        DrawRepeated(page, Header, ArtifactKind.Header, 0, new Size(inner.Width, heights.Header));
    }

    /// <summary>Draws the foot, and what lies over the page.</summary>
    private void DrawAfter(PageContext page, (float Header, float Footer) heights, Size inner)
    {
        (page.X, page.Y) = (Left, Top);
        DrawRepeated(page, Footer, ArtifactKind.Footer, inner.Height - heights.Footer, new Size(inner.Width, heights.Footer));
        DrawLayer(page, Foreground, "foreground");
    }

    private static void DrawRepeated(PageContext page, Container part, ArtifactKind kind, float top, Size space)
    {
        page.Canvas?.BeginArtifact(kind);
        page.IsRepeated = true;
        page.DrawAt(part, 0, top, space);
        page.IsRepeated = false;
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
