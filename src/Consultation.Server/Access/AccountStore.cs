using Consultation.Storage.Access;
using Microsoft.AspNetCore.Identity;

namespace Consultation.Server.Access;

/// <summary>ASP.NET Core Identity's view of the accounts: passwords, stamps and locks. A name is an id, matched without regard to case.</summary>
internal sealed class AccountStore(AccountRepository accounts, TimeProvider time)
    : IUserPasswordStore<Account>, IUserSecurityStampStore<Account>, IUserLockoutStore<Account>
{
    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) =>
        await accounts.AddAsync(user, new AuditEntry(time.GetUtcNow(), user.Id, "accountAdded", Subject: user.Id))
            ? IdentityResult.Success : IdentityResult.Failed(new IdentityErrorDescriber().DuplicateUserName(user.Id));

    /// <summary>
    /// Locks it: nothing else is changed by way of Identity. The account was read before the password was checked, which
    /// takes long; writing all of it back would undo what an administrator changed meanwhile.
    /// </summary>
    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) =>
        await accounts.LockAsync(user)
            ? IdentityResult.Success : IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure());

    /// <summary>Journals name accounts for good: one is closed, never deleted.</summary>
    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) => accounts.FindAsync(userId, cancellationToken);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        accounts.FindAsync(normalizedUserName.ToLowerInvariant(), cancellationToken);

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id);

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Id);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Id.ToUpperInvariant());

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken) =>
        Done(user.Password = passwordHash);

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Password);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Password is not null);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken) => Done(user.Stamp = stamp);

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Stamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.LockedUntil);

    public Task SetLockoutEndDateAsync(Account user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) =>
        Done(user.LockedUntil = lockoutEnd);

    /// <summary>Counted in the storage, so that many at once count as many.</summary>
    public async Task<int> IncrementAccessFailedCountAsync(Account user, CancellationToken cancellationToken) =>
        user.Failed = await accounts.CountFailureAsync(user.Id);

    public Task ResetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => accounts.ForgetFailuresAsync(user.Id);

    public Task<int> GetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Failed);

    public Task<bool> GetLockoutEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
    }

    private static Task Done<T>(T set)
    {
        _ = set;
        return Task.CompletedTask;
    }
}
