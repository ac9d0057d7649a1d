using Consultation.Domain.Consensus;
using Consultation.Domain.Tests.Consensus;

namespace Consultation.Simulation;

/// <summary>A round as the rows of the journal tell it.</summary>
internal sealed class PlainRound
{
    public static readonly IReadOnlyList<string> Positions = [.. Enum.GetValues<Position>().Select(Words<Position>.Of)];

    public required string Id { get; init; }

    public required IReadOnlyList<(string Point, int Version)> Points { get; set; }

    public required ConsensusRule Rule { get; init; }

    public required string Secrecy { get; init; }

    public required string Results { get; init; }

    public required IReadOnlyList<PlainEntry> Register { get; init; }

    public required IReadOnlyList<RollSector> Sectors { get; init; }

    public DateTimeOffset? Closes { get; set; }

    /// <summary>Whether it is a temperature check.</summary>
    public bool IsCheck { get; init; }

    public Dictionary<string, PlainBallot> Ballots { get; } = [];

    /// <summary>The hands raised, by sector and position.</summary>
    public Dictionary<string, Dictionary<string, int>> Hands { get; } = [];

    /// <summary>The totals of a secret vote, after closing.</summary>
    public Dictionary<string, int>? Totals { get; set; }

    /// <summary>The receipts of a secret vote, after closing.</summary>
    public IReadOnlyList<(string Receipt, string Position)>? Receipts { get; set; }

    public bool IsOpen { get; set; } = true;

    public bool IsAnnulled { get; set; }

    /// <summary>The seats of the register at the table when it closed.</summary>
    public HashSet<string> AtTable { get; set; } = [];

    /// <summary>The seats whose ballots stood when it closed: their texts were told then.</summary>
    public HashSet<string> Told { get; set; } = [];

    public Outcome? Declared { get; set; }

    /// <summary>The seats whose objections were considered when the outcome was declared.</summary>
    public HashSet<string> Considered { get; set; } = [];

    public bool IsOpenVote => Secrecy == "open";

    public bool IsSecret => Secrecy == "secret";

    /// <summary>The entries whose ballots by device count: those of sectors that raise no hands.</summary>
    public IEnumerable<PlainEntry> ByDevice => Register.Where(e => !Hands.ContainsKey(e.Sector));

    /// <summary>The ballots by device that count, in the order of the register.</summary>
    public IEnumerable<(string Seat, PlainBallot Ballot)> Standing =>
        ByDevice.Where(e => Ballots.ContainsKey(e.Seat)).Select(e => (e.Seat, Ballots[e.Seat]));

    /// <summary>How many have voted, by device or by hand.</summary>
    public int Voted => Standing.Count() + Hands.Values.Sum(h => h.Values.Sum());

    /// <summary>How many of those present had not: of a sector that raised hands, those at the table beyond the hands.</summary>
    public int NotVoted => ByDevice.Count(e => AtTable.Contains(e.Seat) && !Ballots.ContainsKey(e.Seat))
        + Hands.Sum(h => Math.Max(0, Register.Count(e => e.Sector == h.Key && AtTable.Contains(e.Seat)) - h.Value.Values.Sum()));

    /// <summary>How many took a position, hands included.</summary>
    public int Of(string position) => (Totals?[position] ?? Standing.Count(b => b.Ballot.Position == position)) + Hands.Values.Sum(h => h[position]);

    /// <summary>
    /// The outcome by a plain reading of the rules. Where it isn't known whose a vote is, it is given to whoever comes
    /// next: the weights are equal there, and the sums are all that is asked for.
    /// </summary>
    public Outcome Outcome(Func<string, bool> isConsidered)
    {
        var unnamed = Hands.ToDictionary(h => h.Key, h => new Queue<string>(Each(h.Value)));
        var secret = new Queue<string>(Totals is null ? [] : Each(Totals));
        string? PositionOf(PlainEntry e) => unnamed.TryGetValue(e.Sector, out var hands) ? hands.TryDequeue(out var hand) ? hand : null
            : !Ballots.TryGetValue(e.Seat, out var ballot) ? null
            : ballot.Position ?? secret.Dequeue();
        return PlainReading.Of(new Scene(
            Rule,
            [.. Register.OrderByDescending(e => AtTable.Contains(e.Seat)).Select(e => new Member(
                e.Seat, e.Sector, e.Weight, AtTable.Contains(e.Seat), PositionOf(e) is { } word ? Plain.Position(word) : null,
                !IsSecret && Ballots.ContainsKey(e.Seat) && isConsidered(e.Seat) && !Hands.ContainsKey(e.Sector)))],
            [.. Sectors]));
    }

    private static IEnumerable<string> Each(Dictionary<string, int> counts) => Positions.SelectMany(p => Enumerable.Repeat(p, counts.GetValueOrDefault(p)));
}
