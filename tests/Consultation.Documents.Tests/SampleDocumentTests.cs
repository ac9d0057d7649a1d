using Consultation.Domain;
using Record = Consultation.Domain.Record;

namespace Consultation.Documents.Tests;

/// <summary>The documents of the sample, read back.</summary>
public class SampleDocumentTests
{
    private static readonly Lazy<Roundtable> State = new(SampleMeeting.Play);

    private static Record RecordFor(string? readership) => SampleMeeting.Record(Readership.Named(readership, State.Value)!, State.Value);

    [Theory]
    [InlineData("minutes", Language.En, null)]
    [InlineData("minutes", Language.Ru, null)]
    [InlineData("minutes", Language.Kk, null)]
    [InlineData("minutes", Language.En, "public")]
    [InlineData("agreed-positions", Language.En, null)]
    [InlineData("agreed-positions", Language.Ru, null)]
    [InlineData("agreed-positions", Language.Kk, null)]
    [InlineData("summary-report", Language.En, null)]
    [InlineData("summary-report", Language.Ru, null)]
    [InlineData("summary-report", Language.Kk, null)]
    [InlineData("voting-record", Language.En, null)]
    [InlineData("voting-record", Language.Ru, null)]
    [InlineData("voting-record", Language.Kk, null)]
    [InlineData("attendance", Language.En, null)]
    [InlineData("attendance", Language.Ru, null)]
    [InlineData("attendance", Language.Kk, null)]
    [InlineData("actions", Language.En, null)]
    [InlineData("actions", Language.Ru, null)]
    [InlineData("actions", Language.Kk, null)]
    [InlineData("summary-report", Language.En, "public")]
    [InlineData("summary-report", Language.Ru, "public")]
    [InlineData("summary-report", Language.Kk, "public")]
    [InlineData("voting-record", Language.En, "public")]
    public void ItIsTheTranscriptApproved(string kind, Language language, string? readership)
    {
        var record = RecordFor(readership);
        var file = DocumentRenderer.Render(record, DocumentRenderer.KindOf(kind)!.Value, language);
        var folder = Path.Combine(AppContext.BaseDirectory, "approved");
        var name = DocumentRenderer.FileName(record, DocumentRenderer.KindOf(kind)!.Value, language);
        File.WriteAllBytes(Path.Combine(folder, name), file);
        var text = PdfReader.Transcript(file);
        File.WriteAllText(Path.Combine(folder, $"almaty-2009.{name}.received.txt"), text);
        Assert.Equal(File.ReadAllText(Path.Combine(folder, $"almaty-2009.{name}.txt")), text);
    }

    [Fact]
    public void EverySentenceStandsInTheMinutesOnce()
    {
        var record = RecordFor(null);
        var text = PdfReader.Flow(DocumentRenderer.Render(record, DocumentKind.Minutes, Language.En));
        foreach (var sentence in PointGroup.Of(record).Select(group => group.First.Sentence[Language.En]!).Append(record.NextMeeting!.Sentence[Language.En]!))
        {
            Assert.Equal(1, text.Split(sentence).Length - 1);
        }
    }

    [Fact]
    public void ThePublicMinutesHaveNoComments()
    {
        var text = PdfReader.Flow(DocumentRenderer.Render(RecordFor("public"), DocumentKind.Minutes, Language.En));
        Assert.DoesNotContain("COMMENT", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SENSITIVE", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AVoteOnSeveralPointsOfOneParagraphNamesTheParagraphOnce()
    {
        var table = System.Text.Encoding.UTF8.GetString(TableRenderer.Render(RecordFor(null), TableKind.Votes, Language.En, TableForm.Csv));
        Assert.Equal(2, table.Split("\"4\",\"12\",").Length - 1);
        Assert.DoesNotContain("12; 12", table, StringComparison.Ordinal);
    }

    [Fact]
    public void ItSaysThatTheBallotsAreInvented() => Assert.Contains(
        "the ballots of this sample are invented",
        PdfReader.Flow(DocumentRenderer.Render(RecordFor("public"), DocumentKind.AgreedPositions, Language.En)), StringComparison.Ordinal);
}
