using Consultation.Domain.Consensus;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>What can be done to a round besides opening, casting, closing and declaring.</summary>
public sealed class RoundTests
{
    private static readonly RoundId R2 = new("r2");
    private static readonly DateTimeOffset Noon = Meeting.Start.AddHours(8);

    private static Meeting Both => Meeting.Given(Tabled).And(Facilitator, new OpenVote([P1, P2], R1, Secrecy.Open));

    private static Meeting Closed => Voting.And(By(Ministry), Ballot(Ministry, Position.Agree)).And(Facilitator, new CloseVote(R1));

    private static Tally Hands(long agree = 0, long reserve = 0, long aside = 0, long objecting = 0, long abstain = 0) => new(agree, reserve, aside, objecting, abstain);

    [Fact]
    public void AVoteIsExtendedAndClosesByTheLaterTime()
    {
        var meeting = Voting.When(Facilitator, new ExtendVote(R1, Noon)).Then(new VoteExtended(R1, Noon));
        Assert.Equal(new Moment(Noon + Moment.Grace, MomentKind.CloseVote, "r1"), Assert.Single(Moment.Of(meeting.Table)));
        meeting.When(Facilitator, new ExtendVote(R1, Noon)).ThenRefused("command.malformed", "closes");
        meeting.When(Facilitator, new ExtendVote(R1, Noon.AddHours(1))).ThenGoesOn(typeof(VoteExtended));
    }

    [Fact]
    public void AVoteIsNotExtendedIntoThePastNorOnceItIsClosed()
    {
        Voting.When(Facilitator, new ExtendVote(R1, Meeting.Start)).ThenRefused("command.malformed", "closes");
        Closed.When(Facilitator, new ExtendVote(R1, Noon)).ThenRefused("vote.closed");
        Voting.When(Facilitator, new ExtendVote(R2, Noon)).ThenRefused("round.unknown");
    }

    [Fact]
    public void APointIsSeparatedWhileNobodyHasVoted()
    {
        var meeting = Both.When(By(Union), new SeparatePoint(R1, P2)).Then(new PointSeparated(R1, P2));
        Assert.Equal(PointStage.Tabled, meeting.Table.Points[P2].Stage);
        Assert.Equal(P1, Assert.Single(meeting.Table.Rounds[R1].Points).Point);
        meeting.When(Facilitator, new SeparatePoint(R1, P1)).ThenRefused("command.malformed", "point");
        meeting.When(Facilitator, new SeparatePoint(R1, P2)).ThenRefused("point.unknown");
    }

    [Fact]
    public void APointIsNotSeparatedOnceSomebodyHasVotedNorBySomebodyWhoMayNotVote()
    {
        Both.And(By(Union), Ballot(Union, Position.Agree)).When(By(Union), new SeparatePoint(R1, P2)).ThenRefused("command.malformed", "round");
        Both.When(By(Expert), new SeparatePoint(R1, P2)).ThenRefused("vote.notOnRegister");
        Both.And(Facilitator, new CloseVote(R1)).When(Facilitator, new SeparatePoint(R1, P2)).ThenRefused("vote.closed");
    }

    [Fact]
    public void RaisedHandsTakeThePlaceOfASectorsBallots()
    {
        var meeting = Voting.And(By(Ministry), Ballot(Ministry, Position.Agree)).And(By(Union), Ballot(Union, Position.Agree))
            .When(Facilitator, new EnterCount(R1, Government, Hands(objecting: 1, abstain: 1)))
            .Then(new CountEntered(R1, Government, Hands(objecting: 1, abstain: 1)));
        Assert.Equal(3, meeting.Table.Rounds[R1].Voted);
        meeting.When(By(Akimat), Ballot(Akimat, Position.Agree)).ThenRefused("vote.byHands");

        meeting = meeting.When(Facilitator, new CloseVote(R1)).Then(new VoteClosed(
            R1, [Ministry, Akimat, Union], [new SeatBallot(Union, Position.Agree)], NotVoted: 0,
            Counts: [new SectorCount(Government, Hands(objecting: 1, abstain: 1))]));
        Assert.Equal(Hands(agree: 1, objecting: 1, abstain: 1), meeting.Table.OutcomeOf(meeting.Table.Rounds[R1]).Count);
    }

