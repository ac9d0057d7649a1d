namespace Consultation.Domain;

public sealed partial record Record
{
    /// <summary>
    /// The same record for a readership: without the paragraphs, comments and positions marked above it, and with no
    /// mention of them. What remains keeps its numbers.
    /// </summary>
    /// <exception cref="ArgumentException">It names a marking that isn't there, or more than is in this record.</exception>
    public Record For(Readership readership)
    {
        var order = Markings.Select(marking => marking.Id).ToList();
        var highest = readership.Highest(order);
        if (Readership is not null && readership.Name != Readership && !readership.IsWithin(Domain.Readership.Of(Readership), order))
        {
            throw new ArgumentException($"This record was made for “{Readership}” and has no more in it.", nameof(readership));
        }

        bool May(RecordMarking? marking) => marking is null || highest == int.MaxValue || (order.IndexOf(marking.Id) is >= 0 and var place && place <= highest);

        // What is marked there keeps it from somebody, whatever place in the list the marking has here.
        bool MayTakenOver(RecordMarking? marking) => marking is null || (readership.Name != Domain.Readership.PublicName && May(marking));
        ValueList<RecordComment> Of(ValueList<RecordComment> comments) => readership.HasComments ? [.. comments.Where(c => May(c.Marking))] : [];
        var withheld = Points.Where(p => !May(p.Marking)).Select(p => (Roundtable.Id, p.Id))
            .Concat(Register.Where(p => !MayTakenOver(p.Marking)).Select(p => (Id: p.Roundtable, p.Point))).ToHashSet();
        PositionChange? Left(PositionChange? change) =>
            change?.By is { } by && withheld.Contains((by.Roundtable ?? Roundtable.Id, by.Point)) ? change with { By = null, Reason = null } : change;
        var left = this with
        {
            Readership = readership.Name ?? Readership,
            Markings = [.. Markings.Where((_, place) => place <= highest)],
            Attendance = [.. Attendance.Select(seat => seat.SteppedOut is { } times
                ? seat with { SteppedOut = (ValueList<RecordSteppedOut>)[.. times.Select(o => o.Point is { } of && withheld.Contains((Roundtable.Id, of)) ? o with { Point = null } : o)] }
                : seat)],
            Agenda = [.. Agenda.Select(item => item with
            {
                Notes = [.. item.Notes.Where(n => May(n.Marking))],
                Comments = Of(item.Comments),
                Papers = item.Papers is { } papers && papers.Where(p => p.Point is not { } on || !withheld.Contains((Roundtable.Id, on))).ToValueList() is { Count: > 0 } open ? open : null,
                Points = [.. item.Points.Where(id => !withheld.Contains((Roundtable.Id, id)))],
            })],
            Points = [.. Points.Where(p => May(p.Marking)).Select(p => p with
            {
                Change = Left(p.Change),
                Annulled = [.. p.Annulled.Where(round => round.Points?.Any(id => withheld.Contains((Roundtable.Id, id))) != true)],
            })],
            Actions = [.. Actions.Where(a => MayTakenOver(a.Marking) && (a.Point is not { } on || !withheld.Contains((Roundtable.Id, on))))],
            Procedures = Procedures is { } procedures && procedures.Where(p => May(p.Marking)).ToValueList() is { Count: > 0 } decided ? decided : null,
            Statements = [.. Statements.Where(s => May(s.Marking))],
            Register = [.. Register.Where(p => MayTakenOver(p.Marking)).Select(p => p with { Change = Left(p.Change) })],
            Comments = Of(Comments),
            Minutes = Minutes?.For(May, name => Domain.Readership.Of(name).IsWithin(readership, order)),
        };
        return (left with { Banner = left.HighestOf(left.Marks) }).WithSeatsSpokenOf();
    }

    /// <summary>The symbol of a decision by its number (<see cref="RecordPoint.Number"/>); null where the organisation has no pattern or the minutes no symbol.</summary>
    public string? SymbolOf(int decision) =>
        (Organisation?.DecisionPattern, Minutes?.Symbol) is ({ } pattern, { } symbol) ? SymbolPattern.OfDecision(pattern, symbol, decision) : null;

    /// <summary>The highest of some markings, else the lowest there is; null where there are none.</summary>
    public RecordMarking? HighestOf(IEnumerable<RecordMarking?> marks)
    {
        var carried = marks.OfType<RecordMarking>().Select(m => m.Id).ToHashSet();
        return Markings.LastOrDefault(m => carried.Contains(m.Id)) ?? (Markings.Count > 0 ? Markings[0] : null);
    }

    /// <summary>Every marking in it.</summary>
    private IEnumerable<RecordMarking?> Marks => Agenda.SelectMany(item => item.Notes.Select(n => n.Marking).Concat(item.Comments.Select(c => (RecordMarking?)c.Marking)))
        .Concat(Points.Select(p => p.Marking)).Concat(Statements.Select(s => s.Marking)).Concat((Procedures ?? []).Select(p => p.Marking)).Concat(Register.Select(p => p.Marking)).Concat(Actions.Select(a => a.Marking))
        .Concat(Comments.Select(c => (RecordMarking?)c.Marking)).Concat(Minutes?.Marks ?? []);

    /// <summary>Where nobody is listed as present, only the seats that something in the record names.</summary>
    private Record WithSeatsSpokenOf()
    {
        if (Roundtable.Attribution != AttributionLevel.None)
        {
            return this;
        }

        var spoken = SeatsIn.Of(this with { Seats = [] });
        return this with { Seats = [.. Seats.Where(seat => spoken.Contains(seat.Id))] };
    }
}
