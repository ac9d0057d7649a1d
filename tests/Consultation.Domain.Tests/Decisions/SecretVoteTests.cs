using Consultation.Domain.Consensus;
using Consultation.Domain.Json;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>Votes whose ballots no event ever has.</summary>
public sealed class SecretVoteTests
{
    private static readonly OpenVote Secret = OpenVoteOnP1 with { Secrecy = Secrecy.Secret };

    private static Meeting SecretVoting => Meeting.Given(Tabled).And(Facilitator, Secret);

    private static Meeting WithReceipts => Meeting.Given(Tabled).And(Facilitator, Secret with { Receipts = true });

    [Fact]
    public void AllSectorsOfASecretVoteCountAsNotEssential() => Meeting.Given(Tabled).When(Facilitator, Secret).Then(new VoteOpened(
        R1, [new VotedPoint(P1, 1)], ConsensusRule.Requiring(Grade.Consensus), Secrecy.Secret, Results.Hidden,
        [new RegisterEntry(Ministry, Government, 1), new RegisterEntry(Akimat, Government, 1), new RegisterEntry(Union, Civil, 1)],
        [new RegisterSector(Government, false), new RegisterSector(Civil, false)]));

    [Theory]
    [InlineData(Position.Agree)]
    [InlineData(Position.Object)]
    [InlineData(Position.Abstain)]
    public void ABallotOfASecretVoteNamesTheSeatAlone(Position position)
    {
        var cast = new BallotCast(R1, Ministry);
        SecretVoting.When(By(Ministry), Ballot(Ministry, position)).Then(cast);
        Assert.Equal("""{"round":"r1","seat":"ministry","onBehalf":false}""", DomainJson.Write(cast));
    }

    [Fact]
    public void AChangedBallotNamesTheSeatAlone() => SecretVoting.And(By(Ministry), Ballot(Ministry, Position.Agree))
        .When(By(Ministry), Ballot(Ministry, Position.Object)).Then(new BallotChanged(R1, Ministry));

    [Theory]
    [InlineData(Position.StandAside)]
    [InlineData(Position.AgreeWithReservation)]
    public void ASecretVoteKnowsNoOtherPosition(Position position) =>
        SecretVoting.When(By(Ministry), Ballot(Ministry, position)).ThenRefused("vote.notInSecret");

    [Fact]
    public void ASecretBallotTakesNoTextAndNoIds()
    {
        SecretVoting.When(By(Ministry), Objecting(Ministry)).ThenRefused("vote.notInSecret");
        SecretVoting.When(By(Ministry), Ballot(Ministry, Position.Object) with { Text = T("Why") }).ThenRefused("vote.notInSecret");
        SecretVoting.When(By(Ministry), Ballot(Ministry, Position.Object) with { Objection = O1 }).ThenRefused("vote.notInSecret");
        SecretVoting.When(By(Ministry), Ballot(Ministry, Position.Agree) with { Reservation = V1 }).ThenRefused("vote.notInSecret");
    }

    [Fact]
    public void NobodyCastsASecretBallotForASeat() =>
        SecretVoting.When(Facilitator, Ballot(Ministry, Position.Agree)).ThenRefused("vote.notInSecret");

    [Fact]
    public void NobodyCastsASecretBallotByProxy() => SecretVoting.And(By(Ministry), new GiveProxy(Ministry, Akimat)).And(By(Ministry), new RecordDeparture(Ministry))
        .When(By(Akimat), Ballot(Ministry, Position.Agree)).ThenRefused("vote.notInSecret");

    [Fact]
    public void NoHandsAreCountedInASecretVote() =>
        SecretVoting.When(Facilitator, new EnterCount(R1, Civil, new Tally(1, 0, 0, 0, 0))).ThenRefused("vote.notInSecret");

    [Fact]
    public void ASecretVoteThatIsAnnulledWhileOpenWasNeverCounted()
    {
        var annulled = SecretVoting.And(By(Ministry), Ballot(Ministry, Position.Agree)).When(Clock, new AnnulRound(R1, T("The key is lost")))
            .Then(new RoundAnnulled(R1, T("The key is lost")));
        Assert.Null(annulled.Table.Rounds[R1].Totals);
        Assert.Equal(0, annulled.Table.OutcomeOf(annulled.Table.Rounds[R1]).Count.Agree);
        annulled.When(Facilitator, new OpenVote([P1], new RoundId("r2"), Secrecy.Secret)).ThenGoesOn(typeof(VoteOpened));
    }

    [Fact]
    public void AReceiptIsNeededExactlyWhereTheVoteHasThem()
    {
        var cast = Ballot(Ministry, Position.Agree);
        SecretVoting.When(By(Ministry), cast with { Receipt = "k7" }).ThenRefused("command.malformed", "receipt");
        Voting.When(By(Ministry), cast with { Receipt = "k7" }).ThenRefused("command.malformed", "receipt");
        WithReceipts.When(By(Ministry), cast).ThenRefused("command.malformed", "receipt");
        WithReceipts.When(By(Ministry), cast with { Receipt = "K7" }).ThenRefused("command.malformed", "receipt");
        WithReceipts.When(By(Ministry), cast with { Receipt = new string('k', 41) }).ThenRefused("command.malformed", "receipt");
        WithReceipts.When(By(Ministry), cast with { Receipt = new string('k', 40) }).Then(new BallotCast(R1, Ministry));
    }

    [Fact]
    public void ReceiptsOfAVoteThatIsNotSecretAreRefused() => Meeting.Given(Tabled)
        .When(Facilitator, OpenVoteOnP1 with { Secrecy = Secrecy.Unattributed, Receipts = true }).ThenRefused("command.malformed", "receipts");

