using System.Globalization;
using System.Text;

namespace Consultation.Domain;

/// <summary>
/// The order of names in a language, from a table of ours: never from the machine's culture, whose tables change with its
/// version. Latin letters stand in the order of the English alphabet, Cyrillic ones in the order of the Kazakh, which is
/// the Russian one (Ё after Е) with its own letters in their places. A language's own script comes first.
/// </summary>
/// <remarks>
/// Names are compared word by word: first by letters and numbers (a number by its value), then by accents, then by case
/// (small letters first), last by code points, so that two names are equal only where they are the same. Quotation
/// marks, brackets and apostrophes don't count; other signs part words. The pages have the same in <c>live/alphabet.ts</c>.
/// </remarks>
public sealed class Alphabet : IComparer<string?>
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Cyrillic = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    private const int Parting = 1;
    private const int Number = 1 << 10;
    private const int Digit = 1 << 20;
    private const int Own = 2 << 20;
    private const int Another = 3 << 20;
    private const int Unknown = 4 << 20;

    private static readonly Alphabet LatinFirst = new(Own, Another);
    private static readonly Alphabet CyrillicFirst = new(Another, Own);

    private readonly int _latin;
    private readonly int _cyrillic;

    private Alphabet(int latin, int cyrillic) => (_latin, _cyrillic) = (latin, cyrillic);

    /// <summary>The order of a language.</summary>
    public static Alphabet Of(Language language) => language == Language.En ? LatinFirst : CyrillicFirst;

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var (first, second) = (Letters(x), Letters(y));
        return Compare(first, second, letter => letter.Place) is not 0 and var byPlace ? byPlace
            : Compare(first, second, letter => letter.Accent) is not 0 and var byAccent ? byAccent
            : Compare(first, second, letter => letter.Capital ? 1 : 0) is not 0 and var byCase ? byCase
            : string.CompareOrdinal(x, y);
    }

    private static int Compare(List<Letter> x, List<Letter> y, Func<Letter, int> by)
    {
        for (var i = 0; i < x.Count && i < y.Count; i++)
        {
            if (by(x[i]).CompareTo(by(y[i])) is not 0 and var order)
            {
                return order;
            }
        }

        return x.Count.CompareTo(y.Count);
    }

    private List<Letter> Letters(string name)
    {
        var letters = new List<Letter>(name.Length);
        var parted = false;
        // Half of a character pair, which no stored name has, becomes a sign of its own: it can't be normalised.
        var text = (name.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)) : name).Normalize(NormalizationForm.FormC);
        for (var i = 0; i < text.Length;)
        {
            var rune = Rune.GetRuneAt(text, i);
            i += rune.Utf16SequenceLength;
            if (IsUncounted(rune))
            {
                continue;
            }

            if (!Rune.IsLetterOrDigit(rune))
            {
                parted = letters.Count > 0;
                continue;
            }

            if (parted)
            {
                letters.Add(new Letter(Parting));
                parted = false;
            }

            i = IsDigit(rune) ? AddNumber(letters, text, i - 1) : AddLetter(letters, rune, i);
        }

        return letters;
    }

    /// <summary>A number by how many digits it has, without zeros before it, and then by these.</summary>
    private static int AddNumber(List<Letter> letters, string text, int from)
    {
        var to = from;
        while (to < text.Length && char.IsAsciiDigit(text[to]))
        {
            to++;
        }

        var digits = text.AsSpan(from, to - from).TrimStart('0');
        letters.Add(new Letter(Number + digits.Length));
        foreach (var digit in digits)
        {
            letters.Add(new Letter(Digit + digit));
        }

        return to;
    }

    private int AddLetter(List<Letter> letters, Rune rune, int next)
    {
        var small = Rune.ToLowerInvariant(rune);
        var capital = small != rune;
        if (PlaceOf(small) is { } place)
        {
            letters.Add(new Letter(place) { Capital = capital });
            return next;
        }

        // A letter with marks: the letter in its place, the marks as what tells two such names apart.
        var parts = small.ToString().Normalize(NormalizationForm.FormD);
        var first = Rune.GetRuneAt(parts, 0);
        var accent = 0;
        foreach (var mark in parts.AsSpan(first.Utf16SequenceLength))
        {
            accent = (accent << 10) + mark;
        }

        letters.Add(new Letter(PlaceOf(first) ?? Unknown + first.Value) { Accent = accent, Capital = capital });
        return next;
    }

    private int? PlaceOf(Rune rune) =>
        rune.IsBmp && Latin.IndexOf((char)rune.Value) is >= 0 and var latin ? _latin + latin
        : rune.IsBmp && Cyrillic.IndexOf((char)rune.Value) is >= 0 and var cyrillic ? _cyrillic + cyrillic
        : null;

    private static bool IsDigit(Rune rune) => rune.IsAscii && char.IsAsciiDigit((char)rune.Value);

    private static bool IsUncounted(Rune rune) => rune.Value is '\'' or '"' or 'ʼ' or 'ʹ'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.NonSpacingMark;

    private readonly record struct Letter(int Place)
    {
        public int Accent { get; init; }

        public bool Capital { get; init; }
    }
}
