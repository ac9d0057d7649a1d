using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Storage.Access;

namespace Consultation.Server.Http;

/// <summary>The roles that accounts have at a roundtable.</summary>
internal static class RoleEndpoints
{
    public static void MapRoles(this IEndpointRouteBuilder app)
    {
        var roles = app.MapGroup("/api/roundtables/{id}/roles").WithTags("Access");
        roles.MapGet("", ListAsync).WithSummary("The accounts that have a role at the roundtable.").Produces<RoleList>();
        roles.MapPost("", GiveAsync).WithSummary("Gives an account a role there: facilitator, rapporteur or observer.").Produces<RoleList>();
        roles.MapDelete("/{account}/{role}", TakeAsync).WithSummary("Takes a role from an account; its connections end.").Produces<RoleList>();
    }

    private static async Task<IResult> ListAsync(string id, HttpContext context, ICallers callers, LiveSessions live, RoleRepository roles) =>
        (await RoundtableEndpoints.FindAsync(id, null, context, callers, live)).Refusal ?? await AnswerAsync(id, roles);

    private static async Task<IResult> GiveAsync(
        string id, HttpContext context, ICallers callers, LiveSessions live, RoleRepository roles, Sessions sessions, TimeProvider time)
    {
        var found = await RoundtableEndpoints.FindAsync(id, null, context, callers, live);
        if (found.Refusal is not null)
        {
            return found.Refusal;
        }

        var (body, refusal) = await Body.ReadAsync<RoleRequest>(context, "account and role");
        if (body is null)
        {
            return refusal!;
        }

        if (body.Role is not (Role.Facilitator or Role.Rapporteur or Role.Observer))
        {
            return Body.Malformed("role", "must be facilitator, rapporteur or observer");
        }

        var (account, role) = (Accounts.NameOf(body.Account) ?? "", Words<Role>.Of(body.Role.Value));
        if (!IdText.IsValid(account))
        {
            return AccountEndpoints.BadAccount();
        }

        if (!await roles.GiveAsync(id, account, role, new AuditEntry(time.GetUtcNow(), $"{found.Actor}", "roleGiven", id, $"{role}/{account}")))
        {
            return Refusals.Problem(Refusal.Of("account.unknown", "id", account));
        }

        sessions.AllChanged();
        return await AnswerAsync(id, roles);
    }

    private static async Task<IResult> TakeAsync(
        string id, string account, string role, HttpContext context, ICallers callers, LiveSessions live, RoleRepository roles, Sessions sessions,
        TimeProvider time)
    {
        var found = await RoundtableEndpoints.FindAsync(id, null, context, callers, live);
        if (found.Refusal is not null)
        {
            return found.Refusal;
        }

        if (!await roles.TakeAsync(id, account, role, new AuditEntry(time.GetUtcNow(), $"{found.Actor}", "roleTaken", id, $"{role}/{account}")))
        {
            return Refusals.Problem(Refusal.Of("role.unknown", "id", IdText.IsValid(account) ? account : "…"));
        }

        sessions.AllChanged();
        return await AnswerAsync(id, roles);
    }

    private static async Task<IResult> AnswerAsync(string id, RoleRepository roles) => TypedResults.Json(
        new RoleList([.. (await roles.ListAsync(id)).Select(r => new RoleShape(r.Account, r.Name, RoleOf(r.Role), r.Implied))]), Wire.Options);

    private static Role RoleOf(string word) => Words<Role>.TryRead(word, out var role) ? role : Role.Observer;
}
