using Consultation.Domain;

namespace Consultation.Documents;

internal sealed partial class RussianDocumentWords
{
    public string Speaker(string seat, FloorKind kind, string? to) => (kind, to) switch
    {
        (FloorKind.Reply, null) => $"{seat} (реплика)",
        (FloorKind.Reply, _) => $"{seat} (реплика на выступление: {to})",
        (FloorKind.Question, null) => $"{seat} (вопрос)",
        (FloorKind.Question, _) => $"{seat} (вопрос к выступлению: {to})",
        _ => seat,
    };

    public string Ruling(string? seat) => seat is null
        ? "Решение ведущего по порядку ведения заседания:"
        : $"Решение ведущего по порядку ведения заседания ({seat}):";

    public string Rulings => "Решения по порядку ведения заседания";

    public string SpeakingTimes => "Время выступлений";

    public string Speeches => "Выступления";

    public string TimeSpoken => "Время";

    public string SpeakingTimesNote => "Паузы и выступления по порядку ведения не учитываются.";

    public string Duration(long seconds) => Times.Duration(seconds, "ч", "мин", "с");
}
