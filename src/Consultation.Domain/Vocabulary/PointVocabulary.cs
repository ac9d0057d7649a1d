using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>Drafts a consensus point: its text as a block, and where the language gives it as a clause, after "that".</summary>
public sealed record DraftPoint(PointId Point, ItemId Item, Text Text, Text? Clause = null, Verb Verb = Verb.Agreed, ProposedRule? Rule = null) : Command;

/// <summary>Gives a point a new version of its text.</summary>
public sealed record RevisePoint(PointId Point, Text Text, Text? Clause = null) : Command;

/// <summary>Puts a point to the table.</summary>
public sealed record TablePoint(PointId Point) : Command;

/// <summary>Gives a point a rule of its own.</summary>
public sealed record SetPointRule(PointId Point, ProposedRule Rule) : Command;

/// <summary>Withdraws a point.</summary>
public sealed record WithdrawPoint(PointId Point, Text? Reason = null) : Command;

/// <summary>Puts a point off.</summary>
public sealed record DeferPoint(PointId Point, Text? Reason = null) : Command;

/// <summary>Ends a point as discussed or noted; <c>About</c> is a noun phrase.</summary>
public sealed record RecordDiscussion(PointId Point, DiscussionKind As, Text About) : Command;

/// <summary>States the sense of the meeting; without an objection within the seconds (5 to 86,400) it is agreed.</summary>
public sealed record StateSense(PointId Point, Sense Sense, int Seconds = 60) : Command;

/// <summary>Objects to the sense of the meeting, which undoes it; for a seat that says so in the room the facilitator does.</summary>
public sealed record ObjectToSense(PointId Point, Text? Text = null, SeatId? Seat = null) : Command;

/// <summary>Confirms the sense of the meeting once its moment is over.</summary>
public sealed record ConfirmSense(PointId Point) : Command;

/// <summary>Enters a reservation.</summary>
/// <param name="Named">True where the author asks to be named whatever the level of attribution.</param>
public sealed record EnterReservation(ReservationId Reservation, PointId Point, Text Text, SeatId? Seat = null, bool? Named = null) : Command;

/// <summary>Raises an objection to the version of a point on the table.</summary>
/// <param name="Named">True where the author asks to be named whatever the level of attribution.</param>
public sealed record RaiseObjection(ObjectionId Objection, PointId Point, Text Text, SeatId? Seat = null, bool? Named = null) : Command;

/// <summary>Answers an objection.</summary>
public sealed record AnswerObjection(ObjectionId Objection, Text Answer) : Command;

/// <summary>Withdraws an objection; the ballot stays as it was cast.</summary>
public sealed record WithdrawObjection(ObjectionId Objection) : Command;

/// <summary>A point was drafted; its version is 1.</summary>
public sealed record PointDrafted(PointId Point, ItemId Item, Text Text, Text? Clause = null, Verb Verb = Verb.Agreed, ConsensusRule? Rule = null) : Event;

/// <summary>A point was put to the table.</summary>
public sealed record PointTabled(PointId Point) : Event;

/// <summary>A point has a rule of its own.</summary>
public sealed record PointRuleSet(PointId Point, ConsensusRule Rule) : Event;

/// <summary>A point was withdrawn.</summary>
public sealed record PointWithdrawn(PointId Point, Text? Reason = null) : Event;

/// <summary>A point was put off.</summary>
public sealed record PointDeferred(PointId Point, Text? Reason = null) : Event;

/// <summary>A point ended as discussed or noted, without a grade.</summary>
public sealed record DiscussionRecorded(PointId Point, DiscussionKind As, Text About) : Event;

/// <summary>The sense of the meeting was stated; it holds unless a voting seat objects until the moment.</summary>
public sealed record SenseStated(PointId Point, int Version, Sense Sense, DateTimeOffset Until) : Event;

/// <summary>A voting seat objected: the point is on the table again.</summary>
public sealed record SenseUndone(PointId Point, SeatId Seat, Text? Text = null, bool OnBehalf = false) : Event;

/// <summary>
/// A point was decided: by a vote (its round, the grade reached and whether that adopts it) or without one (the sense).
/// </summary>
public sealed record PointDecided(
    PointId Point, int Version, Grade Grade, bool Adopted, ConsensusRule Rule, RoundId? Round = null, Sense? Sense = null) : Event;

/// <summary>A seat entered a reservation.</summary>
public sealed record ReservationEntered(
    ReservationId Reservation, PointId Point, SeatId Seat, Text Text, bool OnBehalf = false, bool? Named = null) : Event;

/// <summary>A seat objected to a version.</summary>
public sealed record ObjectionRaised(
    ObjectionId Objection, PointId Point, int Version, SeatId Seat, Text Text, bool OnBehalf = false, bool? Named = null) : Event;

/// <summary>An objection was answered.</summary>
public sealed record ObjectionAnswered(ObjectionId Objection, Text Answer) : Event;

/// <summary>An objection was withdrawn.</summary>
public sealed record ObjectionWithdrawn(ObjectionId Objection, bool OnBehalf = false) : Event;
