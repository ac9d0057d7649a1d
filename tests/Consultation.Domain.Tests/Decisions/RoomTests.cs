using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>Seats, attendance with its quorum, the agenda and the floor.</summary>
public sealed class RoomTests
{
    private static readonly SpeechId S1 = new("s1");
    private static readonly RequestId Q1 = new("q1");
    private static readonly RequestId Q2 = new("q2");

    [Fact]
    public void AnIdTakenByAnythingElseIsRefused() => Meeting.Given(Live)
        .When(Facilitator, new AddSector(new SectorId("ministry"), T("Name"))).ThenRefused("id.taken");

    [Fact]
    public void ASectorWithSeatsIsNotRemoved() => Meeting.Given(Live).When(Facilitator, new RemoveSector(Civil)).ThenRefused("sector.inUse");

    [Fact]
    public void ASectorThatTheRecordOfAVoteNamesIsNotRemoved()
    {
        var elsewhere = new SectorId("elsewhere");
        var meeting = Meeting.Given(Tabled).And(Facilitator, new AddSector(elsewhere, T("Elsewhere"), Essential: true));
        meeting.When(Facilitator, new RemoveSector(elsewhere)).Then(new SectorRemoved(elsewhere), new QuorumReached());
        meeting.And(Facilitator, OpenVoteOnP1).And(Facilitator, new CloseVote(R1)).When(Facilitator, new RemoveSector(elsewhere)).ThenRefused("sector.inUse");
        meeting.And(Facilitator, new OpenSilence(Table.S1, new SilenceTarget(P1), meeting.Now.AddMinutes(1))).When(Facilitator, new RemoveSector(elsewhere)).ThenRefused("sector.inUse");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_001)]
    public void AWeightOutOfRangeIsRefused(int weight) => Meeting.Given(Live)
        .When(Facilitator, new AddSeat(new SeatId("new"), T("New"), Civil, true, weight)).ThenRefused("command.malformed", "weight");

    [Fact]
    public void ANameOf301CharactersIsRefused() => Meeting.Given(Live)
        .When(Facilitator, new AddSector(new SectorId("x"), Long(301))).ThenRefused("text.tooLong", "name");

    [Fact]
    public void AnEmptyNameIsRefused() => Meeting.Given(Live).When(Facilitator, new AddSector(new SectorId("x"), T(""))).ThenRefused("text.empty", "name");

    [Fact]
    public void ASeatThatHasArrivedStaysInTheRecordWhenItIsRemoved()
    {
        var meeting = Meeting.Given(Live).When(Facilitator, new RemoveSeat(Akimat)).Then(new SeatRemoved(Akimat));
        Assert.True(meeting.Table.Seats[Akimat].Removed);
        meeting.When(By(Akimat), new RecordArrival(Akimat, AttendanceMode.Remote)).ThenRefused("seat.notYours");
    }

    [Fact]
    public void ASeatThatNeverCameAndStoodOnARegisterLeftTheRecordWithoutAWayToBeMade()
    {
        var absent = new SeatId("absent");
        var meeting = Meeting.Given(Tabled)
            .And(Facilitator, new DescribeRoundtable(T("Roundtable"), [Language.En], Language.En, "Asia/Almaty", RollKind.All, Noun.Participants))
            .And(Facilitator, new AddSeat(absent, T("Absent"), Civil)).And(Facilitator, OpenVoteOnP1)
            .And(By(Ministry), new CastBallot(R1, Ministry, Position.Agree)).And(Facilitator, new CloseVote(R1)).And(Facilitator, new DeclareOutcome(R1))
            .And(Facilitator, new RemoveSeat(absent));

        var record = RecordBuilder.Build(meeting.Table, new RecordContext("", _ => null, _ => TimeSpan.Zero), Readership.Everything);
        Assert.Contains(record.Points[0].Rounds[0].Register, entry => entry.Seat == absent);
        Assert.True(Assert.Single(record.Seats, seat => seat.Id == absent).Removed);
    }

    [Fact]
    public void LosingTheLastSeatOfAnEssentialSectorLosesTheQuorumInTheSameBatch() => Meeting.Given(Live)
        .When(By(Union), new RecordDeparture(Union)).Then(new SeatLeft(Union), new QuorumLost([Civil]));

    [Fact]
    public void ItsReturnReachesItAgain() => Meeting.Given(Live).And(By(Union), new RecordDeparture(Union))
        .When(By(Union), new RecordArrival(Union, AttendanceMode.OnSite)).Then(new SeatArrived(Union, AttendanceMode.OnSite), new QuorumReached());

    [Fact]
    public void BeforeTheSessionNoQuorumIsSaid() => Meeting.Given([.. Prepared, new RoundtableScheduled()])
        .When(By(Ministry), new RecordArrival(Ministry, AttendanceMode.OnSite)).Then(new SeatArrived(Ministry, AttendanceMode.OnSite));

    [Fact]
    public void ArrivingTwiceIsRefused() => Meeting.Given(Live)
        .When(By(Ministry), new RecordArrival(Ministry, AttendanceMode.OnSite)).ThenRefused("seat.present");

    [Fact]
    public void ASeatThatIsAwayCannotLeave() => Meeting.Given(Live).And(By(Ministry), new RecordDeparture(Ministry))
        .When(By(Ministry), new RecordDeparture(Ministry)).ThenRefused("seat.absent");

    [Fact]
    public void APersonNobodyKnowsIsNotAssigned() => Meeting.Given(Live)
        .When(Facilitator, new AssignPerson(Ministry, new PersonId("x"), Part.Head), new Facts(PersonKnown: false)).ThenRefused("person.unknown");

    [Fact]
    public void ItemsAreNumberedByTheirPlaceInTheTree()
    {
        var meeting = Meeting.Given(Live).And(Rapporteur, new AddItem(new ItemId("a"), T("A"), 1, One)).And(Rapporteur, new AddItem(new ItemId("b"), T("B"), 1, One))
            .And(Rapporteur, new MoveItem(Two, 1));
        Assert.Equal(["1 two", "2 one", "2.1 b", "2.2 a"], meeting.Table.Agenda.Numbered().Select(n => $"{n.Number} {n.Item.Id}"));
    }

    [Fact]
    public void AnItemIsNotMovedBelowItself()
    {
        var meeting = Meeting.Given(Live).And(Rapporteur, new AddItem(new ItemId("a"), T("A"), 1, One));
        meeting.When(Rapporteur, new MoveItem(One, 1, new ItemId("a"))).ThenRefused("command.malformed", "parent");
    }

    [Fact]
    public void TakingUpAnItemConcludesTheOneBefore() => Meeting.Given(Live).When(Facilitator, new TakeUpItem(Two))
        .Then(new ItemConcluded(One), new ItemTakenUp(Two));

    [Fact]
    public void AnItemThatWasTakenUpIsNotRemoved() => Meeting.Given(Live).When(Rapporteur, new RemoveItem(One)).ThenRefused("item.inUse");

    [Fact]
    public void ARequestWaitsForAnOpenList() => Meeting.Given(Live)
        .When(By(Union), new RequestFloor(Q1, Union, FloorKind.Statement)).ThenRefused("floor.closed");

    [Fact]
    public void APointOfOrderComesFirstEvenWhileTheListIsClosed()
    {
        var meeting = Meeting.Given([.. Live, new FloorOpened(), new FloorRequested(Q1, Union, FloorKind.Statement), new FloorClosed()])
            .And(By(Ministry), new RequestFloor(Q2, Ministry, FloorKind.PointOfOrder));
        Assert.Equal([Q2, Q1], meeting.Table.Floor.Queue.Select(q => q.Id));
    }

    [Fact]
    public void AskingTwiceIsRefused() => Meeting.Given([.. Live, new FloorOpened()]).And(By(Union), new RequestFloor(Q1, Union, FloorKind.Statement))
        .When(By(Union), new RequestFloor(Q2, Union, FloorKind.Statement)).ThenRefused("floor.alreadyAsked");

    [Fact]
    public void GivingTheFloorEndsTheSpeechBefore()
    {
        var meeting = Meeting.Given([.. Live, new FloorOpened()]).And(Facilitator, new GiveFloor(S1, Seat: Ministry));
        meeting.When(Facilitator, new GiveFloor(new SpeechId("s2"), Seat: Union, Limit: 120)).Then(
            new SpeechEnded(S1), new FloorGiven(new SpeechId("s2"), Union, FloorKind.Statement, null, One, null, 120));
        meeting.When(By(Ministry), new RecordDeparture(Ministry)).ThenGoesOn(typeof(SpeechEnded), typeof(SeatLeft));
        meeting.When(By(Union), new EndSpeech(S1)).ThenRefused("seat.notYours");
        meeting.When(By(Ministry), new EndSpeech(S1)).Then(new SpeechEnded(S1));
    }

    [Fact]
    public void ClosingEndsTheSpeechAndTheItem() => Meeting.Given(Live).And(Facilitator, new GiveFloor(S1, Seat: Ministry))
        .When(Facilitator, new CloseRoundtable()).Then(new SpeechEnded(S1), new ItemConcluded(One), new RoundtableClosed());

    [Fact]
    public void NotesAreWrittenAfterClosing() => Meeting.Given([.. Live, new RoundtableClosed()])
        .When(Rapporteur, new WriteNote(new NoteId("n1"), T("Note"), One)).Then(new NoteWritten(new NoteId("n1"), T("Note"), One));

    [Fact]
    public void ANoteStandsOnAnItemOrOnAPoint() => Meeting.Given(Tabled)
        .When(Rapporteur, new WriteNote(new NoteId("n1"), T("Note"), One, P1)).ThenRefused("command.malformed", "item");

    [Fact]
    public void ACommentNeedsAMarkingOfTheList() => Meeting.Given(Live)
        .When(Rapporteur, new WriteComment(new CommentId("c1"), T("Comment"), new MarkingId("u"))).ThenRefused("marking.unknown");

    [Fact]
    public void MarkingsInUseAreKept()
    {
        Marking Of(string id) => new(new MarkingId(id), T(id), id);
        var meeting = Meeting.Given(Live).And(Facilitator, new SetMarkings([Of("u"), Of("sbu")], new MarkingId("u")))
            .And(Rapporteur, new WriteComment(new CommentId("c1"), T("Comment"), new MarkingId("sbu")));
        meeting.When(Facilitator, new SetMarkings([Of("u")], new MarkingId("u"))).ThenRefused("command.malformed", "markings");
    }

    [Fact]
    public void EveryCommandHasARowInTheTable() =>
        Assert.Equal(DomainJson.Commands.Values.OrderBy(t => t.Name), CommandTable.Commands.OrderBy(t => t.Name));
}
