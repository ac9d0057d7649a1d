using Consultation.Pdf.Elements;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>What QuestPDF doesn't have.</summary>
public static class KeepingExtensions
{
    /// <summary>
    /// Keeps an item of a column on the page where the next item begins, with at least two lines of its text or the first
    /// row of its table. Headings (<c>SemanticHeader1</c> to <c>6</c>) do so by themselves.
    /// </summary>
    public static IContainer KeepWithNext(this IContainer element) => element.Put(new KeepWithNext());
}
