namespace Consultation.Documents;

/// <summary>What of a record can be had as a table, for those who go on calculating with it.</summary>
public enum TableKind
{
    /// <summary>Who was at the table and when.</summary>
    Attendance,

    /// <summary>The ballots of votes, or their totals where names aren't in the record.</summary>
    Votes,

    /// <summary>Who spoke, when and how long.</summary>
    SpeakingTimes,
}

/// <summary>The form of a table's file.</summary>
public enum TableForm
{
    /// <summary>Comma-separated values in UTF-8 with a byte order mark: one table.</summary>
    Csv,

    /// <summary>A workbook, with sums on further sheets.</summary>
    Xlsx,
}

/// <summary>Names of tables and their forms.</summary>
public static class TableKinds
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyList<TableKind> All { get; } = [TableKind.Attendance, TableKind.Votes, TableKind.SpeakingTimes];

    /// <summary>Every form.</summary>
    public static IReadOnlyList<TableForm> Forms { get; } = [TableForm.Csv, TableForm.Xlsx];

    /// <summary>The name as it stands in files and commands.</summary>
    public static string Name(this TableKind kind) => kind switch
    {
        TableKind.Attendance => "attendance",
        TableKind.Votes => "votes",
        _ => "speaking-times",
    };

    /// <summary>The kind of a name, or null.</summary>
    public static TableKind? Of(string? name) => All.Select(kind => (TableKind?)kind).FirstOrDefault(kind => kind!.Value.Name() == name);

    /// <summary>The ending of a file of this form, without the point.</summary>
    public static string Ending(this TableForm form) => form == TableForm.Csv ? "csv" : "xlsx";

    /// <summary>What a browser is told that a file of this form is.</summary>
    public static string MediaType(this TableForm form) =>
        form == TableForm.Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The form that a file's ending tells, or null.</summary>
    public static TableForm? FormOf(string? ending) => ending switch
    {
        "csv" => TableForm.Csv,
        "xlsx" => TableForm.Xlsx,
        _ => null,
    };
}
