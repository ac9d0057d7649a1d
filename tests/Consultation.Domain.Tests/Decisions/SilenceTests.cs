using Consultation.Domain.Consensus;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>
/// Silence procedures, in the meeting and over days: how they are opened, broken, moved, cancelled and kept. The Union
/// attends from afar, the others in the room.
/// </summary>
public sealed class SilenceTests
{
    private static readonly ConsensusRule BySilence = Presets.Named("Silence procedure")!;

    private static readonly ValueList<RegisterEntry> Register = [new(Ministry, Government, 1), new(Akimat, Government, 1), new(Union, Civil, 1)];

    private static readonly ValueList<RegisterSector> Sectors = [new(Government, false), new(Civil, true)];

    private static Meeting OnTable => Meeting.Given(Tabled);

    private static Meeting InMeeting => Opened(OnTable, TimeSpan.FromMinutes(2));

    private static Meeting OverDays => Opened(OnTable, TimeSpan.FromDays(3));

    private static Meeting Opened(Meeting meeting, TimeSpan time) => meeting.And(Facilitator, Opening(meeting, time));

    private static OpenSilence Opening(Meeting meeting, TimeSpan time, string? rule = null) =>
        new(S1, new SilenceTarget(P1), meeting.Now + time, rule is null ? null : Rule(rule));

    private static BreakSilence Objecting(SeatId? seat = null) => new(S1, T("Too soon"), seat, O1);

    private static Facts Connected(params SeatId[] seats) => Facts.None with { Connected = [.. seats] };

    [Fact]
    public void ItIsOpenedOnTheVersionOnTheTableForTheRollOfThatMoment()
    {
        var meeting = OnTable.And(Facilitator, new RevisePoint(P1, T("Second")));
        var until = meeting.Now.AddMinutes(2);
        var opened = meeting.When(Facilitator, new OpenSilence(S1, new SilenceTarget(P1), until))
            .Then(new SilenceOpened(S1, P1, 2, BySilence, Register, Sectors, until, true));
        Assert.Equal((PointStage.Silence, S1), (opened.Table.Points[P1].Stage, opened.Table.Points[P1].Silence));
    }

    [Fact]
    public void ItIsInTheMeetingUpToAnHourAndOnlyInASessionThatIsLive()
    {
        Assert.True(Opened(OnTable, TimeSpan.FromHours(1)).Table.Silences[S1].InMeeting);
        Assert.False(Opened(OnTable, TimeSpan.FromHours(1) + TimeSpan.FromMilliseconds(1)).Table.Silences[S1].InMeeting);
        Assert.False(Opened(OnTable.And(Facilitator, new SuspendRoundtable()), TimeSpan.FromMinutes(2)).Table.Silences[S1].InMeeting);
        Assert.False(Opened(OnTable.And(Facilitator, new CloseRoundtable()), TimeSpan.FromMinutes(2)).Table.Silences[S1].InMeeting);
    }

    [Fact]
    public void WhateverTheRuleSaysOfSilenceItAssents() => Assert.Equal(
        SilenceRule.Assents,
        OnTable.And(Facilitator, Opening(OnTable, TimeSpan.FromDays(1), """{"required":"majority","silence":"abstains"}""")).Table.Silences[S1].Rule.Silence);

    [Fact]
    public void UnanimityCannotBeHadBySilence()
    {
        OnTable.When(Facilitator, Opening(OnTable, TimeSpan.FromDays(1), """{"required":"unanimity"}""")).ThenRefused("rule.invalid", "required");
        OnTable.And(Facilitator, new SetPointRule(P1, Rule("""{"required":"unanimity"}""")))
            .When(Facilitator, Opening(OnTable, TimeSpan.FromDays(1))).ThenRefused("rule.invalid", "required");
    }

