using Consultation.Domain;
using Consultation.Domain.Consensus;
using Results = Consultation.Domain.Results;

namespace Consultation.Server.Views;

// What views are made of, as pages read it. A field is there only where it says something.

/// <param name="Attribution">How closely the record names, where that was chosen.</param>
internal sealed record RoundtableShape(
    RoundtableId Id, Text Title, Stage Stage, ValueList<Language> Languages, Language Authentic, string TimeZone, Noun Noun, RollKind Roll,
    Text? Host, Text? Place, string? Online, DateTimeOffset? Start, Text? Background, DateTimeOffset? Opened, DateTimeOffset? Closed,
    ConsensusRule DefaultRule, ValueList<FeaturePart> Parts, ValueList<Marking> Markings, MarkingId? DefaultMarking,
    QuorumShape? Quorum, NextMeetingShape? NextMeeting, AttributionLevel? Attribution, RoundtableId? Rehearses);

/// <param name="Needed">The weight that must be present.</param>
/// <param name="Lost">Whether it was there in this session, and isn't any more.</param>
internal sealed record QuorumShape(bool Reached, long Present, long Roll, ValueList<SectorId> Missing, long Needed, bool? Lost);

internal sealed record NextMeetingShape(Text When, Text Place, DateTimeOffset? Start);

internal sealed record AgendaShape(ItemId? Current);

/// <param name="Since">Since when it is being discussed.</param>
/// <param name="Planned">When it was to begin by the plan, where that can be said.</param>
/// <param name="PlannedEnd">When it was to end by the plan, where that can be said.</param>
/// <param name="Began">When it was taken up first.</param>
/// <param name="Attribution">The level of its own; else it is as the item above it, and that as the whole.</param>
/// <param name="Ended">When it was last concluded or put off, unless it is being discussed.</param>
internal sealed record ItemShape(
    int Place, string Number, Text Title, ItemState State, ItemId? Parent, SeatId? Lead, int? Minutes, DateTimeOffset? Since, int SpentSeconds, Text? Reason,
    DateTimeOffset? Planned, DateTimeOffset? PlannedEnd, DateTimeOffset? Began, DateTimeOffset? Ended, AttributionLevel? Attribution);

/// <param name="Place">Its place in the list, from 0.</param>
/// <param name="Number">What people call it by: the item's number and its place on it, such as 2/1.</param>
/// <param name="Item">The item it stands under, also where it is on a point of that.</param>
internal sealed record PaperShape(int Place, string Number, Text Title, ItemId Item, PointId? Point, long Bytes, string Sha256, DateTimeOffset At);

/// <param name="Last">The one that was taken last.</param>
internal sealed record ProceduresShape(ProcedureId? Last);

/// <param name="Place">Its place in the order they were taken in, from 0.</param>
/// <param name="Sentence">What the record says of it.</param>
/// <param name="Marking">The marking it was given; for those who prepare.</param>
internal sealed record ProcedureShape(int Place, ProcedureKind What, ItemId? Item, Text Sentence, DateTimeOffset At, MarkingId? Marking);

/// <param name="Number">What people call it in the room: the item's number and the point's place among those drafted under it, such as 2.1.</param>
/// <param name="Since">When it got the stage it has.</param>
/// <param name="Pending">The languages of the roundtable that its version has no text in yet.</param>
/// <param name="Brackets">The brackets that are open in it, in the order of their places.</param>
/// <param name="Addition">What was added after its sentence.</param>
/// <param name="Marking">The marking it was given; for those who prepare.</param>
/// <param name="Undone">The objection that undid the sense of the meeting, until the point is put to the meeting again; for those who prepare.</param>
internal sealed record PointShape(
    ItemId Item, string Number, PointStage Stage, DateTimeOffset Since, Verb Verb, int Version, Text Text, Text? Clause, ConsensusRule Rule,
    SenseShape? Sense, DecisionShape? Decision, Text? About, Text? Reason, Text? Sentence, Text? Label,
    UndoneShape? Undone, ValueList<PastShape> Past, ValueList<Language> Pending, ValueList<BracketShape> Brackets, Text? Addition, PositionChange? Change,
    MarkingId? Marking);

/// <param name="Place">Its place among the actions, from 0.</param>
/// <param name="From">What the roundtable is called that it was taken over from.</param>
internal sealed record ActionShape(
    int Place, Text What, ActionState State, SeatId? Seat, Text? Who, DateOnly? Due, ItemId? Item, PointId? Point, Text? Reason, DateTimeOffset? Settled, Text? From);

/// <summary>An item that the roundtable before leaves to this agenda, by the id it is added by.</summary>
/// <param name="Deferred">Whether it was put off there; else it is the approval of the minutes.</param>
internal sealed record ProposedItemShape(int Place, Text Title, bool Deferred, int? Minutes, Text? Reason);

