using Consultation.Domain;
using static Consultation.Simulation.Move;

namespace Consultation.Simulation;

internal static partial class Moves
{
    private static IReadOnlyList<Move> People =>
    [
        Of<AddSector>("add a sector", 40, r => r.IsPreparing && r.State.Sectors.Count < 3, r => (Who.Facilitator, new AddSector(
            SectorId.Of(r.NewId("g")), r.Words("sector"), r.Chance.Percent(35)))),
        Of<AddSector>("add a further sector", 1, r => r.CanPrepare && r.State.Sectors.Count < 6, r => (Who.Facilitator, new AddSector(
            SectorId.Of(r.NewId("g")), r.Words("sector"), r.Chance.Percent(20)))),
        Of<ChangeSector>("change a sector", 1, r => r.CanPrepare, r => r.Pick(r.State.Sectors) is { } sector
            ? (Who.Facilitator, new ChangeSector(sector.Id, r.Words("sector"), r.Chance.Percent(35))) : null),
        Of<RemoveSector>("remove a sector", 1, r => r.CanPrepare, r => r.Pick(r.State.Sectors.Where(g => r.State.Seats.All(s => s.Sector != g.Id))) is { } sector
            ? (Who.Facilitator, new RemoveSector(sector.Id)) : null),
        Of<AddSeat>("add a seat", 80, r => r.IsPreparing && r.Seats.Count() < r.Places, NewSeat),
        Of<AddSeat>("add a seat during the session", 1, r => r.CanPrepare && r.Seats.Count() < r.Places + 3, NewSeat),
        Of<ChangeSeat>("change a seat", 2, r => r.CanPrepare, r => r.Pick(r.Seats) is { } seat && r.Pick(r.State.Sectors) is { } sector
            ? (Who.Facilitator, new ChangeSeat(seat.Id, r.Words("seat"), r.Chance.Percent(80) ? seat.Sector : sector.Id, r.Chance.Percent(90), Weight(r))) : null),
        Of<RemoveSeat>("remove a seat", 1, r => r.CanPrepare && r.OpenRound is null && r.Seats.Count() > 2, r => r.Pick(r.Seats) is { } seat
            ? (Who.Facilitator, new RemoveSeat(seat.Id)) : null),
        Of<AssignPerson>("assign a person", 4, r => r.CanPrepare, r => r.Pick(r.Seats) is { } seat
            ? (Who.Facilitator, new AssignPerson(seat.Id, r.Chance.Of(Room.Persons.ToArray()), r.Chance.Of(Part.Head, Part.Alternate, Part.Adviser))) : null),
        Of<ReleasePerson>("release a person", 1, r => r.CanPrepare, r => r.Pick(r.Seats.Where(s => s.Persons.Count > 0)) is { } seat
            ? (Who.Facilitator, new ReleasePerson(seat.Id, PersonOf(r, seat))) : null),
        Of<HoldVote>("give a person the vote", 2, r => r.CanPrepare, r => r.Pick(r.Seats.Where(s => s.Votes && s.Persons.Count > 0)) is { } seat
            ? (r.For(seat, 50), new HoldVote(seat.Id, PersonOf(r, seat))) : null),
        Of<RecordArrival>("arrive", 60, r => r.IsLive && r.Present.Count() * 10 < r.Seats.Count() * 8, Arrival),
        Of<RecordArrival>("arrive late", 2, r => r.Stage is Stage.Scheduled or Stage.Live or Stage.Suspended, Arrival),
        Of<RecordArrival>("go on from elsewhere", 1, r => r.IsLive, r => r.Pick(r.Present) is { } seat
            ? (r.For(seat), new RecordArrival(seat.Id, seat.Stays[^1].Mode == AttendanceMode.Remote ? AttendanceMode.OnSite : AttendanceMode.Remote)) : null),
        Of<RecordDeparture>("leave", 3, r => r.Stage is Stage.Scheduled or Stage.Live or Stage.Suspended, r => r.Pick(r.Present) is { } seat
            ? (r.For(seat), new RecordDeparture(seat.Id)) : null),
        Of<StepOut>("step out of a point", 2, r => r.IsLive, r =>
            r.Pick(r.State.Points.Where(p => p.WasTabled && !p.IsFinal)) is { } point && r.Pick(r.Present.Where(s => !s.IsOutOf(point.Id))) is { } seat
                ? (r.For(seat), new StepOut(seat.Id, point.Id)) : null),
        Of<StepOut>("step out of everything", 1, r => r.IsLive, r => r.Pick(r.Present.Where(s => !s.IsOutOf(null))) is { } seat
            ? (r.For(seat), new StepOut(seat.Id)) : null),
        Of<StepIn>("step in again", 4, r => r.IsLive, r => r.Pick(r.Seats.Where(s => s.SteppedOut.Exists(o => o.Back is null))) is { } seat
            ? (r.For(seat), new StepIn(seat.Id)) : null),
        Of<GiveProxy>("give a proxy", 3, r => r.CanPrepare, r =>
            r.Pick(r.Seats.Where(s => s.Votes && r.Seats.All(o => o.Proxy != s.Id))) is { } from
            && r.Pick(r.Seats.Where(s => s.Votes && s.Id != from.Id && s.Proxy is null && (r.IsPreparing || s.IsPresent) && r.Seats.Count(o => o.Proxy == s.Id) < 2)) is { } to
                ? (r.For(from), new GiveProxy(from.Id, to.Id)) : null),
        Of<WithdrawProxy>("withdraw a proxy", 1, r => r.CanPrepare, r => r.Pick(r.Seats.Where(s => s.Proxy is not null)) is { } from
            ? (r.For(from), new WithdrawProxy(from.Id)) : null),
        Of<RecordDeparture>("leave the vote to another", 4, r => r.IsLive, r => r.Pick(r.Present.Where(s => s.Proxy is not null)) is { } seat
            ? (r.For(seat), new RecordDeparture(seat.Id)) : null),
    ];

    private static (Who, AddSeat)? NewSeat(Room r) => r.Pick(r.State.Sectors) is { } sector
        ? (Who.Facilitator, new AddSeat(SeatId.Of(r.NewId("s")), r.Words("seat"), sector.Id, r.Chance.Percent(90), Weight(r)))
        : null;

    private static (Who, RecordArrival)? Arrival(Room r) => r.Pick(r.Seats.Where(s => !s.IsPresent)) is { } seat
        ? (r.For(seat), new RecordArrival(seat.Id, r.Chance.Of(AttendanceMode.OnSite, AttendanceMode.OnSite, AttendanceMode.Remote)))
        : null;

    private static int Weight(Room r) => r.HasWeights ? r.Chance.Of(1, 1, 2, 3, 5, 999_999) : 1;

    private static PersonId PersonOf(Room r, Seat seat) => PersonId.Of(r.Pick(seat.Persons.Keys.Select(p => p.Value).Order(StringComparer.Ordinal))!);
}
