using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Makes tables from a record, and from nothing else: what a readership may not see isn't in its record. The same record gives the same bytes.</summary>
public static class TableRenderer
{
    /// <summary>The table as a file.</summary>
    public static byte[] Render(Record record, TableKind kind, Language language, TableForm form)
    {
        var source = new TableSource(record, TableWords.In(language), language);
        IReadOnlyList<Sheet> sheets = kind switch
        {
            TableKind.Attendance => [AttendanceSheet.Of(source)],
            TableKind.Votes => [VoteSheet.Of(source)],
            _ => SpeakingSheets.Of(source),
        };
        return form == TableForm.Csv ? CsvFile.Write(sheets[0]) : XlsxFile.Write(sheets);
    }

    /// <summary>A table with a head and no lines, to be filled in.</summary>
    public static byte[] Empty(IReadOnlyList<string> head, TableForm form)
    {
        var sheet = new Sheet(head[0], head, []);
        return form == TableForm.Csv ? CsvFile.Write(sheet) : XlsxFile.Write([sheet]);
    }

    /// <summary>The name of its file: <c>votes.csv</c> in the authentic language, else <c>votes.kk.csv</c>; <c>votes.public.xlsx</c>.</summary>
    public static string FileName(Record record, TableKind kind, Language language, TableForm form) => string.Join('.', new[]
    {
        kind.Name(), language == record.Roundtable.Authentic ? null : language.Code(), record.Readership, form.Ending(),
    }.Where(part => part is not null));
}
