using Consultation.Domain.Consensus;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

public sealed class MinutesTests
{
    private const string Note = "note.n1";
    private static readonly Actor Staff = new(Role.Staff);
    private static readonly Facts Reserved = new() { Symbol = "LPS/2009/3" };
    private static readonly PublishedFile File = new("minutes.en.pdf", new string('a', 64), 7);

    /// <summary>Closed, with a note, a statement, a decision, a point agreed and a next meeting.</summary>
    private static Meeting Over => Meeting.Given(
    [
        .. Tabled, new NoteWritten(new("n1"), T("A note."), One), new StatementEntered(St1, Union, T("A statement."), Item: One),
        new ProcedureDecided(new("pr"), ProcedureKind.DebateClosed, ProcedureHow.Gavel, One), new NextMeetingSet(T("in May"), T("Astana")), new RoundtableClosed(),
    ]);

    private static Meeting Circulated => Over.And(Facilitator, new CirculateMinutes(1, Over.Now.AddDays(7)));

    private static Meeting Approved => Over.When(Facilitator, new ApproveMinutes(1), Reserved).ThenGoesOn();

    private static EditParagraph Edit(string paragraph, string text, long basedOn) => new(DocumentKind.Minutes, paragraph, Language.En, text, basedOn);

    private static Tried Editing(Meeting meeting, string text, long? basedOn = null, string paragraph = Note) =>
        meeting.When(Rapporteur, Edit(paragraph, text, basedOn ?? meeting.Table.Number));

    [Theory]
    [InlineData("note.n1")]
    [InlineData("statement.st1")]
    [InlineData("procedure.pr")]
    [InlineData("point.p1")]
    [InlineData("next")]
    public void WhateverIsAParagraphCanBeEdited(string paragraph) =>
        Editing(Over, "Edited.", paragraph: paragraph).Then(new ParagraphEdited(DocumentKind.Minutes, paragraph, Language.En, "Edited.", Over.Table.Number));

    [Theory]
    [InlineData("note.n2")]
    [InlineData("note.p1")]
    [InlineData("ruling.n1")]
    [InlineData("point.P1")]
    [InlineData("point.")]
    [InlineData("next.n1")]
    [InlineData("")]
    public void WhatIsNoParagraphIsRefused(string paragraph) => Editing(Over, "Edited.", paragraph: paragraph).ThenRefused("minutes.noParagraph");

    [Fact]
    public void APointOnlyDraftedIsNoParagraph() =>
        Editing(Meeting.Given([.. Live, new PointDrafted(P1, One, T("Draft"))]), "Edited.", paragraph: "point.p1").ThenRefused("minutes.noParagraph");

    [Fact]
    public void TheDraftIsEditedWhileTheSessionGoesOn() =>
        Editing(Meeting.Given([.. Live, new NoteWritten(new("n1"), T("A note."), One)]), "Edited.").ThenGoesOn(typeof(ParagraphEdited));

    [Fact]
    public void OfTwoEditorsTheSecondIsRefusedUntilItHasSeenTheFirst()
    {
        var seen = Over.Table.Number;
        var first = Editing(Over, "First.", seen).ThenGoesOn();
        Editing(first, "Second.", seen).ThenRefused("minutes.editedMeanwhile");
        Editing(first, "Both.", first.Table.Number).ThenGoesOn(typeof(ParagraphEdited));
        first.When(Rapporteur, Edit(Note, "Первая", seen) with { Language = Language.Ru }).ThenGoesOn(typeof(ParagraphEdited));
        first.When(Rapporteur, Edit(Note, "Report.", seen) with { Kind = DocumentKind.SummaryReport }).ThenGoesOn(typeof(ParagraphEdited));
    }

    [Fact]
    public void WhatChangedBeneathAnEditDoesNotStopTheNext()
    {
        var seen = Over.Table.Number;
        Editing(Over.And(Rapporteur, new ReviseNote(new("n1"), T("Revised."))), "Edited.", seen).ThenGoesOn(typeof(ParagraphEdited));
    }

