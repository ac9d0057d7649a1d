using System.Collections.Frozen;
using Consultation.Domain;
using Consultation.Server.Live;
using Consultation.Server.Rehearsals;
using Microsoft.AspNetCore.Authorization;

namespace Consultation.Server.Access;

/// <summary>
/// The table endpoint × who may, as data, and the one place that holds to it. The server doesn't start with an endpoint
/// that isn't in it.
/// </summary>
public static class EndpointTable
{
    private const string Any = "*";
    private const string Get = "GET";
    private const string Post = "POST";
    private const string Put = "PUT";
    private const string Delete = "DELETE";
    private const string One = "/api/roundtables/{id}";

    private static readonly Who Administrators = Who.AtServer(Role.Administrator);
    private static readonly Who Secretariat = Who.AtServer(Role.Administrator, Role.Staff);
    private static readonly Who Creators = Who.AtServer(Role.Administrator, Role.Staff, Role.Facilitator);
    private static readonly Who Preparing = Who.Anywhere(Role.Administrator, Role.Staff, Role.Facilitator, Role.Rapporteur);
    private static readonly Who Readers = Who.At(
        Role.Administrator, Role.Staff, Role.Facilitator, Role.Rapporteur, Role.Participant, Role.Observer);

    private static readonly Who Writers = Who.At(Role.Facilitator, Role.Rapporteur);
    private static readonly Who Preparers = Who.At(Role.Administrator, Role.Staff, Role.Facilitator, Role.Rapporteur);
    private static readonly Who Publishing = Who.At(Role.Administrator, Role.Staff, Role.Facilitator);
    private static readonly Who Facilitators = Who.At(Role.Facilitator);
    private static readonly Who Inviting = Who.At(Role.Facilitator, Role.Administrator);

    private static readonly FrozenDictionary<(string Method, string Pattern), Who> Rows = new Dictionary<(string, string), Who>
    {
        [(Get, "/health")] = Who.Anyone,
        [(Get, "/ready")] = Who.Anyone,
        [(Get, "/api/openapi.json")] = Who.Anyone,

        [(Get, "/api/setup")] = Who.Anyone,
        [(Post, "/api/setup")] = Who.Anyone, // By the token of the setup link.
        [(Post, "/api/sign-in")] = Who.Anyone,
        [(Post, "/api/sign-out")] = Who.Anyone,
        [(Get, "/api/me")] = Who.Anyone, // Somebody who waits in a lobby asks too.
        [(Post, "/api/password")] = Who.SignedIn,
        [(Get, "/api/join")] = Who.Anyone,
        [(Post, "/api/join")] = Who.Anyone, // By a token or a room code.

        [(Get, "/api/accounts")] = Administrators,
        [(Post, "/api/accounts")] = Administrators,
        [(Post, "/api/accounts/{account}")] = Administrators,
        [(Get, "/api/people")] = Preparing,
        [(Post, "/api/people")] = Preparing,
        [(Get, "/api/presets")] = Who.SignedIn,

        [(Get, "/api/templates")] = Who.SignedIn,
        [(Get, "/api/organisation")] = Secretariat,
        [(Put, "/api/organisation")] = Secretariat,
        [(Post, "/api/check")] = Who.Anyone, // Whoever holds a document may ask whether it is genuine.
        [(Get, "/api/search")] = Who.SignedIn, // Of the roundtables one has a part in.

        [(Get, "/api/roundtables")] = Who.SignedIn, // Those one has a part in.
        [(Post, "/api/roundtables")] = Creators,
        [(Get, One)] = Who.Part,
        [(Post, One + "/commands")] = Who.SignedIn, // The command's own table decides, as it does for the hub.
        [(Get, One + "/view")] = Who.Part,
        [(Get, One + "/seats")] = Who.Part,
        [(Get, One + "/persons")] = Who.At(Role.Participant), // Those of the caller's own seat.
        [(Post, One + "/import/preview")] = Facilitators,
        [(Post, One + "/import")] = Facilitators,
        [(Get, One + "/import/template/{name}")] = Facilitators,
        [(Get, One + "/points/{point}/versions")] = Who.Part, // What the caller's view may show of it.
        [(Put, One + "/papers/{paper}")] = Writers,
        [(Get, One + "/papers/{paper}")] = Readers, // Those their view shows.
        [(Get, One + "/record")] = Readers,
        [(Get, One + "/bundle")] = Readers,
        [(Get, One + "/documents")] = Readers,
        [(Get, One + "/documents/{name}")] = Readers,
        [(Get, One + "/minutes")] = Preparers,
        [(Get, One + "/minutes/{version}")] = Who.At(Role.Administrator, Role.Staff, Role.Facilitator, Role.Rapporteur, Role.Participant), // Those who may read that version, and as far as they may.
        [(Get, One + "/minutes/compare")] = Preparers,
        [(Post, One + "/minutes/publish")] = Publishing,
        [(Get, One + "/minutes/publication")] = Publishing,
        [(Get, One + "/roles")] = Inviting,
        [(Post, One + "/roles")] = Inviting,
        [(Delete, One + "/roles/{account}/{role}")] = Inviting,
        [(Get, One + "/invitations")] = Inviting,
        [(Post, One + "/invitations")] = Inviting,
        [(Delete, One + "/invitations/{as}")] = Inviting,
        [(Get, One + "/rehearsal")] = Facilitators,
        [(Post, One + "/rehearsal")] = Facilitators,
        [(Delete, One + "/rehearsal")] = Facilitators,
        [(Get, One + "/lobby")] = Facilitators,
        [(Post, One + "/lobby")] = Facilitators,
        [(Post, One + "/lobby/{request}")] = Facilitators,
        [(Delete, One + "/lobby/{request}")] = Facilitators,

        [(Any, "/hub")] = Who.SignedIn,
        [(Any, "/hub/negotiate")] = Who.SignedIn,

        // Pages are the same for everyone; what they show comes from the API.
        [(Get, "/")] = Who.Anyone,
        [(Get, "/sign-in")] = Who.Anyone,
        [(Get, "/setup")] = Who.Anyone,
        [(Get, "/join")] = Who.Anyone,
        [(Get, "/accounts")] = Who.Anyone,
        [(Get, "/organisation")] = Who.Anyone,
        [(Get, "/check")] = Who.Anyone,
        [(Get, "/help")] = Who.Anyone,
        [(Get, "/api")] = Who.Anyone,
        [(Get, "/r/{id}")] = Who.Anyone,
        [(Get, "/r/{id}/prepare")] = Who.Anyone,
        [(Get, "/r/{id}/record")] = Who.Anyone,
        [(Get, "/r/{id}/display")] = Who.Anyone,
        [(Get, "/r/{id}/documents")] = Who.Anyone,
        [(Get, "/r/{id}/invitations")] = Who.Anyone,
        [(Get, "/assets/{**path}")] = Who.Anyone,
        [(Any, "/{**path}")] = Who.Anyone, // Says that there is nothing.
    }.ToFrozenDictionary();

