using Consultation.Domain;

namespace Consultation.Server.Rehearsals;

/// <summary>What a rehearsal says by itself, in the languages of its roundtable.</summary>
internal static class RehearsalWords
{
    /// <summary>The title of a rehearsal: wherever it stands, on pages and in documents, it says what it is.</summary>
    public static Text Title(Text title) => new(title.Words.Select(w => KeyValuePair.Create(w.Key, Cut(TitleOf(w.Key) + w.Value))));

    /// <summary>What a simulated participant says against a text.</summary>
    public static Text Objection(ValueList<Language> languages) => In(languages, language => language switch
    {
        Language.Ru => "Репетиция: для нас этот текст заходит слишком далеко.",
        Language.Kk => "Жаттығу: бұл мәтін біз үшін тым алысқа барады.",
        _ => "Rehearsal: for us this text goes too far.",
    });

    /// <summary>What a simulated participant can't follow in a text that it supports.</summary>
    public static Text Reservation(ValueList<Language> languages) => In(languages, language => language switch
    {
        Language.Ru => "Репетиция: сроки исполнения мы оставляем за собой.",
        Language.Kk => "Жаттығу: орындау мерзімі туралы пікірімізді сақтап қаламыз.",
        _ => "Rehearsal: we reserve our position on the time it takes.",
    });

    /// <summary>Why a vote under way is annulled when its rehearsal is removed.</summary>
    public static Text Removed(ValueList<Language> languages) => In(languages, language => language switch
    {
        Language.Ru => "Репетиция удалена.",
        Language.Kk => "Жаттығу отырысы жойылды.",
        _ => "The rehearsal was removed.",
    });

    private static string TitleOf(Language language) => language switch
    {
        Language.Ru => "Репетиция: ",
        Language.Kk => "Жаттығу отырысы: ",
        _ => "Rehearsal: ",
    };

    private static string Cut(string title) => title.Length <= Text.MaxNameLength ? title : title[..(Text.MaxNameLength - 1)].TrimEnd() + "…";

    private static Text In(ValueList<Language> languages, Func<Language, string> words) => new(languages.Select(l => KeyValuePair.Create(l, words(l))));
}
