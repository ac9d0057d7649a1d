using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>Opening, closing and declaring votes.</summary>
public sealed class VoteTests
{
    private static readonly ConsensusRule Consensus = ConsensusRule.Requiring(Grade.Consensus);

    [Fact]
    public void TheRegisterHoldsTheVotingSeatsThatHaveArrived() => Meeting.Given(Tabled).When(Facilitator, OpenVoteOnP1).Then(new VoteOpened(
        R1, [new VotedPoint(P1, 1)], Consensus, Secrecy.Open, Results.Hidden,
        [new RegisterEntry(Ministry, Government, 1), new RegisterEntry(Akimat, Government, 1), new RegisterEntry(Union, Civil, 1)],
        [new RegisterSector(Government, false), new RegisterSector(Civil, true)]));

    [Fact]
    public void AVoteOnADraftIsRefused() => Meeting.Given([.. Live, new PointDrafted(P1, One, T("Text"))])
        .When(Facilitator, OpenVoteOnP1).ThenRefused("point.notTabled");

    [Fact]
    public void ASecondVoteWhileOneIsOpenIsRefused() => Voting
        .When(Facilitator, new OpenVote([P2], new RoundId("r2"), Secrecy.Open)).ThenRefused("roundtable.voteOpen");

    [Fact]
    public void LiveResultsOfAnUnattributedVoteAreRefused() => Meeting.Given(Tabled)
        .When(Facilitator, OpenVoteOnP1 with { Secrecy = Secrecy.Unattributed, Results = Results.Live }).ThenRefused("command.malformed", "results");

    [Fact]
    public void AClosingTimeInThePastIsRefused() => Meeting.Given(Tabled)
        .When(Facilitator, OpenVoteOnP1 with { Closes = Meeting.Start }).ThenRefused("command.malformed", "closes");

    [Fact]
    public void PointsWithDifferentRulesNeedARuleOfTheVotesOwn()
    {
        var meeting = Meeting.Given(Tabled).And(Facilitator, new SetPointRule(P2, Rule("""{"required":"majority"}""")));
        var both = new OpenVote([P1, P2], R1, Secrecy.Open);
        meeting.When(Facilitator, both).ThenRefused("rule.invalid", "points");
        meeting.When(Facilitator, both with { Rule = Rule("""{"required":"unanimity"}""") }).ThenGoesOn(typeof(VoteOpened));
    }

    [Fact]
    public void ARuleThatMakesNoSenseIsRefusedWithItsFields() => Meeting.Given(Tabled)
        .When(Facilitator, OpenVoteOnP1 with { Rule = Rule("""{"required":"most","broadSupport":"1/2"}""") })
        .ThenRefused("rule.invalid", "rule.required", "rule.broadSupport");

    [Fact]
    public void ClosingAnOpenVoteListsBallotsAndThosePresent() => Voting.And(By(Ministry), Ballot(Ministry, Position.Agree))
        .When(Facilitator, new CloseVote(R1))
        .Then(new VoteClosed(R1, [Ministry, Akimat, Union], [new SeatBallot(Ministry, Position.Agree)], NotVoted: 2));

    [Fact]
    public void ASeatThatVotedAndLeftCountsAsPresentAndOneThatOnlyLeftDoesNot() => Voting
        .And(By(Ministry), Ballot(Ministry, Position.Agree)).And(By(Ministry), new RecordDeparture(Ministry)).And(By(Akimat), new RecordDeparture(Akimat))
        .When(Facilitator, new CloseVote(R1))
        .Then(new VoteClosed(R1, [Ministry, Union], [new SeatBallot(Ministry, Position.Agree)], NotVoted: 1));

    [Fact]
    public void ClosingAnUnattributedVoteGivesTotalsOnly()
    {
        var meeting = Meeting.Given(Tabled).And(Facilitator, OpenVoteOnP1 with { Secrecy = Secrecy.Unattributed })
            .And(By(Ministry), Ballot(Ministry, Position.Agree)).And(By(Union), Ballot(Union, Position.Abstain));
        var closed = new VoteClosed(R1, [Ministry, Akimat, Union], Totals: new Tally(1, 0, 0, 0, 1), NotVoted: 1);
        meeting.When(Facilitator, new CloseVote(R1)).Then(closed);
        Assert.DoesNotContain("\"ballots\"", DomainJson.Write(closed), StringComparison.Ordinal);
    }

    [Fact]
    public void AVoteIsClosedOnce() => Voting.And(Facilitator, new CloseVote(R1)).When(Clock, new CloseVote(R1)).ThenRefused("vote.closed");

    [Fact]
    public void DeclaringBeforeClosingIsRefused() => Voting.When(Facilitator, new DeclareOutcome(R1)).ThenRefused("vote.stillOpen");

