using Consultation.Domain.Consensus;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>Casting and changing ballots.</summary>
public sealed class BallotTests
{
    [Fact]
    public void ABallotIsCast() => Voting.When(By(Ministry), Ballot(Ministry, Position.Agree))
        .Then(new BallotCast(R1, Ministry, Position.Agree));

    [Fact]
    public void ASecondBallotChangesTheFirst() => Voting.And(By(Ministry), Ballot(Ministry, Position.Agree))
        .When(By(Ministry), Ballot(Ministry, Position.Abstain))
        .Then(new BallotChanged(R1, Ministry, Position.Abstain));

    [Fact]
    public void OneBallotASeatStands()
    {
        var meeting = Voting.And(By(Ministry), Ballot(Ministry, Position.Agree)).And(By(Ministry), Ballot(Ministry, Position.StandAside));
        Assert.Equal(Position.StandAside, Assert.Single(meeting.Table.Rounds[R1].Ballots).Value.Position);
    }

    [Fact]
    public void ABallotOnBehalfIsMarked() => Voting.When(Facilitator, Ballot(Union, Position.Agree))
        .Then(new BallotCast(R1, Union, Position.Agree, OnBehalf: true));

    [Fact]
    public void ABallotForAnotherSeatIsRefused() => Voting.When(By(Ministry), Ballot(Union, Position.Agree)).ThenRefused("seat.notYours");

    [Fact]
    public void ASeatWithoutAVoteIsRefused() => Voting.When(By(Expert), Ballot(Expert, Position.Agree)).ThenRefused("seat.noVote");

    [Fact]
    public void ASeatThatCameAfterTheOpeningIsNotOnTheRegister()
    {
        var late = new SeatId("late");
        Voting.And(Facilitator, new AddSeat(late, T("Late"), Civil)).And(By(late), new RecordArrival(late, AttendanceMode.Remote))
            .When(By(late), Ballot(late, Position.Agree)).ThenRefused("vote.notOnRegister");
    }

    [Fact]
    public void ASeatThatLeftAfterTheOpeningMayStillVote() => Voting.And(By(Union), new RecordDeparture(Union))
        .When(By(Union), Ballot(Union, Position.Agree)).Then(new BallotCast(R1, Union, Position.Agree));

    [Fact]
    public void ABallotCastAfterClosingIsRefused() => Voting.And(Facilitator, new CloseVote(R1))
        .When(By(Ministry), Ballot(Ministry, Position.Agree)).ThenRefused("vote.closed");

    [Fact]
    public void ABallotInNoRoundIsRefused() => Voting.When(By(Ministry), new CastBallot(new RoundId("r9"), Ministry, Position.Agree))
        .ThenRefused("round.unknown");

    [Fact]
    public void OnlyTheHolderOfTheVoteCasts()
    {
        var (ada, ben) = (new PersonId("ada"), new PersonId("ben"));
        var meeting = Voting.And(Facilitator, new AssignPerson(Ministry, ada, Part.Head))
            .And(Facilitator, new AssignPerson(Ministry, ben, Part.Adviser)).And(Facilitator, new HoldVote(Ministry, ada));
        meeting.When(By(Ministry, "ben"), Ballot(Ministry, Position.Agree)).ThenRefused("seat.notYours");
        meeting.When(By(Ministry, "ada"), Ballot(Ministry, Position.Agree)).Then(new BallotCast(R1, Ministry, Position.Agree));
    }

    [Fact]
    public void AnObjectionNeedsItsReasonWhereMoreThanAMajorityIsRequired() =>
        Voting.When(By(Ministry), Ballot(Ministry, Position.Object)).ThenRefused("vote.reasonNeeded");

    [Fact]
    public void AVoteAgainstNeedsNoReasonWhereAMajorityIsRequired() => Meeting.Given(Tabled)
        .And(Facilitator, OpenVoteOnP1 with { Rule = Rule("""{"required":"majority"}""") })
        .When(By(Ministry), Ballot(Ministry, Position.Object)).Then(new BallotCast(R1, Ministry, Position.Object));

    [Fact]
    public void AReservationNeedsItsText() =>
        Voting.When(By(Ministry), Ballot(Ministry, Position.AgreeWithReservation)).ThenRefused("vote.reasonNeeded");

    [Fact]
    public void AnObjectionsTextNeedsAnId() => Voting
        .When(By(Ministry), Ballot(Ministry, Position.Object) with { Text = T("Too soon") }).ThenRefused("command.malformed", "objection");

    [Fact]
    public void ATextWithPlainAgreementIsRefused() => Voting
        .When(By(Ministry), Ballot(Ministry, Position.Agree) with { Text = T("Gladly") }).ThenRefused("command.malformed", "text");

    [Fact]
    public void AnObjectionsIdOfAnotherSeatIsTaken() => Voting.And(By(Ministry), Objecting(Ministry))
        .When(By(Union), Objecting(Union)).ThenRefused("id.taken");

    [Fact]
    public void ASeatMayKeepTheIdOfItsObjection() => Voting.And(By(Ministry), Objecting(Ministry))
        .When(By(Ministry), Objecting(Ministry, why: "Much too soon"))
        .Then(new BallotChanged(R1, Ministry, Position.Object, T("Much too soon"), O1));

    [Fact]
    public void TheTextOfAReplacedBallotLeavesNoObjectionButItsIdStaysTaken()
    {
        var meeting = Voting.And(By(Ministry), Objecting(Ministry)).And(By(Ministry), Ballot(Ministry, Position.Agree));
        meeting.When(By(Union), Objecting(Union)).ThenRefused("id.taken");
        Assert.Empty(meeting.And(Facilitator, new CloseVote(R1)).Table.Objections);
    }

    [Fact]
    public void ATextBecomesAnObjectionOrAReservationWhenVotingClosesAndNotBefore()
    {
        var meeting = Voting.And(By(Ministry), Objecting(Ministry))
            .And(By(Union), new CastBallot(R1, Union, Position.AgreeWithReservation, T("Not yet"), Reservation: V1));
        Assert.Empty(meeting.Table.Objections);
        var closed = meeting.And(Facilitator, new CloseVote(R1)).Table;
        Assert.Equal((Ministry, T("Too soon")), (Assert.Single(closed.Objections).Seat, closed.Objections[O1].Text));
        Assert.Equal(Union, Assert.Single(closed.Reservations).Seat);
    }
}
