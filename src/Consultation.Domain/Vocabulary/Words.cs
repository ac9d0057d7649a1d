using System.Text.Json;

namespace Consultation.Domain;

/// <summary>Where a roundtable stands in its life.</summary>
public enum Stage
{
    /// <summary>Being prepared.</summary>
    Draft,

    /// <summary>Prepared and announced.</summary>
    Scheduled,

    /// <summary>In session.</summary>
    Live,

    /// <summary>Interrupted, to be resumed.</summary>
    Suspended,

    /// <summary>Over.</summary>
    Closed,
}

/// <summary>Which voting seats are entitled to vote.</summary>
public enum RollKind
{
    /// <summary>Those that have arrived at least once (an ad hoc roundtable).</summary>
    Arrived,

    /// <summary>All (a body with fixed membership).</summary>
    All,
}

/// <summary>What those who decide are called in the sentences of the record.</summary>
public enum Noun
{
    /// <summary>The participants.</summary>
    Participants,

    /// <summary>The delegations.</summary>
    Delegations,

    /// <summary>The Committee.</summary>
    Committee,
}

/// <summary>The part a person has at a seat.</summary>
public enum Part
{
    /// <summary>Speaks for the seat.</summary>
    Head,

    /// <summary>Stands in for the head.</summary>
    Alternate,

    /// <summary>Advises.</summary>
    Adviser,
}

/// <summary>How a seat attends.</summary>
public enum AttendanceMode
{
    /// <summary>In the room.</summary>
    OnSite,

    /// <summary>Online.</summary>
    Remote,
}

/// <summary>What a seat asks the floor for.</summary>
public enum FloorKind
{
    /// <summary>A statement.</summary>
    Statement,

    /// <summary>A reply to a speech.</summary>
    Reply,

    /// <summary>A question to a speaker.</summary>
    Question,

    /// <summary>A point of order: heard first, not a statement, possible while the list is closed.</summary>
    PointOfOrder,
}

/// <summary>In which order those who wait get the floor; points of order come first in each.</summary>
public enum SpeakingOrder
{
    /// <summary>As they asked.</summary>
    AsAsked,

    /// <summary>Who has spoken least often on the item first, then who has in the session.</summary>
    FewestFirst,

    /// <summary>One sector after the other: the one that hasn't spoken for longest first.</summary>
    AlternateSectors,
}

/// <summary>The verb of a sentence: it replaces "agreed" in the rows of unanimity, silence and sense.</summary>
public enum Verb
{
    /// <summary>Agreed.</summary>
    Agreed,

    /// <summary>Decided.</summary>
    Decided,

    /// <summary>Recommended.</summary>
    Recommended,
}

/// <summary>How a point ended that was talked about and not decided.</summary>
public enum DiscussionKind
{
    /// <summary>Discussed.</summary>
    Discussed,

    /// <summary>Taken note of.</summary>
    Noted,
}

/// <summary>What becomes of the passage whose bracket is lifted.</summary>
public enum BracketFate
{
    /// <summary>It stays in the text.</summary>
    Keep,

    /// <summary>It goes, which makes a new version.</summary>
    Drop,
}

/// <summary>Who may learn a ballot.</summary>
public enum Secrecy
{
    /// <summary>Names and positions stand in the record.</summary>
    Open,

    /// <summary>Kept in the journal, shown to nobody but the seat itself.</summary>
    Unattributed,

    /// <summary>In no journal: sealed outside it until voting closes, counted, and destroyed.</summary>
    Secret,
}

/// <summary>When figures of a vote are shown.</summary>
public enum Results
{
    /// <summary>After closing.</summary>
    Hidden,

    /// <summary>While it is open; in open votes only.</summary>
    Live,
}

/// <summary>What the sense of the meeting says; never more.</summary>
public enum Sense
{
    /// <summary>Agreed: the grade is consensus.</summary>
    Agreed,

    /// <summary>General agreement.</summary>
    GeneralAgreement,
}

/// <summary>What a roundtable can switch on beyond the simple set.</summary>
public enum FeaturePart
{
    /// <summary>Sectors without which there is no agreement.</summary>
    EssentialSectors,

    /// <summary>Seats of unequal weight.</summary>
    Weights,

    /// <summary>Votes whose ballots nobody else sees.</summary>
    UnattributedVotes,

    /// <summary>Reservations.</summary>
    Reservations,

    /// <summary>Comments of the reporter, set apart.</summary>
    Comments,

    /// <summary>Markings of paragraphs.</summary>
    Markings,

    /// <summary>Votes whose ballots not even the database tells.</summary>
    SecretVotes,

    /// <summary>Sectors voting by raised hands.</summary>
    RaisedHands,

    /// <summary>Seats casting the votes of others that are away.</summary>
    Proxies,

    /// <summary>Temperature checks: pictures of where people stand.</summary>
    TemperatureChecks,

    /// <summary>Silence procedures.</summary>
    SilenceProcedures,

    /// <summary>Amendments, and brackets around words that aren't agreed.</summary>
    Amendments,

    /// <summary>Statements for the record, which other seats may join.</summary>
    Statements,

    /// <summary>Limits to how long one speaks, the order of speakers, and how long each has spoken.</summary>
    SpeakingLimits,

    /// <summary>Papers: files on agenda items and points.</summary>
    Papers,

    /// <summary>Procedural decisions, by gavel or show of hands.</summary>
    ProceduralDecisions,

    /// <summary>Seats stepping out of what their interests conflict on.</summary>
    SteppingOut,

    /// <summary>Actions: what is to be done after the meeting, by whom.</summary>
    Actions,
}

/// <summary>A marking that a paragraph may carry, such as (U) or (SBU).</summary>
/// <param name="Id">Its id in the roundtable's list.</param>
/// <param name="Name">As the banner of a document says it.</param>
/// <param name="Portion">As it stands in brackets before a paragraph; at most 20 characters.</param>
public sealed record Marking(MarkingId Id, Text Name, string Portion);

/// <summary>A rule as a person sent it, before <see cref="Consensus.RuleReader"/> has looked at it.</summary>
/// <param name="Json">The object, unchecked.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProposedRuleConverter))]
public readonly record struct ProposedRule(JsonElement Json);
