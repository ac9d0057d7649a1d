using System.Collections.Immutable;

namespace Consultation.Domain;

/// <summary>A statement for the record: on a point, on an item, or on the whole.</summary>
public sealed record Statement(StatementId Id, SeatId Seat, Text Text, PointId? Point, ItemId? Item, bool OnBehalf, DateTimeOffset Time, long Event)
{
    /// <summary>The other seats that joined it, in the order they did.</summary>
    public ImmutableList<Signature> Signatures { get; init; } = [];

    /// <summary>Whether its author asked to be named whatever the level of attribution.</summary>
    public bool Named { get; init; }

    /// <summary>The marking it was given; null for the default one.</summary>
    public MarkingId? Marking { get; init; }
}

/// <summary>A seat's signature under another's statement.</summary>
public sealed record Signature(SeatId Seat, DateTimeOffset Time, long Event);
