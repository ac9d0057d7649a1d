using Consultation.Pdf.Elements;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Tables.</summary>
public static class TableExtensions
{
    /// <summary>
    /// A table. Inside <c>SemanticTable()</c> its rows and cells are tagged as such; otherwise it only arranges its
    /// content.
    /// </summary>
    /// <exception cref="DocumentComposeException">There are no columns, or cells overlap.</exception>
    public static void Table(this IContainer element, Action<TableDescriptor> handler)
    {
        var table = element.Put(new Table());
        handler(new TableDescriptor(table));
        table.Arrange();
    }

    /// <summary>Sets the cell's column, counted from 1; otherwise it takes the next free place.</summary>
    public static ITableCellContainer Column(this ITableCellContainer tableCellContainer, uint value) =>
        tableCellContainer.With(c => c.Column = (int)value);

    /// <summary>Sets how many columns the cell takes.</summary>
    public static ITableCellContainer ColumnSpan(this ITableCellContainer tableCellContainer, uint value) =>
        tableCellContainer.With(c => c.ColumnSpan = (int)value);

    /// <summary>Sets the cell's row, counted from 1; otherwise it takes the next free place.</summary>
    public static ITableCellContainer Row(this ITableCellContainer tableCellContainer, uint value) =>
        tableCellContainer.With(c => c.Row = (int)value);

    /// <summary>Sets how many rows the cell takes.</summary>
    public static ITableCellContainer RowSpan(this ITableCellContainer tableCellContainer, uint value) =>
        tableCellContainer.With(c => c.RowSpan = (int)value);

    /// <summary>Says that the cell is the heading of its row.</summary>
    public static ITableCellContainer AsSemanticHorizontalHeader(this ITableCellContainer tableCellContainer) =>
        tableCellContainer.With(c => c.IsRowHeader = true);

    private static ITableCellContainer With(this ITableCellContainer container, Action<TableCell> change)
    {
        change((TableCell)container);
        return container;
    }
}

/// <summary>Describes a table.</summary>
public sealed class TableDescriptor
{
    private readonly Table _table;

    internal TableDescriptor(Table table) => _table = table;

    /// <summary>Sets the columns, from left to right.</summary>
    public void ColumnsDefinition(Action<TableColumnsDefinitionDescriptor> handler)
    {
        var descriptor = new TableColumnsDefinitionDescriptor();
        handler(descriptor);
        _table.Columns = descriptor.Columns;
    }

    /// <summary>Describes the head, which is repeated on each page; only its first appearance is read out.</summary>
    public void Header(Action<TableCellDescriptor> handler) => handler(new TableCellDescriptor(_table.Head));

    /// <summary>Adds a cell.</summary>
    public ITableCellContainer Cell() => new TableCellDescriptor(_table.Body).Cell();
}

/// <summary>Describes the columns of a table.</summary>
public sealed class TableColumnsDefinitionDescriptor
{
    internal TableColumnsDefinitionDescriptor() { }

    internal List<TableColumn> Columns { get; } = [];

    /// <summary>Adds a column of a given width.</summary>
    public void ConstantColumn(float width, Unit unit = Unit.Point) => Columns.Add(new TableColumn(width.ToPoints(unit), 0));

    /// <summary>Adds a column that takes a share of the room left by the others.</summary>
    public void RelativeColumn(float width = 1) => Columns.Add(new TableColumn(0, width));
}

/// <summary>Describes the cells of a table's head.</summary>
public sealed class TableCellDescriptor
{
    private readonly TableGrid _grid;

    internal TableCellDescriptor(TableGrid grid) => _grid = grid;

    /// <summary>Adds a cell.</summary>
    public ITableCellContainer Cell()
    {
        var cell = new TableCell();
        _grid.Cells.Add(cell);
        return cell;
    }
}
