namespace QuestPDF.Infrastructure;

/// <summary>A width and a height in points (1/72 inch).</summary>
public readonly record struct Size
{
    /// <summary>A size in points.</summary>
    public Size(float width, float height) => (Width, Height) = (width, height);

    /// <summary>Width in points.</summary>
    public float Width { get; }

    /// <summary>Height in points.</summary>
    public float Height { get; }

    /// <summary>Lengths that differ by less than this (in points) count as equal: sums of floats don't meet exactly.</summary>
    internal const float Tolerance = 0.01f;

    /// <summary>Nothing wide, nothing high.</summary>
    public static Size Zero => default;

    internal bool Holds(float width, float height) => width <= Width + Tolerance && height <= Height + Tolerance;
}
