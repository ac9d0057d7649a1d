using Consultation.Pdf.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Texts.</summary>
public static class TextExtensions
{
    /// <summary>A text of one style; a line feed begins a new paragraph.</summary>
    public static TextBlockDescriptor Text(this IContainer element, string? text)
    {
        var block = element.PutText();
        var span = new TextDescriptor(block).Span(text);
        return new TextBlockDescriptor(block, span);
    }

    /// <summary>A text put together of spans.</summary>
    public static void Text(this IContainer element, Action<TextDescriptor> content) => content(new TextDescriptor(element.PutText()));

    /// <summary>Lines stand in a text where the text stands in its place, if that is said right before it.</summary>
    private static TextBlock PutText(this IContainer element)
    {
        var block = element.Put(new TextBlock());
        if (element is Alignment { Horizontal: { } horizontal })
            block.Alignment = horizontal switch { 0 => LineAlignment.Left, 1 => LineAlignment.Right, _ => LineAlignment.Center };
        return block;
    }
}
