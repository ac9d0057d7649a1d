using Consultation.Domain;
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
        people.MapGet("", ListAsync).WithSummary("The people known to the server.").Produces<PeopleList>();
        people.MapPost("", AddAsync).WithSummary("Adds a person: an id and a name.").Produces<PersonShape>(StatusCodes.Status201Created);
    }

    private static async Task<IResult> ListAsync(HttpContext context, PersonRepository people) => TypedResults.Json(
        new PeopleList([.. (await people.ListAsync(context.RequestAborted)).Select(p => new PersonShape(p.Id, p.Name))]), Wire.Options);

    private static async Task<IResult> AddAsync(HttpContext context, PersonRepository people)
    {
        var (person, refusal) = await Body.ReadAsync<NewPerson>(context, "id and name");
        if (person is null)
        {
            return refusal!;
        }

        if (!IdText.IsValid(person.Id))
        {
            return Refusals.Problem(Refusal.OfField("command.malformed", "id", "must be 1 to 40 of a–z, 0–9 and -"));
        }

        if (Body.NameOf(person.Name) is not { } name)
        {
            return Body.BadName();
        }

        // The same person sent twice is one person; another by the same id isn't.
        return await people.AddAsync(new Person(person.Id!, name)) || (await people.FindAsync(person.Id!))?.Name == name
            ? TypedResults.Json(new PersonShape(person.Id!, name), Wire.Options, statusCode: StatusCodes.Status201Created)
            : Refusals.Problem(Refusal.Of("id.taken", "id", person.Id!));
    }
}