    [Fact]
    public void ItIsOpenedOnAPointOfTheTableUntilAMomentAhead()
    {
        var meeting = OnTable.And(new PointDrafted(new PointId("p3"), Two, T("Draft")));
        meeting.When(Facilitator, new OpenSilence(S1, new SilenceTarget(new PointId("p9")), meeting.Now.AddDays(1))).ThenRefused("point.unknown");
        meeting.When(Facilitator, new OpenSilence(S1, new SilenceTarget(new PointId("p3")), meeting.Now.AddDays(1))).ThenRefused("point.notTabled");
        meeting.When(Facilitator, new OpenSilence(R1 with { Value = "p2" }, new SilenceTarget(P1), meeting.Now.AddDays(1))).ThenRefused("id.taken");
        meeting.When(Facilitator, Opening(meeting, TimeSpan.Zero)).ThenRefused("command.malformed", "until");
        meeting.When(Facilitator, Opening(meeting, TimeSpan.FromDays(400))).ThenRefused("command.malformed", "until");
        meeting.And(Facilitator, new WithdrawPoint(P1)).When(Facilitator, Opening(meeting, TimeSpan.FromDays(1))).ThenRefused("point.final");
        Voting.When(Facilitator, Opening(Voting, TimeSpan.FromDays(1))).ThenRefused("point.underWay");
        Meeting.Given(Prepared).When(Facilitator, Opening(meeting, TimeSpan.FromDays(1))).ThenRefused("roundtable.notLive");
    }

    [Fact]
    public void OnlyTheFacilitatorOpensAndCancelsOneAndOnlyTheClockKeepsIt()
    {
        OnTable.When(Rapporteur, Opening(OnTable, TimeSpan.FromDays(1))).ThenRefused("access.notYourRole");
        OnTable.When(By(Union), Opening(OnTable, TimeSpan.FromDays(1))).ThenRefused("access.notYourRole");
        OverDays.When(By(Union), new CancelSilence(S1, T("why"))).ThenRefused("access.notYourRole");
        OverDays.When(Facilitator, new KeepSilence(S1)).ThenRefused("access.notYourRole");
        OverDays.When(Facilitator, new NoteNotified(S1, Union)).ThenRefused("access.notYourRole");
    }

    [Fact]
    public void MeanwhileNothingElseIsDoneToThePoint()
    {
        OverDays.When(Rapporteur, new RevisePoint(P1, T("Other"))).ThenRefused("point.underWay");
        OverDays.When(Facilitator, OpenVoteOnP1).ThenRefused("point.underWay");
        OverDays.When(Facilitator, new StateSense(P1, Sense.Agreed)).ThenRefused("point.underWay");
        OverDays.When(Facilitator, new WithdrawPoint(P1)).ThenRefused("point.underWay");
        OverDays.When(Facilitator, Opening(OverDays, TimeSpan.FromDays(1)) with { Round = new("s2") }).ThenRefused("point.underWay");
    }

    [Fact]
    public void OneObjectionBreaksItAtOnceAndThePointIsOnTheTableAgain()
    {
        var broken = InMeeting.When(By(Union), Objecting())
            .Then(new SilenceBroken(S1, Union, O1), new ObjectionRaised(O1, P1, 1, Union, T("Too soon")));
        Assert.Equal((PointStage.Tabled, null), (broken.Table.Points[P1].Stage, broken.Table.Points[P1].Decision));
        Assert.Equal(SilenceState.Broken, broken.Table.Silences[S1].State);
        broken.When(Clock, new KeepSilence(S1)).ThenRefused("silence.over");
        broken.When(By(Ministry), Objecting() with { Objection = new("o2") }).ThenRefused("silence.over");
        broken.When(Facilitator, OpenVoteOnP1).ThenGoesOn(typeof(VoteOpened));
    }

    [Fact]
    public void TheFacilitatorBreaksItForASeatThatItNames()
    {
        OverDays.When(Facilitator, Objecting()).ThenRefused("command.malformed", "seat");
        OverDays.When(Facilitator, Objecting(Union))
            .Then(new SilenceBroken(S1, Union, O1, OnBehalf: true), new ObjectionRaised(O1, P1, 1, Union, T("Too soon"), true));
    }

