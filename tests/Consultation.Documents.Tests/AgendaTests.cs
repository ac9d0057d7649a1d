using Consultation.Domain;
using Consultation.Domain.Tests;

namespace Consultation.Documents.Tests;

/// <summary>What the minutes say of the times of items, of papers and of procedural decisions.</summary>
public class AgendaTests
{
    private static readonly Facts Stored = new() { File = new StoredFile(new string('e', 64), 9) };

    private static string Words(PlayedMeeting meeting) => PdfReader.Flow(DocumentRenderer.Render(meeting.Record(), DocumentKind.Minutes, Language.En));

    [Fact]
    public void AnItemHasItsTimesAndItsPapers()
    {
        var meeting = PlayedMeeting.InSession().Do(new ChangeItem(new("one"), Text.En("The limits of rights"), Minutes: 30))
            .Do(new AttachPaper(new("a"), Text.En("The draft law"), Stored.File!.Sha256, new ItemId("one")), facts: Stored)
            .Do(new AttachPaper(new("b"), Text.En("A letter"), Stored.File.Sha256, new ItemId("one")), facts: Stored)
            .Do(new RemovePaper(new("b"))).Do(new ConcludeItem(new("one")));
        var words = Words(meeting);
        var item = Assert.Single(meeting.Record().Agenda);
        Assert.Equal(5, (item.Times!.Value[0].To!.Value.Value - item.Times.Value[0].From.Value).TotalMinutes);
        string Clock(LocalTime? time) => time!.Value.Value.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(
            $"{Clock(item.Times.Value[0].From)}–{Clock(item.Times.Value[0].To)} (planned {Clock(item.Planned)}–{Clock(item.PlannedEnd)}).", words, StringComparison.Ordinal);
        Assert.Contains("Papers: 1/1 The draft law; 1/2 A letter (withdrawn).", words, StringComparison.Ordinal);
    }

    [Fact]
    public void ProceduralDecisionsStandWhereTheyWereTaken()
    {
        var meeting = PlayedMeeting.Create().Do(new AddItem(new("one"), Text.En("First item"), 1)).Do(new OpenRoundtable())
            .Do(new DecideProcedure(new("a"), ProcedureKind.AgendaAdopted, ProcedureHow.Gavel)).Do(new TakeUpItem(new("one")))
            .Do(new DecideProcedure(new("b"), ProcedureKind.DebateClosed, ProcedureHow.ShowOfHands, new ItemId("one")))
            .Do(new DecideProcedure(new("c"), ProcedureKind.MeetingAdjourned, ProcedureHow.Gavel));
        var words = Words(meeting);
        string[] parts = ["Opening of the meeting", "The participants adopted the agenda, without objection.", "First item", "The participants closed the debate by show of hands.",
            "Conduct of the meeting", "The participants adjourned the meeting, without objection."];
        var places = parts.Select(part => words.LastIndexOf(part, StringComparison.Ordinal)).ToList();
        Assert.All(places, place => Assert.NotEqual(-1, place));
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void MinutesWithoutThemSayNothingOfThem()
    {
        var words = Words(PlayedMeeting.InSession());
        Assert.DoesNotContain("Paper", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Conduct of the meeting", words, StringComparison.Ordinal);
    }
}
