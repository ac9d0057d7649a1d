using System.Text;

namespace Consultation.Domain.Tests;

public class RecordTests
{
    private static PlayedMeeting Marked() => PlayedMeeting.InSession().Markings()
        .Do(new WriteNote(new("n1"), Text.En("Open note."), Item: new("one")))
        .Do(new WriteNote(new("n2"), Text.En("Guarded note."), Item: new("one"), Marking: new("sbu")))
        .Point("p", "Text.", "it is so").Sense("p")
        .Do(new WriteNote(new("n3"), Text.En("On the point."), Point: new("p"), Seat: new("g1")))
        .Do(new WriteComment(new("k1"), Text.En("Open comment."), new("u"), new("one")))
        .Do(new WriteComment(new("k2"), Text.En("Guarded comment."), new("sbu")));

    [Theory]
    [InlineData(null, true, true, true, true)]
    [InlineData("sbu", true, true, true, true)]
    [InlineData("u", true, false, true, false)]
    [InlineData("public", true, false, false, false)]
    public void AReadershipGetsWhatItMaySeeAndNothingElse(string? name, bool open, bool guarded, bool comment, bool guardedComment)
    {
        var meeting = Marked();
        var json = Encoding.UTF8.GetString(RecordJson.Write(meeting.Record(Readership.Named(name, meeting.State)!)));
        Assert.Equal(open, json.Contains("Open note.", StringComparison.Ordinal));
        Assert.Equal(guarded, json.Contains("Guarded note.", StringComparison.Ordinal));
        Assert.Equal(comment, json.Contains("Open comment.", StringComparison.Ordinal));
        Assert.Equal(guardedComment, json.Contains("Guarded comment.", StringComparison.Ordinal));
    }

    [Fact]
    public void TheBannerIsTheHighestMarkingInIt()
    {
        var meeting = Marked();
        Assert.Equal("sbu", meeting.Record().Banner?.Id.Value);
        Assert.Equal("u", meeting.Record(Readership.Public).Banner?.Id.Value);
        Assert.Null(PlayedMeeting.InSession().Record(Readership.Public).Banner);
    }

    [Fact]
    public void AReadershipThatTheRoundtableHasNotIsNone() => Assert.Null(Readership.Named("secret", Marked().State));

    [Fact]
    public void ParagraphsRunThroughAsItHappened()
    {
        var record = Marked().Do(new ReviseNote(new("n1"), Text.En("Open note, revised."))).Record();
        var item = Assert.Single(record.Agenda);
        Assert.Equal([("n1", 1), ("n2", 2), ("n3", 4)], item.Notes.Select(n => (n.Id.Value, n.Paragraph)));
        Assert.Equal(3, Assert.Single(record.Points).Paragraph);
        Assert.Equal(2, item.Notes[0].Events.Count);
    }

    [Fact]
    public void DecisionsAreNumberedInTheOrderDecidedWhereverTheyStand()
    {
        var meeting = PlayedMeeting.InSession().Do(new AddItem(new("two"), Text.En("Second"), 2))
            .Point("late", "Late.", item: "one").Point("early", "Early.", item: "two").Sense("early").Sense("late");
        Assert.Equal([("late", 2, 1), ("early", 1, 2)], meeting.Record().Points.Select(p => (p.Id.Value, p.Number!.Value, p.Paragraph)));
    }

    [Fact]
    public void ASeatIsOutOfAPointUntilItStepsInOrThePointHasEnded()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "P.").Point("q", "Q.").Point("r", "R.")
            .Do(new StepOut(new("g1"), new PointId("p"))).Do(new StepOut(new("g2"), new PointId("q"))).Do(new StepOut(new("g3")))
            .Do(new StepOut(new("g4"), new PointId("r"))).Do(new StepIn(new("g4")))
            .Do(new WithdrawPoint(new("p"), Text.En("Not needed."))).Do(new StepIn(new("g1")));
        var record = meeting.Record();
        RecordSteppedOut Of(string seat) => Assert.Single(record.Attendance.Single(a => a.Seat.Value == seat).SteppedOut!.Value);
        Assert.Equal((new PointId("p"), TimeSpan.FromMinutes(5)), (Of("g1").Point, Of("g1").Until!.Value.Value - Of("g1").From.Value));
        Assert.Equal((new PointId("q"), null), (Of("g2").Point, Of("g2").Until));
        Assert.Equal((null, null), (Of("g3").Point, Of("g3").Until));
        Assert.Equal(TimeSpan.FromMinutes(1), Of("g4").Until!.Value.Value - Of("g4").From.Value);
        Assert.Null(record.Attendance.Single(a => a.Seat.Value == "g5").SteppedOut);
        Assert.DoesNotContain("steppedOut", Encoding.UTF8.GetString(RecordJson.Write(PlayedMeeting.InSession().Record())), StringComparison.Ordinal);
    }

    [Fact]
    public void TimesAreLocalWithTheirOffset()
    {
        var json = Encoding.UTF8.GetString(RecordJson.Write(PlayedMeeting.InSession().Record()));
        Assert.Contains("\"opened\": \"2009-02-23T09:29:00+06:00\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void WrittenAndReadItIsTheSameBytes()
    {
        var record = Marked().Vote2().Do(new SetNextMeeting(Text.En("in May"), Text.En("Astana"))).Do(new CloseRoundtable()).Record();
        var bytes = RecordJson.Write(record);
        Assert.Equal(bytes, RecordJson.Write(RecordJson.Read(bytes)));
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal(64, RecordJson.IdentityOf(record).Length);
    }

    [Fact]
    public void AnotherFormIsNotRead() => Assert.Throws<System.Text.Json.JsonException>(() =>
        RecordJson.Read(RecordJson.Write(Marked().Record() with { Format = "consultation-record/2" })));

    [Fact]
    public void DraftsAreNotInTheRecord()
    {
        var meeting = PlayedMeeting.InSession().Do(new DraftPoint(new("d"), new("one"), Text.En("A draft nobody has seen.")));
        Assert.Empty(meeting.Record().Points);
    }

    [Fact]
    public void ASeatRemovedAfterItArrivedStays()
    {
        var record = PlayedMeeting.InSession().Do(new AssignPerson(new("g1"), new("ada"), Part.Head)).Do(new RemoveSeat(new("g1"))).Record();
        var seat = Assert.Single(record.Seats, s => s.Id.Value == "g1");
        Assert.True(seat.Removed);
        Assert.Equal("Person ADA", Assert.Single(seat.Persons).Name);
        Assert.NotNull(Assert.Single(record.Attendance, a => a.Seat.Value == "g1").Stays[0].Left);
        Assert.Equal(5, record.Sectors[0].Seats);
    }

    [Fact]
    public void AnEmptyRoundtableHasARecord()
    {
        var record = PlayedMeeting.Create().Record();
        Assert.Empty(record.Agenda);
        Assert.Equal(RecordJson.Write(record), RecordJson.Write(RecordJson.Read(RecordJson.Write(record))));
    }
}

internal static class RecordTestMeetings
{
    public static PlayedMeeting Vote2(this PlayedMeeting meeting) => meeting
        .Point("q", "Second text.").Point("r", "Third text.")
        .Vote("q r", "g1+ g2+ g3- g4r g50 c1+ c2+ c3+ c4/", reason: "The objection was heard.")
        .Point("s", "Fourth text.").Vote("s", "g1+ g2- g3- g4- c1+ c2+", Secrecy.Unattributed, reason: "All were heard.");
}
