using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Layout;

/// <summary>An element around one other; by itself it changes nothing.</summary>
internal class Container : Element, IContainer
{
    private Element? _child;

    IElement? IContainer.Child
    {
        get => _child;
        set => _child = value as Element;
    }

    public Element? Child => _child;

    public override IEnumerable<Element> Children => _child is null ? [] : [_child];

    public override bool KeepsWithNext => _child?.KeepsWithNext ?? false;

    public override bool TellsPageNumbers => _child?.TellsPageNumbers ?? false;

    // The walks below meet more boxes than anything else, and so do without a list of one child.
    public override void Reset(bool hard)
    {
        Forget();
        _child?.Reset(hard);
    }

    public override void Inherit(TextStyle style) => _child?.Inherit(style);

    protected override SpacePlan Plan(PageContext page, Size space) => _child?.Measure(page, space) ?? SpacePlan.Empty;

    protected override void Render(PageContext page, Size space) => _child?.Draw(page, space);
}
