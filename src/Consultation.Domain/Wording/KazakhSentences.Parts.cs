using Consultation.Domain.Consensus;
using static Consultation.Domain.KazakhWords;

namespace Consultation.Domain;

internal sealed partial class KazakhSentences
{
    /// <inheritdoc/>
    public string Figures(Finding finding)
    {
        if (finding.Figures is not { } v)
        {
            return "";
        }

        if (finding.Ending == Ending.SilenceKept)
        {
            return Attendance(finding, v);
        }

        var parts = new List<string>();
        void Add(string who, Amount amount)
        {
            if (amount.Seats > 0)
            {
                parts.Add($"{who} — {Say(amount, v)}");
            }
        }

        Add("келіскендер", v.Agree);
        Add("ескертпемен келіскендер", v.AgreeWithReservation);
        Add("шетте қалғандар", v.StandAside);
        Add("қарсы болғандар", v.Object);
        Add("қалыс қалғандар", v.Abstain);
        if (v.Silent > 0 && finding.Rule is { Silence: not SilenceRule.NotCounted } rule)
        {
            parts.Add($"олардың ішінде үнсіз қалғандар — {Number(v.Silent)} ({(rule.Silence == SilenceRule.Assents ? "келісім" : "қалыс қалу")} деп есептелді)");
        }

        if (v.Proxies > 0)
        {
            parts.Add($"сенімхат бойынша — {Number(v.Proxies)}");
        }

        parts.Add(Attendance(finding, v));
        if (finding.Secret)
        {
            parts.Add("жасырын дауыс берумен");
        }

        return string.Join(" · ", parts);
    }

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

    /// <summary>What follows every sentence where it applies: fewer took part than were present; another rule.</summary>
    private static List<string> Additions(Finding f)
    {
        var parts = new List<string>();
        if (f is { Grade: not Grade.Inquorate, Figures: { } v } && v.TakingPart.Seats < v.Present.Seats)
        {
            parts.Add(TookPart(f, v));
        }

        if (f is { OtherRule: true, Rule: { } rule, Ending: Ending.Voted })
        {
            parts.Add($"ереже: {KazakhRules.Name(rule)}");
        }

        return parts;
    }

    /// <summary>Fewer take part than are present only where silence doesn't count: those who did cast a ballot.</summary>
    private static string TookPart(Finding f, VoteFigures v)
    {
        var present = $"отырыста болған {Number(v.Present.Seats)} {Member(f.Noun).From}";
        return v.TakingPart.Seats == 0 ? $"{present} ешкім дауыс берген жоқ"
            : $"{present} дауыс бергені — {Number(v.TakingPart.Seats)}"
                + (v.Unequal ? $", олардағы {Number(v.Present.Votes)} дауыстан берілгені — {Number(v.TakingPart.Votes)}" : "");
    }

    /// <summary>The bracketed parts of consensus and general agreement, each only where its number is above zero.</summary>
    private static List<string> Notes(Finding f)
    {
        var parts = new List<string>();
        if (f.Figures is { } v)
        {
            void Add(Amount amount, string words)
            {
                if (amount.Seats > 0)
                {
                    parts.Add($"{Say(amount, v)} {words}");
                }
            }

            Add(v.Abstain, "қалыс қалды");
            Add(v.StandAside, "шетте қалды");
            if (f.Grade == Grade.Consensus)
            {
                Add(v.Object, "қарсы болды");
            }
            else
            {
                Add(v.Answered, "қарсы болып, жауап алды");
                Add(v.Unanswered, "қарсы болып, жауап алған жоқ");
            }
        }

        if (f.Reservations > 0)
        {
            parts.Add($"{Number(f.Reservations)} ескертпе төменде келтірілген");
        }

        return parts;
    }

    /// <summary>The grade that was needed and not reached.</summary>
    private static string Missed(Finding f) =>
        $"{(f.Points == 1 ? "осы мәселе" : "осы мәселелер")} бойынша талап етілген {KazakhRules.Grade(f.Required).To} қол жеткізілген жоқ";

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
        var words = $"жақтағандар — {Say(v.Support, v)}, {Others(v)}";
        if (f.Rule is { } rule && rule.Majority != MajorityRule.Default && !v.Finds(rule.Majority))
        {
            words += $"; {KazakhRules.Majority(rule.Majority, v.Of(v.Base(rule.Majority.Base)), v.Unequal, Member(f.Noun).Of)}";
        }

        var it = f.Points == 1 ? "оны" : "оларды";
        return f.Rule is not { EachEssentialSector: true } ? words
            : f.Uncarried.Count > 0 ? $"{words}; {it} {Sectors(f.Uncarried.Items, "")} қолдаған жоқ"
            : f.UncarriedUnnamed ? $"{words}; {it} негізгі секторлардың бәрі бірдей қолдаған жоқ"
            : words;
    }

    private static string Others(VoteFigures v) => $"қарсы болғандар — {Say(v.Object, v)}, қалыс қалғандар — {Say(v.Abstain, v)}"
        + (v.StandAside.Seats > 0 ? $", шетте қалғандар — {Say(v.StandAside, v)}" : "");

    /// <summary><c>13 қатысушыдан отырыста болғаны — 6, қажеті — 7; «…» секторынан ешкім болған жоқ</c>.</summary>
    private static string Quorum(Finding f)
    {
        var v = f.Figures!;
        if (v.Present.Seats == 0)
        {
            return "отырыста ешкім болған жоқ";
        }

        var parts = new List<string>();
        if (!f.Rule!.Quorum.Share.IsReachedBy(v.Present.Votes, v.Roll.Votes))
        {
            parts.Add(Present(new Portion(v.Present, v.Roll, v.Unequal), f.Rule.Quorum.Share, Member(f.Noun).From));
        }

        if (f.Missing.Count > 0)
        {
            parts.Add($"{Sectors(f.Missing.Items, "нан")} ешкім болған жоқ");
        }

        return string.Join("; ", parts);
    }

    /// <summary><c>13 қатысушыдан отырыста болғаны — 6, қажеті — 7</c>.</summary>
    internal static string Present(Portion present, Share share, string from) => (present.Unequal
        ? $"барлық {Number(present.All)} дауыстан отырыста болғандардікі — {Number(present.Of)}"
        : $"{Number(present.All)} {from} отырыста болғаны — {Number(present.Of)}")
        + $", қажеті — {Number(share.Needed(present.All))}";

    /// <summary>A number of seats, or <c>6 орынның 8 даусы</c> where they differ in weight.</summary>
    private static string Say(Amount amount, VoteFigures v) =>
        v.Unequal && amount.Seats > 0 ? $"{Number(amount.Seats)} орынның {Number(amount.Votes)} даусы" : Number(amount.Seats);
}
