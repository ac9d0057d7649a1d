using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Changes of a text style, each giving a new one.</summary>
public static class TextStyleExtensions
{
    /// <summary>The families to use, best first. Characters that none of them has come from any other registered font.</summary>
    public static TextStyle FontFamily(this TextStyle style, params string[] values) => style with { Families = TextStyle.Shared(values) };

    /// <summary>The size in points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It isn't positive.</exception>
    public static TextStyle FontSize(this TextStyle style, float value)
    {
        if (!(value > 0 && float.IsFinite(value)))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A size is more than nothing, and finite.");
        return style with { Size = value };
    }

    /// <summary>The colour of glyphs and of lines under and through them.</summary>
    public static TextStyle FontColor(this TextStyle style, Color color) => style with { Color = color };

    /// <summary>The colour behind the text.</summary>
    public static TextStyle BackgroundColor(this TextStyle style, Color color) => style with { Background = color };

    /// <summary>Distance of baselines as a multiple of the size; null is what the font asks for.</summary>
    public static TextStyle LineHeight(this TextStyle style, float? factor) => style with { LineHeightFactor = factor };

    /// <summary>Space added to each character, as a multiple of the size; may be negative.</summary>
    public static TextStyle LetterSpacing(this TextStyle style, float factor = 0) => style with { LetterSpacingFactor = factor };

    /// <summary>Space added to each space, as a multiple of the size; may be negative.</summary>
    public static TextStyle WordSpacing(this TextStyle style, float factor = 0) => style with { WordSpacingFactor = factor };

    /// <summary>Slanted, where the family has such a font.</summary>
    public static TextStyle Italic(this TextStyle style, bool value = true) => style with { IsItalic = value };

    /// <summary>A line under the text.</summary>
    public static TextStyle Underline(this TextStyle style, bool value = true) => style with { IsUnderlined = value };

    /// <summary>A line through the text.</summary>
    public static TextStyle Strikethrough(this TextStyle style, bool value = true) => style with { IsStruck = value };

    /// <summary>Weight 300.</summary>
    public static TextStyle Light(this TextStyle style) => style with { Weight = 300 };

    /// <summary>Weight 400.</summary>
    public static TextStyle NormalWeight(this TextStyle style) => style with { Weight = 400 };

    /// <summary>Weight 500.</summary>
    public static TextStyle Medium(this TextStyle style) => style with { Weight = 500 };

    /// <summary>Weight 600.</summary>
    public static TextStyle SemiBold(this TextStyle style) => style with { Weight = 600 };

    /// <summary>Weight 700.</summary>
    public static TextStyle Bold(this TextStyle style) => style with { Weight = 700 };

    /// <summary>On the line, at full size.</summary>
    public static TextStyle NormalPosition(this TextStyle style) => style with { Position = TextPosition.Normal };

    /// <summary>Small, below the line.</summary>
    public static TextStyle Subscript(this TextStyle style) => style with { Position = TextPosition.Subscript };

    /// <summary>Small, above the line.</summary>
    public static TextStyle Superscript(this TextStyle style) => style with { Position = TextPosition.Superscript };

    /// <summary>Switches a feature of the font on; see <see cref="Helpers.FontFeatures"/>. A font that hasn't got it stays as it is.</summary>
    /// <exception cref="ArgumentException">It isn't a tag of four characters.</exception>
    public static TextStyle EnableFontFeature(this TextStyle style, string featureName) => style with { Features = FontFeatureSet.With(style.Features, featureName, true) };

    /// <summary>Switches a feature of the font off, such as its standard ligatures.</summary>
    /// <inheritdoc cref="EnableFontFeature" path="/exception"/>
    public static TextStyle DisableFontFeature(this TextStyle style, string featureName) => style with { Features = FontFeatureSet.With(style.Features, featureName, false) };

    /// <summary>The first letter of a paragraph decides whether it runs from right to left. So it is if nothing is said.</summary>
    public static TextStyle DirectionAuto(this TextStyle style) => style with { Direction = TextDirection.Auto };

    /// <summary>Paragraphs run from left to right, whatever letter is first; words of other scripts run in their own direction.</summary>
    public static TextStyle DirectionFromLeftToRight(this TextStyle style) => style with { Direction = TextDirection.LeftToRight };

    /// <summary>Paragraphs run from right to left and begin on the right, whatever letter is first.</summary>
    public static TextStyle DirectionFromRightToLeft(this TextStyle style) => style with { Direction = TextDirection.RightToLeft };
}
