using System.Globalization;
using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

/// <summary>A round of voting: its facts, its figures, and the ballots where it was open.</summary>
internal static class RoundBlocks
{
    public static IEnumerable<Block> Of(Source source, KindWords words, Registers registers, PointGroup group, RecordRound round)
    {
        var sectors = SectorFigures.BySector(source, round);
        return
        [
            new HeadingBlock(2, $"round.{group.First.Id}.{round.Id}", Runs.Of(words.Round(round.Number, round.Secrecy))),
            new PassageBlock(null, $"figures.{group.First.Id}.{round.Id}", null,
            [
                new FactsBlock([.. Facts(source, words, registers.NumberOf(round, group.Paragraph), round)]),
                .. source.Options.Figures && sectors is null ? new[] { Figures(source, round) } : [],
            ])
            {
                Whole = true,
            },
            .. source.Options.Figures && sectors is not null ? new[] { SectorFigures.Of(source, words, round, sectors) } : [],
            .. source.Options.Ballots ? Ballots(source, round) : [],
            .. round.Reason is { } reason ? new[] { new RemarkBlock(Runs.Of(source.Words.Declared(round.Unanswered, source.Written(reason)))) } : [],
        ];
    }

    private static IEnumerable<FactLine> Facts(Source source, KindWords words, int? register, RecordRound round)
    {
        var (w, outcome) = (TableWords.In(source.Words.Language), round.Outcome);
        var (from, to) = (round.Opened, round.Closed);
        yield return new FactLine(words.Voting, from.Value.Date == to.Value.Date
            ? $"{source.Words.Date(from)}, {source.Words.Time(from)}–{source.Words.Time(to)}"
            : $"{source.Words.Date(from)}, {source.Words.Time(from)} – {source.Words.Date(to)}, {source.Words.Time(to)}");
        yield return new FactLine(words.Required, w.Grades[round.Rule.Required]);
        yield return new FactLine(words.Entitled, words.OfRegister(round.Register.Count > 0 ? round.Register.Count : outcome.Roll, outcome.Roll, register));
        yield return new FactLine(words.PresentAtClosing, round.Present.ToString(CultureInfo.InvariantCulture));
        yield return new FactLine(words.Result, $"{w.Grades[outcome.Grade]}; {words.IsAdopted(outcome.Adopted)}");
        if (outcome.MissingSectors.Count > 0)
        {
            yield return new FactLine(words.NobodyFrom, string.Join("; ", outcome.MissingSectors.Select(id => source.Sector(new SectorId(id)))));
        }

        if (outcome.UncarriedSectors is { Count: > 0 } uncarried)
        {
            yield return new FactLine(words.NotCarriedBy, string.Join("; ", uncarried.Select(id => source.Sector(new SectorId(id)))));
        }
    }

    /// <summary>The totals: agreed, objected and abstained always, the other positions where somebody took them.</summary>
    private static TableBlock Figures(Source source, RecordRound round)
    {
        var w = TableWords.In(source.Words.Language);
        var weighed = round.Count != round.Weight;
        var rows = Tallies.Each(round.Count).Zip(Tallies.Each(round.Weight), (s, v) => (s.Position, s.Seats, Votes: v.Seats))
            .Where(total => total.Seats > 0 || total.Position is Position.Agree or Position.Object or Position.Abstain)
            .Select(total => Row(w.Positions[total.Position], total.Seats, weighed ? Whole(total.Votes) : null));
        return new TableBlock(
            [
                new(w.Position, Millimetres: 60), new(w.Seats, Millimetres: 24, Align: Alignment.End),
                .. weighed ? new TableColumn[] { new(w.VotesCast, Millimetres: 24, Align: Alignment.End) } : [],
            ],
            [.. rows, .. round.Outcome.Silent > 0 ? new[] { Row(w.NoBallot, round.Outcome.Silent, weighed ? "" : null) } : []])
        {
            RowHeads = 0,
        };
    }

    private static TableRow Row(string name, long seats, string? votes) =>
        new([TableCell.Of(name), TableCell.Of(Whole(seats)), .. votes is null ? [] : new[] { TableCell.Of(votes) }]);

    private static IEnumerable<Block> Ballots(Source source, RecordRound round)
    {
        if (round.Ballots is { } ballots)
        {
            yield return Table(source, round, ballots);
            foreach (var count in round.Counts)
            {
                yield return new RemarkBlock(Runs.Of(source.Words.Hands(source.Sector(count.Sector), count.Counts) + "."));
            }
        }

        if (round.Receipts is { Count: > 0 } receipts)
        {
            yield return new RemarkBlock(Runs.Of(source.Words.Receipts(receipts) + "."));
        }
    }

    /// <summary>Every seat on the register but those of sectors that raised their hands.</summary>
    private static TableBlock Table(Source source, RecordRound round, ValueList<SeatBallot> ballots)
    {
        var w = TableWords.In(source.Words.Language);
        var cast = ballots.ToDictionary(ballot => ballot.Seat, ballot => ballot.Position);
        var proxies = round.Proxies.ToDictionary(proxy => proxy.Seat, proxy => $"{w.CastBy}: {source.Seat(proxy.By)}");
        var byHands = round.Counts.Select(count => count.Sector).ToHashSet();
        var seats = round.Register.Where(entry => !byHands.Contains(entry.Sector)).ToList();
        var weighed = seats.Exists(entry => entry.Weight != 1);
        return new TableBlock(
            [
                new(source.Words.Sector, Millimetres: 34), new(source.Words.Seat, Share: 1), new(w.Position, Millimetres: 42),
                .. weighed ? new TableColumn[] { new(w.VotesCast, Millimetres: 18, Align: Alignment.End) } : [],
            ],
            [
                .. seats.Index().Select(e => new TableRow(
                [
                    TableCell.Of(source.Sector(e.Item.Sector)) with { Repeats = e.Index > 0 && seats[e.Index - 1].Sector == e.Item.Sector },
                    TableCell.Of(source.Seat(e.Item.Seat)),
                    new TableCell(
                    [
                        new CellLine(Runs.Of(cast.TryGetValue(e.Item.Seat, out var position) ? w.Positions[position] : w.NoBallot)),
                        .. proxies.TryGetValue(e.Item.Seat, out var by) ? new[] { new CellLine(Runs.Of(by), Small: true) } : [],
                    ]),
                    .. weighed ? new[] { TableCell.Of(Whole(e.Item.Weight)) } : [],
                ])),
            ])
        {
            RowHeads = 1,
        };
    }

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);
}
