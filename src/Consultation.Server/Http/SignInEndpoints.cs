using System.Net;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Storage.Access;

namespace Consultation.Server.Http;

/// <summary>Signing in and out, and who one is.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("Access");
        api.MapGet("/setup", SetupStateAsync).WithSummary("Whether the server waits for its first administrator.").Produces<SetupState>();
        api.MapPost("/setup", SetupAsync).WithSummary("Makes the first administrator, by the setup link's token, and signs them in.").Produces<Me>();
        api.MapPost("/sign-in", SignInAsync).WithSummary("Signs in: the account's name and password.").Produces<Me>();
        api.MapPost("/sign-out", SignOutAsync).WithSummary("Ends this browser's session, with all it held.").Produces(StatusCodes.Status204NoContent);
        api.MapGet("/me", MeAsync).WithSummary("Who is asking, and what this browser may be.").Produces<Me>();
        api.MapPost("/password", PasswordAsync).WithSummary("Chooses a password; the account's other sessions end.").Produces<Me>();
    }

    private static async Task<IResult> SetupStateAsync(Setup setup, HttpContext context) =>
        TypedResults.Json(new SetupState(await setup.IsNeededAsync(context.RequestAborted)), Wire.Options);

    private static async Task<IResult> SetupAsync(HttpContext context, Setup setup, Accounts accounts, Sessions sessions, Limits limits, MeReader me)
    {
        var (body, refusal) = await Body.ReadAsync<SetupRequest>(context, "token, account, name and password");
        if (body is null)
        {
            return refusal!;
        }

        if (!await setup.IsNeededAsync(context.RequestAborted))
        {
            return Refusals.Problem("setup.done");
        }

        if (!setup.IsToken(body.Token))
        {
            return WrongLink(limits, Limits.From(context), "setup.unknown");
        }

        if (Accounts.NameOf(body.Account) is not { } id || !IdText.IsValid(id))
        {
            return AccountEndpoints.BadAccount();
        }

        if (Body.NameOf(body.Name) is not { } name)
        {
            return Body.BadName();
        }

        var (account, no) = await accounts.AddFirstAsync(id, name, body.Password ?? "");
        if (account is null)
        {
            return Refusals.Problem(no!);
        }

        await sessions.SignInAsync(context, account, "signedIn");
        return (await me.ReadAsync(context))!;
    }

    private static async Task<IResult> SignInAsync(HttpContext context, Accounts accounts, Sessions sessions, Limits limits, MeReader me)
    {
        var (body, refusal) = await Body.ReadAsync<SignInRequest>(context, "account and password");
        if (body is null)
        {
            return refusal!;
        }

        var from = Limits.From(context);
        if (limits.Passwords.Wait(from) is { } wait)
        {
            return Refusals.TooMany(wait);
        }

        limits.Passwords.Count(from);
        if (await accounts.FindAsync(body.Account, body.Password) is not { } account)
        {
            return Refusals.Problem("access.wrongPassword");
        }

        limits.Passwords.GiveBack(from);
        await sessions.SignInAsync(context, account, "signedIn");
        return (await me.ReadAsync(context))!;
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, Sessions sessions)
    {
        await sessions.SignOutAsync(context);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> MeAsync(HttpContext context, MeReader me) => await me.ReadAsync(context) ?? Refusals.Problem("access.signedOut");

    private static async Task<IResult> PasswordAsync(HttpContext context, Accounts accounts, Sessions sessions, Limits limits, MeReader me)
    {
        var (body, refusal) = await Body.ReadAsync<PasswordRequest>(context, "password, and current where there is one");
        if (body is null)
        {
            return refusal!;
        }

        if (sessions.Find(context)?.Account is not { } account)
        {
            return Refusals.Problem("access.notYourRole");
        }

        if (account.Password is not null)
        {
            var from = Limits.From(context);
            if (limits.Passwords.Wait(from) is { } wait)
            {
                return Refusals.TooMany(wait);
            }

            limits.Passwords.Count(from);
            if (await accounts.FindAsync(account.Id, body.Current) is not { } checkedOne)
            {
                return Refusals.Problem("access.wrongPassword");
            }

            limits.Passwords.GiveBack(from);
            account = checkedOne;
        }

        if (await accounts.SetPasswordAsync(account, body.Password ?? "") is { } no)
        {
            return Refusals.Problem(no);
        }

        await sessions.SignInAsync(context, account, "signedIn");
        sessions.AllChanged();
        return (await me.ReadAsync(context))!;
    }

    internal static IResult WrongLink(Limits limits, string from, string code)
    {
        if (limits.Links.Wait(from) is { } wait)
        {
            return Refusals.TooMany(wait);
        }

        limits.Links.Count(from);
        return Refusals.Problem(code);
    }
}

/// <summary>Reads who is asking.</summary>
internal sealed class MeReader(ICallers callers, Sessions sessions, LiveSessions live, TimeProvider time)
{
    /// <summary>The answer; null where nobody is known.</summary>
    public async Task<IResult?> ReadAsync(HttpContext context)
    {
        var (caller, session) = (callers.Find(context), sessions.Find(context));
        if (caller is null && session is not { Asks: true })
        {
            return null;
        }

        var grants = new List<MyGrant>();
        foreach (var grant in caller?.Grants ?? [])
        {
            // Whoever runs or writes a roundtable may show it too; that needs no saying.
            if (grant.Roundtable is { } roundtable
                && (grant.Role != Role.Display || !caller!.At(roundtable).Any(g => g.Role is Role.Facilitator or Role.Rapporteur))
                && await GrantAsync(grant, roundtable) is { } mine)
            {
                grants.Add(mine);
            }
        }

        return TypedResults.Json(
            new Me(session?.Account is { } account ? Shape(account) : null, grants, time.GetUtcNow(), ThisBuild.Name, IsEncrypted(context.Request)),
            Wire.Options);
    }

    private static SignedIn Shape(Account account) => new(account.Id, account.Name, AccountEndpoints.RoleOf(account), account.Password is not null);

    private static bool IsEncrypted(HttpRequest request) =>
        request.IsHttps || request.Host.Host is "localhost" || (IPAddress.TryParse(request.Host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private async Task<MyGrant?> GrantAsync(Grant grant, RoundtableId roundtable)
    {
        if ((await live.OpenAsync(roundtable)).Session.Snapshot.State is not { } state || !grant.StandsIn(state))
        {
            return null;
        }

        var seat = grant.Seat is { } seated ? state.Seats[seated] : null;
        return new MyGrant(roundtable.Value, state.Description.Title, grant.Name, grant.Role, seat?.Id.Value, seat?.Name);
    }
}
