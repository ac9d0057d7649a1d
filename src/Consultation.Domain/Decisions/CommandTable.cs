using System.Collections.Frozen;

namespace Consultation.Domain;

/// <summary>Who may give a command, and at which stages of the roundtable.</summary>
/// <param name="Roles">The roles; a participant always only for its own seat.</param>
/// <param name="Stages">The stages; none for the command that creates the roundtable.</param>
public sealed record CommandRow(FrozenSet<Role> Roles, FrozenSet<Stage> Stages);

/// <summary>The table command × role × stage: what may be done by whom and when, as data.</summary>
public static class CommandTable
{
    private static readonly Role[] F = [Role.Facilitator];
    private static readonly Role[] FR = [Role.Facilitator, Role.Rapporteur];
    private static readonly Role[] FS = [Role.Facilitator, Role.Participant];
    private static readonly Role[] S = [Role.Participant];
    private static readonly Role[] T = [Role.System];
    private static readonly Role[] FT = [Role.Facilitator, Role.System];
    private static readonly Role[] FRT = [Role.Facilitator, Role.Rapporteur, Role.System];
    private static readonly Role[] Creators = [Role.Administrator, Role.Staff, Role.Facilitator];
    private static readonly Role[] FO = Creators;
    private static readonly Role[] FRO = [.. Creators, Role.Rapporteur];
    private static readonly Role[] FOT = [.. Creators, Role.System];

    private static readonly Stage[] None = [];
    private static readonly Stage[] Preparing = [Stage.Draft, Stage.Scheduled, Stage.Live, Stage.Suspended];
    private static readonly Stage[] Attending = [Stage.Scheduled, Stage.Live, Stage.Suspended];
    private static readonly Stage[] Live = [Stage.Live];
    private static readonly Stage[] Over = [Stage.Closed];
    private static readonly Stage[] Always = [Stage.Draft, Stage.Scheduled, Stage.Live, Stage.Suspended, Stage.Closed];

    /// <summary>
    /// What is written about the session; silence procedures over days, which outlive it, with what is needed to answer
    /// whoever broke one; what becomes of positions and actions.
    /// </summary>
    private static readonly Stage[] FromOpening = [Stage.Live, Stage.Suspended, Stage.Closed];

