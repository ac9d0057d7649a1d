using Consultation.Domain.Consensus;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>A seat's vote, given to another while it is away.</summary>
public sealed class ProxyTests
{
    /// <summary>The union has left, and the ministry holds its proxy; a vote is open.</summary>
    private static Meeting Held => Meeting.Given(Tabled).And(By(Union), new GiveProxy(Union, Ministry))
        .And(By(Union), new RecordDeparture(Union)).And(Facilitator, OpenVoteOnP1);

    [Fact]
    public void TheHolderCastsAndTheSeatCountsAsPresent()
    {
        var meeting = Held.When(By(Ministry), Ballot(Union, Position.Agree)).Then(new BallotCast(R1, Union, Position.Agree, Proxy: Ministry))
            .And(By(Ministry), Ballot(Ministry, Position.Abstain));
        meeting.When(Facilitator, new CloseVote(R1)).Then(new VoteClosed(
            R1, [Ministry, Akimat, Union], [new SeatBallot(Ministry, Position.Abstain), new SeatBallot(Union, Position.Agree)], NotVoted: 1));
    }

    [Fact]
    public void TheHolderCastsOnlyWhileItIsPresentAndTheOtherIsNot()
    {
        Held.And(By(Ministry), new RecordDeparture(Ministry)).When(By(Ministry), Ballot(Union, Position.Agree)).ThenRefused("proxy.holderAbsent");
        Meeting.Given(Tabled).And(By(Union), new GiveProxy(Union, Ministry)).And(Facilitator, OpenVoteOnP1)
            .When(By(Ministry), Ballot(Union, Position.Agree)).ThenRefused("seat.notYours");
        Held.When(By(Akimat), Ballot(Union, Position.Agree)).ThenRefused("seat.notYours");
    }

    [Fact]
    public void WhatTheSeatCastItselfBeforeItLeftIsNotTheHoldersToChange() => Meeting.Given(Tabled).And(By(Union), new GiveProxy(Union, Ministry))
        .And(Facilitator, OpenVoteOnP1).And(By(Union), Ballot(Union, Position.Agree)).And(By(Union), new RecordDeparture(Union))
        .When(By(Ministry), Ballot(Union, Position.Object)).ThenRefused("seat.notYours");

    [Fact]
    public void TheOneWhoHoldsTheHoldersVoteCasts()
    {
        var (ada, ben) = (new PersonId("ada"), new PersonId("ben"));
        var meeting = Held.And(Facilitator, new AssignPerson(Ministry, ada, Part.Head)).And(Facilitator, new AssignPerson(Ministry, ben, Part.Adviser))
            .And(Facilitator, new HoldVote(Ministry, ada));
        meeting.When(By(Ministry, "ben"), Ballot(Union, Position.Agree)).ThenRefused("seat.notYours");
        meeting.When(By(Ministry, "ada"), Ballot(Union, Position.Agree)).ThenGoesOn(typeof(BallotCast));
    }

    [Fact]
    public void TheReturnOfTheSeatEndsTheProxyAndItMayChangeTheBallot()
    {
        var meeting = Held.And(By(Ministry), Ballot(Union, Position.Agree))
            .When(By(Union), new RecordArrival(Union, AttendanceMode.OnSite)).Then(new SeatArrived(Union, AttendanceMode.OnSite), new ProxyWithdrawn(Union), new QuorumReached());
        meeting.When(By(Ministry), Ballot(Union, Position.Abstain)).ThenRefused("seat.notYours");
        meeting.When(By(Union), Ballot(Union, Position.Abstain)).Then(new BallotChanged(R1, Union, Position.Abstain));
    }

    [Fact]
    public void RemovingEitherSeatEndsTheProxy()
    {
        var meeting = Meeting.Given(Tabled).And(By(Union), new GiveProxy(Union, Ministry));
        meeting.When(Facilitator, new RemoveSeat(Ministry)).ThenGoesOn(typeof(SeatRemoved), typeof(ProxyWithdrawn));
        meeting.When(Facilitator, new ChangeSeat(Ministry, T("Ministry"), Government, Votes: false)).ThenGoesOn(typeof(SeatChanged), typeof(ProxyWithdrawn));
    }

    [Fact]
    public void ASeatRemovedBeforeItEverArrivedTakesItsProxyWithIt()
    {
        var meeting = Meeting.Given(Prepared).And(By(Union), new GiveProxy(Union, Akimat)).When(Facilitator, new RemoveSeat(Union)).Then(new SeatRemoved(Union));
        Assert.Empty(meeting.Table.Seats[Akimat].Holds);
        Meeting.Given(Prepared).And(By(Union), new GiveProxy(Union, Akimat)).When(Facilitator, new RemoveSeat(Akimat))
            .Then(new SeatRemoved(Akimat), new ProxyWithdrawn(Union));
    }

    [Fact]
    public void AProxyIsNotPassedOn()
    {
        var meeting = Meeting.Given(Tabled).And(By(Union), new GiveProxy(Union, Ministry));
        meeting.When(By(Ministry), new GiveProxy(Ministry, Akimat)).ThenRefused("proxy.circular");
        meeting.When(By(Akimat), new GiveProxy(Akimat, Union)).ThenRefused("proxy.circular");
        meeting.When(By(Akimat), new GiveProxy(Akimat, Akimat)).ThenRefused("proxy.circular");
    }

    [Fact]
    public void ASeatHoldsTwoProxiesAtMost()
    {
        SeatId one = new("one1"), two = new("two2");
        var meeting = Meeting.Given(Tabled).And(Facilitator, new AddSeat(one, T("One"), Civil)).And(Facilitator, new AddSeat(two, T("Two"), Civil))
            .And(Facilitator, new GiveProxy(one, Ministry)).And(Facilitator, new GiveProxy(two, Ministry));
        meeting.When(By(Union), new GiveProxy(Union, Ministry)).ThenRefused("proxy.limit");
        meeting.When(By(Union), new GiveProxy(Union, Akimat)).Then(new ProxyGiven(Union, Akimat));
        meeting.When(Facilitator, new GiveProxy(two, Ministry)).ThenRefused("command.malformed", "to");
        meeting.When(Facilitator, new GiveProxy(two, Akimat)).Then(new ProxyGiven(two, Akimat, OnBehalf: true));
    }

    [Fact]
    public void AProxyIsGivenAmongVotingSeatsToOneThatIsPresent()
    {
        var meeting = Meeting.Given(Tabled);
        meeting.When(By(Union), new GiveProxy(Union, Expert)).ThenRefused("seat.noVote");
        meeting.When(By(Union), new GiveProxy(Union, new SeatId("nobody"))).ThenRefused("seat.unknown");
        meeting.When(By(Union), new GiveProxy(Akimat, Union)).ThenRefused("seat.notYours");
        meeting.And(By(Akimat), new RecordDeparture(Akimat)).When(By(Union), new GiveProxy(Union, Akimat)).ThenRefused("proxy.holderAbsent");
        Meeting.Given(Prepared).When(By(Union), new GiveProxy(Union, Akimat)).Then(new ProxyGiven(Union, Akimat));
    }

    [Fact]
    public void AProxyIsTakenBack()
    {
        var meeting = Held.When(By(Union), new WithdrawProxy(Union)).Then(new ProxyWithdrawn(Union));
        meeting.When(By(Ministry), Ballot(Union, Position.Agree)).ThenRefused("seat.notYours");
        meeting.When(Facilitator, new WithdrawProxy(Union)).ThenRefused("proxy.unknown");
    }
}
