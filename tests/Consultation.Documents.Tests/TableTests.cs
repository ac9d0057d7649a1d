using System.Text;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Domain.Tests;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Record = Consultation.Domain.Record;
using Text = Consultation.Domain.Text;

namespace Consultation.Documents.Tests;

/// <summary>The tables made from a record.</summary>
public sealed class TableTests
{
    private static PlayedMeeting Held() => PlayedMeeting.InSession().Default(Grade.Consensus)
        .Do(new AssignPerson(new("g1"), new("ada"), Part.Head))
        .Point("a", "Limits need reasons.").Vote("a", "g1r g2+ g3+ g4+ g5- c1+ c2+ c3+ c4/", reason: "It was late.")
        .Point("b", "Nobody may be held.").Vote("b", "g1- g2- c1+", Secrecy.Unattributed, reason: "All were heard.")
        .Point("c", "A text left open.").Do(new StepOut(new("c2"), new PointId("c")))
        .Do(new OpenFloor()).Do(new GiveFloor(new("speech"), Seat: new("osce"))).Do(new EndSpeech(new("speech")), seconds: 90)
        .Do(new RecordDeparture(new("c1"))).Do(new RecordArrival(new("c1"), AttendanceMode.Remote))
        .Do(new AddSeat(new("late"), Text.En("Latecomer"), new("gov"))).Do(new CloseRoundtable());

    private static string Csv(Record record, TableKind kind, Language language = Language.En) =>
        Encoding.UTF8.GetString(TableRenderer.Render(record, kind, language, TableForm.Csv));

