using Consultation.Domain;
using Consultation.Domain.Tests;
using Consultation.Pdf.Tests.Conformance;
using Record = Consultation.Domain.Record;

namespace Consultation.Documents.Tests;

/// <summary>Every document keeps to PDF/UA-1 and PDF/A-2a, as far as a machine can tell.</summary>
public class ConformanceTests
{
    private static readonly Lazy<Roundtable> State = new(SampleMeeting.Play);

    public static TheoryData<DocumentKind, Language, string?> Documents => [.. from kind in DocumentRenderer.Kinds from language in new[] { Language.En, Language.Ru, Language.Kk }
        from readership in new[] { null, "public" } select new TheoryDataRow<DocumentKind, Language, string?>(kind, language, readership)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void DocumentsOfTheSampleConform(DocumentKind kind, Language language, string? readership) =>
        Conforms(SampleMeeting.Record(Readership.Named(readership, State.Value)!, State.Value), kind, language);

    [Fact]
    public void SoDoesADocumentWithTextsInOtherLanguages()
    {
        var meeting = PlayedMeeting.InSession().Point("p", "A plan:\n- now\n- later").Vote("p", "g1r g2+ g3+ c1+ c2+").Record();
        foreach (var kind in DocumentRenderer.Kinds)
        {
            Conforms(meeting, kind, Language.En);
            Conforms(meeting, kind, Language.Ru);
        }
    }

    private static void Conforms(Record record, DocumentKind kind, Language language) =>
        Assert.Empty(Checker.Findings(DocumentRenderer.Render(record, kind, language)).Select(finding => finding.ToString()));
}
