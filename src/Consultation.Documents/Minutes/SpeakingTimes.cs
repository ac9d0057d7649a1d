using System.Globalization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>How often and how long each sector spoke, where speeches were made; as a picture too where there is something to compare.</summary>
internal static class SpeakingTimes
{
    /// <summary>Measures of the picture, in hundredths of its width.</summary>
    private const float Pitch = 8.5f, Size = 2.1f, Below = 3.6f, Thick = 2.6f, Longest = 78;

    public static IEnumerable<Block> Of(Source source)
    {
        if (source.Record.Spoken is not { Sectors.Count: > 0 } spoken)
        {
            return [];
        }

        var table = Table(source, spoken);
        return
        [
            new HeadingBlock(1, "speaking-times", Runs.Of(source.Words.SpeakingTimes)) { Back = true },
            spoken.Sectors.Count > 1 ? Picture(source, spoken, table) : table,
            new RemarkBlock(Runs.Of(source.Words.SpeakingTimesNote)),
        ];
    }

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

    /// <summary>A bar for each sector under its name, as long as it spoke.</summary>
    private static FigureBlock Picture(Source source, RecordSpoken spoken, TableBlock table)
    {
        var most = Math.Max(1, spoken.Sectors.Max(sector => sector.Seconds));
        var colour = Look.Colour(source) ?? Look.Own;
        return new FigureBlock(
            MinutesWords.In(source.Words.Language).SpeakingBySector,
            string.Join("; ", spoken.Sectors.Select(sector => $"{source.Sector(sector.Sector)}: {source.Words.Duration(sector.Seconds)}")) + ".",
            100, spoken.Sectors.Count * Pitch,
            [
                .. spoken.Sectors.Index().SelectMany(entry =>
                {
                    var (top, length) = (entry.Index * Pitch, Math.Max(0.4f, MathF.Round(Longest * entry.Item.Seconds / most, 2)));
                    return new Shape[]
                    {
                        new TextShape(0, top, Shortened(source.Sector(entry.Item.Sector)), Size, "#111111"),
                        new RectangleShape(0, top + Below, length, Thick, colour),
                        new TextShape(length + 1.2f, top + Below, source.Words.Duration(entry.Item.Seconds), Size, "#555555"),
                    };
                }),
            ],
            table);
    }

    /// <summary>A name that stays on one line of the picture; the table has it whole.</summary>
    private static string Shortened(string name) => name.Length <= 80 ? name : name[..79].TrimEnd() + "…";
}
