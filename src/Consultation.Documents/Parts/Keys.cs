using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>The keys of paragraphs: what they come from, the same in every language, version and document.</summary>
internal static class Keys
{
    public const string Next = ParagraphKey.Next;

    public static string Of(RecordNote note) => ParagraphKey.Of(note.Id);

    public static string Of(RecordStatement statement) => ParagraphKey.Of(statement.Id);

    public static string Of(RecordProcedure procedure) => ParagraphKey.Of(procedure.Id);

    public static string Of(RecordRuling ruling) => ParagraphKey.Of(ruling.Id);

    public static string Of(RecordComment comment) => $"comment.{comment.Id}";

    public static string Of(PointGroup group) => ParagraphKey.Of(group.First.Id);

    public static string Of(RecordItem item) => $"item.{item.Id}";
}
