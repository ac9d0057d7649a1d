using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>What stays on one page where it fits on one.</summary>
internal static class Keeping
{
    /// <summary>More characters than any page holds: such a block begins where it stands instead of leaving the rest of a page empty.</summary>
    private const int MoreThanAPage = 3_000;

    public static IContainer Whole(this IContainer container, params IEnumerable<string> words) =>
        words.Sum(text => text.Length) > MoreThanAPage ? container : container.PreventPageBreak();
}
