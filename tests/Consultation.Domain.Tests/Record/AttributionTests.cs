using System.Text;

namespace Consultation.Domain.Tests;

/// <summary>How closely the record names whoever is behind what was said, at each level.</summary>
public class AttributionTests
{
    private static readonly string[] Behind = ["g1", "g2", "g3", "g4", "c1", "c2", "c3", "c4", "c5"];

    private static string Json(Record record) => Encoding.UTF8.GetString(RecordJson.Write(record));

    /// <summary>The seats whose ids stand anywhere in a record but in its lists of seats and registers, also within other ids.</summary>
    private static IEnumerable<string> Named(Record record) => NamedIn(Json(record with
    {
        Seats = [],
        Attendance = [],
        Points = [.. record.Points.Select(p => p with { Silences = [.. p.Silences.Select(s => s with { Register = [] })] })],
    }));

    private static IEnumerable<string> NamedIn(string json) => Behind.Where(seat =>
        json.Contains($"\"{seat}\"", StringComparison.Ordinal) || json.Contains($"-{seat}\"", StringComparison.Ordinal));

    [Theory]
    [InlineData(null)]
    [InlineData(AttributionLevel.Organisation)]
    [InlineData(AttributionLevel.Person)]
    public void SeatsAreNamedUnlessSomebodyChoseOtherwise(AttributionLevel? level) =>
        Assert.Equal(Behind, Named(PlayedMeeting.InSession().Item("x", level).Record()));

    [Theory]
    [InlineData(AttributionLevel.Sector, true)]
    [InlineData(AttributionLevel.Sector, false)]
    [InlineData(AttributionLevel.None, true)]
    [InlineData(AttributionLevel.None, false)]
    public void NoSeatIsNamedWhereTheLevelForbidsIt(AttributionLevel level, bool ofTheWhole)
    {
        var meeting = PlayedMeeting.InSession();
        meeting = ofTheWhole ? meeting.Do(new SetAttribution(level)).Item("x") : meeting.Item("x", level);
        Assert.Empty(Named(meeting.Record()));
    }

    [Fact]
    public void AtTheLevelOfSectorsTheirsIsSaid()
    {
        var record = PlayedMeeting.InSession().Item("x", AttributionLevel.Sector).Record();
        var item = record.Agenda.Single(i => i.Id.Value == "x");
        var point = record.Points.Single();
        Assert.Equal("gov", item.LeadSector?.Value);
        Assert.Equal("gov", Assert.Single(item.Speeches).Sector?.Value);
        Assert.Equal("gov", Assert.Single(item.Notes).Sector?.Value);
        Assert.Equal(("civ", 2), (Assert.Single(record.Statements).Sector?.Value, record.Statements[0].Joined));
        Assert.Equal("civ", Assert.Single(point.Amendments).Sector?.Value);
        Assert.Equal(["gov", "civ"], point.Objections.Select(o => o.Sector?.Value));
        Assert.Equal("civ", Assert.Single(point.Reservations).Sector?.Value);
        Assert.Equal("civ", Assert.Single(point.Silences).Sector?.Value);
    }

    [Fact]
    public void ASectorOfFewSeatsGivesThemAwayAndIsNotNamed()
    {
        var record = PlayedMeeting.InSession().Do(new SetAttribution(AttributionLevel.Sector))
            .Do(new OpenFloor()).Do(new GiveFloor(new("speech"), Seat: new("osce"))).Record();
        var speech = Assert.Single(record.Agenda[0].Speeches);
        Assert.Null(speech.Seat);
        Assert.Null(speech.Sector);
    }

    [Fact]
    public void ASectorOfWhichFewWereStillThereIsNotNamed()
    {
        // Who had left by then is in the attendance.
        var meeting = PlayedMeeting.InSession().Do(new SetAttribution(AttributionLevel.Sector)).Do(new OpenFloor())
            .Do(new GiveFloor(new("before"), Seat: new("g1"))).Do(new EndSpeech(new("before")));
        foreach (var gone in new[] { "g3", "g4", "g5" })
        {
            meeting.Do(new RecordDeparture(new(gone)));
        }

        meeting.Do(new GiveFloor(new("after"), Seat: new("g1"))).Do(new EndSpeech(new("after")))
            .Do(new RequestFloor(new("order"), new("g2"), FloorKind.PointOfOrder), Actor.Of(new("g2"))).Do(new RuleOnPoint(new("order"), Text.En("Not so.")));
        var record = meeting.Record();
        Assert.Equal(["gov", null], record.Agenda[0].Speeches.Select(s => s.Sector?.Value));
        Assert.Null(Assert.Single(record.Rulings!.Value).Sector);
        Assert.Null(record.Spoken);
    }

    [Fact]
    public void ARulingLeadsToNoSpeechThatNamesWhomItDoesNot()
    {
        var meeting = PlayedMeeting.InSession().Do(new SetAttribution(AttributionLevel.None, new ItemId("one"))).Do(new AddItem(new("open"), Text.En("Open"), 2)).Do(new OpenFloor())
            .Do(new RequestFloor(new("order"), new("g2"), FloorKind.PointOfOrder), Actor.Of(new("g2"))).Do(new TakeUpItem(new("open")))
            .Do(new GiveFloor(new("speech"), new RequestId("order"))).Do(new EndSpeech(new("speech"))).Do(new RuleOnPoint(new("order"), Text.En("Not so.")));
        var record = meeting.Record();
        Assert.Equal("g2", Assert.Single(record.Agenda.Single(i => i.Id.Value == "open").Speeches).Seat?.Value);
        Assert.Null(Assert.Single(record.Rulings!.Value).Seat);
        Assert.Null(record.Rulings!.Value[0].Speech);
        Assert.NotNull(meeting.Do(new SetAttribution(null, new ItemId("one"))).Record().Rulings!.Value[0].Speech);
    }

