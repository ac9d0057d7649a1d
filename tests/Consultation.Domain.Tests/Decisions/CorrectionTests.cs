using Consultation.Domain.Consensus;
using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

public sealed class CorrectionTests
{
    private const string Note = "note.n1";
    private static readonly CorrectionId C1 = new("c1");
    private static readonly CorrectionId C2 = new("c2");

    private static Meeting Over => Meeting.Given(
    [
        .. Tabled, new MarkingsSet([new(new("u"), T("U"), "U"), new(new("s"), T("S"), "S")], new("u")),
        new NoteWritten(new("n1"), T("A note."), One), new NoteWritten(new("n2"), T("Kept apart."), One, Marking: new("s")),
        new StatementEntered(St1, Union, T("A statement."), Item: One), new RoundtableClosed(),
    ]);

    private static Meeting Circulated => Over.And(Facilitator, new CirculateMinutes(1, Over.Now.AddDays(7)));

    private static ProposeCorrection Correcting(string paragraph, string text, CorrectionId? id = null) => new(id ?? C1, paragraph, T(text), T("It was so."));

    private static Meeting Proposed => Circulated.And(By(Union), Correcting(Note, "Corrected."));

    private static Meeting OnSilence => Circulated.And(Facilitator, new OpenSilence(S1, new SilenceTarget(null, 1), Circulated.Now.AddDays(3)));

    private static Meeting Reached => OnSilence.And(Clock, new NoteNotified(S1, Ministry)).And(Clock, new NoteNotified(S1, Akimat)).And(Clock, new NoteNotified(S1, Union));

    private static string? Said(Meeting meeting, string key) => meeting.Table.EditText(DocumentKind.Minutes, key, Language.En);

    [Fact]
    public void ASeatProposesACorrectionWhileMinutesAreCirculated()
    {
        Circulated.When(By(Expert), Correcting(Note, "Corrected.")).Then(new CorrectionProposed(C1, Expert, 1, T("It was so."), Note, T("Corrected.")));
        Over.When(By(Expert), Correcting(Note, "Corrected.")).ThenRefused("minutes.circulationOver");
        Circulated.And(Clock, new EndCirculation(1)).When(By(Expert), Correcting(Note, "Corrected.")).ThenRefused("minutes.circulationOver");
        Circulated.When(Facilitator, Correcting(Note, "Corrected.")).ThenRefused("access.notYourRole");
        Circulated.When(By(Expert), Correcting("note.n9", "Corrected.")).ThenRefused("minutes.noParagraph");
        Circulated.When(By(Expert), Correcting(Note, "Corrected.", new("n1"))).ThenRefused("id.taken");
        Circulated.When(By(Expert), Correcting(Note, "Corrected.") with { Text = new Text(Language.Kk, "Сөз") }).ThenRefused("command.malformed", "text");
        Circulated.When(By(Expert), Correcting(Note, "Corrected.") with { Reason = T("") }).ThenRefused("text.empty", "reason");
    }

    [Fact]
    public void AParagraphThatWasNotCirculatedIsNotKnownToBeThere()
    {
        Circulated.When(By(Union), Correcting("note.n2", "Corrected.")).ThenGoesOn(typeof(CorrectionProposed));
        foreach (var readership in new[] { "public", "u" })
        {
            var some = Over.And(Facilitator, new CirculateMinutes(1, Over.Now.AddDays(7), readership));
            some.When(By(Union), Correcting("note.n2", "Corrected.")).ThenRefused("minutes.noParagraph");
            some.When(By(Union), Correcting(Note, "Corrected.")).ThenGoesOn(typeof(CorrectionProposed));
        }
    }

    [Fact]
    public void AnAcceptedCorrectionOfANoteStandsInItsPlace()
    {
        var accepted = Proposed.When(Rapporteur, new AcceptCorrection(C1)).Then(
            new CorrectionAccepted(C1), new ParagraphEdited(DocumentKind.Minutes, Note, Language.En, "Corrected.", Circulated.Table.Number, Correction: C1));
        Assert.Equal("Corrected.", Said(accepted, Note));
        accepted.When(Rapporteur, new AcceptCorrection(C1)).ThenRefused("correction.settled");
        accepted.When(Rapporteur, new DeclineCorrection(C1, T("No."))).ThenRefused("correction.settled");
        accepted.When(Rapporteur, new AcceptCorrection(C2)).ThenRefused("correction.unknown");
    }

