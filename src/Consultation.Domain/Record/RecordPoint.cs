using System.Collections.Immutable;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>
/// A consensus point as it ended, or stands. Points decided in one vote with one outcome have one paragraph, one
/// number and one sentence.
/// </summary>
/// <param name="Paragraph">The number of its paragraph.</param>
/// <param name="Events">The events it came from.</param>
/// <param name="Text">The text decided on, or the last version.</param>
public sealed record RecordPoint(
    PointId Id, ItemId Item, int Paragraph, PointStage Stage, Verb Verb, Text Text, ValueList<RecordVersion> Versions,
    ValueList<RecordRound> Rounds, ValueList<RecordReservation> Reservations, ValueList<RecordObjection> Objections,
    Text Sentence, ImmutableSortedDictionary<Language, TextPlace> Place, ValueList<long> Events)
{
    /// <summary>The text as a clause.</summary>
    public Text? Clause { get; init; }

    /// <summary>Its marking, where it was given one or is kept from somebody; points decided together have one.</summary>
    public RecordMarking? Marking { get; init; }

    /// <summary>The number of the decision, 1, 2, 3 … in the order decided; absent where nothing was adopted.</summary>
    public int? Number { get; init; }

    /// <summary>The languages of the roundtable that its text isn't translated into yet.</summary>
    public ValueList<Language> TranslationPending { get; init; }

    /// <summary>The passages of its authentic text that are in brackets: not agreed. In the order of their places.</summary>
    public ValueList<TextRange> Brackets { get; init; }

    /// <summary>The amendments to it, in the order they were proposed.</summary>
    public ValueList<RecordAmendment> Amendments { get; init; }

    /// <summary>What was added after its sentence, of which it is no part.</summary>
    public Text? Addition { get; init; }

    /// <summary>The points decided with it in one vote, itself among them, in their order; empty where it was alone.</summary>
    public ValueList<PointId> Together { get; init; }

    /// <summary>The version decided on.</summary>
    public int? Version { get; init; }

    /// <summary>When it was decided.</summary>
    public LocalTime? Decided { get; init; }

    /// <summary>The grade reached.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Whether it was adopted.</summary>
    public bool? Adopted { get; init; }

    /// <summary>The sense of the meeting, where it was decided without a vote.</summary>
    public Sense? Sense { get; init; }

    /// <summary>What the outcome is called in a word or two, by language.</summary>
    public Text? Label { get; init; }

    /// <summary>The figures beneath the sentence, by language.</summary>
    public Text? Figures { get; init; }

    /// <summary>What was discussed or noted: a noun phrase.</summary>
    public Text? About { get; init; }

    /// <summary>Why it was withdrawn or put off.</summary>
    public Text? Reason { get; init; }

    /// <summary>How it had ended before it was put to the table again, in that order.</summary>
    public ValueList<RecordPast> Past { get; init; }

    /// <summary>What changed the position since it was adopted.</summary>
    public PositionChange? Change { get; init; }

    /// <summary>Rounds of voting on it that were annulled.</summary>
    public ValueList<RecordAnnulled> Annulled { get; init; }

    /// <summary>The silence procedure that decided it, where one did; among <see cref="Silences"/>.</summary>
    public RoundId? Silence { get; init; }

    /// <summary>The silence procedures on it that have ended, in the order they were opened.</summary>
    public ValueList<RecordSilence> Silences { get; init; }
}

/// <summary>How a point had ended before it was put to the table again. What was declared then stands unchanged.</summary>
/// <param name="Reopened">When it was put to the table again.</param>
/// <param name="Reason">The sentence of why.</param>
public sealed record RecordPast(
    PointStage Stage, Text Text, Text Sentence, ImmutableSortedDictionary<Language, TextPlace> Place, LocalTime Reopened, Text Reason,
    ValueList<RecordReservation> Reservations, ValueList<RecordObjection> Objections, ValueList<long> Events)
{
    /// <summary>What had been added after the sentence.</summary>
    public Text? Addition { get; init; }

    /// <summary>The number of the decision, where it was one.</summary>
    public int? Number { get; init; }

    /// <summary>The version decided on.</summary>
    public int? Version { get; init; }

    /// <summary>When it was decided.</summary>
    public LocalTime? Decided { get; init; }

    /// <summary>The grade reached.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Whether it was adopted.</summary>
    public bool? Adopted { get; init; }

    /// <summary>The round that decided it, where one did.</summary>
    public RoundId? Round { get; init; }

    /// <summary>What the outcome was called in a word or two, by language.</summary>
    public Text? Label { get; init; }

    /// <summary>The figures beneath the sentence, by language.</summary>
    public Text? Figures { get; init; }
}

