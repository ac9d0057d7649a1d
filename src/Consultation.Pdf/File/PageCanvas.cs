using System.Text;
using Consultation.Pdf.Text;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.File;

/// <summary>Where a link leads: an address, or a named section of the document. One instance per link.</summary>
internal sealed class LinkTarget(string? url, string? section, string description)
{
    /// <summary>Kinds of addresses that only lead somewhere; others could make a reader carry something out.</summary>
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    public string? Url { get; } = url is null ? null : Leading(url);
    public string? Section { get; } = section;

    /// <summary>What a screen reader says of the link. It stands in the file once for each line, so long ones are cut.</summary>
    public string Description { get; } = description.Length <= LongestDescription ? description : description[..(LongestDescription - (char.IsHighSurrogate(description[LongestDescription - 1]) ? 1 : 0))] + "…";

    private const int LongestDescription = 500;

    /// <exception cref="ArgumentException">The address is of another kind.</exception>
    private static string Leading(string url)
    {
        var scheme = url.AsSpan().Trim().IndexOfAny(':', '/', '#') is > 0 and var end && url.AsSpan().Trim()[end] == ':' ? url.Trim()[..end] : null;
        return scheme is null || Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase)
            ? url
            : throw new ArgumentException($"A link can lead to {string.Join(", ", Schemes)} addresses, and not to '{scheme}:'.", nameof(url));
    }
}

/// <summary>Why something on a page isn't part of the content.</summary>
internal enum ArtifactKind
{
    Layout,
    Pagination,
    Header,
    Footer,
}

/// <summary>A link's area on a page, in the file's coordinates (points from left and bottom).</summary>
internal sealed record LinkAnnotation(int Page, StructNode Node, LinkTarget Target, float Left, float Bottom, float Right, float Top)
{
    /// <summary>The number of its object in the file, once given.</summary>
    public int Reference { get; set; }
}

/// <summary>
/// Draws on one page and keeps the tags: whatever is drawn belongs to the current node of the tag tree, or is an
/// artifact. Coordinates are points from the page's left and top. A page is drawn in parts, each a stream of its own:
/// its body is packed as soon as it is drawn, while head and foot wait for the number of pages.
/// </summary>
internal sealed partial class PageCanvas(DocumentParts parts, Size size)
{
    private readonly ByteWriter _content = parts.Content;
    private readonly Stack<ArtifactKind> _artifacts = new();
    private object? _open;
    private uint? _fill;
    private UsedFont? _font;
    private float _fontSize;

    public int Index { get; } = parts.Pages.Count;

    public Size Size { get; } = size;

    /// <summary>The streams of the page's content, in the order of painting.</summary>
    public List<int> Contents { get; } = [];

    /// <summary>The nodes that own the page's marked contents, by number.</summary>
    public List<StructNode> Owners { get; } = [];

    public List<LinkAnnotation> Links { get; } = [];

    /// <summary>The node that content drawn now belongs to.</summary>
    public StructNode Node { get; private set; } = parts.Root;

    public bool InArtifact => _artifacts.Count > 0;

    /// <summary>Makes a node the current one, and gives the one that was.</summary>
    public StructNode Enter(StructNode node)
    {
        var outer = Node;
        Node = node;
        return outer;
    }

    /// <summary>The attribute that says where a figure stands.</summary>
    public string BoundingBox(float x, float y, Size size) =>
        $"/O /Layout /BBox [{PdfText.Number(x)} {PdfText.Number(Size.Height - y - size.Height)} {PdfText.Number(x + size.Width)} {PdfText.Number(Size.Height - y)}]";

    public void BeginArtifact(ArtifactKind kind) => _artifacts.Push(kind);

    public void EndArtifact() => _artifacts.Pop();

    public StructNode AddLinkNode() => (InArtifact ? parts.Root : Node.ForText()).Add("Link");

    public void AddLink(StructNode node, LinkTarget target, float x, float y, float width, float height)
    {
        var link = new LinkAnnotation(Index, node, target, x, Size.Height - y - height, x + width, Size.Height - y);
        Links.Add(link);
        node.Kids.Add(link);
    }

