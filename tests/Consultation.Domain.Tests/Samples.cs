using Consultation.Domain.Consensus;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests;

/// <summary>One of every command and of every event, with every field filled.</summary>
internal static class Samples
{
    private static readonly DateTimeOffset Later = Meeting.Start.AddHours(2);
    private static readonly Text Words = new([KeyValuePair.Create(Language.En, "Words “of” it"), KeyValuePair.Create(Language.Kk, "Сөздер")]);
    private static readonly ConsensusRule TwoThirds = Presets.Named("Two thirds of votes cast")!;
    private static readonly ProposedRule Proposed = Rule("""{"required":"majority","majority":{"threshold":"2/3","atLeast":true}}""");
    private static readonly PersonId Ada = new("ada");
    private static readonly RequestId Asked = new("ask1");
    private static readonly SpeechId Speech = new("speech1");
    private static readonly NoteId Note = new("note1");
    private static readonly CommentId Comment = new("comment1");
    private static readonly PositionRef Earlier = new(P2, new RoundtableId("first"));
    private static readonly PositionRef Here = new(P1, new RoundtableId("second"));
    private static readonly ActionId Send = new("send");
    private static readonly ActionOrigin Origin = new(new RoundtableId("first"), new ActionId("there"), Words);
    private static readonly DateOnly Day = new(2009, 4, 30);
    private static readonly PaperId Paper = new("paper1");
    private static readonly ProcedureId Pr1 = new("pr1");
    private static readonly string Sha256 = string.Concat(Enumerable.Repeat("0a", 32));
    private static readonly MarkingId Marked = new("u");
    private static readonly ValueList<Marking> Markings = [new(Marked, Words, "U"), new(new MarkingId("sbu"), Words, "SBU")];

    private static readonly CorrectionId C1 = new("c1");
    private static readonly CorrigendumId G1 = new("g1");
    private static readonly PublishedFile Published = new("minutes.kk.pdf", Sha256, 123_456);
    private static readonly Distribution Sent = new([Words], [Words, Words], ["PGOV", "KZ"]);

    private static readonly Organisation House = new(
        Words, [new Signatory(Words, Words)], Words, new Logo(LogoForm.Png, "iVBORw0KGgo="), "#1f4e79", "LPS/{year}/{number}", "{symbol}/D.{number}");

    private static readonly BracketPlace Bracketed = new(B1, new TextRange(3, 9));

