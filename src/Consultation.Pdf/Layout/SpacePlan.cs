using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Layout;

/// <summary>How much of an element a space can take.</summary>
internal enum Fit
{
    /// <summary>Nothing is left to draw.</summary>
    Empty,
    /// <summary>Not even a first part fits.</summary>
    Wrap,
    /// <summary>A part fits; the rest asks for another page.</summary>
    Partial,
    /// <summary>All that is left fits.</summary>
    Full,
}

/// <summary>An element's answer to a space it was offered; for <see cref="Fit.Wrap"/> also who refused it.</summary>
internal readonly record struct SpacePlan(Fit Fit, float Width, float Height, Element? Refuser = null)
{
    public static SpacePlan Empty => default;

    public static SpacePlan Wrap(Element refuser, float width, float height) => new(Fit.Wrap, width, height, refuser);

    public static SpacePlan Partial(float width, float height) => new(Fit.Partial, width, height);

    public static SpacePlan Full(float width, float height) => new(Fit.Full, width, height);

    public bool Wraps => Fit == Fit.Wrap;

    /// <summary>The same answer with a box around it that is larger by the given lengths.</summary>
    public SpacePlan Grow(float width, float height) =>
        Fit == Fit.Wrap ? this : this with { Width = Width + width, Height = Height + height };

    public Size Size => new(Width, Height);
}
