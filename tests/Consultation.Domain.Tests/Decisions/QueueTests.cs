using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>In which order those who wait get the floor, and what is ruled on points of order.</summary>
public sealed class QueueTests
{
    private static readonly SeatId Agency = new("agency");

    /// <summary>Government: ministry, akimat, agency. Civil society: union, expert.</summary>
    private static Meeting Open => Meeting.Given([.. Live, new SeatAdded(Agency, T("Agency"), Government, true, 1), new SeatArrived(Agency, AttendanceMode.OnSite), new FloorOpened()]);

    [Fact]
    public void AsAskedIsTheOrderToBeginWith() => Assert.Equal("ministry union akimat", Queue(Asking(Open, Ministry, Union, Akimat)));

    [Fact]
    public void AnswersToWhatIsDiscussedComeBeforeTheOthersAndPointsOfOrderBeforeThem()
    {
        var meeting = Asking(Open.And(Facilitator, new GiveFloor(new("s"), Seat: Ministry)), Akimat, Agency)
            .And(By(Union), Ask(Union, FloorKind.Reply, "s")).And(By(Expert), Ask(Expert, FloorKind.Question, "s"))
            .And(By(Ministry), Ask(Ministry, FloorKind.PointOfOrder));
        Assert.Equal("ministry union expert akimat agency", Queue(meeting));

        // An answer goes on with the same; another statement is another subject.
        var answered = meeting.And(Facilitator, new GiveFloor(new("r"), RequestOf(meeting, Union)));
        Assert.Equal("ministry expert akimat agency", Queue(answered));
        Assert.Equal("ministry expert union akimat agency", Queue(answered.And(By(Union), Ask(Union, FloorKind.Reply, "r"))));
        var other = answered.And(Facilitator, new GiveFloor(new("t"), RequestOf(answered, Akimat)));
        Assert.Equal("ministry agency expert", Queue(other));
        Assert.Equal("ministry union agency expert", Queue(other.And(By(Union), Ask(Union, FloorKind.Reply, "t"))));
    }

    [Fact]
    public void WhoSpokeLeastOnTheItemComesFirstThenLeastInTheSession()
    {
        var meeting = Spoke(Open, Ministry, Ministry, Akimat).And(Facilitator, new SetSpeakingOrder(SpeakingOrder.FewestFirst));
        Assert.Equal("union akimat ministry", Queue(Asking(meeting, Ministry, Akimat, Union)));

        var next = Asking(meeting.And(Facilitator, new TakeUpItem(Two)), Ministry, Akimat, Union);
        Assert.Equal("union akimat ministry", Queue(next));
        Assert.Equal("akimat ministry union", Queue(Asking(Spoke(next.And(Facilitator, new WithdrawRequest(RequestOf(next, Union))), Union), Union)));
    }

    [Fact]
    public void PointsOfOrderAndSpeechesGivenInErrorAreNoTurns()
    {
        var meeting = Open.And(Facilitator, new SetSpeakingOrder(SpeakingOrder.FewestFirst)).And(By(Ministry), Ask(Ministry, FloorKind.PointOfOrder));
        meeting = meeting.And(Facilitator, new GiveFloor(new("o"), RequestOf(meeting, Ministry))).And(Facilitator, new GiveFloor(new("e"), Seat: Ministry))
            .And(Facilitator, new UndoFloor(new("e")));
        Assert.Equal("ministry akimat", Queue(Asking(meeting, Ministry, Akimat)));
        Assert.Equal("akimat ministry", Queue(Asking(Spoke(meeting, Ministry), Ministry, Akimat)));
    }

    [Fact]
    public void SectorsTakeTurns()
    {
        var asked = Asking(Open, Ministry, Akimat, Agency, Union, Expert);
        Assert.Equal("ministry union akimat expert agency", Queue(asked.And(Facilitator, new SetSpeakingOrder(SpeakingOrder.AlternateSectors))));
        Assert.Equal("union ministry expert akimat agency", Queue(Asking(Spoke(Open, Ministry).And(Facilitator, new SetSpeakingOrder(SpeakingOrder.AlternateSectors)), Ministry, Akimat, Agency, Union, Expert)));

        // A seat that changes its sector waits with the others of it.
        Assert.Equal("ministry akimat agency union expert", Queue(asked.And(Facilitator, new SetSpeakingOrder(SpeakingOrder.AlternateSectors))
            .And(Facilitator, new ChangeSeat(Union, T("Union"), Government)).And(Facilitator, new ChangeSeat(Expert, T("Expert"), Government, false))));
    }

    [Fact]
    public void ARequestThatWasMovedKeepsItsPlaceWhileTheQueueGoesOn()
    {
        var meeting = Asking(Open, Ministry, Akimat, Agency, Union);
        meeting = meeting.When(Facilitator, new MoveRequest(RequestOf(meeting, Union), 2)).Then(new RequestMoved(RequestOf(meeting, Union), 2));
        Assert.Equal("ministry union akimat agency", Queue(meeting));
        Assert.Equal("ministry union akimat agency expert", Queue(Asking(meeting, Expert)));
        Assert.Equal("union akimat agency", Queue(meeting.And(Facilitator, new GiveFloor(new("s"), RequestOf(meeting, Ministry)))));
        Assert.Equal("expert ministry union akimat agency", Queue(meeting.And(By(Expert), Ask(Expert, FloorKind.PointOfOrder))));

        // An order that is set orders them all.
        Assert.Equal("ministry akimat agency union", Queue(meeting.And(Facilitator, new SetSpeakingOrder(SpeakingOrder.AsAsked))));
    }

