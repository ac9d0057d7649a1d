using QuestPDF.Helpers;

namespace QuestPDF.Infrastructure;

/// <summary>
/// How text looks. What isn't set is inherited from the surrounding <c>DefaultTextStyle</c>, up to the page.
/// Values are changed by the extension methods in <c>QuestPDF.Fluent</c>, each giving a new style.
/// </summary>
public sealed record TextStyle
{
    /// <summary>Nothing set.</summary>
    public static TextStyle Default { get; } = new();

    internal static TextStyle Root { get; } = new()
    {
        Size = 12,
        Color = Colors.Black,
        Weight = 400,
        IsItalic = false,
        LetterSpacingFactor = 0,
        WordSpacingFactor = 0,
        IsUnderlined = false,
        IsStruck = false,
        Position = TextPosition.Normal,
        Background = Colors.Transparent,
    };

    internal IReadOnlyList<string>? Families { get; init; }
    internal float? Size { get; init; }
    internal Color? Color { get; init; }
    internal Color? Background { get; init; }
    internal int? Weight { get; init; }
    internal bool? IsItalic { get; init; }
    internal float? LetterSpacingFactor { get; init; }
    internal float? WordSpacingFactor { get; init; }

    /// <summary>Distance of baselines as a multiple of the size; null is what the font asks for.</summary>
    internal float? LineHeightFactor { get; init; }

    internal bool? IsUnderlined { get; init; }
    internal bool? IsStruck { get; init; }
    internal TextPosition? Position { get; init; }
    internal string? Language { get; init; }
    internal FontFeatureSet? Features { get; init; }

    /// <summary>Where text begins; null goes by its first letter, and stands on the left.</summary>
    internal TextDirection? Direction { get; init; }

    internal TextStyle Over(TextStyle inherited) => new()
    {
        Families = Families ?? inherited.Families,
        Size = Size ?? inherited.Size,
        Color = Color ?? inherited.Color,
        Background = Background ?? inherited.Background,
        Weight = Weight ?? inherited.Weight,
        IsItalic = IsItalic ?? inherited.IsItalic,
        LetterSpacingFactor = LetterSpacingFactor ?? inherited.LetterSpacingFactor,
        WordSpacingFactor = WordSpacingFactor ?? inherited.WordSpacingFactor,
        LineHeightFactor = LineHeightFactor ?? inherited.LineHeightFactor,
        IsUnderlined = IsUnderlined ?? inherited.IsUnderlined,
        IsStruck = IsStruck ?? inherited.IsStruck,
        Position = Position ?? inherited.Position,
        Language = Language ?? inherited.Language,
        Features = Features is null || ReferenceEquals(Features, inherited.Features) ? inherited.Features : Features.Over(inherited.Features),
        Direction = Direction ?? inherited.Direction,
    };
}

internal enum TextDirection
{
    Auto,
    LeftToRight,
    RightToLeft,
}

internal enum TextPosition
{
    Normal,
    Subscript,
    Superscript,
}