    [Fact]
    public void OnlySeatsOfTheRegisterBreakIt()
    {
        var late = OverDays.And(new SeatAdded(new("late"), T("Late"), Civil, true, 1), new SeatArrived(new("late"), AttendanceMode.OnSite));
        late.When(By(new("late")), Objecting()).ThenRefused("vote.notOnRegister");
        late.When(By(Expert), Objecting()).ThenRefused("seat.noVote");
        late.When(By(Ministry), Objecting(Union)).ThenRefused("seat.notYours");
        late.When(By(Union), new BreakSilence(R1, T("No"), null, O1)).ThenRefused("round.unknown");
    }

    [Fact]
    public void WhatBreaksItHasAnIdAndWords()
    {
        OverDays.When(By(Union), Objecting() with { Objection = null }).ThenRefused("command.malformed", "objection");
        OverDays.When(By(Union), Objecting() with { Amendment = A1 }).ThenRefused("command.malformed", "objection");
        OverDays.When(By(Union), Objecting() with { Text = new Text([]) }).ThenRefused("text.empty", "text");
        OverDays.When(By(Union), Objecting() with { Text = Long(4_001) }).ThenRefused("text.tooLong", "text");
        OverDays.When(By(Union), Objecting() with { Objection = new("p2") }).ThenRefused("id.taken");
    }

    [Fact]
    public void AnAmendmentBreaksItTooAndIsThenTheTablesToAcceptOrDecline()
    {
        var broken = OverDays.And(Facilitator, new CloseRoundtable()).When(By(Union), new BreakSilence(S1, T("Better text"), Amendment: A1))
            .Then(new SilenceBroken(S1, Union, Amendment: A1), new AmendmentProposed(A1, P1, 1, T("Better text"), Seat: Union));
        var again = broken.And(Facilitator, new AcceptAmendment(A1));
        Assert.Equal(2, again.And(Facilitator, Opening(again, TimeSpan.FromDays(1)) with { Round = new("s2") }).Table.Silences[new("s2")].Version);
    }

    [Fact]
    public void AnAmendmentThatBreaksItIsAWholeOtherTextInTheAuthenticLanguage()
    {
        OverDays.When(By(Union), new BreakSilence(S1, T("One text"), Amendment: A1)).ThenRefused("command.malformed", "text");
        OverDays.When(By(Union), new BreakSilence(S1, new Text(Language.Ru, "Текст"), Amendment: A1)).ThenRefused("text.empty", "text.en");
        OverDays.When(By(Union), new BreakSilence(S1, T("Text"), Amendment: new("p2"))).ThenRefused("id.taken");
    }

    [Fact]
    public void AnObjectionThatBrokeItIsAnsweredOrWithdrawnAfterTheSessionToo()
    {
        var closed = OverDays.And(Facilitator, new CloseRoundtable()).And(By(Union), Objecting());
        closed.When(Facilitator, new AnswerObjection(O1, T("Because"))).ThenGoesOn(typeof(ObjectionAnswered));
        closed.When(By(Union), new WithdrawObjection(O1)).ThenGoesOn(typeof(ObjectionWithdrawn));
    }

    [Fact]
    public void ItIsNotOpenedOverAnOpenBracket() => OnTable.And(Rapporteur, new BracketText(B1, P1, 1, new TextRange(0, 3)))
        .When(Facilitator, Opening(OnTable, TimeSpan.FromDays(1))).ThenRefused("point.bracketOpen");

    [Fact]
    public void AnObjectionRaisedOtherwiseBreaksItToo()
    {
        OverDays.When(By(Union), new RaiseObjection(O1, P1, T("No")))
            .Then(new SilenceBroken(S1, Union, O1), new ObjectionRaised(O1, P1, 1, Union, T("No")));
        OverDays.When(By(Expert), new RaiseObjection(O1, P1, T("No"))).Then(new ObjectionRaised(O1, P1, 1, Expert, T("No")));
    }

