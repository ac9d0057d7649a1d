using System.Text.Json.Nodes;

namespace Consultation.Server.Tests.Access;

/// <summary>The rules most bodies use, as they are offered.</summary>
public sealed class PresetTests
{
    [Fact]
    public async Task APresetSaysWhatItIsCalledAndMeansInEveryLanguage()
    {
        await using var house = await House.StartAsync();
        var admin = await house.SetUpAsync();

        var presets = (await admin.GetAsync("/api/presets"))["presets"].AsArray();

        Assert.Equal(10, presets.Count);
        var minusOne = presets.Single(preset => (string?)preset!["name"] == "Consensus minus one")!;
        Assert.Equal(("Consensus minus one", "Консенсус минус один", "Консенсус минус бір"), Said(minusOne["label"]!));
        Assert.Equal(
            ("As consensus; one objection doesn't prevent it.", "Как консенсус; одно возражение ему не препятствует.", "Консенсус сияқты; бір қарсылық кедергі болмайды."),
            Said(minusOne["meaning"]!));
    }

    private static (string?, string?, string?) Said(JsonNode text) => ((string?)text["en"], (string?)text["ru"], (string?)text["kk"]);
}