    [Fact]
    public void AMovedRequestThatWasGivenTheFloorInErrorIsBackWhereItWas()
    {
        var meeting = Asking(Open, Ministry, Akimat, Agency, Union);
        meeting = meeting.And(Facilitator, new MoveRequest(RequestOf(meeting, Union), 2));
        var given = meeting.And(Facilitator, new GiveFloor(new("s"), RequestOf(meeting, Union)));
        Assert.Equal("ministry union akimat agency", Queue(given.And(Facilitator, new UndoFloor(new("s")))));
    }

    [Fact]
    public void NothingIsMovedBeforeAPointOfOrder()
    {
        var meeting = Asking(Open, Ministry, Akimat).And(By(Union), Ask(Union, FloorKind.PointOfOrder));
        meeting.When(Facilitator, new MoveRequest(RequestOf(meeting, Akimat), 1)).ThenRefused("command.malformed", "position");
        meeting.When(Facilitator, new MoveRequest(RequestOf(meeting, Akimat), 3)).ThenRefused("command.malformed", "position");
        meeting.When(Facilitator, new MoveRequest(RequestOf(meeting, Akimat), 4)).ThenRefused("command.malformed", "position");
        meeting.When(Facilitator, new MoveRequest(RequestOf(meeting, Union), 2)).ThenRefused("command.malformed", "position");
        meeting.When(Facilitator, new MoveRequest(new("nowhere"), 1)).ThenRefused("floor.unknown");
    }

    [Fact]
    public void APointOfOrderIsRuledOnWhereItWaitsAndWaitsNoMore()
    {
        var meeting = Open.And(By(Union), Ask(Union, FloorKind.PointOfOrder));
        var order = RequestOf(meeting, Union);
        var ruled = meeting.When(Facilitator, new RuleOnPoint(order, T("Not taken."))).Then(new PointOfOrderRuled(order, T("Not taken.")));
        Assert.Empty(ruled.Table.Floor.Queue);
        var again = ruled.When(Facilitator, new RuleOnPoint(order, T("Taken."))).Then(new PointOfOrderRuled(order, T("Taken.")));
        Assert.Equal(T("Taken."), again.Table.Floor.Orders[order].Ruling!.Text);
        meeting.When(Facilitator, new RuleOnPoint(order, T(""))).ThenRefused("text.empty", "ruling");
        meeting.When(Facilitator, new RuleOnPoint(order, Long(Text.MaxReasonLength + 1))).ThenRefused("text.tooLong", "ruling");
    }

    [Fact]
    public void APointOfOrderThatWasHeardIsRuledOnAfterwardsToo()
    {
        var meeting = Open.And(By(Union), Ask(Union, FloorKind.PointOfOrder));
        var order = RequestOf(meeting, Union);
        var heard = meeting.And(Facilitator, new GiveFloor(new("s"), order)).And(By(Union), new EndSpeech(new("s")));
        heard.And(Facilitator, new CloseRoundtable()).When(Facilitator, new RuleOnPoint(order, T("Taken."))).Then(new PointOfOrderRuled(order, T("Taken.")));

        // What a ruling has settled doesn't wait again.
        heard.And(Facilitator, new RuleOnPoint(order, T("Taken."))).When(Facilitator, new UndoFloor(new("s"))).Then(new FloorGivenInError(new("s")));
        heard.When(Facilitator, new UndoFloor(new("s"))).Then(new FloorGivenInError(new("s"), order));
    }

    [Fact]
    public void WhatIsNoPointOfOrderIsNotRuledOn()
    {
        var meeting = Asking(Open, Ministry).And(By(Union), Ask(Union, FloorKind.PointOfOrder));
        meeting.When(Facilitator, new RuleOnPoint(RequestOf(meeting, Ministry), T("Taken."))).ThenRefused("floor.unknown");
        meeting.And(By(Union), new WithdrawRequest(RequestOf(meeting, Union))).When(Facilitator, new RuleOnPoint(RequestOf(meeting, Union), T("Taken."))).ThenRefused("floor.unknown");
        meeting.And(Facilitator, new RemoveSeat(Union)).When(Facilitator, new RuleOnPoint(RequestOf(meeting, Union), T("Taken."))).ThenRefused("floor.unknown");
    }

    private static RequestFloor Ask(SeatId seat, FloorKind kind, string? to = null) =>
        new(new($"{seat}-{kind}-{to}".ToLowerInvariant()), seat, kind, to is null ? null : new SpeechId(to));

    private static Meeting Asking(Meeting meeting, params SeatId[] seats) => seats.Aggregate(meeting, (m, seat) =>
        m.And(By(seat), new RequestFloor(new($"ask-{seat}-{m.Table.Number}"), seat, FloorKind.Statement)));

    private static Meeting Spoke(Meeting meeting, params SeatId[] seats) => seats.Aggregate(meeting, (m, seat) =>
        m.And(Facilitator, new GiveFloor(new($"spoke-{m.Table.Number}"), Seat: seat)));

    private static RequestId RequestOf(Meeting meeting, SeatId seat) => meeting.Table.Floor.Queue.First(q => q.Seat == seat).Id;

    private static string Queue(Meeting meeting) => string.Join(' ', meeting.Table.Floor.Queue.Select(q => q.Seat));
}
