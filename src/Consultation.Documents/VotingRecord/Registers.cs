using System.Globalization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>The registers of the rounds, each once, with the rounds they were used in.</summary>
internal sealed class Registers(Source source)
{
    private readonly List<(ValueList<RegisterEntry> Seats, List<string> Used)> _all = [];
    private readonly KindWords _words = KindWords.In(source.Words.Language);

    /// <summary>The number of a round's register; null where the record doesn't list who was entitled, or nothing is annexed.</summary>
    public int? NumberOf(RecordRound round, int paragraph)
    {
        if (round.Register.Count == 0 || !source.Options.Annexes)
        {
            return null;
        }

        var at = _all.FindIndex(register => register.Seats.Equals(round.Register));
        if (at < 0)
        {
            at = _all.Count;
            _all.Add((round.Register, []));
        }

        _all[at].Used.Add(_words.Used(paragraph, round.Number));
        return at + 1;
    }

    public IEnumerable<Block> Blocks() => _all.Count == 0 ? [] :
    [
        new HeadingBlock(1, "registers", Runs.Of(_words.Registers)) { Back = true },
        .. _all.Index().SelectMany(entry => (Block[])
        [
            new HeadingBlock(2, string.Create(CultureInfo.InvariantCulture, $"register.{entry.Index + 1}"), Runs.Of(_words.Register(entry.Index + 1))),
            new RemarkBlock(Runs.Of(Capital(string.Join("; ", entry.Item.Used)) + "."), Leads: true),
            Table(entry.Item.Seats),
        ]),
    ];

    private TableBlock Table(ValueList<RegisterEntry> register)
    {
        var weighed = register.Any(entry => entry.Weight != 1);
        return new TableBlock(
            [new(source.Words.Sector, Millimetres: 40), new(source.Words.Seat, Share: 1), .. weighed ? new TableColumn[] { new(TableWords.In(source.Words.Language).VotesCast, Millimetres: 20, Align: Alignment.End) } : []],
            [
                .. register.Index().Select(e => new TableRow(
                [
                    TableCell.Of(source.Sector(e.Item.Sector)) with { Repeats = e.Index > 0 && register[e.Index - 1].Sector == e.Item.Sector }, TableCell.Of(source.Seat(e.Item.Seat)),
                    .. weighed ? new[] { TableCell.Of(e.Item.Weight.ToString(CultureInfo.InvariantCulture)) } : [],
                ])),
            ])
        {
            RowHeads = 1,
        };
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
