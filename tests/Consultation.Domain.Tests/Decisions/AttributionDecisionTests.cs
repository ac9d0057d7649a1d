using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

public sealed class AttributionDecisionTests
{
    private static Meeting Open => Meeting.Given(Live);

    [Fact]
    public void TheFacilitatorSetsALevel()
    {
        Open.When(Facilitator, new SetAttribution(AttributionLevel.Sector)).Then(new AttributionSet(AttributionLevel.Sector));
        Open.When(Facilitator, new SetAttribution(AttributionLevel.None, One)).Then(new AttributionSet(AttributionLevel.None, One));
        Open.When(Facilitator, new SetAttribution()).Then(new AttributionSet());
        Open.When(Facilitator, new SetAttribution(AttributionLevel.None, new ItemId("nowhere"))).ThenRefused("item.unknown");
        Open.When(By(Union), new SetAttribution(AttributionLevel.None)).ThenRefused("access.notYourRole");
    }

    [Fact]
    public void OnceTheSessionIsOverALevelIsOnlyMadeStricter()
    {
        var closed = Open.And(Facilitator, new SetAttribution(AttributionLevel.Sector)).And(Facilitator, new SetAttribution(AttributionLevel.None, One)).And(Facilitator, new CloseRoundtable());
        closed.When(Facilitator, new SetAttribution(AttributionLevel.Organisation)).ThenRefused("attribution.loosened");
        closed.When(Facilitator, new SetAttribution()).ThenRefused("attribution.loosened");
        closed.When(Facilitator, new SetAttribution(null, One)).ThenRefused("attribution.loosened");
        closed.When(Facilitator, new SetAttribution(AttributionLevel.None)).Then(new AttributionSet(AttributionLevel.None));
    }

    [Fact]
    public void AParagraphIsMarked()
    {
        var meeting = Open.And(Facilitator, new SetMarkings([new(new("u"), T("U"), "U"), new(new("sbu"), T("S"), "SBU")], new("u")))
            .And(Facilitator, new WriteNote(new("n"), T("Note"), One)).And(Facilitator, new WriteComment(new("k"), T("Comment"), new("u")));
        meeting.When(Facilitator, new MarkParagraph(new("n"), new("sbu"))).Then(new ParagraphMarked(new("n"), new("sbu")));
        meeting.When(Facilitator, new MarkParagraph(new("n"))).Then(new ParagraphMarked(new("n")));
        meeting.When(Facilitator, new MarkParagraph(new("n"), new("top"))).ThenRefused("marking.unknown");
        meeting.When(Facilitator, new MarkParagraph(new("nothing"), new("sbu"))).ThenRefused("paragraph.unknown");
        meeting.When(Facilitator, new MarkParagraph(new(One.Value), new("sbu"))).ThenRefused("paragraph.unknown");
        meeting.When(Facilitator, new MarkParagraph(new("k"))).ThenRefused("command.malformed", "marking");
        meeting.When(By(Union), new MarkParagraph(new("n"), new("sbu"))).ThenRefused("access.notYourRole");
        meeting.And(Facilitator, new MarkParagraph(new("n"), new("sbu")))
            .When(Facilitator, new SetMarkings([new(new("u"), T("U"), "U")], new("u"))).ThenRefused("command.malformed", "markings");
    }

    [Fact]
    public void ANoteWithANameThatTheLevelKeepsOutIsKeptWithAReason()
    {
        var facts = Facts.None with { PersonNames = ["Aigerim Example"] };
        var note = new WriteNote(new("n"), T("Mrs Example explained the draft."), One);
        Open.When(Facilitator, note, facts).ThenGoesOn(typeof(NoteWritten));
        var meeting = Open.And(Facilitator, new SetAttribution(AttributionLevel.None));
        meeting.When(Facilitator, note, facts).ThenRefused("note.names");
        meeting.When(Facilitator, note with { Kept = T("It was said in public.") }, facts).Then(new NoteWritten(new("n"), note.Text, One, Kept: T("It was said in public.")));
        meeting.When(Facilitator, note with { Kept = new Text([]) }, facts).ThenRefused("text.empty", "kept");
        meeting.When(Facilitator, note with { Text = T("The draft was explained.") }, facts).ThenGoesOn(typeof(NoteWritten));
        meeting.And(Facilitator, new SetAttribution(AttributionLevel.Person, One)).When(Facilitator, note, facts).ThenGoesOn(typeof(NoteWritten));
        meeting.And(Facilitator, note with { Text = T("Explained.") }).When(Facilitator, new ReviseNote(new("n"), note.Text), facts).ThenRefused("note.names");
        var marked = meeting.And(Facilitator, new SetMarkings([new(new("u"), T("U"), "U")], new("u")));
        marked.When(Facilitator, new WriteComment(new("k"), note.Text, new("u"), One), facts).ThenRefused("note.names");
        marked.And(Facilitator, new WriteComment(new("k"), T("Fine."), new("u"))).When(Facilitator, new ReviseComment(new("k"), note.Text, new("u")), facts).ThenRefused("note.names");
    }

    [Fact]
    public void TheNameOfASeatIsLookedForWhereSeatsAreNotNamed()
    {
        var note = new WriteNote(new("n"), T($"As the {Open.Table.Seats[Ministry].Name[Language.En]} said."), One);
        Open.And(Facilitator, new SetAttribution(AttributionLevel.Organisation)).When(Facilitator, note).ThenGoesOn(typeof(NoteWritten));
        Open.And(Facilitator, new SetAttribution(AttributionLevel.Sector)).When(Facilitator, note).ThenRefused("note.names");
    }
}
