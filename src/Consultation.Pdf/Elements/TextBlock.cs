using Consultation.Pdf.File;
using Consultation.Pdf.Layout;
using Consultation.Pdf.Text;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Elements;

/// <summary>
/// Paragraphs of text. They are shaped once, filled once for each width, and never leave a single line of a paragraph
/// behind on a page or send one ahead, unless the page can't be filled otherwise.
/// </summary>
internal sealed partial class TextBlock : Element
{
    private const int LinesTogether = 2;

    /// <summary>By how much of the text's size a space may grow.</summary>
    private const float MostStretch = 0.5f;

    private readonly record struct Filling(float For, List<TextLine> Lines, float Width, bool IsOneWidth);

    private Filling _filled;
    private Filling _filledBefore;
    private Dictionary<LinkTarget, StructNode>? _links;
    private ShapedParagraph[]? _shaped;
    private string[] _texts = [];
    private TextStyle _inherited = TextStyle.Default;
    private StructNode? _node;
    private int _next;
    private bool _ended;

    public List<List<TextItem>> Paragraphs { get; } = new(1);
    public TextStyle DefaultStyle { get; set; } = TextStyle.Default;

    public LineAlignment Alignment { get; set; }

    /// <summary>Points between two paragraphs.</summary>
    public float ParagraphSpacing { get; set; }

    /// <summary>Points before the first line of a paragraph.</summary>
    public float FirstLineIndentation
    {
        get;
        set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "An indentation can't be negative.");
    }

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
        _ended = false;
        _node = null;
        _links = null;
        if (!_filled.IsOneWidth || !_filledBefore.IsOneWidth)
            (_filled, _filledBefore) = (default, default);
        base.Reset(hard);
    }

    protected override SpacePlan Plan(PageContext page, Size space)
    {
        if (_ended)
            return SpacePlan.Empty;
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
        if (_ended)
            return;
        var (lines, _) = Fill(page, space.Width);
        var end = EndOfPart(lines, space.Height, page.Relaxed);
        if (page.Canvas is { } canvas)
            DrawLines(page, canvas, lines, end, space.Width);
        _next = end;
        _ended = end == lines.Count;
        if (_ended && !page.Keeps(GlyphCount()))
            (_shaped, _filled, _filledBefore) = (null, default, default);
        else if (!_ended && !GoesOnAlike(_filledBefore.Lines, lines))
            _filledBefore = default;
    }

    /// <summary>Whether lines filled for another width have come as far as those that were drawn.</summary>
    private bool GoesOnAlike(List<TextLine>? other, List<TextLine> drawn) =>
        _next == 0 || (other is not null && other.Count > _next && other[_next].Paragraph == drawn[_next].Paragraph && other[_next].Start == drawn[_next].Start);

    private int GlyphCount()
    {
        var count = 0;
        foreach (var paragraph in _shaped!)
        {
            foreach (var run in paragraph.Runs)
                count += run.Glyphs.Length;
        }

        return count;
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
            DrawLine(canvas, lines[i], page.X, top, width);
            top += lines[i].Height;
        }

        canvas.Enter(outer);
    }

    private void DrawLine(PageCanvas canvas, in TextLine line, float left, float top, float width)
    {
        var room = Math.Max(0, width - line.Width);
        var stretch = Alignment == LineAlignment.Justify && !line.IsEnded ? Stretch(line, room) : 0;
        var backwards = (line.Paragraph.Level & 1) != 0 && line.Paragraph.IsLevelGiven;
        var place = Alignment switch
        {
            LineAlignment.Left => 0,
            LineAlignment.Center => 0.5f,
            LineAlignment.Right => 1,
            LineAlignment.End => backwards ? 0 : 1,
            _ when stretch != 0 => 0,
            _ => backwards ? 1 : 0,
        };
        TextPainter.Draw(canvas, line, left + (backwards ? 0 : line.Indentation) + room * place, top, stretch, LinkNode);
    }

    /// <summary>Points by which each space grows; none if that would tear the line apart.</summary>
    private static float Stretch(in TextLine line, float room)
    {
        var spaces = TextPainter.CountSpaces(line.Paragraph.Text.AsSpan(line.Start, line.Seen - line.Start));
        return spaces > 0 && room / spaces <= MostStretch * line.Paragraph.Runs[0].Size ? room / spaces : 0;
    }

    private StructNode LinkNode(PageCanvas canvas, LinkTarget target)
    {
        if (!(_links ??= []).TryGetValue(target, out var node))
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
}

/// <summary>Where the lines of a text stand in its width.</summary>
internal enum LineAlignment
{
    Start,
    Left,
    Center,
    Right,
    End,
    Justify,
}
