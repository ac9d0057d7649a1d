using Consultation.Domain.Consensus;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>The sense of the meeting, objections and reservations.</summary>
public sealed class SenseTests
{
    private static Meeting Stated => Meeting.Given(Tabled).And(Facilitator, new StateSense(P1, Sense.Agreed));

    [Fact]
    public void TheSenseIsStatedForAMinute()
    {
        var meeting = Meeting.Given(Tabled);
        meeting.When(Facilitator, new StateSense(P1, Sense.Agreed)).Then(new SenseStated(P1, 1, Sense.Agreed, meeting.Now.AddSeconds(60)));
    }

    [Fact]
    public void WithoutAnObjectionItIsAgreedAsConsensus() => Stated.When(Clock, new ConfirmSense(P1)).Then(new PointDecided(
        P1, 1, Grade.Consensus, true, ConsensusRule.Requiring(Grade.Consensus), null, Sense.Agreed));

    [Fact]
    public void OnlyTheClockConfirmsIt() => Stated.When(Facilitator, new ConfirmSense(P1)).ThenRefused("access.notYourRole");

    [Fact]
    public void AVotingSeatUndoesItByObjecting()
    {
        var undone = Stated.When(By(Union), new ObjectToSense(P1)).Then(new SenseUndone(P1, Union));
        Assert.Equal(PointStage.Tabled, undone.Table.Points[P1].Stage);
        undone.When(Clock, new ConfirmSense(P1)).ThenRefused("point.notTabled");
    }

    [Fact]
    public void TheFacilitatorObjectsForASeatThatSaysSoInTheRoom()
    {
        Stated.When(Facilitator, new ObjectToSense(P1, T("Not yet"), Union)).Then(new SenseUndone(P1, Union, T("Not yet"), OnBehalf: true));
        Stated.When(Facilitator, new ObjectToSense(P1)).ThenRefused("command.malformed", "seat");
        Stated.When(By(Ministry), new ObjectToSense(P1, null, Union)).ThenRefused("seat.notYours");
    }

    [Fact]
    public void ASeatWithoutAVoteCannotUndoIt() => Stated.When(By(Expert), new ObjectToSense(P1)).ThenRefused("seat.noVote");

    [Fact]
    public void GeneralAgreementIsNotEnoughWhereConsensusIsRequired() => Meeting.Given(Tabled)
        .When(Facilitator, new StateSense(P1, Sense.GeneralAgreement)).ThenRefused("rule.invalid", "required");

    [Fact]
    public void UnanimityIsMoreThanASenseCanGive() => Meeting.Given(Tabled).And(Facilitator, new SetDefaultRule(Rule("""{"required":"unanimity"}""")))
        .When(Facilitator, new StateSense(P1, Sense.Agreed)).ThenRefused("rule.invalid", "required");

    [Fact]
    public void WithoutAQuorumNoSenseIsStated() => Meeting.Given(Tabled).And(By(Union), new RecordDeparture(Union))
        .When(Facilitator, new StateSense(P1, Sense.Agreed)).ThenRefused("rule.invalid", "quorum");

    [Fact]
    public void APointCannotBeRevisedMeanwhile() => Stated.When(Rapporteur, new RevisePoint(P1, T("Other"))).ThenRefused("point.underWay");

    [Fact]
    public void ASessionIsNotInterruptedMeanwhile() => Stated.When(Facilitator, new SuspendRoundtable()).ThenRefused("point.underWay");

    [Fact]
    public void ItFallsDueTwoSecondsAfterItsMoment() =>
        Assert.Equal(Stated.Now.AddSeconds(-1 + 62), Assert.Single(Moment.Of(Stated.Table)).At);

    [Fact]
    public void AnObjectionIsRaisedToTheVersionOnTheTable() => Meeting.Given(Tabled).And(Facilitator, new RevisePoint(P1, T("Second")))
        .When(By(Union), new RaiseObjection(O1, P1, T("No"))).Then(new ObjectionRaised(O1, P1, 2, Union, T("No")));

    [Fact]
    public void TheFacilitatorNamesTheSeatItObjectsFor()
    {
        var meeting = Meeting.Given(Tabled);
        meeting.When(Facilitator, new RaiseObjection(O1, P1, T("No"))).ThenRefused("command.malformed", "seat");
        meeting.When(Facilitator, new RaiseObjection(O1, P1, T("No"), Union)).Then(new ObjectionRaised(O1, P1, 1, Union, T("No"), true));
    }

    [Fact]
    public void AnObjectionIsWithdrawnByItsSeatAlone()
    {
        var raised = Meeting.Given(Tabled).And(By(Union), new RaiseObjection(O1, P1, T("No")));
        raised.When(By(Ministry), new WithdrawObjection(O1)).ThenRefused("objection.notYours");
        raised.When(By(Union), new WithdrawObjection(O1)).Then(new ObjectionWithdrawn(O1));
        raised.When(Facilitator, new AnswerObjection(new ObjectionId("o9"), T("Because"))).ThenRefused("objection.unknown");
    }

    [Fact]
    public void AReservationIsEnteredOnAPointOfTheTable()
    {
        var meeting = Meeting.Given([.. Tabled, new PointDrafted(new PointId("p3"), Two, T("Draft"))]);
        meeting.When(By(Union), new EnterReservation(V1, P1, T("But"))).Then(new ReservationEntered(V1, P1, Union, T("But")));
        meeting.When(By(Union), new EnterReservation(V1, new PointId("p3"), T("But"))).ThenRefused("point.notTabled");
        meeting.When(By(Union), new EnterReservation(V1, P1, Long(4_001))).ThenRefused("text.tooLong", "text");
    }

    [Fact]
    public void ADiscussionEndsAPointWithoutAGrade()
    {
        var ended = Meeting.Given(Tabled).When(Rapporteur, new RecordDiscussion(P1, DiscussionKind.Noted, T("the report")))
            .Then(new DiscussionRecorded(P1, DiscussionKind.Noted, T("the report")));
        ended.When(Facilitator, OpenVoteOnP1).ThenRefused("point.final");
    }
}
