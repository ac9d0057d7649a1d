using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>The corrigenda to published minutes: before everything else, for what they correct stays as it was.</summary>
internal static class CorrigendaBlocks
{
    public static IEnumerable<Block> Of(Source source) => source.Record.Minutes is not { Corrigenda.Count: > 0 } minutes ? [] :
    [
        new HeadingBlock(1, "corrigenda", Runs.Of(MinutesWords.In(source.Words.Language).Corrigenda)),
        .. minutes.Corrigenda.Select((corrigendum, index) => Of(source, corrigendum, index + 1)),
    ];

    private static PassageBlock Of(Source source, RecordCorrigendum corrigendum, int number)
    {
        var words = MinutesWords.In(source.Words.Language);
        var reason = $"{source.Words.Reason(source.Written(corrigendum.Reason))} {words.Issued(source.Words.Date(corrigendum.Issued))}";
        return new PassageBlock(null, $"corrigendum.{corrigendum.Id}", source.Forms.Of(corrigendum.Events),
        [
            .. Prose.Of(source, corrigendum.Text, Behind.Portion(corrigendum.Marking) + words.Corrigendum(number, corrigendum.Paragraph) + " "),
            new RemarkBlock(Prose.Line(source, reason, corrigendum.Reason)),
        ])
        {
            Whole = true,
        };
    }
}
