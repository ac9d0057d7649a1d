using Consultation.Domain;
using Consultation.Domain.Consensus;
using Results = Consultation.Domain.Results;

namespace Consultation.Server.Views;

// What views are made of, as pages read it. A field is there only where it says something.

internal sealed record RoundtableShape(
    RoundtableId Id, Text Title, Stage Stage, ValueList<Language> Languages, Language Authentic, string TimeZone, Noun Noun, RollKind Roll,
    Text? Host, Text? Place, string? Online, DateTimeOffset? Start, Text? Background, DateTimeOffset? Opened, DateTimeOffset? Closed,
    ConsensusRule DefaultRule, ValueList<FeaturePart> Parts, ValueList<Marking> Markings, MarkingId? DefaultMarking,
    QuorumShape? Quorum, NextMeetingShape? NextMeeting);

internal sealed record QuorumShape(bool Reached, long Present, long Roll, ValueList<SectorId> Missing);

internal sealed record NextMeetingShape(Text When, Text Place, DateTimeOffset? Start);

internal sealed record AgendaShape(ItemId? Current);

internal sealed record ItemShape(
    int Place, string Number, Text Title, ItemState State, ItemId? Parent, SeatId? Lead, int? Minutes, DateTimeOffset? Since, int SpentSeconds, Text? Reason);

/// <param name="Number">What people call it in the room: the item's number and the point's place among those drafted under it, such as 2.1.</param>
/// <param name="Since">When it got the stage it has.</param>
/// <param name="Pending">The languages of the roundtable that its version has no text in yet.</param>
/// <param name="Brackets">The brackets that are open in it, in the order of their places.</param>
/// <param name="Addition">What was added after its sentence.</param>
/// <param name="Undone">The objection that undid the sense of the meeting, until the point is put to the meeting again; for those who prepare.</param>
internal sealed record PointShape(
    ItemId Item, string Number, PointStage Stage, DateTimeOffset Since, Verb Verb, int Version, Text Text, Text? Clause, ConsensusRule Rule,
    SenseShape? Sense, DecisionShape? Decision, Text? About, Text? Reason, Text? Sentence, Text? Label,
    UndoneShape? Undone, ValueList<Language> Pending, ValueList<BracketShape> Brackets, Text? Addition);

/// <param name="From">Where its passage begins in the authentic text of the current version, in UTF-16 units from 0.</param>
/// <param name="To">The place behind the last character of its passage.</param>
internal sealed record BracketShape(BracketId Id, int From, int To);

/// <param name="Version">The version that it would change.</param>
/// <param name="Seat">Who proposed it; the chair where none is named.</param>
/// <param name="Answer">The reason it was declined for.</param>
internal sealed record AmendmentShape(
    PointId Point, int Version, Text Text, Text? Clause, Text? Reason, SeatId? Seat, AmendmentState State, Text? Answer, DateTimeOffset At);

/// <param name="Signatures">The other seats that joined it, in the order they did.</param>
internal sealed record StatementShape(PointId? Point, ItemId? Item, Text Text, SeatId Seat, ValueList<SeatId> Signatures, DateTimeOffset At);

internal sealed record UndoneShape(SeatId Seat, Text? Text, DateTimeOffset At);

internal sealed record SenseShape(Sense Sense, DateTimeOffset Until);

internal sealed record DecisionShape(Grade Grade, bool Adopted, RoundId? Round, Sense? Sense, DateTimeOffset At);

/// <param name="Versions">The version of each of the points that it is to.</param>
internal sealed record ObjectionShape(ValueList<PointId> Points, ValueList<int> Versions, Text Text, SeatId? Seat, Text? Answer, bool Withdrawn);

internal sealed record ReservationShape(ValueList<PointId> Points, Text Text, SeatId? Seat);

internal sealed record FloorShape(bool Open, SpeechShape? Speaking, ValueList<RequestShape> Queue);

internal sealed record SpeechShape(SpeechId Speech, SeatId Seat, FloorKind Kind, DateTimeOffset From, int? Limit, SpeechId? To);

internal sealed record RequestShape(RequestId Request, SeatId Seat, FloorKind Kind, SpeechId? To, DateTimeOffset Asked);

internal sealed record VoteShape(RoundId? Open);

/// <param name="Register">The seats entitled to vote, for the facilitator, while the vote is open.</param>
internal sealed record RoundShape(
    ValueList<VotedPoint> Points, int Ordinal, ConsensusRule Rule, Secrecy Secrecy, Results Results, int Entitled,
    DateTimeOffset Opened, DateTimeOffset? Closes, DateTimeOffset? Closed, Tally? Count, Outcome? Outcome, bool Declared, int? NotVoted, Text? Reason,
    ValueList<SeatBallot>? Ballots, ValueList<SeatId>? Register);

internal sealed record VotedShape(RoundId Round);

internal sealed record ProgressShape(RoundId? Round, int Voted, int Entitled, Tally? Count);

internal sealed record PeopleShape(int Count, int Present, int Voting, int VotingPresent);

internal sealed record SectorShape(int Place, Text Name, bool Essential);

internal sealed record SeatShape(
    int Place, Text Name, SectorId Sector, bool Votes, int Weight, Language? Language, bool Present, AttendanceMode? Mode,
    DateTimeOffset? Arrived, PersonId? VoteHolder, ValueList<SeatPersonShape> Persons, bool Removed);

internal sealed record SeatPersonShape(PersonId Person, Part Part);

internal sealed record NoteShape(Text Text, ItemId? Item, PointId? Point, SeatId? Seat, MarkingId? Marking);

internal sealed record CommentShape(Text Text, ItemId? Item, MarkingId Marking);

internal sealed record MineShape(
    SeatId Seat, Text Name, SectorId Sector, bool Votes, int Weight, bool Present, AttendanceMode? Mode, PersonId? VoteHolder, RoundId? MayVoteIn);

internal sealed record MyBallotShape(Position Position, Text? Text, DateTimeOffset At, long Number);

internal sealed record MyObjectionShape(ValueList<PointId> Points, Text Text, Text? Answer, bool Withdrawn);

internal sealed record MyAmendmentShape(PointId Point, int Version, AmendmentState State, Text? Answer);

/// <param name="Own">Whether it is the seat's own; else the seat joined it.</param>
internal sealed record MyStatementShape(bool Own);
