using System.Diagnostics;
using Consultation.Domain.Consensus;
using static Consultation.Domain.EnglishWords;

namespace Consultation.Domain;

/// <summary>Why a grade wasn't reached, in English.</summary>
internal static class EnglishShortfalls
{
    public static string Of(Shortfall shortfall) => shortfall switch
    {
        NobodyPresent => "nobody was present",
        QuorumMissed s => EnglishSentences.Present(s.Present, s.Needed),
        SectorsMissing { Sectors: var s } => s.Sectors.Count == 0
            ? $"{Count(s.Count, "essential sector", "essential sectors")} had nobody present"
            : $"nobody from {Names(s, "or")} was present",
        NoPositions => "nobody took a position",
        MajorityMissed s => $"support from {Votes(s.Support)}; {EnglishRules.Majority(s.Needed, s.Support.All, s.Support.Unequal)} needed",
        PositionsNotBroad s => $"{Support(s.Support)} that took a position; {AtLeast(s.Needed)} needed",
        HalfOfPresentMissed s => $"{Support(s.Support)} present; more than half needed",
        PresentNotBroad s => $"{Support(s.Support)} present; {AtLeast(s.Needed)} needed",
        SectorsUncarried { Sectors: var s } => s.Sectors.Count == 0
            ? $"{Count(s.Count, "essential sector", "essential sectors")} not carried"
            : $"{Names(s, "and")} not carried",
        ObjectionsUnanswered s => $"{Count(s.Unanswered, "objection has", "objections have")} no answer{(s.Unanswered == s.All ? "" : $", of {Number(s.All)}")}{Borne(s.Tolerated)}",
        ObjectionsStand s => $"{Count(s.All, "objection stands", "objections stand")}{Borne(s.Tolerated)}",
        Reserved s => $"{Count(s.Seats, "seat agrees", "seats agree")} with a reservation",
        StoodAside s => Count(s.Seats, "seat stands aside", "seats stand aside"),
        Abstained s => Count(s.Seats, "seat abstains", "seats abstain"),
        SilenceAssented s => Count(s.Seats, "silent seat was counted as assent", "silent seats were counted as assent"),
        _ => throw new UnreachableException($"{shortfall.GetType().Name} has no words."),
    };

    /// <summary><c>support from 6 of the 10</c>, in seats or votes.</summary>
    private static string Support(Portion portion) =>
        $"support from {(portion.Of == 0 ? "none" : Number(portion.Of))} of the {(portion.Unequal ? Count(portion.All, "vote", "votes") : Number(portion.All))}";

    private static string Votes(Portion portion) =>
        portion.Of == 0 ? "nobody" : portion.Unequal ? Count(portion.Of, "vote", "votes") : Number(portion.Of);

    private static string AtLeast(Share share) => share.IsWhole ? "all" : $"at least {EnglishWords.Share(share)}";

    /// <summary>How many are borne, where any are.</summary>
    private static string Borne(int tolerated) => tolerated == 0 ? "" : $"; {Number(tolerated)} {(tolerated == 1 ? "is" : "are")} borne";

    private static string Names(SectorList sectors, string last)
    {
        var names = sectors.Sectors.Select(SectorName).ToList();
        if (sectors.Unnamed > 0)
        {
            names.Add($"{Number(sectors.Unnamed)} more");
        }

        return List(names, last);
    }
}
