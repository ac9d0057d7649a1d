using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

/// <summary>
/// The words of documents in Kazakh. Names take no endings: they stand after a colon or in brackets. A noun after a
/// numeral stands in the singular.
/// </summary>
internal sealed partial class KazakhDocumentWords : IDocumentWords
{
    internal static readonly string[] Months =
        ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"];

    public Language Language => Language.Kk;

    public string Held => "Өткізілуі";

    public string Present => "Қатысқандар";

    public string Status => "Мәртебесі";

    public string AuthenticText => "Түпнұсқа мәтін";

    public string Note => "Кіріспе анықтама";

    public string Agenda => "Күн тәртібі";

    public string Attendance => "Қатысу";

    public string Sector => "Сектор";

    public string Seat => "Қатысушы";

    public string Arrived => "Келуі";

    public string Left => "Кетуі";

    public string NextMeeting => "Келесі кездесу";

    public string Comment => "ТҮСІНІКТЕМЕ";

    public string EndComment => "ТҮСІНІКТЕМЕНІҢ СОҢЫ";

    public string Statements => "Мәлімдемелер";

    public string About => "Осы құжат туралы";

    public string NothingAdopted => "Ештеңе қабылданған жоқ.";

    public string Online => "онлайн";

    public string Untouched => "Күн тәртібінің бұл мәселесі қаралған жоқ.";

    public string Withdrawn => "Қайтарып алынды.";

    public string Register => "Алдыңғы кездесулердің ұстанымдары";

    public string RecordHash => "Жазбаның SHA-256 мәні";

    public string JournalHash => "Сол оқиғадағы журналдың хеші";

    public string Kind(DocumentKind kind) => kind switch
    {
        DocumentKind.AgreedPositions => "Келісілген ұстанымдар",
        DocumentKind.SummaryReport => "Қысқаша есеп",
        DocumentKind.Attendance => "Қатысу",
        DocumentKind.VotingRecord => "Дауыс беру ведомосі",
        DocumentKind.Actions => "Тапсырмалар",
        _ => "Хаттама",
    };

    public string ToTheEnd(bool closed) => closed ? "соңына дейін" : "үстел басында";

    public string Public => "көпшілік үшін";

    public string UpTo(string portion) => $"({portion}) дейін";

    public string Date(LocalTime time) => $"{time.Value.Year} жылғы {Number(time.Value.Day)} {Months[time.Value.Month - 1]}";

    public string Time(LocalTime time) => Times.Of(time);

    public string Session(RecordRoundtable roundtable) => (roundtable.Opened, roundtable.Closed) switch
    {
        ({ } from, { } to) when from.Value.Date == to.Value.Date && from.Value.Offset == to.Value.Offset =>
            $"{Date(from)}, {Time(from)}–{Time(to)} ({Times.Offset(from)})",
        ({ } from, { } to) => $"{Date(from)}, {Time(from)} ({Times.Offset(from)}) — {Date(to)}, {Time(to)} ({Times.Offset(to)})",
        ({ } from, null) => $"{Date(from)}, басталуы {Time(from)} ({Times.Offset(from)}); жабылған жоқ",
        _ => roundtable.Start is { } start ? $"белгіленген уақыты: {Date(start)}, {Time(start)} ({Times.Offset(start)}); ашылған жоқ" : "ашылған жоқ",
    };

    public string Seats(IReadOnlyList<(string Sector, int Seats, int WithoutVote)> sectors)
    {
        var all = sectors.Sum(sector => sector.Seats);
        return all == 0 ? "ешкім" : $"{Number(all)} қатысушы: " + string.Join(", ", sectors.Where(s => s.Seats > 0).Select(s =>
            $"{s.Sector}\u00A0—\u00A0{Number(s.Seats)}" + (s.WithoutVote == 0 ? ""
                : s.WithoutVote == s.Seats ? " (дауыс беру құқығынсыз)"
                : $" (оның ішінде дауыс беру құқығынсыз — {Number(s.WithoutVote)})")));
    }

    public string Draft(long number, Stage stage) => $"Жоба, журналдың № {Number(number)} оқиғасы бойынша" + stage switch
    {
        Stage.Closed => "",
        Stage.Live or Stage.Suspended => "; отырыс жабылған жоқ",
        _ => "; отырыс ашылған жоқ",
    };

    public string Speakers(IReadOnlyList<string> speakers) => $"Сөз сөйлегендер: {string.Join("; ", speakers)}.";

    public string Speaker(string seat, FloorKind kind, string? to) => (kind, to) switch
    {
        (FloorKind.Reply, null) => $"{seat} (жауап сөз)",
        (FloorKind.Reply, _) => $"{seat} (мына сөзге жауап: {to})",
        (FloorKind.Question, null) => $"{seat} (сұрақ)",
        (FloorKind.Question, _) => $"{seat} (мына сөзге сұрақ: {to})",
        _ => seat,
    };

    public string PointsOfOrder(IReadOnlyList<string> seats) => $"Отырысты жүргізу тәртібі бойынша: {string.Join("; ", seats)}.";

