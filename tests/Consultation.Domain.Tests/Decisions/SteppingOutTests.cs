using Consultation.Domain.Consensus;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>Seats that take no part in a point on which their interests conflict.</summary>
public sealed class SteppingOutTests
{
    /// <summary>The akimat is out of the first point, which is on the table beside another.</summary>
    private static Meeting Out => Meeting.Given(Tabled).And(By(Akimat), new StepOut(Akimat, P1));

    [Fact]
    public void ASeatStepsOutAndInAgainItselfOrTheFacilitatorForIt()
    {
        Meeting.Given(Tabled).When(By(Akimat), new StepOut(Akimat, P1)).Then(new SeatSteppedOut(Akimat, P1));
        Out.When(By(Akimat), new StepIn(Akimat)).Then(new SeatSteppedIn(Akimat));
        Meeting.Given(Tabled).When(Facilitator, new StepOut(Akimat, P1)).Then(new SeatSteppedOut(Akimat, P1, OnBehalf: true));
        Out.When(Facilitator, new StepIn(Akimat)).Then(new SeatSteppedIn(Akimat, OnBehalf: true));
    }

    [Fact]
    public void ItIsRefusedWhereItMakesNoSense()
    {
        var meeting = Meeting.Given(Tabled);
        meeting.When(By(Union), new StepOut(Akimat, P1)).ThenRefused("seat.notYours");
        meeting.When(By(Union), new StepIn(Akimat)).ThenRefused("seat.notYours");
        meeting.When(Facilitator, new StepOut(new SeatId("nobody"))).ThenRefused("seat.unknown");
        meeting.When(Facilitator, new StepOut(Akimat, new PointId("nothing"))).ThenRefused("point.unknown");
        meeting.When(By(Akimat), new StepIn(Akimat)).ThenRefused("seat.present");
        meeting.And(By(Akimat), new RecordDeparture(Akimat)).When(By(Akimat), new StepOut(Akimat)).ThenRefused("seat.absent");
        Out.When(By(Akimat), new StepOut(Akimat, P1)).ThenRefused("seat.steppedOut");
        Meeting.Given([.. Live, new PointDrafted(P1, One, T("Draft"))]).When(By(Akimat), new StepOut(Akimat, P1)).ThenRefused("point.notTabled");
        meeting.And(Facilitator, new WithdrawPoint(P1)).When(By(Akimat), new StepOut(Akimat, P1)).ThenRefused("point.final");
    }

    [Fact]
    public void WhoIsOutWhenVotingOpensIsNotOnTheRegister()
    {
        var voting = Out.And(Facilitator, OpenVoteOnP1);
        Assert.Equal([Ministry, Union], voting.Table.Rounds[R1].Register.Select(e => e.Seat));
        voting.When(By(Akimat), Ballot(Akimat, Position.Agree)).ThenRefused("vote.notOnRegister");
        Out.When(Facilitator, new OpenVote([P2], R1, Secrecy.Open)).ThenGoesOn(typeof(VoteOpened));
        Assert.Equal(3, Out.And(Facilitator, new OpenVote([P2], R1, Secrecy.Open)).Table.Rounds[R1].Register.Count);
        Assert.Equal(2, Out.And(Facilitator, new OpenTemperatureCheck(P1, R1)).Table.Rounds[R1].Register.Count);
        Assert.Equal([Ministry, Union], Out.And(Facilitator, new OpenSilence(S1, new SilenceTarget(P1), Out.Now.AddMinutes(5))).Table.Silences[S1].Register.Select(e => e.Seat));
    }

    [Fact]
    public void WhoStepsOutLaterCastsNothingAndCountsAsHavingLeft()
    {
        var voting = Voting.And(By(Akimat), new StepOut(Akimat, P1)).And(By(Ministry), Ballot(Ministry, Position.Agree)).And(By(Union), Ballot(Union, Position.Agree));
        voting.When(By(Akimat), Ballot(Akimat, Position.Object)).ThenRefused("seat.steppedOut");
        voting.When(Facilitator, Ballot(Akimat, Position.Object)).ThenRefused("seat.steppedOut");
        var closed = voting.When(Facilitator, new CloseVote(R1)).Then(new VoteClosed(
            R1, [Ministry, Union], [new SeatBallot(Ministry, Position.Agree), new SeatBallot(Union, Position.Agree)]));
        Assert.Equal([Ministry, Union], closed.Table.Rounds[R1].AtTable);
        Assert.Equal(2, closed.Table.OutcomeOf(closed.Table.Rounds[R1]).Present);
    }

    [Fact]
    public void ABallotCastBeforeStands()
    {
        var closed = Voting.And(By(Akimat), Ballot(Akimat, Position.Abstain)).And(By(Akimat), new StepOut(Akimat, P1)).And(Facilitator, new CloseVote(R1));
        Assert.Contains(Akimat, closed.Table.Rounds[R1].Present);
        Assert.DoesNotContain(Akimat, closed.Table.Rounds[R1].AtTable);
    }

    [Fact]
    public void WhoStepsInAgainVotes() => Voting.And(By(Akimat), new StepOut(Akimat, P1)).And(By(Akimat), new StepIn(Akimat))
        .When(By(Akimat), Ballot(Akimat, Position.Agree)).ThenGoesOn(typeof(BallotCast));

