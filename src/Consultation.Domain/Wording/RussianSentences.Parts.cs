using Consultation.Domain.Consensus;
using static Consultation.Domain.RussianWords;

namespace Consultation.Domain;

internal sealed partial class RussianSentences
{
    /// <inheritdoc/>
    public string Figures(Finding finding) => Lines.Figures(
        finding,
        (position, amount, v) => $"{Took(position)} — {Say(amount, v)}",
        (silent, assents) => $"из них промолчали — {Number(silent)} (засчитано как {(assents ? "согласие" : "воздержание")})",
        proxies => $"по доверенности — {Number(proxies)}",
        v => Attendance(finding, v),
        "тайным голосованием");

    private static string Took(Position position) => position switch
    {
        Position.Agree => "согласны",
        Position.AgreeWithReservation => "согласны с оговоркой",
        Position.StandAside => "остались в стороне",
        Position.Object => "возразили",
        _ => "воздержались",
    };

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

    private static string Addition(Finding f) => Lines.InBrackets(Lines.Additions(f, TookPart, rule => $"правило: {RussianRules.Name(rule)}"));

    private static string TookPart(VoteFigures v) => v.TakingPart.Seats == 0
        ? $"из {Present(v.Present.Seats)} в голосовании никто не участвовал"
        : $"в голосовании {Form(v.TakingPart.Seats, "участвовал", "участвовали")} {Number(v.TakingPart.Seats)} из {Present(v.Present.Seats)}"
            + (v.Unequal ? $", {Number(v.TakingPart.Votes)} из {OfVotes(v.Present.Votes)}" : "");

    private static string Notes(Finding f) => Lines.GoingOn(Lines.Notes(
        f,
        (beside, amount, v) =>
        {
            var (one, many) = Did(beside);
            return v.Unequal ? $"{many} — {Say(amount, v)}" : $"{Number(amount.Seats)} {Form(amount.Seats, one, many)}";
        },
        reservations => $"{Count(reservations, "оговорка", "оговорки", "оговорок")} {Form(reservations, "приводится", "приводятся")} ниже"));

    private static (string One, string Many) Did(Beside beside) => beside switch
    {
        Beside.Abstained => ("воздержался", "воздержались"),
        Beside.StoodAside => ("остался в стороне", "остались в стороне"),
        Beside.Objected => ("возразил", "возразили"),
        Beside.Answered => ("возразил и получил ответ", "возразили и получили ответ"),
        _ => ("возразил и не получил ответа", "возразили и не получили ответа"),
    };

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
        return Lines.Division(
            f, $"за — {(v.Unequal ? Say(v.Support, v) : Votes(v.Support.Seats))}, {Others(v)}",
            RussianRules.Majority,
            sectors => $"нет поддержки {Sectors(sectors.Items, "сектора", "секторов")}",
            $"{(f.Points == 1 ? "текст поддержан" : "тексты поддержаны")} не всеми ключевыми секторами");
    }

    private static string Others(VoteFigures v) => $"против — {Say(v.Object, v)}, воздержались — {Say(v.Abstain, v)}"
        + (v.StandAside.Seats > 0 ? $", остались в стороне — {Say(v.StandAside, v)}" : "");

    /// <summary><c>присутствовало 6 из 13, требуется 7; из сектора «…» никто не присутствовал</c>.</summary>
    private static string Quorum(Finding f) => Lines.Quorum(
        f, "никто не присутствовал", Present, sectors => $"из {Sectors(sectors.Items, "сектора", "секторов")} никто не присутствовал");

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
