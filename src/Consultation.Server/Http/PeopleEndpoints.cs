using System.Text.Json;
using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Storage;

namespace Consultation.Server.Http;

/// <summary>People: they stand outside the journals, so that a name can be corrected or erased.</summary>
internal static class PeopleEndpoints
{
    private sealed record NewPerson(string? Id, string? Name);

    public static void MapPeople(this IEndpointRouteBuilder app)
    {
        var people = app.MapGroup("/api/people").WithTags("People");
        people.MapGet("", ListAsync).WithSummary("The people known to the server.");
        people.MapPost("", AddAsync).WithSummary("Adds a person: an id and a name.");
    }

    private static async Task<IResult> ListAsync(HttpContext context, ICallers callers, PersonRepository people) =>
        Forbidden(context, callers) is { } no
            ? no
            : TypedResults.Json(new { people = (await people.ListAsync(context.RequestAborted)).Select(p => new { id = p.Id, name = p.Name }) });

    private static async Task<IResult> AddAsync(HttpContext context, ICallers callers, PersonRepository people)
    {
        if (Forbidden(context, callers) is { } no)
        {
            return no;
        }

        NewPerson? person;
        try
        {
            person = await JsonSerializer.DeserializeAsync<NewPerson>(context.Request.Body, Wire.Options, context.RequestAborted);
        }
        catch (JsonException)
        {
            return Refusals.Problem(Refusal.OfField("command.malformed", "body", "must be JSON with id and name"));
        }

        if (!IdText.IsValid(person?.Id))
        {
            return Refusals.Problem(Refusal.OfField("command.malformed", "id", "must be 1 to 40 of a–z, 0–9 and -"));
        }

        var name = PlainText.Normalise(person!.Name ?? "");
        if (name is not { Length: > 0 and <= Text.MaxNameLength })
        {
            return Refusals.Problem(Refusal.OfField("command.malformed", "name", "must have 1 to 300 characters, and no control characters"));
        }

        // The same person sent twice is one person; another by the same id isn't.
        return await people.AddAsync(new Person(person.Id!, name)) || (await people.FindAsync(person.Id!))?.Name == name
            ? TypedResults.Json(new { id = person.Id, name }, statusCode: StatusCodes.Status201Created)
            : Refusals.Problem(Refusal.Of("id.taken", "id", person.Id!));
    }

    /// <summary>People are the business of those who prepare: staff, and whoever facilitates or writes somewhere.</summary>
    private static IResult? Forbidden(HttpContext context, ICallers callers) =>
        callers.Find(context) is not { } caller ? Refusals.Problem("access.signedOut")
        : caller.Grants.Any(g => g.Role is Role.Administrator or Role.Staff or Role.Facilitator or Role.Rapporteur) ? null
        : Refusals.Problem("access.notYourRole");
}
