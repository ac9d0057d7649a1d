using Consultation.Domain;
using static Consultation.Documents.ActionWords;

namespace Consultation.Documents;

/// <summary>The words of actions in Kazakh.</summary>
internal sealed class KazakhActionWords : IActionWords
{
    public Language Language => Language.Kk;

    public string Title => "Тапсырмалар";

    public IReadOnlyList<string> Columns { get; } = ["Тапсырма", "Орындаушы", "Мерзімі", "Күйі"];

    public string NoDay => "мерзімі белгіленбеген";

    public string Day(DateOnly day) => $"{Whole(day.Year)} жылғы {Whole(day.Day)} {KazakhDocumentWords.Months[day.Month - 1]}";

    public string Standing(ActionState state, LocalTime? settled, string? reason) => state switch
    {
        ActionState.Open => "ашық",
        ActionState.Completed => "орындалды" + On(settled),
        _ => "алынды" + On(settled) + (reason is null ? "" : $". Себебі: {reason}"),
    };

    public string OnItem(string item, int? paragraph) => $"Күн тәртібінің {item}-мәселесі бойынша" + (paragraph is { } number ? $", {Whole(number)}-абзац" : "");

    public string TakenOver(string roundtable) => $"Алдыңғы дөңгелек үстелден ауысты: {roundtable}";

    private string On(LocalTime? settled) => settled is { } time ? $", {Day(DayOf(time))}" : "";
}
