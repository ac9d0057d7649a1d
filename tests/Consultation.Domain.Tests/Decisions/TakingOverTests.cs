using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>What a roundtable takes over from the one before beside its positions: open actions, and what was put off.</summary>
public sealed class TakingOverTests
{
    private static readonly SeriesId Series = new("law");
    private static readonly RoundtableId First = new("first");
    private static readonly ActionId Here = new("action-here");
    private static readonly ItemId Minutes = new("minutes-here");
    private static readonly ItemId Later = new("item-here");
    private static readonly ActionOrigin Origin = new(First, new ActionId("there"), T("First"));
    private static readonly TakenOverAction Action = new(Here, Origin, T("Send it"), Ministry);
    private static readonly ProposedItem Deferred = new(Later, T("Deferred"), new ItemId("x"), 20, T("No time"));

    private static EarlierRoundtable Left(params EarlierAction[] actions) =>
        new(Series, []) { Actions = [.. actions], Items = [Deferred], Approval = Minutes, Title = T("First") };

    private static Facts Earlier(params EarlierAction[] actions) => new() { Earlier = Left(actions) };

    private static Meeting Second(params EarlierAction[] actions) => Meeting.Given(Prepared).When(Facilitator, new PlaceInSeries(Series, First), Earlier(actions)).ThenGoesOn();

    [Fact]
    public void OpenActionsAreTakenOverAndTheAgendaIsProposed()
    {
        var meeting = Meeting.Given(Prepared).When(Facilitator, new PlaceInSeries(Series, First), Earlier(new EarlierAction(Action, T("Ministry")))).Then(
            new PlacedInSeries(
                Series, First, [], [Action],
                [new ProposedItem(Minutes, AgendaWords.ApprovalOfMinutes(T("First"), [Language.En, Language.Ru], Language.En)), Deferred]));
        Assert.Equal((ActionState.Open, Origin, Ministry), (meeting.Table.Actions[Here].State, meeting.Table.Actions[Here].From, meeting.Table.Actions[Here].Seat));
        Assert.Equal([Minutes, Later], meeting.Table.Proposed.Select(p => p.Item));
        Assert.Equal("Утверждение протокола: «First»", meeting.Table.Proposed[0].Title[Language.Ru]);
    }

    [Fact]
    public void ASeatThatIsNotAtThisTableIsNamedInWords()
    {
        var gone = Action with { Seat = new SeatId("gone"), Who = T("Legal department") };
        Assert.Equal((null, T("Parliament, Legal department")), SeatAndWho(Second(new EarlierAction(gone, T("Parliament")))));
        Assert.Equal((null, T("Another")), SeatAndWho(Second(new EarlierAction(Action, T("Another")))));

        static (SeatId?, Text?) SeatAndWho(Meeting meeting) => (meeting.Table.Actions[Here].Seat, meeting.Table.Actions[Here].Who);
    }

    [Fact]
    public void WhatIsPutOnTheAgendaIsNoLongerProposedAndIsNotProposedAgain()
    {
        var meeting = Second().And(Facilitator, new AddItem(Minutes, T("Approval"), 1));
        Assert.Equal([Later], meeting.Table.Proposed.Select(p => p.Item));
        meeting = meeting.And(Facilitator, new RemoveItem(Minutes)).When(Facilitator, new PlaceInSeries(Series, First), Earlier()).ThenGoesOn();
        Assert.Equal([Later], meeting.Table.Proposed.Select(p => p.Item));
    }

    [Fact]
    public void TakenOverAnewWhatWasDoneHereStaysAndWhatWasSettledThereGoes()
    {
        var other = Action with { Action = new ActionId("other") };
        var meeting = Second(new EarlierAction(Action), new EarlierAction(other)).And(Clock, new CompleteAction(Here))
            .When(Facilitator, new PlaceInSeries(Series, First), Earlier(new EarlierAction(Action))).ThenGoesOn();
        Assert.Equal((Here, ActionState.Completed), Assert.Single(meeting.Table.Actions.Select(a => (a.Id, a.State))));
    }

    [Fact]
    public void AnActionsIdThatSomethingElseHasIsRefused() =>
        Meeting.Given([.. Prepared, new ItemAdded(new ItemId(Here.Value), T("Third"), 3)])
            .When(Facilitator, new PlaceInSeries(Series, First), Earlier(new EarlierAction(Action))).ThenRefused("id.taken");

    [Fact]
    public void ATitleTooLongForAnItemIsLeftOutOfItsName()
    {
        var title = AgendaWords.ApprovalOfMinutes(Long(Text.MaxNameLength), [Language.En, Language.Ru, Language.Kk], Language.En);
        Assert.Equal("Approval of the minutes of the previous roundtable", title[Language.En]);
        Assert.All(title.Words.Values, words => Assert.InRange(words.Length, 1, Text.MaxNameLength));
    }
}
