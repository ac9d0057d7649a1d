namespace Consultation.Domain.Tests;

/// <summary>Papers and procedural decisions as a meeting has them.</summary>
internal static class AgendaPlayed
{
    private static readonly Facts Stored = new() { File = new StoredFile(new string('d', 64), 4_096) };

    /// <summary>One on the item, one on its point that is taken away; decisions by gavel on the whole, by hands on the item.</summary>
    public static PlayedMeeting PapersAndProcedures(this PlayedMeeting meeting) => meeting
        .Do(new AttachPaper(new("paper-1"), Text.En("A paper"), Stored.File!.Sha256, new ItemId("one")), facts: Stored)
        .Do(new AttachPaper(new("paper-2"), Text.En("Another"), Stored.File.Sha256, null, new PointId("e")), facts: Stored)
        .Do(new RemovePaper(new("paper-2")))
        .Do(new DecideProcedure(new("adopted"), ProcedureKind.AgendaAdopted, ProcedureHow.Gavel))
        .Do(new DecideProcedure(new("chair"), ProcedureKind.ChairElected, ProcedureHow.ShowOfHands, new("one"), new("g1"), new RaisedHands(6, 1, 2)));
}
