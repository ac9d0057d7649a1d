using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>Procedural decisions, by gavel or show of hands.</summary>
public sealed class ProcedureTests
{
    private static readonly ProcedureId Id = new("pr1");

    private static DecideProcedure Gavel(ProcedureKind what) => new(Id, what, ProcedureHow.Gavel);

    private static DecideProcedure Hands(int @for, int against, int abstained) =>
        new(Id, ProcedureKind.DebateClosed, ProcedureHow.ShowOfHands, One, null, new RaisedHands(@for, against, abstained));

    [Fact]
    public void TheChairDecidesByGavelOnAnItemOrOnTheWhole()
    {
        var meeting = Meeting.Given(Live);
        meeting.When(Facilitator, Gavel(ProcedureKind.AgendaAdopted)).Then(new ProcedureDecided(Id, ProcedureKind.AgendaAdopted, ProcedureHow.Gavel));
        meeting.When(Facilitator, Gavel(ProcedureKind.DebateClosed) with { Item = One }).Then(new ProcedureDecided(Id, ProcedureKind.DebateClosed, ProcedureHow.Gavel, One));
        meeting.When(Facilitator, Gavel(ProcedureKind.DebateClosed) with { Item = new ItemId("nine") }).ThenRefused("item.unknown");
        meeting.When(Rapporteur, Gavel(ProcedureKind.AgendaAdopted)).ThenRefused("access.notYourRole");
        meeting.When(By(Union), Gavel(ProcedureKind.AgendaAdopted)).ThenRefused("access.notYourRole");
        Meeting.Given(Prepared).When(Facilitator, Gavel(ProcedureKind.AgendaAdopted)).ThenRefused("roundtable.notLive");
        Meeting.Given([Created, new RoundtableOpened()]).When(Facilitator, Gavel(ProcedureKind.AgendaAdopted)).ThenRefused("command.malformed", "what");
    }

    [Fact]
    public void AnElectionNamesTheSeatAndNothingElseDoes()
    {
        var meeting = Meeting.Given(Live);
        meeting.When(Facilitator, Gavel(ProcedureKind.ChairElected) with { Seat = Union }).Then(new ProcedureDecided(Id, ProcedureKind.ChairElected, ProcedureHow.Gavel, null, Union));
        meeting.When(Facilitator, Gavel(ProcedureKind.RapporteurElected)).ThenRefused("command.malformed", "seat");
        meeting.When(Facilitator, Gavel(ProcedureKind.DebateClosed) with { Seat = Union }).ThenRefused("command.malformed", "seat");
        meeting.When(Facilitator, Gavel(ProcedureKind.ViceChairElected) with { Seat = new SeatId("nine") }).ThenRefused("seat.unknown");
    }

    [Fact]
    public void ShownHandsMustCarryItAndBeThere()
    {
        var meeting = Meeting.Given(Live);
        meeting.When(Facilitator, Hands(2, 1, 0)).Then(new ProcedureDecided(Id, ProcedureKind.DebateClosed, ProcedureHow.ShowOfHands, One, null, new RaisedHands(2, 1, 0)));
        meeting.When(Facilitator, Hands(2, 1, 0) with { Hands = null }).ThenGoesOn(typeof(ProcedureDecided));
        meeting.When(Facilitator, Hands(1, 1, 1)).ThenRefused("procedure.notCarried");
        meeting.When(Facilitator, Hands(2, 1, 1)).ThenRefused("command.malformed", "hands");
        meeting.When(Facilitator, Hands(4, 0, -1)).ThenRefused("command.malformed", "hands.for", "hands.abstained");
        meeting.When(Facilitator, Hands(2, 1, 0) with { How = ProcedureHow.Gavel }).ThenRefused("command.malformed", "hands");
    }

    [Fact]
    public void WhatIsDecidedHappens()
    {
        var meeting = Meeting.Given(Live).And(new FloorOpened());
        var closed = meeting.When(Facilitator, Gavel(ProcedureKind.ListOfSpeakersClosed))
            .Then(new ProcedureDecided(Id, ProcedureKind.ListOfSpeakersClosed, ProcedureHow.Gavel), new FloorClosed());
        closed.When(Facilitator, Gavel(ProcedureKind.ListOfSpeakersClosed) with { Procedure = new("pr2") }).ThenGoesOn(typeof(ProcedureDecided));
        var suspended = meeting.When(Facilitator, Gavel(ProcedureKind.MeetingSuspended)).ThenGoesOn(typeof(ProcedureDecided), typeof(RoundtableSuspended));
        Assert.Equal(Stage.Suspended, suspended.Table.Stage);
        Assert.Equal(Stage.Live, meeting.And(Facilitator, Gavel(ProcedureKind.MeetingAdjourned)).Table.Stage);
        Meeting.Given(Tabled).And(Facilitator, new StateSense(P1, Sense.Agreed, 60)).When(Facilitator, Gavel(ProcedureKind.MeetingSuspended)).ThenRefused("point.underWay");
    }

    [Fact]
    public void TheNextMeetingIsDecidedOnceItIsSet()
    {
        var meeting = Meeting.Given(Live);
        meeting.When(Facilitator, Gavel(ProcedureKind.NextMeeting)).ThenRefused("procedure.nextMeetingMissing");
        meeting.And(Facilitator, new SetNextMeeting(T("in May"), T("in Astana"))).When(Facilitator, Gavel(ProcedureKind.NextMeeting)).ThenGoesOn(typeof(ProcedureDecided));
    }

    [Fact]
    public void OneEnteredInErrorIsTakenOutAlsoAfterTheSession()
    {
        var meeting = Meeting.Given(Live).And(Facilitator, Gavel(ProcedureKind.MeetingAdjourned));
        meeting.When(Facilitator, Gavel(ProcedureKind.MeetingAdjourned)).ThenRefused("id.taken");
        meeting.When(Rapporteur, new WithdrawProcedure(Id)).ThenRefused("access.notYourRole");
        var without = meeting.And(Facilitator, new CloseRoundtable()).When(Facilitator, new WithdrawProcedure(Id)).Then(new ProcedureWithdrawn(Id));
        Assert.Empty(without.Table.Procedures);
        without.When(Facilitator, new WithdrawProcedure(Id)).ThenRefused("procedure.unknown");
    }

    [Fact]
    public void WhatItSpeaksOfStays()
    {
        var meeting = Meeting.Given(Live).And(new SeatAdded(new("late"), T("Late"), Civil, true, 1))
            .And(Facilitator, Gavel(ProcedureKind.ChairElected) with { Seat = new("late"), Item = Two });
        Assert.True(meeting.And(Facilitator, new RemoveSeat(new("late"))).Table.Seats[new("late")].Removed);
        meeting.When(Facilitator, new RemoveItem(Two)).ThenRefused("item.inUse");
    }
}
