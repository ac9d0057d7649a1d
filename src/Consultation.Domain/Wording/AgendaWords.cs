using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>Titles of agenda items that the rules propose.</summary>
public static class AgendaWords
{
    /// <summary>The item that approves the minutes of the roundtable before, in the languages of this one.</summary>
    /// <param name="title">What that roundtable is called.</param>
    public static Text ApprovalOfMinutes(Text title, ValueList<Language> languages, Language authentic) => new(languages.Select(language =>
    {
        var named = Of(language, title.In(language, authentic));
        return KeyValuePair.Create(language, named.Length <= Text.MaxNameLength ? named : Of(language, null));
    }));

    private static string Of(Language language, string? title) => (language, title) switch
    {
        (Language.Ru, null or "") => "Утверждение протокола предыдущего круглого стола",
        (Language.Ru, _) => $"Утверждение протокола: «{title}»",
        (Language.Kk, null or "") => "Алдыңғы дөңгелек үстелдің хаттамасын бекіту",
        (Language.Kk, _) => $"«{title}» хаттамасын бекіту",
        (_, null or "") => "Approval of the minutes of the previous roundtable",
        _ => $"Approval of the minutes of “{title}”",
    };
}
