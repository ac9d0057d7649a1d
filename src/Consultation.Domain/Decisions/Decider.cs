using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>
/// The rules of a roundtable: given its state, a command, who gives it and when, the events that follow, or why none
/// do. It reads no clock, draws no random number, makes no id, and throws for nothing that a person did.
/// </summary>
public static partial class Decider
{
    /// <summary>Decides a command.</summary>
    /// <param name="id">The roundtable's id.</param>
    /// <param name="state">Its state, or null where it doesn't exist yet.</param>
    /// <param name="command">What is asked for.</param>
    /// <param name="facts">What the host gathered for this command.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="now">When (UTC, whole milliseconds); the time its events are recorded with.</param>
    public static Decision Decide(RoundtableId id, Roundtable? state, Command command, Facts facts, Actor actor, DateTimeOffset now)
    {
        if (CommandTable.Find(command.GetType()) is not { } row)
        {
            return Refusal.Of("command.unknown", "name", command.GetType().Name);
        }

        if (command is CreateRoundtable create)
        {
            return row.Roles.Contains(actor.Role) ? Create(id, state, create, facts) : new Refusal("access.notYourRole");
        }

        if (state is null)
        {
            return new Refusal("roundtable.unknown");
        }

        var context = new Context(state, facts, actor, now);
        return (Forbidden(context, row) ?? OfRehearsal(state, command) ?? MinutesStand(state.Minutes, command)) is { } refusal ? refusal : WithQuorum(context, WithProxies(context, Table(context, command)));
    }

    /// <summary>The table (command, state) → decision.</summary>
    private static Decision Table(Context x, Command command) => command switch
    {
        DescribeRoundtable or SetDefaultRule or SetMarkings or SetParts or ScheduleRoundtable or OpenRoundtable
            or SuspendRoundtable or ResumeRoundtable or CloseRoundtable or SetNextMeeting => DecideLife(x, command),
        SetAttribution c => Attribute(x, c),
        MarkParagraph c => Mark(x, c),
        PlaceInSeries or AmendPosition or SupersedePosition => DecideSeries(x, command),
        AddSector or ChangeSector or RemoveSector or AddSeat or ChangeSeat or RemoveSeat => DecideSeats(x, command),
        AssignPerson or ReleasePerson or HoldVote or RecordArrival or RecordDeparture => DecidePeople(x, command),
        AddItem or ChangeItem or MoveItem or RemoveItem or TakeUpItem or ConcludeItem or DeferItem => DecideAgenda(x, command),
        AttachPaper or RemovePaper => DecidePapers(x, command),
        DecideProcedure or WithdrawProcedure => DecideProcedures(x, command),
        OpenFloor or CloseFloor or RequestFloor or WithdrawRequest or SetSpeakingOrder or MoveRequest or SetSpeakingLimits or RuleOnPoint => DecideFloor(x, command),
        GiveFloor or EndSpeech or PauseSpeech or ResumeSpeech or ExtendSpeech or UndoFloor => DecideSpeech(x, command),
        DraftPoint or RevisePoint or TablePoint or SetPointRule or WithdrawPoint or DeferPoint or RecordDiscussion or ReopenPoint => DecidePoints(x, command),
        ProposeAmendment or AcceptAmendment or DeclineAmendment or WithdrawAmendment => DecideAmendments(x, command),
        BracketText or LiftBracket or TranslatePoint or AddToSentence => DecideText(x, command),
        StateSense or ObjectToSense or ConfirmSense => DecideSense(x, command),
        OpenVote or CastBallot or CloseVote or DeclareOutcome => DecideVoting(x, command),
        ExtendVote or SeparatePoint or EnterCount or AnnulRound or StateIntendedVote => DecideRounds(x, command),
        OpenTemperatureCheck or CloseTemperatureCheck => DecideChecks(x, command),
        StepOut or StepIn => DecideSteppingOut(x, command),
        GiveProxy or WithdrawProxy => DecideProxies(x, command),
        EnterReservation or RaiseObjection or AnswerObjection or WithdrawObjection => DecideObjections(x, command),
        OpenSilence or NoteNotified or BreakSilence or ExtendSilence or CancelSilence or KeepSilence => DecideSilence(x, command),
        EnterStatement or CoSignStatement or WithdrawSignature => DecideStatements(x, command),
        AssignAction or ChangeAction or CompleteAction or DropAction or ReopenAction => DecideActions(x, command),
        WriteNote or ReviseNote or RemoveNote or WriteComment or ReviseComment or RemoveComment => DecideNotes(x, command),
        SetTradition or EditParagraph or CirculateMinutes or EndCirculation or ApproveMinutes or PublishMinutes or IssueCorrigendum
            or SupersedePublication => DecideMinutes(x, command),
        ProposeCorrection or AcceptCorrection or DeclineCorrection => DecideCorrections(x, command),
        SetOrganisation c => DecideOrganisation(x, c),
        SetDistribution c => DecideDistribution(x, c),
        _ => Refusal.Of("command.unknown", "name", command.GetType().Name),
    };

