using System.Globalization;
using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

internal sealed class EnglishAttributionWords : IAttributionWords
{
    private static readonly string[] Positions = ["agree", "agree with a reservation", "stand aside", "object", "abstain"];

    public Language Language => Language.En;

    public string Missing => "Paragraphs are numbered as in the whole record; those that are missing here are not for this readership.";

    public string Others(int count) => count == 1 ? "1 other" : $"{count.ToString(CultureInfo.InvariantCulture)} others";

    public string? Level(AttributionLevel? level) => level switch
    {
        AttributionLevel.Sector => "Who said what is told by sector only.",
        AttributionLevel.None => "Who said what is not told (the Chatham House Rule).",
        _ => null,
    };

    public string BySector(string sector, Tally counts) => AttributionWords.Listed(sector, counts, Positions);
}
