using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Access;
using Consultation.Server.Live;
using Consultation.Storage.Access;

namespace Consultation.Server.Http;

/// <summary>The accounts, for administrators.</summary>
internal static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder app)
    {
        var accounts = app.MapGroup("/api/accounts").WithTags("Access");
        accounts.MapGet("", ListAsync).WithSummary("The accounts.").Produces<AccountList>();
        accounts.MapPost("", AddAsync).WithSummary("Makes an account; the answer has its sign-in link.").Produces<AccountShape>(StatusCodes.Status201Created);
        accounts.MapPost("/{account}", ChangeAsync)
            .WithSummary("Changes an account, closes it or opens it again, or gives it a new sign-in link in place of its password.").Produces<AccountShape>();
    }

    /// <summary>What an account is at the server.</summary>
    public static AccountRole RoleOf(Account account) =>
        Words<AccountRole>.TryRead(account.Role, out var role) ? role : throw new InvalidOperationException($"There is no role “{account.Role}”.");

    /// <summary>The answer to a name that can't be signed in with.</summary>
    public static IResult BadAccount() => Body.Malformed("account", "must be 1 to 40 of a–z, 0–9 and -");

    private static async Task<IResult> ListAsync(HttpContext context, AccountRepository repository) => TypedResults.Json(
        new AccountList([.. (await repository.ListAsync(context.RequestAborted)).Select(a => Shape(a, null))]), Wire.Options);

    private static async Task<IResult> AddAsync(HttpContext context, Accounts accounts, ICallers callers, Links links)
    {
        var (body, refusal) = await Body.ReadAsync<NewAccount>(context, "account, name and role");
        if (body is null)
        {
            return refusal!;
        }

        if (Accounts.NameOf(body.Account) is not { } id || !IdText.IsValid(id))
        {
            return BadAccount();
        }

        if (Body.NameOf(body.Name) is not { } name)
        {
            return Body.BadName();
        }

        if (body.Role is not { } role)
        {
            return Body.Malformed("role", "is missing");
        }

        var by = By(context, callers);
        return await accounts.AddAsync(id, name, role, by) is { } account
            ? TypedResults.Json(Shape(account, await LinkAsync(account, context, accounts, links, by)), Wire.Options, statusCode: StatusCodes.Status201Created)
            : Refusals.Problem(Refusal.Of("id.taken", "id", id));
    }

    private static async Task<IResult> ChangeAsync(
        string account, HttpContext context, Accounts accounts, AccountRepository repository, ICallers callers, Sessions sessions, Links links)
    {
        var (body, refusal) = await Body.ReadAsync<AccountChange>(context, "what is to change: name, role, closed, newLink");
        if (body is null)
        {
            return refusal!;
        }

        if (!IdText.IsValid(account) || await repository.FindAsync(account) is not { } found)
        {
            return Unknown(account);
        }

        var name = Body.NameOf(body.Name);
        if (body.Name is not null && name is null)
        {
            return Body.BadName();
        }

        var by = By(context, callers);
        var changes = name is not null || body.Role is not null || body.Closed is not null;
        if (changes && await accounts.ChangeAsync(found, name, body.Role, body.Closed, by) is { } no)
        {
            return Refusals.Problem(no);
        }

        string? link = null;
        if (body.NewLink == true)
        {
            var own = sessions.Find(context)?.Account?.Id == account;
            link = await LinkAsync(found, context, accounts, links, by);
            if (link is null)
            {
                return Unknown(account);
            }

            if (own && await repository.FindAsync(account) is { } now)
            {
                // One who makes a link for oneself isn't signed out by it.
                await sessions.SignInAsync(context, now, "signedIn");
            }
        }

        return TypedResults.Json(Shape((await repository.FindAsync(account))!, link), Wire.Options);
    }

    private static async Task<string?> LinkAsync(Account account, HttpContext context, Accounts accounts, Links links, string by) =>
        await accounts.NewLinkAsync(account.Id, Accounts.LinkLasts, by) is { } token ? Links.Join(links.Base(context.Request), token) : null;

    private static AccountShape Shape(Account account, string? link) =>
        new(account.Id, account.Name, RoleOf(account), account.Password is not null, account.Closed, link);

    private static IResult Unknown(string account) =>
        Refusals.Problem(Refusal.Of("account.unknown", "id", IdText.IsValid(account) ? account : "…"));

    private static string By(HttpContext context, ICallers callers)
    {
        var caller = callers.Find(context)!;
        return caller.Grants.First(g => g.Role == Role.Administrator).By ?? caller.Id ?? "administrator";
    }
}
