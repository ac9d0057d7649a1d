using Consultation.Domain.Consensus;

namespace Consultation.Domain.Tests;

/// <summary>The sample of Almaty: it plays without a refusal, and what the report says comes of it.</summary>
public sealed class AlmatySampleTests
{
    private static readonly Lazy<SamplePlay> Played = new(() => new SamplePlay("almaty-2009"));
    private static readonly string[] ToInclude = ["anti-discrimination", "refugees", "access-to-information", "privacy", "ombudsman"];

    private static Roundtable State => Played.Value.State;

    [Fact]
    public void ItEndsClosedWithNothingLeftOpen()
    {
        Assert.Equal(Stage.Closed, State.Stage);
        Assert.Equal(At(10), State.Opened);
        Assert.Equal(At(17), State.Closed);
        Assert.All(State.Agenda.Items, item => Assert.Equal(ItemState.Done, item.State));
        Assert.All(State.Points, point => Assert.True(point.IsFinal, point.Id.Value));
        Assert.Empty(Moment.Of(State));
    }

    [Fact]
    public void TenSeatsOfTwoEssentialSectorsVoteAndThreeGuestsDoNot()
    {
        Assert.Equal(Grade.GeneralAgreement, State.DefaultRule.Required);
        Assert.Equal(["government", "civil-society"], State.Sectors.Where(s => s.Essential).Select(s => s.Id.Value));
        Assert.Equal(5, State.Roll().Count(s => s.Sector.Value == "government"));
        Assert.Equal(5, State.Roll().Count(s => s.Sector.Value == "civil-society"));
        Assert.Equal(["usaid", "osce-center", "osce-rule-of-law"], State.Seats.Where(s => !s.Votes).Select(s => s.Id.Value));
    }

    [Fact]
    public void EverySeatArrivesBeforeTheOpeningAndStaysToTheEnd() => Assert.All(State.Seats, seat =>
    {
        Assert.True(Assert.Single(seat.Stays).Arrived < State.Opened);
        Assert.True(seat.IsPresent);
    });

    [Fact]
    public void TheGuaranteedRightsAreUnanimousWithOneSeatSilent() =>
        Voted(Grade.Unanimity, agree: 9, abstain: 0, Verb.Agreed, "guaranteed-rights");

    [Fact]
    public void TheExtremeCasesAreAConsensusWithOneAbstention() =>
        Voted(Grade.Consensus, agree: 8, abstain: 1, Verb.Agreed, "extreme-cases");

    [Fact]
    public void TheFivePointsToIncludeAreOneVoteAndAConsensus() =>
        Voted(Grade.Consensus, agree: 8, abstain: 1, Verb.Decided, ToInclude);

    [Theory]
    [InlineData("limit-criteria", Sense.Agreed, Grade.Consensus)]
    [InlineData("commitments-chapter", Sense.Agreed, Grade.Consensus)]
    [InlineData("equality-of-arms", Sense.GeneralAgreement, Grade.GeneralAgreement)]
    [InlineData("right-direction", Sense.GeneralAgreement, Grade.GeneralAgreement)]
    public void TheSenseOfTheMeetingHoldsOnceItsMomentIsOver(string point, Sense sense, Grade grade)
    {
        var decision = State.Points[PointId.Of(point)].Decision!;
        Assert.Equal((sense, grade, true, (RoundId?)null), (decision.Sense, decision.Grade, decision.Adopted, decision.Round));
    }

    [Theory]
    [InlineData("fair-decisions")]
    [InlineData("proportionality")]
    [InlineData("better-proceedings")]
    [InlineData("decriminalisation")]
    public void WhatWasOnlyTalkedAboutIsDiscussedWithoutAGrade(string point)
    {
        var discussed = State.Points[PointId.Of(point)];
        Assert.Equal((PointStage.Discussed, null), (discussed.Stage, discussed.Decision));
        Assert.NotNull(discussed.About);
    }

    [Fact]
    public void NothingElseIsAConsensusPoint() => Assert.Equal(3 + 2 + 6 + 3 + 1, State.Points.Count);

