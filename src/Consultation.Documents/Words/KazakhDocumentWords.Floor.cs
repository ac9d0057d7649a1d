using Consultation.Domain;

namespace Consultation.Documents;

internal sealed partial class KazakhDocumentWords
{
    public string Speaker(string seat, FloorKind kind, string? to) => (kind, to) switch
    {
        (FloorKind.Reply, null) => $"{seat} (жауап сөз)",
        (FloorKind.Reply, _) => $"{seat} (жауап сөз, кімге: {to})",
        (FloorKind.Question, null) => $"{seat} (сұрақ)",
        (FloorKind.Question, _) => $"{seat} (сұрақ, кімге: {to})",
        _ => seat,
    };

    public string Ruling(string? seat) => seat is null
        ? "Жүргізушінің отырысты жүргізу тәртібі бойынша шешімі:"
        : $"Жүргізушінің отырысты жүргізу тәртібі бойынша шешімі ({seat}):";

    public string Rulings => "Отырысты жүргізу тәртібі бойынша шешімдер";

    public string SpeakingTimes => "Сөйлеу уақыты";

    public string Speeches => "Сөздер";

    public string TimeSpoken => "Уақыты";

    public string SpeakingTimesNote => "Үзілістер мен жүргізу тәртібі бойынша сөздер есептелмейді.";

    public string Duration(long seconds) => Times.Duration(seconds, "сағ", "мин", "с");
}
