using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

/// <summary>
/// The words of documents in Russian. Names of seats and sectors take no endings: they stand after a colon, a dash or in
/// brackets, so that no case of them has to be known.
/// </summary>
internal sealed partial class RussianDocumentWords : IDocumentWords
{
    internal static readonly string[] Months =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    public Language Language => Language.Ru;

    public string Held => "Проведение";

    public string Present => "Присутствовали";

    public string Status => "Статус";

    public string AuthenticText => "Аутентичный текст";

    public string Note => "Вводная справка";

    public string Agenda => "Повестка дня";

    public string Attendance => "Присутствие";

    public string Sector => "Сектор";

    public string Seat => "Участник";

    public string Arrived => "Прибытие";

    public string Left => "Уход";

    public string NextMeeting => "Следующая встреча";

    public string Comment => "КОММЕНТАРИЙ";

    public string EndComment => "КОНЕЦ КОММЕНТАРИЯ";

    public string Statements => "Заявления";

    public string About => "Об этом документе";

    public string NothingAdopted => "Ничего не принято.";

    public string Online => "онлайн";

    public string Untouched => "К этому пункту повестки дня не приступали.";

    public string Withdrawn => "Снято.";

    public string Register => "Позиции прежних встреч";

    public string RecordHash => "SHA-256 записи";

    public string JournalHash => "Хеш журнала на этом событии";

    public string Kind(DocumentKind kind) => kind switch
    {
        DocumentKind.AgreedPositions => "Согласованные позиции",
        DocumentKind.SummaryReport => "Краткий отчёт",
        DocumentKind.Attendance => "Присутствие",
        DocumentKind.VotingRecord => "Ведомость голосований",
        DocumentKind.Actions => "Поручения",
        _ => "Протокол",
    };

    public string ToTheEnd(bool closed) => closed ? "до конца" : "за столом";

    public string Public => "для всех";

    public string UpTo(string portion) => $"до ({portion})";

    public string Date(LocalTime time) => $"{Number(time.Value.Day)} {Months[time.Value.Month - 1]} {time.Value.Year} года";

    public string Time(LocalTime time) => Times.Of(time);

    public string Session(RecordRoundtable roundtable) => (roundtable.Opened, roundtable.Closed) switch
    {
        ({ } from, { } to) when from.Value.Date == to.Value.Date && from.Value.Offset == to.Value.Offset =>
            $"{Date(from)}, {Time(from)}–{Time(to)} ({Times.Offset(from)})",
        ({ } from, { } to) => $"с {Date(from)}, {Time(from)} ({Times.Offset(from)}) по {Date(to)}, {Time(to)} ({Times.Offset(to)})",
        ({ } from, null) => $"{Date(from)}, с {Time(from)} ({Times.Offset(from)}); не закрыто",
        _ => roundtable.Start is { } start ? $"назначено на {Date(start)}, {Time(start)} ({Times.Offset(start)}); не открыто" : "не открыто",
    };

    public string Seats(IReadOnlyList<(string Sector, int Seats, int WithoutVote)> sectors)
    {
        var all = sectors.Sum(sector => sector.Seats);
        return all == 0 ? "никто" : $"{Count(all, "участник", "участника", "участников")}: " + string.Join(", ", sectors.Where(s => s.Seats > 0).Select(s =>
            $"{s.Sector}\u00A0—\u00A0{Number(s.Seats)}" + (s.WithoutVote == 0 ? ""
                : s.WithoutVote == s.Seats ? " (без права голоса)"
                : $" (из них без права голоса — {Number(s.WithoutVote)})")));
    }

    public string Draft(long number, Stage stage) => $"Проект, по журналу до события {Number(number)}" + stage switch
    {
        Stage.Closed => "",
        Stage.Live or Stage.Suspended => "; заседание не закрыто",
        _ => "; заседание не открыто",
    };

    public string Speakers(IReadOnlyList<string> speakers) => $"Выступили: {string.Join("; ", speakers)}.";

    public string Speaker(string seat, FloorKind kind, string? to) => (kind, to) switch
    {
        (FloorKind.Reply, null) => $"{seat} (реплика)",
        (FloorKind.Reply, _) => $"{seat} (реплика на выступление: {to})",
        (FloorKind.Question, null) => $"{seat} (вопрос)",
        (FloorKind.Question, _) => $"{seat} (вопрос к выступлению: {to})",
        _ => seat,
    };

