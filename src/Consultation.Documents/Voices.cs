using Consultation.Domain;

namespace Consultation.Documents;

/// <summary>What seats said against a decision or with it: the lines that stand beneath its sentence in documents.</summary>
public static class Voices
{
    /// <summary>The reservations and objections beneath each paragraph that has some, by its key, in a language.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(Record record, Language language)
    {
        // The record's SHA-256 stands in last words alone.
        var source = new Source(record, DocumentWords.In(language), DocumentOptions.Everything, "");
        return source.Groups.Select(group => (Key: Keys.Of(group), Lines: Reasons.Voiced(source, group).Select(line => line.Words).ToList()))
            .Where(beneath => beneath.Lines.Count > 0).ToDictionary(beneath => beneath.Key, beneath => (IReadOnlyList<string>)beneath.Lines);
    }
}
