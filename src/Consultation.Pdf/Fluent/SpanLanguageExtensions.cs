namespace QuestPDF.Fluent;

/// <summary>Languages within a text. Not in QuestPDF, where only whole elements have one.</summary>
public static class SpanLanguageExtensions
{
    /// <summary>Says that a span is in another language than the text around it, as BCP 47; it also chooses the letter forms.</summary>
    /// <exception cref="ArgumentException">The language is empty.</exception>
    public static T SemanticLanguage<T>(this T descriptor, string language) where T : TextSpanDescriptor
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        descriptor.Restyle(style => style with { Language = language });
        return descriptor;
    }
}
