using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>The agenda: a tree that is changed while the session is on, and its times by the plan.</summary>
public sealed class AgendaTests
{
    private static readonly ItemId A = new("a");
    private static readonly ItemId A1 = new("a1");
    private static readonly ItemId A2 = new("a2");
    private static readonly ItemId B = new("b");
    private static readonly ItemId C = new("c");
    private static readonly DateTimeOffset Ten = new(2009, 2, 23, 4, 0, 0, TimeSpan.Zero);

    private static string Order(Meeting meeting) => string.Join(' ', meeting.Table.Agenda.Numbered().Select(n => $"{n.Number}:{n.Item.Id}"));

    private static Agenda Tree(params (ItemId Id, ItemId? Parent, int? Minutes)[] items) =>
        new([.. items.Select(i => new AgendaItem(i.Id, i.Parent, T("Item"), null, i.Minutes))], null);

    private static string Plan(DateTimeOffset? start, params (ItemId Id, ItemId? Parent, int? Minutes)[] items)
    {
        var plan = AgendaPlan.Of(Tree(items), start);
        string Of(DateTimeOffset? time) => time is { } known ? known.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) : "?";
        return string.Join(' ', items.Select(i => $"{i.Id}={Of(plan[i.Id].From)}-{Of(plan[i.Id].To)}"));
    }

    [Fact]
    public void AnItemMovesWithWhatStandsBelowItWhileTheSessionIsOn()
    {
        var meeting = Meeting.Given(Live).And(Rapporteur, new AddItem(A1, T("Below"), 1, One));
        Assert.Equal("1:one 1.1:a1 2:two", Order(meeting));
        Assert.Equal("1:two 2:one 2.1:a1", Order(meeting.And(Facilitator, new MoveItem(One, 2))));
        Assert.Equal("1:one 1.1:a1 1.2:two", Order(meeting.And(Facilitator, new MoveItem(Two, 2, One))));
        Assert.Equal("1:one 2:a1 3:two", Order(meeting.And(Rapporteur, new MoveItem(A1, 2))));
        meeting.When(Facilitator, new MoveItem(One, 1, A1)).ThenRefused("command.malformed", "parent");
        meeting.When(Facilitator, new MoveItem(One, 1, One)).ThenRefused("command.malformed", "parent");
        meeting.When(Facilitator, new MoveItem(One, 0)).ThenRefused("command.malformed", "position");
    }

    [Fact]
    public void AFullAgendaCanStillBeMoved()
    {
        var meeting = Meeting.Given(Live).And(Enumerable.Range(0, 998).Select(i => new ItemAdded(new($"i{i}"), T("Item"), 1_000)));
        meeting.When(Facilitator, new AddItem(A, T("One more"), 1)).ThenRefused("command.malformed", "item");
        meeting.When(Facilitator, new MoveItem(Two, 1)).ThenGoesOn(typeof(ItemMoved));
    }

    [Fact]
    public void APutOffItemKeepsItsReasonUntilItIsTakenUp()
    {
        var meeting = Meeting.Given(Live).And(Facilitator, new DeferItem(Two, T("No time")));
        Assert.Equal((ItemState.Deferred, T("No time")), (meeting.Table.Agenda.Find(Two)!.State, meeting.Table.Agenda.Find(Two)!.Reason));
        Assert.Null(meeting.And(Facilitator, new TakeUpItem(Two)).Table.Agenda.Find(Two)!.Reason);
    }

    [Fact]
    public void EachItemIsPlannedAfterTheOneBefore() =>
        Assert.Equal("a=04:00-04:30 b=04:30-05:30 c=05:30-05:45", Plan(Ten, (A, null, 30), (B, null, 60), (C, null, 15)));

    [Fact]
    public void AnItemTakesWhatIsBelowItWhereThatIsMore()
    {
        Assert.Equal("a=04:00-04:50 a1=04:00-04:20 a2=04:20-04:50 b=04:50-05:00", Plan(Ten, (A, null, 30), (A1, A, 20), (A2, A, 30), (B, null, 10)));
        Assert.Equal("a=04:00-05:00 a1=04:00-04:20 a2=04:20-04:50 b=05:00-05:10", Plan(Ten, (A, null, 60), (A1, A, 20), (A2, A, 30), (B, null, 10)));
        Assert.Equal("a=04:00-04:50 a1=04:00-04:20 a2=04:20-04:50", Plan(Ten, (A, null, null), (A1, A, 20), (A2, A, 30)));
    }

    [Fact]
    public void WhatFollowsATimeNobodyKnowsIsNotPlanned()
    {
        Assert.Equal("a=04:00-? b=?-?", Plan(Ten, (A, null, null), (B, null, 10)));
        Assert.Equal("a=04:00-05:00 a1=04:00-? a2=?-? b=05:00-05:10", Plan(Ten, (A, null, 60), (A1, A, null), (A2, A, 30), (B, null, 10)));
        Assert.Equal("a=?-?", Plan(null, (A, null, 30)));
    }
}