    [Fact]
    public void APadIsReadInEveryVoteAndKeptInNone()
    {
        var padded = Ballot(Ministry, Position.Agree) with { Pad = new string('.', 40) };
        SecretVoting.When(By(Ministry), padded).Then(new BallotCast(R1, Ministry));
        Voting.When(By(Ministry), padded).Then(new BallotCast(R1, Ministry, Position.Agree));
        SecretVoting.When(By(Ministry), padded with { Pad = new string('.', 41) }).ThenRefused("command.malformed", "pad");
        Voting.When(By(Ministry), padded with { Pad = "é" }).ThenRefused("command.malformed", "pad");
    }

    [Fact]
    public void WhatWouldNeedToKnowWhoVotedHowIsRefusedAtOpening()
    {
        var meeting = Meeting.Given([.. Tabled, new SeatChanged(Union, T("Union"), Civil, true, 3)]);
        meeting.When(Facilitator, Secret with
        {
            Rule = Rule("""{"required":"generalAgreement","consideredObjectionsTolerated":true,"eachEssentialSector":true}"""),
        }).ThenRefused("rule.invalid", "required", "consideredObjectionsTolerated", "eachEssentialSector", "weights");
        Meeting.Given(Tabled).When(Facilitator, Secret with { Rule = Rule("""{"required":"majority"}""") }).ThenGoesOn(typeof(VoteOpened));
        Meeting.Given(Tabled).When(Facilitator, Secret with { Results = Results.Live }).ThenRefused("command.malformed", "results");
    }

    [Fact]
    public void ASecretVoteIsClosedByTheCountOfItsBallotsOnly()
    {
        var meeting = SecretVoting.And(By(Ministry), Ballot(Ministry, Position.Agree));
        meeting.When(Facilitator, new CloseVote(R1)).ThenRefused("server.notStored");
        meeting.When(Facilitator, new CloseVote(R1), Counted(2, 0, 0)).ThenRefused("server.notStored");
        meeting.When(Facilitator, new CloseVote(R1), Counted(1, 0, 0))
            .Then(new VoteClosed(R1, [Ministry, Akimat, Union], Totals: new Tally(1, 0, 0, 0, 0), NotVoted: 2));
    }

    [Fact]
    public void ReceiptsAreListedInTheirOwnOrder()
    {
        var meeting = WithReceipts;
        foreach (var (seat, receipt) in new[] { (Ministry, "b"), (Akimat, "c"), (Union, "a") })
            meeting = meeting.And(By(seat), Ballot(seat, Position.Agree) with { Receipt = receipt });
        var count = new SecretCount(
            new Tally(1, 0, 0, 1, 1), [new("b", Position.Object), new("b", Position.Agree), new("a", Position.Abstain)]);
        var closed = meeting.When(Facilitator, new CloseVote(R1), new Facts(SecretCount: count)).Then(new VoteClosed(
            R1, [Ministry, Akimat, Union], Totals: count.Totals,
            Receipts: [new("a", Position.Abstain), new("b", Position.Agree), new("b", Position.Object)]));
        Assert.Equal(3, closed.Table.Rounds[R1].Receipts?.Count);
    }

    [Fact]
    public void AVoteWithoutReceiptsListsNone() => Assert.Null(Cast(SecretVoting).When(Facilitator, new CloseVote(R1), new Facts(
        SecretCount: new SecretCount(new Tally(3, 0, 0, 0, 0), [new("a", Position.Agree)]))).ThenGoesOn().Table.Rounds[R1].Receipts);

    [Theory]
    [InlineData(3, 0, 0, Grade.Unanimity, true)]
    [InlineData(2, 0, 1, Grade.GeneralAgreement, false)]
    [InlineData(2, 1, 0, Grade.Majority, false)]
    [InlineData(0, 0, 3, Grade.NoPosition, false)]
    [InlineData(1, 2, 0, Grade.NotAgreed, false)]
    public void TheOutcomeComesFromTheTotals(int agree, int against, int abstain, Grade grade, bool adopted)
    {
        var closed = Cast(SecretVoting).When(Facilitator, new CloseVote(R1), Counted(agree, against, abstain)).ThenGoesOn(typeof(VoteClosed));
        var outcome = closed.Table.OutcomeOf(closed.Table.Rounds[R1]);
        Assert.Equal((grade, adopted, new Tally(agree, 0, 0, against, abstain)), (outcome.Grade, outcome.Adopted, outcome.Count));
        Assert.Empty(outcome.UncarriedSectors);
        closed.When(Facilitator, new DeclareOutcome(R1)).ThenGoesOn(typeof(OutcomeDeclared), typeof(PointDecided));
    }

    [Fact]
    public void ASeatThatDidNotVoteIsSilentInTheOutcome()
    {
        var closed = SecretVoting.And(By(Ministry), Ballot(Ministry, Position.Agree)).And(By(Union), new RecordDeparture(Union))
            .When(Facilitator, new CloseVote(R1), Counted(1, 0, 0)).ThenGoesOn();
        var outcome = closed.Table.OutcomeOf(closed.Table.Rounds[R1]);
        Assert.Equal((1, 2L, 3L, 1), (outcome.Silent, outcome.Present, outcome.Roll, closed.Table.Rounds[R1].NotVoted));
    }

    private static Meeting Cast(Meeting meeting) => new[] { Ministry, Akimat, Union }
        .Aggregate(meeting, (m, seat) => m.And(By(seat), Ballot(seat, Position.Agree)));

    private static Facts Counted(int agree, int against, int abstain) => new(SecretCount: new SecretCount(new Tally(agree, 0, 0, against, abstain)));
}
