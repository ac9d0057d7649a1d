using System.Text;
using System.Text.Json.Nodes;
using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests;

public class RecordSchemaTests
{
    private static readonly string Schema = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "record.schema.json"));

    /// <summary>A meeting in which everything the record knows occurs.</summary>
    private static PlayedMeeting Everything() => PlayedMeeting.InSession().Markings().Default(Grade.Consensus)
        .Do(new DescribeRoundtable(Text.En("T"), [Language.En, Language.Kk], Language.En, "Asia/Almaty", RollKind.Arrived, Noun.Committee,
            Text.En("Host"), Text.En("Place"), "https://example.org/room", new DateTimeOffset(2009, 2, 23, 4, 0, 0, TimeSpan.Zero), Text.En("Background")))
        .Do(new AssignPerson(new("g1"), new("ada"), Part.Head))
        .Do(new AddItem(new("below"), Text.En("Below"), 1, new ItemId("one"), new SeatId("g2"), 20))
        .Do(new AddItem(new("later"), Text.En("Later"), 2)).Do(new DeferItem(new("later"), Text.En("No time.")))
        .Do(new WriteNote(new("n"), Text.En("Note."), Item: new("one"), Seat: new("g1"), Marking: new("sbu")))
        .Do(new WriteComment(new("k"), Text.En("Comment."), new("u"), new("one"))).Do(new WriteComment(new("l"), Text.En("Comment."), new("sbu")))
        .Do(new OpenFloor()).Do(new GiveFloor(new("speech"), Seat: new("osce"))).Do(new EndSpeech(new("speech")))
        .Do(new GiveFloor(new("answer"), Seat: new("g1"), Kind: FloorKind.Reply, To: new SpeechId("speech")))
        .Do(new RequestFloor(new("order"), new("c1"), FloorKind.PointOfOrder)).Do(new GiveFloor(new("raised"), new RequestId("order")))
        .Do(new RuleOnPoint(new("order"), Text.En("The point is taken."))).Do(new EndSpeech(new("raised")))
        .Point("f", "F.").Do(new RaiseObjection(new("o1"), new("f"), Text.En("No."), new SeatId("g1"))).AnswerAll()
        .Vote2()
        .Point("x", "X.").SecretVote("x", 8, 1, 1)
        .Point("w", "W.").Do(new WithdrawPoint(new("w"), Text.En("Not needed.")))
        .Point("d", "D.").Do(new RecordDiscussion(new("d"), DiscussionKind.Noted, Text.En("a report")))
        .Point("e", "E.", "e is so").Do(new RevisePoint(new("e"), Text.En("E, revised."), Text.En("e is so"))).Sense("e").Do(new WriteNote(new("p1"), Text.En("On E."), Point: new("e"))).Do(new EnterReservation(new("res"), new("e"), Text.En("But."), new SeatId("g1")))
        .Point("t", "One text of several.", "it is one of several").Amendments("t").Do(new BracketText(new("b"), new("t"), 2, new TextRange(0, 5)))
        .Do(new EnterStatement(new("st"), Text.En("For the record."), new PointId("d"), null, new SeatId("g1"))).Do(new CoSignStatement(new("st")), Actor.Of(new("c1")))
        .Do(new AddToSentence(new("d"), Language.En, "It was read."))
        .Do(new RecordDeparture(new("c1"))).Do(new RecordArrival(new("c1"), AttendanceMode.Remote))
        .Do(new StepOut(new("g3"), new PointId("t"))).Do(new StepOut(new("g4"))).Do(new StepIn(new("g4")))
        .Point("h", "H.").Do(new GiveProxy(new("c1"), new("c2"))).Do(new RecordDeparture(new("c1")))
        .Do(new OpenVote([new("h")], new("by-proxy"), Secrecy.Open)).Do(new CastBallot(new("by-proxy"), new("c1"), Position.Agree), Actor.Of(new("c2")))
        .Do(new EnterCount(new("by-proxy"), new("gov"), new Tally(5, 0, 0, 0, 0))).Do(new CloseVote(new("by-proxy"))).Do(new DeclareOutcome(new("by-proxy")))
        .Do(new StateIntendedVote(new("by-proxy"), Text.En("In favour")), Actor.Of(new("c3")))
        .Do(new ReopenPoint(new("h"), Text.En("New facts."))).Do(new OpenVote([new("h")], new("void"), Secrecy.Open)).Do(new AnnulRound(new("void"), Text.En("Too early.")))
        .Do(new RecordArrival(new("c1"), AttendanceMode.Remote))
        .Silences()
        .Do(new SetAttribution(AttributionLevel.Organisation)).Item("sectors", AttributionLevel.Sector).Item("nobody", AttributionLevel.None, speaks: false)
        .Do(new AddItem(new("persons"), Text.En("Persons"), 9)).Do(new SetAttribution(AttributionLevel.Person, new ItemId("persons"))).Do(new TakeUpItem(new("persons")))
        .Do(new GiveFloor(new("person"), Seat: new("g1"))).Do(new WriteNote(new("person-note"), Text.En("N."), Item: new("persons"), Seat: new("g1")))
        .Do(new MarkParagraph(new("d"), new("u"))).Do(new MarkParagraph(new("st"), new("sbu")))
        .PapersAndProcedures()
        .Inherits("sbu").Do(new AmendPosition(new PositionRef(new("old"), new("first")), new PositionRef(new("e")), Text.En("Times have changed.")))
        .Do(new SupersedePosition(new PositionRef(new("e")), Reason: Text.En("Given up.")))
        .Do(new AssignAction(new("a1"), Text.En("Send it."), new SeatId("g1"), Text.En("Legal department"), new DateOnly(2009, 4, 30), new ItemId("one")))
        .Do(new AssignAction(new("a2"), Text.En("Print it."), new SeatId("g2"), Point: new PointId("e")))
        .Do(new CompleteAction(new("from-first"))).Do(new DropAction(new("a2"), Text.En("Not needed.")))
        .Do(new SetNextMeeting(Text.En("in May"), Text.En("Astana"), new DateTimeOffset(2009, 5, 4, 4, 0, 0, TimeSpan.Zero)))
        .LifeOfMinutes("n");

    [Fact]
    public void ARecordFitsItsSchema()
    {
        Assert.Empty(SchemaCheck.Problems(Schema, RecordJson.Write(Everything().Record())));
        Assert.Empty(SchemaCheck.Problems(Schema, RecordJson.Write(Everything().Record(Readership.Public))));
        Assert.Empty(SchemaCheck.Problems(Schema, RecordJson.Write(PlayedMeeting.Create().Record())));
    }

    [Fact]
    public void ARecordThatHasChangedSinceItsApprovalSaysSoAndFitsItsSchema()
    {
        var record = PlayedMeeting.InSession().Point("p", "P.").Open("p", 3, "s").Do(new CloseRoundtable()).Approve(1).Do(new BreakSilence(new("s"), Text.En("No."), new("g1"), new("o"))).Record();
        Assert.True(record.Minutes!.ChangedSince);
        Assert.Empty(SchemaCheck.Problems(Schema, RecordJson.Write(record)));
    }

    [Fact]
    public void EveryFieldOfTheSchemaOccurs()
    {
        var written = Encoding.UTF8.GetString(RecordJson.Write(Everything().Record(Readership.UpTo(new("sbu")))));
        var fields = new HashSet<string>();
        Collect(JsonNode.Parse(Schema)!, fields);
        fields.ExceptWith(["ru", "kk", "opening", "changedSince"]); // An opening is before any item; RecordAgendaTests has one, the change is above.
        Assert.Equal([], fields.Where(field => !written.Contains($"\"{field}\":", StringComparison.Ordinal)));
    }

    [Fact]
    public void WhatIsNotInTheSchemaIsFound()
    {
        var bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(RecordJson.Write(Everything().Record())).Replace("\"paragraph\"", "\"para\"", StringComparison.Ordinal));
        Assert.Contains(SchemaCheck.Problems(Schema, bytes), problem => problem.EndsWith(".para is unknown", StringComparison.Ordinal));
    }

    private static void Collect(JsonNode node, HashSet<string> fields)
    {
        foreach (var (name, value) in node is JsonObject o ? o.ToList() : [])
        {
            if (name == "properties")
            {
                fields.UnionWith(value!.AsObject().Select(field => field.Key));
            }

            Collect(value!, fields);
        }
    }
}
