using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>What is to be done after the meeting, by whom, and what becomes of it.</summary>
public sealed class ActionTests
{
    private static readonly ActionId Send = new("send");
    private static readonly ActionId Old = new("old");
    private static readonly DateOnly April = new(2009, 4, 30);
    private static readonly AssignAction Assign = new(Send, T("Send the law"), Ministry, T("Legal department"), April, One);
    private static readonly ActionOrigin Origin = new(new RoundtableId("first"), new ActionId("there"), T("First"));
    private static readonly ActionAssigned Assigned = new(Send, T("Send the law"), Ministry, T("Legal department"), April, One);
    private static readonly TakenOverAction TakenOver = new(Old, Origin, T("Write to all"), null, T("Secretariat"));

    private static Meeting WithOne => Meeting.Given([.. Live, Assigned]);

    private static Meeting WithOneTakenOver => Meeting.Given([.. Live, new PlacedInSeries(new SeriesId("law"), Origin.Roundtable, default, [TakenOver])]);

    [Fact]
    public void AnActionIsAssignedByFacilitatorOrRapporteurInSessionAndAfterIt()
    {
        Meeting.Given(Live).When(Facilitator, Assign).Then(Assigned);
        Meeting.Given([.. Live, new RoundtableSuspended()]).When(Rapporteur, Assign).Then(Assigned);
        Meeting.Given([.. Live, new RoundtableClosed()]).When(Facilitator, Assign).Then(Assigned);
        Meeting.Given(Prepared).When(Facilitator, Assign).ThenRefused("roundtable.notLive");
        Meeting.Given(Live).When(By(Ministry), Assign).ThenRefused("access.notYourRole");
    }

    [Fact]
    public void SomebodyDoesIt()
    {
        Meeting.Given(Live).When(Facilitator, Assign with { Seat = null }).Then(Assigned with { Seat = null });
        Meeting.Given(Live).When(Facilitator, Assign with { Who = null }).Then(Assigned with { Who = null });
        Meeting.Given(Live).When(Facilitator, Assign with { Seat = null, Who = null }).ThenRefused("command.malformed", "who");
        Meeting.Given(Live).When(Facilitator, Assign with { Seat = new SeatId("nobody") }).ThenRefused("seat.unknown");
    }

    [Fact]
    public void WhatItIsAboutIsKnownToAll()
    {
        var meeting = Meeting.Given([.. Tabled, new PointDrafted(new PointId("draft"), One, T("Draft"))]);
        meeting.When(Facilitator, Assign with { Item = null, Point = P1 }).Then(Assigned with { Item = null, Point = P1 });
        meeting.When(Facilitator, Assign with { Point = P1 }).ThenRefused("command.malformed", "point");
        meeting.When(Facilitator, Assign with { Item = null, Point = new PointId("draft") }).ThenRefused("point.notTabled");
        meeting.When(Facilitator, Assign with { Item = new ItemId("none") }).ThenRefused("item.unknown");
    }

    [Fact]
    public void TextsHaveTheirLength()
    {
        Meeting.Given(Live).When(Facilitator, Assign with { What = T("") }).ThenRefused("text.empty", "what");
        Meeting.Given(Live).When(Facilitator, Assign with { What = Long(Text.MaxReasonLength + 1) }).ThenRefused("text.tooLong", "what");
        Meeting.Given(Live).When(Facilitator, Assign with { Who = Long(Text.MaxNameLength + 1) }).ThenRefused("text.tooLong", "who");
        WithOne.When(Facilitator, new DropAction(Send, T(""))).ThenRefused("text.empty", "reason");
    }

    [Fact]
    public void AnIdIsGivenOnce() => WithOne.When(Facilitator, Assign).ThenRefused("id.taken");

    [Fact]
    public void AnOpenActionIsChangedAsAWhole()
    {
        var meeting = WithOne.When(Rapporteur, new ChangeAction(Send, T("Print the law"), null, T("Secretariat"))).Then(new ActionChanged(Send, T("Print the law"), null, T("Secretariat")));
        var action = meeting.Table.Actions[Send];
        Assert.Equal((null, null, null), (action.Seat, action.Due, action.Item));
        WithOne.When(Facilitator, new ChangeAction(new ActionId("none"), T("x"), Ministry)).ThenRefused("action.unknown");
    }