    [Fact]
    public void AnAcceptedCorrectionOfSomebodysWordsIsAddedBehindWhatWasAddedBefore()
    {
        var two = Circulated.And(By(Union), Correcting("statement.st1", "First.")).And(By(Ministry), Correcting("statement.st1", "Second.", C2))
            .And(Rapporteur, new AcceptCorrection(C1)).And(Rapporteur, new AcceptCorrection(C2));
        Assert.Equal("First.\n\nSecond.", Said(two, "statement.st1"));
    }

    [Fact]
    public void ASecondCorrectionOfANoteIsPutTogetherWithTheFirstByHand()
    {
        var two = Proposed.And(By(Ministry), Correcting(Note, "Corrected otherwise.", C2));
        var seen = two.Table.Number;
        var first = two.And(Rapporteur, new AcceptCorrection(C1));
        first.When(Rapporteur, new AcceptCorrection(C2)).ThenRefused("minutes.editedMeanwhile");
        first.When(Rapporteur, new AcceptCorrection(C2, T("Both."), seen)).ThenRefused("minutes.editedMeanwhile");
        Assert.Equal("Both.", Said(first.When(Rapporteur, new AcceptCorrection(C2, T("Both."), first.Table.Number)).ThenGoesOn(), Note));
        first.When(Rapporteur, new AcceptCorrection(C2, T("Both."))).ThenRefused("command.malformed", "basedOn");
        first.When(Rapporteur, new AcceptCorrection(C2, BasedOn: seen)).ThenRefused("command.malformed", "basedOn");
    }

    [Fact]
    public void ACorrectionIsDeclinedWithAReason()
    {
        Proposed.When(new Actor(Role.Staff), new DeclineCorrection(C1, T("It wasn't so."))).Then(new CorrectionDeclined(C1, T("It wasn't so.")));
        Proposed.When(Facilitator, new DeclineCorrection(C1, T(""))).ThenRefused("text.empty", "reason");
    }

    [Fact]
    public void MinutesAreNotApprovedOverACorrectionNobodyDecidedOn()
    {
        Proposed.When(Facilitator, new ApproveMinutes(1)).ThenRefused("minutes.correctionsOpen");
        Proposed.When(Facilitator, new ApproveMinutes(2)).ThenRefused("minutes.correctionsOpen");
        Proposed.And(Facilitator, new DeclineCorrection(C1, T("No."))).When(Facilitator, new ApproveMinutes(1)).Then(new MinutesApproved(1));
    }

    [Fact]
    public void WithItsAcceptedCorrectionsAVersionIsTheNext() =>
        Proposed.And(Rapporteur, new AcceptCorrection(C1)).When(Facilitator, new ApproveMinutes(1)).Then(new MinutesApproved(2, Circulated: 1));

    [Fact]
    public void ASilenceProcedureIsOnTheVersionCirculatedLastWhileNothingChangedSince()
    {
        var until = Circulated.Now.AddDays(3);
        Circulated.When(Facilitator, new OpenSilence(S1, new SilenceTarget(null, 1), until)).ThenGoesOn(typeof(MinutesSilenceOpened));
        Circulated.When(Facilitator, new OpenSilence(S1, new SilenceTarget(null, 2), until)).ThenRefused("command.malformed", "version");
        Over.When(Facilitator, new OpenSilence(S1, new SilenceTarget(null, 1), until)).ThenRefused("minutes.notCirculated");
        Proposed.When(Facilitator, new OpenSilence(S1, new SilenceTarget(null, 1), until)).ThenRefused("minutes.correctionsOpen");
        Proposed.And(Rapporteur, new AcceptCorrection(C1)).When(Facilitator, new OpenSilence(S1, new SilenceTarget(null, 1), until)).ThenRefused("minutes.changedSince");
        OnSilence.When(Facilitator, new OpenSilence(new("s2"), new SilenceTarget(null, 1), until)).ThenRefused("minutes.underSilence");
        Circulated.When(Facilitator, new OpenSilence(S1, new SilenceTarget(null, 1), until, Rule("""{"required":"unanimity"}"""))).ThenRefused("rule.invalid", "required");
        Circulated.When(Facilitator, new OpenSilence(S1, new SilenceTarget(null, 1), Circulated.Now)).ThenRefused("command.malformed", "until");
    }

