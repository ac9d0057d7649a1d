namespace Consultation.Domain;

/// <summary>The sentences of the record in one language: one implementation a language, and nothing of it elsewhere.</summary>
public interface ISentences
{
    /// <summary>The language.</summary>
    Language Language { get; }

    /// <summary>The sentence of an outcome; the rows of Consensus.md, "What the record says", in their order.</summary>
    WrittenSentence Outcome(Finding finding);

    /// <summary>The figures beneath a sentence: <c>9 agree · 9 of the 10 present took part</c>.</summary>
    string Figures(Finding finding);

    /// <summary>What an outcome is called in one or two words, such as <c>Consensus</c>.</summary>
    string Label(Finding finding);

    /// <summary>The sentence of a point that was discussed or noted, given a noun phrase.</summary>
    string Discussion(Noun noun, DiscussionKind kind, string about);

    /// <summary>The sentence above the text of a point that ended, or stands, without an outcome.</summary>
    string Unsettled(Noun noun, PointStage stage);

    /// <summary>The sentence of the next meeting.</summary>
    string NextMeeting(Noun noun, string when, string place);
}

/// <summary>The languages whose sentences are written.</summary>
public static class Sentences
{
    /// <summary>Every language there are sentences in; each is one class, added here.</summary>
    public static IReadOnlyList<ISentences> All { get; } = [new EnglishSentences()];
}
