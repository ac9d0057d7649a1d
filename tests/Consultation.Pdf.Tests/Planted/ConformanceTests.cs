using Consultation.Pdf.Tests.Conformance;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Consultation.Pdf.Tests.Planted;

/// <summary>The checker finds nothing in what we make, and every fault that is planted.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<int, string> Planted => [.. Faults.All.Select((f, i) => new TheoryDataRow<int, string>(i, f.Rule))];

    public static TheoryData<string> Small => [.. Contents.Keys];

    private static Dictionary<string, Action<IContainer>> Contents { get; } = new()
    {
        ["nothing"] = _ => { },
        ["an empty text"] = c => c.Text(""),
        ["only what no font has"] = c => c.Text("漢"),
        ["only decoration"] = c => c.Background("#eee").Height(20),
        ["a list of bare texts"] = c => c.SemanticList().Column(list => { list.Item().Text("one"); list.Item().SemanticListItem().Column(i => { i.Item().Text("two"); i.Item().Text("three"); }); }),
        ["a bare table of contents"] = c => c.SemanticTableOfContents().Section("s").Text(t => t.SectionLink("here", "s")),
        ["an empty heading"] = c => c.Column(column => { column.Item().SemanticHeader1().Text("one"); column.Item().SemanticHeader2().Text(""); }),
        ["a table with gaps"] = c => c.SemanticTable().Table(t => { t.ColumnsDefinition(d => { d.RelativeColumn(); d.RelativeColumn(); }); t.Cell().Row(2).Column(2).Text("x"); }),
        ["a table without rows"] = c => c.SemanticTable().Table(t => t.ColumnsDefinition(d => d.RelativeColumn())),
        ["a language around a table"] = c => c.SemanticLanguage("kk").SemanticTable().Table(t => { t.ColumnsDefinition(d => d.RelativeColumn()); t.Cell().SemanticLanguage("ru").Text("x"); }),
        ["letters far apart"] = c => c.Text("office").LetterSpacing(0.2f),
        ["marks on marks"] = c => c.Text("e\u0301\u0302\u0303 \u0301 \u0645\u0651"),
        ["signs that aren't seen"] = c => c.Text("a\u200Bb\u00ADc\uFEFFd\u2060e\u00A0f\u202Fg"),
        ["text that isn't Unicode"] = c => c.Text("\uFFFE \uFFFF \uFFFD \uD800 \0"),
    };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ADocumentWithEverythingConforms(bool compress) => Assert.Empty(Checker.Findings(Everything.Pdf(compress)));

    [Theory]
    [MemberData(nameof(Small))]
    public void DocumentsOfLittleConform(string what)
    {
        Assert.NotEmpty(what);
        Assert.Empty(Checker.Findings(Make.Document(Contents[what]).WithSettings(new DocumentSettings
        {
            CompressDocument = what.Length % 2 == 0,
            PDFA_Conformance = PDFA_Conformance.PDFA_2A,
            PDFUA_Conformance = PDFUA_Conformance.PDFUA_1,
        }).GeneratePdf()).Select(f => f.ToString()));
    }

    [Theory]
    [MemberData(nameof(Planted))]
    public void APlantedFaultIsFound(int index, string rule)
    {
        var findings = Checker.Findings(Faults.All[index].File());
        Assert.Contains(rule, findings.Select(f => f.Rule));
    }

    [Fact]
    public void EveryRuleHasAPlantedFault() =>
        Assert.Empty(Checker.Rules.Select(Checker.NameOf).Except(Faults.All.Select(f => f.Rule)));

    [Fact]
    public void AFileTakenApartAndPutTogetherIsTheSame() =>
        Assert.Equal(Everything.Pdf(compress: false), new Plant(Everything.Pdf(compress: false)).Bytes());

    [Fact]
    public void ClausesLeftOutHaveAReason()
    {
        Assert.Distinct(NotChecked.Clauses.Select(c => c.Clause));
        Assert.All(NotChecked.Clauses, c => Assert.EndsWith(".", c.Why, StringComparison.Ordinal));
    }
}