    [Fact]
    public void ACountIsCorrectedUntilTheOutcomeIsDeclared()
    {
        var meeting = Closed.And(Facilitator, new EnterCount(R1, Government, Hands(agree: 2)));
        Assert.Equal(1, meeting.Table.Rounds[R1].NotVoted);
        meeting = meeting.And(Facilitator, new EnterCount(R1, Government, Hands(agree: 1)));
        Assert.Equal(2, meeting.Table.Rounds[R1].NotVoted);
        Assert.Equal(1, meeting.Table.OutcomeOf(meeting.Table.Rounds[R1]).Count.Agree);
        meeting.And(Facilitator, new DeclareOutcome(R1)).When(Facilitator, new EnterCount(R1, Government, Hands(agree: 2)))
            .ThenRefused("vote.alreadyDeclared");
    }

    [Fact]
    public void HandsOfSeatsThatHadLeftMakeThemPresent()
    {
        var meeting = Voting.And(By(Akimat), new RecordDeparture(Akimat))
            .And(Facilitator, new EnterCount(R1, Government, Hands(agree: 2))).And(Facilitator, new CloseVote(R1));
        Assert.Equal(3, meeting.Table.OutcomeOf(meeting.Table.Rounds[R1]).Present);
    }

    [Fact]
    public void ASeatThatLeftItsBallotIsAbsentOnceHandsCountedAfterClosingSetItAside()
    {
        var meeting = Voting.And(By(Akimat), Ballot(Akimat, Position.Agree)).And(By(Akimat), new RecordDeparture(Akimat))
            .And(Facilitator, new CloseVote(R1));
        Assert.Equal(3, meeting.Table.OutcomeOf(meeting.Table.Rounds[R1]).Present);

        meeting = meeting.And(Facilitator, new EnterCount(R1, Government, Hands(agree: 1)));
        Assert.Equal(2, meeting.Table.OutcomeOf(meeting.Table.Rounds[R1]).Present);
        Assert.Equal(1, meeting.Table.Rounds[R1].NotVoted);
    }

    [Fact]
    public void AHandRaisedAgainstIsNeverAConsideredObjection()
    {
        var meeting = Meeting.Given(Tabled)
            .And(Facilitator, OpenVoteOnP1 with { Rule = Rule("""{"required":"consensus","consideredObjectionsTolerated":true,"broadSupport":"51/100"}""") })
            .And(By(Ministry), new RaiseObjection(O1, P1, T("Too soon"))).And(Facilitator, new AnswerObjection(O1, T("Not at all")))
            .And(By(Union), Ballot(Union, Position.Agree)).And(Facilitator, new EnterCount(R1, Government, Hands(agree: 1, objecting: 1)))
            .And(Facilitator, new CloseVote(R1));
        Assert.Equal(Grade.Majority, meeting.Table.OutcomeOf(meeting.Table.Rounds[R1]).Grade);
    }

    [Fact]
    public void CountsThatMakeNoSenseAreRefused()
    {
        Voting.When(Facilitator, new EnterCount(R1, Government, Hands(agree: 3))).ThenRefused("command.malformed", "counts");
        Voting.When(Facilitator, new EnterCount(R1, Government, Hands(agree: 1, objecting: -1))).ThenRefused("command.malformed", "counts");
        Voting.When(Facilitator, new EnterCount(R1, Government, Hands(agree: long.MaxValue, objecting: long.MaxValue))).ThenRefused("command.malformed", "counts");
        Voting.When(Facilitator, new EnterCount(R1, new SectorId("nobody"), Hands())).ThenRefused("sector.unknown");
        Meeting.Given(Tabled).And(Facilitator, new ChangeSeat(Union, T("Union"), Civil, true, 2)).And(Facilitator, OpenVoteOnP1)
            .When(Facilitator, new EnterCount(R1, Government, Hands(agree: 1))).ThenRefused("rule.invalid", "weights");
    }

    [Fact]
    public void HandsCountedAfterClosingDontTellFromTheTotalsHowASeatVotedWithoutItsName()
    {
        var secrecy = OpenVoteOnP1 with { Secrecy = Secrecy.Unattributed };
        var voted = Meeting.Given(Tabled).And(Facilitator, secrecy)
            .And(By(Ministry), Ballot(Ministry, Position.Agree)).And(By(Union), Ballot(Union, Position.Abstain));
        var closed = voted.And(Facilitator, new CloseVote(R1));
        closed.When(Facilitator, new EnterCount(R1, Civil, Hands())).ThenRefused("command.malformed", "sector");
        closed.When(Facilitator, new EnterCount(R1, Government, Hands(agree: 1))).ThenRefused("command.malformed", "sector");

        // Where the totals never had a ballot of the sector, they tell nothing.
        voted.And(Facilitator, new EnterCount(R1, Civil, Hands(agree: 1))).And(Facilitator, new CloseVote(R1))
            .When(Facilitator, new EnterCount(R1, Civil, Hands(abstain: 1))).ThenGoesOn(typeof(CountEntered));
        Meeting.Given(Tabled).And(Facilitator, secrecy).And(By(Ministry), Ballot(Ministry, Position.Agree)).And(Facilitator, new CloseVote(R1))
            .When(Facilitator, new EnterCount(R1, Civil, Hands(agree: 1))).ThenGoesOn(typeof(CountEntered));
    }

