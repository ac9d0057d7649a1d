using Consultation.Documents;
using Consultation.Domain;

namespace Consultation.Server.Records;

/// <summary>The name of a table's file: <c>KIND[.LANGUAGE][.READERSHIP].csv</c> or <c>.xlsx</c>; in the authentic language where none is named.</summary>
internal sealed record TableName(TableKind Kind, Language? Language, string? Readership, TableForm Form)
{
    /// <summary>Reads a name; null where there is no such table.</summary>
    public static TableName? Parse(string name)
    {
        var parts = name.Split('.');
        if (parts.Length is < 2 or > 4 || TableKinds.Of(parts[0]) is not { } kind || TableKinds.FormOf(parts[^1]) is not { } form)
        {
            return null;
        }

        var between = parts[1..^1];
        var language = between.Length > 0 ? Languages.Of(between[0]) : null;
        var rest = language is null ? between : between[1..];
        return rest.Length <= 1 ? new TableName(kind, language, rest.FirstOrDefault(), form) : null;
    }
}
