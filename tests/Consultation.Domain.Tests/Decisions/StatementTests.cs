using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>Statements for the record, and the seats that join them.</summary>
public sealed class StatementTests
{
    private static readonly EnterStatement OnPoint = new(St1, T("We stand by it."), P1);

    private static Meeting Entered => Meeting.Given(Tabled).And(By(Union), OnPoint);

    [Fact]
    public void AStatementIsOnAPointAnItemOrTheWhole()
    {
        var meeting = Meeting.Given(Tabled);
        meeting.When(By(Union), OnPoint).Then(new StatementEntered(St1, Union, T("We stand by it."), P1));
        meeting.When(By(Union), OnPoint with { Point = null, Item = One }).Then(new StatementEntered(St1, Union, T("We stand by it."), null, One));
        meeting.When(By(Expert), OnPoint with { Point = null }).Then(new StatementEntered(St1, Expert, T("We stand by it.")));
        meeting.When(By(Union), OnPoint with { Item = One }).ThenRefused("command.malformed", "point");
    }

    [Fact]
    public void TheFacilitatorEntersItForTheSeatItNames()
    {
        var meeting = Meeting.Given(Tabled);
        meeting.When(Facilitator, OnPoint).ThenRefused("command.malformed", "seat");
        meeting.When(Facilitator, OnPoint with { Seat = Union }).Then(new StatementEntered(St1, Union, T("We stand by it."), P1, null, true));
        meeting.When(By(Ministry), OnPoint with { Seat = Union }).ThenRefused("seat.notYours");
    }

    [Fact]
    public void WhatItIsOnMustBeThereForAll()
    {
        var meeting = Meeting.Given([.. Tabled, new PointDrafted(new PointId("p3"), Two, T("Draft"))]);
        meeting.When(By(Union), OnPoint with { Point = new PointId("p3") }).ThenRefused("point.notTabled");
        meeting.When(By(Union), OnPoint with { Point = new PointId("p9") }).ThenRefused("point.unknown");
        meeting.When(By(Union), OnPoint with { Point = null, Item = new ItemId("nine") }).ThenRefused("item.unknown");
        meeting.And(Facilitator, new WithdrawPoint(P1)).When(By(Union), OnPoint).ThenGoesOn(typeof(StatementEntered));
        meeting.And(Facilitator, new WithdrawPoint(new PointId("p3"))).When(By(Union), OnPoint with { Point = new PointId("p3") }).ThenRefused("point.notTabled");
    }

    [Fact]
    public void ItHasATextAndAnIdOfItsOwn()
    {
        var meeting = Meeting.Given(Tabled);
        meeting.When(By(Union), OnPoint with { Text = T("") }).ThenRefused("text.empty", "text");
        meeting.When(By(Union), OnPoint with { Text = Long(20_001) }).ThenRefused("text.tooLong", "text");
        meeting.When(By(Union), OnPoint with { Statement = new StatementId("p1") }).ThenRefused("id.taken");
    }

    [Fact]
    public void OtherSeatsJoinItOnce()
    {
        var joined = Entered.When(By(Ministry), new CoSignStatement(St1)).Then(new StatementCoSigned(St1, Ministry)).And(By(Expert), new CoSignStatement(St1));
        Assert.Equal([Ministry, Expert], joined.Table.Statements[St1].Signatures.Select(s => s.Seat));
        joined.When(By(Ministry), new CoSignStatement(St1)).ThenRefused("statement.alreadySigned");
        joined.When(By(Union), new CoSignStatement(St1)).ThenRefused("statement.alreadySigned");
        joined.When(By(Akimat), new CoSignStatement(new StatementId("st9"))).ThenRefused("statement.unknown");
    }

    [Fact]
    public void ASignatureIsTakenOffByItsSeatAlone()
    {
        var joined = Entered.And(By(Ministry), new CoSignStatement(St1));
        joined.When(By(Akimat), new WithdrawSignature(St1)).ThenRefused("statement.notYours");
        joined.When(By(Union), new WithdrawSignature(St1)).ThenRefused("statement.notYours");
        joined.When(By(Union), new WithdrawSignature(new StatementId("st9"))).ThenRefused("statement.unknown");
        var withdrawn = joined.When(By(Ministry), new WithdrawSignature(St1)).Then(new SignatureWithdrawn(St1, Ministry));
        Assert.Empty(withdrawn.Table.Statements[St1].Signatures);
        withdrawn.When(By(Ministry), new CoSignStatement(St1)).Then(new StatementCoSigned(St1, Ministry));
    }

    [Fact]
    public void AnItemWithAStatementStaysInTheRecord() => Meeting.Given(Live).And(By(Union), new EnterStatement(St1, T("Words"), Item: Two))
        .When(Rapporteur, new RemoveItem(Two)).ThenRefused("item.inUse");
}
