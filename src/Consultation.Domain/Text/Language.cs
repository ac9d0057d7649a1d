namespace Consultation.Domain;

/// <summary>The languages that pages and documents speak (ISO 639-1).</summary>
public enum Language
{
    /// <summary>English.</summary>
    En,

    /// <summary>Russian.</summary>
    Ru,

    /// <summary>Kazakh.</summary>
    Kk,
}

/// <summary>The codes of the languages.</summary>
public static class Languages
{
    /// <summary>Every language, in the order of the enumeration.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.En, Language.Ru, Language.Kk];

    /// <summary>The ISO 639-1 code: <c>en</c>, <c>ru</c>, <c>kk</c>.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.En => "en",
        Language.Ru => "ru",
        _ => "kk",
    };

    /// <summary>The language of a code, or null where it isn't one of ours.</summary>
    public static Language? Of(string? code) => code switch
    {
        "en" => Language.En,
        "ru" => Language.Ru,
        "kk" => Language.Kk,
        _ => null,
    };
}
