using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>Translations of a version, and texts added after a sentence.</summary>
public sealed class TranslationTests
{
    private static readonly TranslatePoint Russian = new(P1, Language.Ru, "Текст", "текст");

    private static readonly AddToSentence Added = new(P1, Language.En, "They thanked the host.");

    private static IEnumerable<Language> Pending(Meeting meeting) => meeting.Table.Points[P1].PendingOf(meeting.Table.Description.Languages);

    private static Meeting Decided => Meeting.Given(Tabled).And(Rapporteur, new RecordDiscussion(P1, DiscussionKind.Noted, T("the report")));

    [Fact]
    public void ATranslationJoinsTheCurrentVersion()
    {
        Assert.Equal([Language.Ru], Pending(Meeting.Given(Tabled)));
        var translated = Meeting.Given(Tabled).When(Rapporteur, Russian).Then(new PointTranslated(P1, 1, Language.Ru, "Текст", "текст"));
        Assert.Empty(Pending(translated));
        Assert.Equal((1, "One text", "Текст", "текст"), (
            translated.Table.Points[P1].Version.Number, translated.Table.Points[P1].Version.Text[Language.En],
            translated.Table.Points[P1].Version.Text[Language.Ru], translated.Table.Points[P1].Version.Clause![Language.Ru]));
    }

    [Fact]
    public void ANewVersionMarksTheOtherLanguagesAsPending() =>
        Assert.Equal([Language.Ru], Pending(Meeting.Given(Tabled).And(Rapporteur, Russian).And(Rapporteur, new RevisePoint(P1, T("Second")))));

    [Fact]
    public void APendingTranslationComesAtAnyStageAlsoOnceClosed()
    {
        Voting.When(Rapporteur, Russian).ThenGoesOn(typeof(PointTranslated));
        Meeting.Given([.. Prepared, new PointDrafted(P1, One, T("One text"))]).When(Facilitator, Russian).ThenGoesOn(typeof(PointTranslated));
        Decided.And(new RoundtableClosed()).When(Rapporteur, Russian).ThenGoesOn(typeof(PointTranslated));
    }

    [Fact]
    public void ATranslationIsReplacedOnlyOnTheTableOrInADraft()
    {
        var (better, meeting) = (new TranslatePoint(P1, Language.Ru, "Лучше"), Meeting.Given(Tabled).And(Rapporteur, Russian));
        var replaced = meeting.When(Rapporteur, better).Then(new PointTranslated(P1, 1, Language.Ru, "Лучше"));
        Assert.Null(replaced.Table.Points[P1].Version.Clause);
        meeting.When(Rapporteur, Russian).ThenRefused("command.malformed", "text");
        meeting.And(Facilitator, OpenVoteOnP1).When(Rapporteur, better).ThenRefused("point.underWay");
        meeting.And(Facilitator, new WithdrawPoint(P1)).When(Rapporteur, better).ThenRefused("point.final");
        meeting.And(Facilitator, new DeferPoint(P1)).When(Rapporteur, better).ThenRefused("point.notTabled");
    }

    [Fact]
    public void ATranslationIsInAnotherLanguageOfTheRoundtable()
    {
        var meeting = Meeting.Given(Tabled);
        meeting.When(Rapporteur, Russian with { Language = Language.En }).ThenRefused("command.malformed", "language");
        meeting.When(Rapporteur, Russian with { Language = Language.Kk }).ThenRefused("command.malformed", "language");
        meeting.When(Rapporteur, Russian with { Point = new PointId("p9") }).ThenRefused("point.unknown");
    }

    [Fact]
    public void ATranslationHasATextOfPossibleLength()
    {
        var meeting = Meeting.Given(Tabled);
        meeting.When(Rapporteur, Russian with { Text = "" }).ThenRefused("text.empty", "text");
        meeting.When(Rapporteur, Russian with { Text = new string('х', 20_001) }).ThenRefused("text.tooLong", "text");
        meeting.When(Rapporteur, Russian with { Clause = new string('х', 20_001) }).ThenRefused("text.tooLong", "clause");
        meeting.When(Rapporteur, Russian with { Clause = "" }).ThenRefused("command.malformed", "clause");
    }

    [Fact]
    public void ATextIsAddedAfterTheSentenceOfAnOutcome()
    {
        var added = Decided.When(Rapporteur, Added).Then(new SentenceAdded(P1, Language.En, "They thanked the host."))
            .And(Rapporteur, Added with { Language = Language.Ru, Text = "Спасибо." })
            .And(Rapporteur, Added with { Text = "They thanked all." });
        Assert.Equal(("They thanked all.", "Спасибо."), (added.Table.Points[P1].Addition![Language.En], added.Table.Points[P1].Addition![Language.Ru]));
    }

    [Fact]
    public void WithoutAnOutcomeThereIsNoSentenceToAddTo()
    {
        Meeting.Given(Tabled).When(Rapporteur, Added).ThenRefused("command.malformed", "point");
        Meeting.Given(Tabled).And(Facilitator, new WithdrawPoint(P1)).When(Rapporteur, Added).ThenRefused("command.malformed", "point");
        Decided.When(Rapporteur, Added with { Point = new PointId("p9") }).ThenRefused("point.unknown");
    }

    [Fact]
    public void WhatIsAddedHasATextInALanguageOfTheRoundtable()
    {
        Decided.When(Rapporteur, Added with { Text = "" }).ThenRefused("text.empty", "text");
        Decided.When(Rapporteur, Added with { Text = new string('x', 20_001) }).ThenRefused("text.tooLong", "text");
        Decided.When(Rapporteur, Added with { Language = Language.Kk }).ThenRefused("command.malformed", "language");
    }

    [Fact]
    public void AnotherOutcomeBeginsWithoutWhatWasAddedToTheOneBefore() => Assert.Null(Decided.And(Rapporteur, Added)
        .And(new DiscussionRecorded(P1, DiscussionKind.Discussed, T("it again"))).Table.Points[P1].Addition);
}
