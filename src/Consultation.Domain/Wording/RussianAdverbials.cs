using System.Collections.Frozen;

namespace Consultation.Domain;

/// <summary>
/// Times and places as people note them. "В конце апреля" can end a sentence; "конец апреля" would have to be declined,
/// which nobody can do for words that people typed: such a one is set after a colon.
/// </summary>
internal static class RussianAdverbials
{
    private static readonly FrozenSet<string> Openings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "в", "во", "на", "до", "к", "ко", "с", "со", "от", "по", "при", "под", "у", "около", "после", "перед", "между", "через", "вблизи",
        "недалеко", "не", "ранее", "позднее", "осенью", "зимой", "весной", "летом", "завтра", "послезавтра", "сегодня", "онлайн",
        "дистанционно", "очно", "заочно", "там", "здесь");

    /// <summary>Whether it answers "when" or "where" as it stands; a date does: <c>12 мая</c>.</summary>
    public static bool IsAdverbial(string words)
    {
        var end = words.AsSpan().IndexOfAny(' ', ',');
        var first = end < 0 ? words : words[..end];
        return Openings.Contains(first) || (end > 0 && first.All(char.IsAsciiDigit));
    }
}
