namespace Consultation.Domain.Tests;

/// <summary>Two versions of minutes, paragraph by paragraph.</summary>
public class MinutesComparisonTests
{
    private static PlayedMeeting Notes(params string[] ids)
    {
        var meeting = PlayedMeeting.InSession();
        foreach (var id in ids)
        {
            meeting.Do(new WriteNote(new(id), Text.En($"Note {id}."), Item: new("one")));
        }

        return meeting;
    }

    private static string[] Compared(Record before, Record after) => [.. MinutesComparison.Between(before, after)
        .Select(p => $"{p.Change} {p.Key} {p.NumberBefore}>{p.NumberAfter} {p.Before?[Language.En]}>{p.After?[Language.En]}")];

    [Fact]
    public void AVersionIsTheSameAsItself()
    {
        var record = Notes("a", "b").Point("p", "P.").Record();
        Assert.All(MinutesComparison.Between(record, record), p => Assert.Equal((ParagraphChange.Unchanged, p.NumberBefore, p.Before), (p.Change, p.NumberAfter, p.After)));
        Assert.Equal(3, MinutesComparison.Between(record, record).Count);
    }

    [Fact]
    public void WhatChangedWasAddedOrRemovedStandsWhereItIsRead()
    {
        var meeting = Notes("a", "b", "c");
        var before = meeting.Record();
        var after = meeting.Do(new RemoveNote(new("b"))).Edit("note.c", "Edited.").Do(new WriteNote(new("d"), Text.En("Note d."), Item: new("one"))).Record();
        Assert.Equal(
            ["Unchanged note.a 1>1 Note a.>Note a.", "Removed note.b 2> Note b.>", "Changed note.c 3>2 Note c.>Edited.", "Added note.d >3 >Note d."],
            Compared(before, after));
    }

    [Fact]
    public void WhatWasRemovedBeforeEverythingComesFirst()
    {
        var meeting = Notes("a", "b", "c");
        var before = meeting.Record();
        Assert.Equal(
            ["Removed note.a 1> Note a.>", "Removed note.b 2> Note b.>", "Unchanged note.c 3>1 Note c.>Note c."],
            Compared(before, meeting.Do(new RemoveNote(new("a"))).Do(new RemoveNote(new("b"))).Record()));
    }

    [Fact]
    public void AnEditTakenBackIsNoChange()
    {
        var meeting = Notes("a");
        var before = meeting.Record();
        Assert.Equal(["Unchanged note.a 1>1 Note a.>Note a."], Compared(before, meeting.Edit("note.a", "Edited.").Edit("note.a", "").Record()));
    }

    [Fact]
    public void ADocumentIsComparedWithItsOwnEdits()
    {
        var meeting = Notes("a");
        var before = meeting.Record();
        var after = meeting.Edit("note.a", "For the report.", kind: DocumentKind.SummaryReport).Record();
        Assert.Equal(ParagraphChange.Unchanged, Assert.Single(MinutesComparison.Between(before, after)).Change);
        Assert.Equal(ParagraphChange.Changed, Assert.Single(MinutesComparison.Between(before, after, DocumentKind.SummaryReport)).Change);
    }
}
