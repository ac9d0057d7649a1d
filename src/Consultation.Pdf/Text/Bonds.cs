namespace Consultation.Pdf.Text;

/// <summary>
/// Words that each language wants on one line, as if a no-break space stood between them. The text itself isn't changed.
/// </summary>
internal static class Bonds
{
    private delegate bool Rule(ReadOnlySpan<char> first, ReadOnlySpan<char> second);

    /// <summary>Makes a line reluctant to end between such words within a part of the text.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="breaks">What is known of each character already.</param>
    /// <param name="from">The part's first character.</param>
    /// <param name="to">The character after its last one.</param>
    /// <param name="language">BCP 47; languages without rules change nothing.</param>
    public static void Keep(string text, LineBreak[] breaks, int from, int to, string? language)
    {
        Rule? rule = language switch
        {
            null or "" => null,
            _ when language.StartsWith("en", StringComparison.OrdinalIgnoreCase) => EnglishBonds.Hold,
            _ when language.StartsWith("ru", StringComparison.OrdinalIgnoreCase) => RussianBonds.Hold,
            _ when language.StartsWith("kk", StringComparison.OrdinalIgnoreCase) => KazakhBonds.Hold,
            _ => null,
        };
        if (rule is null)
            return;
        var start = from;
        while (start > 0 && text[start - 1] != ' ')
            start--;
        var space = IndexOfSpace(text, start);
        while (space < to && space + 1 < text.Length)
        {
            var next = IndexOfSpace(text, space + 1);
            if (breaks[space + 1] == LineBreak.Yes && rule(Bare(text.AsSpan(start, space - start)), text.AsSpan(space + 1, next - space - 1)))
                breaks[space + 1] = LineBreak.Reluctant;
            (start, space) = (space + 1, next);
        }
    }

    public static bool IsNumber(ReadOnlySpan<char> word) => word.Length > 0 && char.IsAsciiDigit(word[^1]) && (char.IsAsciiDigit(word[0]) || word[0] is '+' or '−' or '-');

    public static bool StartsWithDigit(ReadOnlySpan<char> word) => word.Length > 0 && char.IsAsciiDigit(word[0]);

    public static bool StartsUpper(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]);

    /// <summary>"A.", "A.B.", "Ә.-Б.", with a comma or a bracket after it or not.</summary>
    public static bool IsInitials(ReadOnlySpan<char> word) => word.Length >= 2 && char.IsUpper(word[0]) && word[1] == '.' && (word.Length < 4 || !char.IsLetterOrDigit(word[2]) || word[3] == '.');

    /// <summary>A word without what a sentence puts after it, its full stop included.</summary>
    public static ReadOnlySpan<char> Unpointed(ReadOnlySpan<char> word) => word.TrimEnd(".,;:!?)]»”…");

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => word.TrimStart("«„“\"'([");

    private static int IndexOfSpace(string text, int from)
    {
        var found = text.AsSpan(from).IndexOf(' ');
        return found < 0 ? text.Length : from + found;
    }
}

/// <summary>What English keeps together: "5 per cent", "23 February", "10 a.m.", "No. 5", "para. 3", "J. Smith", "Ms. Ahn".</summary>
internal static class EnglishBonds
{
    public static bool Hold(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length == 0 || second.Length == 0)
            return false;
        if (Bonds.IsNumber(first))
            return IsMeasure(Bonds.Unpointed(second));
        if (first is "per")
            return Bonds.Unpointed(second) is "cent";
        if (first is "№" or "§" or "§§" or "¶" || (first[^1] == '.' && IsReference(first[..^1])))
            return Bonds.StartsWithDigit(second);
        return Bonds.StartsUpper(second) && (Bonds.IsInitials(first) || first is "Mr." or "Mrs." or "Ms." or "Dr." or "Prof." or "St." or "Mr" or "Mrs" or "Ms" or "Dr");
    }

    private static bool IsReference(ReadOnlySpan<char> word) => word
        is "No" or "no" or "Nos" or "nos" or "p" or "pp" or "para" or "paras" or "Art" or "art" or "arts" or "sect" or "sec" or "Sect" or "ch" or "Ch" or "vol"
        or "Vol" or "fig" or "Fig" or "Add" or "Corr" or "Rev" or "cl";

    private static bool IsMeasure(ReadOnlySpan<char> word) => word
        is "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September" or "October" or "November" or "December"
        or "per" or "percent" or "%" or "‰" or "thousand" or "million" or "billion" or "a.m" or "p.m" or "h" or "min" or "s" or "km" or "m" or "cm" or "mm"
        or "kg" or "g" or "t" or "ha" or "l" or "MW" or "kW" or "GB" or "MB" or "kB" or "°C" or "KZT" or "USD" or "EUR" or "RUB" or "tenge" or "euros" or "dollars"
        or "years" or "year" or "days" or "day" or "hours" or "hour" or "minutes" or "minute" or "votes" or "vote" or "seats" or "seat";
}

