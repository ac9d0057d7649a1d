using System.Globalization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>How often and how long each sector spoke, where speeches were made.</summary>
internal static class SpeakingTimes
{
    public static IEnumerable<Block> Of(Source source) => source.Record.Spoken is not { Sectors.Count: > 0 } spoken ? [] :
    [
        new HeadingBlock(1, "speaking-times", Runs.Of(source.Words.SpeakingTimes)) { Back = true },
        Table(source, spoken),
        new RemarkBlock(Runs.Of(source.Words.SpeakingTimesNote)),
    ];

    public static TableBlock Table(Source source, RecordSpoken spoken) => new(
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
}
