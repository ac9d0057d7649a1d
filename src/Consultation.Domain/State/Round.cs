using System.Collections.Immutable;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>A ballot as it stands; without a position in a secret vote.</summary>
public sealed record Ballot(Position? Position, Text? Text, ObjectionId? Objection, ReservationId? Reservation, bool OnBehalf, DateTimeOffset Time, long Event)
{
    /// <summary>The seat that cast it by proxy.</summary>
    public SeatId? Proxy { get; init; }

    /// <summary>Whether the author of its text asked to be named with it.</summary>
    public bool Named { get; init; }
}

/// <summary>Why a round was annulled, and when.</summary>
public sealed record Annulment(Text Reason, DateTimeOffset Time, long Event);

/// <summary>How a seat stated that it had intended to vote.</summary>
public sealed record IntendedVote(SeatId Seat, Text Text, long Event);

/// <summary>A round of voting on one or more points.</summary>
public sealed record Round(
    RoundId Id, ValueList<VotedPoint> Points, ConsensusRule Rule, Secrecy Secrecy, Results Results,
    ValueList<RegisterEntry> Register, ValueList<RegisterSector> Sectors, DateTimeOffset? Closes, DateTimeOffset Opened)
{
    private static readonly ImmutableSortedDictionary<SectorId, Tally> NoCounts = ImmutableSortedDictionary.Create<SectorId, Tally>(
        Comparer<SectorId>.Create((x, y) => string.CompareOrdinal(x.Value, y.Value)));

    private readonly Dictionary<SeatId, RegisterEntry> _entitled = Register.ToDictionary(entry => entry.Seat);

    /// <summary>Which round of its (first) point it is, from 1.</summary>
    public int Ordinal { get; init; } = 1;

    /// <summary>The level of attribution when it was opened, the coarsest of its points'; null where one had none.</summary>
    public AttributionLevel? Attribution { get; init; }

    /// <summary>Whether each ballot of this secret vote comes with a receipt.</summary>
    public bool WithReceipts { get; init; }

    /// <summary>The ballots that stand.</summary>
    public ImmutableDictionary<SeatId, Ballot> Ballots { get; init; } = ImmutableDictionary<SeatId, Ballot>.Empty;

    /// <summary>Whether it is a temperature check: a picture, never a position.</summary>
    public bool IsCheck { get; init; }

    /// <summary>What sectors voted by raised hands, in seats; ballots by device of their seats are set aside.</summary>
    public ImmutableSortedDictionary<SectorId, Tally> Counts { get; init; } = NoCounts;

    /// <summary>What the ballots of a secret vote or a temperature check say together, in seats, once it is closed.</summary>
    public Tally? Totals { get; init; }

    /// <summary>Why it was annulled.</summary>
    public Annulment? Annulled { get; init; }

    /// <summary>How seats had intended to vote, in the order they stated it.</summary>
    public ImmutableList<IntendedVote> IntendedVotes { get; init; } = [];

    /// <summary>When it was closed.</summary>
    public DateTimeOffset? Closed { get; init; }

    /// <summary>The seats present at closing, those with a ballot among them.</summary>
    public ValueList<SeatId> Present { get; init; }

    /// <summary>
    /// The seats of the register at the table at closing. Whoever is present by a ballot alone is so no more where hands
    /// counted later set the ballot aside.
    /// </summary>
    public ValueList<SeatId> AtTable { get; init; }

    /// <summary>The seats present that had not voted at closing.</summary>
    public int NotVoted { get; init; }

    /// <summary>The receipts of a secret vote, with their positions, after closing.</summary>
    public ValueList<ListedReceipt>? Receipts { get; init; }

    /// <summary>The outcome as it was declared.</summary>
    public Outcome? Declared { get; init; }

    /// <summary>The objections considered when the outcome was declared.</summary>
    public ConsideredObjections Considered { get; init; } = new(0, 0);

    /// <summary>How many objections were unanswered when the outcome was declared.</summary>
    public int Unanswered { get; init; }

    /// <summary>Why it was declared above an unanswered objection.</summary>
    public Text? Reason { get; init; }

    /// <summary>Whether ballots can be cast.</summary>
    public bool IsOpen => Closed is null && Annulled is null;

    /// <summary>How many seats have voted, by device or by raised hand.</summary>
    public int Voted => Counts.IsEmpty
        ? Ballots.Count
        : Ballots.Keys.Count(Stands) + (int)Counts.Values.Sum(counts => counts.All);

    /// <summary>Whether a seat's ballot by device stands: not where its sector votes by raised hands.</summary>
    public bool Stands(SeatId seat) => Counts.IsEmpty || (Entry(seat) is { } entry && !Counts.ContainsKey(entry.Sector));

    /// <summary>What the ballots by device that stand say together, in seats; nothing in a secret vote.</summary>
    public Tally ByDevice() => Tally.Of(Positions().Select(ballot => ballot.Position));

    /// <summary>The same with the hands that were raised.</summary>
    public Tally Count() => Counts.Values.Aggregate(ByDevice(), Tally.Add);

    /// <summary>The ballots by device that stand, in the order of the register; none in a secret vote.</summary>
    public IEnumerable<SeatBallot> Positions() =>
        from entry in Register
        where Stands(entry.Seat)
        let position = Ballots.GetValueOrDefault(entry.Seat)?.Position
        where position is not null
        select new SeatBallot(entry.Seat, position.Value);

    /// <summary>The register's entry of a seat, or null where it isn't entitled to vote.</summary>
    public RegisterEntry? Entry(SeatId seat) => _entitled.GetValueOrDefault(seat);
}
