using System.Globalization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>How often and how long each sector spoke, where speeches were made; as a picture too where there is something to compare.</summary>
internal static class SpeakingTimes
{
    public static IEnumerable<Block> Of(Source source)
    {
        if (source.Record.Spoken is not { Sectors.Count: > 0 } spoken)
        {
            return [];
        }

        return
        [
            new HeadingBlock(1, "speaking-times", Runs.Of(source.Words.SpeakingTimes)) { Back = true },
            Shown(source, spoken),
            new RemarkBlock(Runs.Of(source.Words.SpeakingTimesNote)),
        ];
    }

    /// <summary>The table, beside a picture where there is something to compare and a picture holds it.</summary>
    private static Block Shown(Source source, RecordSpoken spoken) =>
        spoken.Sectors.Count is > 1 and <= Bars.Most ? Picture(source, spoken, Table(source, spoken)) : Table(source, spoken);

    private static TableBlock Table(Source source, RecordSpoken spoken) => new(
        [new(source.Words.Sector, Share: 1), new(source.Words.Speeches, Millimetres: 24), new(source.Words.TimeSpoken, Millimetres: 34)],
        [
            .. spoken.Sectors.Select(sector => new TableRow(
            [
                TableCell.Of(source.Sector(sector.Sector)), TableCell.Of(sector.Speeches.ToString(CultureInfo.InvariantCulture)),
                TableCell.Of(source.Words.Duration(sector.Seconds)),
            ])),
        ])
    {
        RowHeads = 0,
    };

    /// <summary>A bar for each sector under its name, as long as it spoke.</summary>
    private static FigureBlock Picture(Source source, RecordSpoken spoken, TableBlock table) => Bars.Of(
        KindWords.In(source.Words.Language).SpokenBySector,
        string.Join(". ", spoken.Sectors.Select(sector => $"{source.Sector(sector.Sector)}: {source.Words.Duration(sector.Seconds)}")) + ".",
        [
            .. spoken.Sectors.Select(sector => new Bar(
                source.Sector(sector.Sector), [new BarPart(sector.Seconds, null, (Look.Colour(source) ?? Look.Own, "#FFFFFF"))], source.Words.Duration(sector.Seconds))),
        ],
        [], table);
}
