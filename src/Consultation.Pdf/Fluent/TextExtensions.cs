using Consultation.Pdf.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Texts.</summary>
public static class TextExtensions
{
    /// <summary>A text of one style; a line feed begins a new paragraph.</summary>
    public static TextBlockDescriptor Text(this IContainer element, string? text)
    {
        var block = element.Put(new TextBlock());
        var span = new TextDescriptor(block).Span(text);
        return new TextBlockDescriptor(block, span);
    }

    /// <summary>A text put together of spans.</summary>
    public static void Text(this IContainer element, Action<TextDescriptor> content)
    {
        var block = element.Put(new TextBlock());
        content(new TextDescriptor(block));
    }
}
