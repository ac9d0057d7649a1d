using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>Numbers, their noun forms, names and lists as Russian puts them into a sentence.</summary>
internal static class RussianWords
{
    private static readonly string[] Ordinals =
        ["первый", "второй", "третий", "четвёртый", "пятый", "шестой", "седьмой", "восьмой", "девятый", "десятый"];

    private static readonly string[] OrdinalsOfPlace =
        ["первом", "втором", "третьем", "четвёртом", "пятом", "шестом", "седьмом", "восьмом", "девятом", "десятом"];

    public static string Number(long value) => Phrases.Spaced(value);

    /// <summary>Whether a number takes the singular: 1, 21, 101, and not 11 or 111.</summary>
    public static bool IsOne(long value) => value % 10 == 1 && value % 100 != 11;

    /// <summary>A number with its noun: <c>1 голос, 2 голоса, 5 голосов, 21 голос</c>.</summary>
    public static string Count(long value, string one, string few, string many) =>
        $"{Number(value)} {(IsOne(value) ? one : value % 10 is >= 2 and <= 4 && value % 100 is < 12 or > 14 ? few : many)}";

    /// <summary>A number with a word that has a singular and a plural only, as all cases but the nominative do: <c>1 голосом, 2 голосами</c>.</summary>
    public static string Count(long value, string one, string other) => $"{Number(value)} {(IsOne(value) ? one : other)}";

    /// <summary><c>5 голосов</c>.</summary>
    public static string Votes(long value) => Count(value, "голос", "голоса", "голосов");

    /// <summary><c>из 5 голосов</c>, <c>из 21 голоса</c>.</summary>
    public static string OfVotes(long value) => Count(value, "голоса", "голосов");

    /// <summary><c>второй</c>, <c>11-й</c>.</summary>
    public static string Ordinal(int round) => round <= Ordinals.Length ? Ordinals[round - 1] : $"{Number(round)}-й";

    /// <summary><c>во втором</c>, <c>в 11-м</c>.</summary>
    public static string InOrdinal(int round) =>
        $"{(round == 2 ? "во" : "в")} {(round <= OrdinalsOfPlace.Length ? OrdinalsOfPlace[round - 1] : $"{Number(round)}-м")}";

    /// <summary>A share in the nominative: <c>две трети</c>.</summary>
    public static string Share(Share share) => (share.Numerator, share.Denominator) switch
    {
        (1, 2) => "половина",
        (1, 3) => "одна треть",
        (2, 3) => "две трети",
        (1, 4) => "одна четверть",
        (3, 4) => "три четверти",
        (3, 5) => "три пятых",
        (4, 5) => "четыре пятых",
        (9, 10) => "девять десятых",
        var (over, under) => $"{Number(over)}/{Number(under)}",
    };

    /// <summary>A share in the genitive: <c>двух третей</c>.</summary>
    public static string OfShare(Share share) => (share.Numerator, share.Denominator) switch
    {
        (1, 2) => "половины",
        (1, 3) => "одной трети",
        (2, 3) => "двух третей",
        (1, 4) => "одной четверти",
        (3, 4) => "трёх четвертей",
        (3, 5) => "трёх пятых",
        (4, 5) => "четырёх пятых",
        (9, 10) => "девяти десятых",
        var (over, under) => $"{Number(over)}/{Number(under)}",
    };

    /// <summary>
    /// Names of sectors after the word for them, which alone is declined: <c>сектора «Гражданское общество»</c>. A name
    /// stands as it was given, in quotation marks, so that no case of it has to be known.
    /// </summary>
    public static string Sectors(IReadOnlyList<string> names, string one, string many) =>
        $"{(names.Count == 1 ? one : many)} {Phrases.Listed([.. names.Select(Phrases.Quoted)], "и")}";
}