    private static Refusal? Forbidden(Context x, CommandRow row)
    {
        if (!row.Roles.Contains(x.Actor.Role))
        {
            return new Refusal("access.notYourRole");
        }

        if (x.Actor.Role == Role.Participant && (x.Actor.Seat is not { } seat || x.State.Seats.Find(seat) is not { Removed: false }))
        {
            return new Refusal("seat.notYours");
        }

        return row.Stages.Contains(x.State.Stage) ? null : new Refusal(x.State.Stage switch
        {
            Stage.Closed => "roundtable.closed",
            Stage.Suspended => "roundtable.suspended",
            Stage.Live => "roundtable.live",
            _ => "roundtable.notLive",
        });
    }

    /// <summary>A rehearsal has no past and no future, and nothing of it is ever genuine.</summary>
    private static Refusal? OfRehearsal(Roundtable state, Command command) =>
        state.Rehearses is not null && command is (PlaceInSeries or PublishMinutes) ? new Refusal("roundtable.rehearsal") : null;

    /// <summary>Adds what follows for proxies, in the same batch.</summary>
    private static Decision WithProxies(Context x, Decision decision) =>
        decision is Decision.Accepted { Events: var events } && EndedProxies(x.State, events).ToList() is { Count: > 0 } ended
            ? new Decision.Accepted([.. events, .. ended])
            : decision;

    /// <summary>Adds what follows for the quorum, in the same batch, while the roundtable is in session.</summary>
    private static Decision WithQuorum(Context x, Decision decision)
    {
        if (decision is not Decision.Accepted { Events: var events } || !events.Any(TouchesQuorum))
        {
            return decision;
        }

        var after = x.State;
        foreach (var e in events)
        {
            after = Roundtable.Apply(after.Id, after, new Recorded(after.Number + 1, x.Now, e));
        }

        if (after.Stage is not (Stage.Live or Stage.Suspended))
        {
            return decision;
        }

        var quorum = QuorumState.Of(after);
        return quorum.IsReached == after.HasQuorum
            ? decision
            : new Decision.Accepted([.. events, quorum.IsReached ? new QuorumReached() : new QuorumLost(quorum.Missing)]);
    }

    private static bool TouchesQuorum(Event e) => e is SeatArrived or SeatLeft or SeatSteppedOut { Point: null } or SeatSteppedIn or SeatRemoved or SeatAdded or SeatChanged
        or SectorAdded or SectorChanged or SectorRemoved or DefaultRuleSet or RoundtableDescribed or RoundtableOpened;

    private sealed record Context(Roundtable State, Facts Facts, Actor Actor, DateTimeOffset Now)
    {
        /// <summary>Whether the facilitator does for a seat what the seat could do itself.</summary>
        public bool OnBehalf => Actor.Role != Role.Participant;

        /// <summary>The refusal of an act for a seat that isn't there or isn't the actor's.</summary>
        public Refusal? NotFor(SeatId seat) =>
            State.Seats.Find(seat) is not { Removed: false } ? Refusal.Of("seat.unknown", "id", seat.Value)
            : Actor.Role == Role.Participant && Actor.Seat != seat ? new Refusal("seat.notYours")
            : null;

        /// <summary>The refusal of a part in a point that a seat has stepped out of.</summary>
        public Refusal? OutOf(SeatId seat, PointId? point) => State.Seats[seat].IsOutOf(point) ? new Refusal("seat.steppedOut") : null;

        public Refusal? Taken(string id) => State.Ids.Contains(id) ? Refusal.Of("id.taken", "id", id) : null;

        /// <summary>The seat a command means that may leave it out: the one named, else the actor's own.</summary>
        public SeatId? SeatOf(SeatId? named) => named ?? Actor.Seat;
    }
}