    [Fact]
    public void AnEmptyTextTakesTheEditBack()
    {
        var edited = Editing(Over, "Edited.").ThenGoesOn();
        Assert.Single(edited.Table.Minutes.Edits);
        Assert.Empty(Editing(edited, "").ThenGoesOn().Table.Minutes.Edits);
        Editing(Over, "").ThenRefused("command.malformed", "text");
        Editing(edited, "Edited.").ThenRefused("command.malformed", "text");
    }

    [Fact]
    public void AnEditIsInALanguageOfTheRoundtableOfADocumentWithParagraphsAndBasedOnWhatHappened()
    {
        Over.When(Rapporteur, Edit(Note, "X", 1) with { Language = Language.Kk }).ThenRefused("command.malformed", "language");
        Over.When(Rapporteur, Edit(Note, "X", 1) with { Kind = DocumentKind.Attendance }).ThenRefused("command.malformed", "kind");
        Editing(Over, "X", Over.Table.Number + 1).ThenRefused("command.malformed", "basedOn");
        Editing(Over, "X", 0).ThenRefused("command.malformed", "basedOn");
        Editing(Over, new string('x', Text.MaxLength + 1)).ThenRefused("text.tooLong", "text");
    }

    [Fact]
    public void AnEditThatNamesWhomTheLevelKeepsOutIsRefusedOnceAndKeptWithAReason()
    {
        var level = Over.And(Facilitator, new SetAttribution(AttributionLevel.None));
        Editing(level, "The Ministry spoke.").ThenRefused("note.names");
        level.When(Rapporteur, Edit(Note, "The Ministry spoke.", 1) with { Kept = T("It is the host.") }).ThenGoesOn(typeof(ParagraphEdited));
    }

    [Fact]
    public void PointsOfOneVoteHaveOneParagraphWhicheverIsNamed()
    {
        var together = Meeting.Given(Tabled).And(Facilitator, new OpenVote([P1, P2], R1, Secrecy.Open)).And(By(Ministry), Ballot(Ministry, Position.Agree))
            .And(By(Union), Ballot(Union, Position.Agree)).And(Facilitator, new CloseVote(R1)).And(Facilitator, new DeclareOutcome(R1));
        var seen = together.Table.Number;
        var edited = Editing(together, "Added.", paragraph: "point.p2").Then(new ParagraphEdited(DocumentKind.Minutes, "point.p1", Language.En, "Added.", seen));
        Editing(edited, "Other.", seen, "point.p2").ThenRefused("minutes.editedMeanwhile");
    }

    [Fact]
    public void EditsOfPointsThatCameToShareAParagraphAreBothKeptUntilSomebodyPutsThemTogether()
    {
        var apart = Editing(Editing(Meeting.Given(Tabled), "To the first.", paragraph: "point.p1").ThenGoesOn(), "To the second.", paragraph: "point.p2").ThenGoesOn();
        var together = apart.And(Facilitator, new OpenVote([P1, P2], R1, Secrecy.Open)).And(By(Ministry), Ballot(Ministry, Position.Agree))
            .And(By(Union), Ballot(Union, Position.Agree)).And(Facilitator, new CloseVote(R1)).And(Facilitator, new DeclareOutcome(R1));
        Assert.Equal("To the first.\n\nTo the second.", together.Table.EditText(DocumentKind.Minutes, "point.p2", Language.En));
        var one = Editing(together, "To both.", paragraph: "point.p2").ThenGoesOn();
        Assert.Equal("To both.", Assert.Single(one.Table.Minutes.Edits).Value.Text);
    }

