using Consultation.Pdf.Layout;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Elements;

/// <summary>
/// Items one below the other, over as many pages as they need. Each page starts at the first item not yet drawn, so the
/// work grows with the content and not with its square.
/// </summary>
internal sealed class Column : Element
{
    private readonly record struct Placed(int Index, SpacePlan Plan, float Top);

    private int _next;

    public List<Container> Items { get; } = [];

    /// <summary>Points between two items.</summary>
    public float Spacing { get; set; }

    public override IEnumerable<Element> Children => Items;

    public override bool KeepsWithNext => Items.Count > 0 && Items[^1].KeepsWithNext;

    public override void Reset(bool hard)
    {
        _next = 0;
        base.Reset(hard);
    }

    protected override SpacePlan Plan(PageContext page, Size space)
    {
        var placed = Place(page, space, out var ending);
        if (ending.Wraps && placed.Count == 0)
            return ending;
        if (placed.Count == 0)
            return SpacePlan.Empty;
        var width = 0f;
        foreach (var item in placed)
            width = Math.Max(width, item.Plan.Width);
        var height = placed[^1].Top + placed[^1].Plan.Height;
        return ending.Fit == Fit.Full ? SpacePlan.Full(width, height) : SpacePlan.Partial(width, height);
    }

    protected override void Render(PageContext page, Size space)
    {
        var placed = Place(page, space, out var ending);
        foreach (var (index, plan, top) in placed)
            page.DrawAt(Items[index], 0, top, new Size(space.Width, plan.Height));
        if (ending.Fit == Fit.Full)
            _next = Items.Count;
        else if (placed.Count > 0)
            _next = placed[^1].Index + (placed[^1].Plan.Fit == Fit.Full ? 1 : 0);
    }

    /// <summary>
    /// Puts items below each other while they fit. <paramref name="ending"/> is Full when all were placed, Partial when
    /// the last one goes on, Wrap when the next one didn't fit.
    /// </summary>
    private List<Placed> Place(PageContext page, Size space, out SpacePlan ending)
    {
        var placed = new List<Placed>();
        var bottom = 0f;
        ending = SpacePlan.Full(0, 0);
        for (var i = _next; i < Items.Count; i++)
        {
            var top = placed.Count == 0 ? 0 : bottom + Spacing;
            var plan = Items[i].Measure(page, new Size(space.Width, space.Height - top));
            if (plan.Fit == Fit.Empty)
                continue;
            if (plan.Wraps)
            {
                ending = plan;
                if (!page.Relaxed)
                    KeepHeadings(placed);
                break;
            }

            placed.Add(new Placed(i, plan, top));
            bottom = top + plan.Height;
            if (plan.Fit != Fit.Partial)
                continue;
            ending = plan;
            break;
        }

        return placed;
    }

    /// <summary>
    /// A heading whose text went to the next page goes with it. What comes next starts with at least two lines or not at
    /// all, so a heading is followed by two lines.
    /// </summary>
    private void KeepHeadings(List<Placed> placed)
    {
        while (placed.Count > 0 && Items[placed[^1].Index].KeepsWithNext)
            placed.RemoveAt(placed.Count - 1);
    }
}
