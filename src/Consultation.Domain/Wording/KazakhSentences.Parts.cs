using Consultation.Domain.Consensus;
using static Consultation.Domain.KazakhWords;

namespace Consultation.Domain;

internal sealed partial class KazakhSentences
{
    /// <inheritdoc/>
    public string Figures(Finding finding) => Lines.Figures(
        finding,
        (position, amount, v) => $"{Took(position)} — {Say(amount, v)}",
        (silent, assents) => $"олардың ішінде үнсіз қалғандар — {Number(silent)} ({(assents ? "келісім" : "қалыс қалу")} деп есептелді)",
        proxies => $"сенімхат бойынша — {Number(proxies)}",
        v => Attendance(finding, v),
        "жасырын дауыс берумен");

    private static string Took(Position position) => position switch
    {
        Position.Agree => "келіскендер",
        Position.AgreeWithReservation => "ескертпемен келіскендер",
        Position.StandAside => "шетте қалғандар",
        Position.Object => "қарсы болғандар",
        _ => "қалыс қалғандар",
    };

    private static string Attendance(Finding f, VoteFigures v)
    {
        var member = Member(f.Noun);
        return f switch
        {
            { Grade: Grade.Inquorate } when v.Present.Seats == 0 =>
                $"дауыс беру құқығы бар {Number(v.Roll.Seats)} {member.From} ешкім болған жоқ",
            { Grade: Grade.Inquorate } => $"дауыс беру құқығы бар {Number(v.Roll.Seats)} {member.From} отырыста болғаны — {Number(v.Present.Seats)}",
            { Ending: Ending.SilenceKept } => v.Present.Seats == v.Roll.Seats
                ? $"дауыс беру құқығы барлардың бәрі хабардар болды ({Number(v.Roll.Seats)})"
                : $"дауыс беру құқығы бар {Number(v.Roll.Seats)} {member.From} хабардар болғаны — {Number(v.Present.Seats)}",
            _ when v.TakingPart.Seats < v.Present.Seats => TookPart(f, v),
            _ => v.Present.Seats == 1
                ? $"отырыста болған жалғыз {member.Name} дауыс беруге қатысты"
                : $"отырыста болғандардың бәрі дауыс беруге қатысты ({Number(v.Present.Seats)})",
        };
    }

    private static List<string> Additions(Finding f) => Lines.Additions(f, v => TookPart(f, v), rule => $"ереже: {KazakhRules.Name(rule)}");

    /// <summary>Fewer take part than are present only where silence doesn't count: those who did cast a ballot.</summary>
    private static string TookPart(Finding f, VoteFigures v)
    {
        var present = $"отырыста болған {Number(v.Present.Seats)} {Member(f.Noun).From}";
        return v.TakingPart.Seats == 0 ? $"{present} ешкім дауыс берген жоқ"
            : $"{present} дауыс бергені — {Number(v.TakingPart.Seats)}"
                + (v.Unequal ? $", олардағы {Number(v.Present.Votes)} дауыстан берілгені — {Number(v.TakingPart.Votes)}" : "");
    }

    private static List<string> Notes(Finding f) => Lines.Notes(
        f,
        (beside, amount, v) => $"{Say(amount, v)} {Did(beside)}",
        reservations => $"{Number(reservations)} ескертпе төменде келтірілген");

    private static string Did(Beside beside) => beside switch
    {
        Beside.Abstained => "қалыс қалды",
        Beside.StoodAside => "шетте қалды",
        Beside.Objected => "қарсы болды",
        Beside.Answered => "қарсы болып, жауап алды",
        _ => "қарсы болып, жауап алған жоқ",
    };

    /// <summary>The grade that was needed and not reached.</summary>
    private static string Missed(Finding f) =>
        $"{(f.Points == 1 ? "осы тармақ" : "осы тармақтар")} бойынша талап етілген {KazakhRules.Grade(f.Required).To} қол жеткізілген жоқ";

    /// <summary><c>8 дауыспен (4 қарсы, 1 қалыс, 2 шетте қалған)</c>.</summary>
    private static string ByVotes(Finding f)
    {
        var v = f.Figures!;
        string Part(Amount amount, string words) => v.Unequal ? $"{words} — {Say(amount, v)}" : $"{Number(amount.Seats)} {words}";
        var aside = v.StandAside.Seats > 0 ? $", {Part(v.StandAside, "шетте қалған")}" : "";
        return (v.Unequal ? $"{Say(v.Support, v)}мен" : $"{Number(v.Support.Seats)} дауыспен")
            + $" ({Part(v.Object, "қарсы")}, {Part(v.Abstain, "қалыс")}{aside})";
    }

    /// <summary><c>дауыстар былай бөлінді: жақтағандар — 8, қарсы болғандар — 4, қалыс қалғандар — 1</c>.</summary>
    private static string Stances(Finding f)
    {
        var v = f.Figures!;
        return $"дауыстар былай бөлінді: жақтағандар — {Say(v.Support, v)}, {Others(v)}";
    }

    /// <summary><c>жақтағандар — 5, қарсы болғандар — 8, қалыс қалғандар — 0; …</c>, with what was missing.</summary>
    private static string Division(Finding f)
    {
        var v = f.Figures!;
        var it = f.Points == 1 ? "оны" : "оларды";
        return Lines.Division(
            f, $"жақтағандар — {Say(v.Support, v)}, {Others(v)}",
            (majority, all, unequal) => KazakhRules.Majority(majority, all, unequal, Member(f.Noun).Of),
            sectors => $"{it} {Sectors(sectors.Items, "")} қолдаған жоқ",
            $"{it} негізгі секторлардың бәрі бірдей қолдаған жоқ");
    }

    private static string Others(VoteFigures v) => $"қарсы болғандар — {Say(v.Object, v)}, қалыс қалғандар — {Say(v.Abstain, v)}"
        + (v.StandAside.Seats > 0 ? $", шетте қалғандар — {Say(v.StandAside, v)}" : "");

    /// <summary><c>13 қатысушыдан отырыста болғаны — 6, қажеті — 7; «…» секторынан ешкім болған жоқ</c>.</summary>
    private static string Quorum(Finding f) => Lines.Quorum(
        f, "отырыста ешкім болған жоқ",
        (present, share) => Present(present, share, Member(f.Noun).From),
        sectors => $"{Sectors(sectors.Items, "нан")} ешкім болған жоқ");

    /// <summary><c>13 қатысушыдан отырыста болғаны — 6, қажеті — 7</c>.</summary>
    internal static string Present(Portion present, Share share, string from) => (present.Unequal
        ? $"барлық {Number(present.All)} дауыстан отырыста болғандардікі — {Number(present.Of)}"
        : $"{Number(present.All)} {from} отырыста болғаны — {Number(present.Of)}")
        + $", қажеті — {Number(share.Needed(present.All))}";

    /// <summary>A number of seats, or <c>6 орынның 8 даусы</c> where they differ in weight.</summary>
    private static string Say(Amount amount, VoteFigures v) =>
        v.Unequal && amount.Seats > 0 ? $"{Number(amount.Seats)} орынның {Number(amount.Votes)} даусы" : Number(amount.Seats);
}
