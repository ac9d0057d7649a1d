using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

internal sealed partial record TableWords
{
    private static string Numbered(FormattableString text) => text.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static TableWords English { get; } = new()
    {
        Attendance = "Attendance", Votes = "Votes", SpeakingTimes = "Speaking times", BySeat = "By seat", BySector = "By sector",
        Sector = "Sector", Seat = "Seat", HasVote = "Has a vote", Weight = "Weight", Persons = "Persons", What = "Attendance", How = "Mode",
        From = "From", Until = "Until", Paragraph = "Paragraph", Yes = "yes", No = "no",
        AtTable = "at the table", SteppedOut = "stepped out", Absent = "absent", OnSite = "in the room", Online = "online",
        Item = "Item", Text = "Text", Round = "Round", Ballots = "Ballots", Opened = "Opened", Closed = "Closed", Outcome = "Outcome", Adopted = "Adopted",
        Position = "Position", Seats = "Seats", VotesCast = "Votes", CastBy = "Cast by proxy by", NoBallot = "no ballot", ByHands = "by raised hands",
        Kind = "Kind", Seconds = "Seconds", Speeches = "Speeches", PointsOfOrder = "Points of order",
        OutAt = (from, until, paragraph) => $"stepped out {(until is null ? $"from {from}" : $"{from}–{until}")}{(paragraph is { } n ? Numbered($" (paragraph {n})") : "")}",
        Secrecies = Each<Secrecy>("open", "unattributed", "secret"),
        Grades = Each<Grade>("no quorum", "no position", "not agreed", "majority", "general agreement", "consensus", "unanimity"),
        Positions = Each<Position>("agree", "agree with a reservation", "stand aside", "object", "abstain"),
        FloorKinds = Each<FloorKind>("statement", "reply", "question", "point of order"),
    };

    private static TableWords Russian { get; } = new()
    {
        Attendance = "Присутствие", Votes = "Голосования", SpeakingTimes = "Выступления", BySeat = "По местам", BySector = "По секторам",
        Sector = "Сектор", Seat = "Место", HasVote = "Имеет голос", Weight = "Вес", Persons = "Представители", What = "Присутствие", How = "Форма участия",
        From = "С", Until = "До", Paragraph = "Абзац", Yes = "да", No = "нет",
        AtTable = "за столом", SteppedOut = "отстранился от пункта", Absent = "отсутствует", OnSite = "в зале", Online = "онлайн",
        Item = "Пункт повестки", Text = "Текст", Round = "Тур", Ballots = "Голосование", Opened = "Открыто", Closed = "Закрыто", Outcome = "Результат", Adopted = "Принято",
        Position = "Позиция", Seats = "Мест", VotesCast = "Голосов", CastBy = "Голос подан по доверенности", NoBallot = "не голосовало", ByHands = "поднятием рук",
        Kind = "Вид", Seconds = "Секунд", Speeches = "Выступлений", PointsOfOrder = "Выступлений по порядку ведения",
        OutAt = (from, until, paragraph) => $"вне обсуждения {(until is null ? $"с {from}" : $"{from}–{until}")}{(paragraph is { } n ? Numbered($" (абзац {n})") : "")}",
        Secrecies = Each<Secrecy>("открытое", "без указания имён", "тайное"),
        Grades = Each<Grade>("нет кворума", "позиция не занята", "согласие не достигнуто", "большинство", "общее согласие", "консенсус", "единогласие"),
        Positions = Each<Position>("за", "за с оговоркой", "остаётся в стороне", "против", "воздерживается"),
        FloorKinds = Each<FloorKind>("выступление", "ответ", "вопрос", "по порядку ведения"),
    };

    private static TableWords Kazakh { get; } = new()
    {
        Attendance = "Қатысу", Votes = "Дауыс беру", SpeakingTimes = "Сөз сөйлеу уақыты", BySeat = "Орындар бойынша", BySector = "Секторлар бойынша",
        Sector = "Сектор", Seat = "Орын", HasVote = "Дауысы бар", Weight = "Салмағы", Persons = "Өкілдер", What = "Қатысу", How = "Қатысу түрі",
        From = "Бастап", Until = "Дейін", Paragraph = "Абзац", Yes = "иә", No = "жоқ",
        AtTable = "отырыста", SteppedOut = "мәселеден шеттеді", Absent = "қатысқан жоқ", OnSite = "залда", Online = "онлайн",
        Item = "Күн тәртібінің тармағы", Text = "Мәтін", Round = "Тур", Ballots = "Дауыс беру түрі", Opened = "Басталды", Closed = "Аяқталды", Outcome = "Нәтиже", Adopted = "Қабылданды",
        Position = "Ұстаным", Seats = "Орын саны", VotesCast = "Дауыс саны", CastBy = "Сенімхат бойынша дауыс берген", NoBallot = "дауыс берген жоқ", ByHands = "қол көтеру арқылы",
        Kind = "Түрі", Seconds = "Секунд", Speeches = "Сөз саны", PointsOfOrder = "Отырыс тәртібі бойынша сөз саны",
        OutAt = (from, until, paragraph) => $"мәселеден шеттеді: {(until is null ? $"{from} бастап" : $"{from}–{until}")}{(paragraph is { } n ? Numbered($" ({n}-абзац)") : "")}",
        Secrecies = Each<Secrecy>("ашық", "аты аталмайтын", "жасырын"),
        Grades = Each<Grade>("кворум жоқ", "ұстаным білдірілмеді", "келісім жоқ", "көпшілік дауыс", "жалпы келісім", "консенсус", "бірауыздан"),
        Positions = Each<Position>("қолдайды", "ескертпемен қолдайды", "шетте қалады", "қарсы", "қалыс қалады"),
        FloorKinds = Each<FloorKind>("сөз", "жауап", "сұрақ", "отырыс тәртібі бойынша"),
    };
}
