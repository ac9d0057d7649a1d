using System.Globalization;
using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

/// <summary>The ballots of a round by sector: a bar for each, said in words, with the table beside it.</summary>
internal static class SectorFigures
{
    /// <summary>Told apart by lightness too, in print without colours.</summary>
    private static readonly (string Fill, string Ink)[] Looks =
        [("#134E6F", "#FFFFFF"), ("#6FA3C0", "#111111"), ("#D9D2BF", "#111111"), ("#9C3B2E", "#FFFFFF"), ("#BBBBBB", "#111111")];

    /// <summary>The ballots by sector, in seats; null where the record doesn't let them be told.</summary>
    public static IReadOnlyList<SectorCount>? BySector(Source source, RecordRound round)
    {
        if (round.BySector is { Count: > 0 } told)
        {
            return told;
        }

        if (round.Ballots is not { } ballots)
        {
            return null;
        }

        // An open vote names every seat, so its sectors are told already.
        var sectors = round.Register.ToDictionary(entry => entry.Seat, entry => entry.Sector);
        var cast = ballots.ToLookup(ballot => sectors[ballot.Seat], ballot => ballot.Position);
        var hands = round.Counts.ToDictionary(count => count.Sector, count => count.Counts);
        var counted = source.Record.Sectors.Select(s => new SectorCount(s.Id, hands.TryGetValue(s.Id, out var raised) ? raised : Tally.Of(cast[s.Id])))
            .Where(count => Tallies.Of(count.Counts).Any()).ToList();
        return counted.Count > 0 ? counted : null;
    }

    public static Block Of(Source source, KindWords words, RecordRound round, IReadOnlyList<SectorCount> sectors)
    {
        var w = TableWords.In(source.Words.Language);
        var taken = Tallies.Each(round.Count).Where(part => part.Seats > 0 || part.Position is Position.Agree or Position.Object or Position.Abstain)
            .Select(part => part.Position).ToList();
        var table = Table(source, w, round, sectors, taken);
        if (sectors.Count > Bars.Most)
        {
            return table;
        }

        var alternative = AttributionWords.In(source.Words.Language);
        return Bars.Of(
            words.BallotsBySector, string.Join(". ", sectors.Select(s => alternative.BySector(source.Sector(s.Sector), s.Counts))) + ".",
            [.. sectors.Select(s => new Bar(source.Sector(s.Sector), [.. Tallies.Of(s.Counts).Select(part => new BarPart(part.Seats, Whole(part.Seats), Looks[(int)part.Position]))]))],
            [.. taken.Where(position => sectors.Any(s => Of(s.Counts, position) > 0)).Select(position => (w.Positions[position], Looks[(int)position].Fill))], table);
    }

    private static TableBlock Table(Source source, TableWords w, RecordRound round, IReadOnlyList<SectorCount> sectors, List<Position> taken)
    {
        var silent = round.Outcome.Silent > 0 ? Whole(round.Outcome.Silent) : null;
        return new TableBlock(
            [new(source.Words.Sector, Share: 2), .. taken.Select(position => new TableColumn(w.Positions[position], Share: 1, Align: Alignment.End))],
            [
                .. sectors.Select(s => new TableRow([TableCell.Of(source.Sector(s.Sector)), .. taken.Select(position => TableCell.Of(Whole(Of(s.Counts, position))))])),
                new TableRow([new TableCell([new CellLine(Runs.Of(KindWords.In(source.Words.Language).Total)), .. silent is null ? [] : new[] { new CellLine(Runs.Of($"{w.NoBallot}: {silent}"), Small: true) }]),
                    .. taken.Select(position => TableCell.Of(Whole(Of(round.Count, position))))]),
                .. round.Count == round.Weight ? [] : new[] { new TableRow([TableCell.Of(w.VotesCast), .. taken.Select(position => TableCell.Of(Whole(Of(round.Weight, position))))]) },
            ])
        {
            RowHeads = 0,
        };
    }

    private static long Of(Tally counts, Position position) => Tallies.Each(counts).First(part => part.Position == position).Seats;

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);
}
