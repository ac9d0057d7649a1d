using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>Who spoke and how long: every speech, then the sums by seat and by sector. Points of order are no statements and are summed apart.</summary>
internal static class SpeakingSheets
{
    public static IReadOnlyList<Sheet> Of(TableSource source)
    {
        var (record, w) = (source.Record, source.Words);
        var speeches = record.Agenda.SelectMany(item => item.Speeches.Select(speech => (Item: item.Number, Speech: speech)))
            .Concat(record.Speeches.Select(speech => (Item: "", Speech: speech)))
            .OrderBy(entry => entry.Speech.From.Value).ThenBy(entry => entry.Speech.Events[0]).ToList();
        return
        [
            new Sheet(w.SpeakingTimes, [w.Item, w.Sector, w.Seat, w.Kind, w.From, w.Until, w.Seconds],
            [
                .. speeches.Select(entry => (IReadOnlyList<Cell>)
                [
                    entry.Item, source.Sector(source.SectorOf(entry.Speech)), source.Speaker(entry.Speech), w.FloorKinds[entry.Speech.Kind],
                    entry.Speech.From.ToString(), entry.Speech.Ended?.ToString(), entry.Speech.Seconds,
                ]),
            ]),
            Sums(w.BySeat, [w.Sector, w.Seat], record.Seats.Select(seat => (
                (Cell[])[source.Sector(seat.Sector), source.In(seat.Name)], speeches.Where(e => e.Speech.Seat == seat.Id).Select(e => e.Speech).ToList()))),
            Sums(w.BySector, [w.Sector], record.Sectors.Select(sector => (
                (Cell[])[source.In(sector.Name)], speeches.Where(e => source.SectorOf(e.Speech) == sector.Id).Select(e => e.Speech).ToList()))),
        ];

        Sheet Sums(string name, string[] of, IEnumerable<(Cell[] Of, List<RecordSpeech> Speeches)> groups) => new(
            name, [.. of, w.Speeches, w.Seconds, w.PointsOfOrder],
            [
                .. groups.Where(group => group.Speeches.Count > 0).Select(group => (IReadOnlyList<Cell>)
                [
                    .. group.Of, group.Speeches.Count(s => s.Kind != FloorKind.PointOfOrder),
                    group.Speeches.Where(s => s.Kind != FloorKind.PointOfOrder).Sum(s => s.Seconds),
                    group.Speeches.Count(s => s.Kind == FloorKind.PointOfOrder),
                ]),
            ]);
    }
}
