namespace QuestPDF.Infrastructure;

/// <summary>A unit of length that an argument may be given in.</summary>
public enum Unit
{
    /// <summary>1/72 inch, the unit of the page.</summary>
    Point,
    /// <summary>1,000 mm.</summary>
    Meter,
    /// <summary>10 mm.</summary>
    Centimetre,
    /// <summary>1/25.4 inch.</summary>
    Millimetre,
    /// <summary>12 inches.</summary>
    Feet,
    /// <summary>72 points.</summary>
    Inch,
    /// <summary>1/1000 inch.</summary>
    Mil,
}

internal static class UnitExtensions
{
    /// <exception cref="ArgumentOutOfRangeException">The length is no number, or infinite.</exception>
    public static float ToPoints(this float value, Unit unit) => !float.IsFinite(value) ? throw new ArgumentOutOfRangeException(nameof(value), value, "Not a length.") : unit switch
    {
        Unit.Point => value,
        Unit.Meter => value * 7200f / 2.54f,
        Unit.Centimetre => value * 72f / 2.54f,
        Unit.Millimetre => value * 7.2f / 2.54f,
        Unit.Feet => value * 864f,
        Unit.Inch => value * 72f,
        Unit.Mil => value * 0.072f,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit of length."),
    };
}