    [Fact]
    public void ACsvFileSaysThatItIsUtf8AndEndsItsLinesAsTheStandardHasIt()
    {
        var file = TableRenderer.Render(Held().Record(), TableKind.Attendance, Language.En, TableForm.Csv);
        Assert.True(file.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.All(Encoding.UTF8.GetString(file).Split('\n')[..^1], line => Assert.EndsWith("\r", line, StringComparison.Ordinal));
    }

    [Fact]
    public void AttendanceHasEveryTimeWithItsOffsetAndWhatASeatSteppedOutOf()
    {
        var text = Csv(Held().Record(), TableKind.Attendance);
        Assert.Contains("\"Government\",\"Ministry 1\",\"yes\",1,\"Person ADA\",\"at the table\",\"in the room\",\"2009-02-23T09:", text, StringComparison.Ordinal);
        Assert.Contains("+06:00\"", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("\"Association 1\"").Length - 1);
        Assert.Contains("\"online\"", text, StringComparison.Ordinal);
        Assert.Contains("\"Association 2\",\"yes\",1,,\"stepped out\",,\"2009", text, StringComparison.Ordinal);
        Assert.Contains("\"OSCE Center\",\"no\",,", text, StringComparison.Ordinal);
        Assert.Contains("\"Latecomer\",\"yes\",1,,\"absent\",,,,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void VotesHaveTheBallotsOfOpenOnesAndTheTotalsOfOthers()
    {
        var text = Csv(Held().Record(), TableKind.Votes);
        Assert.Contains("\"Government\",\"Ministry 5\",\"object\",1,1,", text, StringComparison.Ordinal);
        Assert.Contains("\"Civil society\",\"Association 5\",\"no ballot\",1,1,", text, StringComparison.Ordinal);
        var nameless = text.Split("\r\n").Where(line => line.Contains("unattributed", StringComparison.Ordinal)).ToList();
        Assert.Equal([",,,\"agree\",1,1,", ",,,\"object\",2,2,"], nameless.Select(line => line[line.IndexOf(",,", StringComparison.Ordinal)..]));
        Assert.All(nameless, line => Assert.DoesNotContain("Ministry", line, StringComparison.Ordinal));
    }

    [Fact]
    public void HandsAreSectorsAndProxiesNamed()
    {
        var meeting = PlayedMeeting.InSession().Point("h", "H.").Do(new GiveProxy(new("c1"), new("c2"))).Do(new RecordDeparture(new("c1")))
            .Do(new OpenVote([new("h")], new("r"), Secrecy.Open)).Do(new CastBallot(new("r"), new("c1"), Position.Agree), Actor.Of(new("c2")))
            .Do(new EnterCount(new("r"), new("gov"), new Tally(3, 0, 0, 2, 0))).Do(new CloseVote(new("r"))).Do(new DeclareOutcome(new("r"), Text.En("Heard.")));
        var text = Csv(meeting.Record(), TableKind.Votes);
        Assert.Contains("\"Government\",\"by raised hands\",\"agree\",3,3,", text, StringComparison.Ordinal);
        Assert.Contains("\"Government\",\"by raised hands\",\"object\",2,2,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Ministry 1\"", text, StringComparison.Ordinal);
        Assert.Contains("\"Association 1\",\"agree\",1,1,\"Association 2\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AVoteOnSeveralPointsStandsOnce()
    {
        var meeting = PlayedMeeting.InSession().Point("a", "First.").Point("b", "Second.").Vote("a b", "g1+ g2+ g3+ g4+ g5+ c1+ c2+ c3+ c4+ c5+");
        Assert.Equal(11, Csv(meeting.Record(), TableKind.Votes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void SpeakingTimesAreListedAndSummed()
    {
        Assert.Contains("\"International organisations\",\"OSCE Center\",\"statement\",\"2009-02-23T", Csv(Held().Record(), TableKind.SpeakingTimes), StringComparison.Ordinal);
        var sheets = Read(TableRenderer.Render(Held().Record(), TableKind.SpeakingTimes, Language.En, TableForm.Xlsx));
        Assert.Equal(["Speaking times", "By seat", "By sector"], sheets.Select(s => s.Name));
        Assert.Equal(["International organisations", "OSCE Center", "1", sheets[0].Rows[1][^1], "0"], sheets[1].Rows[1]);
        Assert.Equal("International organisations", Assert.Single(sheets[2].Rows.Skip(1))[0]);
    }

    public static TheoryData<TableKind, string?, Language> Everything => new(
        from kind in TableKinds.All
        from readership in new string?[] { null, "public" }
        from language in Languages.All
        select new TheoryDataRow<TableKind, string?, Language>(kind, readership, language));

    [Theory]
    [MemberData(nameof(Everything))]
    public void AWorkbookIsOne(TableKind kind, string? readership, Language language)
    {
        var meeting = Held();
        var file = TableRenderer.Render(meeting.Record(Readership.Named(readership, meeting.State)), kind, language, TableForm.Xlsx);
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}"));
        Assert.Equal(Csv(meeting.Record(Readership.Named(readership, meeting.State)), kind, language).Split('\n')[0].Split(',').Length, Read(file)[0].Rows[0].Count);
    }

    [Theory]
    [InlineData(TableForm.Csv)]
    [InlineData(TableForm.Xlsx)]
    public void TheSameRecordGivesTheSameBytes(TableForm form) => Assert.All(TableKinds.All, kind => Assert.Equal(
        TableRenderer.Render(Held().Record(), kind, Language.Kk, form), TableRenderer.Render(RecordJson.Read(RecordJson.Write(Held().Record())), kind, Language.Kk, form)));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+7 701", "'+7 701")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\"=1", "'\"=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("\u00a0“=1", "'\u00a0“=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("Ministry = all", "Ministry = all")]
    [InlineData("A-B", "A-B")]
    [InlineData("", "")]
    [InlineData("   ", "   ")]
    public void WhatWouldBeAFormulaIsAText(string text, string harmless) => Assert.Equal(harmless, HarmlessText.Of(text));

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("  +1,\"x\"")]
    public void NoCellOfATableBeginsAFormula(string name)
    {
        var meeting = PlayedMeeting.InSession().Do(new ChangeSeat(new("g1"), Text.En(name), new("gov")));
        Assert.Contains($"\"'{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", Csv(meeting.Record(), TableKind.Attendance), StringComparison.Ordinal);
        foreach (var cell in Read(TableRenderer.Render(meeting.Record(), TableKind.Attendance, Language.En, TableForm.Xlsx)).SelectMany(s => s.Rows).SelectMany(row => row))
        {
            Assert.DoesNotMatch("^[\\s\"']*[=+@-]", cell.StartsWith('\'') ? "" : cell);
        }
    }

    [Fact]
    public void TheMinutesSayWhenASeatWasOutOfWhichParagraph() => Assert.Matches(
        @"stepped out from \d\d:\d\d \(paragraph 3\)", PdfReader.Flow(DocumentRenderer.Render(Held().Record(), DocumentKind.Minutes, Language.En)));

    [Fact]
    public void AnEmptyRoundtableHasTablesWithAHead()
    {
        foreach (var kind in TableKinds.All)
        {
            Assert.Single(Csv(PlayedMeeting.Create().Record(), kind).Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [Fact]
    public void ANameSaysWhatItIs()
    {
        var record = Held().Record();
        Assert.Equal("votes.csv", TableRenderer.FileName(record, TableKind.Votes, Language.En, TableForm.Csv));
        Assert.Equal("speaking-times.kk.public.xlsx", TableRenderer.FileName(record with { Readership = "public" }, TableKind.SpeakingTimes, Language.Kk, TableForm.Xlsx));
    }

    private static List<(string Name, List<List<string>> Rows)> Read(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. document.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => (
            sheet.Name!.Value!,
            ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Row>()
                .Select(row => row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(cell => cell.InlineString?.Text?.Text ?? cell.CellValue?.Text ?? "").ToList()).ToList()))];
    }
}
