using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>Amendments: proposed by seats and the chair, accepted, declined, withdrawn.</summary>
public sealed class AmendmentTests
{
    private static readonly AmendmentId A2 = new("a2");

    private static ProposeAmendment Better => new(A1, P1, 1, T("Better text"));

    private static Meeting Proposed => Meeting.Given(Tabled).And(By(Union), Better);

    [Fact]
    public void ASeatProposesAnotherTextWithItsReason() => Meeting.Given(Tabled)
        .When(By(Union), new ProposeAmendment(A1, P1, 1, T("Better text"), T("better"), T("Clearer")))
        .Then(new AmendmentProposed(A1, P1, 1, T("Better text"), T("better"), T("Clearer"), Union));

    [Fact]
    public void ASeatWithoutAVoteProposesToo() => Meeting.Given(Tabled).When(By(Expert), Better)
        .Then(new AmendmentProposed(A1, P1, 1, T("Better text"), Seat: Expert));

    [Fact]
    public void TheFacilitatorProposesForASeatOrAsTheChair()
    {
        var meeting = Meeting.Given(Tabled);
        meeting.When(Facilitator, Better with { Seat = Union }).Then(new AmendmentProposed(A1, P1, 1, T("Better text"), Seat: Union, OnBehalf: true));
        meeting.When(Facilitator, Better).Then(new AmendmentProposed(A1, P1, 1, T("Better text")));
        meeting.When(Facilitator, Better with { Seat = new SeatId("nobody") }).ThenRefused("seat.unknown");
    }

    [Fact]
    public void NobodyProposesForAnotherSeat() => Meeting.Given(Tabled)
        .When(By(Union), Better with { Seat = Ministry }).ThenRefused("seat.notYours");

    [Fact]
    public void OnlyATextOnTheTableIsAmended()
    {
        var meeting = Meeting.Given([.. Tabled, new PointDrafted(new PointId("p3"), Two, T("Draft"))]);
        meeting.When(By(Union), Better with { Point = new PointId("p3") }).ThenRefused("point.notTabled");
        meeting.When(By(Union), Better with { Point = new PointId("p9") }).ThenRefused("point.unknown");
        Voting.When(By(Union), Better).ThenRefused("point.underWay");
        meeting.And(Facilitator, new WithdrawPoint(P1)).When(By(Union), Better).ThenRefused("point.final");
        meeting.And(Facilitator, new DeferPoint(P1)).When(By(Union), Better).ThenRefused("point.notTabled");
    }

    [Fact]
    public void AnAmendmentIsToTheVersionOnTheTable() => Meeting.Given(Tabled).And(Facilitator, new RevisePoint(P1, T("Second")))
        .When(By(Union), Better).ThenRefused("point.versionChanged");

    [Fact]
    public void ATextThatCannotBeAVersionIsNotProposed()
    {
        var meeting = Meeting.Given(Tabled);
        meeting.When(By(Union), Better with { Text = T("") }).ThenRefused("text.empty", "text");
        meeting.When(By(Union), Better with { Text = new Text(Language.Ru, "Лучше") }).ThenRefused("text.empty", "text.en");
        meeting.When(By(Union), Better with { Text = Long(20_001) }).ThenRefused("text.tooLong", "text");
        meeting.When(By(Union), Better with { Clause = Long(20_001) }).ThenRefused("text.tooLong", "clause");
        meeting.When(By(Union), Better with { Reason = Long(4_001) }).ThenRefused("text.tooLong", "reason");
        meeting.When(By(Union), Better with { Text = T("One text") }).ThenRefused("command.malformed", "text");
        meeting.When(By(Union), Better with { Amendment = new AmendmentId("p1") }).ThenRefused("id.taken");
    }

    [Fact]
    public void AnAcceptedOneIsTheNextVersion()
    {
        var accepted = Proposed.When(Facilitator, new AcceptAmendment(A1)).Then(new PointRevised(P1, 2, T("Better text"), Amendment: A1));
        Assert.Equal(AmendmentState.Accepted, accepted.Table.Amendments[A1].State);
        Assert.Equal(A1, accepted.Table.Points[P1].Version.Amendment);
    }

