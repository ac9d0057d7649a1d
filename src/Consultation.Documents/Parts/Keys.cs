using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>The keys of paragraphs: what they come from, the same in every language, version and document.</summary>
internal static class Keys
{
    public const string Next = "next";

    public static string Of(RecordNote note) => $"note.{note.Id}";

    public static string Of(RecordStatement statement) => $"statement.{statement.Id}";

    public static string Of(RecordProcedure procedure) => $"procedure.{procedure.Id}";

    /// <summary>A ruling by the speech it was given on, else by the request.</summary>
    public static string Of(RecordRuling ruling) => $"ruling.{ruling.Speech?.Value ?? ruling.Id.Value}";

    public static string Of(RecordComment comment) => $"comment.{comment.Id}";

    public static string Of(PointGroup group) => $"point.{group.First.Id}";

    public static string Of(RecordItem item) => $"item.{item.Id}";
}
