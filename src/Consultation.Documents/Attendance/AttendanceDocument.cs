using System.Globalization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>
/// Who was at the table: with the times, or, in the protocol and where times are left out, with lines to sign on; who
/// wasn't; and how long was spoken.
/// </summary>
internal sealed class AttendanceDocument(Source source)
{
    private readonly KindWords _words = KindWords.In(source.Words.Language);
    private readonly TableWords _table = TableWords.In(source.Words.Language);

    private Record Record => source.Record;

    /// <summary>Whether there are lines to sign on instead of times.</summary>
    private bool Signed => !source.Options.Times || Record.Minutes?.Tradition == Tradition.Protocol;

    public DocumentText Compose() => Frame.Of(source, DocumentKind.Attendance, Record.HighestOf([]),
    [
        .. Record.Roundtable.Attribution == AttributionLevel.None ? Counted() : Listed(),
        .. source.Options.Times ? SpeakingTimes.Of(source) : [],
    ]);

    private IEnumerable<Block> Listed()
    {
        var came = Record.Attendance.Select(attendance => attendance.Seat).ToHashSet();
        List<RecordSeat> absent = [.. Record.Seats.Where(seat => !seat.Removed && !came.Contains(seat.Id))];
        return
        [
            .. came.Count == 0 ? new Block[] { new ParagraphBlock(Runs.Of(_words.NobodyCame)) }
                : [new HeadingBlock(1, "at-table", Runs.Of(_words.AtTable)), Table([.. Columns()], [.. Record.Attendance.Select(a => (source.SeatOf(a.Seat), Cells(a)))])],
            .. absent.Count == 0 ? [] : new Block[] { Heading("absent", _words.Absent), Table([], [.. absent.Select(seat => (seat, (TableCell[])[]))]) },
        ];
    }

    /// <summary>Where nobody may be named there are numbers alone.</summary>
    private IEnumerable<Block> Counted() =>
    [
        new ParagraphBlock(Runs.Of(_words.NotListed)),
        new TableBlock(
            [new(source.Words.Sector, Share: 1), new(_table.Seats, Millimetres: 30, Align: Alignment.End)],
            [.. Record.Sectors.Select(sector => new TableRow([TableCell.Of(source.In(sector.Name)), TableCell.Of(sector.Seats.ToString(CultureInfo.InvariantCulture))]))])
        {
            RowHeads = 0,
        },
    ];

    private static HeadingBlock Heading(string key, string words) => new(1, key, Runs.Of(words)) { Back = true };

    private IEnumerable<TableColumn> Columns() => Signed
        ? [new(_words.Signature, Millimetres: 52)]
        : [new(_table.How, Millimetres: 20), new(source.Words.Arrived, Millimetres: 21), new(source.Words.Left, Millimetres: 25)];

    /// <summary>One line for each time at the table, in each of its columns; or room for a signature.</summary>
    private TableCell[] Cells(RecordAttendance attendance) => Signed ? [TableCell.Of("\u00A0", "\u00A0")] :
    [
        TableCell.Of(attendance.Stays.Select(stay => stay.Mode == AttendanceMode.OnSite ? _table.OnSite : _table.Online)),
        TableCell.Of(attendance.Stays.Select(stay => source.Words.Time(stay.Arrived))),
        TableCell.Of(attendance.Stays.Select(stay => stay.Left is { } left ? source.Words.Time(left) : source.Words.ToTheEnd(Record.Roundtable.Closed is not null))),
    ];

    private TableBlock Table(TableColumn[] more, List<(RecordSeat Seat, TableCell[] Cells)> rows)
    {
        var outs = Record.Attendance.ToDictionary(a => a.Seat, a => a.SteppedOut ?? default);
        return new TableBlock(
            [new(source.Words.Sector, Millimetres: 31), new(source.Words.Seat, Share: 1), .. more],
            [
                .. rows.Index().Select(e => new TableRow(
                [
                    TableCell.Of(source.Sector(e.Item.Seat.Sector)) with { Repeats = e.Index > 0 && rows[e.Index - 1].Seat.Sector == e.Item.Seat.Sector },
                    new TableCell(
                    [
                        new CellLine(Prose.Line(source, source.In(e.Item.Seat.Name), e.Item.Seat.Name)),
                        .. Beneath(e.Item.Seat, Signed ? default : outs.GetValueOrDefault(e.Item.Seat.Id)).Select(words => new CellLine(Runs.Of(words), Small: true)),
                    ]),
                    .. e.Item.Cells,
                ])),
            ])
        {
            RowHeads = 1,
        };
    }

    /// <summary>The persons of a seat, that it has no vote, and what it had stepped out of.</summary>
    private IEnumerable<string> Beneath(RecordSeat seat, ValueList<RecordSteppedOut> outs) =>
    [
        .. seat.Persons.OrderBy(p => p.Part).ThenBy(p => p.Name, Alphabet.Of(source.Words.Language)).Select(p => p.Name + (_words.Parts[p.Part] is { } part ? $" ({part})" : "")),
        .. seat.Votes ? [] : new[] { _words.WithoutVote },
        .. outs.Select(o => AttendanceTable.Out(source, o)),
    ];
}
