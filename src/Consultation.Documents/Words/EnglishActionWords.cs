using Consultation.Domain;
using static Consultation.Documents.ActionWords;

namespace Consultation.Documents;

/// <summary>The words of actions in English.</summary>
internal sealed class EnglishActionWords : IActionWords
{
    public Language Language => Language.En;

    public string Title => "Actions";

    public IReadOnlyList<string> Columns { get; } = ["Action", "By whom", "By when", "State"];

    public string NoDay => "no day set";

    public string Day(DateOnly day) => $"{Whole(day.Day)} {EnglishDocumentWords.Months[day.Month - 1]} {Whole(day.Year)}";

    public string Standing(ActionState state, LocalTime? settled, string? reason) => state switch
    {
        ActionState.Open => "open",
        ActionState.Completed => "completed" + On(settled),
        _ => "dropped" + On(settled) + (reason is null ? "" : $". Reason: {reason}"),
    };

    public string OnItem(string item, int? paragraph) => $"On item {item}" + (paragraph is { } number ? $", paragraph {Whole(number)}" : "");

    public string TakenOver(string roundtable) => $"Taken over from: {roundtable}";

    private string On(LocalTime? settled) => settled is { } time ? $" on {Day(DayOf(time))}" : "";
}
