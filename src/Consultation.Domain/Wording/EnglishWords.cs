using System.Collections.Frozen;
using System.Globalization;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>Numbers, plurals and names as English puts them into a sentence.</summary>
internal static class EnglishWords
{
    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>
    /// Words a sector's name may begin with that are no proper names and take a small letter within a sentence. Any
    /// other name stands as it was given: a wrong capital is a blemish, a small letter on a proper name an affront.
    /// </summary>
    private static readonly FrozenSet<string> CommonNouns = FrozenSet.Create(
        StringComparer.Ordinal,
        "Academia", "Academic", "Business", "Businesses", "Civil", "Communities", "Consumers", "Development", "Donors", "Employers",
        "Environmental", "Experts", "Farmers", "Government", "Governments", "Independent", "Indigenous", "Industry", "Intergovernmental",
        "International", "Judiciary", "Labour", "Legislature", "Local", "Media", "Members", "Municipalities", "National",
        "Non-governmental", "Other", "Parliament", "Partners", "Political", "Private", "Professional", "Public", "Regional",
        "Religious", "Research", "Science", "Scientific", "State", "Trade", "Unions", "Universities", "Users", "Women", "Workers", "Youth");

    public static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Ordinal(int round) =>
        round <= Ordinals.Length ? Ordinals[round - 1] : Number(round) + Suffix(round);

    /// <summary><c>1 vote</c>, <c>0 votes</c>.</summary>
    public static string Count(long value, string one, string many) => $"{Number(value)} {(value == 1 ? one : many)}";

    /// <summary>A share in words where it has them.</summary>
    public static string Share(Share share) => (share.Numerator, share.Denominator) switch
    {
        (1, 2) => "half",
        (1, 3) => "a third",
        (2, 3) => "two thirds",
        (1, 4) => "a quarter",
        (3, 4) => "three quarters",
        (3, 5) => "three fifths",
        (4, 5) => "four fifths",
        (9, 10) => "nine tenths",
        _ when share.IsWhole => "all",
        var (over, under) => $"{Number(over)}/{Number(under)}",
    };

    /// <summary>A sector's name within a sentence.</summary>
    public static string SectorName(string name)
    {
        var end = name.IndexOf(' ', StringComparison.Ordinal);
        return CommonNouns.Contains(end < 0 ? name : name[..end]) ? Phrases.Lower(name) : name;
    }

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>; the last two may be joined otherwise.</summary>
    public static string List(IReadOnlyList<string> items, string last = "and") => Phrases.Listed(items, last);

    private static string Suffix(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
