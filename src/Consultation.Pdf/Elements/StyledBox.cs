using Consultation.Pdf.Layout;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Elements;

/// <summary>
/// Background and border of a space. Borders take no room; they stand with their middle on the edge, as QuestPDF's do.
/// Both are artifacts: they say nothing that is to be read out.
/// </summary>
internal sealed class StyledBox : Container
{
    public Color Background { get; set; } = Colors.Transparent;
    public Color BorderColor { get; set; } = Colors.Black;
    public float Left { get; set; }
    public float Top { get; set; }
    public float Right { get; set; }
    public float Bottom { get; set; }

    /// <summary>How much of a border stands outside the space: 0 none, 0.5 half, 1 all.</summary>
    public float Outside { get; set; } = 0.5f;

    protected override SpacePlan Plan(PageContext page, Size space) =>
        Child is null ? SpacePlan.Full(0, 0) : base.Plan(page, space);

    protected override void Render(PageContext page, Size space)
    {
        if (page.Canvas is { } canvas)
        {
            var (x, y) = (page.X, page.Y);
            canvas.FillRectangle(x, y, space.Width, space.Height, Background);
            var (left, top) = (x - Left * Outside, y - Top * Outside);
            var right = x + space.Width + Right * Outside;
            var bottom = y + space.Height + Bottom * Outside;
            canvas.FillRectangle(left, top, Left, bottom - top, BorderColor);
            canvas.FillRectangle(right - Right, top, Right, bottom - top, BorderColor);
            canvas.FillRectangle(left, top, right - left, Top, BorderColor);
            canvas.FillRectangle(left, bottom - Bottom, right - left, Bottom, BorderColor);
        }

        base.Render(page, space);
    }
}

/// <summary>A line that takes the room of its thickness.</summary>
internal sealed class Line(bool horizontal, float thickness) : Element
{
    private bool _drawn;

    public Color Color { get; set; } = Colors.Black;

    /// <summary>Points of dash and gap by turns; null for a line that isn't broken.</summary>
    public float[]? Dashes { get; set; }

    public override void Reset(bool hard)
    {
        _drawn = false;
        base.Reset(hard);
    }

    protected override SpacePlan Plan(PageContext page, Size space)
    {
        if (_drawn)
            return SpacePlan.Empty;
        if (!space.Holds(horizontal ? 0 : thickness, horizontal ? thickness : 0))
            return SpacePlan.Wrap(this, horizontal ? 0 : thickness, horizontal ? thickness : 0);
        return horizontal ? SpacePlan.Full(space.Width, thickness) : SpacePlan.Full(thickness, 0);
    }

    protected override void Render(PageContext page, Size space)
    {
        if (_drawn)
            return;
        if (page.Canvas is { } canvas)
            DrawDashes(canvas, page.X, page.Y, horizontal ? space.Width : space.Height);
        _drawn = true;
    }

    /// <summary>Each dash is a rectangle, so that all readers end it at the same point.</summary>
    private void DrawDashes(File.PageCanvas canvas, float x, float y, float length)
    {
        var (dashes, at) = (Dashes ?? [length, 0], 0f);
        for (var i = 0; at < length; i = (i + 2) % dashes.Length)
        {
            var dash = Math.Min(dashes[i], length - at);
            canvas.FillRectangle(horizontal ? x + at : x, horizontal ? y : y + at, horizontal ? dash : thickness, horizontal ? thickness : dash, Color);
            at += dashes[i] + dashes[i + 1];
        }
    }
}
