using Consultation.Domain.Consensus;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>Temperature checks: a picture, never a position.</summary>
public sealed class TemperatureCheckTests
{
    private static Meeting Checking => Meeting.Given(Tabled).And(Facilitator, new OpenTemperatureCheck(P1, R1));

    [Fact]
    public void ACheckLeavesThePointOnTheTableAndGivesTotals()
    {
        var meeting = Checking.And(By(Ministry), Ballot(Ministry, Position.StandAside)).And(By(Union), Ballot(Union, Position.Agree))
            .When(Facilitator, new CloseTemperatureCheck(R1)).Then(new TemperatureCheckClosed(R1, new Tally(1, 0, 1, 0, 0)));
        Assert.Equal(PointStage.Tabled, meeting.Table.Points[P1].Stage);
        Assert.Null(meeting.Table.OpenRound);
        Assert.Equal(1, meeting.And(Facilitator, OpenVoteOnP1 with { Round = new("r2") }).Table.Rounds[new("r2")].Ordinal);
    }

    [Fact]
    public void ACheckTakesNoReasons() => Checking
        .When(By(Ministry), Objecting(Ministry)).ThenRefused("command.malformed", "text", "objection");

    [Fact]
    public void AnObjectionInACheckNeedsNoReason() => Checking.When(By(Ministry), Ballot(Ministry, Position.Object))
        .Then(new BallotCast(R1, Ministry, Position.Object));

    [Fact]
    public void ACheckIsNoVote()
    {
        Checking.When(Facilitator, new CloseVote(R1)).ThenRefused("round.unknown");
        Checking.When(Facilitator, new AnnulRound(R1, T("Why"))).ThenRefused("round.unknown");
        Checking.When(Facilitator, new EnterCount(R1, Civil, new Tally(1, 0, 0, 0, 0))).ThenRefused("round.unknown");
        Checking.And(Facilitator, new CloseTemperatureCheck(R1)).When(Facilitator, new DeclareOutcome(R1)).ThenRefused("round.unknown");
        Voting.When(Facilitator, new CloseTemperatureCheck(R1)).ThenRefused("round.unknown");
    }

    [Fact]
    public void OneVoteOrCheckIsOpenAtATime()
    {
        Checking.When(Facilitator, new OpenVote([P2], new("r2"), Secrecy.Open)).ThenRefused("roundtable.voteOpen");
        Voting.When(Facilitator, new OpenTemperatureCheck(P2, new("r2"))).ThenRefused("roundtable.voteOpen");
        Checking.When(Facilitator, new CloseRoundtable()).ThenRefused("roundtable.voteOpen");
    }

    [Fact]
    public void ACheckClosesByItsTime()
    {
        var closes = Meeting.Start.AddHours(1);
        var meeting = Meeting.Given(Tabled).And(Facilitator, new OpenTemperatureCheck(P1, R1, closes));
        var moment = Assert.Single(Moment.Of(meeting.Table));
        Assert.Equal(closes + Moment.Grace, moment.At);
        meeting.When(Clock, moment.ToCommand()).ThenGoesOn(typeof(TemperatureCheckClosed)).When(Clock, moment.ToCommand()).ThenRefused("vote.closed");
    }

    [Fact]
    public void ACheckNeedsATabledPoint() => Meeting.Given([.. Live, new PointDrafted(P1, One, T("Text"))])
        .When(Facilitator, new OpenTemperatureCheck(P1, R1)).ThenRefused("point.notTabled");

    [Fact]
    public void ACheckLeavesNoTraceInTheRecord()
    {
        static byte[] Record(Meeting meeting) => RecordJson.Write(RecordBuilder.Build(
            meeting.Table with { Number = 1, Time = Meeting.Start }, new RecordContext(new string('0', 64), _ => null, _ => TimeSpan.Zero), Readership.Everything));
        var meeting = Checking.And(By(Ministry), Ballot(Ministry, Position.Object)).And(Facilitator, new CloseTemperatureCheck(R1));
        Assert.Equal(System.Text.Encoding.UTF8.GetString(Record(Meeting.Given(Tabled))), System.Text.Encoding.UTF8.GetString(Record(meeting)));
    }
}