/// <summary>A round of voting that was annulled: that it was held, and why it doesn't count.</summary>
/// <param name="Number">Which round of the point it was, from 1.</param>
public sealed record RecordAnnulled(RoundId Id, int Number, Text Sentence, LocalTime Opened, LocalTime Annulled, ValueList<long> Events)
{
    /// <summary>The points it was on, where they were several; whoever may not read one of them isn't told of it.</summary>
    public ValueList<PointId>? Points { get; init; }
}

/// <summary>A version of a point's text; those before the first that was on the table aren't in the record.</summary>
/// <param name="Amendment">The amendment it came by.</param>
public sealed record RecordVersion(int Number, Text Text, ValueList<long> Events, Text? Clause = null, AmendmentId? Amendment = null);

/// <summary>An amendment, and what became of it.</summary>
/// <param name="Version">The version it would change.</param>
/// <param name="Reason">Why it was proposed.</param>
/// <param name="Seat">Who proposed it; the chair where none is named.</param>
/// <param name="Answer">The reason it was declined for.</param>
public sealed record RecordAmendment(
    AmendmentId Id, int Version, Text Text, AmendmentState State, ValueList<long> Events, Text? Clause = null, Text? Reason = null,
    SeatId? Seat = null, Text? Answer = null)
{
    /// <summary>The sector of who proposed it, where that alone is said.</summary>
    public SectorId? Sector { get; init; }

    /// <summary>True where a seat proposed it that isn't named, nor its sector; else it was the chair.</summary>
    public bool? Nameless { get; init; }
}

/// <summary>
/// A declared round of voting. Names and positions only where the vote was open; of another one the totals, and the
/// sectors that were not carried are not named either.
/// </summary>
/// <param name="Number">Which round of the point it was, from 1.</param>
/// <param name="Register">The seats that were entitled to vote, in the order of the seats.</param>
/// <param name="Present">How many of them were present when voting closed.</param>
/// <param name="Count">Seats by position, silence included where it counts.</param>
/// <param name="Weight">Votes by position, silence included where it counts.</param>
public sealed record RecordRound(
    RoundId Id, int Number, Secrecy Secrecy, ConsensusRule Rule, ValueList<RegisterEntry> Register, int Present,
    Tally Count, Tally Weight, RecordOutcome Outcome, LocalTime Opened, LocalTime Closed)
{
    /// <summary>The ballots of an open vote, in the order of the register.</summary>
    public ValueList<SeatBallot>? Ballots { get; init; }

    /// <summary>What sectors voted by raised hands, in seats; of an open vote.</summary>
    public ValueList<SectorCount> Counts { get; init; }

    /// <summary>The ballots by sector, in seats, where a level of attribution was chosen and lets sectors be told of.</summary>
    public ValueList<SectorCount>? BySector { get; init; }

    /// <summary>The ballots cast by proxy, with the seat that cast them; of an open vote.</summary>
    public ValueList<RecordProxy> Proxies { get; init; }

    /// <summary>The footnotes of seats that stated how they had intended to vote.</summary>
    public ValueList<RecordIntendedVote> IntendedVotes { get; init; }

    /// <summary>The receipts of a secret vote that had them, each with its position, in their own order.</summary>
    public ValueList<ListedReceipt>? Receipts { get; init; }

    /// <summary>Why it was declared above an unanswered objection.</summary>
    public Text? Reason { get; init; }

    /// <summary>Whether an objection was unanswered when it was declared.</summary>
    public bool Unanswered { get; init; }
}

/// <summary>A ballot cast by proxy.</summary>
/// <param name="Seat">Whose ballot it is.</param>
/// <param name="By">The seat that cast it.</param>
public sealed record RecordProxy(SeatId Seat, SeatId By);

/// <summary>How a seat stated after the vote that it had intended to vote.</summary>
/// <param name="Sentence">The footnote, by language.</param>
public sealed record RecordIntendedVote(SeatId Seat, Text Text, Text Sentence, ValueList<long> Events);

/// <summary>The outcome of a round. Sums are votes, <c>Silent</c> counts seats.</summary>
public sealed record RecordOutcome(
    Grade Grade, bool Adopted, long Support, long Positions, int Silent, long TakingPart, long Present, long Roll,
    ValueList<string> MissingSectors, ValueList<string>? UncarriedSectors = null);

/// <summary>A reservation; without a seat where its author isn't named.</summary>
public sealed record RecordReservation(Text Text, SeatId? Seat = null)
{
    /// <summary>The author's sector, where that alone is said.</summary>
    public SectorId? Sector { get; init; }
}

/// <summary>An objection; without a seat where its author isn't named.</summary>
public sealed record RecordObjection(Text Text, bool Withdrawn, Text? Answer = null, SeatId? Seat = null)
{
    /// <summary>The author's sector, where that alone is said.</summary>
    public SectorId? Sector { get; init; }
}
