using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

/// <summary>Every declared vote, once, however many points it was on: the ballots where it was open, else its totals.</summary>
internal static class VoteSheet
{
    public static Sheet Of(TableSource source)
    {
        var w = source.Words;
        var rows = new List<IReadOnlyList<Cell>>();
        foreach (var round in source.Record.Points.SelectMany(point => point.Rounds).DistinctBy(round => round.Id).OrderBy(round => round.Closed.Value))
        {
            var points = source.Record.Points.Where(point => point.Rounds.Any(r => r.Id == round.Id)).ToList();
            Cell[] head =
            [
                string.Join("; ", points.Select(p => source.Record.Agenda.First(item => item.Id == p.Item).Number).Distinct()),
                string.Join("; ", points.Select(p => p.Paragraph).Distinct()), string.Join("\n", points.Select(p => source.In(p.Text))),
                round.Number, w.Secrecies[round.Secrecy], round.Opened.ToString(), round.Closed.ToString(), w.Grades[round.Outcome.Grade], round.Outcome.Adopted ? w.Yes : w.No,
            ];
            rows.AddRange(Lines(source, round).Select(line => (IReadOnlyList<Cell>)[.. head, .. line]));
        }

        return new Sheet(
            w.Votes,
            [
                w.Item, w.Paragraph, w.Text, w.Round, w.Ballots, w.Opened, w.Closed, w.Outcome, w.Adopted,
                w.Sector, w.Seat, w.Position, w.Seats, w.VotesCast, w.CastBy,
            ],
            rows);
    }

    private static IEnumerable<Cell[]> Lines(TableSource source, RecordRound round)
    {
        var w = source.Words;
        if (round.Ballots is not { } ballots)
        {
            return Totals(round.Count, round.Weight).Select(t => new Cell[] { default, default, w.Positions[t.Position], t.Seats, t.Votes, default });
        }

        var cast = ballots.ToDictionary(ballot => ballot.Seat, ballot => ballot.Position);
        var proxies = round.Proxies.ToDictionary(proxy => proxy.Seat, proxy => source.Seat(proxy.By));
        var byHands = round.Counts.Select(count => count.Sector).ToHashSet();
        return round.Register.Where(entry => !byHands.Contains(entry.Sector)).Select(entry => new Cell[]
            {
                source.Sector(entry.Sector), source.Seat(entry.Seat), cast.TryGetValue(entry.Seat, out var position) ? w.Positions[position] : w.NoBallot,
                1, entry.Weight, proxies.GetValueOrDefault(entry.Seat),
            })
            .Concat(round.Counts.SelectMany(count => Totals(count.Counts, count.Counts).Select(t => new Cell[]
            {
                source.Sector(count.Sector), w.ByHands, w.Positions[t.Position], t.Seats, t.Seats, default,
            })));
    }

    private static IEnumerable<(Position Position, long Seats, long Votes)> Totals(Tally seats, Tally votes) =>
        Tallies.Each(seats).Zip(Tallies.Each(votes), (s, v) => (s.Position, s.Seats, Votes: v.Seats)).Where(total => total.Seats > 0);
}
