using static Consultation.Domain.Tests.Table;

namespace Consultation.Domain.Tests.Decisions;

/// <summary>Brackets: set around passages, lifted one by one, carried into other versions.</summary>
public sealed class BracketTests
{
    private static Meeting With(string text, string? clause = null) => Meeting.Given(
        [.. Live, new PointDrafted(P1, One, T(text), clause is null ? null : T(clause)), new PointTabled(P1)]);

    private static BracketText Around(string text, string passage, BracketId? id = null, int version = 1)
    {
        var from = text.IndexOf(passage, StringComparison.Ordinal);
        return new BracketText(id ?? B1, P1, version, new TextRange(from, from + passage.Length));
    }

    private static Meeting Bracketed(string text, params string[] passages) => passages.Select((passage, i) => (passage, i)).Aggregate(
        With(text), (meeting, p) => meeting.And(Rapporteur, Around(text, p.passage, p.i == 0 ? B1 : B2)));

    [Fact]
    public void APassageOfADraftOrATextOnTheTableIsBracketed()
    {
        Meeting.Given(Tabled).When(Rapporteur, new BracketText(B1, P1, 1, new TextRange(4, 8))).Then(new TextBracketed(B1, P1, 1, new TextRange(4, 8)));
        Meeting.Given([.. Prepared, new PointDrafted(P1, One, T("One text"))]).When(Facilitator, new BracketText(B1, P1, 1, new TextRange(0, 8)))
            .Then(new TextBracketed(B1, P1, 1, new TextRange(0, 8)));
    }

    [Fact]
    public void NothingElseIsBracketed()
    {
        var bracket = new BracketText(B1, P1, 1, new TextRange(0, 3));
        Voting.When(Rapporteur, bracket).ThenRefused("point.underWay");
        Meeting.Given(Tabled).And(Facilitator, new WithdrawPoint(P1)).When(Rapporteur, bracket).ThenRefused("point.final");
        Meeting.Given(Tabled).And(Facilitator, new DeferPoint(P1)).When(Rapporteur, bracket).ThenRefused("point.notTabled");
        Meeting.Given(Tabled).When(Rapporteur, bracket with { Point = new PointId("p9") }).ThenRefused("point.unknown");
        Meeting.Given(Tabled).When(Rapporteur, bracket with { Version = 2 }).ThenRefused("point.versionChanged");
        Meeting.Given(Tabled).When(Rapporteur, bracket with { Bracket = new BracketId("p1") }).ThenRefused("id.taken");
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(3, 3)]
    [InlineData(5, 2)]
    [InlineData(3, 9)]
    [InlineData(0, int.MaxValue)]
    public void ARangeLiesWithinTheText(int from, int to) => Meeting.Given(Tabled)
        .When(Rapporteur, new BracketText(B1, P1, 1, new TextRange(from, to))).ThenRefused("command.malformed", "range");

    [Theory]
    [InlineData("a \U0001F54A b", 3, 4)]
    [InlineData("a \U0001F54A b", 2, 3)]
    [InlineData("Q̈ x", 1, 4)]
    [InlineData("a  b", 1, 3)]
    public void ARangeHoldsWholeCharactersAndWords(string text, int from, int to) => With(text)
        .When(Rapporteur, new BracketText(B1, P1, 1, new TextRange(from, to))).ThenRefused("command.malformed", "range");

    [Fact]
    public void BracketsStandBesideOneAnotherButNotWithin()
    {
        var meeting = Bracketed("One text", "One");
        meeting.When(Rapporteur, new BracketText(B2, P1, 1, new TextRange(2, 5))).ThenRefused("command.malformed", "range");
        meeting.When(Rapporteur, new BracketText(B2, P1, 1, new TextRange(0, 8))).ThenRefused("command.malformed", "range");
        meeting.When(Rapporteur, new BracketText(B2, P1, 1, new TextRange(3, 8))).Then(new TextBracketed(B2, P1, 1, new TextRange(3, 8)));
    }

    [Fact]
    public void ATextHasAtMostAHundredOpenBrackets()
    {
        var full = Enumerable.Range(0, 100).Aggregate(
            With(new string('x', 101)), (m, i) => m.And(new TextBracketed(new BracketId($"b{i}"), P1, 1, new TextRange(i, i + 1))));
        full.When(Rapporteur, new BracketText(new BracketId("more"), P1, 1, new TextRange(100, 101))).ThenRefused("command.malformed", "range");
    }

    [Fact]
    public void NothingIsDecidedOverAnOpenBracket()
    {
        var meeting = Bracketed("One text", "One");
        meeting.When(Facilitator, OpenVoteOnP1).ThenRefused("point.bracketOpen");
        meeting.When(Facilitator, new StateSense(P1, Sense.Agreed)).ThenRefused("point.bracketOpen");
        meeting.And(Rapporteur, new LiftBracket(B1, BracketFate.Keep)).When(Facilitator, OpenVoteOnP1).ThenGoesOn(typeof(VoteOpened));
    }

    [Fact]
    public void AVoteOnSeveralPointsIsRefusedForTheBracketOfOne() => Meeting.Given(Tabled)
        .And(Rapporteur, new BracketText(B1, P2, 1, new TextRange(0, 3)))
        .When(Facilitator, OpenVoteOnP1 with { Points = [P1, P2] }).ThenRefused("point.bracketOpen");

