using Consultation.Domain;
using static Consultation.Documents.ActionWords;

namespace Consultation.Documents;

/// <summary>The words of actions in Russian.</summary>
internal sealed class RussianActionWords : IActionWords
{
    public Language Language => Language.Ru;

    public string Title => "Поручения";

    public IReadOnlyList<string> Columns { get; } = ["Поручение", "Исполнитель", "Срок", "Состояние"];

    public string NoDay => "срок не установлен";

    public string Day(DateOnly day) => $"{Whole(day.Day)} {RussianDocumentWords.Months[day.Month - 1]} {Whole(day.Year)} года";

    public string Standing(ActionState state, LocalTime? settled, string? reason) => state switch
    {
        ActionState.Open => "открыто",
        ActionState.Completed => "выполнено" + On(settled),
        _ => "снято" + On(settled) + (reason is null ? "" : $". Причина: {reason}"),
    };

    public string OnItem(string item, int? paragraph) => $"По пункту {item} повестки дня" + (paragraph is { } number ? $", абзац {Whole(number)}" : "");

    public string TakenOver(string roundtable) => $"Перешло от круглого стола: {roundtable}";

    private string On(LocalTime? settled) => settled is { } time ? $" {Day(DayOf(time))}" : "";
}