    public static IReadOnlyList<Command> Commands { get; } =
    [
        new CreateRoundtable(Words, [Language.En, Language.Kk], Language.En, "Asia/Almaty", RollKind.Arrived, Noun.Participants, Words, Words, "https://rooms.example/1", Later),
        new DescribeRoundtable(Words, [Language.En, Language.Kk], Language.En, "Asia/Almaty", RollKind.All, Noun.Committee, Words, Words, "https://rooms.example/1", Later, Words),
        new SetDefaultRule(Proposed),
        new SetMarkings(Markings, Marked),
        new SetParts([FeaturePart.EssentialSectors, FeaturePart.Markings]),
        new ScheduleRoundtable(), new OpenRoundtable(), new SuspendRoundtable(), new ResumeRoundtable(), new CloseRoundtable(),
        new SetNextMeeting(Words, Words, Later),
        new SetAttribution(AttributionLevel.Sector, One), new MarkParagraph(new ParagraphId("note1"), Marked),
        new AddSector(Civil, Words, true), new ChangeSector(Civil, Words, true), new RemoveSector(Civil),
        new AddSeat(Union, Words, Civil, true, 3, Language.Kk), new ChangeSeat(Union, Words, Civil, false, 1, Language.Ru), new RemoveSeat(Union),
        new AssignPerson(Union, Ada, Part.Alternate), new ReleasePerson(Union, Ada), new HoldVote(Union, Ada),
        new RecordArrival(Union, AttendanceMode.Remote), new RecordDeparture(Union), new StepOut(Union, P1), new StepIn(Union),
        new AddItem(Two, Words, 1, One, Union, 30), new ChangeItem(Two, Words, Union, 30), new MoveItem(Two, 2, One), new RemoveItem(Two),
        new TakeUpItem(Two), new ConcludeItem(Two), new DeferItem(Two, Words),
        new AttachPaper(Paper, Words, Sha256, One, P1), new RemovePaper(Paper),
        new DecideProcedure(Pr1, ProcedureKind.ViceChairElected, ProcedureHow.ShowOfHands, One, Union, new RaisedHands(3, 2, 1)), new WithdrawProcedure(Pr1),
        new OpenFloor(), new CloseFloor(), new RequestFloor(Asked, Union, FloorKind.Reply, Speech), new WithdrawRequest(Asked),
        new GiveFloor(Speech, Asked, Union, 180, FloorKind.Reply, new SpeechId("speech0")), new EndSpeech(Speech),
        new PauseSpeech(Speech), new ResumeSpeech(Speech), new ExtendSpeech(240, Speech), new SetSpeakingOrder(SpeakingOrder.FewestFirst),
        new MoveRequest(Asked, 2), new SetSpeakingLimits(180, 600), new UndoFloor(Speech), new RuleOnPoint(Asked, Words),
        new DraftPoint(P1, One, Words, Words, Verb.Decided, Proposed), new RevisePoint(P1, Words, Words), new TablePoint(P1),
        new SetPointRule(P1, Proposed), new WithdrawPoint(P1, Words), new DeferPoint(P1, Words),
        new RecordDiscussion(P1, DiscussionKind.Noted, Words),
        new ProposeAmendment(A1, P1, 2, Words, Words, Words, Union), new AcceptAmendment(A1), new DeclineAmendment(A1, Words), new WithdrawAmendment(A1),
        new BracketText(B1, P1, 2, new TextRange(3, 9)), new LiftBracket(B1, BracketFate.Drop),
        new TranslatePoint(P1, Language.Kk, "Сөздер", "сөз"), new AddToSentence(P1, Language.En, "Words “of” it"),
        new EnterStatement(St1, Words, P1, One, Union, true), new CoSignStatement(St1), new WithdrawSignature(St1),
        new StateSense(P1, Sense.GeneralAgreement, 90), new ObjectToSense(P1, Words, Union), new ConfirmSense(P1),
        new EnterReservation(V1, P1, Words, Union, true), new RaiseObjection(O1, P1, Words, Union, true),
        new AnswerObjection(O1, Words), new WithdrawObjection(O1),
        new OpenVote([P1, P2], R1, Secrecy.Open, Results.Live, Proposed, Later, true),
        new CastBallot(R1, Union, Position.Object, Words, O1, V1, "k7-2m", "......", true), new CloseVote(R1), new DeclareOutcome(R1, Words),
        new ExtendVote(R1, Later), new SeparatePoint(R1, P2), new EnterCount(R1, Civil, new Tally(1, 2, 3, 4, 5)), new AnnulRound(R1, Words),
        new StateIntendedVote(R1, Words), new OpenTemperatureCheck(P1, R1, Later), new CloseTemperatureCheck(R1), new ReopenPoint(P1, Words),
        new GiveProxy(Union, Ministry), new WithdrawProxy(Union),
        new PlaceInSeries(new SeriesId("law"), new RoundtableId("first")), new AmendPosition(Earlier, Here, Words), new SupersedePosition(Earlier, Here, Words),
        new OpenSilence(S1, new SilenceTarget(P1), Later, Proposed), new NoteNotified(S1, Union), new BreakSilence(S1, Words, Union, O1, A1, C1),
        new ExtendSilence(S1, Later, Words), new CancelSilence(S1, Words), new KeepSilence(S1),
        new AssignAction(Send, Words, Union, Words, Day, One, P1), new ChangeAction(Send, Words, Union, Words, Day, One, P1),
        new CompleteAction(Send), new DropAction(Send, Words), new ReopenAction(Send),
        new WriteNote(Note, Words, One, P1, Union, Marked, Words), new ReviseNote(Note, Words, Union, Marked, Words), new RemoveNote(Note),
        new WriteComment(Comment, Words, Marked, One, Words), new ReviseComment(Comment, Words, Marked, Words), new RemoveComment(Comment),
        new SetTradition(Tradition.Protocol), new SetOrganisation(House), new SetDistribution(Sent), new EditParagraph(DocumentKind.AgreedPositions, "note.note1", Language.Kk, "Сөздер", 7, Words),
        new CirculateMinutes(2, Later, "u"), new ProposeCorrection(C1, "point.p1", Words, Words), new AcceptCorrection(C1, Words, 9, Words), new DeclineCorrection(C1, Words),
        new EndCirculation(2), new ApproveMinutes(3), new PublishMinutes(3, [Published], "public"), new IssueCorrigendum(G1, "next", Words, Words, Words), new SupersedePublication(1, 2),
    ];

