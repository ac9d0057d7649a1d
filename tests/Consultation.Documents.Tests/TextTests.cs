using Consultation.Domain;
using Consultation.Domain.Tests;

namespace Consultation.Documents.Tests;

/// <summary>Statements, additions, amendments, brackets and pending translations in the documents.</summary>
public class TextTests
{
    private static readonly PointId P = new("p");

    private static string Flow(PlayedMeeting meeting, DocumentKind kind = DocumentKind.Minutes) =>
        PdfReader.Flow(DocumentRenderer.Render(meeting.Record(), kind, Language.En));

    private static PlayedMeeting Agreed() => PlayedMeeting.InSession().Point("p", "A plan is made.", "a plan is made").Sense("p");

    private static EnterStatement Statement(PointId? point = null, ItemId? item = null) => new(new("s"), Text.En("We stand by it.\n\n- first\n- second"), point, item);

    [Fact]
    public void AStatementIsAParagraphWithWhoseItIsAndWhoJoinedIt()
    {
        var meeting = Agreed().Do(Statement(P), Actor.Of(new("c1")));
        Assert.Contains("2. Statement by Association 1: We stand by it. – first – second", Flow(meeting), StringComparison.Ordinal);
        meeting.Do(new CoSignStatement(new("s")), Actor.Of(new("c2")));
        Assert.Contains("Statement by Association 1, joined by Association 2: We", Flow(meeting), StringComparison.Ordinal);
        meeting.Do(new CoSignStatement(new("s")), Actor.Of(new("g1"))).Do(new CoSignStatement(new("s")), Actor.Of(new("osce")));
        Assert.Contains("joined by Association 2, Ministry 1 and OSCE Center: We", Flow(meeting), StringComparison.Ordinal);
    }

    [Fact]
    public void StatementsOnTheWholeHaveTheirHeadingBehindTheItems()
    {
        var text = Flow(Agreed().Do(Statement(), Actor.Of(new("c1"))).Do(new SetNextMeeting(Text.En("in May"), Text.En("Astana"))));
        Assert.Contains("Statements 2. Statement by Association 1: We stand by it.", text, StringComparison.Ordinal);
        Assert.Contains("Next meeting 3. The participants agreed to meet next", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Statements", Flow(Agreed().Do(Statement(item: new("one")), Actor.Of(new("c1")))), StringComparison.Ordinal);
    }

    [Fact]
    public void StatementsAreAnnexedToThePositionTheyAreOn()
    {
        var text = Flow(Agreed().Do(Statement(P), Actor.Of(new("c1"))), DocumentKind.AgreedPositions);
        Assert.Contains("without a vote · 1 statement: see the annex", text, StringComparison.Ordinal);
        Assert.Contains("Annex: statements On decision 1 (1) Statement by Association 1: We stand by it.", text, StringComparison.Ordinal);
        var both = Flow(Agreed().Do(Statement(P), Actor.Of(new("c1"))).Do(new EnterReservation(new("r"), P, Text.En("Not all of it."), new("g1"))), DocumentKind.AgreedPositions);
        Assert.Contains("1 reservation and 1 statement: see the annex", both, StringComparison.Ordinal);
        Assert.Contains("Annex: reservations and statements On decision 1 (1) Reservation of Ministry 1: Not all of it. (2) Statement by", both, StringComparison.Ordinal);
        Assert.DoesNotContain("Annex", Flow(Agreed().Do(Statement(), Actor.Of(new("c1"))), DocumentKind.AgreedPositions), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a plan is made", "agreed, without objection and without a vote, that a plan is made. They thanked the host.")]
    [InlineData(null, "on the following: A plan is made. They thanked the host.")]
    public void WhatIsAddedStandsBehindTheSentenceAndItsText(string? clause, string words)
    {
        var text = Flow(PlayedMeeting.InSession().Point("p", "A plan is made.", clause).Sense("p").Do(new AddToSentence(P, Language.En, "They thanked the host.")));
        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsAddedStandsInTheAgreedPositionsToo() => Assert.Contains(
        "without a vote They thanked the host.",
        Flow(Agreed().Do(new AddToSentence(P, Language.En, "They thanked the host.")), DocumentKind.AgreedPositions), StringComparison.Ordinal);

    [Fact]
    public void AmendmentsThatWereNotAcceptedAreListedBeneathThePoint()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Text.").Amendments("p");
        const string Declined = "Amendment proposed by Ministry 1, declined: “A declined text.” Reason: It goes too far.";
        Assert.Contains(Declined, Flow(meeting), StringComparison.Ordinal);
        Assert.DoesNotContain("not taken up", Flow(meeting), StringComparison.Ordinal);
        var text = Flow(meeting.Sense("p"));
        Assert.Contains(Declined + " Amendment proposed by the chair, not taken up: “A text left open.”", text, StringComparison.Ordinal);
        Assert.DoesNotContain("withdrawn text", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Accepted text", text.Replace("following: Accepted text.", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word ", 600)]
    [InlineData("x", 600)]
    [InlineData("қазақ ", 600)]
    public void ALongAmendmentIsGivenByItsBeginning(string part, int most)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000)).Trim();
        var meeting = PlayedMeeting.InSession().Point("p", "Text.").Do(new ProposeAmendment(new("a"), P, 1, Text.En(text)), Actor.Of(new("g1")))
            .Do(new DeclineAmendment(new("a"), Text.En("Too long.")));
        var printed = Flow(meeting).Split('“')[1].Split(" …”")[0].Replace(" ", "", StringComparison.Ordinal);
        Assert.StartsWith(printed, text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.InRange(printed.Length, 400, most);
    }

    [Fact]
    public void BracketsStandInTheTextOfAPointThatEndedWithThem()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "A regional plan:\n- now\n- later")
            .Do(new BracketText(new("b1"), P, 1, new TextRange(2, 10))).Do(new BracketText(new("b2"), P, 1, new TextRange(23, 30)))
            .Do(new WithdrawPoint(P));
        Assert.Contains("A [regional] plan: – now – [later]", Flow(meeting), StringComparison.Ordinal);
    }

    [Fact]
    public void ALineSaysWhereATranslationIsPending()
    {
        Assert.Contains("Translation pending: Russian, Kazakh.", Flow(Agreed()), StringComparison.Ordinal);
        Assert.Contains("Translation pending: Russian, Kazakh.", Flow(Agreed(), DocumentKind.AgreedPositions), StringComparison.Ordinal);
        var translated = Agreed().Do(new TranslatePoint(P, Language.Ru, "План.")).Do(new TranslatePoint(P, Language.Kk, "Жоспар."));
        Assert.DoesNotContain("pending", Flow(translated), StringComparison.Ordinal);
    }

    [Fact]
    public void ATextThatIsNotInTheLanguageOfTheDocumentSaysSo()
    {
        var meeting = PlayedMeeting.InSession().Do(new DescribeRoundtable(
            Text.En("T").With(Language.Ru, "Т"), [Language.En, Language.Ru], Language.Ru, "Asia/Almaty", RollKind.Arrived, Noun.Participants));
        meeting.Do(new DraftPoint(P, new("one"), new Text(Language.Ru, "План принят."))).Do(new TablePoint(P)).Sense("p");
        Assert.Contains("План принят. The English text is pending; the text stands here in Russian.", Flow(meeting), StringComparison.Ordinal);
    }
}