    public string PointsOfOrder(IReadOnlyList<string> seats) => $"По порядку ведения заседания: {string.Join("; ", seats)}.";

    public string Ruling(string? seat) => seat is null
        ? "По порядку ведения заседания ведущий постановил:"
        : $"По порядку ведения заседания ({seat}) ведущий постановил:";

    public string Rulings => "Решения по порядку ведения заседания";

    public string SpeakingTimes => "Время выступлений";

    public string Speeches => "Выступлений";

    public string TimeSpoken => "Время";

    public string SpeakingTimesNote => "Паузы и выступления по порядку ведения заседания не считаются.";

    public string Duration(long seconds) => Times.Duration(seconds, "ч", "мин", "с");

    public string Lead(string seat) => $"Представляет: {seat}.";

    public string Deferred(string? reason) =>
        reason is null ? "Этот пункт повестки дня отложен." : $"Этот пункт повестки дня отложен. Причина: {reason}";

    public string ItemTimes(IReadOnlyList<RecordSpan> times, LocalTime? planned, LocalTime? plannedEnd) => Times.OfItem(
        times, planned, plannedEnd, from => $"с {from}", (from, to) => to is null ? $"по плану с {from}" : $"по плану {from}–{to}");

    public string Papers(IReadOnlyList<(string Number, string Title, bool Removed)> papers) =>
        $"{(papers.Count == 1 ? "Документ" : "Документы")}: {string.Join("; ", papers.Select(p => $"{p.Number} {p.Title}{(p.Removed ? " (снят)" : "")}"))}.";

    public string Opening => "Открытие заседания";

    public string Conduct => "Ведение заседания";

    public string Elsewhere(string item, int paragraph) => $"Решено вместе с пунктом, внесённым по пункту {item} повестки дня: см. абзац {Number(paragraph)}.";

    public string Decision(int number, string label) => $"Решение {Number(number)} · {label}";

    public string OnDecision(int number) => $"К решению {Number(number)}";

    public string Reason(string reason) => $"Причина: {reason}";

    public string Reservation(string? seat, string text) => seat is null ? $"Оговорка: {text}" : $"Оговорка ({seat}): {text}";

    public string Objection(string? seat, string text) => seat is null ? $"Возражение: {text}" : $"Возражение ({seat}): {text}";

    public string Answer(string text) => $"Ответ: {text}";

    public string Annex(bool reservations, bool statements) => "Приложение: " + (reservations, statements) switch
    {
        (true, true) => "оговорки и заявления",
        (true, false) => "оговорки",
        _ => "заявления",
    };

    public string Annexed(int reservations, int statements) => All(
    [
        .. reservations > 0 ? new[] { Count(reservations, "оговорка", "оговорки", "оговорок") } : [],
        .. statements > 0 ? new[] { Count(statements, "заявление", "заявления", "заявлений") } : [],
    ]) + ": см. приложение";

    public string Statement(string seat, IReadOnlyList<string> joined) =>
        joined.Count == 0 ? $"Заявление ({seat}):" : $"Заявление ({seat}; присоединились: {string.Join("; ", joined)}):";

    public string Amendment(string? seat, string text, string? declined) =>
        $"Поправка ({seat ?? "ведущий"}), {(declined is null ? "не рассмотрена" : "отклонена")}: «{text}»"
        + (declined is null ? "" : $" Причина: {declined}");

    public string TranslationPending(IReadOnlyList<Language> languages) => $"Ожидается перевод: {string.Join(", ", languages.Select(l => $"{Called(l)} язык"))}.";

    public string Untranslated(Language given) => $"Перевод на русский язык ожидается; здесь приводится {Called(given)} текст.";

    public string GivenIn(Language given) => $"({Called(given)} текст)";

    public string Authentic(Language authentic) => authentic == Language.Ru
        ? "русский"
        : $"{Called(authentic)}; настоящий документ — перевод";

    public string ShortRecord(string identity, long number) => $"Запись {identity[..4]}…{identity[^4..]} · событие {Number(number)}";

    public string Basis(RecordRoundtable roundtable, long number) =>
        $"Настоящий документ составлен по записи круглого стола на событии {Number(number)} его журнала, "
        + $"{Date(roundtable.Taken)}, {Time(roundtable.Taken)} ({Times.Offset(roundtable.Taken)}), и только по ней. "
        + "Сказанное в нём о согласии и все итоги голосований следуют из записанных результатов по твёрдым правилам и сформированы автоматически. "
        + $"Время указано по поясу {roundtable.TimeZone}.";
}
