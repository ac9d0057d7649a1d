using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Every seat with its times at the table, one line each, and what it had stepped out of; those that never came too.</summary>
internal static class AttendanceSheet
{
    public static Sheet Of(TableSource source)
    {
        var (record, w) = (source.Record, source.Words);
        var attended = record.Attendance.ToDictionary(a => a.Seat);
        var paragraphs = record.Points.ToDictionary(point => point.Id, point => (long)point.Paragraph);
        var rows = new List<IReadOnlyList<Cell>>();
        foreach (var seat in record.Seats)
        {
            void Row(string what, string? mode = null, LocalTime? from = null, LocalTime? until = null, Cell paragraph = default) => rows.Add(
            [
                source.Sector(seat.Sector), source.In(seat.Name), seat.Votes ? w.Yes : w.No, seat.Votes ? seat.Weight : default(Cell),
                string.Join("; ", seat.Persons.Select(person => person.Name)), what, mode, from?.ToString(), until?.ToString(), paragraph,
            ]);
            if (attended.GetValueOrDefault(seat.Id) is not { } attendance)
            {
                // Where nobody is listed as present, nobody is listed as absent either.
                if (!seat.Removed && record.Roundtable.Attribution != AttributionLevel.None)
                {
                    Row(w.Absent);
                }

                continue;
            }

            foreach (var stay in attendance.Stays)
            {
                Row(w.AtTable, stay.Mode == AttendanceMode.OnSite ? w.OnSite : w.Online, stay.Arrived, stay.Left);
            }

            foreach (var o in attendance.SteppedOut ?? default)
            {
                Row(w.SteppedOut, null, o.From, o.Until, o.Point is { } point && paragraphs.TryGetValue(point, out var paragraph) ? paragraph : default(Cell));
            }
        }

        return new Sheet(w.Attendance, [w.Sector, w.Seat, w.HasVote, w.Weight, w.Persons, w.What, w.How, w.From, w.Until, w.Paragraph], rows);
    }
}
