using Consultation.Domain.Consensus;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>Who has the floor: clock, limits, and what was given in error.</summary>
public sealed class SpeechTests
{
    private static readonly SpeechId A = new("a");
    private static readonly SpeechId B = new("b");
    private static readonly RequestId Q1 = new("q1");
    private static readonly RequestId Q2 = new("q2");

    private static Meeting Open => Meeting.Given([.. Live, new FloorOpened()]);

    private static Meeting Speaking => Open.And(Facilitator, new GiveFloor(A, Seat: Ministry, Limit: 60));

    [Fact]
    public void APauseIsNotSpokenTime()
    {
        var paused = Later(Speaking, 19).When(Facilitator, new PauseSpeech(A)).Then(new SpeechPaused(A));
        Assert.True(paused.Table.Floor.Speeches[A].IsPaused);
        var ended = Later(Later(paused, 299).When(Facilitator, new ResumeSpeech()).Then(new SpeechResumed(A)), 9).And(By(Ministry), new EndSpeech(A));
        Assert.Equal(30, ended.Table.Floor.SecondsOf(Ministry, One, ended.Now));
    }

    [Fact]
    public void ASpeechThatEndsWhilePausedHasOnlyWhatWasSpoken()
    {
        var ended = Later(Speaking.And(Facilitator, new PauseSpeech()), 100).And(Facilitator, new EndSpeech(A));
        Assert.Equal(1, ended.Table.Floor.Speeches[A].SecondsUntil(ended.Now));
        Assert.False(ended.Table.Floor.Speeches[A].IsPaused);
    }

    [Fact]
    public void AClockIsStoppedOnceAndOnlyForTheSpeechThatIsMeant()
    {
        Speaking.When(Facilitator, new ResumeSpeech()).ThenRefused("command.malformed", "do");
        Speaking.And(Facilitator, new PauseSpeech()).When(Facilitator, new PauseSpeech()).ThenRefused("command.malformed", "do");
        Speaking.And(Facilitator, new GiveFloor(B, Seat: Union)).When(Facilitator, new PauseSpeech(A)).ThenRefused("floor.notSpeaking");
        Open.When(Facilitator, new PauseSpeech()).ThenRefused("floor.notSpeaking");
    }

    [Fact]
    public void SuspendingStopsTheClock()
    {
        var meeting = Speaking.When(Facilitator, new SuspendRoundtable()).Then(new SpeechPaused(A), new RoundtableSuspended());
        meeting.And(Facilitator, new ResumeRoundtable()).When(Facilitator, new ResumeSpeech(A)).Then(new SpeechResumed(A));
        Speaking.And(Facilitator, new PauseSpeech()).When(Facilitator, new SuspendRoundtable()).Then(new RoundtableSuspended());
        Speaking.When(Facilitator, new DecideProcedure(new("pr1"), ProcedureKind.MeetingSuspended, ProcedureHow.Gavel))
            .ThenGoesOn(typeof(ProcedureDecided), typeof(SpeechPaused), typeof(RoundtableSuspended));
    }

    [Fact]
    public void ASpeechIsGivenMoreTimeNeverLess()
    {
        Speaking.When(Facilitator, new ExtendSpeech(120, A)).Then(new SpeechExtended(A, 120));
        Speaking.When(Facilitator, new ExtendSpeech(60)).ThenRefused("command.malformed", "limit");
        Speaking.When(Facilitator, new ExtendSpeech(86_401)).ThenRefused("command.malformed", "limit");
        Open.And(Facilitator, new GiveFloor(A, Seat: Ministry)).When(Facilitator, new ExtendSpeech(5)).Then(new SpeechExtended(A, 5));
        Open.And(Facilitator, new GiveFloor(A, Seat: Ministry, Limit: 86_400)).When(Facilitator, new ExtendSpeech(86_400)).ThenRefused("command.malformed", "limit");
    }

