using Consultation.Domain.Consensus;

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
    /// <param name="again">Whether it was decided before and reopened: the earlier decision stands beside it.</param>
    string Unsettled(Noun noun, PointStage stage, bool again = false);

    /// <summary>The sentence of the next meeting.</summary>
    string NextMeeting(Noun noun, string when, string place);

    /// <summary>The sentence of a procedural decision.</summary>
    /// <param name="elected">The seat that was elected, by name; null where it was no election.</param>
    string Procedure(Noun noun, ProcedureKind what, ProcedureHow how, RaisedHands? hands, string? elected);

    /// <summary>The sentence of a round of voting that was annulled, with the reason given.</summary>
    string Annulled(int round, string reason);

    /// <summary>The sentence of a point that was reopened, with the reason given.</summary>
    string Reopened(string reason);

    /// <summary>The sentence of a silence procedure that was cancelled, with the reason given.</summary>
    string SilenceCancelled(string reason);

    /// <summary>The footnote of a seat that states after a vote how it had intended to vote.</summary>
    string IntendedVote(string seat, string text);

    /// <summary>Somebody who isn't named: <c>a participant from civil society</c>, or without a sector <c>a participant</c>.</summary>
    string Participant(string? sector);

    /// <summary>
    /// Why a grade wasn't reached, by one test that failed: <c>1 objection stands</c>. With a small first letter and
    /// without a full stop, to stand in a list. Its sectors have names (<see cref="Consensus.Shortfall.Named"/>).
    /// </summary>
    string Shortfall(Shortfall shortfall);

    /// <summary>What a preset is called.</summary>
    string PresetName(Preset preset);

    /// <summary>What a preset means, in one sentence.</summary>
    /// <param name="preset">The preset.</param>
    /// <param name="inFull">Whether it speaks of reservations and of essential sectors, which a roundtable may not use.</param>
    string PresetMeaning(Preset preset, bool inFull);
}

/// <summary>The languages whose sentences are written.</summary>
public static class Sentences
{
    /// <summary>Every language there are sentences in; each is one class, added here.</summary>
    public static IReadOnlyList<ISentences> All { get; } = [new EnglishSentences(), new RussianSentences(), new KazakhSentences()];
}
