namespace Consultation.Domain;

/// <summary>
/// The keys of paragraphs: made of what a paragraph comes from, so that one stays whatever is written before it. An id
/// is the one the record gives: where it keeps out who said something, it is a neutral one.
/// </summary>
public static class ParagraphKey
{
    /// <summary>The key of the paragraph of the next meeting.</summary>
    public const string Next = "next";

    /// <summary>The key of a note's paragraph.</summary>
    public static string Of(NoteId note) => $"note.{note}";

    /// <summary>The key of a statement for the record.</summary>
    public static string Of(StatementId statement) => $"statement.{statement}";

    /// <summary>The key of a procedural decision.</summary>
    public static string Of(ProcedureId procedure) => $"procedure.{procedure}";

    /// <summary>The key of a ruling on a point of order.</summary>
    public static string Of(RequestId order) => $"ruling.{order}";

    /// <summary>The key of a paragraph of points: by the first of them.</summary>
    public static string Of(PointId first) => $"point.{first}";

    /// <summary>What a key is made of; no id for that of the next meeting. Null where it is no key.</summary>
    internal static (string Kind, string Id)? Parts(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return key == Next ? (Next, "")
            : dot > 0 && IdText.IsValid(key[(dot + 1)..]) ? (key[..dot], key[(dot + 1)..])
            : null;
    }
}
