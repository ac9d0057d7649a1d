using Consultation.Pdf.Layout;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Elements;

internal enum RowItemKind
{
    Constant,
    Relative,
    Auto,
}

/// <summary>An item of a row: so many points, a share of what is left, or as wide as its content.</summary>
internal sealed class RowItem(RowItemKind kind, float size) : Container
{
    public RowItemKind Kind { get; } = kind;
    public float Length { get; } = size;

    /// <summary>Points it was wide on the pages before: what goes on beside it stays where it began.</summary>
    public float Kept { get; set; }

    public override void Reset(bool hard)
    {
        Kept = 0;
        base.Reset(hard);
    }
}

/// <summary>Items side by side; the row is as high as its highest item.</summary>
internal sealed class Row : Element
{
    public List<RowItem> Items { get; } = [];

    /// <summary>Points between two items.</summary>
    public float Spacing { get; set; }

    public override IEnumerable<Element> Children => Items;

    public override bool KeepsWithNext => Items.Count > 0 && Items.TrueForAll(i => i.Child is null || i.KeepsWithNext);

    protected override SpacePlan Plan(PageContext page, Size space)
    {
        var widths = Widths(page, space);
        var height = 0f;
        var fit = Fit.Empty;
        for (var i = 0; i < Items.Count; i++)
        {
            if (widths[i] < -Size.Tolerance)
                return SpacePlan.Wrap(this, TotalWidth(widths), 0);
            var plan = Items[i].Measure(page, new Size(widths[i], space.Height));
            if (plan.Wraps)
                return plan;
            height = Math.Max(height, plan.Height);
            fit = Combine(fit, plan.Fit);
        }

        if (fit == Fit.Empty)
            return SpacePlan.Empty;
        var total = TotalWidth(widths);
        if (!space.Holds(total, height))
            return SpacePlan.Wrap(this, total, height);
        return new SpacePlan(fit, total, height);
    }

    protected override void Render(PageContext page, Size space)
    {
        var widths = Widths(page, space);
        var left = 0f;
        for (var i = 0; i < Items.Count; i++)
        {
            page.DrawAt(Items[i], left, 0, new Size(widths[i], space.Height));
            Items[i].Kept = widths[i];
            left += widths[i] + Spacing;
        }
    }

    /// <summary>A part goes on as long as one of its items does.</summary>
    private static Fit Combine(Fit all, Fit one) =>
        all == Fit.Partial || one == Fit.Partial ? Fit.Partial
        : all == Fit.Full || one == Fit.Full ? Fit.Full
        : Fit.Empty;

    private float TotalWidth(float[] widths) => widths.Sum() + Spacing * Math.Max(0, widths.Length - 1);

    private float[] Widths(PageContext page, Size space)
    {
        var widths = new float[Items.Count];
        var left = space.Width - Spacing * Math.Max(0, Items.Count - 1);
        var shares = 0f;
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i].Kind == RowItemKind.Relative)
            {
                shares += Items[i].Length;
                continue;
            }

            widths[i] = Items[i].Kind == RowItemKind.Constant
                ? Items[i].Length
                : Math.Max(Items[i].Measure(page, new Size(Math.Max(0, left), space.Height)).Width, Math.Min(Items[i].Kept, left));
            left -= widths[i];
        }

        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i].Kind == RowItemKind.Relative)
                widths[i] = shares > 0 ? left * Items[i].Length / shares : 0;
        }

        return widths;
    }
}
