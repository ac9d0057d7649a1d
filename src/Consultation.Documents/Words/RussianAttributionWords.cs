using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

internal sealed class RussianAttributionWords : IAttributionWords
{
    private static readonly string[] Positions = ["за", "за с оговоркой", "в стороне", "против", "воздержались"];

    public Language Language => Language.Ru;

    public string Missing => "Пункты пронумерованы так же, как в полной записи; отсутствующие здесь предназначены не для этих читателей.";

    public string Others(int count) => "ещё " + RussianDocumentWords.Count(count, "участник", "участника", "участников");

    public string? Level(AttributionLevel? level) => level switch
    {
        AttributionLevel.Sector => "Кто что сказал, указано только по секторам.",
        AttributionLevel.None => "Кто что сказал, не указывается (правило Чатем-Хауса).",
        _ => null,
    };

    public string BySector(string sector, Tally counts) => AttributionWords.Listed(sector, counts, Positions);
}