    [Fact]
    public void TheSeatOfAnActionMayHaveGoneSinceAndStaysNamed()
    {
        var meeting = WithOne.And(Facilitator, new RemoveSeat(Ministry));
        Assert.True(meeting.Table.Seats[Ministry].Removed);
        meeting.When(Facilitator, new ChangeAction(Send, T("Send it"), Ministry)).Then(new ActionChanged(Send, T("Send it"), Ministry));
        meeting.When(Facilitator, Assign with { Action = new ActionId("other") }).ThenRefused("seat.unknown");
    }

    [Fact]
    public void ASeatWithAnActionAloneStaysInTheRecordWhenItIsRemoved()
    {
        var late = new SeatId("late");
        var meeting = Meeting.Given([.. Live, new SeatAdded(late, T("Late"), Government, true, 1), Assigned with { Seat = late }, new SeatRemoved(late)]);
        Assert.True(meeting.Table.Seats[late].Removed);
    }

    [Fact]
    public void ItIsCompletedOnceAndCanBeOpenedAgain()
    {
        var done = WithOne.When(Facilitator, new CompleteAction(Send)).Then(new ActionCompleted(Send));
        done.When(Rapporteur, new CompleteAction(Send)).ThenRefused("action.settled");
        done.When(Facilitator, new ChangeAction(Send, T("x"), Ministry)).ThenRefused("action.settled");
        done.When(Facilitator, new DropAction(Send, T("No"))).ThenRefused("action.settled");
        var again = done.When(Facilitator, new ReopenAction(Send)).Then(new ActionReopened(Send));
        Assert.Equal((ActionState.Open, null), (again.Table.Actions[Send].State, again.Table.Actions[Send].Settled));
        again.When(Facilitator, new ReopenAction(Send)).ThenRefused("action.open");
    }

    [Fact]
    public void ItIsGivenUpWithAReasonThatGoesWhenItIsOpenedAgain()
    {
        var dropped = WithOne.When(Facilitator, new DropAction(Send, T("Repealed"))).Then(new ActionDropped(Send, T("Repealed")));
        Assert.Equal(T("Repealed"), dropped.Table.Actions[Send].Reason);
        Assert.Null(dropped.And(Facilitator, new ReopenAction(Send)).Table.Actions[Send].Reason);
    }

    [Fact]
    public void AnItemWithAnActionStaysInTheRecord()
    {
        Meeting.Given([.. Live, Assigned with { Item = Two }]).When(Facilitator, new RemoveItem(Two)).ThenRefused("item.inUse");
        Meeting.Given(Live).When(Facilitator, new RemoveItem(Two)).Then(new ItemRemoved(Two));
    }

    [Fact]
    public void WhatIsDoneWithOneTakenOverSaysWhereItComesFrom()
    {
        var done = WithOneTakenOver.When(Facilitator, new CompleteAction(Old)).Then(new ActionCompleted(Old, Origin));
        done.When(Facilitator, new ReopenAction(Old)).Then(new ActionReopened(Old, Origin));
        WithOneTakenOver.When(Facilitator, new DropAction(Old, T("No"))).Then(new ActionDropped(Old, T("No"), Origin));
    }

    [Fact]
    public void WhatTheNextRoundtableDoesWithAnActionComesAsTheClockAtAnyStage()
    {
        Meeting.Given([.. Live, Assigned, new RoundtableClosed()]).When(Clock, new CompleteAction(Send)).Then(new ActionCompleted(Send));
        Meeting.Given([.. Prepared, new PlacedInSeries(new SeriesId("law"), Origin.Roundtable, default, [TakenOver])])
            .When(Clock, new DropAction(Old, T("No"))).Then(new ActionDropped(Old, T("No"), Origin));
        Meeting.Given(Live).When(Clock, Assign).ThenRefused("access.notYourRole");
    }
}
