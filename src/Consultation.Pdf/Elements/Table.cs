using Consultation.Pdf.File;
using Consultation.Pdf.Layout;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Elements;

/// <summary>
/// Rows of cells with a head that is repeated on each page. A page ends between rows; a row is split only where it alone
/// is longer than a page, and rows that a cell spans stay together as long as a page can hold them.
/// </summary>
internal sealed class Table : Element
{
    private readonly record struct Line(int Row, float Height, Fit Fit);

    private int _next = 1;
    private bool _rowBegun;
    private TableTags? _tags;
    private float _edgesWidth = -1;
    private float[] _edges = [];

    public List<TableColumn> Columns { get; set; } = [];
    public TableGrid Head { get; } = new();
    public TableGrid Body { get; } = new();

    public override IEnumerable<Element> Children => Head.Cells.Concat(Body.Cells);

    /// <summary>Gives all cells their places; called once when the table is composed.</summary>
    public void Arrange()
    {
        if (Columns.Count == 0)
            throw new DocumentComposeException("A table needs columns: call ColumnsDefinition.");
        Head.Arrange(Columns.Count);
        Body.Arrange(Columns.Count);
    }

    public override void Reset(bool hard)
    {
        _next = 1;
        _rowBegun = false;
        _tags = null;
        base.Reset(hard);
    }

    protected override SpacePlan Plan(PageContext page, Size space)
    {
        if (HasEnded)
            return SpacePlan.Empty;
        var edges = Edges(space.Width);
        if (edges[^1] > space.Width + Size.Tolerance)
            return SpacePlan.Wrap(this, edges[^1], 0);
        var head = HeadLines(page, space, edges, out var refused);
        if (refused.Wraps)
            return refused;
        var headHeight = HeightOf(head);
        var body = BodyLines(page, space.Height - headHeight, edges, out refused);
        if (body.Count == 0 && Body.RowCount > 0)
            return refused;
        var height = headHeight + HeightOf(body);
        var ends = body.Count == 0 || (body[^1].Row == Body.RowCount && body[^1].Fit != Fit.Partial);
        return ends ? SpacePlan.Full(edges[^1], height) : SpacePlan.Partial(edges[^1], height);
    }

    protected override void Render(PageContext page, Size space)
    {
        if (HasEnded)
            return;
        var edges = Edges(space.Width);
        var head = HeadLines(page, space, edges, out _);
        var body = BodyLines(page, space.Height - HeightOf(head), edges, out _);
        var repeated = _tags is not null || _next > 1 || _rowBegun;
        var tags = page.Canvas is { InArtifact: false, Node.Type: "Table" } canvas ? _tags ??= new TableTags(canvas.Node) : null;
        if (repeated)
            page.Canvas?.BeginArtifact(ArtifactKind.Pagination);
        DrawLines(page, Head, head, edges, 0, repeated ? null : tags, isHead: true);
        if (repeated)
            page.Canvas?.EndArtifact();
        foreach (var cell in Head.Cells)
            cell.Reset(hard: false);
        DrawLines(page, Body, body, edges, HeightOf(head), tags, isHead: false);
        if (body.Count == 0)
        {
            _rowBegun = true;
            return;
        }

        _rowBegun = body[^1].Fit == Fit.Partial;
        _next = _rowBegun ? body[^1].Row : body[^1].Row + 1;
    }

    private bool HasEnded => _next > Body.RowCount && (_tags is not null || Body.RowCount > 0 || _rowBegun);

    private List<Line> HeadLines(PageContext page, Size space, float[] edges, out SpacePlan refused)
    {
        var lines = new List<Line>();
        refused = default;
        for (var row = 1; row <= Head.RowCount; row++)
        {
            if (!TryMeasure(page, Head, row, 1, space.Height - HeightOf(lines), edges, lines, false, out refused))
            {
                refused = SpacePlan.Wrap(refused.Refuser ?? this, space.Width, refused.Height);
                return lines;
            }
        }

        return lines;
    }

