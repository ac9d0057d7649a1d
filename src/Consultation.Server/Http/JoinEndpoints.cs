using Consultation.Domain;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Storage.Access;

namespace Consultation.Server.Http;

/// <summary>Coming in by a link, or asking at the door by the room code.</summary>
internal static class JoinEndpoints
{
    public static void MapJoin(this IEndpointRouteBuilder app)
    {
        var join = app.MapGroup("/api/join").WithTags("Access");
        join.MapGet("", RequestsAsync).WithSummary("What this browser asked for in lobbies, and what became of it.").Produces<LobbyRequests>();
        join.MapPost("", JoinAsync)
            .WithSummary("Redeems a link (token), or asks in the lobby of a room code (code, name, organisation).")
            .Produces<Joined>().Produces<LobbyRequests>(StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> RequestsAsync(HttpContext context, Sessions sessions, Lobby lobby) =>
        TypedResults.Json(await lobby.OfAsync(sessions.Find(context)?.Number), Wire.Options);

    private static async Task<IResult> JoinAsync(HttpContext context, Limits limits, Invitations invitations, Sessions sessions, Lobby lobby)
    {
        var (body, refusal) = await Body.ReadAsync<JoinByRequest>(context, "token, or code, name and organisation");
        if (body is null)
        {
            return refusal!;
        }

        var from = Limits.From(context);
        if (limits.Joins.Wait(from) is { } wait)
        {
            return Refusals.TooMany(wait);
        }

        limits.Joins.Count(from);
        return body switch
        {
            { Token: { } token, Code: null } => await invitations.RedeemAsync(context, token) is { } joined
                ? TypedResults.Json(joined, Wire.Options) : SignInEndpoints.WrongLink(limits, from, "invitation.unknown"),
            { Code: { } code, Token: null } => await AskAsync(body, code, from, context, limits, sessions, lobby),
            _ => Body.Malformed("body", "must have either a token or a code"),
        };
    }

    private static async Task<IResult> AskAsync(
        JoinByRequest body, string code, string from, HttpContext context, Limits limits, Sessions sessions, Lobby lobby)
    {
        if (Body.NameOf(body.Name) is not { } name)
        {
            return Body.BadName();
        }

        var organisation = string.IsNullOrWhiteSpace(body.Organisation) ? "" : Body.NameOf(body.Organisation);
        if (organisation is null || Lobby.Called(name, organisation).Length > Text.MaxNameLength)
        {
            return Body.Malformed("organisation", "must have, with the name, at most 298 characters, and no control characters");
        }

        if (limits.WaitForCode(from) is { } wait)
        {
            return Refusals.TooMany(wait);
        }

        if (await lobby.FindRoomAsync(code) is not { } roundtable)
        {
            limits.CountWrongCode(from);
            return Refusals.Problem("lobby.unknown");
        }

        var number = await sessions.EnsureAsync(context);
        return await lobby.AskAsync(roundtable, number, name, organisation) is { } no
            ? Refusals.Problem(no)
            : TypedResults.Json(await lobby.OfAsync(number), Wire.Options, statusCode: StatusCodes.Status202Accepted);
    }
}
