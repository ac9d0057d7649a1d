namespace Consultation.Domain;

/// <summary>An objection to the versions of points it is about (several where they are in one vote).</summary>
/// <param name="Round">The round it was cast in, where it came with a ballot.</param>
public sealed record Objection(ObjectionId Id, ValueList<VotedPoint> Points, SeatId Seat, Text Text, RoundId? Round, bool OnBehalf, long Event)
{
    /// <summary>The facilitator's answer.</summary>
    public Text? Answer { get; init; }

    /// <summary>Whether the seat took it back.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Whether its author asked to be named whatever the level of attribution.</summary>
    public bool Named { get; init; }

    /// <summary>Whether it has been answered or withdrawn.</summary>
    public bool IsConsidered => Answer is not null || Withdrawn;
}

/// <summary>A reservation to points (several where they are in one vote).</summary>
/// <param name="Round">The round it was cast in, where it came with a ballot.</param>
public sealed record Reservation(ReservationId Id, ValueList<PointId> Points, SeatId Seat, Text Text, RoundId? Round, bool OnBehalf, long Event)
{    /// <summary>Whether its author asked to be named whatever the level of attribution.</summary>
    public bool Named { get; init; }
}

/// <summary>A rapporteur's paragraph, on an item or a point.</summary>
public sealed record Note(NoteId Id, ItemId? Item, PointId? Point, Text Text, SeatId? Seat, MarkingId? Marking, long Event)
{
    /// <summary>The person who spoke for the seat it is about when it was written.</summary>
    public PersonId? Speaker { get; init; }

    /// <summary>Why a name stays in it that the level of attribution keeps out.</summary>
    public Text? Kept { get; init; }

    /// <summary>The event that revised it last: its place in the record is where it was first written.</summary>
    public long? Revised { get; init; }
}

/// <summary>A reporter's comment, on an item or on the whole.</summary>
public sealed record Comment(CommentId Id, ItemId? Item, Text Text, MarkingId Marking, long Event)
{
    /// <summary>Why a name stays in it that the level of attribution keeps out.</summary>
    public Text? Kept { get; init; }

    /// <summary>The event that revised it last.</summary>
    public long? Revised { get; init; }
}
