using System.Reflection;
using System.Xml.Linq;

namespace Consultation.Domain.Tests.Architecture;

/// <summary>Which project may use which; an arrow that isn't listed here is a decision somebody has to make.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Consultation.Domain"] = [],
        ["Consultation.Pdf"] = [],
        ["Consultation.Documents"] = ["Consultation.Domain", "Consultation.Pdf"],
        ["Consultation.Storage"] = ["Consultation.Domain"],
        ["Consultation.Server"] = ["Consultation.Documents", "Consultation.Domain", "Consultation.Pdf", "Consultation.Storage"],
    };

    public static TheoryData<string> Projects =>
        [.. Directory.EnumerateFiles(Repository.At("src"), "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void AProjectUsesOnlyWhatItsArrowsPointTo(string project)
    {
        Assert.True(MayUse.TryGetValue(project, out var allowed), $"Say in this test what {project} may use.");

        var used = Load(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Empty(used.Except(allowed!));
    }

    [Fact]
    public void TheDomainUsesNoPackageThatShips() =>
        Assert.Empty(Load("Consultation.Domain").Descendants("PackageReference").Where(p => p.Attribute("PrivateAssets")?.Value != "all").Select(p => p.ToString()));

    [Fact]
    public void TheDomainsAssemblyRefersToTheFrameworkAlone() =>
        Assert.All(Domain.GetReferencedAssemblies(), reference => Assert.Matches("^(System|netstandard|mscorlib)", reference.Name!));

    [Fact]
    public void TheDomainsAssemblyDoesNotReachOutside()
    {
        // Hashing is arithmetic and may stay (a record's identity); random numbers are among the banned symbols.
        string[] outside = ["System.Net.Http", "System.Net.Sockets", "System.IO.FileSystem", "System.Data.Common", "System.Diagnostics.Process", "System.Threading.Thread"];

        Assert.Empty(Domain.GetReferencedAssemblies().Select(r => r.Name).Intersect(outside));
    }

    [Fact]
    public void NoProjectFileGrowsBeyondFifteenLines() =>
        Assert.All(
            Directory.EnumerateFiles(Repository.At("src"), "*.csproj", SearchOption.AllDirectories),
            file => Assert.InRange(File.ReadAllLines(file).Length, 1, 15));

    private static Assembly Domain => typeof(Roundtable).Assembly;

    private static XDocument Load(string project) => XDocument.Load(Repository.At("src", project, project + ".csproj"));
}
