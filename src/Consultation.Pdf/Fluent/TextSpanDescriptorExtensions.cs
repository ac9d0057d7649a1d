using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Changes of the style of a span, or of a whole text; each gives the span again.</summary>
public static class TextSpanDescriptorExtensions
{
    /// <summary>Sets all that a style says; null changes nothing.</summary>
    public static T Style<T>(this T descriptor, TextStyle? style) where T : TextSpanDescriptor =>
        descriptor.Change(s => style is null ? s : style.Over(s));

    /// <inheritdoc cref="TextStyleExtensions.FontFamily"/>
    public static T FontFamily<T>(this T descriptor, params string[] values) where T : TextSpanDescriptor => descriptor.Change(s => s.FontFamily(values));

    /// <inheritdoc cref="TextStyleExtensions.FontSize"/>
    public static T FontSize<T>(this T descriptor, float value) where T : TextSpanDescriptor => descriptor.Change(s => s.FontSize(value));

    /// <inheritdoc cref="TextStyleExtensions.FontColor"/>
    public static T FontColor<T>(this T descriptor, Color color) where T : TextSpanDescriptor => descriptor.Change(s => s.FontColor(color));

    /// <inheritdoc cref="TextStyleExtensions.BackgroundColor"/>
    public static T BackgroundColor<T>(this T descriptor, Color color) where T : TextSpanDescriptor => descriptor.Change(s => s.BackgroundColor(color));

    /// <inheritdoc cref="TextStyleExtensions.LineHeight"/>
    public static T LineHeight<T>(this T descriptor, float? factor) where T : TextSpanDescriptor => descriptor.Change(s => s.LineHeight(factor));

    /// <inheritdoc cref="TextStyleExtensions.LetterSpacing"/>
    public static T LetterSpacing<T>(this T descriptor, float factor = 0) where T : TextSpanDescriptor => descriptor.Change(s => s.LetterSpacing(factor));

    /// <inheritdoc cref="TextStyleExtensions.WordSpacing"/>
    public static T WordSpacing<T>(this T descriptor, float factor = 0) where T : TextSpanDescriptor => descriptor.Change(s => s.WordSpacing(factor));

    /// <inheritdoc cref="TextStyleExtensions.Italic"/>
    public static T Italic<T>(this T descriptor, bool value = true) where T : TextSpanDescriptor => descriptor.Change(s => s.Italic(value));

    /// <inheritdoc cref="TextStyleExtensions.Underline"/>
    public static T Underline<T>(this T descriptor, bool value = true) where T : TextSpanDescriptor => descriptor.Change(s => s.Underline(value));

    /// <inheritdoc cref="TextStyleExtensions.Strikethrough"/>
    public static T Strikethrough<T>(this T descriptor, bool value = true) where T : TextSpanDescriptor => descriptor.Change(s => s.Strikethrough(value));

    /// <inheritdoc cref="TextStyleExtensions.Light"/>
    public static T Light<T>(this T descriptor) where T : TextSpanDescriptor => descriptor.Change(s => s.Light());

    /// <inheritdoc cref="TextStyleExtensions.NormalWeight"/>
    public static T NormalWeight<T>(this T descriptor) where T : TextSpanDescriptor => descriptor.Change(s => s.NormalWeight());

    /// <inheritdoc cref="TextStyleExtensions.Medium"/>
    public static T Medium<T>(this T descriptor) where T : TextSpanDescriptor => descriptor.Change(s => s.Medium());

    /// <inheritdoc cref="TextStyleExtensions.SemiBold"/>
    public static T SemiBold<T>(this T descriptor) where T : TextSpanDescriptor => descriptor.Change(s => s.SemiBold());

    /// <inheritdoc cref="TextStyleExtensions.Bold"/>
    public static T Bold<T>(this T descriptor) where T : TextSpanDescriptor => descriptor.Change(s => s.Bold());

    /// <inheritdoc cref="TextStyleExtensions.NormalPosition"/>
    public static T NormalPosition<T>(this T descriptor) where T : TextSpanDescriptor => descriptor.Change(s => s.NormalPosition());

    /// <inheritdoc cref="TextStyleExtensions.Subscript"/>
    public static T Subscript<T>(this T descriptor) where T : TextSpanDescriptor => descriptor.Change(s => s.Subscript());

    /// <inheritdoc cref="TextStyleExtensions.Superscript"/>
    public static T Superscript<T>(this T descriptor) where T : TextSpanDescriptor => descriptor.Change(s => s.Superscript());

    /// <inheritdoc cref="TextStyleExtensions.EnableFontFeature"/>
    public static T EnableFontFeature<T>(this T descriptor, string featureName) where T : TextSpanDescriptor => descriptor.Change(s => s.EnableFontFeature(featureName));

    /// <inheritdoc cref="TextStyleExtensions.DisableFontFeature"/>
    public static T DisableFontFeature<T>(this T descriptor, string featureName) where T : TextSpanDescriptor => descriptor.Change(s => s.DisableFontFeature(featureName));

    /// <inheritdoc cref="TextStyleExtensions.DirectionAuto"/>
    public static T DirectionAuto<T>(this T descriptor) where T : TextSpanDescriptor => descriptor.Change(s => s.DirectionAuto());

    /// <inheritdoc cref="TextStyleExtensions.DirectionFromLeftToRight"/>
    public static T DirectionFromLeftToRight<T>(this T descriptor) where T : TextSpanDescriptor => descriptor.Change(s => s.DirectionFromLeftToRight());

    /// <inheritdoc cref="TextStyleExtensions.DirectionFromRightToLeft"/>
    public static T DirectionFromRightToLeft<T>(this T descriptor) where T : TextSpanDescriptor => descriptor.Change(s => s.DirectionFromRightToLeft());

    private static T Change<T>(this T descriptor, Func<TextStyle, TextStyle> change) where T : TextSpanDescriptor
    {
        descriptor.Restyle(change);
        return descriptor;
    }
}
