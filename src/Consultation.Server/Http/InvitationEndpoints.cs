using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;

namespace Consultation.Server.Http;

/// <summary>The invitations of a roundtable.</summary>
internal static class InvitationEndpoints
{
    public static void MapInvitations(this IEndpointRouteBuilder app)
    {
        var invitations = app.MapGroup("/api/roundtables/{id}/invitations").WithTags("Access");
        invitations.MapGet("", ListAsync).WithSummary("The invitations, with their links and QR codes.").Produces<InvitationList>();
        invitations.MapPost("", MakeAsync)
            .WithSummary("Makes invitations where there are none yet, for every seat where none is named; replace ends those before.").Produces<InvitationList>();
        invitations.MapDelete("/{as}", WithdrawAsync)
            .WithSummary("Withdraws an invitation (?person= where it is for one); its connections end.").Produces<InvitationList>();
    }

    private static async Task<IResult> ListAsync(
        string id, HttpContext context, ICallers callers, LiveSessions live, Invitations invitations, Links links)
    {
        var found = await RoundtableEndpoints.FindAsync(id, null, context, callers, live);
        return found.Refusal ?? await AnswerAsync(found, context, invitations, links);
    }

    private static async Task<IResult> MakeAsync(
        string id, HttpContext context, ICallers callers, LiveSessions live, Invitations invitations, Links links)
    {
        var found = await RoundtableEndpoints.FindAsync(id, null, context, callers, live);
        if (found.Refusal is not null)
        {
            return found.Refusal;
        }

        var (body, refusal) = await Body.ReadAsync<InvitationRequest>(context, "as, and where it is meant person and replace");
        if (body is null)
        {
            return refusal!;
        }

        var state = found.Open!.Session.Snapshot.State!;
        var parts = body.As ?? [.. state.Seats.Where(s => !s.Removed).Select(s => $"seat:{s.Id}")];
        if (Wrong(state, parts, body.Person) is { } wrong)
        {
            return wrong;
        }

        await invitations.MakeAsync(state.Id, parts, body.Person, body.Replace == true, $"{found.Actor}");
        return await AnswerAsync(found, context, invitations, links);
    }

    private static IResult? Wrong(Roundtable state, IReadOnlyList<string> parts, string? person)
    {
        foreach (var part in parts)
        {
            if (SessionCallers.Read(part ?? "", null, null) is not { } grant)
            {
                return Body.Malformed("as", "must be seat:ID, facilitator, rapporteur, observer or display");
            }

            if (grant.Seat is { } seat && !state.IsAtTable(seat))
            {
                return Refusals.Problem(Refusal.Of("seat.unknown", "id", seat.Value));
            }

            if (person is not null && (grant.Seat is not { } of || parts.Count > 1))
            {
                return Body.Malformed("person", "can be named for one seat only");
            }

            if (person is not null && !state.Seats[grant.Seat!.Value].Persons.ContainsKey(PersonId.Of(person)))
            {
                return Refusals.Problem(Refusal.Of("person.unknown", "id", IdText.IsValid(person) ? person : "…"));
            }
        }

        return null;
    }

    private static async Task<IResult> WithdrawAsync(
        string id, string @as, string? person, HttpContext context, ICallers callers, LiveSessions live, Invitations invitations, Links links)
    {
        var found = await RoundtableEndpoints.FindAsync(id, null, context, callers, live);
        return found.Refusal is not null ? found.Refusal
            : await invitations.WithdrawAsync(RoundtableId.Of(id), @as, person, $"{found.Actor}") ? await AnswerAsync(found, context, invitations, links)
            : Refusals.Problem("invitation.unknown");
    }

    private static async Task<IResult> AnswerAsync(RoundtableEndpoints.Found found, HttpContext context, Invitations invitations, Links links) =>
        TypedResults.Json(await invitations.ListAsync(found.Open!.Session.Snapshot.State!, links.Base(context.Request)), Wire.Options);
}
