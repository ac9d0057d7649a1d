using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Consultation.Server.Access;

/// <summary>At most so many of something in a minute, by whom it comes from.</summary>
internal sealed class Limit(int most, TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private const int Remembered = 10_000;
    private readonly ConcurrentDictionary<string, (DateTimeOffset Since, int Count)> _counts = new(StringComparer.Ordinal);

    /// <summary>How long to wait where there were too many; null where there may be one more.</summary>
    public TimeSpan? Wait(string from) =>
        _counts.TryGetValue(from, out var seen) && seen.Count >= most && time.GetUtcNow() - seen.Since is var age && age < Window ? Window - age : null;

    /// <summary>Counts one.</summary>
    public void Count(string from)
    {
        var now = time.GetUtcNow();
        _counts.AddOrUpdate(from, (now, 1), (_, seen) => now - seen.Since < Window ? (seen.Since, seen.Count + 1) : (now, 1));
        if (_counts.Count > Remembered)
        {
            foreach (var old in _counts.Where(c => now - c.Value.Since >= Window))
            {
                _counts.TryRemove(old);
            }
        }
    }

    /// <summary>Takes one back that turned out not to count.</summary>
    public void GiveBack(string from)
    {
        if (_counts.TryGetValue(from, out var seen) && seen.Count > 0)
        {
            _counts.TryUpdate(from, (seen.Since, seen.Count - 1), seen);
        }
    }
}

/// <summary>
/// The limits of this server. They count what was wrong, not what was right, so that a room full of people behind one
/// address comes in at once.
/// </summary>
internal sealed class Limits(TimeProvider time)
{
    private const string All = "";

    /// <summary>Wrong passwords from an address. Counted before the check, which takes long, and given back after a right one.</summary>
    public Limit Passwords { get; } = new(20, time);

    /// <summary>Wrong links from an address. One that is right is never held up: 128 bits can't be guessed.</summary>
    public Limit Links { get; } = new(30, time);

    /// <summary>Requests to join from an address, right or wrong.</summary>
    public Limit Joins { get; } = new(240, time);

    /// <summary>Documents checked from an address, found or not: hashes and codes of 64 bits can't be guessed, but each may open a roundtable.</summary>
    public Limit Checks { get; } = new(120, time);

    private readonly Limit _codes = new(30, time);
    private readonly Limit _allCodes = new(600, time);

    /// <summary>How long to wait before another room code may be tried; null where one may be.</summary>
    public TimeSpan? WaitForCode(string from) => _codes.Wait(from) ?? _allCodes.Wait(All);

    /// <summary>Counts a wrong room code.</summary>
    public void CountWrongCode(string from)
    {
        _codes.Count(from);
        _allCodes.Count(All);
    }

    /// <summary>Whom a request comes from: the address, and of IPv6 its network of 64 bits, in which one machine may have any.</summary>
    public static string From(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes()[..8]) : address.ToString();
    }
}
