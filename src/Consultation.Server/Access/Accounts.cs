using System.Diagnostics;
using Consultation.Domain;
using Consultation.Domain.Consensus;
using Consultation.Server.Http;
using Consultation.Storage.Access;
using Microsoft.AspNetCore.Identity;

namespace Consultation.Server.Access;

/// <summary>Accounts: made, changed, signed in to.</summary>
public sealed class Accounts(UserManager<Account> users, AccountRepository repository, Sessions sessions, TimeProvider time)
{
    /// <summary>How long a sign-in link lasts where nothing else is said.</summary>
    public static readonly TimeSpan LinkLasts = TimeSpan.FromDays(7);

    internal const int ShortestPassword = 10;
    internal const int LongestPassword = 256;

    /// <summary>A wrong password is answered no sooner: how soon would tell whether there is such an account.</summary>
    private static readonly TimeSpan WrongTakes = TimeSpan.FromMilliseconds(400);

    private static readonly Account Nobody = new() { Id = "-", Name = "-", Role = "rapporteur" };
    private static readonly Lazy<string> NobodysPassword = new(() => new PasswordHasher<Account>().HashPassword(Nobody, Tokens.New()));

    /// <summary>The account of a name and a password, or null: unknown, closed, locked, without a password, or another password.</summary>
    public async Task<Account?> FindAsync(string? name, string? password)
    {
        var start = Stopwatch.GetTimestamp();
        if (await CheckAsync(NameOf(name), password ?? "") is { } account)
        {
            return account;
        }

        if (WrongTakes - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } rest)
        {
            await Task.Delay(rest);
        }

        return null;
    }

    /// <summary>Makes an account; null where its name is taken.</summary>
    /// <param name="by">Who makes it.</param>
    public async Task<Account?> AddAsync(string id, string name, AccountRole role, string by)
    {
        var account = New(id, name, role);
        return await repository.AddAsync(account, new AuditEntry(time.GetUtcNow(), by, "accountAdded", Subject: id)) ? account : null;
    }

    /// <summary>Makes the first administrator, with a password; null where there is an administrator, or the name is taken.</summary>
    public async Task<(Account? Account, Refusal? Refusal)> AddFirstAsync(string id, string name, string password)
    {
        var account = New(id, name, AccountRole.Administrator);
        if (await WeakAsync(account, password) is { } weak)
        {
            return (null, weak);
        }

        account.Password = users.PasswordHasher.HashPassword(account, password);
        return await repository.AddAsync(account, new AuditEntry(time.GetUtcNow(), id, "accountAdded", Subject: id), firstAdministrator: true) ? (account, null)
            : await repository.FindAsync(id) is null ? (null, new Refusal("setup.done"))
            : (null, Refusal.Of("id.taken", "id", id));
    }

    /// <summary>
    /// A token of a sign-in link for an account, in place of its password and of the link before; its sessions end.
    /// </summary>
    /// <param name="lasts">How long; null for ever.</param>
    /// <returns>Null where there is no such account, or it is closed.</returns>
    public async Task<string?> NewLinkAsync(string id, TimeSpan? lasts, string by)
    {
        var token = Tokens.New();
        var now = time.GetUtcNow();
        var linked = await repository.LinkAsync(
            id, Tokens.HashOf(token)!, now + lasts, NewStamp(), new AuditEntry(now, by, "accountLinked", Subject: id));
        sessions.AllChanged();
        return linked ? token : null;
    }

    /// <summary>The account of a sign-in link's token, by its hash.</summary>
    public Task<Account?> FindByLinkAsync(byte[] token) => repository.FindByLinkAsync(token, time.GetUtcNow());

    /// <summary>Changes an account's name or role, closes it or opens it again.</summary>
    public async Task<Refusal?> ChangeAsync(Account account, string? name, AccountRole? role, bool? closed, string by)
    {
        account.Name = name ?? account.Name;
        account.Role = role is { } other ? Words<AccountRole>.Of(other) : account.Role;
        if (closed is { } now && now != account.Closed)
        {
            account.Closed = now;
            account.Stamp = NewStamp();
        }

        var outcome = await repository.UpdateAsync(account, new AuditEntry(time.GetUtcNow(), by, "accountChanged", Subject: account.Id));
        sessions.AllChanged();
        return outcome switch
        {
            AccountOutcome.Done => null,
            AccountOutcome.LastAdministrator => new Refusal("account.last"),
            _ => Refusal.Of("account.unknown", "id", account.Id),
        };
    }

    /// <summary>Gives an account a password; its sessions are void from here on.</summary>
    public async Task<Refusal?> SetPasswordAsync(Account account, string password)
    {
        if (await WeakAsync(account, password) is { } weak)
        {
            return weak;
        }

        account.Password = users.PasswordHasher.HashPassword(account, password);
        account.Stamp = NewStamp();
        var outcome = await repository.UpdateAsync(account, new AuditEntry(time.GetUtcNow(), account.Id, "passwordChosen", Subject: account.Id));
        return outcome == AccountOutcome.Done ? null : new Refusal("server.busy");
    }

    /// <summary>A name to sign in with as it is kept.</summary>
    internal static string? NameOf(string? typed) => typed?.Trim().ToLowerInvariant();

    private static string NewStamp() => Tokens.New();

    private static Account New(string id, string name, AccountRole role) => new()
    {
        Id = id,
        Name = name,
        Role = Words<AccountRole>.Of(role),
        Stamp = NewStamp(),
    };

    private async Task<Account?> CheckAsync(string? name, string password)
    {
        if (password.Length > LongestPassword)
        {
            return null;
        }

        var account = IdText.IsValid(name) ? await users.FindByNameAsync(name!) : null;
        if (account is null or { Closed: true } or { Password: null } || await users.IsLockedOutAsync(account))
        {
            // As long as the check of a real one takes.
            users.PasswordHasher.VerifyHashedPassword(Nobody, NobodysPassword.Value, password);
            return null;
        }

        if (!await users.CheckPasswordAsync(account, password))
        {
            await users.AccessFailedAsync(account);
            return null;
        }

        if (account.Failed > 0)
        {
            await repository.ForgetFailuresAsync(account.Id);
        }

        return account;
    }

    private async Task<Refusal?> WeakAsync(Account account, string password)
    {
        if (password.Length > LongestPassword)
        {
            return new Refusal("password.weak");
        }

        foreach (var validator in users.PasswordValidators)
        {
            if (!(await validator.ValidateAsync(users, account, password)).Succeeded)
            {
                return new Refusal("password.weak");
            }
        }

        return null;
    }
}
