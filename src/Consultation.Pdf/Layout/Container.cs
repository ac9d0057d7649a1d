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

    protected override SpacePlan Plan(PageContext page, Size space) => _child?.Measure(page, space) ?? SpacePlan.Empty;

    protected override void Render(PageContext page, Size space) => _child?.Draw(page, space);
}
