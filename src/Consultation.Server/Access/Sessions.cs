using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Consultation.Storage.Access;
using Microsoft.AspNetCore.Authentication;

namespace Consultation.Server.Access;

/// <summary>A browser's session as it is now.</summary>
/// <param name="Account">The account signed in.</param>
/// <param name="Caller">What it may be; null where it may be nothing yet.</param>
/// <param name="Asks">Whether it asked in a lobby.</param>
public sealed record BrowserSession(long Number, Account? Account, Caller? Caller, bool Asks);

/// <summary>
/// The sessions of browsers. The cookie carries a random id and nothing else; what the session may be stands in the
/// storage, and is kept here for a short time, or until it is said to have changed.
/// </summary>
public sealed partial class Sessions(SessionRepository repository, TimeProvider time, ILogger<Sessions> logger)
{
    /// <summary>A session that isn't used for so long ends, with what links gave it.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromDays(14);

    /// <summary>An account is signed out when its session isn't used for so long.</summary>
    public static readonly TimeSpan AccountIdle = TimeSpan.FromHours(12);

    internal const string Scheme = "session";
    private const string Claim = "sid";

    /// <summary>Only against changes this server wasn't told of.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan NoteEvery = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Entry> _kept = new(StringComparer.Ordinal);

    // Which sessions changed when, by a count; what was read before that is read again. Some sessions share a place.
    private readonly Lock _counting = new();
    private readonly long[] _changed = new long[256];
    private long _allChanged;
    private long _count;

    /// <summary>Raised when somebody may no longer be what they were.</summary>
    public event Action? Revoked;

    /// <summary>The session of a request or of a hub's connection, or null. Asks the storage only where it must.</summary>
    /// <param name="use">Whether this is its user's doing, and keeps it from ending.</param>
    public BrowserSession? Find(HttpContext context, bool use = true)
    {
        if (context.User.FindFirst(Claim)?.Value is not { } id)
        {
            return null;
        }

        var now = time.GetUtcNow();
        if (!_kept.TryGetValue(id, out var entry) || !IsCurrent(entry, now))
        {
            _kept[id] = entry = Read(id, entry, now);
        }

        if (use && entry.Session is { } session && now - entry.Seen >= NoteEvery)
        {
            entry.Seen = now;
            _ = NoteAsync(session.Number, now);
        }

        return entry.Session;
    }

    /// <summary>The number of the browser's session; a new one where it has none.</summary>
    public async Task<long> EnsureAsync(HttpContext context)
    {
        if (Find(context) is { } session)
        {
            return session.Number;
        }

        var id = Tokens.New();
        var number = await repository.AddAsync(HashOf(id), time.GetUtcNow());
        await GiveCookieAsync(context, id);
        return number;
    }

    /// <summary>Signs an account in, under a new session id; what links gave the browser stays.</summary>
    public async Task SignInAsync(HttpContext context, Account account, string how)
    {
        var id = Tokens.New();
        var before = Find(context)?.Number;
        var number = await repository.SignInAsync(before, HashOf(id), account, new AuditEntry(time.GetUtcNow(), account.Id, how));
        Changed(number);
        await GiveCookieAsync(context, id);
        if (before is not null)
        {
            Revoked?.Invoke();
        }
    }

    /// <summary>Ends the browser's session, whatever it held.</summary>
    public async Task SignOutAsync(HttpContext context)
    {
        if (Find(context) is { } session)
        {
            await repository.EndAsync(
                session.Number, session.Account is { } account ? new AuditEntry(time.GetUtcNow(), account.Id, "signedOut") : null);
            Changed(session.Number);
            Revoked?.Invoke();
        }

        await context.SignOutAsync(Scheme);
        context.User = new ClaimsPrincipal();
    }

    /// <summary>Says that a session may be more than it was.</summary>
    public void Changed(long number)
    {
        lock (_counting)
        {
            Volatile.Write(ref _changed[number & 255], ++_count);
        }
    }

    /// <summary>Says that any session may be something else than it was; connections that may no longer be are ended.</summary>
    public void AllChanged()
    {
        lock (_counting)
        {
            Volatile.Write(ref _allChanged, ++_count);
        }

        Revoked?.Invoke();
    }

    /// <summary>Ends in the storage what has ended by time, and forgets what isn't asked for any more.</summary>
    internal async Task TidyAsync()
    {
        var now = time.GetUtcNow();
        await repository.EndIdleAsync(now - Idle);
        foreach (var (id, entry) in _kept)
        {
            if (!IsCurrent(entry, now))
            {
                _kept.TryRemove(KeyValuePair.Create(id, entry));
            }
        }
    }

    private static byte[] HashOf(string id) => SHA256.HashData(Encoding.ASCII.GetBytes(id));

    private bool IsCurrent(Entry entry, DateTimeOffset now) =>
        now < entry.Until && entry.Count >= Volatile.Read(ref _allChanged)
        && (entry.Session is null || entry.Count >= Volatile.Read(ref _changed[entry.Session.Number & 255]));

    /// <summary>The storage reads in place, so there is nothing to wait for; a change while it reads makes the result old at once.</summary>
    private Entry Read(string id, Entry? before, DateTimeOffset now)
    {
        var count = Interlocked.Read(ref _count);
        var stored = repository.FindAsync(HashOf(id)).GetAwaiter().GetResult();
        var until = now + Kept;
        if (stored is not null && before?.Session is { } known && known.Account?.Id == stored.Account?.Id && before.Seen > stored.Seen)
        {
            // Its last use may not have been noted yet.
            stored = stored with { Seen = before.Seen };
        }

        if (stored is null || now - stored.Seen >= Idle)
        {
            return new Entry(null, count, until, now);
        }

        if (now - stored.Seen >= AccountIdle)
        {
            stored = stored with { Account = null, Roles = [], Created = [] };
        }
        else if (stored.Account is not null && stored.Seen + AccountIdle < until)
        {
            until = stored.Seen + AccountIdle;
        }

        return new Entry(
            new BrowserSession(stored.Number, stored.Account, SessionCallers.CallerOf(stored), stored.Asks), count, until, stored.Seen);
    }

    private async Task NoteAsync(long number, DateTimeOffset now)
    {
        try
        {
            await repository.TouchAsync(number, now, AccountIdle);
        }
#pragma warning disable CA1031 // Nobody waits for it, and the next use notes it again.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.NotNoted(logger, e);
        }
    }

    private static async Task GiveCookieAsync(HttpContext context, string id)
    {
        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(Claim, id)], Scheme));
        await context.SignInAsync(Scheme, user, new AuthenticationProperties { IsPersistent = true });
        context.User = user;
    }

    private sealed class Entry(BrowserSession? session, long count, DateTimeOffset until, DateTimeOffset seen)
    {
        public BrowserSession? Session => session;

        public long Count => count;

        public DateTimeOffset Until => until;

        public DateTimeOffset Seen { get; set; } = seen;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The use of a session couldn't be noted.")]
        public static partial void NotNoted(ILogger logger, Exception exception);
    }
}