    public string Ruling(string? seat) => seat is null
        ? "Отырысты жүргізу тәртібі бойынша жүргізуші мынадай шешім шығарды:"
        : $"Отырысты жүргізу тәртібі бойынша ({seat}) жүргізуші мынадай шешім шығарды:";

    public string Rulings => "Отырысты жүргізу тәртібі бойынша шешімдер";

    public string SpeakingTimes => "Сөйлеу уақыты";

    public string Speeches => "Сөз саны";

    public string TimeSpoken => "Уақыты";

    public string SpeakingTimesNote => "Үзілістер мен отырысты жүргізу тәртібі бойынша сөздер есептелмейді.";

    public string Duration(long seconds) => Times.Duration(seconds, "сағ", "мин", "с");

    public string Lead(string seat) => $"Таныстырады: {seat}.";

    public string Deferred(string? reason) =>
        reason is null ? "Күн тәртібінің бұл мәселесі кейінге қалдырылды." : $"Күн тәртібінің бұл мәселесі кейінге қалдырылды. Себебі: {reason}";

    public string ItemTimes(IReadOnlyList<RecordSpan> times, LocalTime? planned, LocalTime? plannedEnd) => Times.OfItem(
        times, planned, plannedEnd, from => $"басталғаны {from}", (from, to) => to is null ? $"жоспар бойынша басталуы {from}" : $"жоспар бойынша {from}–{to}");

    public string Papers(IReadOnlyList<(string Number, string Title, bool Removed)> papers) =>
        $"Құжаттар: {string.Join("; ", papers.Select(p => $"{p.Number} {p.Title}{(p.Removed ? " (алынып тасталды)" : "")}"))}.";

    public string Opening => "Отырыстың ашылуы";

    public string Conduct => "Отырыстың жүргізілуі";

    public string Elsewhere(string item, int paragraph) =>
        $"Шешім күн тәртібінің {item}-мәселесі бойынша енгізілген тармақпен бірге қабылданды: {Number(paragraph)}-абзацты қараңыз.";

    public string Decision(int number, string label) => $"{Number(number)}-шешім · {label}";

    public string OnDecision(int number) => $"{Number(number)}-шешімге";

    public string Reason(string reason) => $"Себебі: {reason}";

    public string Reservation(string? seat, string text) => seat is null ? $"Ескертпе: {text}" : $"Ескертпе ({seat}): {text}";

    public string Objection(string? seat, string text) => seat is null ? $"Қарсылық: {text}" : $"Қарсылық ({seat}): {text}";

    public string Answer(string text) => $"Жауап: {text}";

    public string Annex(bool reservations, bool statements) => "Қосымша: " + (reservations, statements) switch
    {
        (true, true) => "ескертпелер мен мәлімдемелер",
        (true, false) => "ескертпелер",
        _ => "мәлімдемелер",
    };

    public string Annexed(int reservations, int statements) => string.Join(" және ",
    [
        .. reservations > 0 ? new[] { $"{Number(reservations)} ескертпе" } : [],
        .. statements > 0 ? new[] { $"{Number(statements)} мәлімдеме" } : [],
    ]) + ": қосымшаны қараңыз";

    public string Statement(string seat, IReadOnlyList<string> joined) =>
        joined.Count == 0 ? $"Мәлімдеме ({seat}):" : $"Мәлімдеме ({seat}; қосылғандар: {string.Join("; ", joined)}):";

    public string Amendment(string? seat, string text, string? declined) =>
        $"Түзету ({seat ?? "жүргізуші"}), {(declined is null ? "қаралған жоқ" : "қабылданбады")}: «{text}»"
        + (declined is null ? "" : $" Себебі: {declined}");

    public string TranslationPending(IReadOnlyList<Language> languages) => $"Аудармасы күтілуде: {string.Join(", ", languages.Select(l => $"{Called(l)} тілі"))}.";

    public string Untranslated(Language given) => $"Қазақ тіліндегі аудармасы күтілуде; мұнда {Called(given)} тіліндегі мәтін келтірілген.";

    public string GivenIn(Language given) => $"({Called(given)} тілінде)";

    public string Authentic(Language authentic) => authentic == Language.Kk
        ? "қазақ тілінде"
        : $"{Called(authentic)} тілінде; осы құжат — аударма";

    public string ShortRecord(string identity, long number) => $"Жазба {identity[..4]}…{identity[^4..]} · оқиға {Number(number)}";

    public string Basis(RecordRoundtable roundtable, long number) =>
        $"Осы құжат дөңгелек үстелдің жазбасы бойынша, оның журналының № {Number(number)} оқиғасында, "
        + $"{Date(roundtable.Taken)}, {Time(roundtable.Taken)} ({Times.Offset(roundtable.Taken)}), тек соған сүйеніп жасалды. "
        + "Мұнда келісім туралы айтылғандар мен дауыс берудің барлық сандары тіркелген қорытындылардан тұрақты ережелер бойынша шығады және қолмен жазылмаған. "
        + $"Уақыт {roundtable.TimeZone} белдеуі бойынша көрсетілген.";
}
