using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Tests;
using Consultation.Pdf.Tests.Conformance;
using Record = Consultation.Domain.Record;

namespace Consultation.Documents.Tests;

/// <summary>Minutes as they are edited, approved, published and corrected, in each tradition.</summary>
public class LifeOfMinutesTests
{
    private const string AllAgree = "g1+ g2+ g3+ g4+ g5+ c1+ c2+ c3+ c4+ c5+";

    public static TheoryData<Tradition, Language> Each =>
        [.. from tradition in Enum.GetValues<Tradition>() from language in Languages.All select new TheoryDataRow<Tradition, Language>(tradition, language)];

    [Theory]
    [MemberData(nameof(Each))]
    public void PublishedMinutesAreTheTranscriptApprovedAndConform(Tradition tradition, Language language)
    {
        var file = DocumentRenderer.Render(PublishedSample.Record(tradition), DocumentKind.Minutes, language, options: new DocumentOptions { CheckAddress = "https://example.org/check" });
        var folder = Path.Combine(AppContext.BaseDirectory, "approved");
        var name = $"almaty-2009.published.{tradition}.{language.Code()}";
        File.WriteAllBytes(Path.Combine(folder, name + ".pdf"), file);
        var text = PdfReader.Transcript(file);
        File.WriteAllText(Path.Combine(folder, name + ".pdf.received.txt"), text);
        Assert.Empty(Checker.Findings(file).Select(finding => finding.ToString()));
        Assert.Equal(File.ReadAllText(Path.Combine(folder, name + ".pdf.txt")), text);
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void EveryTraditionSaysTheSameSentencesUnderTheSameNumbersAndKeys(Tradition tradition, Language language)
    {
        var record = PublishedSample.Record(tradition);
        var text = DocumentRenderer.Compose(record, DocumentKind.Minutes, language);
        var plain = Numbered(DocumentRenderer.Compose(record with { Minutes = null }, DocumentKind.Minutes, language));
        var numbered = Numbered(text);
        Assert.Subset(plain.ToHashSet(), numbered.ToHashSet());
        Assert.Equal(tradition == Tradition.DecisionMinutes ? plain.Count(p => !p.Key.StartsWith("note.", StringComparison.Ordinal)) : plain.Count, numbered.Count);
        Assert.All(PointGroup.Of(record), group => Assert.Single(
            Within(Assert.Single(text.Blocks, block => block.Source()?.Key == ParagraphKey.Of(group.First.Id))).OfType<ParagraphBlock>(), p => p.Words.Words() == group.First.Sentence[language]));
    }

    [Theory]
    [InlineData(Language.En)]
    [InlineData(Language.Ru)]
    public void ADocumentSaysWhatTheRecordSaysOfAnEditedParagraph(Language language)
    {
        var record = PublishedSample.Record(Tradition.SummaryRecord);
        var text = DocumentRenderer.Compose(record, DocumentKind.Minutes, language);
        Assert.Equal(6, record.Minutes!.Edits.Count);
        foreach (var paragraph in RecordParagraph.Of(record).Where(p => record.Minutes.Edits.Any(e => e.Key == p.Key)))
        {
            var block = Assert.Single(text.Blocks, b => b.Source()?.Key == paragraph.Key);
            var words = string.Join('\n', Within(block).OfType<ParagraphBlock>().Select(p => p.Words.Words()));
            Assert.All(paragraph.Edited(record)[language]!.Split("\n\n"), part => Assert.Contains(part, words, StringComparison.Ordinal));
            Assert.Contains(record.Minutes.Edits.First(e => e.Key == paragraph.Key).Events[0], block.Source()!.Value.Origin!.Events);
        }
    }

    [Fact]
    public void ANotesEditStandsInItsPlaceAndAnyOtherBehindTheSentence()
    {
        var meeting = PlayedMeeting.InSession().Do(new WriteNote(new("n"), Text.En("As it was written."), Item: new("one")))
            .Point("p", "Limits need reasons.").Vote("p", AllAgree).Do(new CloseRoundtable());
        var sentence = meeting.Record().Points[0].Sentence[Language.En]!;
        meeting.Edit("note.n", "As it was edited.").Edit("point.p", "This was welcomed.");
        var text = Minutes(meeting);
        Assert.DoesNotContain("As it was written.", text, StringComparison.Ordinal);
        Assert.Contains("1. As it was edited.", text, StringComparison.Ordinal);
        Assert.Contains($"2. {sentence} Limits need reasons. This was welcomed.", text, StringComparison.Ordinal);
        Assert.Contains("As it was written.", Minutes(meeting.Edit("note.n", "")), StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditInAnotherLanguageSaysSo()
    {
        var meeting = PlayedMeeting.InSession().Do(new WriteNote(new("n"), PublishedSample.In("Said.", "Сказано.", "Айтылды."), Item: new("one")))
            .Point("p", "Limits need reasons.").Vote("p", AllAgree).Do(new CloseRoundtable())
            .Edit("note.n", "Said at length.").Edit("point.p", "This was welcomed.");
        var russian = Minutes(meeting, Language.Ru);
        Assert.Contains("1. Сказано. Ожидается перевод: русский язык.", russian, StringComparison.Ordinal);
        Assert.Contains("This was welcomed. (английский текст)", russian, StringComparison.Ordinal);
        Assert.DoesNotContain("Translation pending: English", Minutes(meeting), StringComparison.Ordinal);
    }

    [Fact]
    public void EditsOfAnotherDocumentStandInThatOne()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Limits need reasons.").Vote("p", AllAgree).Do(new CloseRoundtable())
            .Edit("point.p", "Of the positions.", kind: DocumentKind.AgreedPositions).Edit("point.p", "Of the minutes.");
        var positions = PdfReader.Flow(DocumentRenderer.Render(meeting.Record(), DocumentKind.AgreedPositions, Language.En));
        Assert.Contains("Of the positions.", positions, StringComparison.Ordinal);
        Assert.DoesNotContain("Of the minutes.", positions, StringComparison.Ordinal);
        Assert.DoesNotContain("Of the positions.", Minutes(meeting), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSummaryReportHasEditsOfItsOwn()
    {
        var meeting = PlayedMeeting.InSession().Do(new WriteNote(new("n"), Text.En("As it was written."), Item: new("one")))
            .Point("p", "Limits need reasons.").Vote("p", AllAgree).Do(new CloseRoundtable())
            .Edit("note.n", "For the report.", kind: DocumentKind.SummaryReport).Edit("point.p", "Behind the sentence.", kind: DocumentKind.SummaryReport);
        var report = PdfReader.Flow(DocumentRenderer.Render(meeting.Record(), DocumentKind.SummaryReport, Language.En));
        Assert.Contains("For the report.", report, StringComparison.Ordinal);
        Assert.DoesNotContain("As it was written.", report, StringComparison.Ordinal);
        Assert.Contains("Behind the sentence.", report, StringComparison.Ordinal);
        Assert.Contains("As it was written.", Minutes(meeting), StringComparison.Ordinal);
    }

    [Fact]
    public void TheStatusSaysTheStageAndTheVersion()
    {
        var meeting = PlayedMeeting.InSession().Do(new WriteNote(new("n"), Text.En("Said."), Item: new("one"))).Do(new CloseRoundtable());
        Assert.StartsWith("Draft, from the record of event", Status(meeting), StringComparison.Ordinal);
        Assert.Equal("Version 1, circulated for corrections until 2 March 2009, 09:32", Status(meeting.Circulate()));
        Assert.Matches("^Draft, from the record of event [0-9]+; version 1 is circulated until 2 March 2009, 09:32$", Status(meeting.Edit("note.n", "Edited.")));
        Assert.Matches("^Draft, .*; version 1 was circulated until 2 March 2009, 09:32$", Status(meeting.Do(new EndCirculation(1), Actor.System)));
        Assert.Equal("Version 2, under a silence procedure", Status(meeting.Circulate().Do(new EndCirculation(2), Actor.System).SilenceOnMinutes("s")));
        Assert.Equal("Version 2, approved by silence procedure on 23 February 2009", Status(meeting.Reach("s").Keep("s", "A/1")));
        Assert.Equal("Version 2, approved by silence procedure on 23 February 2009; published on 23 February 2009", Status(meeting.Publish().Publish()));
        Assert.EndsWith("published on 23 February 2009; superseded by publication 3", Status(meeting.Publish("public").Do(new SupersedePublication(2, 3))), StringComparison.Ordinal);
        var head = DocumentRenderer.Compose(meeting.Record(), DocumentKind.AgreedPositions, Language.En).Title.Facts;
        Assert.StartsWith("Minutes: version 2, approved", head.First(fact => fact.Name == "Status").Words, StringComparison.Ordinal);
    }

    [Fact]
    public void CorrigendaStandBehindTheTitleAndDecisionsHaveTheirSymbols()
    {
        var text = DocumentRenderer.Compose(PublishedSample.Record(Tradition.SummaryRecord), DocumentKind.Minutes, Language.En);
        Assert.Equal("corrigenda", Assert.IsType<HeadingBlock>(text.Blocks[0]).Key);
        var corrigendum = Assert.IsType<PassageBlock>(text.Blocks[1]);
        Assert.StartsWith("(U) Corrigendum 1 to paragraph 4: For “lobbying”", Assert.IsType<ParagraphBlock>(corrigendum.Body[0]).Words.Words(), StringComparison.Ordinal);
        Assert.StartsWith("Reason: A slip of the pen. Issued on 2 March 2009.", Assert.IsType<RemarkBlock>(corrigendum.Body[1]).Words.Words(), StringComparison.Ordinal);
        Assert.Equal(new FactLine("Symbol", "LPS/2009/3"), text.Title.Facts[0]);
        Assert.Equal(("LPS/2009/3/D.2", true), (text.Blocks.OfType<DecisionBlock>().ElementAt(1).Symbol, text.Blocks.OfType<DecisionBlock>().ElementAt(1).Label.EndsWith("· LPS/2009/3/D.2", StringComparison.Ordinal)));
    }

    [Fact]
    public void DecisionMinutesHaveDocumentsDecisionsAndStatementsAnnexedAndNothingOfTheDiscussion()
    {
        var text = Minutes(Discussed(Tradition.DecisionMinutes));
        foreach (var words in new[]
        {
            "Decision minutes", "Paper: 1/1 The draft.", "DECISION 1 · UNANIMITY", "Entered in the minutes: statement in paragraph 2 of the annex.",
            "Annex: statements entered in the minutes 2. Statement by Association 1: We mean it.", "do not stand in decision minutes", "Director A. Name",
        })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }

        foreach (var words in new[] { "A long discussion.", "Speakers:", "Speaking times", "HEARD" })
        {
            Assert.DoesNotContain(words, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Language.En, "HEARD: Ministry 1 — The limits of rights Paper: 1/1 The draft. SPOKE: Ministry 2; Association 1. 1. A long discussion.", "RESOLVED: DECISION 1", "Protocol No. given on approval", "Chair Ministry 3")]
    [InlineData(Language.Ru, "СЛУШАЛИ: Ministry 1 — The limits of rights", "ПОСТАНОВИЛИ: РЕШЕНИЕ 1", "Протокол № присваивается при утверждении", "Председатель Ministry 3")]
    [InlineData(Language.Kk, "ТЫҢДАЛДЫ: Ministry 1 — The limits of rights", "ҚАУЛЫ ЕТІЛДІ: 1-ШЕШІМ", "Хаттама № бекітілген кезде беріледі", "Төраға Ministry 3")]
    public void AProtocolSaysWhatWasHeardWhoSpokeAndWhatWasResolved(Language language, params string[] all)
    {
        var meeting = Discussed(Tradition.Protocol);
        var text = Minutes(meeting, language);
        Assert.All(all, words => Assert.Contains(words, text, StringComparison.Ordinal));
        var lines = DocumentRenderer.Compose(meeting.Record() with { Organisation = null }, DocumentKind.Minutes, language).Blocks.OfType<SignaturesBlock>().Single().Lines;
        Assert.Equal(language switch { Language.En => ["Chair", "Secretary"], Language.Ru => ["Председатель", "Секретарь"], _ => ["Төраға", "Хатшы"] }, lines.Select(line => line.Title));
        Assert.Equal(["Ministry 3", null], lines.Select(line => line.Name));
    }

    [Fact]
    public void WhatChangedAfterTheApprovalIsNotSaidToBeApprovedNorGoesByItsSymbol()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "Limits need reasons.").Open("p", 3, "s").Organised().Do(new CloseRoundtable()).Approve(1, "LPS/2009/1");
        Assert.StartsWith("Version 1, approved by the facilitator on", Status(meeting), StringComparison.Ordinal);
        var approved = meeting.Record();
        Assert.Contains("LPS/2009/1", Minutes(meeting), StringComparison.Ordinal);

        meeting.Do(new BreakSilence(new("s"), Text.En("No."), new("g1"), new("o")));

        Assert.Contains("the record has changed since version 1 was approved on", Status(meeting), StringComparison.Ordinal);
        Assert.EndsWith("this is not the approved text", Status(meeting), StringComparison.Ordinal);
        Assert.DoesNotContain("LPS/2009/1", Minutes(meeting), StringComparison.Ordinal);
        Assert.Equal((null, true), (approved.Minutes!.ChangedSince, meeting.Record().Minutes!.ChangedSince));
    }

    [Fact]
    public void ASummaryRecordHasNoLinesToSignOn() =>
        Assert.Empty(DocumentRenderer.Compose(Discussed(Tradition.SummaryRecord).Record(), DocumentKind.Minutes, Language.En).Blocks.OfType<SignaturesBlock>());

    [Fact]
    public void SpeakingTimesAreAPictureWhereThereIsSomethingToCompare()
    {
        var record = Discussed(Tradition.SummaryRecord).Record();
        var figure = Assert.Single(DocumentRenderer.Compose(record, DocumentKind.Minutes, Language.En).Blocks.OfType<FigureBlock>());
        Assert.Equal("Government: 10 min 0 s. Civil society: 2 min 30 s.", figure.Alternative.Replace('\u00A0', ' '));
        Assert.Equal([118f, 29.5f], figure.Shapes.OfType<RectangleShape>().Select(bar => bar.Width));
        Assert.Equal(2, figure.Table!.Rows.Count);
        var alone = record with { Spoken = record.Spoken! with { Sectors = [record.Spoken.Sectors[0]] } };
        Assert.Empty(DocumentRenderer.Compose(alone, DocumentKind.Minutes, Language.En).Blocks.OfType<FigureBlock>());
        Assert.Empty(DocumentRenderer.Compose(record, DocumentKind.Minutes, Language.En, DocumentOptions.Without("times")).Blocks.OfType<FigureBlock>());
    }

    /// <summary>A meeting with a lead, a paper, speeches, a note, a statement and a decision.</summary>
    private static PlayedMeeting Discussed(Tradition tradition) => PlayedMeeting.InSession()
        .Do(new ChangeItem(new("one"), Text.En("The limits of rights"), new SeatId("g1")))
        .Do(new AttachPaper(new("paper"), Text.En("The draft"), MinutesPlayed.Sha256, new ItemId("one")), facts: new Facts { File = new StoredFile(MinutesPlayed.Sha256, 7) })
        .Do(new DecideProcedure(new("chair"), ProcedureKind.ChairElected, ProcedureHow.Gavel, Seat: new SeatId("g3")))
        .Do(new GiveFloor(new("s1"), Seat: new("g2"))).Do(new EndSpeech(new("s1")), seconds: 600)
        .Do(new GiveFloor(new("s2"), Seat: new("c1"))).Do(new EndSpeech(new("s2")), seconds: 150)
        .Do(new WriteNote(new("n"), Text.En("A long discussion."), Item: new("one")))
        .Do(new EnterStatement(new("s"), Text.En("We mean it."), Item: new ItemId("one")), Actor.Of(new("c1")))
        .Point("p", "Limits need reasons.").Vote("p", AllAgree)
        .Do(new CloseRoundtable()).Organised().Do(new SetTradition(tradition));

    private static string Minutes(PlayedMeeting meeting, Language language = Language.En) =>
        PdfReader.Flow(DocumentRenderer.Render(meeting.Record(), DocumentKind.Minutes, language));

    private static string Status(PlayedMeeting meeting) =>
        DocumentRenderer.Compose(meeting.Record(), DocumentKind.Minutes, Language.En).Title.Facts.Single(fact => fact.Name == "Status").Words;

    private static List<(int Number, string Key)> Numbered(DocumentText text) =>
        [.. text.Blocks.Select(block => block switch { PassageBlock { Number: { } n } p => (n, p.Key), DecisionBlock d => (d.Number, d.Key), _ => (0, "") }).Where(p => p.Item1 > 0)];

    private static IEnumerable<Block> Within(Block block) => block.Within().SelectMany(Within).Prepend(block);
}
