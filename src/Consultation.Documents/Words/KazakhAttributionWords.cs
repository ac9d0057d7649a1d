using System.Globalization;
using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

internal sealed class KazakhAttributionWords : IAttributionWords
{
    private static readonly string[] Positions = ["қолдады", "ескертпемен қолдады", "шет қалды", "қарсы", "қалыс қалды"];

    public Language Language => Language.Kk;

    public string Missing => "Абзацтардың нөмірлері толық жазбадағыдай; мұнда жоқтары бұл оқырмандарға арналмаған.";

    public string Others(int count) => $"тағы {count.ToString(CultureInfo.InvariantCulture)} қатысушы";

    public string? Level(AttributionLevel? level) => level switch
    {
        AttributionLevel.Sector => "Кімнің не айтқаны тек сектор бойынша көрсетілген.",
        AttributionLevel.None => "Кімнің не айтқаны көрсетілмейді (Чатем-Хаус ережесі).",
        _ => null,
    };

    public string BySector(string sector, Tally counts) => AttributionWords.Listed(sector, counts, Positions);
}
