using Consultation.Domain.Consensus;

namespace Consultation.Server.Tests.SecretVotes.Attacker;

/// <summary>One way of finding out who voted how.</summary>
/// <param name="Run">A position for each seat that it believes to have found out.</param>
/// <param name="Guesses">Whether it gives an answer in any case; one that doesn't must find nothing at all.</param>
internal sealed record Attack(string Name, bool Guesses, Func<Evidence, IReadOnlyDictionary<string, Position>> Run);

/// <summary>All of them.</summary>
internal static class Attacks
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        KeyAttacks.OpenBallots, KeyAttacks.GuessCommands, ByteAttacks.Words, ByteAttacks.Equality,
        Sorted("order of casting against the order published", e => e.Last.Select(b => (b.Seat, (double)b.Number)), e => e.Published),
        Sorted("order of seats against the order published", e => e.Last.Select(b => (b.Seat, (double)e.Seats.ToList().IndexOf(b.Seat))), e => e.Published),
        Sorted("place in the raw database against the order published", ByteAttacks.Places, e => e.Published),
        Sorted("time since the ballot before", e => Intervals(e)),
        Sorted("milliseconds of the time", e => e.Last.Select(b => (b.Seat, (double)(b.Time % 1_000)))),
        Sorted("size of the request", e => e.Last.Select(b => (b.Seat, (double)b.Request))),
        Sorted("size of the answer", e => e.Last.Select(b => (b.Seat, (double)b.Answer))),
        Sorted("size of the row", e => e.Last.Select(b => (b.Seat, (double)(b.Body.Length + b.Fingerprint.Length + (b.Sealed?.Length ?? 0) + b.CommandId.Length)))),
        Sorted("growth of the log", e => e.Last.Select(b => (b.Seat, (double)b.Growth))),
        Sorted("bytes that differ between backups", e => e.Last.Select(b => (b.Seat, (double)b.Changed))),
        Sorted("bits of the sealed ballot", e => e.Last.Select(b => (b.Seat, (double)(b.Sealed ?? []).Sum(x => System.Numerics.BitOperations.PopCount(x))))),
        Sorted("bits of the fingerprint", e => e.Last.Select(b => (b.Seat, (double)b.Fingerprint.Sum(x => System.Numerics.BitOperations.PopCount(x))))),
    ];

    /// <summary>How many a guess gets right that knows the totals and nothing else, and how far that scatters.</summary>
    public static (double Mean, double Deviation) Chance(Evidence e)
    {
        // The matches of two random orders of the same positions.
        double n = e.Seats.Count;
        var counts = new[] { (double)e.Totals.Agree, e.Totals.Object, e.Totals.Abstain };
        var mean = counts.Sum(c => c * c) / n;
        var pairs = counts.Sum(c => c * (c - 1) * c * (c - 1)) / (n * (n - 1));
        var mixed = counts.SelectMany((a, i) => counts.Where((_, j) => j != i).Select(b => a * a * b * b)).Sum() / (n * (n - 1));
        return (mean, Math.Sqrt(mean + pairs + mixed - (mean * mean)));
    }

    /// <summary>Sorts the seats by something, and gives out positions in an order that is known: the shortest, smallest or first get the first.</summary>
    private static Attack Sorted(
        string name, Func<Evidence, IEnumerable<(string Seat, double By)>> by, Func<Evidence, IReadOnlyList<Position>>? positions = null) =>
        new(name, true, e => by(e).OrderBy(x => x.By).Zip((positions ?? (x => Evidence.InOrder(x.Totals)))(e))
            .ToDictionary(x => x.First.Seat, x => x.Second));

    private static IEnumerable<(string Seat, double By)> Intervals(Evidence e) => e.Ballots
        .Select((b, i) => (b.Seat, By: i == 0 ? 0.0 : b.Time - e.Ballots[i - 1].Time))
        .GroupBy(x => x.Seat).Select(x => x.Last());
}