    [Fact]
    public void OneToAnEarlierVersionIsNotAccepted()
    {
        var meeting = Proposed.And(By(Ministry), new ProposeAmendment(A2, P1, 1, T("Other"))).And(Facilitator, new AcceptAmendment(A1));
        meeting.When(Facilitator, new AcceptAmendment(A2)).ThenRefused("point.versionChanged");
        meeting.When(Facilitator, new DeclineAmendment(A2, T("Overtaken"))).Then(new AmendmentDeclined(A2, T("Overtaken")));
    }

    [Fact]
    public void NoneIsAcceptedWhileThePointIsBeingDecidedOrOnceItIsSettled()
    {
        Proposed.And(Facilitator, OpenVoteOnP1).When(Facilitator, new AcceptAmendment(A1)).ThenRefused("point.underWay");
        Proposed.And(Facilitator, new WithdrawPoint(P1)).When(Facilitator, new AcceptAmendment(A1)).ThenRefused("point.final");
        Proposed.And(Facilitator, new DeferPoint(P1)).When(Facilitator, new AcceptAmendment(A1)).ThenRefused("point.notTabled");
    }

    [Fact]
    public void AnAmendmentThatLosesABracketedPassageIsNotAccepted() => Proposed
        .And(Rapporteur, new BracketText(B1, P1, 1, new TextRange(0, 3)))
        .When(Facilitator, new AcceptAmendment(A1)).ThenRefused("point.bracketOpen");

    [Fact]
    public void DecliningNeedsAReason()
    {
        Proposed.When(Facilitator, new DeclineAmendment(A1, T(""))).ThenRefused("text.empty", "reason");
        var declined = Proposed.When(Facilitator, new DeclineAmendment(A1, T("No support"))).Then(new AmendmentDeclined(A1, T("No support")));
        Assert.Equal((AmendmentState.Declined, T("No support")), (declined.Table.Amendments[A1].State, declined.Table.Amendments[A1].Answer!));
    }

    [Fact]
    public void ItsSeatWithdrawsItOrTheFacilitatorForIt()
    {
        Proposed.When(By(Ministry), new WithdrawAmendment(A1)).ThenRefused("amendment.notYours");
        Proposed.When(By(Union), new WithdrawAmendment(A1)).Then(new AmendmentWithdrawn(A1));
        Proposed.When(Facilitator, new WithdrawAmendment(A1)).Then(new AmendmentWithdrawn(A1, true));
    }

    [Fact]
    public void TheChairsOwnIsTheFacilitatorsToWithdraw()
    {
        var meeting = Meeting.Given(Tabled).And(Facilitator, Better);
        meeting.When(By(Union), new WithdrawAmendment(A1)).ThenRefused("amendment.notYours");
        meeting.When(Facilitator, new WithdrawAmendment(A1)).Then(new AmendmentWithdrawn(A1));
    }

    [Fact]
    public void WhatIsSettledStaysSo()
    {
        foreach (var settled in new Meeting[] { Proposed.And(Facilitator, new AcceptAmendment(A1)), Proposed.And(By(Union), new WithdrawAmendment(A1)) })
        {
            settled.When(Facilitator, new AcceptAmendment(A1)).ThenRefused("amendment.settled");
            settled.When(Facilitator, new DeclineAmendment(A1, T("No"))).ThenRefused("amendment.settled");
            settled.When(By(Union), new WithdrawAmendment(A1)).ThenRefused("amendment.settled");
        }
    }

    [Fact]
    public void AnAmendmentNobodyProposedIsUnknown()
    {
        var meeting = Meeting.Given(Tabled);
        meeting.When(Facilitator, new AcceptAmendment(A1)).ThenRefused("amendment.unknown");
        meeting.When(Facilitator, new DeclineAmendment(A1, T("No"))).ThenRefused("amendment.unknown");
        meeting.When(By(Union), new WithdrawAmendment(A1)).ThenRefused("amendment.unknown");
    }
}