    public static IReadOnlyList<Event> Events { get; } =
    [
        new RoundtableCreated(Words, [Language.En, Language.Kk], Language.En, "Asia/Almaty", RollKind.Arrived, Noun.Participants, Words, Words, "https://rooms.example/1", Later, new RoundtableId("first")),
        new RoundtableDescribed(Words, [Language.En, Language.Kk], Language.En, "Asia/Almaty", RollKind.All, Noun.Delegations, Words, Words, "https://rooms.example/1", Later, Words),
        new DefaultRuleSet(TwoThirds),
        new MarkingsSet(Markings, Marked),
        new PartsSet([FeaturePart.EssentialSectors, FeaturePart.Weights, FeaturePart.UnattributedVotes, FeaturePart.Reservations, FeaturePart.Comments, FeaturePart.Markings]),
        new RoundtableScheduled(), new RoundtableOpened(), new RoundtableSuspended(), new RoundtableResumed(), new RoundtableClosed(),
        new NextMeetingSet(Words, Words, Later),
        new AttributionSet(AttributionLevel.None, One), new ParagraphMarked(new ParagraphId("note1"), Marked),
        new SectorAdded(Civil, Words, true), new SectorChanged(Civil, Words, false), new SectorRemoved(Civil),
        new SeatAdded(Union, Words, Civil, true, 3, Language.Kk), new SeatChanged(Union, Words, Civil, false, 1, Language.Ru), new SeatRemoved(Union),
        new PersonAssigned(Union, Ada, Part.Adviser), new PersonReleased(Union, Ada), new VoteHeld(Union, Ada),
        new SeatArrived(Union, AttendanceMode.OnSite), new SeatLeft(Union), new SeatSteppedOut(Union, P1, true), new SeatSteppedIn(Union, true), new QuorumReached(), new QuorumLost([Civil]),
        new ItemAdded(Two, Words, 1, One, Union, 30), new ItemChanged(Two, Words, Union, 30), new ItemMoved(Two, 2, One), new ItemRemoved(Two),
        new ItemTakenUp(Two), new ItemConcluded(Two), new ItemDeferred(Two, Words),
        new PaperAttached(Paper, Words, Sha256, 123_456, One, P1), new PaperRemoved(Paper),
        new ProcedureDecided(Pr1, ProcedureKind.AgendaAdoptedAsAmended, ProcedureHow.Gavel, One, Union, new RaisedHands(3, 2, 1)), new ProcedureWithdrawn(Pr1),
        new FloorOpened(), new FloorClosed(), new FloorRequested(Asked, Union, FloorKind.PointOfOrder, Speech, true), new RequestWithdrawn(Asked, true),
        new FloorGiven(Speech, Union, FloorKind.Question, Asked, One, new SpeechId("speech0"), 180), new SpeechEnded(Speech),
        new SpeechPaused(Speech), new SpeechResumed(Speech), new SpeechExtended(Speech, 240), new SpeakingOrderSet(SpeakingOrder.AlternateSectors),
        new RequestMoved(Asked, 2), new SpeakingLimitsSet(180, 600), new FloorGivenInError(Speech, Asked), new PointOfOrderRuled(Asked, Words),
        new PointDrafted(P1, One, Words, Words, Verb.Recommended, TwoThirds), new PointTabled(P1),
        new AmendmentProposed(A1, P1, 2, Words, Words, Words, Union, true), new AmendmentDeclined(A1, Words), new AmendmentWithdrawn(A1, true),
        new PointRevised(P1, 2, Words, Words, A1, [Bracketed]), new TextBracketed(B1, P1, 2, Bracketed.Range), new BracketLifted(B1, P1, BracketFate.Keep),
        new PointTranslated(P1, 2, Language.Kk, "Сөздер", "сөз"), new SentenceAdded(P1, Language.En, "Words “of” it"),
        new StatementEntered(St1, Union, Words, P1, One, true, true), new StatementCoSigned(St1, Ministry), new SignatureWithdrawn(St1, Ministry),
        new PointRuleSet(P1, TwoThirds), new PointWithdrawn(P1, Words), new PointDeferred(P1, Words),
        new DiscussionRecorded(P1, DiscussionKind.Discussed, Words),
        new SenseStated(P1, 2, Sense.Agreed, Later), new SenseUndone(P1, Union, Words, true),
        new PointDecided(P1, 2, Grade.GeneralAgreement, true, TwoThirds, R1, Sense.GeneralAgreement),
        new ReservationEntered(V1, P1, Union, Words, true, true), new ObjectionRaised(O1, P1, 2, Union, Words, true, true),
        new ObjectionAnswered(O1, Words), new ObjectionWithdrawn(O1, true),
        new VoteOpened(
            R1, [new VotedPoint(P1, 2), new VotedPoint(P2, 1)], TwoThirds, Secrecy.Unattributed, Results.Hidden,
            [new RegisterEntry(Ministry, Government, 1), new RegisterEntry(Union, Civil, 3)],
            [new RegisterSector(Government, false), new RegisterSector(Civil, true)], Later, true),
        new BallotCast(R1, Union, Position.Object, Words, O1, V1, true, Ministry, true),
        new BallotChanged(R1, Union, Position.AgreeWithReservation, Words, O1, V1, true, Ministry, true),
        new VoteClosed(
            R1, [Ministry, Union], [new SeatBallot(Ministry, Position.StandAside), new SeatBallot(Union, Position.Abstain)],
            new Tally(1, 2, 3, 4, 5), 6, [new SectorCount(Civil, new Tally(5, 4, 3, 2, 1))], [new ListedReceipt("k7-2m", Position.Object)]),
        new VoteExtended(R1, Later), new PointSeparated(R1, P2, true), new CountEntered(R1, Civil, new Tally(1, 2, 3, 4, 5)), new RoundAnnulled(R1, Words),
        new IntendedVoteStated(R1, Union, Words),
        new TemperatureCheckOpened(R1, P1, 2, [new RegisterEntry(Ministry, Government, 1), new RegisterEntry(Union, Civil, 3)], Later),
        new TemperatureCheckClosed(R1, new Tally(1, 2, 3, 4, 5)), new PointReopened(P1, Words),
        new ProxyGiven(Union, Ministry, true), new ProxyWithdrawn(Union, true),
        new PlacedInSeries(new SeriesId("law"), new RoundtableId("first"), [new RegisteredPosition(
            new RoundtableId("first"), P2, Words, Words, Words, Later, new PositionChange(PositionStanding.Amended, Here, Words)) { Marking = Markings[1] }],
            [new TakenOverAction(Send, Origin, Words, Union, Words, Day) { Marking = Markings[1] }], [new ProposedItem(Two, Words, One, 20, Words)]),
        new PositionAmended(Earlier, Here, Words), new PositionSuperseded(Earlier, Here, Words),
        new OutcomeDeclared(
            R1, new Outcome(Grade.Majority, true, 3, 4, new Tally(1, 0, 0, 1, 0), new Tally(3, 0, 0, 1, 0), 2, 4, 6, 8, ["business"], ["civil"]), Words, new ConsideredObjections(2, 3), 1),
        new SilenceOpened(
            S1, P1, 2, TwoThirds, [new RegisterEntry(Ministry, Government, 1), new RegisterEntry(Union, Civil, 3)],
            [new RegisterSector(Government, false), new RegisterSector(Civil, true)], Later, true),
        new SeatNotified(S1, Union), new SilenceBroken(S1, Union, O1, A1, true, C1), new SilenceExtended(S1, Later, Words), new SilenceCancelled(S1, Words),
        new SilenceKept(S1, [Union], [Ministry], new Outcome(Grade.Consensus, true, 3, 3, new Tally(1, 0, 0, 0, 0), new Tally(3, 0, 0, 0, 0), 1, 3, 3, 4, ["business"], ["civil"])),
        new ActionAssigned(Send, Words, Union, Words, Day, One, P1), new ActionChanged(Send, Words, Union, Words, Day, One, P1),
        new ActionCompleted(Send, Origin), new ActionDropped(Send, Words, Origin), new ActionReopened(Send, Origin),
        new NoteWritten(Note, Words, One, P1, Union, Marked, Words), new NoteRevised(Note, Words, Union, Marked, Words), new NoteRemoved(Note),
        new CommentWritten(Comment, Words, Marked, One, Words), new CommentRevised(Comment, Words, Marked, Words), new CommentRemoved(Comment),
        new TraditionSet(Tradition.DecisionMinutes), new OrganisationSet(House), new DistributionSet(Sent),
        new ParagraphEdited(DocumentKind.SummaryReport, "note.note1", Language.Kk, "Сөздер", 7, Words, C1), new MinutesCirculated(2, Later, "u"),
        new CorrectionProposed(C1, Union, 2, Words, "point.p1", Words, S1, true), new CorrectionAccepted(C1), new CorrectionDeclined(C1, Words), new CirculationEnded(2),
        new MinutesSilenceOpened(S1, 2, TwoThirds, [new RegisterEntry(Ministry, Government, 1), new RegisterEntry(Union, Civil, 3)], [new RegisterSector(Civil, true)], Later),
        new MinutesApproved(3, "LPS/2009/3", 2, S1), new MinutesPublished(1, 3, [Published], "public"), new CorrigendumIssued(G1, "next", Words, Words, Words), new PublicationSuperseded(1, 2),
    ];
}
