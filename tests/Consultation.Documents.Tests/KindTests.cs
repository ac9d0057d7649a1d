using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Tests;
using Record = Consultation.Domain.Record;

namespace Consultation.Documents.Tests;

/// <summary>What the summary report, the voting record, the attendance and the actions say.</summary>
public class KindTests
{
    private static string Flow(PlayedMeeting meeting, DocumentKind kind, DocumentOptions? options = null, Language language = Language.En) =>
        PdfReader.Flow(DocumentRenderer.Render(meeting.Record(), kind, language, options: options));

    private static FigureBlock Figure(PlayedMeeting meeting, DocumentKind kind, Language language = Language.En) =>
        Assert.Single(All(meeting, kind, language).OfType<FigureBlock>());

    /// <summary>Every block, and those within them.</summary>
    private static IEnumerable<Block> All(PlayedMeeting meeting, DocumentKind kind, Language language = Language.En) =>
        DocumentRenderer.Compose(meeting.Record(), kind, language).Blocks.SelectMany(block => block.Within().Prepend(block));

    private static PlayedMeeting Adopted() => PlayedMeeting.InSession().Markings().Default(Grade.GeneralAgreement).Point("a", "Limits need reasons.", "limits need reasons").Vote("a", "g1+ g2+ g3+ g4+ g5+ c1+ c2+ c3+ c4+ c5+")
        .Point("b", "A plan is made.", "a plan is made").Sense("b", Sense.GeneralAgreement).Point("c", "Nobody is held.").Vote("c", "g1- g2- g3- g4- g5- c1+ c2+ c3+ c4+ c5+", reason: "Heard.");

