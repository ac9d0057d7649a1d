using Consultation.Domain.Consensus;
using static Consultation.Domain.RussianWords;

namespace Consultation.Domain;

internal sealed partial class RussianSentences
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

        Add("согласны", v.Agree);
        Add("согласны с оговоркой", v.AgreeWithReservation);
        Add("остались в стороне", v.StandAside);
        Add("возразили", v.Object);
        Add("воздержались", v.Abstain);
        if (v.Silent > 0 && finding.Rule is { Silence: not SilenceRule.NotCounted } rule)
        {
            parts.Add($"из них промолчали — {Number(v.Silent)} (засчитано как {(rule.Silence == SilenceRule.Assents ? "согласие" : "воздержание")})");
        }

        if (v.Proxies > 0)
        {
            parts.Add($"по доверенности — {Number(v.Proxies)}");
        }

        parts.Add(Attendance(finding, v));
        if (finding.Secret)
        {
            parts.Add("тайным голосованием");
        }

        return string.Join(" · ", parts);
    }

    private static string Attendance(Finding f, VoteFigures v) => f switch
    {
        { Grade: Grade.Inquorate } when v.Present.Seats == 0 => $"из {Entitled(v.Roll.Seats)} право голоса никто не присутствовал",
        { Grade: Grade.Inquorate } => $"{Form(v.Present.Seats, "присутствовал", "присутствовали")} {Number(v.Present.Seats)} из {Entitled(v.Roll.Seats)} право голоса",
        { Ending: Ending.SilenceKept } => v.Present.Seats == v.Roll.Seats
            ? $"извещены все имеющие право голоса ({Number(v.Roll.Seats)})"
            : $"{Form(v.Present.Seats, "извещён", "извещены")} {Number(v.Present.Seats)} из {Entitled(v.Roll.Seats)} право голоса",
        _ when v.TakingPart.Seats < v.Present.Seats => TookPart(v),
        _ => v.Present.Seats == 1 ? "участвовал единственный присутствовавший" : $"участвовали все присутствовавшие ({Number(v.Present.Seats)})",
    };

    /// <summary>What follows every sentence where it applies: fewer took part than were present; another rule.</summary>
    private static string Addition(Finding f)
    {
        var parts = new List<string>();
        if (f is { Grade: not Grade.Inquorate, Figures: { } v } && v.TakingPart.Seats < v.Present.Seats)
        {
            parts.Add(TookPart(v));
        }

        if (f is { OtherRule: true, Rule: { } rule, Ending: Ending.Voted })
        {
            parts.Add($"правило: {RussianRules.Name(rule)}");
        }

        return parts.Count == 0 ? "" : $" ({string.Join("; ", parts)})";
    }

    private static string TookPart(VoteFigures v) => v.TakingPart.Seats == 0
        ? $"из {Present(v.Present.Seats)} в голосовании никто не участвовал"
        : $"в голосовании {Form(v.TakingPart.Seats, "участвовал", "участвовали")} {Number(v.TakingPart.Seats)} из {Present(v.Present.Seats)}"
            + (v.Unequal ? $", {Number(v.TakingPart.Votes)} из {OfVotes(v.Present.Votes)}" : "");

    /// <summary>The bracketed parts of consensus and general agreement, each only where its number is above zero.</summary>
    private static string Notes(Finding f)
    {
        var parts = new List<string>();
        if (f.Figures is { } v)
        {
            void Add(Amount amount, string one, string many)
            {
                if (amount.Seats > 0)
                {
                    parts.Add(v.Unequal ? $"{many} — {Say(amount, v)}" : $"{Number(amount.Seats)} {Form(amount.Seats, one, many)}");
                }
            }

            Add(v.Abstain, "воздержался", "воздержались");
            Add(v.StandAside, "остался в стороне", "остались в стороне");
            if (f.Grade == Grade.Consensus)
            {
                Add(v.Object, "возразил", "возразили");
            }
            else
            {
                Add(v.Answered, "возразил и получил ответ", "возразили и получили ответ");
                Add(v.Unanswered, "возразил и не получил ответа", "возразили и не получили ответа");
            }
        }

        if (f.Reservations > 0)
        {
            parts.Add($"{Count(f.Reservations, "оговорка", "оговорки", "оговорок")} {Form(f.Reservations, "приводится", "приводятся")} ниже");
        }

        return string.Concat(parts.Select(part => "; " + part));
    }

    /// <summary>The grade that was needed and not reached.</summary>
    private static string Missed(Finding f)
    {
        var (name, which, notReached) = RussianRules.Grade(f.Required);
        return f.Adopted ? "" : $"; {name}, {which} по {(f.Points == 1 ? "этому пункту" : "этим пунктам")}, {notReached}";
    }

    /// <summary><c>8 голосами против 4 при 1 воздержавшемся и 2 оставшихся в стороне</c>.</summary>
    private static string ByVotes(Finding f)
    {
        var v = f.Figures!;
        string At(Amount amount, string one, string many) => v.Unequal && amount.Seats > 0
            ? $"{Count(amount.Votes, "голосе", "голосах")} {many} ({Seats(amount.Seats)})"
            : Count(amount.Seats, one, many);
        var against = v.Unequal && v.Object.Seats > 0 ? $"{OfVotes(v.Object.Votes)} ({Seats(v.Object.Seats)})" : Number(v.Object.Seats);
        return Count(v.Of(v.Support), "голосом", "голосами") + (v.Unequal ? $" ({Seats(v.Support.Seats)})" : "")
            + $" против {against} при {At(v.Abstain, "воздержавшемся", "воздержавшихся")}"
            + (v.StandAside.Seats > 0 ? $" и {At(v.StandAside, "оставшемся в стороне", "оставшихся в стороне")}" : "");
    }

    /// <summary><c>за высказались 8, против — 4, воздержались — 1</c>.</summary>
    private static string Stances(Finding f)
    {
        var v = f.Figures!;
        var verb = v.Unequal ? Form(v.Support.Votes, "подан", "подано") : Form(v.Support.Seats, "высказался", "высказались");
        return $"за {verb} {Say(v.Support, v)}, {Others(v)}";
    }

    /// <summary><c>за — 5 голосов, против — 8, воздержались — 0; …</c>, with what was missing.</summary>
    private static string Division(Finding f)
    {
        var v = f.Figures!;
        var words = $"за — {(v.Unequal ? Say(v.Support, v) : Votes(v.Support.Seats))}, {Others(v)}";
        if (f.Rule is { } rule && rule.Majority != MajorityRule.Default && !v.Finds(rule.Majority))
        {
            words += $"; {RussianRules.Majority(rule.Majority, v.Of(v.Base(rule.Majority.Base)), v.Unequal)}";
        }

        var they = f.Points == 1 ? "текст поддержан" : "тексты поддержаны";
        return f.Rule is not { EachEssentialSector: true } ? words
            : f.Uncarried.Count > 0 ? $"{words}; нет поддержки {Sectors(f.Uncarried.Items, "сектора", "секторов")}"
            : f.UncarriedUnnamed ? $"{words}; {they} не всеми ключевыми секторами"
            : words;
    }

    private static string Others(VoteFigures v) => $"против — {Say(v.Object, v)}, воздержались — {Say(v.Abstain, v)}"
        + (v.StandAside.Seats > 0 ? $", остались в стороне — {Say(v.StandAside, v)}" : "");

    /// <summary><c>присутствовало 6 из 13, требуется 7; из сектора «…» никто не присутствовал</c>.</summary>
    private static string Quorum(Finding f)
    {
        var v = f.Figures!;
        if (v.Present.Seats == 0)
        {
            return "никто не присутствовал";
        }

        var parts = new List<string>();
        if (!f.Rule!.Quorum.Share.IsReachedBy(v.Present.Votes, v.Roll.Votes))
        {
            parts.Add(Present(new Portion(v.Present, v.Roll, v.Unequal), f.Rule.Quorum.Share));
        }

        if (f.Missing.Count > 0)
        {
            parts.Add($"из {Sectors(f.Missing.Items, "сектора", "секторов")} никто не присутствовал");
        }

        return string.Join("; ", parts);
    }

    /// <summary><c>присутствовало 6 из 13, требуется 7</c>.</summary>
    internal static string Present(Portion present, Share share) => (present.Unequal
        ? $"{Form(present.Of, "представлен", "представлено")} {Number(present.Of)} из {OfVotes(present.All)}"
        : $"{Form(present.Of, "присутствовал", "присутствовало")} {Number(present.Of)} из {Number(present.All)}")
        + $", требуется {Number(share.Needed(present.All))}";

    /// <summary><c>13 присутствовавших</c>, after "из".</summary>
    internal static string Present(long seats) => Count(seats, "присутствовавшего", "присутствовавших");

    private static string Entitled(long seats) => Count(seats, "имеющего", "имеющих");

    private static string Seats(long seats) => Count(seats, "место", "места", "мест");

    private static string Form(long number, string one, string other) => IsOne(number) ? one : other;

    /// <summary>A number of seats, or <c>8 голосов (6 мест)</c> where they differ in weight.</summary>
    private static string Say(Amount amount, VoteFigures v) =>
        v.Unequal && amount.Seats > 0 ? $"{Votes(amount.Votes)} ({Seats(amount.Seats)})" : Number(amount.Seats);
}
