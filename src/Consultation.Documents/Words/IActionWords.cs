using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>What documents say of actions, in one language.</summary>
internal interface IActionWords
{
    Language Language { get; }

    /// <summary>The heading.</summary>
    string Title { get; }

    /// <summary>The names of the columns: what, by whom, by when, where it stands.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>That no day was set by which it is to be done.</summary>
    string NoDay { get; }

    /// <summary><c>30 April 2009</c>.</summary>
    string Day(DateOnly day);

    /// <summary>Where it stands, since when, and why it was dropped.</summary>
    string Standing(ActionState state, LocalTime? settled, string? reason);

    /// <summary>The item it is on, and the paragraph where it is on a point.</summary>
    string OnItem(string item, int? paragraph);

    /// <summary>The roundtable it was taken over from.</summary>
    string TakenOver(string roundtable);
}

/// <summary>The languages they are written in.</summary>
internal static class ActionWords
{
    private static readonly IReadOnlyList<IActionWords> All = [new EnglishActionWords(), new RussianActionWords(), new KazakhActionWords()];

    public static IActionWords In(Language language) => All.First(words => words.Language == language);

    /// <summary>The day of a moment where it was.</summary>
    public static DateOnly DayOf(LocalTime time) => DateOnly.FromDateTime(time.Value.DateTime);

    public static string Whole(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
