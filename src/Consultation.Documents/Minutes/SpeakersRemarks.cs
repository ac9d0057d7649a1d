using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Who took the floor, each once.</summary>
internal static class SpeakersRemarks
{
    public static IEnumerable<RemarkBlock> Of(Source source, ValueList<RecordSpeech> speeches) =>
    [
        .. Names(source, speeches) is { Count: > 0 } speakers ? new[] { new RemarkBlock(Runs.Of(source.Words.Speakers(speakers))) } : [],
        .. PointsOfOrder(source, speeches),
    ];

    /// <summary>Those who spoke to the matter, where the document includes speakers.</summary>
    public static IReadOnlyList<string> Names(Source source, ValueList<RecordSpeech> speeches) =>
        source.Options.Speakers ? Behind.Speakers(source, speeches.Where(s => s.Kind != FloorKind.PointOfOrder), withKind: true) : [];

    /// <summary>Those who spoke on points of order that weren't ruled on.</summary>
    public static IEnumerable<RemarkBlock> PointsOfOrder(Source source, ValueList<RecordSpeech> speeches)
    {
        if (!source.Options.Speakers)
        {
            yield break;
        }

        // Those that were ruled on have a paragraph of their own.
        var ruled = (source.Record.Rulings ?? []).Select(ruling => ruling.Speech).ToHashSet();
        var points = Behind.Speakers(source, speeches.Where(s => s.Kind == FloorKind.PointOfOrder && !ruled.Contains(s.Id)));
        if (points.Count > 0)
        {
            yield return new RemarkBlock(Runs.Of(source.Words.PointsOfOrder(points)));
        }
    }
}