    [Fact]
    public void TextsOfBallotsThatHandsCountedAfterClosingSetAsideAreVoidUnlessTheyWereAnswered()
    {
        var o2 = new ObjectionId("o2");
        var meeting = Voting.And(By(Ministry), Objecting(Ministry)).And(By(Akimat), Objecting(Akimat, o2))
            .And(By(Union), new CastBallot(R1, Union, Position.AgreeWithReservation, T("But"), null, V1))
            .And(Facilitator, new CloseVote(R1)).And(Facilitator, new AnswerObjection(O1, T("Indeed")))
            .And(Facilitator, new EnterCount(R1, Government, Hands(agree: 2)));
        Assert.Equal(O1, Assert.Single(meeting.Table.Objections).Id);
        Assert.Equal(V1, Assert.Single(meeting.Table.Reservations).Id);

        // Nobody objects any more: no reason is needed.
        meeting = meeting.And(Facilitator, new EnterCount(R1, Civil, Hands(agree: 1)));
        Assert.Empty(meeting.Table.Reservations);
        meeting.When(Facilitator, new DeclareOutcome(R1)).ThenGoesOn(typeof(OutcomeDeclared), typeof(PointDecided));
    }

    [Fact]
    public void ARoundIsNumberedByThePointsThatAreLeftInIt()
    {
        var meeting = Voting.And(Facilitator, new AnnulRound(R1, T("Wrong text")))
            .And(Facilitator, new OpenVote([P1, P2], R2, Secrecy.Open));
        Assert.Equal(2, meeting.Table.Rounds[R2].Ordinal);
        meeting = meeting.And(Facilitator, new SeparatePoint(R2, P1));
        Assert.Equal(1, meeting.Table.Rounds[R2].Ordinal);
    }

    [Fact]
    public void AnAnnulledRoundKeepsItsNumberAndItsPointGoesBackToTheTable()
    {
        var meeting = Closed.When(Facilitator, new AnnulRound(R1, T("Wrong text"))).Then(new RoundAnnulled(R1, T("Wrong text")));
        Assert.Equal(PointStage.Tabled, meeting.Table.Points[P1].Stage);
        meeting.When(Facilitator, new DeclareOutcome(R1)).ThenRefused("vote.annulled");
        meeting = meeting.And(Facilitator, OpenVoteOnP1 with { Round = R2 });
        Assert.Equal(2, meeting.Table.Rounds[R2].Ordinal);
    }

    [Fact]
    public void AnOpenVoteCanBeAnnulledAndADeclaredOneCannot()
    {
        var meeting = Voting.And(Facilitator, new AnnulRound(R1, T("Too early")));
        Assert.Null(meeting.Table.OpenRound);
        meeting.When(By(Ministry), Ballot(Ministry, Position.Agree)).ThenRefused("vote.closed");
        meeting.When(Facilitator, new AnnulRound(R1, T("Again"))).ThenRefused("vote.annulled");
        Closed.And(Facilitator, new DeclareOutcome(R1)).When(Facilitator, new AnnulRound(R1, T("Regret"))).ThenRefused("vote.alreadyDeclared");
        Voting.When(Facilitator, new AnnulRound(R1, Text.En(""))).ThenRefused("text.empty", "reason");
    }

    [Fact]
    public void WhatCameWithVoidBallotsIsVoidUnlessItWasAnswered()
    {
        var o2 = new ObjectionId("o2");
        var meeting = Voting.And(By(Ministry), Objecting(Ministry)).And(By(Akimat), Objecting(Akimat, o2))
            .And(By(Union), new CastBallot(R1, Union, Position.AgreeWithReservation, T("But"), null, V1))
            .And(Facilitator, new CloseVote(R1)).And(Facilitator, new AnswerObjection(O1, T("Indeed")))
            .And(Facilitator, new AnnulRound(R1, T("Wrong text")));
        Assert.Equal(O1, Assert.Single(meeting.Table.Objections).Id);
        Assert.Empty(meeting.Table.Reservations);
    }

