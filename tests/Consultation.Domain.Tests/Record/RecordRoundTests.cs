using System.Text;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests;

/// <summary>What the record keeps of rounds that were annulled, counted by hands, voted by proxy, and of reopened points.</summary>
public sealed class RecordRoundTests
{
    private const string All = "g1+ g2+ g3+ g4+ g5+ c1+ c2+ c3+ c4+ c5+";

    private static RecordPoint Only(PlayedMeeting meeting) => Assert.Single(meeting.Record().Points);

    [Fact]
    public void AReopenedPointKeepsItsOutcomeBesideTheFurtherOne()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Text.", "it is so").Vote("p", All)
            .Do(new ReopenPoint(new("p"), Text.En("New facts"))).Vote("p", All.Replace("g1+", "g1r", StringComparison.Ordinal));
        var point = Only(meeting);
        Assert.Equal(("In the second round, the participants reached a consensus that it is so; 1 reservation, recorded below.", 2), (point.Sentence[Language.En], point.Number));
        var past = Assert.Single(point.Past);
        Assert.Equal(("The participants unanimously agreed that it is so.", 1), (past.Sentence[Language.En], past.Number));
        Assert.Equal("The point was reopened: New facts", past.Reason[Language.En]!.TrimEnd('.'));
        Assert.Empty(past.Reservations);
        Assert.Single(point.Reservations);
    }

    [Fact]
    public void WhatIsAnsweredAfterReopeningChangesNothingOfTheEarlierOutcome()
    {
        var answered = new PointId("p");
        var meeting = PlayedMeeting.InSession().Default(Grade.GeneralAgreement).Point("p", "Text.", "it is so")
            .Do(new SetPointRule(answered, new(System.Text.Json.JsonDocument.Parse("""{"required":"generalAgreement","toleratedObjections":1}""").RootElement)))
            .Vote("p", All.Replace("c5+", "c5-", StringComparison.Ordinal), reason: "One alone");
        var before = Only(meeting).Sentence;
        meeting.Do(new ReopenPoint(answered, Text.En("To answer"))).AnswerAll();
        Assert.Equal(before, Assert.Single(Only(meeting).Past).Sentence);
    }

    [Fact]
    public void OfPointsDecidedTogetherTheOneReopenedLeavesTheOthersTogether()
    {
        var meeting = PlayedMeeting.InSession().Point("a", "A.").Point("b", "B.").Point("c", "C.").Vote("a b c", All)
            .Do(new ReopenPoint(new("b"), Text.En("Too early")));
        var points = meeting.Record().Points;
        Assert.Equal(["a", "c"], points.Single(p => p.Id.Value == "a").Together.Select(id => id.Value));
        var reopened = points.Single(p => p.Id.Value == "b");
        Assert.Equal((PointStage.Tabled, 1), (reopened.Stage, Assert.Single(reopened.Past).Number));
        Assert.Equal("B.", Assert.Single(reopened.Past).Text[Language.En]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhatHadBeenNotedOrWithdrawnIsTheTextOfThatTimeHoweverItIsRevisedLater(bool noted)
    {
        var p = new PointId("p");
        var meeting = PlayedMeeting.InSession().Point("p", "First text.")
            .Do(noted ? new RecordDiscussion(p, DiscussionKind.Noted, Text.En("the text")) : new WithdrawPoint(p))
            .Do(new ReopenPoint(p, Text.En("New facts"))).Do(new RevisePoint(p, Text.En("Second text."), null));
        Assert.Equal("First text.", Assert.Single(Only(meeting).Past).Text[Language.En]);
        Assert.Equal("Second text.", Only(meeting).Text[Language.En]);
        Assert.EndsWith("them, without a decision so far:", Only(meeting).Sentence[Language.En], StringComparison.Ordinal);
    }

    [Fact]
    public void TheVersionsOfAPointThatCameToTheTableByReopeningStayInItsRecord()
    {
        var p = new PointId("p");
        var meeting = PlayedMeeting.InSession()
            .Do(new DraftPoint(p, new("one"), Text.En("First text."), null, Verb.Agreed, null)).Do(new RevisePoint(p, Text.En("Second text."), null))
            .Do(new WithdrawPoint(p)).Do(new ReopenPoint(p, Text.En("Needed after all"))).Vote("p", All)
            .Do(new ReopenPoint(p, Text.En("New facts"))).Do(new RevisePoint(p, Text.En("Third text."), null));
        Assert.Equal([2, 3], Only(meeting).Versions.Select(v => v.Number));
    }

    [Fact]
    public void AnAnnulledRoundIsPrintedWithItsReasonAndWithoutFigures()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Text.", "it is so").Vote("p", All.Replace("g1+", "g1-", StringComparison.Ordinal), declare: false)
            .Do(new AnnulRound(new("round-1"), Text.En("The text was read out wrong"))).Vote("p", All);
        var point = Only(meeting);
        Assert.Equal("The first round of voting was annulled: The text was read out wrong", Assert.Single(point.Annulled).Sentence[Language.En]!.TrimEnd('.'), ignoreCase: true);
        Assert.Equal("In the second round, the participants unanimously agreed that it is so.", point.Sentence[Language.En]);
        Assert.Empty(point.Objections);
        Assert.Equal(2, Assert.Single(point.Rounds).Number);
    }

    [Fact]
    public void RaisedHandsCountAndNameNobody()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Text.").Vote("p", "g1+ g2+ g3+ g4+ g5+", declare: false)
            .Do(new EnterCount(new("round-1"), new("civ"), new Tally(3, 0, 0, 1, 1))).Do(new DeclareOutcome(new("round-1")));
        var round = Assert.Single(Only(meeting).Rounds);
        Assert.Equal(new Tally(8, 0, 0, 1, 1), round.Count);
        Assert.Equal(5, round.Ballots!.Value.Count);
        Assert.Equal(new SectorCount(new("civ"), new Tally(3, 0, 0, 1, 1)), Assert.Single(round.Counts));
    }

    [Fact]
    public void RaisedHandsOfAnUnattributedVoteAreInItsTotalsAlone()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Text.").Vote("p", "g1+ g2+ g3+ g4+ g5+", Secrecy.Unattributed, declare: false)
            .Do(new EnterCount(new("round-1"), new("civ"), new Tally(3, 0, 0, 1, 1))).Do(new DeclareOutcome(new("round-1")));
        var round = Assert.Single(Only(meeting).Rounds);
        Assert.Equal((new Tally(8, 0, 0, 1, 1), 0), (round.Count, round.Counts.Count));
    }

    [Fact]
    public void ABallotByProxySaysWhoCastIt()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Text.").Do(new GiveProxy(new("c5"), new("c1"))).Do(new RecordDeparture(new("c5")))
            .Do(new OpenVote([new("p")], new("r"), Secrecy.Open)).Do(new CastBallot(new("r"), new("c5"), Position.Agree), Actor.Of(new("c1")))
            .Do(new CastBallot(new("r"), new("c1"), Position.Agree), Actor.Of(new("c1"))).Do(new CloseVote(new("r"))).Do(new DeclareOutcome(new("r")));
        var point = Only(meeting);
        Assert.Equal(new RecordProxy(new("c5"), new("c1")), Assert.Single(Assert.Single(point.Rounds).Proxies));
        Assert.Contains("1 by proxy", point.Figures![Language.En], StringComparison.Ordinal);
    }

    [Fact]
    public void AnIntendedVoteIsAFootnoteOfItsRound()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Text.").Vote("p", "g1+ g2+ g3+ c1+ c2+ c3+ c4+ c5+")
            .Do(new StateIntendedVote(new("round-1"), Text.En("Had it been present, it would have agreed")), Actor.Of(new("g5")));
        var footnote = Assert.Single(Assert.Single(Only(meeting).Rounds).IntendedVotes);
        Assert.Contains("Ministry 5", footnote.Sentence[Language.En], StringComparison.Ordinal);
        Assert.Contains("it would have agreed", footnote.Sentence[Language.En], StringComparison.Ordinal);
    }
}
