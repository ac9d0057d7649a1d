using Consultation.Pdf.File;
using Consultation.Pdf.Images;
using Consultation.Pdf.Layout;
using Consultation.Pdf.Svg;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Elements;

/// <summary>What fills the space it is given, once. Outside a figure it is an artifact.</summary>
internal abstract class Picture : Element
{
    private bool _drawn;

    public override void Reset(bool hard)
    {
        _drawn = false;
        base.Reset(hard);
    }

    protected override SpacePlan Plan(PageContext page, Size space) =>
        _drawn ? SpacePlan.Empty : space.Width < -Size.Tolerance || space.Height < -Size.Tolerance ? SpacePlan.Wrap(this, 0, 0) : SpacePlan.Full(space.Width, space.Height);

    protected override void Render(PageContext page, Size space)
    {
        if (_drawn)
            return;
        _drawn = true;
        if (page.Canvas is not { } canvas)
            return;
        var isDecoration = !canvas.InArtifact && !canvas.InFigure;
        if (isDecoration)
            canvas.BeginArtifact(ArtifactKind.Layout);
        Paint(page, canvas, space);
        if (isDecoration)
            canvas.EndArtifact();
    }

    protected abstract void Paint(PageContext page, PageCanvas canvas, Size space);
}

/// <summary>An image of pixels.</summary>
internal sealed class ImagePicture(ImageData image) : Picture
{
    public override string Name => "Image";

    protected override void Paint(PageContext page, PageCanvas canvas, Size space) =>
        canvas.DrawImage(image, page.X, page.Y, space.Width, space.Height);
}

/// <summary>A drawing of lines and areas.</summary>
internal sealed class SvgPicture(SvgDrawing drawing) : Picture
{
    private TextStyle _inherited = TextStyle.Default;

    public override string Name => "Svg";

    public override void Inherit(TextStyle style) => _inherited = style;

    protected override void Paint(PageContext page, PageCanvas canvas, Size space) =>
        drawing.Draw(page, canvas, space, _inherited);
}

/// <summary>A drawing made for the space it gets.</summary>
internal sealed class DynamicSvgPicture(QuestPDF.Fluent.GenerateDynamicSvgDelegate source) : Picture
{
    private TextStyle _inherited = TextStyle.Default;

    public override string Name => "Svg";

    public override void Inherit(TextStyle style) => _inherited = style;

    protected override void Paint(PageContext page, PageCanvas canvas, Size space)
    {
        if (source(space) is { } svg)
            SvgReader.Read(svg).Draw(page, canvas, space, _inherited);
    }
}