internal sealed record PositionsShape(SeriesId? Series, RoundtableId? Previous);

/// <param name="Place">Its place in the register, from 0.</param>
/// <param name="Title">What the roundtable that adopted it is called.</param>
/// <param name="Change">What changed it since.</param>
internal sealed record RegisteredShape(
    int Place, RoundtableId Roundtable, PointId Point, Text Title, Text Text, Text Sentence, DateTimeOffset Decided, PositionChange? Change);

/// <summary>How a point had ended before it was put to the table again.</summary>
/// <param name="Reopened">The sentence of why it was.</param>
internal sealed record PastShape(PointStage Stage, Text Text, Text Sentence, Text? Label, Text Reopened, DateTimeOffset At);

/// <param name="From">Where its passage begins in the authentic text of the current version, in UTF-16 units from 0.</param>
/// <param name="To">The place behind the last character of its passage.</param>
internal sealed record BracketShape(BracketId Id, int From, int To);

/// <param name="Version">The version that it would change.</param>
/// <param name="Seat">Who proposed it; the chair where none is named.</param>
/// <param name="Answer">The reason it was declined for.</param>
internal sealed record AmendmentShape(
    PointId Point, int Version, Text Text, Text? Clause, Text? Reason, SeatId? Seat, AmendmentState State, Text? Answer, DateTimeOffset At);

/// <param name="Signatures">The other seats that joined it, in the order they did.</param>
/// <param name="Marking">The marking it was given; for those who prepare.</param>
internal sealed record StatementShape(PointId? Point, ItemId? Item, Text Text, SeatId Seat, ValueList<SeatId> Signatures, DateTimeOffset At, MarkingId? Marking);

internal sealed record UndoneShape(SeatId Seat, Text? Text, DateTimeOffset At);

internal sealed record SenseShape(Sense Sense, DateTimeOffset Until);

internal sealed record DecisionShape(Grade Grade, bool Adopted, RoundId? Round, Sense? Sense, DateTimeOffset At);

/// <param name="Versions">The version of each of the points that it is to.</param>
internal sealed record ObjectionShape(ValueList<PointId> Points, ValueList<int> Versions, Text Text, SeatId? Seat, Text? Answer, bool Withdrawn);

internal sealed record ReservationShape(ValueList<PointId> Points, Text Text, SeatId? Seat);

internal sealed record VoteShape(RoundId? Open);

/// <param name="Check">Whether it is a temperature check; then the outcome is never there, and the count once it is closed.</param>
/// <param name="Counts">Sectors that vote by raised hands: for those who see positions, and for the facilitator, who enters them.</param>
/// <param name="Proxies">Ballots of an open vote cast by proxy, once it is closed.</param>
/// <param name="Next">Why the next grade wasn't reached: for the facilitator, once it is closed.</param>
/// <param name="Register">The seats entitled to vote, for the facilitator, until the vote is declared or annulled.</param>
/// <param name="WithReceipts">Whether each ballot of this secret vote needs a receipt.</param>
/// <param name="Receipts">The receipts, each with its position, after closing.</param>
internal sealed record RoundShape(
    ValueList<VotedPoint> Points, int Ordinal, ConsensusRule Rule, Secrecy Secrecy, Results Results, int Entitled,
    DateTimeOffset Opened, DateTimeOffset? Closes, DateTimeOffset? Closed, Tally? Count, Outcome? Outcome, bool Declared, int? NotVoted, Text? Reason,
    ValueList<SeatBallot>? Ballots, ValueList<SeatId>? Register, bool Check, ValueList<SectorCount>? Counts, ValueList<RecordProxy>? Proxies,
    ValueList<IntendedVoteShape> IntendedVotes, AnnulledShape? Annulled, NextGradeShape? Next, bool WithReceipts, ValueList<ListedReceipt>? Receipts);

internal sealed record IntendedVoteShape(SeatId Seat, Text Text);

internal sealed record AnnulledShape(Text Reason, DateTimeOffset At);

/// <param name="Failed">What failed, a phrase for each test.</param>
internal sealed record NextGradeShape(Grade Grade, ValueList<Text> Failed);

/// <param name="Extended">How its moment was moved.</param>
/// <param name="Notified">How many seats of the register have been shown it, where it runs over days.</param>
/// <param name="NotReached">How many seats of the register were not reached, once it was kept.</param>
/// <param name="Reason">Why it was cancelled.</param>
/// <param name="NotNotified">The seats that haven't been shown it yet, for the facilitator, while it is open.</param>
/// <param name="SeatsNotReached">The seats that were not reached, for the facilitator, once it was kept.</param>
internal sealed record SilenceShape(
    PointId Point, int Version, ConsensusRule Rule, SilenceState State, bool InMeeting, DateTimeOffset Opened, DateTimeOffset Until,
    ValueList<ExtendedShape> Extended, int Entitled, int? Notified, DateTimeOffset? Ended, Outcome? Outcome, int? NotReached,
    BrokenShape? Broken, Text? Reason, ValueList<SeatId>? NotNotified, ValueList<SeatId>? SeatsNotReached);

