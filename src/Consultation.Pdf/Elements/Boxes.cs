using Consultation.Pdf.Layout;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Elements;

/// <summary>Space around the content, in points; negative values let it reach out.</summary>
internal sealed class Padding : Container
{
    public float Left { get; set; }
    public float Top { get; set; }
    public float Right { get; set; }
    public float Bottom { get; set; }

    protected override SpacePlan Plan(PageContext page, Size space)
    {
        if (Child is null)
        {
            return space.Holds(Left + Right, Top + Bottom)
                ? SpacePlan.Full(Math.Max(0, Left + Right), Math.Max(0, Top + Bottom))
                : SpacePlan.Wrap(this, Left + Right, Top + Bottom);
        }

        var inner = Inner(space);
        if (inner.Width < -Size.Tolerance || inner.Height < -Size.Tolerance)
        {
            var rest = Child.Measure(page, new Size(Math.Max(0, inner.Width), Math.Max(0, inner.Height)));
            return rest.Fit == Fit.Empty ? rest : SpacePlan.Wrap(this, Left + Right, Top + Bottom);
        }

        var plan = Child.Measure(page, inner);
        return plan.Fit == Fit.Empty ? plan : plan.Grow(Left + Right, Top + Bottom);
    }

    protected override void Render(PageContext page, Size space)
    {
        if (Child is not null)
            page.DrawAt(Child, Left, Top, Inner(space));
    }

    private Size Inner(Size space) => new(space.Width - Left - Right, space.Height - Top - Bottom);
}

/// <summary>Bounds of the size, in points; null leaves a side free.</summary>
internal sealed class Constrained : Container
{
    public float? MinWidth { get; set; }
    public float? MaxWidth { get; set; }
    public float? MinHeight { get; set; }
    public float? MaxHeight { get; set; }

    protected override SpacePlan Plan(PageContext page, Size space)
    {
        var plan = base.Plan(page, Inner(space));
        if (plan.Fit == Fit.Empty && Child is not null)
            return plan;
        if (!space.Holds(MinWidth ?? 0, MinHeight ?? 0))
            return SpacePlan.Wrap(this, MinWidth ?? 0, MinHeight ?? 0);
        if (plan.Wraps)
            return plan;
        var width = Math.Max(plan.Width, MinWidth ?? 0);
        var height = Math.Max(plan.Height, MinHeight ?? 0);
        if (plan.Fit == Fit.Empty)
            return width + height > 0 ? SpacePlan.Full(width, height) : plan;
        return plan with { Width = width, Height = height };
    }

    protected override void Render(PageContext page, Size space) => base.Render(page, Inner(space));

    private Size Inner(Size space) =>
        new(Math.Min(space.Width, MaxWidth ?? space.Width), Math.Min(space.Height, MaxHeight ?? space.Height));
}

/// <summary>Takes all the room there is.</summary>
internal sealed class Extend : Container
{
    public bool Horizontally { get; set; }
    public bool Vertically { get; set; }

    protected override SpacePlan Plan(PageContext page, Size space)
    {
        var plan = base.Plan(page, space);
        if (plan.Wraps || (plan.Fit == Fit.Empty && Child is not null))
            return plan;
        return new SpacePlan(plan.Fit == Fit.Empty ? Fit.Full : plan.Fit,
            Horizontally ? space.Width : plan.Width, Vertically ? space.Height : plan.Height);
    }
}

/// <summary>Content no larger than it needs to be, placed within the space. 0 is left or top, 1 right or bottom.</summary>
internal sealed class Alignment : Container
{
    public float? Horizontal { get; set; }
    public float? Vertical { get; set; }

    protected override void Render(PageContext page, Size space)
    {
        if (Child is null)
            return;
        var plan = Child.Measure(page, space);
        if (plan.Fit is Fit.Empty or Fit.Wrap)
            return;
        var width = Horizontal is null ? space.Width : Math.Min(plan.Width, space.Width);
        var height = Vertical is null ? space.Height : Math.Min(plan.Height, space.Height);
        page.DrawAt(Child, (space.Width - width) * (Horizontal ?? 0), (space.Height - height) * (Vertical ?? 0), new Size(width, height));
    }
}

/// <summary>Content moved away from its place without changing the layout; it may reach into the margin.</summary>
internal sealed class Translate : Container
{
    public float Right { get; set; }
    public float Down { get; set; }

    protected override void Render(PageContext page, Size space)
    {
        if (Child is not null)
            page.DrawAt(Child, Right, Down, space);
    }
}

/// <summary>Content no larger than it needs to be, at the space's left and top.</summary>
internal sealed class Shrink : Container
{
    public bool Horizontally { get; set; }
    public bool Vertically { get; set; }

    protected override void Render(PageContext page, Size space)
    {
        var plan = Measure(page, space);
        if (plan.Fit is Fit.Partial or Fit.Full)
            base.Render(page, new Size(Horizontally ? plan.Width : space.Width, Vertically ? plan.Height : space.Height));
    }
}

/// <summary>Content of a given proportion of width to height; 0 lets it fill the space.</summary>
internal sealed class AspectRatio : Container
{
    public float Ratio { get; set; }
    public AspectRatioOption Option { get; set; }

    protected override SpacePlan Plan(PageContext page, Size space)
    {
        var size = SizeIn(space);
        var plan = base.Plan(page, size);
        if (plan.Fit == Fit.Empty || plan.Wraps)
            return plan;
        return space.Holds(size.Width, size.Height) ? plan with { Width = size.Width, Height = size.Height } : SpacePlan.Wrap(this, size.Width, size.Height);
    }

    protected override void Render(PageContext page, Size space) => base.Render(page, SizeIn(space));

    private Size SizeIn(Size space)
    {
        if (Ratio == 0)
            return space;
        var byWidth = Option == AspectRatioOption.FitWidth || (Option == AspectRatioOption.FitArea && space.Width / Ratio <= space.Height);
        return byWidth ? new Size(space.Width, space.Width / Ratio) : new Size(space.Height * Ratio, space.Height);
    }
}

/// <summary>Content as large as it likes that counts for nothing in the layout.</summary>
internal sealed class Unconstrained : Container
{
    /// <summary>The longest side that a page can have, in points.</summary>
    private static readonly Size Boundless = new(14_400, 14_400);

    protected override SpacePlan Plan(PageContext page, Size space)
    {
        var plan = base.Plan(page, Boundless);
        return plan.Fit is Fit.Empty or Fit.Wrap ? plan : new SpacePlan(plan.Fit, 0, 0);
    }

    protected override void Render(PageContext page, Size space)
    {
        var plan = base.Plan(page, Boundless);
        if (plan.Fit is Fit.Partial or Fit.Full)
            base.Render(page, plan.Size);
    }
}
