using System.Globalization;
using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>What documents say of themselves: where a paragraph came from, what was left out, what stands where.</summary>
internal sealed record FormWords(string Contents, string EventsTitle, string Event, string Events, string LeftOutWords, IReadOnlyList<string> Parts,
    string EventsHelp, string EventsHead, string ParagraphsHead)
{
    private static readonly FormWords English = new(
        "Contents", "Events behind the paragraphs", "From the record: event", "From the record: events", "Left out of this document",
        ["the rapporteur’s notes", "speakers", "times", "figures", "ballots", "annexes", "comments"],
        "Every paragraph comes from events of the record, which are numbered in the order in which they happened. Their numbers stand under the paragraph; here each leads back to the paragraphs that came from it.",
        "Event of the record", "Paragraphs");

    private static readonly FormWords Russian = new(
        "Содержание", "События, лежащие в основе абзацев", "По записи: событие", "По записи: события", "В этот документ не включены",
        ["записи секретаря", "выступавшие", "время", "цифры голосований", "голоса", "приложения", "комментарии"],
        "Каждый абзац составлен по событиям записи круглого стола; они пронумерованы в том порядке, в каком происходили. Номера событий стоят под абзацем, а отсюда каждый номер ведёт к абзацам, составленным по этому событию.",
        "Событие записи", "Абзацы");

    private static readonly FormWords Kazakh = new(
        "Мазмұны", "Абзацтардың негізіндегі оқиғалар", "Жазба бойынша: оқиға", "Жазба бойынша: оқиғалар", "Бұл құжатқа енгізілмеді",
        ["хатшының жазбалары", "сөз сөйлегендер", "уақыттар", "дауыс беру сандары", "берілген дауыстар", "қосымшалар", "түсініктемелер"],
        "Әр абзац дөңгелек үстел жазбасындағы оқиғаларға сүйенеді; олар болған ретімен нөмірленген. Оқиғалардың нөмірлері абзацтың астында тұр, ал осы жерден әр нөмір сол оқиғадан шыққан абзацтарға апарады.",
        "Жазбадағы оқиға", "Абзацтар");

    public static FormWords In(Language language) => language switch
    {
        Language.Ru => Russian,
        Language.Kk => Kazakh,
        _ => English,
    };

    /// <summary>Where something came from, neighbours drawn together: <c>events 12–15, 20</c>.</summary>
    public Origin? Of(params IEnumerable<long> events)
    {
        var numbers = events.Distinct().Order().ToList();
        if (numbers.Count == 0)
        {
            return null;
        }

        var listed = string.Join(", ", Neighbours(numbers).Select(n => n.First == n.Last ? Number(n.First) : $"{Number(n.First)}–{Number(n.Last)}"));
        return new Origin([.. numbers], $"{(numbers.Count == 1 ? Event : Events)} {listed}");
    }

    /// <summary>What was left out, by the places of the names in <see cref="DocumentOptions.Names"/>.</summary>
    public string LeftOut(IEnumerable<string> names) =>
        $"{LeftOutWords}: {string.Join(", ", names.Select(name => Parts[DocumentOptions.Names.ToList().IndexOf(name)]))}.";

    private static IEnumerable<(long First, long Last)> Neighbours(List<long> numbers)
    {
        var first = numbers[0];
        for (var i = 1; i <= numbers.Count; i++)
        {
            if (i == numbers.Count || numbers[i] != numbers[i - 1] + 1)
            {
                yield return (first, numbers[i - 1]);
                first = i < numbers.Count ? numbers[i] : first;
            }
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
