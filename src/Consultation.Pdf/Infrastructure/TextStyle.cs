using QuestPDF.Helpers;

namespace QuestPDF.Infrastructure;

/// <summary>
/// How text looks. What isn't set is inherited from the surrounding <c>DefaultTextStyle</c>, up to the page.
/// Values are changed by the extension methods in <c>QuestPDF.Fluent</c>, each giving a new style.
/// </summary>
public sealed record TextStyle
{
    /// <summary>Far more than there are fonts; names may come from a person.</summary>
    private const int MostFamilyLists = 1000;

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string[]> FamilyLists = new(StringComparer.Ordinal);

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

    /// <summary>This style where it says something, else the inherited one. Boxes alike follow each other, and share what comes of it.</summary>
    internal TextStyle Over(TextStyle inherited)
    {
        if (ReferenceEquals(this, Default))
            return inherited;
        var known = _known ??= new (TextStyle?, TextStyle?, TextStyle?)[8];
        foreach (var (own, under, both) in known)
        {
            if (ReferenceEquals(under, inherited) && Equals(own))
                return both!;
        }

        var result = Laid(inherited);
        _nextKnown = (_nextKnown + 1) % known.Length;
        known[_nextKnown] = (this, inherited, result);
        return result;
    }

    [ThreadStatic]
    private static (TextStyle? Own, TextStyle? Under, TextStyle? Both)[]? _known;

    [ThreadStatic]
    private static int _nextKnown;

    /// <summary>The same list for the same names, so that styles alike are equal.</summary>
    internal static IReadOnlyList<string> Shared(string[] families)
    {
        if (FamilyLists.Count < MostFamilyLists)
            return FamilyLists.GetOrAdd(string.Join('\n', families), _ => [.. families]);
        return FamilyLists.TryGetValue(string.Join('\n', families), out var known) ? known : [.. families];
    }

    private TextStyle Laid(TextStyle inherited) => new()
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
