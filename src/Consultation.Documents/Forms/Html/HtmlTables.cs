using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Tables in a page for browsers.</summary>
internal static class HtmlTables
{
    public static void Set(Html html, TableBlock table)
    {
        html.Open("table");
        if (table.Caption is { } caption)
        {
            html.Element("caption", caption);
        }

        html.Open("thead").Open("tr");
        foreach (var column in table.Columns)
        {
            html.Element("th", column.Head, ("scope", "col"), ("class", Class(column.Align)));
        }

        html.Close("tr").Close("thead").Line().Open("tbody").Line();
        foreach (var row in table.Rows)
        {
            html.Open("tr");
            foreach (var (index, cell) in row.Cells.Index())
            {
                Cell(html, cell, index == table.RowHeads, Class(table.Columns[index].Align));
            }

            html.Close("tr").Line();
        }

        html.Close("tbody").Close("table").Line();
    }

    private static void Cell(Html html, TableCell cell, bool head, string? align)
    {
        var name = head ? "th" : "td";
        html.Open(name, ("scope", head ? "row" : null), ("class", cell.Repeats ? "repeats" : align));
        foreach (var (index, line) in cell.Lines.Index())
        {
            var language = line.Words.Language();
            html.Raw(index > 0 && !line.Small ? "<br>" : "");
            var tag = line.Small ? "div" : "span";
            html.Open(tag, ("class", line.Small ? "small" : null), ("lang", language?.Code()));
            HtmlText.Set(html, line.Words, language);
            html.Close(tag);
        }

        html.Close(name);
    }

    private static string? Class(Alignment align) => align switch
    {
        Alignment.End => "end",
        Alignment.Middle => "middle",
        _ => null,
    };
}