    [Fact]
    public void TheLimitForASpeechIsItsLimitUnlessTheFacilitatorSaysAnother()
    {
        var limited = Open.And(Facilitator, new SetSpeakingLimits(180));
        limited.When(Facilitator, new GiveFloor(A, Seat: Ministry)).Then(new FloorGiven(A, Ministry, FloorKind.Statement, null, One, null, 180));
        limited.When(Facilitator, new GiveFloor(A, Seat: Ministry, Limit: 30)).Then(new FloorGiven(A, Ministry, FloorKind.Statement, null, One, null, 30));
        limited.And(By(Union), new RequestFloor(Q1, Union, FloorKind.PointOfOrder)).When(Facilitator, new GiveFloor(A, Q1))
            .Then(new FloorGiven(A, Union, FloorKind.PointOfOrder, Q1, One));
    }

    [Fact]
    public void ASeatGetsWhatIsLeftOfItsTimeOnTheItem()
    {
        var spoken = Later(Open.And(Facilitator, new SetSpeakingLimits(180, 200)).And(Facilitator, new GiveFloor(A, Seat: Ministry)), 99)
            .And(Facilitator, new EndSpeech(A));
        spoken.When(Facilitator, new GiveFloor(B, Seat: Ministry)).Then(new FloorGiven(B, Ministry, FloorKind.Statement, null, One, null, 100));
        spoken.When(Facilitator, new GiveFloor(B, Seat: Union)).Then(new FloorGiven(B, Union, FloorKind.Statement, null, One, null, 180));
        spoken.And(Facilitator, new TakeUpItem(Two)).When(Facilitator, new GiveFloor(B, Seat: Ministry))
            .Then(new FloorGiven(B, Ministry, FloorKind.Statement, null, Two, null, 180));
    }

    [Fact]
    public void WhoseTimeIsUsedUpGetsTheFloorOnlyWithALimitOfItsOwn()
    {
        var used = Later(Open.And(Facilitator, new SetSpeakingLimits(PerSeat: 100)).And(Facilitator, new GiveFloor(A, Seat: Ministry)), 96);
        var refused = used.When(Facilitator, new GiveFloor(B, Seat: Ministry));
        refused.ThenRefused("floor.limitReached");
        Assert.Contains("1:40", ((Decision.Refused)refused.Decision).Refusal.Sentence(), StringComparison.Ordinal);
        used.When(Facilitator, new GiveFloor(B, Seat: Ministry, Limit: 30)).Then(new SpeechEnded(A), new FloorGiven(B, Ministry, FloorKind.Statement, null, One, null, 30));
        used.And(By(Ministry), new RequestFloor(Q1, Ministry, FloorKind.PointOfOrder)).When(Facilitator, new GiveFloor(B, Q1)).ThenGoesOn(typeof(SpeechEnded), typeof(FloorGiven));
        used.And(Facilitator, new UndoFloor(A)).When(Facilitator, new GiveFloor(B, Seat: Ministry)).Then(new FloorGiven(B, Ministry, FloorKind.Statement, null, One, null, 100));
    }

    [Theory]
    [InlineData(4, null, "perSpeech")]
    [InlineData(86_401, null, "perSpeech")]
    [InlineData(null, 0, "perSeat")]
    public void LimitsOutOfRangeAreRefused(int? perSpeech, int? perSeat, string field) =>
        Open.When(Facilitator, new SetSpeakingLimits(perSpeech, perSeat)).ThenRefused("command.malformed", field);

