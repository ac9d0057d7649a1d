namespace Consultation.Domain.Tests;

/// <summary>What the record says of the floor.</summary>
public class RecordFloorTests
{
    private static readonly SeatId Ministry = new("g1");
    private static readonly SeatId Association = new("c1");

    [Fact]
    public void SpeechesHaveTheTimeSpokenWithoutPausesAndWhatTheyAnswered()
    {
        var record = PlayedMeeting.InSession()
            .Do(new GiveFloor(new("s1"), Seat: Ministry)).Do(new PauseSpeech(), seconds: 40).Do(new ResumeSpeech(), seconds: 500).Do(new EndSpeech(new("s1")), seconds: 20)
            .Do(new GiveFloor(new("s2"), Seat: Association, Kind: FloorKind.Reply, To: new SpeechId("s1"))).Do(new EndSpeech(new("s2")), seconds: 15)
            .Record();

        Assert.Equal([("s1", 60L, null), ("s2", 15L, "s1")], record.Agenda[0].Speeches.Select(s => (s.Id.Value, s.Seconds, s.To?.Value)));
        Assert.Equal([new(new("gov"), 1, 60), new(new("civ"), 1, 15)], record.Spoken!.Sectors);
        Assert.Equal([new(Ministry, 1, 60), new(Association, 1, 15)], record.Spoken.Seats);
    }

    [Fact]
    public void ASpeechUnderWayCountsUpToTheLastEvent()
    {
        var record = PlayedMeeting.InSession().Do(new GiveFloor(new("s1"), Seat: Ministry)).Do(new OpenFloor(), seconds: 25).Record();
        Assert.Equal(25, record.Agenda[0].Speeches[0].Seconds);
        Assert.Equal(25, record.Spoken!.Seats[0].Seconds);
    }

    [Fact]
    public void WhatWasGivenInErrorIsNotInTheRecordNorWhatWasToIt()
    {
        var record = PlayedMeeting.InSession()
            .Do(new GiveFloor(new("s1"), Seat: Ministry))
            .Do(new GiveFloor(new("s2"), Seat: Association, Kind: FloorKind.Reply, To: new SpeechId("s1"))).Do(new EndSpeech(new("s2")))
            .Do(new UndoFloor(new("s1"))).Record();

        var reply = Assert.Single(record.Agenda[0].Speeches);
        Assert.Equal(("s2", null), (reply.Id.Value, reply.To));
        Assert.Equal(Association, Assert.Single(record.Spoken!.Seats).Seat);
    }

    [Fact]
    public void PointsOfOrderAreNeitherSpeechesNorTime()
    {
        var record = PlayedMeeting.InSession()
            .Do(new RequestFloor(new("q"), Association, FloorKind.PointOfOrder)).Do(new GiveFloor(new("s1"), new RequestId("q"))).Do(new EndSpeech(new("s1")))
            .Record();
        Assert.Null(record.Spoken);
        Assert.Null(record.Rulings);
        Assert.Equal(FloorKind.PointOfOrder, Assert.Single(record.Agenda[0].Speeches).Kind);
    }

    [Fact]
    public void ARulingIsAParagraphWhereItWasFirstGiven()
    {
        var record = PlayedMeeting.InSession()
            .Do(new WriteNote(new("n1"), Text.En("Before."), new ItemId("one")))
            .Do(new RequestFloor(new("q"), Association, FloorKind.PointOfOrder)).Do(new GiveFloor(new("s1"), new RequestId("q"))).Do(new EndSpeech(new("s1")))
            .Do(new RuleOnPoint(new("q"), Text.En("Taken.")))
            .Do(new WriteNote(new("n2"), Text.En("After."), new ItemId("one")))
            .Do(new RuleOnPoint(new("q"), Text.En("Not taken."))).Record();

        var ruling = Assert.Single(record.Rulings!.Value);
        Assert.Equal((2, Association, "one", "s1"), (ruling.Paragraph, ruling.Seat, ruling.Item!.Value.Value, ruling.Speech!.Value.Value));
        Assert.Equal(Text.En("Not taken."), ruling.Ruling);
        Assert.Equal(3, ruling.Events.Count);
        Assert.Equal([1, 3], record.Agenda[0].Notes.Select(n => n.Paragraph));
    }

    [Fact]
    public void RulingsWithoutAnItemStandBeforeTheStatementsOnTheWhole()
    {
        var record = PlayedMeeting.InSession().Do(new ConcludeItem(new("one")))
            .Do(new EnterStatement(new("st"), Text.En("On all of it."), Seat: Ministry))
            .Do(new RequestFloor(new("q"), Association, FloorKind.PointOfOrder)).Do(new RuleOnPoint(new("q"), Text.En("Taken."))).Record();
        Assert.Equal((1, (ItemId?)null, (SpeechId?)null), (record.Rulings!.Value[0].Paragraph, record.Rulings.Value[0].Item, record.Rulings.Value[0].Speech));
        Assert.Equal(2, record.Statements[0].Paragraph);
    }

    [Fact]
    public void ARecordOfWhatNobodyUsedSaysNothingOfIt()
    {
        var json = System.Text.Encoding.UTF8.GetString(RecordJson.Write(PlayedMeeting.InSession().Record()));
        Assert.DoesNotContain("rulings", json, StringComparison.Ordinal);
        Assert.DoesNotContain("spoken", json, StringComparison.Ordinal);
    }
}
