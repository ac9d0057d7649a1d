namespace Consultation.Domain;

/// <summary>An action: something to be done, by whom, and by when.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="Seat">The seat that is to do it.</param>
/// <param name="Who">Who is to do it, in words.</param>
/// <param name="Due">The day by which it is to be done, by the calendar of the roundtable's time zone.</param>
/// <param name="Event">The event that assigned it or took it over.</param>
public sealed record ActionItem(
    ActionId Id, Text What, SeatId? Seat, Text? Who, DateOnly? Due, ItemId? Item, PointId? Point, DateTimeOffset Time, long Event)
{
    /// <summary>Where it stands.</summary>
    public ActionState State { get; init; }

    /// <summary>The action of the roundtable before that it goes on from.</summary>
    public ActionOrigin? From { get; init; }

    /// <summary>The marking it came with from there, which keeps it from some readers.</summary>
    public Marking? Marking { get; init; }

    /// <summary>Why it was given up.</summary>
    public Text? Reason { get; init; }

    /// <summary>When it was completed or given up.</summary>
    public DateTimeOffset? Settled { get; init; }

    /// <summary>The event that changed it last.</summary>
    public long? Changed { get; init; }
}