    [Fact]
    public void VersionsAreNumberedAndCirculatedOneAtATime()
    {
        var until = Over.Now.AddDays(7);
        var circulated = Over.When(Staff, new CirculateMinutes(1, until)).Then(new MinutesCirculated(1, until));
        Assert.Equal((MinutesStage.Circulated, 1), (circulated.Table.Minutes.Stage, circulated.Table.Minutes.Circulating?.Number));
        circulated.When(Facilitator, new CirculateMinutes(2, until)).ThenRefused("minutes.notDraft");
        Over.When(Facilitator, new CirculateMinutes(2, until)).ThenRefused("command.malformed", "version");
        Over.When(Facilitator, new CirculateMinutes(1, Over.Now)).ThenRefused("command.malformed", "until");
        Over.When(Facilitator, new CirculateMinutes(1, Over.Now.AddDays(400))).ThenRefused("command.malformed", "until");
        Over.When(Facilitator, new CirculateMinutes(1, until, "sbu")).ThenRefused("command.malformed", "readership");
        Over.When(Rapporteur, new CirculateMinutes(1, until)).ThenRefused("access.notYourRole");
        Meeting.Given(Live).When(Facilitator, new CirculateMinutes(1, until)).ThenRefused("roundtable.live");
    }

    [Fact]
    public void TheClockEndsACirculation()
    {
        var due = Assert.Single(Moment.Of(Circulated.Table));
        Assert.Equal((MomentKind.EndCirculation, Over.Now.AddDays(7).AddSeconds(2)), (due.Kind, due.At));
        var ended = Circulated.When(Clock, due.ToCommand()).Then(new CirculationEnded(1));
        Assert.Equal(MinutesStage.Draft, ended.Table.Minutes.Stage);
        Assert.Empty(Moment.Of(ended.Table));
        ended.When(Clock, due.ToCommand()).ThenRefused("minutes.circulationOver");
        Circulated.When(Facilitator, new EndCirculation(1)).ThenRefused("access.notYourRole");
        Assert.Equal(2, ended.And(Facilitator, new CirculateMinutes(2, ended.Now.AddDays(1))).Table.Minutes.Versions.Count);
    }

    [Fact]
    public void TheDraftIsApprovedAsItStands()
    {
        var approved = Over.When(Facilitator, new ApproveMinutes(1), Reserved).Then(new MinutesApproved(1, "LPS/2009/3"));
        Assert.Equal((MinutesStage.Approved, approved.Table.Number), (approved.Table.Minutes.Stage, approved.Table.Minutes.Approved!.Event));
        Over.When(Facilitator, new ApproveMinutes(2)).ThenRefused("command.malformed", "version");
        Over.When(Facilitator, new ApproveMinutes(0)).ThenRefused("command.malformed", "version");
        Over.When(Staff, new ApproveMinutes(1)).ThenRefused("access.notYourRole");
    }

    [Fact]
    public void AVersionIsApprovedAsItWasCirculatedAndThatEndsItsCirculation()
    {
        var approved = Circulated.When(Facilitator, new ApproveMinutes(1), Reserved).Then(new MinutesApproved(1, "LPS/2009/3"));
        Assert.Equal((1, false), (approved.Table.Minutes.Versions.Count, approved.Table.Minutes.Circulating is not null));
        Assert.Empty(Moment.Of(approved.Table));
    }

    [Fact]
    public void WhatChangedSinceItWasCirculatedIsANewVersion()
    {
        foreach (var changed in new[]
        {
            Editing(Circulated, "Edited.").ThenGoesOn(), Circulated.And(Rapporteur, new ReviseNote(new("n1"), T("Revised."))),
            Circulated.And(Facilitator, new SetAttribution(AttributionLevel.None)), Circulated.And(Rapporteur, new SetTradition(Tradition.Protocol)),
        })
        {
            changed.When(Facilitator, new ApproveMinutes(1)).ThenRefused("minutes.changedSince");
            changed.When(Facilitator, new ApproveMinutes(2)).Then(new MinutesApproved(2));
        }
    }

    [Fact]
    public void WhatBecomesOfActionsDoesNotChangeAVersion() =>
        Circulated.And(Rapporteur, new AssignAction(new("a1"), T("Send it."), Union)).When(Facilitator, new ApproveMinutes(1)).Then(new MinutesApproved(1));

