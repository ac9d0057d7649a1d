using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Live;

namespace Consultation.Server.Http;

/// <summary>The rules most bodies use.</summary>
internal static class PresetEndpoints
{
    private static readonly PresetList All = new([.. Presets.All.Select(preset => new PresetShape(
        preset.Name, InWords(words => words.PresetName(preset)), InWords(words => words.PresetMeaning(preset)), preset.Rule))]);

    public static void MapPresets(this IEndpointRouteBuilder app) => app.MapGet("/api/presets", () => TypedResults.Json(All, Wire.Options))
        .WithTags("Roundtables").WithSummary("The rules most bodies use, by name, each with what it means.").Produces<PresetList>();

    private static Text InWords(Func<ISentences, string> say) => new([.. Sentences.All.Select(words => KeyValuePair.Create(words.Language, say(words)))]);
}
