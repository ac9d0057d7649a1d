using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>Tables on pages: the head repeated, rows with their heads.</summary>
internal static class PdfTables
{
    public static void Set(IContainer container, TableBlock table) => container.Column(column =>
    {
        if (table.Caption is { } caption)
        {
            column.Item().PaddingBottom(1, Unit.Millimetre).KeepWithNext().SemanticCaption().DefaultTextStyle(Styles.Small).Text(caption);
        }

        column.Item().SemanticTable().DefaultTextStyle(Styles.Table).Table(of => Compose(of, table));
    });

    private static void Compose(TableDescriptor descriptor, TableBlock table)
    {
        descriptor.ColumnsDefinition(columns =>
        {
            foreach (var column in table.Columns)
            {
                if (column.Millimetres is { } millimetres)
                {
                    columns.ConstantColumn(millimetres, Unit.Millimetre);
                }
                else
                {
                    columns.RelativeColumn(column.Share ?? 1);
                }
            }
        });
        descriptor.Header(header =>
        {
            foreach (var column in table.Columns)
            {
                header.Cell().BorderBottom(0.75f).BorderColor("#333333").PaddingVertical(1, Unit.Millimetre).PaddingRight(2, Unit.Millimetre)
                    .DefaultTextStyle(s => s.SemiBold()).Set(Runs.Of(column.Head), align: column.Align);
            }
        });
        foreach (var row in table.Rows)
        {
            foreach (var (index, cell) in row.Cells.Index())
            {
                var place = descriptor.Cell();
                Cell(index == table.RowHeads ? place.AsSemanticHorizontalHeader() : place, cell, table.Columns[index].Align);
            }
        }
    }

    /// <summary>What only repeats is paler.</summary>
    private static void Cell(IContainer place, TableCell cell, Alignment align) => place
        .BorderBottom(0.25f).BorderColor(Styles.Hairline).PaddingVertical(1, Unit.Millimetre).PaddingRight(2, Unit.Millimetre)
        .DefaultTextStyle(s => cell.Repeats ? s.FontColor(Styles.Pale) : s).Column(column =>
        {
            foreach (var line in cell.Lines)
            {
                column.Item().DefaultTextStyle(s => line.Small ? s.FontSize(8).FontColor(Styles.Grey) : s).Set(line.Words, align: align);
            }
        });
}