    [Fact]
    public void InTheMeetingThoseInTheRoomAndThoseConnectedThroughoutCount()
    {
        var kept = InMeeting.When(Clock, new KeepSilence(S1), Connected(Union)).ThenGoesOn(typeof(SilenceKept), typeof(PointDecided));
        Assert.Equal(([Ministry, Akimat, Union], []), (kept.Table.Silences[S1].Present, kept.Table.Silences[S1].NotReached));
        Assert.Equal((PointStage.Decided, Grade.Consensus, true), (kept.Table.Points[P1].Stage, kept.Table.Points[P1].Decision!.Grade, kept.Table.Points[P1].Decision!.Adopted));
        Assert.Equal((S1, null), (kept.Table.Points[P1].Decision!.Round, kept.Table.Points[P1].Silence));
        Assert.Equal((3, 3L, 3L), (kept.Table.Silences[S1].Outcome!.Silent, kept.Table.Silences[S1].Outcome!.Support, kept.Table.Silences[S1].Outcome!.Present));
    }

    [Fact]
    public void ARemoteSeatThatWasNotConnectedThroughoutIsNotReachedAndCountsAsNotPresent()
    {
        var kept = InMeeting.And(Facilitator, new SetDefaultRule(Rule("""{"required":"majority"}""")))
            .When(Clock, new KeepSilence(S1)).ThenGoesOn(typeof(SilenceKept), typeof(PointDecided));
        Assert.Equal(([Ministry, Akimat], [Union]), (kept.Table.Silences[S1].Present, kept.Table.Silences[S1].NotReached));
        Assert.Equal((Grade.Inquorate, false), (kept.Table.Points[P1].Decision!.Grade, kept.Table.Points[P1].Decision!.Adopted));
    }

    [Fact]
    public void ASeatInTheRoomWhenItOpenedOrAtTheEndNeedsNoConnection()
    {
        var kept = InMeeting.And(By(Ministry), new RecordDeparture(Ministry))
            .And(By(Union), new RecordDeparture(Union)).And(By(Union), new RecordArrival(Union, AttendanceMode.OnSite))
            .When(Clock, new KeepSilence(S1)).ThenGoesOn();
        Assert.Equal([Ministry, Akimat, Union], kept.Table.Silences[S1].Present);
    }

    [Fact]
    public void AConnectedPageOfASeatThatLeftDoesNotCount()
    {
        var kept = InMeeting.And(By(Union), new RecordDeparture(Union)).When(Clock, new KeepSilence(S1), Connected(Union)).ThenGoesOn();
        Assert.Equal([Union], kept.Table.Silences[S1].NotReached);
    }

    [Fact]
    public void OverDaysThoseNotifiedCountWhetherTheyAreAtTheTableOrNot()
    {
        var notified = OverDays.And(Clock, new NoteNotified(S1, Union)).And(Clock, new NoteNotified(S1, Ministry)).And(Facilitator, new CloseRoundtable());
        var kept = notified.When(Clock, new KeepSilence(S1), Connected(Akimat)).ThenGoesOn(typeof(SilenceKept), typeof(PointDecided));
        Assert.Equal(([Ministry, Union], [Akimat]), (kept.Table.Silences[S1].Present, kept.Table.Silences[S1].NotReached));
        Assert.Equal(Grade.Consensus, kept.Table.Points[P1].Decision!.Grade);
    }

    [Fact]
    public void WhereNobodyWasNotifiedNothingIsDecided() =>
        Assert.Equal(Grade.Inquorate, OverDays.When(Clock, new KeepSilence(S1)).ThenGoesOn().Table.Points[P1].Decision!.Grade);

    [Fact]
    public void ASeatIsNotifiedOnceAndOnlyOverDays()
    {
        OverDays.When(Clock, new NoteNotified(S1, Union)).Then(new SeatNotified(S1, Union));
        OverDays.And(Clock, new NoteNotified(S1, Union)).When(Clock, new NoteNotified(S1, Union)).ThenRefused("command.malformed", "seat");
        OverDays.When(Clock, new NoteNotified(S1, Expert)).ThenRefused("vote.notOnRegister");
        InMeeting.When(Clock, new NoteNotified(S1, Union)).ThenRefused("command.malformed", "round");
    }

