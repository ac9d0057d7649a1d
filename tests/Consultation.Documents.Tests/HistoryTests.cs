using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Tests;

namespace Consultation.Documents.Tests;

/// <summary>What the documents say of rounds, reopened points and the register, besides the outcome.</summary>
public class HistoryTests
{
    private const string All = "g1+ g2+ g3+ g4+ g5+ c1+ c2+ c3+ c4+ c5+";

    private static string Words(PlayedMeeting meeting, DocumentKind kind = DocumentKind.Minutes) =>
        PdfReader.Flow(DocumentRenderer.Render(meeting.Record(), kind, Language.En));

    [Fact]
    public void TheMinutesTellOfAnAnnulledRoundAndOfAnEarlierOutcome()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "The text of it.", "it is so").Vote("p", All, declare: false)
            .Do(new AnnulRound(new("round-1"), Text.En("The text was read out wrong."))).Vote("p", All)
            .Do(new ReopenPoint(new("p"), Text.En("New facts."))).Vote("p", All.Replace("g1+", "g1r", StringComparison.Ordinal));
        var words = Words(meeting);
        Assert.Contains("The first round of voting was annulled: the text was read out wrong.", words, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Earlier outcome (decision 1, 23 February 2009,", words, StringComparison.Ordinal);
        Assert.Contains("unanimously agreed that it is so.", words, StringComparison.Ordinal);
        Assert.Contains("The point was reopened: ", words, StringComparison.Ordinal);
        Assert.Contains("In the third round, the participants reached a consensus that it is so", words, StringComparison.Ordinal);
    }

    [Fact]
    public void TheMinutesTellOfHandsProxiesAndIntendedVotes()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "The text of it.").Do(new GiveProxy(new("g5"), new("g1"))).Do(new RecordDeparture(new("g5")))
            .Do(new OpenVote([new("p")], new("r"), Secrecy.Open));
        foreach (var seat in new SeatId[] { new("g1"), new("g2"), new("g3") })
            meeting.Do(new CastBallot(new("r"), seat, Position.Agree), Actor.Of(seat));
        meeting.Do(new CastBallot(new("r"), new("g5"), Position.Agree), Actor.Of(new("g1")))
            .Do(new EnterCount(new("r"), new("civ"), new Tally(4, 0, 0, 0, 1))).Do(new CloseVote(new("r"))).Do(new DeclareOutcome(new("r")))
            .Do(new StateIntendedVote(new("r"), Text.En("Had it voted, it would have agreed.")), Actor.Of(new("g4")));
        var words = Words(meeting);
        Assert.Contains("Civil society, by raised hands: 4 agree, 1 abstain", words, StringComparison.Ordinal);
        Assert.Contains("Ministry 1 voted also for Ministry 5, by proxy", words, StringComparison.Ordinal);
        Assert.Contains("Had it voted, it would have agreed.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void TheReceiptsOfASecretVoteStandBesideTheirPositions()
    {
        var meeting = PlayedMeeting.InSession().Point("x", "X.").SecretVote("x", 8, 1, 1);
        var words = Words(meeting);
        var receipts = Assert.Single(meeting.Record().Points).Rounds[0].Receipts;
        Assert.Contains("by secret ballot", words, StringComparison.Ordinal);
        Assert.All(receipts ?? [], receipt => Assert.Contains(receipt.Receipt, words.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void TheAgreedPositionsHaveTheRegisterAndWhatIsInForceNoMore()
    {
        var meeting = PlayedMeeting.InSession().Inherits().Point("a", "The first text.").Vote("a", All).Point("b", "The second text.").Vote("b", All)
            .Do(new AmendPosition(new PositionRef(new("old"), new("first")), new PositionRef(new("b"))))
            .Do(new SupersedePosition(new PositionRef(new("a")), new PositionRef(new("b")), Text.En("It says more.")));
        var words = Words(meeting, DocumentKind.AgreedPositions);
        Assert.Contains("Positions of earlier meetings", words, StringComparison.Ordinal);
        Assert.Contains("Old.", words, StringComparison.Ordinal);
        Assert.Contains("In force as amended by decision 2.", words, StringComparison.Ordinal);
        Assert.Contains("Superseded by decision 2. Reason: It says more.", words, StringComparison.Ordinal);
    }
}
