using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Documents;

internal sealed partial record KindWords
{
    private static KindWords English { get; } = new()
    {
        From = "From",
        Subject = "Subject",
        Action = "Action",
        Information = "Information",
        Tags = "Tags",
        Summary = "SUMMARY",
        EndSummary = "END SUMMARY",
        Pages = "{page} OF {pages}",
        NoVotes = "No vote was held.",
        Round = (number, secrecy) => Numbered($"Round {number}: ") + secrecy switch
        {
            Secrecy.Open => "open vote",
            Secrecy.Secret => "secret vote",
            _ => "vote whose ballots are not attributed to seats",
        },
        Voting = "Voting",
        Required = "Required",
        Entitled = "Entitled to vote",
        OfRegister = (seats, votes, register) => Numbered($"{seats} {(seats == 1 ? "seat" : "seats")}") + (votes == seats ? "" : Numbered($" with {votes} votes"))
            + (register is { } number ? Numbered($"; see register {number}") : ""),
        PresentAtClosing = "Present at closing",
        NobodyFrom = "Nobody present from",
        NotCarriedBy = "Not carried by",
        Result = "Outcome",
        IsAdopted = adopted => adopted ? "adopted" : "not adopted",
        BallotsBySector = "Ballots by sector, in seats",
        Total = "All",
        Registers = "Registers of those entitled to vote",
        Register = number => Numbered($"Register {number}"),
        Used = (paragraph, round) => Numbered($"paragraph {paragraph}, round {round}"),
        AtTable = "At the table",
        Absent = "Not at the table",
        NobodyCame = "Nobody was at the table.",
        NotListed = "Who was at the table is not told; the seats are counted by sector.",
        WithoutVote = "without a vote",
        Signature = "Signature",
        Parts = PartsOf("alternate", "adviser"),
        SpokenBySector = "Speaking time by sector",
        NoActions = "No actions were assigned.",
        ActionsThat = state => state switch
        {
            ActionState.Open => "Open actions",
            ActionState.Completed => "Completed actions",
            _ => "Dropped actions",
        },
    };

    private static KindWords Russian { get; } = new()
    {
        From = "От кого",
        Subject = "Тема",
        Action = "Для исполнения",
        Information = "Для сведения",
        Tags = "Рубрики",
        Summary = "КРАТКОЕ ИЗЛОЖЕНИЕ",
        EndSummary = "КОНЕЦ КРАТКОГО ИЗЛОЖЕНИЯ",
        Pages = "{page} ИЗ {pages}",
        NoVotes = "Голосования не проводились.",
        Round = (number, secrecy) => Numbered($"Тур {number}: ") + secrecy switch
        {
            Secrecy.Open => "открытое голосование",
            Secrecy.Secret => "тайное голосование",
            _ => "голосование без указания имён",
        },
        Voting = "Голосование",
        Required = "Требовалось",
        Entitled = "Право голоса имели",
        OfRegister = (seats, votes, register) => RussianDocumentWords.Count(seats, "участник", "участника", "участников")
            + (votes == seats ? "" : $", {RussianDocumentWords.Count(votes, "голос", "голоса", "голосов")}") + (register is { } number ? Numbered($"; см. список {number}") : ""),
        PresentAtClosing = "Присутствовали при закрытии",
        NobodyFrom = "Никого от секторов",
        NotCarriedBy = "Не поддержано секторами",
        Result = "Итог",
        IsAdopted = adopted => adopted ? "принято" : "не принято",
        BallotsBySector = "Голоса по секторам, по числу участников",
        Total = "Всего",
        Registers = "Списки имевших право голоса",
        Register = number => Numbered($"Список {number}"),
        Used = (paragraph, round) => Numbered($"абзац {paragraph}, тур {round}"),
        AtTable = "За столом",
        Absent = "Отсутствовали",
        NobodyCame = "За столом никого не было.",
        NotListed = "Кто был за столом, не указывается; приводится число участников по секторам.",
        WithoutVote = "без права голоса",
        Signature = "Подпись",
        Parts = PartsOf("заместитель", "советник"),
        SpokenBySector = "Время выступлений по секторам",
        NoActions = "Поручений не давалось.",
        ActionsThat = state => state switch
        {
            ActionState.Open => "Открытые поручения",
            ActionState.Completed => "Выполненные поручения",
            _ => "Снятые поручения",
        },
    };

    private static KindWords Kazakh { get; } = new()
    {
        From = "Кімнен",
        Subject = "Тақырыбы",
        Action = "Орындауға",
        Information = "Мәлімет үшін",
        Tags = "Айдарлар",
        Summary = "ҚЫСҚАША МАЗМҰНЫ",
        EndSummary = "ҚЫСҚАША МАЗМҰНЫНЫҢ СОҢЫ",
        Pages = "{page}-БЕТ, БАРЛЫҒЫ {pages}",
        NoVotes = "Дауыс беру өткізілген жоқ.",
        Round = (number, secrecy) => Numbered($"{number}-тур: ") + secrecy switch
        {
            Secrecy.Open => "ашық дауыс беру",
            Secrecy.Secret => "жасырын дауыс беру",
            _ => "аты көрсетілмейтін дауыс беру",
        },
        Voting = "Дауыс беру",
        Required = "Қажет болғаны",
        Entitled = "Дауыс беруге құқылы",
        OfRegister = (seats, votes, register) => $"{Phrases.Spaced(seats)} қатысушы" + (votes == seats ? "" : $", {Phrases.Spaced(votes)} дауыс")
            + (register is { } number ? Numbered($"; {number}-тізімді қараңыз") : ""),
        PresentAtClosing = "Аяқталғанда қатысқандар",
        NobodyFrom = "Ешкім қатыспаған секторлар",
        NotCarriedBy = "Қолдамаған секторлар",
        Result = "Қорытынды",
        IsAdopted = adopted => adopted ? "қабылданды" : "қабылданған жоқ",
        BallotsBySector = "Секторлар бойынша дауыстар, қатысушы саны",
        Total = "Барлығы",
        Registers = "Дауыс беруге құқылылардың тізімдері",
        Register = number => Numbered($"{number}-тізім"),
        Used = (paragraph, round) => Numbered($"{paragraph}-абзац, {round}-тур"),
        AtTable = "Отырысқа қатысқандар",
        Absent = "Отырысқа қатыспағандар",
        NobodyCame = "Отырысқа ешкім қатысқан жоқ.",
        NotListed = "Кімнің қатысқаны көрсетілмейді; қатысушылар саны секторлар бойынша берілген.",
        WithoutVote = "дауыс беру құқығынсыз",
        Signature = "Қолы",
        Parts = PartsOf("орынбасар", "кеңесші"),
        SpokenBySector = "Секторлар бойынша сөйлеу уақыты",
        NoActions = "Тапсырма берілген жоқ.",
        ActionsThat = state => state switch
        {
            ActionState.Open => "Ашық тапсырмалар",
            ActionState.Completed => "Орындалған тапсырмалар",
            _ => "Алынған тапсырмалар",
        },
    };
}
