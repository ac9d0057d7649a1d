using System.Globalization;
using Consultation.Domain;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Consultation.Documents;

/// <summary>Tables of a word processor's document: the head repeated on each page, no row split.</summary>
internal static class DocxTables
{
    private const float TwipsOfMm = 1440 / 25.4f;

    /// <summary>The text's measure beside the column of numbers, in twentieths of a point.</summary>
    private const int Measure = 8617;

    private const int Hang = 567;

    private const int FactNames = 1984;

    public static IEnumerable<OpenXmlElement> Of(TableBlock table, DocxLinks links)
    {
        if (table.Caption is { } caption)
        {
            yield return DocxText.Paragraph("Caption", caption);
        }

        var widths = Widths(table.Columns);
        var head = new W.TableRow(new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()));
        head.Append(table.Columns.Select((column, i) => Cell(widths[i], [Aligned(DocxText.Paragraph("TableHead", column.Head), column.Align)])));
        yield return New(widths, "ConsultationTable", table.RowHeads == 0,
        [
            head,
            .. table.Rows.Select(row => Row(row.Cells.Select((cell, i) => Cell(
                widths[i],
                [.. cell.Lines.DefaultIfEmpty(new CellLine([])).Select(line => Aligned(DocxText.Paragraph(Style(cell, line), DocxText.Of(line.Words, links)), table.Columns[i].Align))])))),
        ]);
        yield return Behind();
    }

    public static W.Table Facts(ValueList<FactLine> facts)
    {
        int[] widths = [FactNames, Measure - FactNames];
        return New(widths, "FactsTable", firstColumn: true, facts.Select(fact => Row(
            [Cell(widths[0], [DocxText.Paragraph("TableSmall", fact.Name)]), Cell(widths[1], [DocxText.Paragraph("TableText", fact.Words)])])));
    }

    /// <summary>A paragraph that parts a table from what follows: without one, two tables would run together.</summary>
    public static W.Paragraph Behind() => DocxText.Paragraph("Behind");

    private static string Style(TableCell cell, CellLine line) => line.Small || cell.Repeats ? "TableSmall" : "TableText";

    private static W.Table New(int[] widths, string style, bool firstColumn, IEnumerable<W.TableRow> rows)
    {
        var table = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = style },
                new W.TableWidth { Width = Text(Measure), Type = W.TableWidthUnitValues.Dxa },
                new W.TableIndentation { Width = Hang, Type = W.TableWidthUnitValues.Dxa },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableLook { Val = firstColumn ? "00A0" : "0020", FirstRow = style == "ConsultationTable", FirstColumn = firstColumn, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true }),
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Text(width) })));
        table.Append(rows);
        return table;
    }

    private static W.TableRow Row(IEnumerable<W.TableCell> cells)
    {
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
        row.Append(cells);
        return row;
    }

    private static W.TableCell Cell(int width, IEnumerable<OpenXmlElement> content) =>
        new([new W.TableCellProperties(new W.TableCellWidth { Width = Text(width), Type = W.TableWidthUnitValues.Dxa }), .. content]);

    private static W.Paragraph Aligned(W.Paragraph paragraph, Alignment align)
    {
        if (align != Alignment.Start)
        {
            paragraph.ParagraphProperties!.Justification = new W.Justification { Val = align == Alignment.End ? W.JustificationValues.Right : W.JustificationValues.Center };
        }

        return paragraph;
    }

    private static int[] Widths(ValueList<TableColumn> columns)
    {
        var left = Measure - columns.Sum(column => (column.Millimetres ?? 0) * TwipsOfMm);
        var shares = columns.Sum(column => column.Millimetres is null ? column.Share ?? 1 : 0);
        return [.. columns.Select(column => (int)(column.Millimetres * TwipsOfMm ?? left * (column.Share ?? 1) / shares))];
    }

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