    private static readonly FrozenDictionary<Type, CommandRow> Rows = new Dictionary<Type, CommandRow>
    {
        [typeof(CreateRoundtable)] = Row(Creators, None),
        [typeof(DescribeRoundtable)] = Row(FR, Preparing),
        [typeof(SetDefaultRule)] = Row(F, Preparing),
        [typeof(SetMarkings)] = Row(F, Preparing),
        [typeof(SetParts)] = Row(F, Preparing),
        [typeof(ScheduleRoundtable)] = Row(F, [Stage.Draft]),
        [typeof(OpenRoundtable)] = Row(F, [Stage.Draft, Stage.Scheduled]),
        [typeof(SuspendRoundtable)] = Row(F, Live),
        [typeof(ResumeRoundtable)] = Row(F, [Stage.Suspended]),
        [typeof(CloseRoundtable)] = Row(F, [Stage.Live, Stage.Suspended]),
        [typeof(SetNextMeeting)] = Row(FR, Live),
        [typeof(SetAttribution)] = Row(F, Always),
        [typeof(MarkParagraph)] = Row(FR, Always),

        [typeof(PlaceInSeries)] = Row(F, Preparing),
        [typeof(AmendPosition)] = Row(FT, FromOpening),
        [typeof(SupersedePosition)] = Row(FT, FromOpening),

        [typeof(AddSector)] = Row(F, Preparing),
        [typeof(ChangeSector)] = Row(F, Preparing),
        [typeof(RemoveSector)] = Row(F, Preparing),
        [typeof(AddSeat)] = Row(F, Preparing),
        [typeof(ChangeSeat)] = Row(F, Preparing),
        [typeof(RemoveSeat)] = Row(F, Preparing),
        [typeof(AssignPerson)] = Row(F, Preparing),
        [typeof(ReleasePerson)] = Row(F, Preparing),
        [typeof(HoldVote)] = Row(FS, Preparing),
        [typeof(RecordArrival)] = Row(FS, Attending),
        [typeof(RecordDeparture)] = Row(FS, Attending),
        [typeof(StepOut)] = Row(FS, FromOpening),
        [typeof(StepIn)] = Row(FS, FromOpening),
        [typeof(GiveProxy)] = Row(FS, Preparing),
        [typeof(WithdrawProxy)] = Row(FS, Preparing),

        [typeof(AddItem)] = Row(FR, Preparing),
        [typeof(ChangeItem)] = Row(FR, Preparing),
        [typeof(MoveItem)] = Row(FR, Preparing),
        [typeof(RemoveItem)] = Row(FR, Preparing),
        [typeof(TakeUpItem)] = Row(F, Live),
        [typeof(ConcludeItem)] = Row(F, Live),
        [typeof(DeferItem)] = Row(F, Live),

        [typeof(AttachPaper)] = Row(FR, Preparing),
        [typeof(RemovePaper)] = Row(FR, Preparing),
        [typeof(DecideProcedure)] = Row(F, Live),
        [typeof(WithdrawProcedure)] = Row(F, FromOpening),

        [typeof(OpenFloor)] = Row(F, Live),
        [typeof(CloseFloor)] = Row(F, Live),
        [typeof(RequestFloor)] = Row(FS, Live),
        [typeof(WithdrawRequest)] = Row(FS, Live),
        [typeof(GiveFloor)] = Row(F, Live),
        [typeof(EndSpeech)] = Row(FS, Live),
        [typeof(PauseSpeech)] = Row(F, Live),
        [typeof(ResumeSpeech)] = Row(F, Live),
        [typeof(ExtendSpeech)] = Row(F, Live),
        [typeof(SetSpeakingOrder)] = Row(F, Preparing),
        [typeof(MoveRequest)] = Row(F, Live),
        [typeof(SetSpeakingLimits)] = Row(F, Preparing),
        [typeof(UndoFloor)] = Row(F, Live),
        [typeof(RuleOnPoint)] = Row(F, FromOpening),

        [typeof(DraftPoint)] = Row(FR, Preparing),
        [typeof(RevisePoint)] = Row(FR, Preparing),
        [typeof(TablePoint)] = Row(F, Live),
        [typeof(SetPointRule)] = Row(F, Preparing),
        [typeof(WithdrawPoint)] = Row(F, Preparing),
        [typeof(DeferPoint)] = Row(F, Preparing),
        [typeof(ProposeAmendment)] = Row(FS, Live),
        [typeof(AcceptAmendment)] = Row(F, FromOpening),
        [typeof(DeclineAmendment)] = Row(F, FromOpening),
        [typeof(WithdrawAmendment)] = Row(FS, FromOpening),
        [typeof(BracketText)] = Row(FR, Preparing),
        [typeof(LiftBracket)] = Row(FR, Preparing),
        [typeof(TranslatePoint)] = Row(FR, Always),
        [typeof(AddToSentence)] = Row(FR, FromOpening),
        [typeof(RecordDiscussion)] = Row(FR, Live),
        [typeof(StateSense)] = Row(F, Live),
        [typeof(ObjectToSense)] = Row(FS, Live),
        [typeof(ConfirmSense)] = Row(T, Live),

        [typeof(OpenVote)] = Row(F, Live),
        [typeof(CastBallot)] = Row(FS, Live),
        [typeof(CloseVote)] = Row(FT, Live),
        [typeof(DeclareOutcome)] = Row(F, Live),
        [typeof(ExtendVote)] = Row(F, Live),
        [typeof(SeparatePoint)] = Row(FS, Live),
        [typeof(EnterCount)] = Row(F, Live),
        [typeof(AnnulRound)] = Row(FT, Live),
        [typeof(StateIntendedVote)] = Row(S, Live),
        [typeof(OpenTemperatureCheck)] = Row(F, Live),
        [typeof(CloseTemperatureCheck)] = Row(FT, Live),
        [typeof(ReopenPoint)] = Row(F, Live),

        [typeof(EnterReservation)] = Row(FS, Live),
        [typeof(RaiseObjection)] = Row(FS, Live),
        [typeof(AnswerObjection)] = Row(F, FromOpening),
        [typeof(WithdrawObjection)] = Row(FS, FromOpening),
        [typeof(EnterStatement)] = Row(FS, Live),
        [typeof(CoSignStatement)] = Row(S, Live),
        [typeof(WithdrawSignature)] = Row(S, Live),

        [typeof(OpenSilence)] = Row(F, FromOpening),
        [typeof(NoteNotified)] = Row(T, FromOpening),
        [typeof(BreakSilence)] = Row(FS, FromOpening),
        [typeof(ExtendSilence)] = Row(FT, FromOpening),
        [typeof(CancelSilence)] = Row(F, FromOpening),
        [typeof(KeepSilence)] = Row(T, FromOpening),

        // Those taken over are settled here, or by one after this, whether or not it has been opened.
        [typeof(AssignAction)] = Row(FR, FromOpening),
        [typeof(ChangeAction)] = Row(FR, FromOpening),
        [typeof(CompleteAction)] = Row(FRT, Always),
        [typeof(DropAction)] = Row(FRT, Always),
        [typeof(ReopenAction)] = Row(FRT, Always),

        [typeof(WriteNote)] = Row(FR, FromOpening),
        [typeof(ReviseNote)] = Row(FR, FromOpening),
        [typeof(RemoveNote)] = Row(FR, FromOpening),
        [typeof(WriteComment)] = Row(FR, FromOpening),
        [typeof(ReviseComment)] = Row(FR, FromOpening),
        [typeof(RemoveComment)] = Row(FR, FromOpening),

        [typeof(SetTradition)] = Row(FR, Always),
        [typeof(SetOrganisation)] = Row(FOT, Always),
        [typeof(SetDistribution)] = Row(FRO, Always),
        [typeof(EditParagraph)] = Row(FRO, FromOpening),
        [typeof(CirculateMinutes)] = Row(FO, Over),
        [typeof(ProposeCorrection)] = Row(S, Over),
        [typeof(AcceptCorrection)] = Row(FRO, Over),
        [typeof(DeclineCorrection)] = Row(FRO, Over),
        [typeof(EndCirculation)] = Row(T, Over),
        [typeof(ApproveMinutes)] = Row(F, Over),
        [typeof(PublishMinutes)] = Row(FO, Over),
        [typeof(IssueCorrigendum)] = Row(FO, Over),
        [typeof(SupersedePublication)] = Row(FO, Over),
    }.ToFrozenDictionary();

    /// <summary>The row of a command, by its type; null where the table has none.</summary>
    public static CommandRow? Find(Type command) => Rows.GetValueOrDefault(command);

    /// <summary>The commands in the table.</summary>
    public static IReadOnlyCollection<Type> Commands => Rows.Keys;

    private static CommandRow Row(Role[] roles, Stage[] stages) => new(roles.ToFrozenSet(), stages.ToFrozenSet());
}
