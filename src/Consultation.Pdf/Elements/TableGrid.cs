using Consultation.Pdf.Layout;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Elements;

/// <summary>A cell. Rows and columns count from 1; 0 asks for the next free place.</summary>
internal sealed class TableCell : Container, ITableCellContainer
{
    public int Row { get; set; }
    public int Column { get; set; }
    public int RowSpan { get; set; } = 1;
    public int ColumnSpan { get; set; } = 1;
    public bool IsRowHeader { get; set; }

    public int LastRow => Row + RowSpan - 1;

    /// <summary>Its node of the tag tree, once drawn.</summary>
    public File.StructNode? Node { get; set; }

    public override void Reset(bool hard)
    {
        Node = null;
        base.Reset(hard);
    }
}

/// <summary>A column: so many points, or a share of what is left.</summary>
internal readonly record struct TableColumn(float Points, float Share);

/// <summary>Cells in their places, and the heights of rows for a given width.</summary>
internal sealed class TableGrid
{
    private readonly HashSet<int> _noBreakBefore = [];
    private TableCell[][] _byRow = [];

    public List<TableCell> Cells { get; } = [];

    public int RowCount { get; private set; }

    /// <summary>Gives each cell its place.</summary>
    /// <exception cref="DocumentComposeException">Cells overlap, or stand outside the columns.</exception>
    public void Arrange(int columns)
    {
        var taken = new HashSet<(int, int)>();
        var byRow = new List<List<TableCell>>();
        var (row, column) = (1, 1);
        foreach (var cell in Cells)
        {
            Locate(cell, columns, taken, ref row, ref column);
            for (var r = cell.Row; r <= cell.LastRow; r++)
            {
                for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++)
                {
                    if (!taken.Add((r, c)))
                        throw new DocumentComposeException($"Two cells of a table stand in row {r}, column {c}.");
                }

                while (byRow.Count < r)
                    byRow.Add(new List<TableCell>(columns));
                byRow[r - 1].Add(cell);
                if (r > cell.Row)
                    _noBreakBefore.Add(r);
            }

        }

        RowCount = byRow.Count;
        _byRow = [.. byRow.Select(cells => cells.OrderBy(c => c.Column).ToArray())];
    }

    /// <summary>The cells that stand in a row (from 1) or reach into it, in order of columns.</summary>
    public TableCell[] In(int row) => _byRow[row - 1];

    /// <summary>The last row of the group that begins with a row and that no cell lets fall apart.</summary>
    public int LastOfGroup(int row)
    {
        while (row < RowCount && _noBreakBefore.Contains(row + 1))
            row++;
        return row;
    }

    private static void Locate(TableCell cell, int columns, HashSet<(int, int)> taken, ref int row, ref int column)
    {
        if (cell.ColumnSpan < 1 || cell.RowSpan < 1 || cell.ColumnSpan > columns || cell.Column + cell.ColumnSpan - 1 > columns)
            throw new DocumentComposeException($"A cell in column {cell.Column}, {cell.ColumnSpan} wide, doesn't fit a table of {columns} columns.");
        if (cell.Row > 0 && cell.Column > 0)
        {
            (row, column) = (cell.Row, cell.Column + cell.ColumnSpan);
            return;
        }

        if (cell.Row > 0)
            (row, column) = (cell.Row, 1);
        while (!IsFree(cell, cell.Column > 0 ? cell.Column : column, row, columns, taken))
        {
            column = cell.Column > 0 ? columns + 1 : column + 1;
            if (column <= columns)
                continue;
            row++;
            column = 1;
        }

        cell.Row = row;
        if (cell.Column == 0)
            cell.Column = column;
        column = cell.Column + cell.ColumnSpan;
    }

    private static bool IsFree(TableCell cell, int column, int row, int columns, HashSet<(int, int)> taken)
    {
        if (column + cell.ColumnSpan - 1 > columns)
            return false;
        for (var c = column; c < column + cell.ColumnSpan; c++)
        {
            for (var r = row; r < row + cell.RowSpan; r++)
            {
                if (taken.Contains((r, c)))
                    return false;
            }
        }

        return true;
    }
}