    [Fact]
    public void ApprovedMinutesDoNotChangeAnyMore()
    {
        Command[] all =
        [
            Edit(Note, "Edited.", 1), new WriteNote(new("n2"), T("New."), One), new ReviseNote(new("n1"), T("Revised.")), new RemoveNote(new("n1")),
            new AddToSentence(P1, Language.En, "Added."), new WithdrawProcedure(new("pr")), new ApproveMinutes(1), new ApproveMinutes(2),
            new CirculateMinutes(2, Approved.Now.AddDays(1)), new SetTradition(Tradition.Protocol), new SetOrganisation(new Organisation(T("House"), [])),
            new SetDistribution(new Distribution([], [], ["KZ"])),
            new OpenSilence(S1, new SilenceTarget(null, 1), Approved.Now.AddDays(1)),
        ];
        Assert.All(all, command => Approved.When(Facilitator, command).ThenRefused("minutes.immutable"));
        Approved.When(Facilitator, new AssignAction(new("a1"), T("Send it."), Union)).ThenGoesOn(typeof(ActionAssigned));
        Assert.Equal(Approved.Table.Minutes.Approved, Approved.And(Facilitator, new AssignAction(new("a1"), T("Send it."), Union)).Table.Minutes.Approved);
    }

    [Fact]
    public void OnlyApprovedMinutesArePublished()
    {
        Circulated.When(Staff, new PublishMinutes(1, [File])).ThenRefused("minutes.notApproved");
        var published = Approved.When(Staff, new PublishMinutes(1, [File], "public")).Then(new MinutesPublished(1, 1, [File], "public"));
        Assert.Equal(MinutesStage.Published, published.Table.Minutes.Stage);
        Approved.When(Staff, new PublishMinutes(2, [File])).ThenRefused("command.malformed", "version");
        Approved.When(Staff, new PublishMinutes(1, [])).ThenRefused("command.malformed", "files");
        Approved.When(Staff, new PublishMinutes(1, [File, File])).ThenRefused("command.malformed", "files");
        Approved.When(Staff, new PublishMinutes(1, [File], "sbu")).ThenRefused("command.malformed", "readership");
        Approved.When(Staff, new PublishMinutes(1, [new("../x", "A", 0)])).ThenRefused("command.malformed", "files[0].name", "files[0].sha256", "files[0].bytes");
    }

    [Fact]
    public void PublishedMinutesAreCorrectedByACorrigendumAndSupersededByALaterPublication()
    {
        var corrigendum = new IssueCorrigendum(new("g1"), Note, T("Read “so”."), T("A slip."));
        Approved.When(Staff, corrigendum).ThenRefused("minutes.notPublished");
        Approved.When(Staff, new SupersedePublication(1, 2)).ThenRefused("minutes.notPublished");
        var published = Approved.And(Staff, new PublishMinutes(1, [File])).And(Staff, new PublishMinutes(1, [File]));
        published.When(Staff, corrigendum).Then(new CorrigendumIssued(new("g1"), Note, T("Read “so”."), T("A slip.")));
        published.When(Staff, corrigendum with { Paragraph = "note.n9" }).ThenRefused("minutes.noParagraph");
        published.When(Staff, corrigendum with { Corrigendum = new("n1") }).ThenRefused("id.taken");
        var superseded = published.When(Staff, new SupersedePublication(1, 2)).Then(new PublicationSuperseded(1, 2));
        Assert.Equal(2, superseded.Table.Minutes.Publications[0].SupersededBy);
        superseded.When(Staff, new SupersedePublication(1, 2)).ThenRefused("command.malformed", "publication");
        published.When(Staff, new SupersedePublication(2, 1)).ThenRefused("command.malformed", "by");
        published.When(Staff, new SupersedePublication(1, 3)).ThenRefused("command.malformed", "by");
    }
}
