using Consultation.Domain;
using Consultation.Domain.Tests;
using Record = Consultation.Domain.Record;

namespace Consultation.Documents.Tests;

/// <summary>What is marked higher is in no public document, and what the level of attribution keeps out in none.</summary>
public class ReadershipDocumentTests
{
    private static readonly Lazy<PlayedMeeting> Meeting = new(Planted.Everything);

    /// <summary>The attendance has nothing that can be marked.</summary>
    public static TheoryData<DocumentKind> Kinds => [.. DocumentRenderer.Kinds.Where(kind => kind != DocumentKind.Attendance)];

    private static string Text(Record record, DocumentKind kind) => PdfReader.Flow(DocumentRenderer.Render(record, kind, Language.En));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void NoWordOfAPublicDocumentIsOfWhatIsMarkedHigher(DocumentKind kind)
    {
        Assert.NotEmpty(Planted.WordsIn(Text(Meeting.Value.Record(), kind)));
        var open = Text(Meeting.Value.Record(Readership.Public), kind);
        Assert.DoesNotContain(Planted.Marked, open, StringComparison.Ordinal);
        Assert.DoesNotContain("SENSITIVE", open, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Paragraphs are numbered as in the whole record", open, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void NorOfOneInAnotherLanguage(DocumentKind kind)
    {
        foreach (var language in new[] { Language.Ru, Language.Kk })
        {
            Assert.NotEmpty(Planted.WordsIn(PdfReader.Flow(DocumentRenderer.Render(Meeting.Value.Record(), kind, language))));
            Assert.DoesNotContain(Planted.Marked, PdfReader.Flow(DocumentRenderer.Render(Meeting.Value.Record(Readership.Public), kind, language)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NorOfAnyTable()
    {
        var all = "";
        foreach (var kind in TableKinds.All)
        {
            foreach (var language in Languages.All)
            {
                string Csv(Record record) => System.Text.Encoding.UTF8.GetString(TableRenderer.Render(record, kind, language, TableForm.Csv));
                all += Csv(Meeting.Value.Record());
                Assert.DoesNotContain(Planted.Marked, Csv(Meeting.Value.Record(Readership.Public)), StringComparison.Ordinal);
            }
        }

        Assert.NotEmpty(Planted.WordsIn(all));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void MarkedParagraphsSayTheirMarkingAndTheBannerTheHighest(DocumentKind kind)
    {
        var all = Text(Meeting.Value.Record(), kind);
        Assert.Contains("(SBU) ", all, StringComparison.Ordinal);
        Assert.Contains("SENSITIVE BUT UNCLASSIFIED", all, StringComparison.Ordinal);
    }

    [Fact]
    public void TheMinutesNameNobodyWhereTheLevelForbidsIt()
    {
        var text = Text(PlayedMeeting.InSession().Do(new AssignPerson(new("g1"), new("ada"), Part.Head)).Do(new SetAttribution(AttributionLevel.None)).Item("x").Record(), DocumentKind.Minutes);
        foreach (var name in new[] { "Ministry", "Association", "OSCE", "ADA", "Attendance" })
        {
            Assert.DoesNotContain(name, text, StringComparison.OrdinalIgnoreCase);
        }

        foreach (var says in new[] { "Government 5", "Statement by a participant, joined by 2 others:", "Chatham House Rule" })
        {
            Assert.Contains(says, text.Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TheMinutesNameSectorsAlone()
    {
        var text = Text(PlayedMeeting.InSession().Do(new SetAttribution(AttributionLevel.Sector)).Item("x").Record(), DocumentKind.Minutes);
        foreach (var says in new[]
        {
            "Introduced by: a participant from government.", "Speakers: Government.", "A participant from government: It was explained.",
            "Statement by a participant from civil society, joined by 2 others:", "Reservation of a participant from civil society: With a doubt.",
            "Objection of a participant from government: It goes too far.", "Who said what is told by sector only.",
        })
        {
            Assert.Contains(says, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AtTheLevelOfPersonsTheMinutesNameThem()
    {
        var text = Text(PlayedMeeting.InSession().Do(new AssignPerson(new("g1"), new("ada"), Part.Head)).Do(new SetAttribution(AttributionLevel.Person)).Item("x").Record(), DocumentKind.Minutes);
        Assert.Contains("Speakers: Ministry 1 (Person ADA).", text, StringComparison.Ordinal);
        Assert.Contains("Ministry 1 (Person ADA): It was explained.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void FiguresBySectorStandBeneathTheDecision()
    {
        var text = Text(
            PlayedMeeting.InSession().Do(new SetAttribution(AttributionLevel.Sector)).Point("p", "P.").Vote("p", "g1+ g2+ g3r c1+ c2+ c3/", Secrecy.Unattributed).Record(), DocumentKind.Minutes);
        Assert.Contains("Government: 2 agree, 1 agree with a reservation", text, StringComparison.Ordinal);
        Assert.Contains("Civil society: 2 agree, 1 stand aside", text, StringComparison.Ordinal);
    }
}