/// <summary>
/// What Russian keeps together: prepositions, conjunctions and particles of one or two letters with their word, "5 тенге",
/// "12 сентября", "2009 г.", "№ 5", "п. 4", "т. е.", "и т. д.", "И. И. Иванов", "Иванов И. И.", "г. Алматы".
/// </summary>
internal static class RussianBonds
{
    /// <summary>Letters of a particle with a mark after it.</summary>
    private const int MostParticle = 4;

    public static bool Hold(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length == 0 || second.Length == 0)
            return false;
        if (first.Length <= 2 && IsShortWord(first))
            return true;
        if (second.Length <= MostParticle && Bonds.Unpointed(second) is "бы" or "же" or "ли")
            return true;
        if (Bonds.IsNumber(first))
            return IsMeasure(Bonds.Unpointed(second));
        if (first[^1] is '.' or '№' or '§')
            return AfterPoint(first, second);
        return Bonds.IsInitials(second) && char.IsUpper(first[0]) && first.Length > 2 && char.IsLetter(first[^1]);
    }

    /// <summary>What an abbreviation stands before; the same in Kazakh.</summary>
    public static bool AfterPoint(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (Bonds.StartsWithDigit(second))
            return first is "№" or "№№" or "§" or "§§" or "п." or "пп." or "ст." or "гл." or "разд." or "рис." or "табл." or "с." or "стр." or "ч." or "абз." or "пр." or "д." or "кв." or "т." or "б." or "тарм.";
        if (first is "т." && second.Length > 1 && second[1] == '.')
            return true;
        if (!Bonds.StartsUpper(second))
            return false;
        return Bonds.IsInitials(first) || first is "г." or "гг." or "р." or "оз." or "ул." or "пр." or "пос." or "им." or "акад." or "проф.";
    }

    private static bool IsShortWord(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[2];
        lower = lower[..word.ToLowerInvariant(lower)];
        return lower is "в" or "и" or "к" or "с" or "о" or "у" or "а" or "во" or "ко" or "со" or "об" or "от" or "до" or "из" or "за" or "на" or "по" or "не" or "ни" or "но" or "то";
    }

    private static bool IsMeasure(ReadOnlySpan<char> word) => word
        is "января" or "февраля" or "марта" or "апреля" or "мая" or "июня" or "июля" or "августа" or "сентября" or "октября" or "ноября" or "декабря"
        or "г" or "гг" or "год" or "года" or "году" or "годы" or "лет" or "дней" or "дня" or "день" or "ч" or "час" or "часа" or "часов" or "мин" or "минут" or "минуты" or "минута" or "сек" or "с"
        or "%" or "процент" or "процента" or "процентов" or "тыс" or "млн" or "млрд" or "тысяч" or "миллионов" or "миллиона" or "миллиардов"
        or "тенге" or "руб" or "рублей" or "долл" or "евро" or "км" or "м" or "см" or "мм" or "кг" or "га" or "т" or "л" or "МВт" or "кВт" or "°C"
        or "чел" or "человек" or "человека" or "голос" or "голоса" or "голосов" or "экз";
}

/// <summary>
/// What Kazakh keeps together: "12 наурыз", "2009 жылғы", "2009 ж.", "5 пайыз", "№ 5", "т. б.", "Ә. Н. Серікбаев",
/// "Серікбаев Ә. Н.", "Алматы қ.". Postpositions (мен, бен, пен) are words like others.
/// </summary>
internal static class KazakhBonds
{
    public static bool Hold(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length == 0 || second.Length == 0)
            return false;
        if (Bonds.IsNumber(first))
            return IsMeasure(Bonds.Unpointed(second));
        if (first is "ж." && second.StartsWith("т."))
            return true;
        if (first[^1] is '.' or '№' or '§')
            return RussianBonds.AfterPoint(first, second);
        if (!char.IsUpper(first[0]) || !char.IsLetter(first[^1]))
            return false;
        return Bonds.Unpointed(second) is "қ" or "обл" || (first.Length > 2 && Bonds.IsInitials(second));
    }

    /// <summary>Months, years and measures take endings: they are known by how they begin.</summary>
    private static bool IsMeasure(ReadOnlySpan<char> word) =>
        word is "ж" or "жж" or "%" or "мың" or "млн" or "млрд" or "км" or "м" or "см" or "кг" or "га" or "т" or "л" or "сағ" or "мин" or "°C"
        || word.StartsWith("қаңтар") || word.StartsWith("ақпан") || word.StartsWith("наурыз") || word.StartsWith("сәуір") || word.StartsWith("мамыр") || word.StartsWith("маусым")
        || word.StartsWith("шілде") || word.StartsWith("тамыз") || word.StartsWith("қыркүйек") || word.StartsWith("қазан") || word.StartsWith("қараша") || word.StartsWith("желтоқсан")
        || word.StartsWith("жыл") || word.StartsWith("пайыз") || word.StartsWith("теңге") || word.StartsWith("дауыс") || word.StartsWith("адам")
        || word.StartsWith("минут") || word.StartsWith("сағат") || word.StartsWith("күн");
}