    public void AddDestination(string name, float x, float y) => parts.Destinations.TryAdd(name, (Index, x, Size.Height - y));

    /// <summary>
    /// Fills a rectangle: a part of a figure, or else an artifact. One that has no area or no colour isn't drawn.
    /// </summary>
    public void FillRectangle(float x, float y, float width, float height, Color color)
    {
        if (width <= 0 || height <= 0 || !color.IsVisible)
            return;
        if (!InArtifact && Node.Type == "Figure")
            MarkContent();
        else
            MarkArtifact(InArtifact ? _artifacts.Peek() : ArtifactKind.Layout);
        Fill(color);
        _content.Number(x).Append((byte)' ').Number(Size.Height - y - height).Append((byte)' ')
            .Number(width).Append((byte)' ').Number(height).Append(" re f\n"u8);
    }

    /// <summary>Draws the glyphs of characters <paramref name="from"/> up to <paramref name="to"/>, the pen starting at the given point.</summary>
    public void DrawGlyphs(GlyphRun run, string text, int from, int to, float x, float baseline)
    {
        if (InArtifact)
        {
            MarkArtifact(_artifacts.Peek());
        }
        else
        {
            NoteHeading(text.AsSpan(from, to - from), x, baseline - run.Size);
            var outer = Enter(Node.In(run.Style.Language));
            MarkContent();
            Enter(outer);
        }

        Fill(run.Style.Color ?? QuestPDF.Helpers.Colors.Black);
        var font = parts.Fonts.Use(run.Face);
        _content.Append("BT "u8);
        if (font != _font || run.Size != _fontSize)
            _content.Append((byte)'/').Append(font.Name).Append((byte)' ').Number(run.Size).Append(" Tf "u8);
        (_font, _fontSize) = (font, run.Size);
        _content.Number(x).Append((byte)' ').Number(Size.Height - baseline).Append(" Td\n"u8);
        new GlyphWriter(_content, font, run, text).Write(from, to);
        _content.Append("ET\n"u8);
    }

    /// <summary>Keeps in mind that a character was shown as a box.</summary>
    public void NoteMissing(Rune character) => parts.Missing.TryAdd(character, Index + 1);

    /// <summary>
    /// Ends a part of the page: packs what was drawn since the last one. Nothing drawn is no stream. The parts are painted
    /// in the order they ended, or before all others.
    /// </summary>
    public void EndPart(bool beforeOthers = false)
    {
        Close();
        if (_content.Length > 0)
            Contents.Insert(beforeOthers ? 0 : Contents.Count, parts.Objects.AddStream(_content.Written));
        _content.Clear();
        (_fill, _font) = (null, null);
    }

    private void NoteHeading(ReadOnlySpan<char> text, float x, float y)
    {
        var heading = Node.Heading();
        heading?.Text!.Append(text);
        if (heading is { Place: null })
            heading.Place = (Index, x, Size.Height - y);
    }

    private void MarkContent()
    {
        if (ReferenceEquals(_open, Node))
            return;
        Close();
        var number = Owners.Count;
        Owners.Add(Node);
        Node.Kids.Add(new MarkedContent(Index, number));
        _content.Append((byte)'/').Append(Node.Type).Append(" <</MCID "u8).Number(number).Append(">> BDC\n"u8);
        _open = Node;
    }

    private void MarkArtifact(ArtifactKind kind)
    {
        if (_open is ArtifactKind open && open == kind)
            return;
        Close();
        _content.Append(kind switch
        {
            ArtifactKind.Header => "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n"u8,
            ArtifactKind.Footer => "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n"u8,
            ArtifactKind.Pagination => "/Artifact <</Type /Pagination>> BDC\n"u8,
            _ => "/Artifact <</Type /Layout>> BDC\n"u8,
        });
        _open = kind;
    }

    private void Close()
    {
        if (_open is not null)
            _content.Append("EMC\n"u8);
        _open = null;
    }

    private void Fill(Color color)
    {
        if (color.Hex == _fill)
            return;
        _fill = color.Hex;
        _content.Number(color.Red).Append((byte)' ').Number(color.Green).Append((byte)' ').Number(color.Blue).Append(" rg\n"u8);
    }
}
