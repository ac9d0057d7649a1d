using System.Diagnostics;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Tests;

namespace Consultation.Documents.Tests;

public class DocumentTests
{
    private static string Minutes(PlayedMeeting meeting) =>
        PdfReader.Flow(DocumentRenderer.Render(meeting.Record(), DocumentKind.Minutes, Language.En));

    private static PlayedMeeting Full() => PlayedMeeting.InSession().Markings().Default(Grade.Consensus)
        .Do(new DescribeRoundtable(Text.En("Limits of rights"), [Language.En], Language.En, "Asia/Almaty", RollKind.Arrived, Noun.Participants, Background: Text.En("Said before.")))
        .Do(new WriteNote(new("n"), Text.En("Three things were named:\n- speed\n- reasons\n\nThen the text was read."), Item: new("one"), Seat: new("g1")))
        .Point("a", "Limits need reasons.", "limits need reasons").Vote("a", "g1r g2+ g3+ g4+ g5- c1+ c2+ c3+ c4/ c50", reason: "It lay outside the point.", rule: ConsensusRule.Requiring(Grade.Consensus) with { ToleratedObjections = 1, BroadSupport = new Share(3, 5) })
        .Point("b", "Nobody may be held without a judge.").Vote("b", "g1- g2- g3- g4- g5- c1+ c2+ c3+ c4+ c5+", Secrecy.Unattributed, reason: "All were heard.")
        .Point("c", "A point left open.")
        .Do(new OpenFloor()).Do(new GiveFloor(new("speech"), Seat: new("osce"))).Do(new EndSpeech(new("speech")))
        .Do(new WriteComment(new("k"), Text.En("A comment on the whole."), new("sbu")))
        .Do(new RecordDeparture(new("c1"))).Do(new RecordArrival(new("c1"), AttendanceMode.Remote))
        .Do(new CloseRoundtable());