    [Fact]
    public void AnObjectionOfAnEarlierRoundGivenUpInThisOneNeedsNoReason()
    {
        var meeting = Voting.And(By(Ministry), Objecting(Ministry)).And(Facilitator, new CloseVote(R1))
            .And(Facilitator, new DeclareOutcome(R1, T("The others agree"))).And(Facilitator, new ReopenPoint(P1, T("New facts")))
            .And(Facilitator, OpenVoteOnP1 with { Round = R2 });
        meeting.And(By(Ministry), new CastBallot(R2, Ministry, Position.Agree)).And(Facilitator, new CloseVote(R2))
            .When(Facilitator, new DeclareOutcome(R2)).ThenGoesOn(typeof(OutcomeDeclared), typeof(PointDecided));
        meeting.And(Facilitator, new CloseVote(R2)).When(Facilitator, new DeclareOutcome(R2)).ThenRefused("vote.reasonNeeded");
    }

    [Fact]
    public void AVoteWithoutNamesDoesNotTellThatASeatGaveUpItsObjection()
    {
        // Were a reason asked for only where it objects again, the asking would tell its ballot.
        var meeting = Voting.And(By(Ministry), Objecting(Ministry)).And(Facilitator, new CloseVote(R1))
            .And(Facilitator, new DeclareOutcome(R1, T("The others agree"))).And(Facilitator, new ReopenPoint(P1, T("New facts")))
            .And(Facilitator, OpenVoteOnP1 with { Round = R2, Secrecy = Secrecy.Unattributed });
        meeting.And(By(Ministry), new CastBallot(R2, Ministry, Position.Agree)).And(Facilitator, new CloseVote(R2))
            .When(Facilitator, new DeclareOutcome(R2)).ThenRefused("vote.reasonNeeded");
    }

    [Theory]
    [InlineData(Secrecy.Open)]
    [InlineData(Secrecy.Unattributed)]
    public void ABallotIsConsideredByAnyAnsweredObjectionOfItsSeat(Secrecy secrecy)
    {
        var meeting = Meeting.Given(Tabled).And(Facilitator, OpenVoteOnP1 with { Secrecy = secrecy })
            .And(By(Ministry), new CastBallot(R1, Ministry, Position.Object, T("No"), O1)).And(Facilitator, new CloseVote(R1))
            .And(Facilitator, new RaiseObjection(new("o2"), P1, T("As it said"), Ministry)).And(Facilitator, new AnswerObjection(new("o2"), T("Heard")));
        Assert.Equal(1, meeting.Table.Considered(meeting.Table.Rounds[R1]).Seats);
        Assert.Equal(1, meeting.And(Facilitator, new AnswerObjection(O1, T("Heard"))).Table.Considered(meeting.Table.Rounds[R1]).Seats);
    }

    [Fact]
    public void AnIntendedVoteIsAFootnoteAndALaterOneTakesItsPlace()
    {
        var meeting = Closed.When(By(Union), new StateIntendedVote(R1, T("In favour"))).Then(new IntendedVoteStated(R1, Union, T("In favour")))
            .And(By(Union), new StateIntendedVote(R1, T("Against")));
        Assert.Equal(T("Against"), Assert.Single(meeting.Table.Rounds[R1].IntendedVotes).Text);
        Assert.Equal(Closed.Table.OutcomeOf(Closed.Table.Rounds[R1]), meeting.Table.OutcomeOf(meeting.Table.Rounds[R1]));
    }

    [Fact]
    public void AnIntendedVoteNeedsAClosedOpenVoteOfTheSeats()
    {
        Voting.When(By(Union), new StateIntendedVote(R1, T("In favour"))).ThenRefused("vote.stillOpen");
        Closed.When(By(Expert), new StateIntendedVote(R1, T("In favour"))).ThenRefused("vote.notOnRegister");
        Closed.And(Facilitator, new AnnulRound(R1, T("Wrong"))).When(By(Union), new StateIntendedVote(R1, T("In favour"))).ThenRefused("vote.annulled");
        Meeting.Given(Tabled).And(Facilitator, OpenVoteOnP1 with { Secrecy = Secrecy.Unattributed }).And(Facilitator, new CloseVote(R1))
            .When(By(Union), new StateIntendedVote(R1, T("In favour"))).ThenRefused("vote.notInSecret");
    }
}