    [Fact]
    public void PointsThatNotAllTakePartInAreNotVotedOnTogether()
    {
        var both = new OpenVote([P1, P2], R1, Secrecy.Open);
        Out.When(Facilitator, both).ThenRefused("rule.invalid", "points");
        Out.And(By(Akimat), new StepOut(Akimat, P2)).When(Facilitator, both).ThenGoesOn(typeof(VoteOpened));
        Meeting.Given(Tabled).And(By(Akimat), new StepOut(Akimat)).When(Facilitator, both).ThenGoesOn(typeof(VoteOpened));
    }

    [Fact]
    public void ASeatThatLeavesAndReturnsIsOutStill()
    {
        var returned = Out.And(By(Akimat), new RecordDeparture(Akimat)).And(By(Akimat), new RecordArrival(Akimat, AttendanceMode.Remote));
        Assert.Equal(2, returned.And(Facilitator, OpenVoteOnP1).Table.Rounds[R1].Register.Count);
    }

    [Fact]
    public void AHolderOfAProxyWhoIsOutCastsNothingForAnother()
    {
        var held = Meeting.Given(Tabled).And(By(Union), new GiveProxy(Union, Ministry)).And(By(Union), new RecordDeparture(Union)).And(Facilitator, OpenVoteOnP1)
            .And(By(Ministry), new StepOut(Ministry, P1));
        held.When(By(Ministry), Ballot(Union, Position.Agree)).ThenRefused("seat.steppedOut");
    }

    [Fact]
    public void TheProxyOfASeatThatIsOutIsNotUsed()
    {
        var voting = Voting.And(By(Union), new GiveProxy(Union, Ministry)).And(By(Union), new StepOut(Union, P1)).And(By(Union), new RecordDeparture(Union));
        voting.When(By(Ministry), Ballot(Union, Position.Agree)).ThenRefused("seat.steppedOut");
    }

    [Fact]
    public void TheSenseOfTheMeetingIsWithoutIt()
    {
        Out.And(Facilitator, new StateSense(P1, Sense.Agreed)).When(By(Akimat), new ObjectToSense(P1)).ThenRefused("seat.steppedOut");
        // Without the union nobody is there from civil society, without which there is no quorum.
        Meeting.Given(Tabled).And(By(Union), new StepOut(Union, P1)).When(Facilitator, new StateSense(P1, Sense.Agreed)).ThenRefused("rule.invalid", "quorum");
    }

    [Fact]
    public void ItNeitherBreaksASilenceNorCountsAsReached()
    {
        var silent = Meeting.Given(Tabled).And(Facilitator, new OpenSilence(S1, new SilenceTarget(P1), Meeting.Start.AddMinutes(10))).And(By(Akimat), new StepOut(Akimat, P1));
        silent.When(By(Akimat), new BreakSilence(S1, T("No"), Objection: O1)).ThenRefused("seat.steppedOut");
        silent.When(By(Akimat), new RaiseObjection(O1, P1, T("No"))).ThenRefused("seat.steppedOut");
        var kept = silent.When(Clock, new KeepSilence(S1), new Facts { Connected = [Union] }).ThenGoesOn();
        Assert.Equal([Akimat], kept.Table.Silences[S1].NotReached);
    }

    [Fact]
    public void ItEntersNoReservationsAndAmendmentsBelow()
    {
        Out.When(By(Akimat), new EnterReservation(V1, P1, T("But"))).ThenRefused("seat.steppedOut");
        Out.When(By(Akimat), new ProposeAmendment(A1, P1, 1, T("Other"))).ThenRefused("seat.steppedOut");
        Out.When(By(Akimat), new EnterReservation(V1, P2, T("But"))).ThenGoesOn(typeof(ReservationEntered));
        Out.When(By(Akimat), new EnterStatement(St1, T("We stepped out."), P1)).ThenGoesOn(typeof(StatementEntered));
    }

    [Fact]
    public void OutOfEverythingItDoesNotCountForTheQuorumAndHasNoFloor()
    {
        var speech = new SpeechId("speech1");
        var speaking = Meeting.Given(Tabled).And(Facilitator, new GiveFloor(speech, Seat: Union));
        var gone = speaking.When(By(Union), new StepOut(Union)).Then(new SpeechEnded(speech), new SeatSteppedOut(Union), new QuorumLost([Civil]));
        Assert.True(gone.Table.LostQuorum);
        gone.When(Facilitator, new GiveFloor(new SpeechId("speech2"), Seat: Union)).ThenRefused("seat.steppedOut");
        gone.And(Facilitator, new OpenFloor()).When(By(Union), new RequestFloor(new RequestId("ask1"), Union, FloorKind.Statement)).ThenRefused("seat.steppedOut");
        gone.When(By(Union), new StepIn(Union)).Then(new SeatSteppedIn(Union), new QuorumReached());
    }

    [Fact]
    public void OutOfAPointItSpeaksOnOthers() => Out.When(Facilitator, new GiveFloor(new SpeechId("speech1"), Seat: Akimat)).ThenGoesOn(typeof(FloorGiven));

    [Fact]
    public void WithTheSeatGoesWhatItWasOutOf()
    {
        var removed = Out.And(Facilitator, new RemoveSeat(Akimat));
        Assert.All(removed.Table.Seats[Akimat].SteppedOut, o => Assert.NotNull(o.Back));
    }
}
