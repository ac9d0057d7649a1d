using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Templates;

namespace Consultation.Server.Http;

/// <summary>What a new roundtable can begin with.</summary>
internal static class TemplateEndpoints
{
    private static readonly TemplateList All = new([.. Template.All.Select(t =>
        new TemplateShape(t.Id, t.Name, t.About, t.Roll, t.Noun, [.. t.Parts], [.. t.Sectors], [.. t.Items.Select(i => i.Title)]))]);

    public static void MapTemplates(this IEndpointRouteBuilder app) => app.MapGet("/api/templates", () => TypedResults.Json(All, Wire.Options))
        .WithTags("Roundtables").WithSummary("What a new roundtable can begin with.").Produces<TemplateList>();
}
