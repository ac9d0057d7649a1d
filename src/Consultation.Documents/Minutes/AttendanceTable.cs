using Consultation.Domain;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Documents;

/// <summary>Who was at the table and when, by sector.</summary>
internal sealed class AttendanceTable(Source source)
{
    public void Compose(ColumnDescriptor column)
    {
        if (source.Record.Attendance.Count == 0)
        {
            return;
        }

        TitleBlock.Indented(column.Item()).PreventPageBreak().Column(section =>
        {
            section.Item().PaddingTop(7, Unit.Millimetre).PaddingBottom(2, Unit.Millimetre)
                .SemanticHeader2().DefaultTextStyle(Styles.Heading).Text(source.Words.Attendance);
            section.Item().SemanticTable().DefaultTextStyle(Styles.Table).Table(Compose);
        });
    }

    private void Compose(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(34, Unit.Millimetre);
            columns.RelativeColumn();
            columns.ConstantColumn(24, Unit.Millimetre);
            columns.ConstantColumn(26, Unit.Millimetre);
        });
        table.Header(header =>
        {
            foreach (var name in new[] { source.Words.Sector, source.Words.Seat, source.Words.Arrived, source.Words.Left })
            {
                Name(header.Cell(), name);
            }
        });
        SectorId? before = null;
        foreach (var attendance in source.Record.Attendance)
        {
            var sector = source.SeatOf(attendance.Seat).Sector;
            Row(table, source.Sector(sector), sector != before, attendance);
            before = sector;
        }
    }

    /// <summary>The sector stands in every row, pale where it repeats: a row is understood wherever the page breaks.</summary>
    private void Row(TableDescriptor table, string sector, bool first, RecordAttendance attendance)
    {
        var seat = source.SeatOf(attendance.Seat);
        var closed = source.Record.Roundtable.Closed is not null;
        Cell(table).DefaultTextStyle(s => first ? s : s.FontColor(Styles.Pale)).Text(sector);
        Cell(table).Column(cell =>
        {
            cell.Item().Text(source.In(seat.Name));
            foreach (var person in seat.Persons.OrderBy(p => p.Part).ThenBy(p => p.Name, Alphabet.Of(source.Words.Language)))
            {
                cell.Item().DefaultTextStyle(s => s.FontSize(8).FontColor(Styles.Grey)).Text(person.Name);
            }

            foreach (var o in attendance.SteppedOut ?? default)
            {
                cell.Item().DefaultTextStyle(s => s.FontSize(8).FontColor(Styles.Grey)).Text(Out(o));
            }
        });
        Cell(table).Text(string.Join('\n', attendance.Stays.Select(stay =>
            source.Words.Time(stay.Arrived) + (stay.Mode == AttendanceMode.Remote ? $" {source.Words.Online}" : ""))));
        Cell(table).Text(string.Join('\n', attendance.Stays.Select(stay => stay.Left is { } left ? source.Words.Time(left) : source.Words.ToTheEnd(closed))));
    }

    private string Out(RecordSteppedOut o) => TableWords.In(source.Words.Language).OutAt(
        source.Words.Time(o.From), o.Until is { } until ? source.Words.Time(until) : null,
        o.Point is { } id ? source.Record.Points.FirstOrDefault(point => point.Id == id)?.Paragraph : null);

    /// <summary>The name of a column.</summary>
    internal static void Name(IContainer cell, string name) => cell
        .BorderBottom(0.75f).BorderColor("#333333").PaddingVertical(1, Unit.Millimetre).PaddingRight(2, Unit.Millimetre)
        .DefaultTextStyle(s => s.SemiBold()).Text(name);

    internal static IContainer Cell(TableDescriptor table) => table.Cell()
        .BorderBottom(0.25f).BorderColor(Styles.Hairline).PaddingVertical(1, Unit.Millimetre).PaddingRight(2, Unit.Millimetre);
}