    [Fact]
    public void TheFloorGivenInErrorCountsForNothingAndTheRequestIsBackAtItsPlace()
    {
        var waiting = Open.And(By(Ministry), new RequestFloor(Q1, Ministry, FloorKind.Statement)).And(By(Union), new RequestFloor(Q2, Union, FloorKind.Statement));
        var given = Later(waiting.And(Facilitator, new GiveFloor(A, Q1)), 50);
        var undone = given.When(Facilitator, new UndoFloor(A)).Then(new FloorGivenInError(A, Q1));
        Assert.Null(undone.Table.Floor.Speaking);
        Assert.Equal([Q1, Q2], undone.Table.Floor.Queue.Select(q => q.Id));
        Assert.Equal(0, undone.Table.Floor.SecondsOf(Ministry, One, undone.Now));
        undone.When(Facilitator, new UndoFloor(A)).ThenRefused("speech.unknown");
        undone.When(Facilitator, new GiveFloor(B, Q1)).Then(new FloorGiven(B, Ministry, FloorKind.Statement, Q1, One));

        // Given away twice by a double click: both can be taken back, in any order.
        var twice = given.And(Facilitator, new GiveFloor(B, Q2));
        Assert.Equal([Q1, Q2], twice.And(Facilitator, new UndoFloor(B)).And(Facilitator, new UndoFloor(A)).Table.Floor.Queue.Select(q => q.Id));
        Assert.Equal([Q1, Q2], twice.And(Facilitator, new UndoFloor(A)).And(Facilitator, new UndoFloor(B)).Table.Floor.Queue.Select(q => q.Id));
        Assert.Equal(B, twice.And(Facilitator, new UndoFloor(A)).Table.Floor.Speaking);
    }

    [Fact]
    public void ARequestDoesNotWaitTwiceNorForASeatThatLeft()
    {
        var given = Open.And(By(Ministry), new RequestFloor(Q1, Ministry, FloorKind.Statement)).And(Facilitator, new GiveFloor(A, Q1));
        given.And(By(Ministry), new RequestFloor(Q2, Ministry, FloorKind.Statement)).When(Facilitator, new UndoFloor(A)).Then(new FloorGivenInError(A));
        given.And(By(Ministry), new RecordDeparture(Ministry)).When(Facilitator, new UndoFloor(A)).Then(new FloorGivenInError(A));
        given.And(Facilitator, new RemoveSeat(Ministry)).When(Facilitator, new UndoFloor(A)).Then(new FloorGivenInError(A));
    }

    [Fact]
    public void AReplyIsToASpeechThatWasMade()
    {
        Speaking.When(By(Union), new RequestFloor(Q1, Union, FloorKind.Reply, A)).Then(new FloorRequested(Q1, Union, FloorKind.Reply, A));
        Speaking.When(By(Union), new RequestFloor(Q1, Union, FloorKind.Statement, A)).ThenRefused("command.malformed", "to");
        Speaking.When(By(Union), new RequestFloor(Q1, Union, FloorKind.Reply, B)).ThenRefused("command.malformed", "to");
        Speaking.And(Facilitator, new UndoFloor(A)).When(By(Union), new RequestFloor(Q1, Union, FloorKind.Reply, A)).ThenRefused("command.malformed", "to");
    }

    [Fact]
    public void WhoHasNoDeviceAnswersThroughTheFacilitator()
    {
        Speaking.When(Facilitator, new RequestFloor(Q1, Union, FloorKind.Question, A)).Then(new FloorRequested(Q1, Union, FloorKind.Question, A, OnBehalf: true));
        Speaking.When(Facilitator, new GiveFloor(B, Seat: Union, Kind: FloorKind.Question, To: A))
            .Then(new SpeechEnded(A), new FloorGiven(B, Union, FloorKind.Question, null, One, A));
        Speaking.When(Facilitator, new GiveFloor(B, Seat: Union, To: A)).ThenRefused("command.malformed", "to");
        Speaking.When(Facilitator, new GiveFloor(B, Seat: Union, Kind: FloorKind.PointOfOrder)).ThenRefused("command.malformed", "kind");
        Speaking.And(By(Union), new RequestFloor(Q1, Union, FloorKind.Statement)).When(Facilitator, new GiveFloor(B, Q1, Kind: FloorKind.Reply)).ThenRefused("command.malformed", "kind");
    }

    [Fact]
    public void PuttingOffTheItemEndsTheSpeechOnIt()
    {
        Speaking.When(Facilitator, new DeferItem(One)).Then(new SpeechEnded(A), new ItemDeferred(One));
        Speaking.When(Facilitator, new DeferItem(Two)).Then(new ItemDeferred(Two));
    }

    private static Meeting Later(Meeting meeting, int seconds) => meeting with { Now = meeting.Now.AddSeconds(seconds) };
}