    [Fact]
    public void WhatBelongsBeneathADecisionStandsThere()
    {
        var text = Minutes(Full());
        foreach (var words in new[]
        {
            "DECISION 1 · CONSENSUS", "1 objected; 1 reservation, recorded below", "Agree with a reservation: Ministry 1.", "Object: Ministry 5.",
            "Reservation of Ministry 1: Reservation", "Objection of Ministry 5: Objection", "Declared above an objection that was not answered. Reason given: It lay outside the point.",
            "NOT AGREED", "The participants discussed the following and did not reach agreement: Nobody may be held without a judge.",
            "without a decision so far: A point left open.", "Ministry 1: Three things were named: – speed – reasons Then the text was read.",
            "Speakers: OSCE Center.", "(SBU) COMMENT A comment on the whole. END COMMENT", "INTRODUCTORY NOTE Said before.", "online",
        })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TheMinutesSayWhoSpokeToWhomWhatWasRuledAndHowLongItTook()
    {
        var floor = PlayedMeeting.InSession()
            .Do(new GiveFloor(new("s1"), Seat: new("g1"))).Do(new PauseSpeech()).Do(new ResumeSpeech(), seconds: 600).Do(new EndSpeech(new("s1")), seconds: 90)
            .Do(new GiveFloor(new("s2"), Seat: new("c1"), Kind: FloorKind.Reply, To: new SpeechId("s1"))).Do(new EndSpeech(new("s2")), seconds: 30)
            .Do(new GiveFloor(new("s3"), Seat: new("c2"), Kind: FloorKind.Question)).Do(new UndoFloor(new("s3")))
            .Do(new RequestFloor(new("heard"), new("c3"), FloorKind.PointOfOrder)).Do(new GiveFloor(new("s4"), new RequestId("heard"))).Do(new EndSpeech(new("s4")))
            .Do(new RequestFloor(new("open"), new("c4"), FloorKind.PointOfOrder)).Do(new GiveFloor(new("s5"), new RequestId("open"))).Do(new EndSpeech(new("s5")))
            .Do(new RuleOnPoint(new("heard"), Text.En("The list stays open.")))
            .Do(new ConcludeItem(new("one")))
            .Do(new RequestFloor(new("late"), new("c5"), FloorKind.PointOfOrder)).Do(new RuleOnPoint(new("late"), Text.En("There is no more item.")));
        var text = Minutes(floor);
        foreach (var words in new[]
        {
            "Speakers: Ministry 1; Association 1 (reply to Ministry 1).", "On points of order: Association 4.",
            "1. On a point of order raised by Association 3, the facilitator ruled: The list stays open.",
            "Rulings on points of order 2. On a point of order raised by Association 5, the facilitator ruled: There is no more item.",
            "Speaking times", "Government 1 2 min 30 s", "Civil society 1 30 s", "Pauses and points of order are not counted.",
        })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("question", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Speaking times", Minutes(PlayedMeeting.InSession()), StringComparison.Ordinal);
        foreach (var (language, reply, ruling) in new[]
        {
            (Language.Ru, "Association 1 (реплика на выступление: Ministry 1)", "По порядку ведения заседания (Association 3) ведущий постановил:"),
            (Language.Kk, "Association 1 (мына сөзге жауап: Ministry 1)", "Отырысты жүргізу тәртібі бойынша (Association 3) жүргізуші мынадай шешім шығарды:"),
        })
        {
            var there = PdfReader.Flow(DocumentRenderer.Render(floor.Record(), DocumentKind.Minutes, language));
            Assert.Contains(reply, there, StringComparison.Ordinal);
            Assert.Contains(ruling, there, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TheMinutesSayHowSilenceProceduresRanAndWhoWasNotReached()
    {
        var text = Minutes(PlayedMeeting.InSession().Silences());
        foreach (var words in new[]
        {
            "DECISION 1 · AGREED BY SILENCE PROCEDURE", "without objection", "5 of the 10 on the roll reached",
            "Silence procedure over days, from 23 February 2009", "by Ministry 1, with an objection.", "by Ministry 1, with an amendment.", "Silent!",
            "Moved to 4 March 2009", "Reason: Holidays.", "cancelled on 23 February 2009", "Reason: Wrong.",
            "Not reached, and counted as not present: Ministry 4; Ministry 5; Association 1; Association 4; Association 5.",
        })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TheMinutesListTheActionsAndWithoutAnyHaveNoTable()
    {
        Assert.DoesNotContain("By whom", Minutes(Full()), StringComparison.Ordinal);
        var text = Minutes(PlayedMeeting.InSession().Inherits().Point("a", "Limits need reasons.").Vote("a", "g1+ g2+ g3+ g4+ g5+ c1+ c2+ c3+ c4+ c5+")
            .Do(new AssignAction(new("a1"), Text.En("Send the law"), new SeatId("g1"), Text.En("Lawyers"), new DateOnly(2009, 4, 30), new ItemId("one")))
            .Do(new AssignAction(new("a2"), Text.En("Print it"), new SeatId("g2"), Point: new PointId("a"))).Do(new CompleteAction(new("a2")))
            .Do(new AssignAction(new("a3"), Text.En("Call them"), Who: Text.En("Chair"))).Do(new DropAction(new("a3"), Text.En("They came.")))
            .Do(new CloseRoundtable()));
        foreach (var words in new[]
        {
            "Actions", "By whom", "By when", "Send the law", "Ministry 1, Lawyers", "30 April 2009", "On item 1", "On item 1, paragraph 1",
            "completed on", "no day set", "dropped on", "They came.", "Write to all.", "Secretariat", "Taken over from: First",
        })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AnAgreedPositionSaysThatItWasAdoptedBySilence() => Assert.Contains(
        "by silence procedure",
        PdfReader.Flow(DocumentRenderer.Render(PlayedMeeting.InSession().Silences().Record(), DocumentKind.AgreedPositions, Language.En)), StringComparison.Ordinal);

    [Fact]
    public void APointWhoseSilenceWasBrokenIsSetOffWithoutANumber()
    {
        var text = Minutes(PlayedMeeting.InSession().Point("p", "A text.").Open("p", 3).Do(new BreakSilence(new("s1"), Text.En("Too soon."), new("g1"), new("o"))));
        Assert.Contains("SILENCE BROKEN 1. A text. The silence procedure was broken; no position was recorded.", text, StringComparison.Ordinal);
        Assert.Contains("Objection of Ministry 1: Too soon.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSeatsOfAnUnattributedVoteAreNotInTheMinutes()
    {
        var text = Minutes(PlayedMeeting.InSession().Point("b", "A text.")
            .Vote("b", "g1- g2+ c1+", Secrecy.Unattributed, reason: "All were heard."));
        Assert.DoesNotContain("Object:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Objection of", text, StringComparison.Ordinal);
        Assert.Contains("Objection: Objection", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DocumentKind.Minutes)]
    [InlineData(DocumentKind.AgreedPositions)]
    [InlineData(DocumentKind.SummaryReport)]
    [InlineData(DocumentKind.Attendance)]
    [InlineData(DocumentKind.VotingRecord)]
    [InlineData(DocumentKind.Actions)]
    public void TheSameRecordGivesTheSameBytes(DocumentKind kind) => Assert.Equal(
        DocumentRenderer.Render(Full().Record(), kind, Language.En),
        DocumentRenderer.Render(RecordJson.Read(RecordJson.Write(Full().Record())), kind, Language.En));

    [Fact]
    public void ReservationsAreAnnexedToTheAgreedPositions()
    {
        var text = PdfReader.Flow(DocumentRenderer.Render(Full().Record(), DocumentKind.AgreedPositions, Language.En));
        Assert.Contains("1. Limits need reasons. Consensus · 6 agree", text, StringComparison.Ordinal);
        Assert.Contains("by open vote · 1 reservation: see the annex", text, StringComparison.Ordinal);
        Assert.Contains("Annex: reservations On decision 1 (1) Reservation of Ministry 1:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("held without a judge", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ASentenceThatIsNotInTheDocumentsLanguageStandsInTheAuthenticOneWithItsText()
    {
        var meeting = PlayedMeeting.InSession().Default(Grade.GeneralAgreement);
        meeting.Do(new DraftPoint(new("p"), new("one"), Text.En("Criteria are needed."), new Text(Language.Ru, "критерии нужны")))
            .Do(new TablePoint(new("p"))).Sense("p");
        var record = meeting.Record();
        var point = record.Points[0];
        record = record with
        {
            Roundtable = record.Roundtable with { Languages = [Language.Ru], Authentic = Language.Ru },
            Points = [point with { Sentence = new Text(Language.Ru, point.Sentence[Language.Ru]!), Place = point.Place.Remove(Language.En).Remove(Language.Kk) }],
        };
        var text = PdfReader.Flow(DocumentRenderer.Render(record, DocumentKind.Minutes, Language.En));
        Assert.Contains("Участники согласились без возражений и без голосования, что критерии нужны.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Criteria are needed.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyRoundtableHasDocuments()
    {
        var record = PlayedMeeting.Create().Record();
        Assert.Contains("Present nobody", PdfReader.Flow(DocumentRenderer.Render(record, DocumentKind.Minutes, Language.En)), StringComparison.Ordinal);
        Assert.Contains("Nothing has been adopted.", PdfReader.Flow(DocumentRenderer.Render(record, DocumentKind.AgreedPositions, Language.En)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("w")]
    [InlineData("Ұзақ атау, ")]
    public void ATitleOf300CharactersFits(string part)
    {
        var title = string.Concat(Enumerable.Repeat(part, 300))[..300].Trim();
        var text = Minutes(PlayedMeeting.Create(Text.En(title)));
        Assert.Contains(title.Replace(" ", "", StringComparison.Ordinal), text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void NamesInRussianAndKazakhCopyOutRight()
    {
        const string Kazakh = "Әділет министрлігі — Ғылым, Қоғам, Ңәрсе, Өнер, Ұлт, Үкімет, Һәм, Іс";
        const string Russian = "Совет по правам человека «Ёлка» — Щукин, объезд";
        var text = Minutes(PlayedMeeting.Create().Do(new AddSector(new("s"), Text.En("Общество")))
            .Do(new AddSeat(new("k"), new Text(Language.Kk, Kazakh), new("s"))).Do(new AddSeat(new("r"), new Text(Language.Ru, Russian), new("s")))
            .Do(new ScheduleRoundtable())
            .Do(new RecordArrival(new("k"), AttendanceMode.OnSite)).Do(new RecordArrival(new("r"), AttendanceMode.OnSite))
            .Do(new OpenRoundtable()).Do(new AddItem(new("i"), Text.En("Item"), 1))
            .Do(new WriteNote(new("n1"), new Text(Language.Kk, Kazakh), Item: new("i")))
            .Do(new WriteNote(new("n2"), new Text(Language.Ru, Russian), Item: new("i"))));
        Assert.Contains(Kazakh, text, StringComparison.Ordinal);
        Assert.Contains(Russian, text, StringComparison.Ordinal);
    }

    [Fact]
    public void FortySeatsHaveATableWithItsHeadOnEachPage()
    {
        var meeting = PlayedMeeting.Create().Do(new AddSector(new("s"), Text.En("Sector")));
        for (var i = 1; i <= 60; i++)
        {
            meeting.Do(new AddSeat(new($"seat{i}"), Text.En($"Organisation number {i}"), new("s")));
        }

        meeting.Do(new ScheduleRoundtable());
        for (var i = 1; i <= 60; i++)
        {
            meeting.Do(new RecordArrival(new($"seat{i}"), AttendanceMode.OnSite));
        }

        var pages = PdfReader.Pages(DocumentRenderer.Render(meeting.Do(new OpenRoundtable()).Record(), DocumentKind.Minutes, Language.En));
        var heads = pages.Count(page => page.Contains("Sector Seat Arrived Left"));
        Assert.Equal(pages.Count(page => page.Any(line => line.Contains("Organisation number", StringComparison.Ordinal))), heads);
        Assert.True(heads > 1);
        Assert.Equal(60, pages.Sum(page => page.Count(line => line.Contains("Organisation number", StringComparison.Ordinal))));
    }

    [Fact]
    public void ADecisionIsNotSplitWhereItFits()
    {
        var meeting = PlayedMeeting.InSession();
        for (var i = 1; i <= 40; i++)
        {
            meeting.Point($"p{i}", $"Begin {i}.\n\nMiddle of the text, which goes on for a line or two so that there is something to split, as it seems.\n\nEnd {i}.").Sense($"p{i}");
        }

        var pages = PdfReader.Pages(DocumentRenderer.Render(meeting.Record(), DocumentKind.Minutes, Language.En));
        for (var i = 1; i <= 40; i++)
        {
            var page = Assert.Single(pages, p => p.Any(line => line.EndsWith($"Begin {i}.", StringComparison.Ordinal)));
            Assert.Contains(page, line => line.StartsWith($"DECISION {i} ·", StringComparison.Ordinal));
            Assert.Contains(page, line => line.EndsWith($"End {i}.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void TheLongestTextsGoOverPages()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(string.Concat(Enumerable.Repeat("Ұзын сөйлем. ", 30)).Trim(), 60))[..20_000].Trim();
        var word = new string('w', 300);
        var meeting = PlayedMeeting.InSession().Markings().Do(new AddSector(new("long"), Text.En(word))).Do(new AddSeat(new("longseat"), Text.En(word), new("long")))
            .Do(new RecordArrival(new("longseat"), AttendanceMode.Remote)).Do(new ChangeItem(new("one"), Text.En(word)))
            .Do(new WriteNote(new("n"), Text.En(text), Item: new("one"), Seat: new("longseat"))).Do(new WriteComment(new("k"), Text.En(text), new("u")))
            .Point("p", text, text).Vote("p", "g1+ g2+ g3+ g4+ c1+ c2+ c3+ c4+").Do(new EnterReservation(new("r"), new("p"), Text.En(text[..4_000].Trim()), new SeatId("g1")))
            .Point("q", text).Sense("q").Point("r1", text).Do(new RecordDiscussion(new("r1"), DiscussionKind.Discussed, Text.En(text)));
        foreach (var kind in DocumentRenderer.Kinds)
        {
            var pages = PdfReader.Pages(DocumentRenderer.Render(meeting.Record(), kind, Language.En));
            Assert.InRange(pages.Count, kind is DocumentKind.Attendance or DocumentKind.Actions ? 1 : 8, 80);
            Assert.All(pages.SkipLast(1), page => Assert.True(page.Count > 15));
        }
    }

    [Theory]
    [InlineData(null, "Roundtable on the strategy Minutes")]
    [InlineData("public", "Roundtable on the strategy Minutes · public")]
    [InlineData("sbu", "Roundtable on the strategy Minutes · up to (SBU)")]
    public void TheRunningHeadSaysForWhomItIs(string? readership, string head)
    {
        var meeting = PlayedMeeting.InSession().Markings();
        var file = DocumentRenderer.Render(meeting.Record(Readership.Named(readership, meeting.State)), DocumentKind.Minutes, Language.En);
        Assert.All(PdfReader.Pages(file), page => Assert.Contains(head, page));
    }

    [Fact]
    public void PointsOfTwoItemsDecidedTogetherStandOnceAndAreReferredTo()
    {
        var text = Minutes(PlayedMeeting.InSession().Do(new AddItem(new("two"), Text.En("Second"), 2)).Do(new TakeUpItem(new("two")))
            .Point("a", "Text of the first.").Point("b", "Text of the second.", item: "two").Vote("b a", "g1+ g2+ g3+ g4+ g5+ c1+ c2+ c3+ c4+ c5+"));
        Assert.Contains(" Decided together with a point of item 2: see paragraph 1.", text, StringComparison.Ordinal);
        Assert.Contains("on the following: (1) Text of the second. (2) Text of the first.", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Split("Text of the first.").Length - 1);
    }

    [Fact]
    public void AHeadingNeverEndsAPage()
    {
        var meeting = PlayedMeeting.InSession();
        for (var i = 2; i <= 80; i++)
        {
            meeting.Do(new AddItem(new($"i{i}"), Text.En($"Heading of item {i}"), i))
                .Do(new WriteNote(new($"n{i}"), Text.En(string.Concat(Enumerable.Repeat("Something was said about it. ", i % 7 * 5 + 1))), Item: new($"i{i}")));
        }

        foreach (var page in PdfReader.Pages(DocumentRenderer.Render(meeting.Record(), DocumentKind.Minutes, Language.En)))
        {
            var last = page.Last(line => !line.StartsWith("Record ", StringComparison.Ordinal));
            Assert.DoesNotMatch(@"Heading of item \d+$", last);
        }
    }

    [Theory]
    [InlineData(DocumentKind.Minutes)]
    [InlineData(DocumentKind.AgreedPositions)]
    public void QpdfFindsNothingWrong(DocumentKind kind)
    {
        var path = Path.Combine(Path.GetTempPath(), $"consultation-{Environment.ProcessId}-{kind}.pdf");
        File.WriteAllBytes(path, DocumentRenderer.Render(Full().Record(), kind, Language.En));
        try
        {
            using var qpdf = Process.Start(new ProcessStartInfo("qpdf", ["--check", path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = qpdf.StandardOutput.ReadToEnd() + qpdf.StandardError.ReadToEnd();
            qpdf.WaitForExit();
            Assert.True(qpdf.ExitCode == 0, said);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("qpdf isn't installed; install it to have the files checked.");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
