using Consultation.Domain;
using static Consultation.Documents.MinutesWords;

namespace Consultation.Documents;

/// <summary>The words of minutes in Russian.</summary>
internal sealed class RussianMinutesWords : IMinutesWords
{
    public Language Language => Language.Ru;

    public string Symbol => "Обозначение";

    public string ProtocolNumber => "Протокол №";

    public string NumberPending => "присваивается при утверждении";

    public string Corrigenda => "Исправления";

    public string Heard => "СЛУШАЛИ";

    public string Spoke => "ВЫСТУПИЛИ";

    public string Resolved => "ПОСТАНОВИЛИ";

    public string Chair => "Председатель";

    public string Secretary => "Секретарь";

    public string StatementsAnnexed => "Приложение: заявления, внесённые в протокол";

    public string DecisionsOnly => "Абзацы пронумерованы так же, как в полной записи; абзацы с записями обсуждения в протокол решений не входят.";

    public string NoDecision => "Решений по этому пункту повестки дня не принималось.";

    public string InSections => "Абзацы сохраняют номера записи, поэтому внутри пункта повестки дня они могут идти не подряд.";

    public string CheckCode => "Код для проверки";

    public string CheckAt => "Проверить документ";

    public string Name(Tradition tradition) => tradition == Tradition.DecisionMinutes ? "Протокол решений" : "Протокол";

    public string Circulated(int version, string until) => $"Версия {Whole(version)}, разослана для замечаний до {until}";

    public string DraftAfter(string draft, int version, string until, bool ended) =>
        $"{draft}; версия {Whole(version)} {(ended ? "рассылалась" : "разослана")} для замечаний до {until}";

    public string UnderSilence(int version) => $"Версия {Whole(version)}, по ней проводится процедура молчаливого согласия";

    public string Approved(int version, bool bySilence, string date) =>
        $"Версия {Whole(version)}, утверждена {(bySilence ? "по процедуре молчаливого согласия" : "ведущим")} {date}";

    public string ChangedSince(string draft, int version, string date) =>
        $"{draft}; после утверждения версии {Whole(version)} ({date}) запись изменилась: это не утверждённый текст";

    public string Published(string date) => $"опубликована {date}";

    public string Superseded(int? by) => by is { } number ? $"заменена публикацией {Whole(number)}" : "заменена более поздней публикацией";

    public string Corrigendum(int number, int? paragraph) =>
        $"Исправление {Whole(number)}" + (paragraph is { } of ? $" к абзацу {Whole(of)}:" : ":");

    public string Issued(string date) => $"Внесено {date}.";

    public string StatementsEntered(IReadOnlyList<int> paragraphs) =>
        $"Внесено в протокол: {(paragraphs.Count == 1 ? "заявление в абзаце" : "заявления в абзацах")} {Listed(paragraphs)} приложения.";

    public string CheckPicture(string address) => $"QR-код с адресом, по которому проверяется этот документ: {address}";
}
