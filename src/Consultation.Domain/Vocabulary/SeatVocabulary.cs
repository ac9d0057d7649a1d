namespace Consultation.Domain;

/// <summary>Adds a sector.</summary>
public sealed record AddSector(SectorId Sector, Text Name, bool Essential = false) : Command;

/// <summary>Renames a sector, or changes whether there is agreement without it.</summary>
public sealed record ChangeSector(SectorId Sector, Text Name, bool Essential = false) : Command;

/// <summary>Removes a sector that has no seats.</summary>
public sealed record RemoveSector(SectorId Sector) : Command;

/// <summary>Adds a seat. A weight is a whole number from 1 to 1,000,000.</summary>
public sealed record AddSeat(SeatId Seat, Text Name, SectorId Sector, bool Votes = true, int Weight = 1, Language? Language = null) : Command;

/// <summary>Changes a seat, as a whole.</summary>
public sealed record ChangeSeat(SeatId Seat, Text Name, SectorId Sector, bool Votes = true, int Weight = 1, Language? Language = null) : Command;

/// <summary>Removes a seat; what it has done stays in the record.</summary>
public sealed record RemoveSeat(SeatId Seat) : Command;

/// <summary>Puts a person on a seat, or changes the person's part there.</summary>
public sealed record AssignPerson(SeatId Seat, PersonId Person, Part Part) : Command;

/// <summary>Takes a person off a seat.</summary>
public sealed record ReleasePerson(SeatId Seat, PersonId Person) : Command;

/// <summary>Gives a seat's vote to one of its persons.</summary>
public sealed record HoldVote(SeatId Seat, PersonId Person) : Command;

/// <summary>Records that a seat has arrived.</summary>
public sealed record RecordArrival(SeatId Seat, AttendanceMode Mode) : Command;

/// <summary>Records that a seat has left.</summary>
public sealed record RecordDeparture(SeatId Seat) : Command;

/// <summary>
/// Records that a seat steps out of a point on which its interests conflict, or, where none is named, of everything until
/// it steps in again. It has no part in deciding that.
/// </summary>
public sealed record StepOut(SeatId Seat, PointId? Point = null) : Command;

/// <summary>Records that a seat takes part again in all that it had stepped out of.</summary>
public sealed record StepIn(SeatId Seat) : Command;

/// <summary>A sector was added.</summary>
public sealed record SectorAdded(SectorId Sector, Text Name, bool Essential) : Event;

/// <summary>A sector was changed.</summary>
public sealed record SectorChanged(SectorId Sector, Text Name, bool Essential) : Event;

/// <summary>A sector was removed.</summary>
public sealed record SectorRemoved(SectorId Sector) : Event;

/// <summary>A seat was added.</summary>
public sealed record SeatAdded(SeatId Seat, Text Name, SectorId Sector, bool Votes, int Weight, Language? Language = null) : Event;

/// <summary>A seat was changed.</summary>
public sealed record SeatChanged(SeatId Seat, Text Name, SectorId Sector, bool Votes, int Weight, Language? Language = null) : Event;

/// <summary>A seat was removed.</summary>
public sealed record SeatRemoved(SeatId Seat) : Event;

/// <summary>A person was put on a seat.</summary>
public sealed record PersonAssigned(SeatId Seat, PersonId Person, Part Part) : Event;

/// <summary>A person was taken off a seat.</summary>
public sealed record PersonReleased(SeatId Seat, PersonId Person) : Event;

/// <summary>A person holds the seat's vote.</summary>
public sealed record VoteHeld(SeatId Seat, PersonId Person) : Event;

/// <summary>A seat arrived.</summary>
public sealed record SeatArrived(SeatId Seat, AttendanceMode Mode) : Event;

/// <summary>A seat left.</summary>
public sealed record SeatLeft(SeatId Seat) : Event;

/// <summary>A seat stepped out of a point, or of everything.</summary>
public sealed record SeatSteppedOut(SeatId Seat, PointId? Point = null, bool OnBehalf = false) : Event;

/// <summary>A seat takes part again in all that it had stepped out of.</summary>
public sealed record SeatSteppedIn(SeatId Seat, bool OnBehalf = false) : Event;

/// <summary>Enough seats are present, by the quorum of the default rule.</summary>
public sealed record QuorumReached : Event;

/// <summary>Too few seats are present, or an essential sector has nobody present (those sectors, sorted).</summary>
public sealed record QuorumLost(ValueList<SectorId> Sectors) : Event;