internal sealed record ExtendedShape(DateTimeOffset Until, Text Reason, DateTimeOffset At);

/// <summary>The seat that broke it, and by what: an objection or an amendment of its own.</summary>
internal sealed record BrokenShape(SeatId Seat, ObjectionId? Objection, AmendmentId? Amendment);

internal sealed record VotedShape(RoundId Round);

internal sealed record ProgressShape(RoundId? Round, int Voted, int Entitled, Tally? Count);

internal sealed record PeopleShape(int Count, int Present, int Voting, int VotingPresent);

internal sealed record SectorShape(int Place, Text Name, bool Essential);

/// <param name="Arrived">Since when it is at the table, and as it attends now.</param>
/// <param name="Earlier">The times at the table that have ended.</param>
/// <param name="SteppedOut">What it stepped out of.</param>
internal sealed record SeatShape(
    int Place, Text Name, SectorId Sector, bool Votes, int Weight, Language? Language, bool Present, AttendanceMode? Mode,
    DateTimeOffset? Arrived, PersonId? VoteHolder, ValueList<SeatPersonShape> Persons, bool Removed, SeatId? Proxy,
    ValueList<StayShape>? Earlier, ValueList<SteppedOutShape>? SteppedOut);

internal sealed record StayShape(DateTimeOffset Arrived, AttendanceMode Mode, DateTimeOffset Left);

/// <param name="Point">The point; none where it is out of everything.</param>
/// <param name="Back">When it took part again; none while it is out.</param>
internal sealed record SteppedOutShape(PointId? Point, DateTimeOffset From, DateTimeOffset? Back);

internal sealed record SeatPersonShape(PersonId Person, Part Part);

/// <param name="Kept">Why a name stays in it that the level of attribution keeps out.</param>
internal sealed record NoteShape(Text Text, ItemId? Item, PointId? Point, SeatId? Seat, MarkingId? Marking, Text? Kept);

/// <param name="Kept">Why a name stays in it that the level of attribution keeps out.</param>
internal sealed record CommentShape(Text Text, ItemId? Item, MarkingId Marking, Text? Kept);

/// <param name="EntitledIn">The rounds on whose register the seat stands.</param>
/// <param name="MayBreak">The open silence procedures that it may break.</param>
/// <param name="Notified">Those of them that it has been shown, where they run over days.</param>
/// <param name="MayBreakMinutes">The open silence procedure on the minutes that it may break.</param>
/// <param name="Spoken">How long it has spoken, where it has.</param>
/// <param name="Language">The language it works in, where that was said: its page begins in it.</param>
/// <param name="Persons">The persons on it; their names are the API's to give.</param>
/// <param name="SteppedOut">What it is out of now.</param>
internal sealed record MineShape(
    SeatId Seat, Text Name, SectorId Sector, bool Votes, int Weight, bool Present, AttendanceMode? Mode, PersonId? VoteHolder, RoundId? MayVoteIn,
    bool ByHands, ValueList<RoundId> EntitledIn, SeatId? Proxy, ValueList<RoundId> MayBreak, ValueList<RoundId> Notified, RoundId? MayBreakMinutes,
    Language? Language, SeatSpokenShape? Spoken,
    ValueList<SeatPersonShape> Persons, ValueList<SteppedOutShape>? SteppedOut);

/// <param name="Position">Nothing in a secret vote: whoever cast it knows, and the server doesn't say.</param>
/// <param name="Named">True where it asked to be named with the text.</param>
/// <param name="Proxy">The seat that cast it by proxy.</param>
/// <param name="SetAside">True where it doesn't count, since its sector voted by raised hands.</param>
/// <param name="OnBehalf">True where the facilitator entered it for the seat.</param>
internal sealed record MyBallotShape(Position? Position, Text? Text, bool? Named, DateTimeOffset At, long Number, SeatId? Proxy, bool? SetAside, bool? OnBehalf);

/// <summary>A seat whose proxy this one holds.</summary>
/// <param name="MayVoteIn">The open vote in which it may cast for it now.</param>
/// <param name="Ballot">What this one cast for it there; what the seat cast itself is shown to nobody else.</param>
internal sealed record HeldProxyShape(Text Name, bool Present, RoundId? MayVoteIn, MyBallotShape? Ballot);

internal sealed record MyObjectionShape(ValueList<PointId> Points, Text Text, Text? Answer, bool Withdrawn);

internal sealed record MyAmendmentShape(PointId Point, int Version, AmendmentState State, Text? Answer);

/// <param name="Own">Whether it is the seat's own; else the seat joined it.</param>
internal sealed record MyStatementShape(bool Own);