    [Theory]
    [InlineData(AttributionLevel.Sector)]
    [InlineData(AttributionLevel.None)]
    public void ARecordThatNamesNobodyIsReadBackFromItsFile(AttributionLevel level)
    {
        var meeting = PlayedMeeting.InSession().Do(new SetAttribution(level)).Item("x")
            .Do(new RequestFloor(new("order"), new("g2"), FloorKind.PointOfOrder), Actor.Of(new("g2"))).Do(new RuleOnPoint(new("order"), Text.En("Not so.")));
        var written = RecordJson.Write(meeting.Record());
        Assert.Equal(written, RecordJson.Write(RecordJson.Read(written)));
    }

    [Fact]
    public void AnItemWithoutALevelIsAsTheOneAboveIt()
    {
        var meeting = PlayedMeeting.InSession().Do(new SetAttribution(AttributionLevel.None, new ItemId("one")))
            .Do(new AddItem(new("below"), Text.En("Below"), 1, new ItemId("one")));
        Assert.Equal(AttributionLevel.None, meeting.State.AttributionOf(new ItemId("below")));
        Assert.Equal(AttributionLevel.Sector, meeting.Do(new SetAttribution(AttributionLevel.Sector, new ItemId("below"))).State.AttributionOf(new ItemId("below")));
        Assert.Equal(AttributionLevel.None, meeting.Do(new SetAttribution(null, new ItemId("below"))).State.AttributionOf(new ItemId("below")));
        Assert.Null(meeting.Do(new SetAttribution(null, new ItemId("one"))).State.AttributionOf(new ItemId("below")));
    }

    [Fact]
    public void AtTheLevelOfPersonsWhoSpokeIsSaidAsItWasThen()
    {
        var meeting = PlayedMeeting.InSession().Do(new SetAttribution(AttributionLevel.Person)).Do(new AssignPerson(new("g1"), new("ada"), Part.Head))
            .Do(new AssignPerson(new("g1"), new("bob"), Part.Alternate)).Do(new OpenFloor()).Do(new GiveFloor(new("first"), Seat: new("g1")))
            .Do(new HoldVote(new("g1"), new("bob"))).Do(new GiveFloor(new("second"), Seat: new("g1"))).Do(new GiveFloor(new("third"), Seat: new("g2")));
        Assert.Equal(["Person ADA", "Person BOB", null], meeting.Record().Agenda[0].Speeches.Select(s => s.Person));
        Assert.All(meeting.Do(new SetAttribution(AttributionLevel.Organisation)).Record().Agenda[0].Speeches, s => Assert.Null(s.Person));
    }

    [Fact]
    public void WhereNobodyIsNamedNobodyIsListedEither()
    {
        var record = PlayedMeeting.InSession().Do(new AssignPerson(new("g1"), new("ada"), Part.Head)).Do(new SetAttribution(AttributionLevel.None)).Item("x").Record();
        Assert.Empty(record.Attendance);
        Assert.Empty(record.Seats);
        Assert.Equal(5, record.Sectors[0].Seats);
        Assert.Empty(NamedIn(Json(record)));
        Assert.DoesNotContain("ADA", Json(record), StringComparison.Ordinal);
    }

    [Fact]
    public void AnOpenVoteNamesItsSeatsAtAnyLevelAndNobodyElse()
    {
        var record = PlayedMeeting.InSession().Do(new SetAttribution(AttributionLevel.None)).Do(new AddSeat(new("late"), Text.En("Late"), new("gov")))
            .Point("p", "P.").Vote("p", "g1+ g2+ g3+ g4r c1+ c2+ c3+ c4+").Record();
        Assert.Equal(8, record.Points[0].Rounds[0].Ballots!.Value.Count);
        Assert.Equal("g4", Assert.Single(record.Points[0].Reservations).Seat?.Value);
        Assert.DoesNotContain(record.Seats, s => s.Id.Value is "late" or "osce");
        Assert.Contains(record.Seats, s => s.Id.Value == "g1");
    }

    [Theory]
    [InlineData(AttributionLevel.Sector)]
    [InlineData(AttributionLevel.None)]
    public void AnAuthorMayAskToBeNamed(AttributionLevel level)
    {
        var record = PlayedMeeting.InSession().Do(new SetAttribution(level)).Point("p", "P.")
            .Do(new EnterStatement(new("s"), Text.En("S."), Named: true), Actor.Of(new("c1")))
            .Do(new RaiseObjection(new("o"), new("p"), Text.En("O."), Named: true), Actor.Of(new("c2")))
            .Do(new EnterReservation(new("r"), new("p"), Text.En("R."), Named: true), Actor.Of(new("c3"))).Record();
        Assert.Equal(["c1", "c2", "c3"], new[] { record.Statements[0].Seat, record.Points[0].Objections[0].Seat, record.Points[0].Reservations[0].Seat }.Select(s => s?.Value));
        Assert.Contains(record.Seats, s => s.Id.Value == "c1");
    }

    [Fact]
    public void WhatIsSetLaterRendersAllOfItAnew()
    {
        var meeting = PlayedMeeting.InSession().Item("x");
        Assert.NotEmpty(Named(meeting.Record()));
        Assert.Empty(Named(meeting.Do(new SetAttribution(AttributionLevel.None)).Record()));
        Assert.NotEmpty(Named(meeting.Do(new SetAttribution()).Record()));
    }
}
