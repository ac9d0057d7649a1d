using System.Text;

namespace Consultation.Domain.Tests;

/// <summary>What the record says of the life of the minutes.</summary>
public class RecordMinutesTests
{
    private static PlayedMeeting Over() => PlayedMeeting.InSession().Do(new WriteNote(new("n"), Text.En("A note."), Item: new("one")))
        .Point("p", "Limits need reasons.", "limits need reasons").Sense("p").Do(new EnterStatement(new("st"), Text.En("A statement."), Item: new("one")), Actor.Of(new("c1")))
        .Do(new SetNextMeeting(Text.En("in May"), Text.En("Astana"))).Do(new CloseRoundtable());

    private static RecordMinutes Of(PlayedMeeting meeting) => meeting.Record().Minutes!;

    private static string Json(Record record) => Encoding.UTF8.GetString(RecordJson.Write(record));

    [Fact]
    public void NothingIsSaidOfMinutesThatNobodyTouched()
    {
        Assert.Null(Over().Record().Minutes);
        Assert.Null(Over().Record().Organisation);
        Assert.Equal("Freedom House", Over().Organised().Record().Organisation!.Name[Language.En]);
    }

    [Fact]
    public void EveryParagraphHasAKeyAndItsNumber() => Assert.Equal(
        ["1 note.n", "2 point.p", "3 statement.st", "4 next"],
        RecordParagraph.Of(Over().Record()).Select(p => $"{p.Number} {p.Key}"));

    [Fact]
    public void AnEditStandsInPlaceOfANoteAndBehindAnythingElse()
    {
        var record = Over().Edit("note.n", "Edited.").Edit("statement.st", "Added.").Edit("point.p", "Added too.").Record();
        string? Said(string key) => RecordParagraph.Of(record).Single(p => p.Key == key).Edited(record)[Language.En];
        Assert.Equal("Edited.", Said("note.n"));
        Assert.Equal("A statement.\n\nAdded.", Said("statement.st"));
        Assert.EndsWith("limits need reasons.\n\nAdded too.", Said("point.p"), StringComparison.Ordinal);
        Assert.Equal([false, true, true], record.Minutes!.Edits.Select(e => e.Addition));
        Assert.Equal([1, 2, 3], record.Minutes.Edits.Select(e => e.Paragraph));
    }

    [Fact]
    public void WhatChangedBeneathAnEditIsShownAndTheEditStands()
    {
        var edited = Over().Edit("note.n", "Edited.");
        Assert.Null(Assert.Single(Of(edited).Edits).ChangedBeneath);
        var edit = Assert.Single(Of(edited.Do(new ReviseNote(new("n"), Text.En("Revised.")))).Edits);
        Assert.Equal((true, "Edited."), (edit.ChangedBeneath, edit.Text));
        Assert.Null(Assert.Single(Of(edited.Edit("note.n", "Edited again.")).Edits).ChangedBeneath);
    }

    [Fact]
    public void AnEditOfANoteThatWasTakenAwayHasNoParagraph() =>
        Assert.Empty(Of(Over().Edit("note.n", "Edited.").Do(new RemoveNote(new("n")))).Edits);

    [Fact]
    public void VersionsSayWhatTheRecordSaidAtTheirEvent()
    {
        var meeting = Over().Circulate();
        var circulated = meeting.State.Number;
        Assert.Equal((1, circulated), (Of(meeting).Versions[0].Version, Of(meeting).Versions[0].Event));
        Assert.Null(Of(meeting).Versions[0].Ended);
        var minutes = Of(meeting.Propose("k", "note.n", "Corrected.").Do(new AcceptCorrection(new("k"))).Approve(1, "LPS/2009/3"));
        Assert.Equal((MinutesStage.Approved, 2, "LPS/2009/3"), (minutes.Stage, minutes.Approved, minutes.Symbol));
        Assert.Equal((1, meeting.State.Number, circulated), (minutes.Versions[1].Corrects, minutes.Versions[1].Event, minutes.Versions[0].Event));
        Assert.NotNull(minutes.Versions[0].Ended);
        Assert.Null(minutes.Versions[0].Approved);
    }

    [Fact]
    public void AVersionApprovedBySilenceNamesTheProcedure()
    {
        var minutes = Of(Over().Circulate().SilenceOnMinutes("s").Reach("s").Keep("s"));
        Assert.Equal("s", Assert.Single(minutes.Versions).Silence?.Value);
        Assert.Equal((SilenceState.Kept, 10, 0), (Assert.Single(minutes.Silences).State, minutes.Silences[0].Entitled, minutes.Silences[0].NotReached));
    }

