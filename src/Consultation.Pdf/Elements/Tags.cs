using Consultation.Pdf.File;
using Consultation.Pdf.Layout;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Elements;

/// <summary>What its content means: a node of the tag tree, one and the same on all pages it goes over.</summary>
internal sealed class SemanticTag(string type, string? alternative = null, string? language = null) : Container
{
    private StructNode? _node;

    public override bool KeepsWithNext => StructNode.IsHeading(type) || base.KeepsWithNext;

    public override string Name => type;

    public override void Reset(bool hard)
    {
        _node = null;
        base.Reset(hard);
    }

    public override void Inherit(TextStyle style) =>
        base.Inherit(language is null ? style : style with { Language = language });

    protected override void Render(PageContext page, Size space)
    {
        if (page.Canvas is not { InArtifact: false } canvas)
        {
            base.Render(page, space);
            return;
        }

        _node ??= canvas.Node.Add(type, alternative, language);
        if (type == "Figure")
            _node.Attributes ??= canvas.BoundingBox(page.X, page.Y, Measure(page, space).Size);
        var outer = canvas.Enter(_node);
        base.Render(page, space);
        canvas.Enter(outer);
    }
}

/// <summary>Decoration that isn't read out.</summary>
internal sealed class Artifact : Container
{
    protected override void Render(PageContext page, Size space)
    {
        page.Canvas?.BeginArtifact(ArtifactKind.Layout);
        base.Render(page, space);
        page.Canvas?.EndArtifact();
    }
}

/// <summary>A named place: the aim of links, and what page numbers of sections are asked by.</summary>
internal sealed class Section(string name) : Container
{
    private bool _begun;

    public override void Reset(bool hard)
    {
        _begun = false;
        base.Reset(hard);
    }

    protected override void Render(PageContext page, Size space)
    {
        // A row draws what has ended again on each of its pages.
        if (_begun && Measure(page, space).Fit == Fit.Empty)
            return;
        page.Sections.Note(name, page.Number);
        if (!_begun)
            page.Canvas?.AddDestination(name, page.X, page.Y);
        _begun = true;
        base.Render(page, space);
    }
}

/// <summary>Content that leads to an address, or to a section.</summary>
internal sealed class Link(LinkTarget target) : Container
{
    private StructNode? _node;

    public override void Reset(bool hard)
    {
        _node = null;
        base.Reset(hard);
    }

    protected override void Render(PageContext page, Size space)
    {
        if (page.Canvas is not { } canvas)
        {
            base.Render(page, space);
            return;
        }

        var plan = Measure(page, space);
        if (plan.Fit == Fit.Empty)
            return;
        var size = plan.Size;
        _node ??= canvas.AddLinkNode();
        canvas.AddLink(_node, target, page.X, page.Y, size.Width, size.Height);
        var outer = canvas.Enter(canvas.InArtifact ? canvas.Node : _node);
        base.Render(page, space);
        canvas.Enter(outer);
    }
}
