using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Who was at the table and when, by sector.</summary>
internal static class AttendanceTable
{
    public static IEnumerable<Block> Of(Source source) => source.Record.Attendance.Count == 0 ? [] :
    [
        new HeadingBlock(1, "attendance", Runs.Of(source.Words.Attendance)) { Back = true },
        new TableBlock([.. Columns(source)], [.. Rows(source)]) { RowHeads = 1 },
    ];

    private static IEnumerable<TableColumn> Columns(Source source) =>
    [
        new TableColumn(source.Words.Sector, Millimetres: 34), new TableColumn(source.Words.Seat, Share: 1),
        .. source.Options.Times ? new[] { new TableColumn(source.Words.Arrived, Millimetres: 24), new TableColumn(source.Words.Left, Millimetres: 26) } : [],
    ];

    private static IEnumerable<TableRow> Rows(Source source)
    {
        SectorId? before = null;
        foreach (var attendance in source.Record.Attendance)
        {
            var sector = source.SeatOf(attendance.Seat).Sector;
            yield return Row(source, source.Sector(sector), sector == before, attendance);
            before = sector;
        }
    }

    /// <summary>The sector stands in every row: a row is understood wherever the page breaks.</summary>
    private static TableRow Row(Source source, string sector, bool repeats, RecordAttendance attendance)
    {
        var (seat, closed) = (source.SeatOf(attendance.Seat), source.Record.Roundtable.Closed is not null);
        var persons = seat.Persons.OrderBy(p => p.Part).ThenBy(p => p.Name, Alphabet.Of(source.Words.Language)).Select(p => p.Name);
        var outs = source.Options.Times ? (attendance.SteppedOut ?? default).Select(o => Out(source, o)) : [];
        TableCell[] times =
        [
            TableCell.Of(attendance.Stays.Select(stay => source.Words.Time(stay.Arrived) + (stay.Mode == AttendanceMode.Remote ? $" {source.Words.Online}" : ""))),
            TableCell.Of(attendance.Stays.Select(stay => stay.Left is { } left ? source.Words.Time(left) : source.Words.ToTheEnd(closed))),
        ];
        return new TableRow(
        [
            TableCell.Of(sector) with { Repeats = repeats },
            new TableCell([new CellLine(Prose.Line(source, source.In(seat.Name), seat.Name)), .. persons.Concat(outs).Select(words => new CellLine(Runs.Of(words), Small: true))]),
            .. source.Options.Times ? times : [],
        ]);
    }

    public static string Out(Source source, RecordSteppedOut o) => TableWords.In(source.Words.Language).OutAt(
        source.Words.Time(o.From), o.Until is { } until ? source.Words.Time(until) : null,
        o.Point is { } id ? source.Record.Points.FirstOrDefault(point => point.Id == id)?.Paragraph : null);
}