    [Fact]
    public void TheSummaryIsMadeOfTheSentencesTheHighestGradeFirst()
    {
        var text = Flow(Adopted(), DocumentKind.SummaryReport);
        var summary = text[text.IndexOf("(U) SUMMARY", StringComparison.Ordinal)..text.IndexOf("END SUMMARY", StringComparison.Ordinal)];
        var places = new[] { "Unanimity:", "unanimously agreed that limits need reasons", "There was general agreement, without a vote, that a plan is made", "Nobody is held." }
            .Select(words => summary.IndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void ASummaryReportMarksEveryParagraphAndCountsItsPages()
    {
        var meeting = PlayedMeeting.InSession().Markings().Organised().Do(new WriteNote(new("n"), Text.En("It was explained."), Item: new("one")))
            .Do(new WriteNote(new("m"), Text.En("In confidence."), Item: new("one"), Marking: new MarkingId("sbu"))).Do(new WriteComment(new("k"), Text.En("New."), new("sbu")));
        var text = Flow(meeting, DocumentKind.SummaryReport);
        foreach (var words in new[]
        {
            "From Freedom House", "Subject Roundtable on the strategy", "Nothing has been adopted.", "1. (U) It was explained.", "2. (SBU) In confidence.",
            "(SBU) COMMENT New. END COMMENT A. Name Director Secretary", "001 OF 001", "SENSITIVE BUT UNCLASSIFIED",
        })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }

        var open = PdfReader.Flow(DocumentRenderer.Render(meeting.Record(Readership.Public), DocumentKind.SummaryReport, Language.En));
        Assert.DoesNotContain("In confidence", open, StringComparison.Ordinal);
        Assert.DoesNotContain("COMMENT", open, StringComparison.Ordinal);
        Assert.DoesNotContain("SENSITIVE", open, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutMarkingsAReportShowsNone()
    {
        var text = Flow(PlayedMeeting.InSession().Do(new WriteNote(new("n"), Text.En("It was explained."), Item: new("one"))), DocumentKind.SummaryReport);
        Assert.Contains("1. It was explained.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("()", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOpenVoteIsToldSeatBySeatWithItsFigureBySector()
    {
        var meeting = PlayedMeeting.InSession().Point("a", "Limits need reasons.").Vote("a", "g1r g2+ g3+ c1+ c2/ c3- c40", reason: "It lay outside.");
        var text = Flow(meeting, DocumentKind.VotingRecord);
        foreach (var words in new[]
        {
            "Round 1: open vote", "10 seats; see register 1", "Present at closing 10", "Government Ministry 1 agree with a reservation", "Civil society Association 3 object",
            "Civil society Association 5 no ballot", "no ballot: 3", "above an objection that was not answered", "Registers of those entitled to vote Register 1 Paragraph 1, round 1.",
        })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }

        var figure = Figure(meeting, DocumentKind.VotingRecord);
        Assert.Equal("Government: 2 agree, 1 agree with a reservation. Civil society: 1 agree, 1 stand aside, 1 object, 1 abstain.", figure.Alternative);
        Assert.Equal(["Government", "2", "1", "0", "0", "0"], figure.Table!.Rows[0].Cells.Select(cell => cell.Lines[0].Words.Words()));
        Assert.DoesNotContain("Association 3 object", Flow(meeting, DocumentKind.VotingRecord, DocumentOptions.Without("ballots")), StringComparison.Ordinal);
        Assert.DoesNotContain("Ballots by sector", Flow(meeting, DocumentKind.VotingRecord, DocumentOptions.Without("figures")), StringComparison.Ordinal);
        Assert.DoesNotContain("register 1", Flow(meeting, DocumentKind.VotingRecord, DocumentOptions.Without("annexes")), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(null, "g1+ g2+ g3r c1+ c2+ c3/", Secrecy.Unattributed, false)]
    [InlineData(AttributionLevel.Sector, "g1+ g2+ g3r c1+ c2+ c3/", Secrecy.Unattributed, true)]
    [InlineData(AttributionLevel.Sector, "g1+ g2+ g3+ c1+ c2+ c3/", Secrecy.Unattributed, false)]
    [InlineData(AttributionLevel.None, "g1+ g2+ g3r c1+ c2+ c3/", Secrecy.Unattributed, false)]
    [InlineData(null, "g1+ g2+ g3+ c1+ c2+ c3/", Secrecy.Open, true)]
    public void FiguresBySectorAreThereWhereTheyMayBeTold(AttributionLevel? level, string ballots, Secrecy secrecy, bool told)
    {
        var meeting = level is { } of ? PlayedMeeting.InSession().Do(new SetAttribution(of)) : PlayedMeeting.InSession();
        var blocks = All(meeting.Point("p", "P.").Vote("p", ballots, secrecy), DocumentKind.VotingRecord).ToList();
        Assert.Equal(told, blocks.OfType<FigureBlock>().Any());
        Assert.Equal(secrecy == Secrecy.Open, blocks.OfType<TableBlock>().Any(table => table.Rows.Any(row => row.Cells[^1].Lines[0].Words.Words() == "stand aside")));
    }

    [Fact]
    public void ASecretVoteHasTotalsAndReceiptsAlone()
    {
        var text = Flow(PlayedMeeting.InSession().Point("p", "P.").SecretVote("p", 7, 1, 2), DocumentKind.VotingRecord);
        Assert.Contains("Round 1: secret vote", text, StringComparison.Ordinal);
        Assert.Contains("agree 7 object 1 abstain 2", text, StringComparison.Ordinal);
        Assert.Contains("Receipts:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ballots by sector", text, StringComparison.Ordinal);
    }

    [Fact]
    public void HandsProxiesWeightsAnnulledRoundsAndIntendedVotesAreTold()
    {
        var meeting = PlayedMeeting.InSession(weightOfFirst: 3).Point("p", "P.").Do(new OpenVote([new("p")], new("void"), Secrecy.Open)).Do(new AnnulRound(new("void"), Text.En("A seat was missing.")))
            .Vote("p", "g1+ g2+ c1+ c2+ c3+ c4+ g3+ g4+").Do(new StateIntendedVote(new("round-1"), Text.En("To object.")), Actor.Of(new("g2")));
        var text = Flow(meeting, DocumentKind.VotingRecord);
        foreach (var words in new[] { "10 seats with 12 votes", "Ministry 1 agree 3", "Votes 10 0 0", "A seat was missing.", "Round 2: open vote", "To object." })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void PointsWithoutAVoteSayHowTheyWereDecided()
    {
        var text = Flow(PlayedMeeting.InSession().Point("b", "A plan is made.").Sense("b").Silences(), DocumentKind.VotingRecord);
        Assert.Contains("No vote was held.", text, StringComparison.Ordinal);
        Assert.Contains("without a vote", text, StringComparison.Ordinal);
        Assert.Contains("Silence procedure over days", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AttendanceTellsPersonsModesTimesAndWhoDidNotCome()
    {
        var meeting = PlayedMeeting.InSession().Do(new AssignPerson(new("g1"), new("ada"), Part.Alternate)).Do(new AddSeat(new("late"), Text.En("Late one"), new("civ")))
            .Do(new RecordDeparture(new("g1"))).Do(new RecordArrival(new("g1"), AttendanceMode.Remote)).Do(new StepOut(new("c5")));
        var text = Flow(meeting, DocumentKind.Attendance);
        foreach (var words in new[] { "At the table", "in the room", "online", "Person ADA (alternate)", "without a vote", "stepped out from", "Not at the table Sector Seat Civil society Late one" })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void WithoutTimesOrInTheProtocolThereAreLinesToSignOn()
    {
        var lines = Flow(PlayedMeeting.InSession(), DocumentKind.Attendance, DocumentOptions.Without("times"));
        Assert.Contains("Sector Seat Signature", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("Arrived", lines, StringComparison.Ordinal);
        Assert.Contains("Sector Seat Signature", Flow(PlayedMeeting.InSession().Do(new SetTradition(Tradition.Protocol)), DocumentKind.Attendance), StringComparison.Ordinal);
        Assert.DoesNotContain("Signature", Flow(PlayedMeeting.InSession(), DocumentKind.Attendance), StringComparison.Ordinal);
    }

    [Fact]
    public void WhereNobodyIsNamedAttendanceCountsSectors()
    {
        var text = Flow(PlayedMeeting.InSession().Do(new SetAttribution(AttributionLevel.None)), DocumentKind.Attendance);
        Assert.Contains("Government 5 Civil society 5 International organisations 1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ministry", text, StringComparison.Ordinal);
    }

    [Fact]
    public void SpeakingTimeBySectorIsAFigureWithItsTable()
    {
        var figure = Figure(
            PlayedMeeting.InSession().Do(new OpenFloor()).Do(new GiveFloor(new("s1"), Seat: new("g1"))).Do(new EndSpeech(new("s1")), seconds: 120)
                .Do(new GiveFloor(new("s2"), Seat: new("c1"))).Do(new EndSpeech(new("s2")), seconds: 30), DocumentKind.Attendance);
        Assert.Equal("Government: 2\u00A0min 0\u00A0s. Civil society: 30\u00A0s.", figure.Alternative);
        Assert.Equal(2, figure.Table!.Rows.Count);
        var (longer, shorter) = (figure.Shapes.OfType<RectangleShape>().First(), figure.Shapes.OfType<RectangleShape>().Last());
        Assert.Equal(longer.Width / 4, shorter.Width, 1);
    }

    [Fact]
    public void ActionsStandByStateAndDay()
    {
        var meeting = PlayedMeeting.InSession().Inherits().Point("a", "Limits need reasons.").Sense("a")
            .Do(new AssignAction(new("a0"), Text.En("Someday"), new SeatId("g2")))
            .Do(new AssignAction(new("a1"), Text.En("Send the law"), new SeatId("g1"), Due: new DateOnly(2009, 4, 30), Point: new PointId("a")))
            .Do(new AssignAction(new("a2"), Text.En("Print it"), new SeatId("g2"), Due: new DateOnly(2009, 3, 30))).Do(new CompleteAction(new("a2")))
            .Do(new AssignAction(new("a4"), Text.En("First of all"), new SeatId("g2"), Due: new DateOnly(2009, 3, 1)))
            .Do(new AssignAction(new("a3"), Text.En("Call them"), Who: Text.En("Chair"))).Do(new DropAction(new("a3"), Text.En("They came.")));
        var text = Flow(meeting, DocumentKind.Actions);
        var places = new[] { "Open actions", "First of all", "Send the law", "On item 1, paragraph 1 On decision 1", "Someday", "Completed actions", "Print it", "Dropped actions", "They came." }
            .Select(words => text.IndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Contains("Taken over from: First", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.En, "No actions were assigned.", "No vote was held.", "Nobody was at the table.", "Nothing has been adopted.")]
    [InlineData(Language.Ru, "Поручений не давалось.", "Голосования не проводились.", "За столом никого не было.", "Ничего не принято.")]
    [InlineData(Language.Kk, "Тапсырма берілген жоқ.", "Дауыс беру өткізілген жоқ.", "Отырысқа ешкім қатысқан жоқ.", "Ештеңе қабылданған жоқ.")]
    public void WhereThereIsNothingASentenceSaysSo(Language language, string actions, string votes, string attendance, string report)
    {
        var meeting = PlayedMeeting.Create();
        Assert.Contains(actions, Flow(meeting, DocumentKind.Actions, language: language), StringComparison.Ordinal);
        Assert.Contains(votes, Flow(meeting, DocumentKind.VotingRecord, language: language), StringComparison.Ordinal);
        Assert.Contains(attendance, Flow(meeting, DocumentKind.Attendance, language: language), StringComparison.Ordinal);
        Assert.Contains(report, Flow(meeting, DocumentKind.SummaryReport, language: language), StringComparison.Ordinal);
    }

    [Fact]
    public void AWordProcessorCountsThePagesOfAReportWithThreeDigits()
    {
        using var file = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(
            new MemoryStream(DocumentRenderer.Render(PlayedMeeting.InSession().Record(), DocumentKind.SummaryReport, Language.En, DocumentForm.Docx)), isEditable: false);
        Assert.Contains(file.MainDocumentPart!.FooterParts, footer => footer.Footer!.InnerXml.Contains(" PAGE \\# &quot;000&quot; ", StringComparison.Ordinal) && footer.Footer.InnerText.EndsWith("001 OF 001", StringComparison.Ordinal));
    }
}