    [Fact]
    public void DeclaringDecidesEveryPointOfTheVote()
    {
        var meeting = Meeting.Given(Tabled).And(Facilitator, new OpenVote([P1, P2], R1, Secrecy.Open));
        foreach (var seat in new[] { Ministry, Akimat, Union })
            meeting = meeting.And(By(seat), Ballot(seat, Position.Agree));
        var declared = meeting.And(Facilitator, new CloseVote(R1)).When(Facilitator, new DeclareOutcome(R1))
            .ThenGoesOn(typeof(OutcomeDeclared), typeof(PointDecided), typeof(PointDecided));
        Assert.All([P1, P2], p => Assert.Equal((Grade.Unanimity, true), (declared.Table.Points[p].Decision!.Grade, declared.Table.Points[p].Decision!.Adopted)));
        declared.When(Facilitator, new DeclareOutcome(R1, T("again"))).ThenRefused("vote.alreadyDeclared");
        declared.When(Facilitator, new RevisePoint(P1, T("Other"))).ThenRefused("point.final");
    }

    [Fact]
    public void DeclaringAboveAnUnansweredObjectionNeedsAReason()
    {
        var closed = Objected();
        closed.When(Facilitator, new DeclareOutcome(R1)).ThenRefused("vote.reasonNeeded");
        closed.When(Facilitator, new DeclareOutcome(R1, T("Heard at length"))).ThenGoesOn(typeof(OutcomeDeclared), typeof(PointDecided));
    }

    [Fact]
    public void AnAnswerMakesAnObjectionConsideredAndChangesTheProvisionalOutcome()
    {
        var closed = Objected();
        Assert.Equal(Grade.Majority, closed.Table.OutcomeOf(closed.Table.Rounds[R1]).Grade);
        var answered = closed.When(Facilitator, new AnswerObjection(O1, T("Because"))).Then(new ObjectionAnswered(O1, T("Because")));
        Assert.Equal(Grade.GeneralAgreement, answered.Table.OutcomeOf(answered.Table.Rounds[R1]).Grade);
        answered.When(Facilitator, new DeclareOutcome(R1)).ThenGoesOn(typeof(OutcomeDeclared), typeof(PointDecided));
    }

    [Fact]
    public void AnObjectionToAnEarlierVersionDoesNotCount()
    {
        var meeting = Meeting.Given(Tabled).And(By(Akimat), new RaiseObjection(O1, P1, T("Unclear"))).And(Facilitator, new AnswerObjection(O1, T("Clear")))
            .And(Facilitator, new RevisePoint(P1, T("Another text"))).And(Facilitator, OpenVoteOnP1);
        var closed = meeting.And(By(Akimat), Objecting(Akimat, new ObjectionId("o2"))).And(Facilitator, new CloseVote(R1));
        Assert.Contains(closed.Table.Unanswered(closed.Table.Rounds[R1]), o => o.Id.Value == "o2");
        closed.When(Facilitator, new DeclareOutcome(R1)).ThenRefused("vote.reasonNeeded");
    }

    [Fact]
    public void ClosingTheRoundtableWhileAVoteIsOpenIsRefused() =>
        Voting.When(Facilitator, new CloseRoundtable()).ThenRefused("roundtable.voteOpen");

    [Fact]
    public void AClosingTimeFallsDueTwoSecondsLaterAndIsGoneAfterClosing()
    {
        var closes = Meeting.Start.AddHours(1);
        var meeting = Meeting.Given(Tabled).And(Facilitator, OpenVoteOnP1 with { Closes = closes });
        Assert.Equal([new Moment(closes.AddSeconds(2), MomentKind.CloseVote, "r1")], Moment.Of(meeting.Table));
        Assert.Empty(Moment.Of(meeting.And(Clock, new CloseVote(R1)).Table));
    }

    /// <summary>Five voting seats, four of which agree and one objects; closed, not declared.</summary>
    private static Meeting Objected()
    {
        var (x, y) = (new SeatId("x"), new SeatId("y"));
        var meeting = Meeting.Given(Tabled);
        foreach (var seat in new[] { x, y })
            meeting = meeting.And(Facilitator, new AddSeat(seat, T(seat.Value), Civil)).And(By(seat), new RecordArrival(seat, AttendanceMode.Remote));
        meeting = meeting.And(Facilitator, OpenVoteOnP1).And(By(Akimat), Objecting(Akimat));
        foreach (var seat in new[] { Ministry, Union, x, y })
            meeting = meeting.And(By(seat), Ballot(seat, Position.Agree));
        return meeting.And(Facilitator, new CloseVote(R1));
    }
}
