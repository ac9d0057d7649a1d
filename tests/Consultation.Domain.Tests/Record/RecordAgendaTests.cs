namespace Consultation.Domain.Tests;

/// <summary>Times, papers and procedural decisions in the record.</summary>
public class RecordAgendaTests
{
    private static readonly string Sha = new('c', 64);
    private static readonly Facts Stored = new() { File = new StoredFile(Sha, 77) };

    private static AttachPaper Paper(string id, string? item = "one", string? point = null) => new(
        new(id), Text.En($"Paper {id}"), Sha, item is null ? null : new ItemId(item), point is null ? null : new PointId(point));

    private static DecideProcedure Decide(string id, ProcedureKind what, string? item = null) =>
        new(new(id), what, ProcedureHow.Gavel, item is null ? null : new ItemId(item));

    [Fact]
    public void WhatNobodyUsedLeavesNoTrace()
    {
        var record = System.Text.Encoding.UTF8.GetString(RecordJson.Write(PlayedMeeting.InSession().Record()));
        Assert.DoesNotContain("papers", record, StringComparison.Ordinal);
        Assert.DoesNotContain("procedures", record, StringComparison.Ordinal);
    }

    [Fact]
    public void AnItemHasTheTimesOfThePlanAndThoseInWhichItWasDiscussed()
    {
        var meeting = PlayedMeeting.InSession().Do(new ChangeItem(new("one"), Text.En("First"), Minutes: 20)).Do(new AddItem(new("two"), Text.En("Second"), 2));
        var opened = meeting.State.Opened!.Value;
        meeting.Do(new TakeUpItem(new("two"))).Do(new TakeUpItem(new("one")));
        var items = meeting.Record().Agenda;

        Assert.Equal((opened, opened.AddMinutes(20)), (items[0].Planned!.Value.Value, items[0].PlannedEnd!.Value.Value));
        Assert.Equal((opened.AddMinutes(20), (LocalTime?)null), (items[1].Planned!.Value.Value, items[1].PlannedEnd));
        Assert.Equal([(1, 4), (5, -1)], items[0].Times!.Value.Select(t => ((int)(t.From.Value - opened).TotalMinutes, t.To is { } to ? (int)(to.Value - opened).TotalMinutes : -1)));
        Assert.Equal([(4, 5)], items[1].Times!.Value.Select(t => ((int)(t.From.Value - opened).TotalMinutes, (int)(t.To!.Value.Value - opened).TotalMinutes)));
    }

    [Fact]
    public void PapersStandOnTheirItemWithThoseTakenAwayFromTheMeeting()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Text.").Do(new DraftPoint(new("draft"), new("one"), Text.En("Draft.")))
            .Do(Paper("a"), facts: Stored).Do(Paper("b", null, "p"), facts: Stored).Do(Paper("c", null, "draft"), facts: Stored)
            .Do(Paper("d"), facts: Stored).Do(new RemovePaper(new("d")));
        var papers = Assert.Single(meeting.Record(Readership.Public).Agenda).Papers!.Value;

        Assert.Equal(["1/1 a", "1/2 b", "1/4 d"], papers.Select(p => $"{p.Number} {p.Id}"));
        Assert.Equal((Sha, 77L, new PointId("p")), (papers[1].Sha256, papers[1].Bytes, papers[1].Point!.Value));
        Assert.Equal((1, 1, 2), (papers[0].Events.Count, papers[1].Events.Count, papers[2].Events.Count));
        Assert.Equal([false, false, true], papers.Select(p => p.Removed is not null));
    }

    [Fact]
    public void APaperTakenAwayBeforeTheSessionWasNeverThere()
    {
        var meeting = PlayedMeeting.Create().Do(new AddItem(new("one"), Text.En("First"), 1)).Do(Paper("a"), facts: Stored).Do(new RemovePaper(new("a")))
            .Do(Paper("b"), facts: Stored).Do(new OpenRoundtable());
        Assert.Equal("1/2", Assert.Single(Assert.Single(meeting.Record().Agenda).Papers!.Value).Number);
    }

    [Fact]
    public void ProceduralDecisionsAreParagraphsWhereTheyWereTaken()
    {
        var meeting = PlayedMeeting.Create().Do(new AddItem(new("one"), Text.En("First"), 1)).Do(new OpenRoundtable())
            .Do(Decide("adopted", ProcedureKind.AgendaAdopted)).Do(new TakeUpItem(new("one"))).Do(new WriteNote(new("n"), Text.En("Note."), new("one")))
            .Do(Decide("closed", ProcedureKind.DebateClosed, "one")).Do(Decide("wrong", ProcedureKind.DebateAdjourned, "one")).Do(new WithdrawProcedure(new("wrong")))
            .Do(new SetNextMeeting(Text.En("in May"), Text.En("in Astana"))).Do(Decide("over", ProcedureKind.MeetingAdjourned));
        var record = meeting.Record();
        var procedures = record.Procedures!.Value;

        Assert.Equal([(1, "adopted", (bool?)true), (3, "closed", null), (4, "over", null)], procedures.Select(p => (p.Paragraph, p.Id.Value, p.Opening)));
        Assert.Equal((2, 5), (Assert.Single(record.Agenda[0].Notes).Paragraph, record.NextMeeting!.Paragraph));
        Assert.Equal("The participants adopted the agenda, without objection.", procedures[0].Sentence[Language.En]);
        Assert.Equal("Участники без возражений утвердили повестку дня.", procedures[0].Sentence[Language.Ru]);
        Assert.Equal("Қатысушылар күн тәртібін қарсылықсыз бекітті.", procedures[0].Sentence[Language.Kk]);
        Assert.Equal(record, RecordJson.Read(RecordJson.Write(record)));
        Assert.Empty(SchemaCheck.Problems(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "record.schema.json")), RecordJson.Write(record)));
    }
}
