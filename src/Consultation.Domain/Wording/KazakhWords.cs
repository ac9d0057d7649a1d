using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>
/// Numbers, shares, names and lists as Kazakh puts them into a sentence. A noun after a numeral stands in the singular
/// and takes the ending, so that no digit needs one.
/// </summary>
internal static class KazakhWords
{
    private static readonly string[] Ordinals =
        ["бірінші", "екінші", "үшінші", "төртінші", "бесінші", "алтыншы", "жетінші", "сегізінші", "тоғызыншы", "оныншы"];

    public static string Number(long value) => Phrases.Spaced(value);

    /// <summary><c>екінші тур</c>, <c>11-тур</c>, with an ending of "тур".</summary>
    public static string Round(int round, string ending) =>
        (round <= Ordinals.Length ? $"{Ordinals[round - 1]} " : $"{Number(round)}-") + "тур" + ending;

    /// <summary>A share of what stands before it in the genitive: <c>үштен екісі</c>.</summary>
    public static string Share(Share share) => (share.Numerator, share.Denominator) switch
    {
        (1, 2) => "жартысы",
        (1, 3) => "үштен бірі",
        (2, 3) => "үштен екісі",
        (1, 4) => "төрттен бірі",
        (3, 4) => "төрттен үші",
        (3, 5) => "бестен үші",
        (4, 5) => "бестен төрті",
        (9, 10) => "оннан тоғызы",
        _ when share.IsWhole => "бәрі",
        var (over, under) => $"{Number(over)}/{Number(under)} бөлігі",
    };

    /// <summary>More than a share: <c>үштен екісінен астамы</c>; the ending follows the last vowel.</summary>
    public static string MoreThan(Share share)
    {
        var words = Share(share);
        return words + (words.EndsWith('ы') ? "нан" : "нен") + " астамы";
    }

    /// <summary><c>кемінде үштен екісі</c>.</summary>
    public static string AtLeast(Share share) => share.IsWhole ? Share(share) : $"кемінде {Share(share)}";

    /// <summary>
    /// Names of sectors before the word for them, which alone takes the ending: <c>«Азаматтық қоғам» секторынан</c>. A
    /// name stands as it was given, in quotation marks.
    /// </summary>
    public static string Sectors(IReadOnlyList<string> names, string ending) =>
        $"{Phrases.Listed([.. names.Select(Phrases.Quoted)], "және")} {(names.Count == 1 ? "секторы" : "секторлары")}{ending}";

    /// <summary>One of those who decide, with the ablative or the genitive: <c>қатысушыдан</c>, <c>мүшенің</c>.</summary>
    public static (string Name, string From, string Of) Member(Noun noun) => noun switch
    {
        Noun.Participants => ("қатысушы", "қатысушыдан", "қатысушының"),
        Noun.Delegations => ("делегация", "делегациядан", "делегацияның"),
        _ => ("мүше", "мүшеден", "мүшенің"),
    };
}
