using Consultation.Pdf.Layout;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Elements;

/// <summary>Content with something above and below that is repeated on each of its pages; repetitions are artifacts.</summary>
internal sealed class Decoration : Element
{
    private bool _begun;

    public Container Before { get; } = new();
    public Container Content { get; } = new();
    public Container After { get; } = new();

    public override IEnumerable<Element> Children => [Before, Content, After];

    public override void Reset(bool hard)
    {
        _begun = false;
        base.Reset(hard);
    }

    protected override SpacePlan Plan(PageContext page, Size space)
    {
        if (_begun && Content.Measure(page, space).Fit == Fit.Empty)
            return SpacePlan.Empty;
        var (before, after) = (Before.Measure(page, space), After.Measure(page, space));
        if (before.Fit is Fit.Wrap or Fit.Partial)
            return SpacePlan.Wrap(before.Refuser ?? this, before.Width, before.Height);
        if (after.Fit is Fit.Wrap or Fit.Partial)
            return SpacePlan.Wrap(after.Refuser ?? this, after.Width, after.Height);
        var content = Content.Measure(page, new Size(space.Width, space.Height - before.Height - after.Height));
        if (content.Wraps)
            return content;
        var fit = content.Fit == Fit.Partial ? Fit.Partial : Fit.Full;
        return new SpacePlan(fit, Math.Max(content.Width, Math.Max(before.Width, after.Width)), content.Height + before.Height + after.Height);
    }

    protected override void Render(PageContext page, Size space)
    {
        if (_begun && Content.Measure(page, space).Fit == Fit.Empty)
            return;
        var (before, after) = (Before.Measure(page, space), After.Measure(page, space));
        var contentSpace = new Size(space.Width, space.Height - before.Height - after.Height);
        var content = Content.Measure(page, contentSpace);
        Repeat(page, Before, 0, new Size(space.Width, before.Height));
        page.DrawAt(Content, 0, before.Height, contentSpace);
        Repeat(page, After, before.Height + content.Height, new Size(space.Width, after.Height));
        _begun = true;
    }

    private void Repeat(PageContext page, Container part, float top, Size space)
    {
        if (_begun)
            page.Canvas?.BeginArtifact(File.ArtifactKind.Layout);
        page.DrawAt(part, 0, top, space);
        if (_begun)
            page.Canvas?.EndArtifact();
        part.Reset(hard: false);
    }
}

/// <summary>Contents over each other; the main one decides the size, those added before it lie below.</summary>
internal sealed class Layers : Element
{
    public List<Container> All { get; } = [];
    public Container? Primary { get; set; }

    public override IEnumerable<Element> Children => All;

    public override bool KeepsWithNext => Primary?.KeepsWithNext ?? false;

    protected override SpacePlan Plan(PageContext page, Size space) => Primary!.Measure(page, space);

    protected override void Render(PageContext page, Size space)
    {
        foreach (var layer in All)
        {
            if (layer == Primary || layer.Measure(page, space).Fit is Fit.Full or Fit.Partial)
                page.DrawAt(layer, 0, 0, space);
        }
    }
}
