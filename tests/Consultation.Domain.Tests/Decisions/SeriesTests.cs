using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>Roundtables one after another, and the register of what they agreed.</summary>
public sealed class SeriesTests
{
    private static readonly SeriesId Series = new("law");
    private static readonly RoundtableId First = new("first");
    private static readonly PositionRef Old = new(new PointId("old"), First);
    private static readonly RegisteredPosition Inherited = new(First, Old.Point, T("First"), T("Old text"), T("The participants agreed that it is so."), Meeting.Start);

    private static Facts Earlier(params RegisteredPosition[] positions) => new() { Earlier = new EarlierRoundtable(Series, [.. positions]) };

    /// <summary>The second of a series, at which a position was adopted.</summary>
    private static Meeting Second => Meeting.Given(Tabled).And(Facilitator, OpenVoteOnP1)
        .And([new PlacedInSeries(Series, First, [Inherited])])
        .And(By(Ministry), Ballot(Ministry, Consultation.Domain.Consensus.Position.Agree)).And(By(Union), Ballot(Union, Consultation.Domain.Consensus.Position.Agree)).And(By(Akimat), Ballot(Akimat, Consultation.Domain.Consensus.Position.Agree))
        .And(Facilitator, new CloseVote(R1)).And(Facilitator, new DeclareOutcome(R1));

    [Fact]
    public void TheRegisterOfTheOneBeforeIsTakenOver()
    {
        var meeting = Meeting.Given(Prepared).When(Facilitator, new PlaceInSeries(Series, First), Earlier(Inherited))
            .Then(new PlacedInSeries(Series, First, [Inherited]));
        Assert.Equal(Inherited, Assert.Single(meeting.Table.Positions()));
    }

    [Fact]
    public void WhatWasAdoptedHereFollowsInTheRegister()
    {
        var positions = Second.Table.Positions();
        Assert.Equal([First, Meeting.Id], positions.Select(p => p.Roundtable));
        Assert.Equal(T("One text"), positions[1].Text);
    }

    [Fact]
    public void TheOneBeforeMustBeKnownOfTheSameSeriesAndBefore()
    {
        var meeting = Meeting.Given(Prepared);
        meeting.When(Facilitator, new PlaceInSeries(Series)).Then(new PlacedInSeries(Series));
        meeting.When(Facilitator, new PlaceInSeries(Series, First)).ThenRefused("roundtable.unknown");
        meeting.When(Facilitator, new PlaceInSeries(Series, Meeting.Id), Earlier()).ThenRefused("command.malformed", "previous");
        meeting.When(Facilitator, new PlaceInSeries(new SeriesId("other"), First), Earlier()).ThenRefused("command.malformed", "previous");
        meeting.When(Facilitator, new PlaceInSeries(Series, First), Earlier(Inherited with { Roundtable = Meeting.Id })).ThenRefused("command.malformed", "previous");
    }

    [Fact]
    public void APositionIsAmendedAndThenSupersededByOneAdoptedHere()
    {
        var by = new PositionRef(P1);
        var meeting = Second.When(Facilitator, new AmendPosition(Old, by)).Then(new PositionAmended(Old, by));
        Assert.Equal(PositionStanding.Amended, meeting.Table.Inherited[0].Change!.Standing);
        meeting = meeting.When(Facilitator, new SupersedePosition(Old, by)).Then(new PositionSuperseded(Old, by));
        Assert.Equal(PositionStanding.Superseded, meeting.Table.Inherited[0].Change!.Standing);
        meeting.When(Facilitator, new AmendPosition(Old, by)).ThenRefused("position.superseded");
    }

    [Fact]
    public void APositionGivenUpWithoutAnotherNeedsAReason()
    {
        Second.When(Facilitator, new SupersedePosition(Old)).ThenRefused("position.reasonNeeded");
        Second.When(Facilitator, new SupersedePosition(Old, Reason: T("The law was repealed"))).Then(new PositionSuperseded(Old, null, T("The law was repealed")));
    }

    [Fact]
    public void OnlyWhatWasAdoptedChangesAPositionAndOnlyAPositionIsChanged()
    {
        Second.When(Facilitator, new AmendPosition(Old, new PositionRef(P2))).ThenRefused("command.malformed", "by");
        Second.When(Facilitator, new AmendPosition(Old, new PositionRef(P1, First))).ThenRefused("command.malformed", "by");
        Second.When(Facilitator, new AmendPosition(new PositionRef(P1), new PositionRef(P1))).ThenRefused("command.malformed", "by");
        Second.When(Facilitator, new AmendPosition(new PositionRef(P2), new PositionRef(P1))).ThenRefused("position.unknown");
        Second.When(Facilitator, new AmendPosition(new PositionRef(P1, First), new PositionRef(P1))).ThenRefused("position.unknown");
    }

    [Fact]
    public void WhatALaterRoundtableChangedComesAlsoOnceThisOneIsClosed()
    {
        var later = new PositionRef(new PointId("new"), new RoundtableId("third"));
        var meeting = Second.And(Facilitator, new CloseRoundtable());
        meeting.When(Facilitator, new SupersedePosition(new PositionRef(P1), later)).ThenRefused("command.malformed", "by");
        meeting = meeting.When(Clock, new SupersedePosition(new PositionRef(P1), later)).Then(new PositionSuperseded(new PositionRef(P1), later));
        Assert.Equal(later, meeting.Table.Positions()[1].Change!.By);
    }

    [Fact]
    public void APointThatIsOnTheTableAgainIsNoPosition()
    {
        var meeting = Second.And(Facilitator, new ReopenPoint(P1, T("New facts")));
        Assert.Equal(Inherited, Assert.Single(meeting.Table.Positions()));
        meeting.When(Facilitator, new SupersedePosition(new PositionRef(P1), Reason: T("No"))).ThenRefused("position.unknown");
    }
}
