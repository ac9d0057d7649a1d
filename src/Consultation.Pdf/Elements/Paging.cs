using Consultation.Pdf.Layout;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Elements;

/// <summary>Content that stands on one page or not at all.</summary>
internal sealed class ShowEntire : Container
{
    protected override SpacePlan Plan(PageContext page, Size space)
    {
        var plan = base.Plan(page, space);
        return plan.Fit == Fit.Partial ? SpacePlan.Wrap(this, plan.Width, plan.Height) : plan;
    }
}

/// <summary>Content that begins on a new page rather than being split, unless it is longer than a page.</summary>
internal sealed class PreventPageBreak : Container
{
    private bool _begun;

    public override void Reset(bool hard)
    {
        _begun = false;
        base.Reset(hard);
    }

    protected override SpacePlan Plan(PageContext page, Size space)
    {
        var plan = base.Plan(page, space);
        return plan.Fit == Fit.Partial && !_begun && !page.Relaxed ? SpacePlan.Wrap(this, plan.Width, plan.Height) : plan;
    }

    protected override void Render(PageContext page, Size space)
    {
        base.Render(page, space);
        _begun = true;
    }
}

/// <summary>Content that is split only where at least so many points of it come first.</summary>
internal sealed class EnsureSpace(float height) : Container
{
    protected override SpacePlan Plan(PageContext page, Size space)
    {
        var plan = base.Plan(page, space);
        if (plan.Fit != Fit.Partial || page.Relaxed)
            return plan;
        // The room counts as taken, so that what is around gives no less of it for drawing than it had for measuring.
        return space.Height < height - Size.Tolerance
            ? SpacePlan.Wrap(this, plan.Width, height)
            : plan with { Height = Math.Max(plan.Height, Math.Min(height, space.Height)) };
    }
}

/// <summary>Ends the page.</summary>
internal sealed class PageBreak : Element
{
    private bool _drawn;

    public override void Reset(bool hard)
    {
        _drawn = false;
        base.Reset(hard);
    }

    protected override SpacePlan Plan(PageContext page, Size space) => _drawn ? SpacePlan.Empty : SpacePlan.Partial(0, 0);

    protected override void Render(PageContext page, Size space) => _drawn = true;
}

/// <summary>Content of a repeated part that is shown on its first page only.</summary>
internal sealed class ShowOnce : Container
{
    private bool _shown;

    public override void Reset(bool hard)
    {
        _shown &= !hard;
        base.Reset(hard);
    }

    protected override SpacePlan Plan(PageContext page, Size space) => _shown ? SpacePlan.Empty : base.Plan(page, space);

    protected override void Render(PageContext page, Size space)
    {
        if (_shown)
            return;
        var ends = base.Plan(page, space).Fit is Fit.Full or Fit.Empty;
        base.Render(page, space);
        _shown = ends;
    }
}

/// <summary>Content of a repeated part that is shown on all pages but its first.</summary>
internal sealed class SkipOnce : Container
{
    private bool _skipped;

    /// <summary>A repeated part is reset after each of its pages; what is skipped may never be drawn to notice one.</summary>
    public override void Reset(bool hard)
    {
        _skipped = !hard;
        base.Reset(hard);
    }

    protected override SpacePlan Plan(PageContext page, Size space) => _skipped ? base.Plan(page, space) : SpacePlan.Empty;

    protected override void Render(PageContext page, Size space)
    {
        if (_skipped)
            base.Render(page, space);
    }
}

/// <summary>Content of which only what fits on its first page is shown.</summary>
internal sealed class StopPaging : Container
{
    private bool _drawn;

    public override void Reset(bool hard)
    {
        _drawn = false;
        base.Reset(hard);
    }

    protected override SpacePlan Plan(PageContext page, Size space)
    {
        if (_drawn)
            return SpacePlan.Empty;
        var plan = base.Plan(page, space);
        return plan.Fit switch
        {
            Fit.Wrap => SpacePlan.Full(0, 0),
            Fit.Partial => SpacePlan.Full(plan.Width, plan.Height),
            _ => plan,
        };
    }

    protected override void Render(PageContext page, Size space)
    {
        if (!_drawn && base.Plan(page, space).Fit is Fit.Partial or Fit.Full)
            base.Render(page, space);
        _drawn = true;
    }
}

/// <summary>Content that is shown again on each page of what stands around it; repetitions are artifacts.</summary>
internal sealed class Repeat : Container
{
    private bool _begun;

    public override void Reset(bool hard)
    {
        _begun &= !hard;
        base.Reset(hard);
    }

    protected override void Render(PageContext page, Size space)
    {
        var ends = base.Plan(page, space).Fit == Fit.Full;
        if (_begun)
            page.Canvas?.BeginArtifact(File.ArtifactKind.Layout);
        base.Render(page, space);
        if (_begun)
            page.Canvas?.EndArtifact();
        if (!ends)
            return;
        _begun = true;
        Child?.Reset(hard: false);
    }
}

/// <summary>A name for messages.</summary>
internal sealed class DebugPointer(string label) : Container
{
    public override string Name => $"'{label}'";
}

/// <summary>Content that is never the last thing on a page.</summary>
internal sealed class KeepWithNext : Container
{
    public override bool KeepsWithNext => true;
}

/// <summary>Text style for everything inside.</summary>
internal sealed class StyleScope(TextStyle style) : Container
{
    public override void Inherit(TextStyle inherited) => base.Inherit(style.Over(inherited));
}
