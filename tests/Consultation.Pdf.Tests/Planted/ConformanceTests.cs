using Consultation.Pdf.Tests.Conformance;

namespace Consultation.Pdf.Tests.Planted;

/// <summary>The checker finds nothing in what we make, and every fault that is planted.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<int, string> Planted => [.. Faults.All.Select((f, i) => new TheoryDataRow<int, string>(i, f.Rule))];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ADocumentWithEverythingConforms(bool compress) => Assert.Empty(Checker.Findings(Everything.Pdf(compress)));

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
