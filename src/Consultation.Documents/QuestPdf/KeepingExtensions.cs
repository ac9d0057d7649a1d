using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>What the documents ask for and the package QuestPDF doesn't have. Compiled only with that package.</summary>
internal static class KeepingExtensions
{
    /// <summary>QuestPDF has no such rule: the item stands where it falls, and may end a page.</summary>
    public static IContainer KeepWithNext(this IContainer element) => element;
}
