using System.Text.Json.Serialization;

namespace Consultation.Domain;

/// <summary>
/// Something that happened, as the journal keeps it: its name is the row's type, its fields the row's body. Names and
/// fields are the storage format: once released they are only added to. Number, time, actor and command stand in the
/// row (<see cref="Recorded"/>) and are not repeated.
/// </summary>
[JsonDerivedType(typeof(RoundtableCreated), "roundtableCreated")]
[JsonDerivedType(typeof(RoundtableDescribed), "roundtableDescribed")]
[JsonDerivedType(typeof(DefaultRuleSet), "defaultRuleSet")]
[JsonDerivedType(typeof(MarkingsSet), "markingsSet")]
[JsonDerivedType(typeof(PartsSet), "partsSet")]
[JsonDerivedType(typeof(RoundtableScheduled), "roundtableScheduled")]
[JsonDerivedType(typeof(RoundtableOpened), "roundtableOpened")]
[JsonDerivedType(typeof(RoundtableSuspended), "roundtableSuspended")]
[JsonDerivedType(typeof(RoundtableResumed), "roundtableResumed")]
[JsonDerivedType(typeof(RoundtableClosed), "roundtableClosed")]
[JsonDerivedType(typeof(NextMeetingSet), "nextMeetingSet")]
[JsonDerivedType(typeof(SectorAdded), "sectorAdded")]
[JsonDerivedType(typeof(SectorChanged), "sectorChanged")]
[JsonDerivedType(typeof(SectorRemoved), "sectorRemoved")]
[JsonDerivedType(typeof(SeatAdded), "seatAdded")]
[JsonDerivedType(typeof(SeatChanged), "seatChanged")]
[JsonDerivedType(typeof(SeatRemoved), "seatRemoved")]
[JsonDerivedType(typeof(PersonAssigned), "personAssigned")]
[JsonDerivedType(typeof(PersonReleased), "personReleased")]
[JsonDerivedType(typeof(VoteHeld), "voteHeld")]
[JsonDerivedType(typeof(SeatArrived), "seatArrived")]
[JsonDerivedType(typeof(SeatLeft), "seatLeft")]
[JsonDerivedType(typeof(QuorumReached), "quorumReached")]
[JsonDerivedType(typeof(QuorumLost), "quorumLost")]
[JsonDerivedType(typeof(ItemAdded), "itemAdded")]
[JsonDerivedType(typeof(ItemChanged), "itemChanged")]
[JsonDerivedType(typeof(ItemMoved), "itemMoved")]
[JsonDerivedType(typeof(ItemRemoved), "itemRemoved")]
[JsonDerivedType(typeof(ItemTakenUp), "itemTakenUp")]
[JsonDerivedType(typeof(ItemConcluded), "itemConcluded")]
[JsonDerivedType(typeof(ItemDeferred), "itemDeferred")]
[JsonDerivedType(typeof(FloorOpened), "floorOpened")]
[JsonDerivedType(typeof(FloorClosed), "floorClosed")]
[JsonDerivedType(typeof(FloorRequested), "floorRequested")]
[JsonDerivedType(typeof(RequestWithdrawn), "requestWithdrawn")]
[JsonDerivedType(typeof(FloorGiven), "floorGiven")]
[JsonDerivedType(typeof(SpeechEnded), "speechEnded")]
[JsonDerivedType(typeof(PointDrafted), "pointDrafted")]
[JsonDerivedType(typeof(PointRevised), "pointRevised")]
[JsonDerivedType(typeof(PointTabled), "pointTabled")]
[JsonDerivedType(typeof(PointRuleSet), "pointRuleSet")]
[JsonDerivedType(typeof(PointWithdrawn), "pointWithdrawn")]
[JsonDerivedType(typeof(PointDeferred), "pointDeferred")]
[JsonDerivedType(typeof(DiscussionRecorded), "discussionRecorded")]
[JsonDerivedType(typeof(SenseStated), "senseStated")]
[JsonDerivedType(typeof(SenseUndone), "senseUndone")]
[JsonDerivedType(typeof(PointDecided), "pointDecided")]
[JsonDerivedType(typeof(ReservationEntered), "reservationEntered")]
[JsonDerivedType(typeof(ObjectionRaised), "objectionRaised")]
[JsonDerivedType(typeof(ObjectionAnswered), "objectionAnswered")]
[JsonDerivedType(typeof(ObjectionWithdrawn), "objectionWithdrawn")]
[JsonDerivedType(typeof(VoteOpened), "voteOpened")]
[JsonDerivedType(typeof(BallotCast), "ballotCast")]
[JsonDerivedType(typeof(BallotChanged), "ballotChanged")]
[JsonDerivedType(typeof(VoteClosed), "voteClosed")]
[JsonDerivedType(typeof(OutcomeDeclared), "outcomeDeclared")]
[JsonDerivedType(typeof(SilenceOpened), "silenceOpened")]
[JsonDerivedType(typeof(SeatNotified), "seatNotified")]
[JsonDerivedType(typeof(SilenceBroken), "silenceBroken")]
[JsonDerivedType(typeof(SilenceExtended), "silenceExtended")]
[JsonDerivedType(typeof(SilenceCancelled), "silenceCancelled")]
[JsonDerivedType(typeof(SilenceKept), "silenceKept")]
[JsonDerivedType(typeof(NoteWritten), "noteWritten")]
[JsonDerivedType(typeof(NoteRevised), "noteRevised")]
[JsonDerivedType(typeof(NoteRemoved), "noteRemoved")]
[JsonDerivedType(typeof(CommentWritten), "commentWritten")]
[JsonDerivedType(typeof(CommentRevised), "commentRevised")]
[JsonDerivedType(typeof(CommentRemoved), "commentRemoved")]
public abstract record Event;

/// <summary>An event with what the journal knows of it.</summary>
/// <param name="Number">From 1, without gaps, within the roundtable.</param>
/// <param name="Time">When it was recorded (UTC, whole milliseconds); never earlier than the event before.</param>
/// <param name="Body">What happened.</param>
public readonly record struct Recorded(long Number, DateTimeOffset Time, Event Body);