    [Fact]
    public void SilenceThatWasKeptApproves()
    {
        var kept = Reached.When(Clock, new KeepSilence(S1), new Facts { Symbol = "LPS/2009/3" }).ThenGoesOn(typeof(SilenceKept), typeof(MinutesApproved));
        Assert.Equal((1, new Approval("LPS/2009/3", null, S1)), (kept.Table.Minutes.Approved!.Number, kept.Table.Minutes.Approved.Approval));
        Assert.Null(kept.Table.Minutes.Silence);
        Assert.Empty(Moment.Of(kept.Table));
    }

    [Fact]
    public void SilenceOfThoseWhoWereNotReachedApprovesNothing()
    {
        var kept = OnSilence.When(Clock, new KeepSilence(S1)).ThenGoesOn(typeof(SilenceKept));
        Assert.Equal(MinutesStage.Circulated, kept.Table.Minutes.Stage);
        Assert.Null(kept.Table.Minutes.Approved);
    }

    [Fact]
    public void ACorrectionNobodyDecidedOnKeepsASilenceFromApproving() =>
        Reached.And(By(Union), Correcting(Note, "Corrected.")).When(Clock, new KeepSilence(S1)).ThenGoesOn(typeof(SilenceKept));

    [Fact]
    public void ABrokenSilenceMakesADraftOfThemWithTheObjectionOnTheList()
    {
        var broken = OnSilence.When(By(Union), new BreakSilence(S1, T("Not what I said."), Correction: C1)).Then(
            new SilenceBroken(S1, Union, Correction: C1), new CorrectionProposed(C1, Union, 1, T("Not what I said."), Round: S1));
        Assert.Equal(MinutesStage.Draft, broken.Table.Minutes.Stage);
        broken.When(Clock, new KeepSilence(S1)).ThenRefused("silence.over");
        broken.When(Facilitator, new ApproveMinutes(1)).ThenRefused("minutes.correctionsOpen");
        broken.When(Facilitator, new AcceptCorrection(C1, T("X"), 1)).ThenRefused("command.malformed", "text");
        broken.And(Facilitator, new AcceptCorrection(C1)).When(Facilitator, new ApproveMinutes(1)).Then(new MinutesApproved(1));
    }

    [Fact]
    public void OnlyAnObjectionToTheWholeBreaksASilenceOnMinutes()
    {
        OnSilence.When(By(Union), new BreakSilence(S1, T("No."))).ThenRefused("command.malformed", "correction");
        OnSilence.When(By(Union), new BreakSilence(S1, T("No."), Objection: O1, Correction: C1)).ThenRefused("command.malformed", "objection");
        OnSilence.When(By(Union), new BreakSilence(S1, T("No."), Amendment: A1, Correction: C1)).ThenRefused("command.malformed", "amendment");
        OnSilence.When(By(Expert), new BreakSilence(S1, T("No."), Correction: C1)).ThenRefused("seat.noVote");
        OnSilence.When(By(Union), new BreakSilence(S1, T(""), Correction: C1)).ThenRefused("text.empty", "text");
    }

    [Fact]
    public void WhatSilenceIsAskedAboutDoesNotChangeMeanwhile()
    {
        Command[] all = [new EditParagraph(DocumentKind.Minutes, Note, Language.En, "X", 1), new ReviseNote(new("n1"), T("X")), new ApproveMinutes(1), new CirculateMinutes(2, OnSilence.Now.AddDays(1))];
        Assert.All(all, command => OnSilence.When(Facilitator, command).ThenRefused("minutes.underSilence"));
        var cancelled = OnSilence.And(Facilitator, new CancelSilence(S1, T("Too early.")));
        cancelled.When(Facilitator, all[0]).ThenGoesOn(typeof(ParagraphEdited));
    }

    [Fact]
    public void ItsMomentIsMovedLikeAnyOther()
    {
        var until = OnSilence.Table.Silences[S1].Until.AddDays(2);
        var extended = OnSilence.When(Facilitator, new ExtendSilence(S1, until, T("Holidays."))).Then(new SilenceExtended(S1, until, T("Holidays.")));
        Assert.Contains(new Moment(until.AddSeconds(2), MomentKind.KeepSilence, "s1"), Moment.Of(extended.Table));
        Assert.Equal(SilenceRule.Assents, extended.Table.Silences[S1].Rule.Silence);
    }
}
