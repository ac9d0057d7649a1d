namespace Consultation.Domain;

/// <summary>What every language does alike with words that people typed.</summary>
internal static class Phrases
{
    /// <summary>The words with a small first letter.</summary>
    public static string Lower(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];

    /// <summary>The words with a capital first letter.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A text that a sentence goes on after, without the full stop people end it with.</summary>
    public static string WithoutStop(string words) => words.TrimEnd().TrimEnd('.', ';', ',').TrimEnd();

    /// <summary>A text that a sentence ends with: with its own stop, else with a full one.</summary>
    public static string Stopped(string words)
    {
        var text = words.TrimEnd();
        return text.EndsWith('!') || text.EndsWith('?') || text.EndsWith('…') ? text : WithoutStop(text) + ".";
    }
}
