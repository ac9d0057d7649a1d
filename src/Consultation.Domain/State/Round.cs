using System.Collections.Immutable;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>A ballot as it stands; without a position in a secret vote.</summary>
public sealed record Ballot(Position? Position, Text? Text, ObjectionId? Objection, ReservationId? Reservation, bool OnBehalf, DateTimeOffset Time, long Event);

/// <summary>A round of voting on one or more points.</summary>
public sealed record Round(
    RoundId Id, ValueList<VotedPoint> Points, ConsensusRule Rule, Secrecy Secrecy, Results Results,
    ValueList<RegisterEntry> Register, ValueList<RegisterSector> Sectors, DateTimeOffset? Closes, DateTimeOffset Opened)
{
    private readonly Dictionary<SeatId, RegisterEntry> _entitled = Register.ToDictionary(entry => entry.Seat);

    /// <summary>Which round of its (first) point it is, from 1.</summary>
    public int Ordinal { get; init; } = 1;

    /// <summary>Whether each ballot of this secret vote comes with a receipt.</summary>
    public bool WithReceipts { get; init; }

    /// <summary>The ballots that stand.</summary>
    public ImmutableDictionary<SeatId, Ballot> Ballots { get; init; } = ImmutableDictionary<SeatId, Ballot>.Empty;

    /// <summary>When it was closed.</summary>
    public DateTimeOffset? Closed { get; init; }

    /// <summary>The seats present at closing, those with a ballot among them.</summary>
    public ValueList<SeatId> Present { get; init; }

    /// <summary>The seats present that had not voted at closing.</summary>
    public int NotVoted { get; init; }

    /// <summary>What the ballots say together, in seats; of a vote that was closed and isn't open.</summary>
    public Tally? Totals { get; init; }

    /// <summary>The receipts of a secret vote, with their positions, after closing.</summary>
    public ValueList<ListedReceipt>? Receipts { get; init; }

    /// <summary>The outcome as it was declared.</summary>
    public Outcome? Declared { get; init; }

    /// <summary>Why it was declared above an unanswered objection.</summary>
    public Text? Reason { get; init; }

    /// <summary>Whether ballots can be cast.</summary>
    public bool IsOpen => Closed is null;

    /// <summary>The ballots that stand, in the order of the register; none in a secret vote.</summary>
    public IEnumerable<SeatBallot> Positions() =>
        from entry in Register
        let position = Ballots.GetValueOrDefault(entry.Seat)?.Position
        where position is not null
        select new SeatBallot(entry.Seat, position.Value);

    /// <summary>The register's entry of a seat, or null where it isn't entitled to vote.</summary>
    public RegisterEntry? Entry(SeatId seat) => _entitled.GetValueOrDefault(seat);
}