    [Fact]
    public void NotesTellWhatWasPresentedAndHowLivelyItWas()
    {
        Assert.Equal(3, State.Notes.Count(n => n.Item?.Value == "background"));
        Assert.Equal("note-lively-discussion", Assert.Single(State.Notes, n => n.Point?.Value == "proportionality").Id.Value);
    }

    [Theory]
    [InlineData("constitutional-rights", "sbu")]
    [InlineData("international-commitments", "u")]
    [InlineData("closing", "sbu")]
    public void ACommentCarriesItsMarking(string item, string marking) =>
        Assert.Equal(marking, Assert.Single(State.Comments, c => c.Item?.Value == item).Marking.Value);

    [Fact]
    public void TheNextMeetingIsInAstanaAtTheEndOfApril()
    {
        Assert.Equal("at the end of April", State.NextMeeting!.When[Language.En]);
        Assert.Equal("in Astana", State.NextMeeting.Place[Language.En]);
        Assert.Null(State.NextMeeting.Start);
    }

    [Fact]
    public void ItIsTheFirstOfASeries() =>
        Assert.Equal((SeriesId.Of("legal-policy-strategy"), null), (State.Series!.Value, State.Previous));

    [Fact]
    public void NobodyObjectsReservesOrSpeaks()
    {
        Assert.Empty(State.Objections);
        Assert.Empty(State.Reservations);
        Assert.Empty(State.Floor.Speeches);
        Assert.All(State.Rounds, round => Assert.DoesNotContain(SeatId.Of("national-security"), round.Ballots.Keys));
    }

    [Fact]
    public void NoPersonIsNamed() => Assert.All(State.Seats, seat => Assert.Empty(seat.Persons));

    [Fact]
    public void EveryTextIsWrittenInTheThreeLanguages()
    {
        var texts = new List<Text> { State.Description.Title, State.Description.Host!, State.Description.Place!, State.Description.Background! };
        texts.AddRange(State.Sectors.Select(s => s.Name));
        texts.AddRange(State.Seats.Select(s => s.Name));
        texts.AddRange(State.Agenda.Items.Select(i => i.Title));
        texts.AddRange(State.Markings.Select(m => m.Name));
        texts.AddRange(State.Points.Select(p => p.Version.Text));
        texts.AddRange(State.Points.Where(p => p.About is not null).Select(p => p.About!));
        texts.AddRange(State.Notes.Select(n => n.Text));
        texts.AddRange(State.Comments.Select(c => c.Text));
        texts.AddRange([State.NextMeeting!.When, State.NextMeeting.Place]);
        Assert.All(texts, text => Assert.Equal(Languages.All, text.Words.Keys));
    }

    [Fact]
    public void AClauseGoesOnAfterThatAndHasNoFullStop() => Assert.All(
        State.Points.Where(p => p.Version.Clause is not null).SelectMany(p => p.Version.Clause!.Words.Values),
        clause => Assert.False(clause.EndsWith('.'), clause));

    private static void Voted(Grade grade, int agree, int abstain, Verb verb, params string[] points)
    {
        var round = Assert.Single(State.Rounds, r => r.Points.Any(p => p.Point.Value == points[0]));
        Assert.Equal(points, round.Points.Select(p => p.Point.Value));
        Assert.Equal((Secrecy.Unattributed, Results.Hidden), (round.Secrecy, round.Results));

        var outcome = round.Declared!;
        Assert.Equal((grade, true), (outcome.Grade, outcome.Adopted));
        Assert.Equal(new Tally(agree, 0, 0, 0, abstain), outcome.Count);
        Assert.Equal((1, 9L, 10L, 10L), (outcome.Silent, outcome.TakingPart, outcome.Present, outcome.Roll));
        Assert.All(points, id =>
        {
            var point = State.Points[PointId.Of(id)];
            Assert.Equal((verb, PointStage.Decided, grade), (point.Verb, point.Stage, point.Decision!.Grade));
        });
    }

    private static DateTimeOffset At(int hour) => new(2009, 2, 23, hour - 6, 0, 0, TimeSpan.Zero);
}
