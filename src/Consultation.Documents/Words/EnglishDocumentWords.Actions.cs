using Consultation.Domain;

namespace Consultation.Documents;

internal sealed partial class EnglishDocumentWords
{
    public string Actions => "Actions";

    public string Action => "Action";

    public string ActionBy => "By whom";

    public string ActionDue => "By when";

    public string ActionStanding => "State";

    public string NoDay => "no day set";

    public string Day(DateOnly day) => $"{Whole(day.Day)} {Months[day.Month - 1]} {Whole(day.Year)}";

    public string Standing(ActionState state, LocalTime? settled, string? reason) => state switch
    {
        ActionState.Open => "open",
        ActionState.Completed => "completed" + (settled is { } time ? $" on {Date(time)}" : ""),
        _ => "dropped" + (settled is { } time ? $" on {Date(time)}" : "") + (reason is null ? "" : $". Reason: {reason}"),
    };

    public string OnItem(string item, int? paragraph) => paragraph is { } number ? $"On item {item}, paragraph {Whole(number)}" : $"On item {item}";

    public string TakenOver(string roundtable) => $"Taken over from: {roundtable}";
}