    [Fact]
    public void ASeatRemovedMeanwhileIsNotReached()
    {
        var kept = OverDays.And(Clock, new NoteNotified(S1, Union)).And(Facilitator, new RemoveSeat(Union)).When(Clock, new KeepSilence(S1)).ThenGoesOn();
        Assert.Contains(Union, kept.Table.Silences[S1].NotReached);
    }

    [Fact]
    public void ASeatOnARegisterStaysThoughItNeverArrived()
    {
        var all = Created with { Roll = RollKind.All };
        var meeting = Opened(Meeting.Given([all, .. Prepared[1..], new RoundtableOpened(), new PointDrafted(P1, One, T("Text")), new PointTabled(P1)]), TimeSpan.FromDays(1));
        var kept = meeting.And(Facilitator, new RemoveSeat(Union)).When(Clock, new KeepSilence(S1)).ThenGoesOn();
        Assert.True(kept.Table.Seats[Union].Removed);
    }

    [Fact]
    public void ItsMomentIsMovedToALaterOneWithAReason()
    {
        var until = OverDays.Table.Silences[S1].Until;
        var extended = OverDays.When(Facilitator, new ExtendSilence(S1, until.AddDays(1), T("Holidays")))
            .Then(new SilenceExtended(S1, until.AddDays(1), T("Holidays")));
        Assert.Equal(until.AddDays(1).AddSeconds(2), Assert.Single(Moment.Of(extended.Table)).At);
        OverDays.When(Facilitator, new ExtendSilence(S1, until, T("Same"))).ThenRefused("command.malformed", "until");
        OverDays.When(Facilitator, new ExtendSilence(S1, until.AddDays(1), new Text([]))).ThenRefused("silence.reasonNeeded");
        OverDays.When(Facilitator, new ExtendSilence(S1, until.AddDays(400), T("Long"))).ThenRefused("command.malformed", "until");
        OverDays.When(By(Union), new ExtendSilence(S1, until.AddDays(1), T("Mine"))).ThenRefused("access.notYourRole");
    }

    [Fact]
    public void OneInTheMeetingIsNotMadeOneOverDays()
    {
        InMeeting.When(Facilitator, new ExtendSilence(S1, InMeeting.Now.AddHours(2), T("Long"))).ThenRefused("command.malformed", "until");
        InMeeting.When(Clock, new ExtendSilence(S1, InMeeting.Now.AddHours(2), T("Outage"))).ThenGoesOn(typeof(SilenceExtended));
    }

    [Fact]
    public void CancellingItNeedsAReasonAndLeavesThePointOnTheTable()
    {
        OverDays.When(Facilitator, new CancelSilence(S1, new Text([]))).ThenRefused("silence.reasonNeeded");
        var cancelled = OverDays.When(Facilitator, new CancelSilence(S1, T("Wrong text"))).Then(new SilenceCancelled(S1, T("Wrong text")));
        Assert.Equal((PointStage.Tabled, SilenceState.Cancelled), (cancelled.Table.Points[P1].Stage, cancelled.Table.Silences[S1].State));
        cancelled.When(Facilitator, new CancelSilence(S1, T("Again"))).ThenRefused("silence.over");
        cancelled.When(Facilitator, new ExtendSilence(S1, cancelled.Now.AddDays(9), T("Again"))).ThenRefused("silence.over");
        Assert.Empty(Moment.Of(cancelled.Table));
    }

    [Fact]
    public void OneInTheMeetingMustEndBeforeTheSessionAndTheItem()
    {
        InMeeting.When(Facilitator, new SuspendRoundtable()).ThenRefused("point.underWay");
        InMeeting.When(Facilitator, new CloseRoundtable()).ThenRefused("point.underWay");
        InMeeting.When(Facilitator, new ConcludeItem(One)).ThenRefused("point.underWay");
    }

