using System.Text.Json;
using Consultation.Domain;
using Consultation.Domain.Json;
using Consultation.Server.Live;
using Consultation.Server.Organisations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Consultation.Server.Http;

/// <summary>The organisation as it stands; none where none was set.</summary>
public sealed record OrganisationSettings(Organisation? Organisation);

/// <summary>The organisation whose documents this server makes.</summary>
internal static class OrganisationEndpoints
{
    public static void MapOrganisation(this IEndpointRouteBuilder app)
    {
        var organisation = app.MapGroup("/api/organisation").WithTags("Documents");
        organisation.MapGet("", GetAsync).WithSummary("The organisation whose documents these are.").Produces<OrganisationSettings>();
        organisation.MapPut("", PutAsync).WithSummary("Sets it: name, signatories, address, logo (PNG or JPEG in base64, at most 64 KB), colour, patterns of symbols.")
            .WithDescription("New roundtables get it from then on; those whose minutes aren't approved are told of it in the background.").Produces<OrganisationSettings>();
    }

    private static async Task<IResult> GetAsync(HttpContext context, OrganisationStore store) => Answer((await store.FindAsync(context.RequestAborted)).Organisation);

    private static async Task<IResult> PutAsync(HttpContext context, OrganisationStore store)
    {
        var (body, refusal) = await Body.ReadAsync<JsonDocument>(context, "organisation");
        using var json = body;
        if (json is null)
        {
            return refusal!;
        }

        if (json.RootElement.ValueKind != JsonValueKind.Object || json.RootElement.EnumerateObject().Any(f => f.Name != "organisation"))
        {
            return Body.Malformed("body", "must be JSON (application/json) with organisation");
        }

        // It is read as the command that roundtables are told it by, so that nothing is kept that they would refuse.
        var command = JsonSerializer.SerializeToElement(json.RootElement.EnumerateObject().Select(f => (f.Name, f.Value)).Append(("do", JsonSerializer.SerializeToElement("setOrganisation")))
            .ToDictionary(f => f.Item1, f => f.Item2));
        if (!CommandReader.TryRead(command, out var read, out var unreadable))
        {
            return Refusals.Problem(unreadable);
        }

        var organisation = ((SetOrganisation)read).Organisation;
        if (Decider.WrongOrganisation(organisation) is { } wrong)
        {
            return Refusals.Problem(wrong);
        }

        await store.SetAsync(organisation);
        return Answer(organisation);
    }

    private static FileContentHttpResult Answer(Organisation? organisation) => TypedResults.Bytes(JsonSerializer.SerializeToUtf8Bytes(new OrganisationSettings(organisation), DomainJson.Options), "application/json");
}
