using System.Collections.Immutable;

namespace Consultation.Domain;

/// <summary>A sector: government, civil society, …</summary>
/// <param name="Essential">Whether there is no agreement without it.</param>
public sealed record Sector(SectorId Id, Text Name, bool Essential);

/// <summary>A place at the table.</summary>
/// <param name="Weight">A whole number from 1 to 1,000,000.</param>
public sealed record Seat(SeatId Id, Text Name, SectorId Sector, bool Votes, int Weight, Language? Language)
{
    /// <summary>Its persons.</summary>
    public ImmutableDictionary<PersonId, Part> Persons { get; init; } = ImmutableDictionary<PersonId, Part>.Empty;

    /// <summary>The person who holds its vote, if one was named.</summary>
    public PersonId? VoteHolder { get; init; }

    /// <summary>The seat that casts its vote while it is away.</summary>
    public SeatId? Proxy { get; init; }

    /// <summary>The seats whose vote it casts while they are away: the other side of their <see cref="Proxy"/>.</summary>
    public ImmutableList<SeatId> Holds { get; init; } = [];

    /// <summary>When it was at the table.</summary>
    public ImmutableList<Stay> Stays { get; init; } = [];

    /// <summary>What it stepped out of, and when; those without an end it is out of now.</summary>
    public ImmutableList<SteppedOut> SteppedOut { get; init; } = [];

    /// <summary>Whether it was removed after it had done something.</summary>
    public bool Removed { get; init; }

    /// <summary>Whether it has been at the table at least once.</summary>
    public bool HasArrived => !Stays.IsEmpty;

    /// <summary>Whether it is at the table.</summary>
    public bool IsPresent => !Stays.IsEmpty && Stays[^1].Left is null;

    /// <summary>Whether it has stepped out of a point, or, where none is named, of everything.</summary>
    public bool IsOutOf(PointId? point) => !SteppedOut.IsEmpty && SteppedOut.Exists(o => o.Back is null && (o.Point is null || o.Point == point));

    /// <summary>Whether it has stepped out of any of the points.</summary>
    public bool IsOutOfAny(ValueList<VotedPoint> points) => !SteppedOut.IsEmpty && points.Any(p => IsOutOf(p.Point));
}

/// <summary>A time in which a seat took no part in a point, or in anything, until it stepped in again. It may have left meanwhile.</summary>
public sealed record SteppedOut(PointId? Point, DateTimeOffset From, DateTimeOffset? Back = null);

/// <summary>A time at the table, until it left, or to the end.</summary>
public sealed record Stay(DateTimeOffset Arrived, AttendanceMode Mode, DateTimeOffset? Left = null);