    /// <summary>Who may ask an endpoint; null where it isn't in the table.</summary>
    public static Who? Find(Endpoint endpoint, string method) =>
        Rows.GetValueOrDefault((method == HttpMethods.Head ? Get : method, PatternOf(endpoint))) ?? Rows.GetValueOrDefault((Any, PatternOf(endpoint)));

    /// <summary>The methods an endpoint answers.</summary>
    public static IReadOnlyList<string> MethodsOf(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : [Any];

    /// <summary>An endpoint's pattern as the table writes it.</summary>
    public static string PatternOf(Endpoint endpoint) => "/" + (endpoint as RouteEndpoint)?.RoutePattern.RawText?.Trim('/');

    /// <summary>Holds everything that is asked for to the table.</summary>
    public static void UseEndpointTable(this WebApplication app)
    {
        var callers = app.Services.GetRequiredService<ICallers>();
        var rehearsals = app.Services.GetRequiredService<RehearsalList>();
        app.Use(async (context, next) =>
        {
            // What has no route is the framework's own answer: not found, or another method.
            if (context.GetEndpoint() is not RouteEndpoint endpoint || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            {
                await next(context);
                return;
            }

            var who = Find(endpoint, context.Request.Method) ?? throw NotIn(endpoint, context.Request.Method);
            var id = context.Request.RouteValues["id"] as string ?? "";
            var isGone = !who.IsAnyone && IdText.IsValid(id) && rehearsals.IsRemoved(RoundtableId.Of(id));
            if (who.IsAnyone || (who.WhyNot(callers.Find(context), id) ?? (isGone ? "roundtable.unknown" : null)) is not { } code)
            {
                await next(context);
                return;
            }

            await Refusals.Problem(code).ExecuteAsync(context);
        });
    }

    /// <summary>Sees to it that every endpoint mapped so far is in the table.</summary>
    /// <exception cref="InvalidOperationException">One isn't.</exception>
    public static void RequireEndpointTable(this WebApplication app)
    {
        foreach (var endpoint in ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints))
        {
            foreach (var method in MethodsOf(endpoint))
            {
                _ = Find(endpoint, method) ?? throw NotIn(endpoint, method);
            }
        }
    }

    private static InvalidOperationException NotIn(Endpoint endpoint, string method) =>
        new($"The endpoint {method} {PatternOf(endpoint)} isn't in the table of endpoints ({nameof(EndpointTable)}.cs): say there who may ask it.");
}