    [Fact]
    public void AKeptPassageStaysAndTheVersionToo()
    {
        var kept = Bracketed("One text", "One").When(Rapporteur, new LiftBracket(B1, BracketFate.Keep)).Then(new BracketLifted(B1, P1, BracketFate.Keep));
        Assert.Empty(kept.Table.Points[P1].Brackets);
        kept.When(Rapporteur, new LiftBracket(B1, BracketFate.Drop)).ThenRefused("bracket.unknown");
    }

    [Theory]
    [InlineData("A regional and national plan.", "regional and ", "A national plan.")]
    [InlineData("A regional plan.", "regional", "A plan.")]
    [InlineData("A plan for all.", "for all", "A plan.")]
    [InlineData("All of it stays", "All of it", "stays")]
    [InlineData("Works, (not) soon", "(not)", "Works, soon")]
    [InlineData("First.\n\nSecond.\n\nThird.", "Second.", "First.\n\nThird.")]
    [InlineData("First.\n\nSecond.", "Second.", "First.")]
    [InlineData("First.\n\nSecond.", "First.", "Second.")]
    [InlineData("Points:\n\n- one\n- two\n- three", "two", "Points:\n\n- one\n- three")]
    [InlineData("Points:\n\n- one\n- two\n\nEnd.", "- two", "Points:\n\n- one\n\nEnd.")]
    [InlineData("Су мен энергия туралы.", "мен энергия", "Су туралы.")]
    public void ADroppedPassageGoesWithTheBlanksItLeavesOver(string text, string passage, string left) => Bracketed(text, passage)
        .When(Rapporteur, new LiftBracket(B1, BracketFate.Drop))
        .Then(new BracketLifted(B1, P1, BracketFate.Drop), new PointRevised(P1, 2, T(left)));

    [Fact]
    public void TheOtherBracketsMoveWithTheirPassages()
    {
        var dropped = Bracketed("A regional and national plan for all.", "regional", "for all").When(Facilitator, new LiftBracket(B1, BracketFate.Drop))
            .Then(new BracketLifted(B1, P1, BracketFate.Drop), new PointRevised(P1, 2, T("A and national plan for all."), Brackets: [new(B2, new TextRange(20, 27))]));
        Assert.Equal(new TextRange(20, 27), Assert.Single(dropped.Table.Points[P1].Brackets).Range);
        dropped.When(Facilitator, new LiftBracket(B2, BracketFate.Drop))
            .Then(new BracketLifted(B2, P1, BracketFate.Drop), new PointRevised(P1, 3, T("A and national plan.")));
    }

    [Fact]
    public void AClauseLosesThePassageOrIsNotCarriedOver()
    {
        With("A long plan.", "a long plan is made").And(Rapporteur, Around("A long plan.", "long")).When(Rapporteur, new LiftBracket(B1, BracketFate.Drop))
            .Then(new BracketLifted(B1, P1, BracketFate.Drop), new PointRevised(P1, 2, T("A plan."), T("a plan is made")));
        With("A long plan.", "a plan is made").And(Rapporteur, Around("A long plan.", "long")).When(Rapporteur, new LiftBracket(B1, BracketFate.Drop))
            .Then(new BracketLifted(B1, P1, BracketFate.Drop), new PointRevised(P1, 2, T("A plan.")));
    }

    [Fact]
    public void NothingOfATextThatIsBracketedWholeCannotBeLeft() => Bracketed("One text", "One text")
        .When(Rapporteur, new LiftBracket(B1, BracketFate.Drop)).ThenRefused("text.empty", "as");

    [Fact]
    public void APassageWhoseNeighboursWouldJoinToAnotherCharacterIsNotDropped() => Bracketed("ᄀxᅡ", "x")
        .When(Rapporteur, new LiftBracket(B1, BracketFate.Drop)).ThenRefused("command.malformed", "as");

    [Fact]
    public void ABracketOfASettledTextIsNotLifted() => Bracketed("One text", "One").And(Facilitator, new WithdrawPoint(P1))
        .When(Rapporteur, new LiftBracket(B1, BracketFate.Keep)).ThenRefused("point.final");

    [Fact]
    public void ARevisedTextTakesItsBracketsAlongWhereEachPassageStandsOnce() => Bracketed("One text", "text")
        .When(Rapporteur, new RevisePoint(P1, T("A longer text"))).Then(new PointRevised(P1, 2, T("A longer text"), Brackets: [new(B1, new TextRange(9, 13))]));

    [Theory]
    [InlineData("Words")]
    [InlineData("text and text")]
    public void WhereItIsNotClearWhatABracketStandsAroundTheTextIsNotRevised(string text) => Bracketed("One text", "text")
        .When(Rapporteur, new RevisePoint(P1, T(text))).ThenRefused("point.bracketOpen");

    [Fact]
    public void PassagesThatWouldOverlapAreNotFoundEither() => Bracketed("ab bc", "ab", "bc")
        .When(Rapporteur, new RevisePoint(P1, T("abc"))).ThenRefused("point.bracketOpen");

    [Fact]
    public void TheAuthenticLanguageStaysWhileBracketsAreOpen() => Bracketed("One text", "text").When(Facilitator, new DescribeRoundtable(
        new Text(Language.Ru, "Стол"), [Language.En, Language.Ru], Language.Ru, "Asia/Almaty", RollKind.Arrived, Noun.Participants))
        .ThenRefused("command.malformed", "authentic");
}