    [Fact]
    public void OneOverDaysOutlivesItemSuspensionAndClosing()
    {
        var closed = OverDays.And(Facilitator, new ConcludeItem(One)).And(Facilitator, new SuspendRoundtable())
            .And(Facilitator, new ResumeRoundtable()).And(Facilitator, new CloseRoundtable());
        closed.When(By(Union), Objecting()).ThenGoesOn(typeof(SilenceBroken), typeof(ObjectionRaised));
        closed.When(Clock, new NoteNotified(S1, Union)).ThenGoesOn(typeof(SeatNotified));
        closed.When(Clock, new KeepSilence(S1)).ThenGoesOn(typeof(SilenceKept), typeof(PointDecided));
    }

    [Fact]
    public void ItDoesNotCountAmongTheRoundsOfVoting()
    {
        var voted = OverDays.And(By(Union), Objecting()).And(Facilitator, OpenVoteOnP1);
        Assert.Equal(1, voted.Table.Rounds[R1].Ordinal);
        OverDays.And(By(Union), Objecting()).When(Facilitator, OpenVoteOnP1 with { Round = S1 }).ThenRefused("id.taken");
    }

    [Fact]
    public void ItFallsDueTwoSecondsAfterItsMoment()
    {
        var due = Assert.Single(Moment.Of(OverDays.Table));
        Assert.Equal((MomentKind.KeepSilence, OverDays.Table.Silences[S1].Until.AddSeconds(2)), (due.Kind, due.At));
        Assert.Equal(new KeepSilence(S1), due.ToCommand());
    }

    [Fact]
    public void TheLastMomentThereIsFallsDueToo() => Assert.Equal(
        DateTimeOffset.MaxValue,
        Assert.Single(Moment.Of(Meeting.Given(Tabled).And(Facilitator, OpenVoteOnP1 with { Closes = DateTimeOffset.MaxValue }).Table)).At);

    /// <summary>Ten days: the last tenth is the last day.</summary>
    [Theory]
    [InlineData(1, 2, null)] // Long before.
    [InlineData(8, 9, null)] // Over when the last tenth begins.
    [InlineData(8.5, 9.25, 0.25)] // Only what falls into the last tenth is lost.
    [InlineData(9.25, 9.5, 0.25)]
    [InlineData(9.5, 12, 2.5)] // Past the moment: the rest of the time and what came after.
    [InlineData(1, 12, 3.0)] // All of the last tenth and more.
    [InlineData(10, 12, null)] // After the moment.
    public void AnOutageOfTheLastTenthMovesItByTheTimeLost(double from, double to, double? lost)
    {
        var silence = Opened(OnTable, TimeSpan.FromDays(10)).Table.Silences[S1] with { Opened = Meeting.Start, Until = Meeting.Start.AddDays(10) };
        Assert.Equal(
            lost is { } days ? silence.Until.AddDays(days) : null,
            silence.MovedBy(Meeting.Start.AddDays(from), Meeting.Start.AddDays(to)));
    }

    [Fact]
    public void APlainTextIsReadAsThePointThatSilenceIsAskedAbout()
    {
        Assert.Equal(new SilenceTarget(P1), Read("\"p1\""));
        Assert.Equal(new SilenceTarget(P1), Read("""{"point":"p1"}"""));
        Assert.Equal(new SilenceTarget(null, 2), Read("""{"minutes":2}"""));
        Assert.Null(Read("""{"minutes":"2"}"""));
        Assert.Null(Read("""{"minutes":2,"point":"p1"}"""));
        foreach (var wrong in new[] { "{}", "1", "null", """{"minutes":"m"}""", """{"point":"p1","x":1}""", """{"point":"P"}""", """{"point":["p1"]}""" })
            Assert.Null(Read(wrong));
    }

    private static SilenceTarget? Read(string target)
    {
        using var json = System.Text.Json.JsonDocument.Parse($$"""{"do":"openSilence","round":"s1","target":{{target}},"until":"2009-02-24T00:00:00Z"}""");
        return Domain.Json.CommandReader.TryRead(json.RootElement, out var command, out var refusal)
            ? ((OpenSilence)command).Target
            : Assert.Single(refusal.Fields).Field == "target" ? null : throw new Xunit.Sdk.XunitException(refusal.ToString());
    }
}
