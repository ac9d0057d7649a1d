using System.Diagnostics;
using Consultation.Domain.Consensus;
using static Consultation.Domain.KazakhWords;

namespace Consultation.Domain;

/// <summary>Why a grade wasn't reached, in Kazakh.</summary>
internal static class KazakhShortfalls
{
    public static string Of(Shortfall shortfall) => shortfall switch
    {
        NobodyPresent => "отырыста ешкім болған жоқ",
        QuorumMissed s => KazakhSentences.Present(s.Present, s.Needed, "орыннан"),
        SectorsMissing { Sectors: var s } => $"{Who(s, "нан", "дан")} ешкім болған жоқ",
        NoPositions => "ешкім ұстаным білдірген жоқ",
        MajorityMissed s => $"{Supporting(s.Support)}; {KazakhRules.Majority(s.Needed, s.Support.All, s.Support.Unequal, "орынның")}",
        PositionsNotBroad s => $"{Supporting(s.Support)}, {Whole(s.Support, "ұстаным білдіргендер")}; {AtLeast(s.Needed)} қажет",
        HalfOfPresentMissed s => $"{Supporting(s.Support)}, {Whole(s.Support, "отырыста болғандар")}; {MoreThan(Consensus.Share.Half)} қажет",
        PresentNotBroad s => $"{Supporting(s.Support)}, {Whole(s.Support, "отырыста болғандар")}; {AtLeast(s.Needed)} қажет",
        SectorsUncarried { Sectors: var s } => $"{Who(s, "", "")} қолдаған жоқ",
        ObjectionsUnanswered s => s.Unanswered == s.All
            ? $"{Number(s.All)} қарсылық жауапсыз қалды{Borne(s.Tolerated)}"
            : $"{Number(s.All)} қарсылықтың ішінен {Number(s.Unanswered)} қарсылық жауапсыз қалды{Borne(s.Tolerated)}",
        ObjectionsStand s => $"{Number(s.All)} қарсылық күшінде қалды{Borne(s.Tolerated)}",
        Reserved s => $"ескертпемен келіскендер — {Number(s.Seats)}",
        StoodAside s => $"шетте қалғандар — {Number(s.Seats)}",
        Abstained s => $"қалыс қалғандар — {Number(s.Seats)}",
        SilenceAssented s => $"үнсіздігі келісім деп есептелгендер — {Number(s.Seats)}",
        _ => throw new UnreachableException($"{shortfall.GetType().Name} has no Kazakh words."),
    };

    private static string Supporting(Portion portion) => $"жақтағандар — {Number(portion.Of)}{(portion.Unequal ? " дауыс" : "")}";

    private static string Whole(Portion portion, string who) => $"{who} — {Number(portion.All)}{(portion.Unequal ? " дауыс" : "")}";

    /// <summary>How many are borne, where any are.</summary>
    private static string Borne(int tolerated) => tolerated == 0 ? "" : $"; {Number(tolerated)} қарсылыққа жол беріледі";

    /// <summary>Sectors by name, and how many more; the endings are those of "секторы" and "сектор".</summary>
    private static string Who(SectorList sectors, string ofTheirs, string ofSome) => (sectors.Sectors.Count, sectors.Unnamed) switch
    {
        (0, _) => $"{Number(sectors.Count)} негізгі сектор{ofSome}",
        (_, 0) => Sectors(sectors.Sectors.Items, ofTheirs),
        _ => $"{Sectors(sectors.Sectors.Items, ofTheirs)} және тағы {Number(sectors.Unnamed)} сектор{ofSome}",
    };
}
