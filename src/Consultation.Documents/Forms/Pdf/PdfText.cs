using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>Runs and places, in the engine's vocabulary.</summary>
internal static class PdfText
{
    /// <summary>More characters than any page holds: such a block begins where it stands instead of leaving the rest of a page empty.</summary>
    private const int MoreThanAPage = 3_000;

    /// <summary>The text's own measure, beside the column of the paragraph numbers.</summary>
    public static IContainer Indented(this IContainer container) => container.PaddingLeft(Styles.HangMm, Unit.Millimetre);

    /// <summary>Stays on one page where it fits on one.</summary>
    public static IContainer Whole(this IContainer container, Block block) => block.Characters() > MoreThanAPage ? container : container.PreventPageBreak();

    /// <summary>Sets runs; what is bold among them may have a colour of its own.</summary>
    public static void Set(this IContainer container, ValueList<Run> runs, Color? bold = null, Alignment align = Alignment.Start)
    {
        var place = runs.Language() is { } language ? container.SemanticLanguage(language.Code()) : container;
        place.Text(text =>
        {
            Action side = align switch
            {
                Alignment.Middle => text.AlignCenter,
                Alignment.End => text.AlignRight,
                _ => text.AlignLeft,
            };
            side();
            foreach (var run in runs)
            {
                Span(text, run, bold);
            }
        });
    }

    private static void Span(TextDescriptor text, Run run, Color? bold)
    {
        var words = run.SmallCaps ? run.Text.ToUpperInvariant() : run.Text;
        var span = run.Link is { } link ? text.Hyperlink(words, link) : text.Span(words);
        if (run.Bold)
        {
            span.SemiBold();
        }

        if (run is { Bold: true } && bold is { } colour)
        {
            span.FontColor(colour);
        }

        if (run.Italic)
        {
            span.Italic();
        }

        if (run.SmallCaps)
        {
            span.LetterSpacing(0.06f);
        }

        if (run.Link is not null)
        {
            span.FontColor(Styles.Blue);
        }
    }
}