    /// <summary>The rows that fit, group by group; the first one may be split when nothing else helps.</summary>
    private List<Line> BodyLines(PageContext page, float height, float[] edges, out SpacePlan refused)
    {
        var lines = new List<Line>();
        refused = default;
        var left = height;
        while (Next(lines) <= Body.RowCount)
        {
            var first = Next(lines);
            var before = lines.Count;
            var last = Body.LastOfGroup(first);
            for (var row = first; row <= last; row++)
            {
                var mayFallApart = before == 0 && (page.Relaxed || _rowBegun || first > 1 && Body.LastOfGroup(first - 1) >= first);
                if (!TryMeasure(page, Body, row, _next, left, edges, lines, mayFallApart && row == first, out refused))
                {
                    if (!mayFallApart)
                        lines.RemoveRange(before, lines.Count - before);
                    return lines;
                }

                left -= lines[^1].Height;
                if (lines[^1].Fit == Fit.Partial)
                    return lines;
            }
        }

        return lines;
    }

    private int Next(List<Line> lines) => lines.Count == 0 ? _next : lines[^1].Row + 1;

    /// <summary>
    /// Adds a row if it fits into the height. A cell over several rows makes the last of them higher where needed.
    /// </summary>
    private bool TryMeasure(PageContext page, TableGrid grid, int row, int firstOnPage, float left, float[] edges, List<Line> lines, bool maySplit, out SpacePlan refused)
    {
        var height = 0f;
        var fit = Fit.Full;
        refused = default;
        foreach (var cell in grid.In(row))
        {
            if (cell.LastRow != row)
                continue;
            var above = 0f;
            for (var i = lines.Count - 1; i >= 0 && lines[i].Row >= Math.Max(cell.Row, firstOnPage); i--)
                above += lines[i].Height;
            var plan = cell.Measure(page, new Size(WidthOf(cell, edges), left + above));
            if (plan.Wraps || (plan.Fit == Fit.Partial && !maySplit))
            {
                refused = SpacePlan.Wrap(plan.Refuser ?? this, plan.Width, plan.Height);
                return false;
            }

            height = Math.Max(height, plan.Height - above);
            fit = plan.Fit == Fit.Partial ? Fit.Partial : fit;
        }

        if (height > left + Size.Tolerance)
        {
            refused = SpacePlan.Wrap(this, edges[^1], height);
            return false;
        }

        lines.Add(new Line(row, height, fit));
        return true;
    }

    private static void DrawLines(PageContext page, TableGrid grid, List<Line> lines, float[] edges, float top, TableTags? tags, bool isHead)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var row = lines[i].Row;
            foreach (var cell in grid.In(row))
            {
                if (cell.Row != row && i > 0)
                    continue;
                var height = 0f;
                for (var j = i; j < lines.Count && lines[j].Row <= cell.LastRow; j++)
                    height += lines[j].Height;
                // Of a cell over several rows that falls apart here, the first rows may not hold even the beginning.
                if (cell.LastRow > lines[^1].Row && cell.Measure(page, new Size(WidthOf(cell, edges), height)).Wraps)
                    continue;
                var outer = tags?.Enter(page.Canvas!, cell, isHead);
                page.DrawAt(cell, edges[cell.Column - 1], top, new Size(WidthOf(cell, edges), height));
                if (outer is not null)
                    page.Canvas!.Enter(outer);
            }

            top += lines[i].Height;
        }
    }

    private static float WidthOf(TableCell cell, float[] edges) => edges[cell.Column + cell.ColumnSpan - 1] - edges[cell.Column - 1];

    private static float HeightOf(List<Line> lines)
    {
        var height = 0f;
        foreach (var line in lines)
            height += line.Height;
        return height;
    }

    /// <summary>The left edges of the columns and the right one of the last, in points.</summary>
    private float[] Edges(float width)
    {
        if (_edgesWidth == width)
            return _edges;
        _edgesWidth = width;
        return _edges = EdgesFor(width);
    }

    private float[] EdgesFor(float width)
    {
        var shares = Columns.Sum(c => c.Share);
        var free = Math.Max(0, width - Columns.Sum(c => c.Points));
        var edges = new float[Columns.Count + 1];
        for (var i = 0; i < Columns.Count; i++)
            edges[i + 1] = edges[i] + Columns[i].Points + (shares > 0 ? free * Columns[i].Share / shares : 0);
        return edges;
    }
}
