using Consultation.Pdf.File;
using Consultation.Pdf.Layout;
using Consultation.Pdf.Text;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Elements;

/// <summary>
/// Paragraphs of text. They are shaped once, filled once for each width, and never leave a single line of a paragraph
/// behind on a page or send one ahead, unless the page can't be filled otherwise.
/// </summary>
internal sealed class TextBlock : Element
{
    private const int LinesTogether = 2;

    private readonly Dictionary<float, (List<TextLine> Lines, float Width)> _filled = [];
    private readonly Dictionary<LinkTarget, StructNode> _links = [];
    private ShapedParagraph[]? _shaped;
    private string[] _texts = [];
    private TextStyle _inherited = TextStyle.Default;
    private StructNode? _node;
    private int _next;

    public List<List<TextItem>> Paragraphs { get; } = [];
    public TextStyle DefaultStyle { get; set; } = TextStyle.Default;

    /// <summary>Where lines stand in the width: 0 left, 0.5 middle, 1 right.</summary>
    public float Alignment { get; set; }

    /// <summary>Points between two paragraphs.</summary>
    public float ParagraphSpacing { get; set; }

    public override bool TellsPageNumbers => Paragraphs.Exists(p => p.Exists(i => i is PageNumberItem));

    public override string Name
    {
        get
        {
            var text = string.Concat(Paragraphs.SelectMany(p => p).Select(i => i.Text));
            return $"Text '{(text.Length > 40 ? text[..40] + "…" : text)}'";
        }
    }

    public override void Inherit(TextStyle style) => _inherited = DefaultStyle.Over(style);

    public override void Reset(bool hard)
    {
        _next = 0;
        _node = null;
        _links.Clear();
        base.Reset(hard);
    }

    protected override SpacePlan Plan(PageContext page, Size space)
    {
        var (lines, width) = Fill(page, space.Width);
        if (_next >= lines.Count)
            return SpacePlan.Empty;
        var end = EndOfPart(lines, space.Height, page.Relaxed);
        if (end == _next)
            return SpacePlan.Wrap(this, width, lines[_next].Height);
        var height = Height(lines, _next, end);
        return end == lines.Count ? SpacePlan.Full(width, height) : SpacePlan.Partial(width, height);
    }

    protected override void Render(PageContext page, Size space)
    {
        var (lines, _) = Fill(page, space.Width);
        var end = EndOfPart(lines, space.Height, page.Relaxed);
        if (page.Canvas is { } canvas)
            DrawLines(page, canvas, lines, end, space.Width);
        _next = end;
    }

    private void DrawLines(PageContext page, PageCanvas canvas, List<TextLine> lines, int end, float width)
    {
        var outer = canvas.Node;
        if (!canvas.InArtifact)
            canvas.Enter(_node ??= canvas.Node.ForText());
        var top = page.Y;
        for (var i = _next; i < end; i++)
        {
            if (i > _next && lines[i].IsFirst)
                top += ParagraphSpacing;
            var x = page.X + Math.Max(0, width - lines[i].Width) * Alignment;
            TextPainter.Draw(canvas, lines[i], x, top, LinkNode);
            top += lines[i].Height;
        }

        canvas.Enter(outer);
    }

    private StructNode LinkNode(PageCanvas canvas, LinkTarget target)
    {
        if (!_links.TryGetValue(target, out var node))
            _links[target] = node = canvas.AddLinkNode();
        return node;
    }

    /// <summary>The line before which this page's part ends, the first one left if nothing fits.</summary>
    private int EndOfPart(List<TextLine> lines, float space, bool relaxed)
    {
        var end = _next;
        var height = 0f;
        while (end < lines.Count)
        {
            height += lines[end].Height + (end > _next && lines[end].IsFirst ? ParagraphSpacing : 0);
            if (height > space + Size.Tolerance)
                break;
            end++;
        }

        if (end == lines.Count || relaxed)
            return end;
        while (end > _next && !MayEndBefore(lines, end))
            end--;
        return end;
    }

    private static bool MayEndBefore(List<TextLine> lines, int end)
    {
        if (lines[end].IsFirst)
            return true;
        int before = 0, after = 0;
        for (var i = end - 1; before < LinesTogether && i >= 0; i--)
        {
            before++;
            if (lines[i].IsFirst)
                break;
        }

        for (var i = end; after < LinesTogether && i < lines.Count; i++)
        {
            after++;
            if (lines[i].IsLast)
                break;
        }

        return before == LinesTogether && after == LinesTogether;
    }

    private float Height(List<TextLine> lines, int from, int to)
    {
        var height = 0f;
        for (var i = from; i < to; i++)
            height += lines[i].Height + (i > from && lines[i].IsFirst ? ParagraphSpacing : 0);
        return height;
    }

    /// <summary>The lines for a width, and the width of the longest, those already drawn included: it mustn't change from page to page.</summary>
    private (List<TextLine> Lines, float Width) Fill(PageContext page, float width)
    {
        Shape(page);
        if (_filled.TryGetValue(width, out var known))
            return known;
        if (_filled.Count > 3)
            _filled.Clear();
        List<TextLine> lines = [.. _shaped!.SelectMany(p => LineFiller.Fill(p, width))];
        return _filled[width] = (lines, lines.Count == 0 ? 0 : lines.Max(l => l.Width));
    }

    private void Shape(PageContext page)
    {
        if (_shaped is not null && _texts.Length == 0)
            return;
        var texts = Paragraphs.SelectMany(p => p).OfType<PageNumberItem>().Select(i => i.TextOn(page)).ToArray();
        if (_shaped is not null && texts.AsSpan().SequenceEqual(_texts))
            return;
        _texts = texts;
        _filled.Clear();
        _shaped = [.. Paragraphs.Select(p => Shaper.Shape([.. p.Select(i => (i.TextOn(page), StyleOf(i), i.Link))], page.Fonts))];
    }

    private TextStyle StyleOf(TextItem item) => item.Style.Over(_inherited.Over(TextStyle.Root));
}
