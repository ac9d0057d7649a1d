using System.Text.Json;
using Consultation.Domain.Consensus;
using CsCheck;

namespace Consultation.Domain.Tests.Consensus;

public sealed class RuleJsonTests
{
    private const string ConsensusInFull =
        """{"required":"consensus","silence":"notCounted","broadSupport":"3/4","toleratedObjections":0,"consideredObjectionsTolerated":false,"abstentionBreaksUnanimity":true,"eachEssentialSector":false,"majority":{"threshold":"1/2","atLeast":false,"base":"cast"},"quorum":{"share":"1/2","essentialSectors":true}}""";

    [Fact]
    public void ARuleIsWrittenInFull() =>
        Assert.Equal(ConsensusInFull, JsonSerializer.Serialize(ConsensusRule.Requiring(Grade.Consensus)));

    [Theory]
    [InlineData("""{"required":"consensus"}""")]
    [InlineData("""{"required":"consensus","majority":{},"quorum":{}}""")]
    [InlineData("""{"quorum":{"share":"1/2"},"majority":{"base":"cast"},"required":"consensus"}""")]
    public void APartLeftOutTakesItsDefault(string rule) =>
        Assert.Equal(ConsensusRule.Requiring(Grade.Consensus), JsonSerializer.Deserialize<ConsensusRule>(rule));

    [Fact]
    public void ARuleIsReadAsItWasWritten() => Scenes.Rule.Sample(
        rule => Assert.Equal(rule, JsonSerializer.Deserialize<ConsensusRule>(JsonSerializer.Serialize(rule))),
        iter: 10_000);

    [Fact]
    public void AWrongRuleInARecordNamesEveryWrongField()
    {
        var problem = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ConsensusRule>("""{"silence":"no","x":1}"""));

        Assert.Contains("rule.x", problem.Message, StringComparison.Ordinal);
        Assert.Contains("rule.silence", problem.Message, StringComparison.Ordinal);
        Assert.Contains("rule.required", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleIsReadUnderThePathItStandsAt()
    {
        var problems = new List<Problem>();

        Assert.Null(RuleReader.Read(JsonDocument.Parse("""{"majority":{"base":1}}""").RootElement, "points[2].rule", problems));
        Assert.Equal(["points[2].rule.required", "points[2].rule.majority.base"], problems.Select(problem => problem.Field));
    }

    [Fact]
    public void ProblemsFoundBeforeTheRuleDoNotSpoilIt()
    {
        var problems = new List<Problem> { new("title", "must be given") };

        Assert.NotNull(RuleReader.Read(JsonDocument.Parse("""{"required":"majority"}""").RootElement, "rule", problems));
        Assert.Single(problems);
    }

    [Theory]
    [InlineData("\"Agree\"")]
    [InlineData("\"0\"")]
    [InlineData("0")]
    [InlineData("null")]
    [InlineData("\"agree, object\"")]
    public void AWordIsReadExactly(string word) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Position>(word));

    [Fact]
    public void AWordCanBeAKey()
    {
        var totals = new Dictionary<Position, int> { [Position.AgreeWithReservation] = 2 };

        Assert.Equal("""{"agreeWithReservation":2}""", JsonSerializer.Serialize(totals));
        Assert.Equal(totals, JsonSerializer.Deserialize<Dictionary<Position, int>>("""{"agreeWithReservation":2}"""));
    }

    [Fact]
    public void AnOutcomeIsReadAsItWasWritten() => Scenes.Any.Sample(
        scene =>
        {
            var outcome = scene.Decide();
            Assert.Equal(outcome, JsonSerializer.Deserialize<Outcome>(JsonSerializer.Serialize(outcome, JsonSerializerOptions.Web), JsonSerializerOptions.Web));
        },
        iter: 2_000);

    [Fact]
    public void TheTenPresetsAreTheOnesOfThePage() => Assert.Equal(
        [
            """Unanimity {"required":"unanimity"}""",
            """Consensus {"required":"consensus"}""",
            """Consensus, objections answered {"required":"consensus","consideredObjectionsTolerated":true}""",
            """Consensus minus one {"required":"consensus","toleratedObjections":1}""",
            """General agreement {"required":"generalAgreement"}""",
            """Silence procedure {"required":"consensus","silence":"assents"}""",
            """Simple majority of votes cast {"required":"majority"}""",
            """Two thirds of votes cast {"required":"majority","majority":{"threshold":"2/3","atLeast":true}}""",
            """Absolute majority {"required":"majority","majority":{"base":"roll"}}""",
            """Double majority {"required":"majority","eachEssentialSector":true}""",
        ],
        Presets.All.Select(preset => $"{preset.Name} {Shortest(preset.Rule)}"));

    [Fact]
    public void APresetIsFoundByItsName()
    {
        Assert.Equal(1, Presets.Named("Consensus minus one")!.ToleratedObjections);
        Assert.Null(Presets.Named("consensus minus one"));
    }

    [Fact]
    public void AGradeBelowMajorityCannotBeRequired() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ConsensusRule.Requiring(Grade.NotAgreed));

    // The rule as the page writes it: the fields besides the defaults.
    private static string Shortest(ConsensusRule rule)
    {
        var given = JsonDocument.Parse(JsonSerializer.Serialize(rule)).RootElement;
        var standard = JsonDocument.Parse(ConsensusInFull).RootElement;
        return Different(given, standard);

        static string Different(JsonElement given, JsonElement standard) => "{" + string.Join(",", given.EnumerateObject()
            .Where(field => field.Name == "required" || !JsonElement.DeepEquals(field.Value, standard.GetProperty(field.Name)))
            .Select(field => $"\"{field.Name}\":" + (field.Value.ValueKind == JsonValueKind.Object
                ? Different(field.Value, standard.GetProperty(field.Name))
                : field.Value.GetRawText()))) + "}";
    }
}
