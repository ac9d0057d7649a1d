using System.Diagnostics;
using Consultation.Domain.Consensus;
using static Consultation.Domain.RussianWords;

namespace Consultation.Domain;

/// <summary>Why a grade wasn't reached, in Russian.</summary>
internal static class RussianShortfalls
{
    public static string Of(Shortfall shortfall) => shortfall switch
    {
        NobodyPresent => "никто не присутствовал",
        QuorumMissed s => RussianSentences.Present(s.Present, s.Needed),
        SectorsMissing { Sectors: var s } => $"из {OfSectors(s)} никто не присутствовал",
        NoPositions => "никто не занял позиции",
        MajorityMissed s => $"за — {(s.Support.Unequal ? Votes(s.Support.Of) : Number(s.Support.Of))}; {RussianRules.Majority(s.Needed, s.Support.All, s.Support.Unequal)}",
        PositionsNotBroad s => $"{Support(s.Support, "занявшего", "занявших")} позицию; требуется {RussianRules.AtLeast(s.Needed)}",
        HalfOfPresentMissed s => $"{Support(s.Support, "присутствовавшего", "присутствовавших")}; требуется более половины",
        PresentNotBroad s => $"{Support(s.Support, "присутствовавшего", "присутствовавших")}; требуется {RussianRules.AtLeast(s.Needed)}",
        SectorsUncarried { Sectors: var s } => $"нет поддержки {OfSectors(s)}",
        ObjectionsUnanswered s => s.Unanswered == s.All
            ? $"{Count(s.All, "возражение осталось", "возражения остались", "возражений остались")} без ответа{Borne(s.Tolerated)}"
            : $"{Count(s.Unanswered, "возражение", "возражения", "возражений")} из {Number(s.All)} {(IsOne(s.Unanswered) ? "осталось" : "остались")} без ответа{Borne(s.Tolerated)}",
        ObjectionsStand s => $"{Count(s.All, "возражение сохраняется", "возражения сохраняются", "возражений сохраняются")}{Borne(s.Tolerated)}",
        Reserved s => $"согласны с оговоркой — {Number(s.Seats)}",
        StoodAside s => $"остались в стороне — {Number(s.Seats)}",
        Abstained s => $"воздержались — {Number(s.Seats)}",
        SilenceAssented s => $"молчание засчитано как согласие — {Number(s.Seats)}",
        _ => throw new UnreachableException($"{shortfall.GetType().Name} has no Russian words."),
    };

    /// <summary><c>поддержка — 6 из 10 присутствовавших</c>; of votes: <c>12 из 20 голосов присутствовавших</c>.</summary>
    private static string Support(Portion portion, string one, string many) => portion.Unequal
        ? $"поддержка — {Number(portion.Of)} из {OfVotes(portion.All)} {many}"
        : $"поддержка — {Number(portion.Of)} из {Count(portion.All, one, many)}";

    /// <summary>How many are borne, where any are.</summary>
    private static string Borne(int tolerated) => tolerated == 0 ? "" : $"; допускается {Number(tolerated)}";

    private static string OfSectors(SectorList sectors) => (sectors.Sectors.Count, sectors.Unnamed) switch
    {
        (0, _) => Count(sectors.Count, "ключевого сектора", "ключевых секторов"),
        (_, 0) => Sectors(sectors.Sectors.Items, "сектора", "секторов"),
        _ => $"{Sectors(sectors.Sectors.Items, "сектора", "секторов")} и ещё {Count(sectors.Unnamed, "сектора", "секторов")}",
    };
}
