using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>How a point came to its end: which family of sentences speaks of it.</summary>
public enum Ending
{
    /// <summary>By a vote whose outcome was declared.</summary>
    Voted,

    /// <summary>By the sense of the meeting, which nobody objected to.</summary>
    Sense,

    /// <summary>By a silence procedure that ran to its end; with figures, for too few may have been reached.</summary>
    SilenceKept,

    /// <summary>By a silence procedure that was broken: no grade, no figures.</summary>
    SilenceBroken,
}

/// <summary>
/// All that the sentence of an outcome is made from, in the words of one language. Nothing else may enter it: a
/// sentence can't say what the outcome doesn't.
/// </summary>
/// <param name="Noun">What those who decide are called.</param>
/// <param name="Verb">The verb that replaces "agreed" in the rows that have it.</param>
/// <param name="Ending">How it ended.</param>
/// <param name="Grade">The grade reached.</param>
/// <param name="Required">The grade the point needed.</param>
/// <param name="Adopted">Whether it was adopted.</param>
/// <param name="Points">How many points the outcome is of, from 1.</param>
/// <param name="Clause">The text as it stands after "that", where there is one point and the language has it.</param>
public sealed record Finding(
    Noun Noun, Verb Verb, Ending Ending, Grade Grade, Grade Required, bool Adopted, int Points = 1, string? Clause = null)
{
    /// <summary>The figures of the vote or of the silence procedure; null where there are none.</summary>
    public VoteFigures? Figures { get; init; }

    /// <summary>How many reservations the record holds beneath the sentence.</summary>
    public int Reservations { get; init; }

    /// <summary>Which round it was, from 1.</summary>
    public int Round { get; init; } = 1;

    /// <summary>The rule it was decided by.</summary>
    public ConsensusRule? Rule { get; init; }

    /// <summary>Whether that rule isn't the roundtable's default, and must be said.</summary>
    public bool OtherRule { get; init; }

    /// <summary>Whether the ballots were secret, which the figures say.</summary>
    public bool Secret { get; init; }

    /// <summary>The names of the essential sectors with nobody present.</summary>
    public ValueList<string> Missing { get; init; }

    /// <summary>The names of the essential sectors that were not carried; empty where positions are not attributed.</summary>
    public ValueList<string> Uncarried { get; init; }

    /// <summary>Whether essential sectors were not carried that may not be named.</summary>
    public bool UncarriedUnnamed { get; init; }
}

/// <summary>Where the texts of the points stand, as seen from their sentence.</summary>
public enum TextPlace
{
    /// <summary>In the sentence, as a clause.</summary>
    Within,

    /// <summary>Beneath the sentence, which ends with a colon.</summary>
    Beneath,

    /// <summary>Above the sentence, which says what became of them.</summary>
    Above,
}

/// <summary>A sentence as it is written in a language.</summary>
/// <param name="Words">The whole sentence.</param>
/// <param name="Texts">Where the texts of its points stand.</param>
public sealed record WrittenSentence(string Words, TextPlace Texts);
