using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Live;

namespace Consultation.Server.Http;

/// <summary>The rules most bodies use.</summary>
internal static class PresetEndpoints
{
    private static readonly PresetList All = new([.. Presets.All.Select(p =>
        new PresetShape(p.Name, In(words => words.PresetName(p)), Meaning(p, false), RestsOn(p), Meaning(p, true), p.Rule))]);

    public static void MapPresets(this IEndpointRouteBuilder app) => app.MapGet("/api/presets", () => TypedResults.Json(All, Wire.Options))
        .WithTags("Roundtables").WithSummary("The rules most bodies use, by name.").Produces<PresetList>();

    private static Text Meaning(Preset preset, bool inFull) => In(words => words.PresetMeaning(preset, inFull));

    private static FeaturePart RestsOn(Preset preset) => preset.Rule.Required == Grade.Unanimity ? FeaturePart.Reservations : FeaturePart.EssentialSectors;

    private static Text In(Func<ISentences, string> words) =>
        new(Sentences.All.Select(language => KeyValuePair.Create(language.Language, words(language))));
}
