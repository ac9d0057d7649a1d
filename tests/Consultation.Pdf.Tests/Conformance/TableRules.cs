using UglyToad.PdfPig.Tokens;

namespace Consultation.Pdf.Tests.Conformance;

/// <summary>Tables: ISO 14289-1, 7.2 and 7.5, and ISO 32000-1, 14.8.4.3.4.</summary>
internal static class TableRules
{
    [Rule("ISO 14289-1, 7.2 (Matterhorn 09-004); ISO 32000-1, 14.8.4.3.4", "A table holds rows, alone or in groups, and rows hold cells.")]
    public static IEnumerable<string> Nesting(PdfFile file) =>
        TagRules.Misplaced(file.Tags, "Table", ["TR", "THead", "TBody", "TFoot", "Caption"], holdsContent: false)
            .Concat(new[] { "THead", "TBody", "TFoot" }.SelectMany(g => TagRules.Misplaced(file.Tags, g, ["TR"], holdsContent: false).Concat(TagRules.Strayed(file.Tags, g, ["Table"]))))
            .Concat(TagRules.Misplaced(file.Tags, "TR", ["TH", "TD"], holdsContent: false))
            .Concat(TagRules.Strayed(file.Tags, "TR", ["Table", "THead", "TBody", "TFoot"]))
            .Concat(new[] { "TH", "TD" }.SelectMany(c => TagRules.Strayed(file.Tags, c, ["TR"])));

    [Rule("ISO 14289-1, 7.2; ISO 32000-1, 14.8.4.3.4", "The rows of a table are equally long, and no two cells share a place.")]
    public static IEnumerable<string> Regular(PdfFile file)
    {
        foreach (var table in Tables(file))
        {
            var grids = Groups(table).Select(Place).ToList();
            if (grids.Exists(g => g.Overlaps))
                yield return $"{table} has cells over one another";
            var lengths = grids.SelectMany(g => Enumerable.Range(0, g.Rows)
                .Select(row => g.Cells.Where(c => row >= c.Row && row < c.Row + c.Rows).Sum(c => c.Columns))).Distinct().ToList();
            if (lengths.Count > 1)
                yield return $"{table} has rows of {string.Join(", ", lengths)} cells";
        }
    }

    [Rule("ISO 14289-1, 7.5 (Matterhorn 15-003)", "A heading cell says what it is the heading of.")]
    public static IEnumerable<string> Scopes(PdfFile file) =>
        file.Tags.All.Where(n => n.Type == "TH" && (n.Attribute("Table", "Scope") as NameToken)?.Data is not ("Row" or "Column" or "Both"))
            .Select(n => $"{n} doesn't");

    [Rule("ISO 14289-1, 7.5", "The headings that a cell names are cells of its table, and each where headings span several columns or rows is named.")]
    public static IEnumerable<string> Headers(PdfFile file)
    {
        foreach (var table in Tables(file))
        {
            var cells = table.All.Where(n => n.Type is "TH" or "TD").ToList();
            var ids = cells.Where(c => c.Type == "TH").Select(c => file.Text(c.Dictionary, "ID")).OfType<string>().ToHashSet();
            var named = cells.SelectMany(c => c.Attribute("Table", "Headers") is ArrayToken list ? list.Data.Select(PdfFile.TextOf) : []).OfType<string>().ToHashSet();
            if (!named.IsSubsetOf(ids))
                yield return $"{table} names {string.Join(", ", named.Except(ids))}";
            if (cells.Exists(c => c.Type == "TH" && (c.Span("ColSpan") > 1 || c.Span("RowSpan") > 1)) && named.Count == 0)
                yield return $"{table} has headings that span, and cells name none";
        }
    }

    private static IEnumerable<TagNode> Tables(PdfFile file) => file.Tags.All.Where(n => n.Type == "Table");

    /// <summary>Rows that cells may span together: those of a group.</summary>
    private static IEnumerable<List<TagNode>> Groups(TagNode table)
    {
        var own = table.Kids.Where(k => k.Type == "TR").ToList();
        return table.Kids.Where(k => k.Type is "THead" or "TBody" or "TFoot").Select(g => g.Kids.Where(r => r.Type == "TR").ToList()).Append(own).Where(g => g.Count > 0);
    }

    private static (List<(int Row, int Column, int Rows, int Columns)> Cells, int Rows, bool Overlaps) Place(List<TagNode> rows)
    {
        var taken = new HashSet<(int, int)>();
        var cells = new List<(int, int, int, int)>();
        var overlaps = false;
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Kids.Where(k => k.Type is "TH" or "TD"))
            {
                while (taken.Contains((row, column)))
                    column++;
                var (height, width) = (cell.Span("RowSpan"), cell.Span("ColSpan"));
                cells.Add((row, column, height, width));
                for (var r = row; r < row + height; r++)
                {
                    for (var c = column; c < column + width; c++)
                        overlaps |= !taken.Add((r, c));
                }

                overlaps |= row + height > rows.Count;
                column += width;
            }
        }

        return (cells, rows.Count, overlaps);
    }
}
