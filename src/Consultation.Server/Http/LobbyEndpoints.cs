using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;

namespace Consultation.Server.Http;

/// <summary>The door of a roundtable, as its facilitator sees it.</summary>
internal static class LobbyEndpoints
{
    private const string Facilitator = "facilitator";

    public static void MapLobby(this IEndpointRouteBuilder app)
    {
        var lobby = app.MapGroup("/api/roundtables/{id}/lobby").WithTags("Access");
        lobby.MapGet("", LookAsync).WithSummary("The room code, who waits at the door, and who is connected.").Produces<LobbyShape>();
        lobby.MapPost("", ChangeAsync).WithSummary("Changes the room code (newCode); who waits goes on waiting.").Produces<LobbyShape>();
        lobby.MapPost("/{request}", AdmitAsync).WithSummary("Admits who waits to a seat.").Produces<LobbyShape>();
        lobby.MapDelete("/{request}", DeclineAsync).WithSummary("Turns away who waits.").Produces<LobbyShape>();
    }

    private static async Task<IResult> LookAsync(string id, HttpContext context, ICallers callers, LiveSessions live, Lobby lobby)
    {
        var found = await RoundtableEndpoints.FindAsync(id, Facilitator, context, callers, live);
        return found.Refusal ?? TypedResults.Json(await lobby.LookAsync(found.Open!), Wire.Options);
    }

    private static async Task<IResult> ChangeAsync(string id, HttpContext context, ICallers callers, LiveSessions live, Lobby lobby)
    {
        var found = await RoundtableEndpoints.FindAsync(id, Facilitator, context, callers, live);
        if (found.Refusal is not null)
        {
            return found.Refusal;
        }

        var (body, refusal) = await Body.ReadAsync<LobbyChange>(context, "newCode");
        if (body is null)
        {
            return refusal!;
        }

        if (body.NewCode == true)
        {
            await lobby.ChangeCodeAsync(RoundtableId.Of(id), $"{found.Actor}");
        }

        return TypedResults.Json(await lobby.LookAsync(found.Open!), Wire.Options);
    }

    private static async Task<IResult> AdmitAsync(string id, string request, HttpContext context, ICallers callers, LiveSessions live, Lobby lobby)
    {
        var found = await RoundtableEndpoints.FindAsync(id, Facilitator, context, callers, live);
        if (found.Refusal is not null)
        {
            return found.Refusal;
        }

        var (body, refusal) = await Body.ReadAsync<Admission>(context, "seat");
        if (body is null)
        {
            return refusal!;
        }

        if (!IdText.IsValid(body.Seat))
        {
            return Body.Malformed("seat", "must be the id of a seat");
        }

        return await lobby.AdmitAsync(found.Caller!, found.Open!, request, SeatId.Of(body.Seat!)) is { } no
            ? Refusals.Problem(no) : TypedResults.Json(await lobby.LookAsync(found.Open!), Wire.Options);
    }

    private static async Task<IResult> DeclineAsync(string id, string request, HttpContext context, ICallers callers, LiveSessions live, Lobby lobby)
    {
        var found = await RoundtableEndpoints.FindAsync(id, Facilitator, context, callers, live);
        return found.Refusal is not null ? found.Refusal
            : await lobby.DeclineAsync(RoundtableId.Of(id), request, $"{found.Actor}") is { } no ? Refusals.Problem(no)
            : TypedResults.Json(await lobby.LookAsync(found.Open!), Wire.Options);
    }
}
