using Consultation.Pdf.File;

namespace Consultation.Pdf.Elements;

/// <summary>Rows, head cells and data cells in the tag tree of a table that was marked as one.</summary>
internal sealed class TableTags(StructNode table)
{
    private readonly Dictionary<int, StructNode> _rows = [];
    private StructNode? _head;
    private StructNode? _body;

    /// <summary>Makes the cell's node the current one, and gives the one that was.</summary>
    public StructNode Enter(PageCanvas canvas, TableCell cell, bool isHead)
    {
        cell.Node ??= MakeCell(cell, isHead);
        return canvas.Enter(cell.Node);
    }

    private StructNode MakeCell(TableCell cell, bool isHead)
    {
        var group = isHead ? _head ??= table.Add("THead") : _body ??= table.Add("TBody");
        var key = isHead ? -cell.Row : cell.Row;
        if (!_rows.TryGetValue(key, out var row))
            _rows[key] = row = group.Add("TR");
        var node = row.Add(isHead || cell.IsRowHeader ? "TH" : "TD");
        node.Cell = new CellPlace(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, isHead);
        return node;
    }
}
