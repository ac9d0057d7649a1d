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
        return plan.Fit == Fit.Partial && !page.Relaxed && space.Height < height - Size.Tolerance
            ? SpacePlan.Wrap(this, plan.Width, height)
            : plan;
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

/// <summary>Content of a repeated part that is shown on its first page only, or on all but that.</summary>
internal sealed class Once(bool onlyFirst) : Container
{
    private bool _passed;

    public override void Reset(bool hard)
    {
        if (hard)
            _passed = false;
        base.Reset(hard);
    }

    protected override SpacePlan Plan(PageContext page, Size space) =>
        _passed == onlyFirst ? SpacePlan.Empty : base.Plan(page, space);

    protected override void Render(PageContext page, Size space)
    {
        if (_passed != onlyFirst)
        {
            var done = base.Plan(page, space).Fit is Fit.Full or Fit.Empty;
            base.Render(page, space);
            _passed |= done;
        }
        else if (!onlyFirst)
        {
            _passed = true;
        }
    }
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
