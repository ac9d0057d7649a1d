using Consultation.Domain;
using static Consultation.Documents.MinutesWords;

namespace Consultation.Documents;

/// <summary>The words of minutes in Kazakh. Dates take no endings: they stand in brackets or after a colon.</summary>
internal sealed class KazakhMinutesWords : IMinutesWords
{
    public Language Language => Language.Kk;

    public string Symbol => "Белгісі";

    public string ProtocolNumber => "Хаттама №";

    public string NumberPending => "бекітілген кезде беріледі";

    public string Corrigenda => "Қателерді түзету";

    public string Heard => "ТЫҢДАЛДЫ";

    public string Spoke => "СӨЙЛЕГЕНДЕР";

    public string Resolved => "ҚАУЛЫ ЕТІЛДІ";

    public string Chair => "Төраға";

    public string Secretary => "Хатшы";

    public string StatementsAnnexed => "Қосымша: хаттамаға енгізілген мәлімдемелер";

    public string DecisionsOnly => "Абзацтар толық жазбадағыдай нөмірленген; талқылау жазбалары бар абзацтар шешімдер хаттамасына енгізілмейді.";

    public string NoDecision => "Күн тәртібінің бұл мәселесі бойынша шешім қабылданған жоқ.";

    public string InSections => "Абзацтар жазбадағы нөмірлерін сақтайды, сондықтан күн тәртібінің бір мәселесі бойынша олар қатарынан келмеуі мүмкін.";

    public string CheckCode => "Тексеру коды";

    public string CheckAt => "Құжатты тексеру";

    public string Name(Tradition tradition) => tradition == Tradition.DecisionMinutes ? "Шешімдер хаттамасы" : "Хаттама";

    public string Circulated(int version, string until) => $"{Whole(version)}-нұсқа, ескертулер үшін таратылды (мерзімі: {until})";

    public string DraftAfter(string draft, int version, string until, bool ended) =>
        $"{draft}; {Whole(version)}-нұсқа ескертулер үшін {(ended ? "таратылған" : "таратылды")} (мерзімі: {until})";

    public string UnderSilence(int version) => $"{Whole(version)}-нұсқа, үнсіз келісім рәсімінде";

    public string Approved(int version, bool bySilence, string date) =>
        $"{Whole(version)}-нұсқа, {(bySilence ? "үнсіз келісім рәсімі бойынша бекітілді" : "жүргізуші бекітті")} ({date})";

    public string ChangedSince(string draft, int version, string date) =>
        $"{draft}; {Whole(version)}-нұсқа бекітілгеннен ({date}) кейін жазба өзгерген: бұл бекітілген мәтін емес";

    public string Published(string date) => $"жарияланды ({date})";

    public string Superseded(int? by) => by is { } number ? $"орнына {Whole(number)}-жарияланым шықты" : "орнына кейінгі жарияланым шықты";

    public string Corrigendum(int number, int? paragraph) =>
        $"{Whole(number)}-қате түзету" + (paragraph is { } of ? $", {Whole(of)}-абзацқа:" : ":");

    public string Issued(string date) => $"Енгізілген күні: {date}.";

    public string StatementsEntered(IReadOnlyList<int> paragraphs) =>
        $"Хаттамаға енгізілді: қосымшаның {Listed(paragraphs)}-{(paragraphs.Count == 1 ? "абзацындағы мәлімдеме" : "абзацтарындағы мәлімдемелер")}.";

    public string CheckPicture(string address) => $"Осы құжат тексерілетін мекенжайы бар QR-код: {address}";
}
