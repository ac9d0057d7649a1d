using System.Globalization;

namespace Consultation.Documents;

/// <summary>How often and how long each sector spoke, where speeches were made.</summary>
internal static class SpeakingTimes
{
    public static IEnumerable<Block> Of(Source source) => source.Record.Spoken is not { Sectors.Count: > 0 } spoken ? [] :
    [
        new HeadingBlock(1, "speaking-times", Runs.Of(source.Words.SpeakingTimes)) { Back = true },
        new TableBlock(
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
        },
        new RemarkBlock(Runs.Of(source.Words.SpeakingTimesNote)),
    ];
}
