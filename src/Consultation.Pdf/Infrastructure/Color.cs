using System.Globalization;

namespace QuestPDF.Infrastructure;

/// <summary>A colour in sRGB. Opacity is either full or none: documents that last don't mix transparent layers.</summary>
public readonly record struct Color
{
    /// <summary>The value as 0xAARRGGBB.</summary>
    public uint Hex { get; }

    /// <param name="hex">The value as 0xAARRGGBB.</param>
    public Color(uint hex) => Hex = hex;

    internal bool IsVisible => Hex >> 24 != 0;
    internal float Red => ((Hex >> 16) & 0xFF) / 255f;
    internal float Green => ((Hex >> 8) & 0xFF) / 255f;
    internal float Blue => (Hex & 0xFF) / 255f;

    /// <summary>Reads <c>#RGB</c>, <c>#RRGGBB</c> or <c>#AARRGGBB</c>; the sign may be left out.</summary>
    /// <exception cref="ArgumentException">The text is none of these.</exception>
    public static Color FromHex(string hex)
    {
        var digits = hex.StartsWith('#') ? hex[1..] : hex;
        if (digits.Length == 3)
            digits = string.Concat(digits.SelectMany(d => new[] { d, d }));
        if (digits.Length == 6)
            digits = "FF" + digits;
        if (digits.Length != 8 || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            throw new ArgumentException($"'{hex}' is not a colour: #RGB, #RRGGBB or #AARRGGBB is.", nameof(hex));
        return new Color(value);
    }

    /// <summary>A colour of three parts, 0 to 255 each.</summary>
    public static Color FromRGB(byte red, byte green, byte blue) => new(0xFF000000u | (uint)red << 16 | (uint)green << 8 | blue);

    /// <inheritdoc cref="FromHex"/>
    public static implicit operator Color(string hex) => FromHex(hex);

    /// <summary>Takes 0xAARRGGBB; values up to 0xFFFFFF are opaque.</summary>
    public static implicit operator Color(uint hex) => new(hex <= 0xFFFFFF ? hex | 0xFF000000u : hex);

    /// <summary>The colour as <c>#RRGGBB</c>, or <c>#AARRGGBB</c> when it isn't opaque.</summary>
    public override string ToString() => Hex >> 24 == 0xFF
        ? "#" + (Hex & 0xFFFFFF).ToString("X6", CultureInfo.InvariantCulture)
        : "#" + Hex.ToString("X8", CultureInfo.InvariantCulture);
}
