using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Which class composes which document: a kind is a class and a line here.</summary>
internal static class Composers
{
    private static readonly SortedDictionary<DocumentKind, Func<Source, DocumentText>> ByKind = new()
    {
        [DocumentKind.Minutes] = source => new MinutesDocument(source).Compose(),
        [DocumentKind.AgreedPositions] = source => new AgreedPositionsDocument(source).Compose(),
        [DocumentKind.SummaryReport] = source => new SummaryReportDocument(source).Compose(),
        [DocumentKind.Attendance] = source => new AttendanceDocument(source).Compose(),
        [DocumentKind.VotingRecord] = source => new VotingRecordDocument(source).Compose(),
        [DocumentKind.Actions] = source => new ActionsDocument(source).Compose(),
    };

    /// <summary>The kinds that can be made, in the order in which they are offered.</summary>
    public static IReadOnlyList<DocumentKind> Kinds { get; } = [.. ByKind.Keys];

    public static DocumentText Compose(DocumentKind kind, Source source) => ByKind[kind](source);
}
