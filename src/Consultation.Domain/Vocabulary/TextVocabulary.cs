namespace Consultation.Domain;

/// <summary>
/// Proposes another text for a version of a point on the table: a seat, the facilitator on its behalf, or, where no
/// seat is named, the chair.
/// </summary>
public sealed record ProposeAmendment(
    AmendmentId Amendment, PointId Point, int Version, Text Text, Text? Clause = null, Text? Reason = null, SeatId? Seat = null) : Command;

/// <summary>Accepts an amendment to the version on the table: its text is the next version.</summary>
public sealed record AcceptAmendment(AmendmentId Amendment) : Command;

/// <summary>Declines an amendment, with the reason.</summary>
public sealed record DeclineAmendment(AmendmentId Amendment, Text Reason) : Command;

/// <summary>Withdraws an amendment.</summary>
public sealed record WithdrawAmendment(AmendmentId Amendment) : Command;

/// <summary>Puts a passage of the authentic text in brackets: it isn't agreed yet, and nothing is decided over it.</summary>
public sealed record BracketText(BracketId Bracket, PointId Point, int Version, TextRange Range) : Command;

/// <summary>Lifts a bracket: the passage stays, or is dropped, which makes a new version.</summary>
public sealed record LiftBracket(BracketId Bracket, BracketFate As) : Command;

/// <summary>Adds a language to the version of a point that is current.</summary>
public sealed record TranslatePoint(PointId Point, Language Language, string Text, string? Clause = null) : Command;

/// <summary>Adds a text after the sentence of a point's outcome, which itself isn't edited.</summary>
public sealed record AddToSentence(PointId Point, Language Language, string Text) : Command;

/// <summary>A passage: from a place to the one behind its last character, in UTF-16 units from 0.</summary>
public sealed record TextRange(int From, int To);

/// <summary>An open bracket, and its place in a text.</summary>
public sealed record BracketPlace(BracketId Bracket, TextRange Range);

/// <summary>Another text was proposed for a version; by the chair where no seat is named.</summary>
public sealed record AmendmentProposed(
    AmendmentId Amendment, PointId Point, int Version, Text Text, Text? Clause = null, Text? Reason = null, SeatId? Seat = null, bool OnBehalf = false) : Event;

/// <summary>An amendment was declined.</summary>
public sealed record AmendmentDeclined(AmendmentId Amendment, Text Reason) : Event;

/// <summary>An amendment was withdrawn.</summary>
public sealed record AmendmentWithdrawn(AmendmentId Amendment, bool OnBehalf = false) : Event;

/// <summary>
/// A point has a new version; by an amendment that was accepted, where one is named. The brackets that are still open
/// are named with their places in it.
/// </summary>
public sealed record PointRevised(
    PointId Point, int Version, Text Text, Text? Clause = null, AmendmentId? Amendment = null, ValueList<BracketPlace>? Brackets = null) : Event;

/// <summary>A passage of a version was put in brackets.</summary>
public sealed record TextBracketed(BracketId Bracket, PointId Point, int Version, TextRange Range) : Event;

/// <summary>A bracket was lifted; where its passage was dropped, a new version follows.</summary>
public sealed record BracketLifted(BracketId Bracket, PointId Point, BracketFate As) : Event;

/// <summary>A version of a point has its text in another language.</summary>
public sealed record PointTranslated(PointId Point, int Version, Language Language, string Text, string? Clause = null) : Event;

/// <summary>A text was added after the sentence of a point's outcome.</summary>
public sealed record SentenceAdded(PointId Point, Language Language, string Text) : Event;
