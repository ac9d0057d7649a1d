using System.Globalization;

namespace Consultation.Pdf.File;

/// <summary>
/// Completes the tags of a table: empty cells where none was put, so that all rows are equally long, and the attributes
/// that lead from a cell to its headings. Scope says it alone where headings are one deep; where they span, each cell
/// names its headings (ISO 14289-1, 7.5).
/// </summary>
internal static class TableHeads
{
    public static void Complete(StructNode table, int number)
    {
        if (IsPlain(table))
        {
            foreach (var head in Cells(table).Where(c => c.Type == "TH"))
                head.Attributes = Attributes(head, []);
            return;
        }

        var cells = Cells(table).ToList();
        if (cells.Count == 0)
            return;
        var columns = cells.Max(c => c.Cell!.Column + c.Cell.ColumnSpan - 1);
        foreach (var group in table.Kids.OfType<StructNode>().Where(g => g.Type is "THead" or "TBody"))
            Fill(group, columns);
        var heads = cells.Where(c => c.Type == "TH").ToList();
        var complex = heads.Exists(h => h.Cell!.ColumnSpan > 1 || h.Cell.RowSpan > 1 || (h.Cell.IsHead && h.Cell.Row > 1));
        foreach (var head in complex ? heads : [])
            head.Id = string.Create(CultureInfo.InvariantCulture, $"t{number}{(head.Cell!.IsHead ? 'h' : 'b')}{head.Cell.Row}c{head.Cell.Column}");
        var above = complex ? heads.FindAll(h => h.Cell!.IsHead) : [];
        var beside = (complex ? heads : []).Where(h => !h.Cell!.IsHead)
            .SelectMany(h => Enumerable.Range(h.Cell!.Row, h.Cell.RowSpan).Select(row => (Row: row, Head: h))).ToLookup(h => h.Row, h => h.Head);
        foreach (var cell in cells)
            cell.Attributes = Attributes(cell, above.Concat(Beside(cell.Cell!, beside)));
    }

    /// <summary>Whether each place has a cell of its own and there is at most one row of headings, as in most tables.</summary>
    private static bool IsPlain(StructNode table)
    {
        var columns = 0;
        foreach (var kid in table.Kids)
        {
            if (kid is not StructNode { Type: "THead" or "TBody" } group)
                continue;
            if (group.Type == "THead" && group.Kids.Count > 1)
                return false;
            for (var row = 0; row < group.Kids.Count; row++)
            {
                var cells = ((StructNode)group.Kids[row]).Kids;
                columns = columns == 0 ? cells.Count : columns;
                if (cells.Count != columns || !AreInPlace(cells, row + 1))
                    return false;
            }
        }

        return true;
    }

    private static bool AreInPlace(List<object> cells, int row)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is not StructNode { Cell: { RowSpan: 1, ColumnSpan: 1 } place } || place.Row != row || place.Column != i + 1)
                return false;
        }

        return true;
    }

    private static IEnumerable<StructNode> Beside(CellPlace cell, ILookup<int, StructNode> heads) =>
        cell.IsHead ? [] : Enumerable.Range(cell.Row, cell.RowSpan).SelectMany(row => heads[row]).Distinct();

    private static IEnumerable<StructNode> Cells(StructNode table) =>
        table.Kids.OfType<StructNode>().Where(g => g.Type != "Caption")
            .SelectMany(g => g.Kids.OfType<StructNode>()).SelectMany(r => r.Kids.OfType<StructNode>()).Where(c => c.Cell is not null);

    private static void Fill(StructNode group, int columns)
    {
        var rows = group.Kids.OfType<StructNode>().ToDictionary(r => ((StructNode)r.Kids[0]).Cell!.Row);
        var taken = new HashSet<(int Row, int Column)>();
        var last = 0;
        foreach (var place in rows.Values.SelectMany(r => r.Kids.Cast<StructNode>()).Select(c => c.Cell!))
        {
            for (var row = place.Row; row < place.Row + place.RowSpan; row++)
            {
                for (var column = place.Column; column < place.Column + place.ColumnSpan; column++)
                    taken.Add((row, column));
                last = Math.Max(last, row);
            }
        }

        group.Kids.Clear();
        for (var number = 1; number <= last; number++)
        {
            var row = rows.GetValueOrDefault(number) ?? new StructNode("TR", group);
            group.Kids.Add(row);
            var at = 0;
            for (var column = 1; column <= columns; column++)
            {
                if (at < row.Kids.Count && ((StructNode)row.Kids[at]).Cell!.Column == column)
                    at++;
                else if (taken.Add((number, column)))
                    row.Kids.Insert(at++, new StructNode("TD", row));
            }
        }
    }

    private static string? Attributes(StructNode cell, IEnumerable<StructNode> heads)
    {
        var place = cell.Cell!;
        var result = "";
        if (cell.Type == "TH")
            result += place.IsHead ? " /Scope /Column" : " /Scope /Row";
        if (place.ColumnSpan > 1)
            result += " /ColSpan " + PdfText.Number(place.ColumnSpan);
        if (place.RowSpan > 1)
            result += " /RowSpan " + PdfText.Number(place.RowSpan);
        var named = string.Join(' ', heads.Where(h => h != cell && IsFor(h.Cell!, place)).Select(h => "(" + h.Id + ")"));
        if (named.Length > 0)
            result += $" /Headers [{named}]";
        return result.Length == 0 ? null : "/O /Table" + result;
    }

    /// <summary>A heading of columns is for what stands below it, one of rows, which are its own here, for what stands right of it.</summary>
    private static bool IsFor(CellPlace head, CellPlace cell)
    {
        var sameColumn = head.Column < cell.Column + cell.ColumnSpan && cell.Column < head.Column + head.ColumnSpan;
        return head.IsHead
            ? sameColumn && (!cell.IsHead || head.Row < cell.Row)
            : head.Column < cell.Column;
    }
}