    [Fact]
    public void DecisionsHaveSymbolsOnceTheMinutesDo()
    {
        var meeting = Over().Organised();
        Assert.Null(meeting.Record().SymbolOf(1));
        Assert.Equal("LPS/2009/3/D.1", meeting.Approve(1, "LPS/2009/3").Record().SymbolOf(1));
    }

    [Theory]
    [InlineData(null, "c1", null)]
    [InlineData(AttributionLevel.Sector, null, "civ")]
    [InlineData(AttributionLevel.None, null, null)]
    public void WhoProposedACorrectionIsNamedAsTheLevelLetsIt(AttributionLevel? level, string? seat, string? sector)
    {
        var meeting = PlayedMeeting.InSession().Do(new WriteNote(new("n"), Text.En("A note."), Item: new("one"))).Do(new SetAttribution(level, new ItemId("one")))
            .Do(new CloseRoundtable()).Circulate().Propose("c1-said", "note.n", "Corrected.").Do(new AcceptCorrection(new("c1-said")))
            .Do(new EndCirculation(1), Actor.System).Circulate().SilenceOnMinutes("s")
            .Do(new BreakSilence(new("s"), Text.En("No."), Correction: new CorrectionId("c1-objects")), Actor.Of(new("c1")));
        var record = meeting.Record();
        Assert.All(record.Minutes!.Corrections, c => Assert.Equal((seat, sector), (c.Seat?.Value, c.Sector?.Value)));
        Assert.Equal(record.Minutes.Corrections[0].Id, Assert.Single(record.Minutes.Edits).Correction);
        Assert.Equal(seat is not null, Json(record with { Seats = [], Attendance = [] }).Contains("c1", StringComparison.Ordinal));
    }

    [Fact]
    public void AStatementWithoutANameIsKnownByItsNeutralIdAlone()
    {
        var meeting = PlayedMeeting.InSession().Do(new SetAttribution(AttributionLevel.None)).Do(new EnterStatement(new("st-c1"), Text.En("A statement.")), Actor.Of(new("c1")))
            .Do(new RequestFloor(new("order-c1"), new("c1"), FloorKind.PointOfOrder), Actor.Of(new("c1"))).Do(new RuleOnPoint(new("order-c1"), Text.En("Not so."))).Do(new CloseRoundtable());
        var keys = RecordParagraph.Of(meeting.Record()).Select(p => p.Key).ToList();
        Assert.All(keys, key => Assert.DoesNotContain("c1", key, StringComparison.Ordinal));
        foreach (var key in keys)
        {
            meeting.Edit(key, $"To {key}.");
        }

        Assert.Equal(keys, Of(meeting).Edits.Select(e => e.Key));
        Assert.All(Of(meeting).Edits, e => Assert.Equal($"To {e.Key}.", e.Text));
        meeting.Edit("statement.st-c1", "By its own id.");
        Assert.Contains("By its own id.", Of(meeting).Edits.Select(e => e.Text));
        Assert.DoesNotContain("st-c1", Json(meeting.Record()), StringComparison.Ordinal);
    }

    [Fact]
    public void APublicationIsKnownToWhoeverMayReadAllOfIt()
    {
        var meeting = Planted.Everything();
        int[] Known(Readership? readership) => [.. meeting.Record(readership).Minutes!.Publications.Select(p => p.Number)];
        Assert.Equal([1, 2, 3, 4], Known(null));
        Assert.Equal([1, 2, 3], Known(Readership.UpTo(new("sbu"))));
        Assert.Equal([1, 2], Known(Readership.UpTo(new("u"))));
        Assert.Equal([1], Known(Readership.Public));
        var superseded = Assert.Single(meeting.Record(Readership.Public).Minutes!.Publications);
        Assert.Equal((true, null), (superseded.Superseded, superseded.SupersededBy));
    }

    [Fact]
    public void TheRecordIsReadBackFromItsFile()
    {
        var meeting = PlayedMeeting.InSession().Markings().Do(new WriteNote(new("n"), Text.En("A note."), Item: new("one"))).LifeOfMinutes("n");
        var written = RecordJson.Write(meeting.Record());
        Assert.Equal(written, RecordJson.Write(RecordJson.Read(written)));
    }
}
