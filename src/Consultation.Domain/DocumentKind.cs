namespace Consultation.Domain;

/// <summary>The documents that are made from a record.</summary>
public enum DocumentKind
{
    /// <summary>The minutes.</summary>
    Minutes,

    /// <summary>What was adopted, in its final text.</summary>
    AgreedPositions,

    /// <summary>The summary report: numbered paragraphs that each show their marking.</summary>
    SummaryReport,

    /// <summary>Who was at the table and when.</summary>
    Attendance,

    /// <summary>The rounds of voting: registers, and ballots as far as the level of attribution lets them be told.</summary>
    VotingRecord,

    /// <summary>What was to be done by whom.</summary>
    Actions,
}

/// <summary>Names of documents.</summary>
public static class DocumentKinds
{
    /// <summary>Every kind, in the order in which they are offered.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } = Enum.GetValues<DocumentKind>();

    /// <summary>The name as it stands in files and on the command line: <c>minutes</c>, <c>agreed-positions</c>.</summary>
    public static string Name(this DocumentKind kind) => kind switch
    {
        DocumentKind.AgreedPositions => "agreed-positions",
        DocumentKind.SummaryReport => "summary-report",
        DocumentKind.Attendance => "attendance",
        DocumentKind.VotingRecord => "voting-record",
        DocumentKind.Actions => "actions",
        _ => "minutes",
    };

    /// <summary>The kind of a name, or null.</summary>
    public static DocumentKind? Of(string? name) => All.Where(kind => kind.Name() == name).Select(kind => (DocumentKind?)kind).FirstOrDefault();

    /// <summary>Whether it is made of paragraphs that can be edited: the others are tables of what happened.</summary>
    public static bool HasParagraphs(this DocumentKind kind) =>
        kind is DocumentKind.Minutes or DocumentKind.AgreedPositions or DocumentKind.SummaryReport;
}
