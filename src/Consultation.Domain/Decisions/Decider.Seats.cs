using System.Diagnostics;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

public static partial class Decider
{
    private static Decision DecideSeats(Context x, Command command) => command switch
    {
        AddSector c => (x.Taken(c.Sector.Value) ?? new Checks().Name("name", c.Name).Refusal) is { } no
            ? no
            : new SectorAdded(c.Sector, c.Name, c.Essential),
        ChangeSector c => (UnknownSector(x, c.Sector) ?? new Checks().Name("name", c.Name).Refusal) is { } no
            ? no
            : new SectorChanged(c.Sector, c.Name, c.Essential),
        RemoveSector c => UnknownSector(x, c.Sector) is { } no ? no
            : x.State.Seats.Any(s => s.Sector == c.Sector) || x.State.Rounds.Any(r => HadAPart(r.Register, r.Sectors, c.Sector))
                || x.State.Silences.Any(s => HadAPart(s.Register, s.Sectors, c.Sector)) ? new Refusal("sector.inUse")
            : new SectorRemoved(c.Sector),
        AddSeat c => (x.Taken(c.Seat.Value) ?? WrongSeat(x, c.Name, c.Sector, c.Weight)) is { } no
            ? no
            : new SeatAdded(c.Seat, c.Name, c.Sector, c.Votes, c.Weight, c.Language),
        ChangeSeat c => (x.NotFor(c.Seat) ?? WrongSeat(x, c.Name, c.Sector, c.Weight)) is { } no
            ? no
            : new SeatChanged(c.Seat, c.Name, c.Sector, c.Votes, c.Weight, c.Language),
        RemoveSeat c => Remove(x, c),
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether the record of a vote or a silence procedure may name a sector.</summary>
    private static bool HadAPart(ValueList<RegisterEntry> register, ValueList<RegisterSector> sectors, SectorId sector) =>
        register.Any(e => e.Sector == sector) || sectors.Any(s => s.Sector == sector && s.Essential);

    private static Decision Remove(Context x, RemoveSeat c)
    {
        if (x.NotFor(c.Seat) is { } no)
        {
            return no;
        }

        if (x.State.OpenRound is { } open && x.State.Rounds[open].Entry(c.Seat) is not null)
        {
            return new Refusal("roundtable.voteOpen");
        }

        return x.State.Floor.Speaking is { } speech && x.State.Floor.Speeches[speech].Seat == c.Seat
            ? Decision.Of(new SpeechEnded(speech), new SeatRemoved(c.Seat))
            : new SeatRemoved(c.Seat);
    }

    private static Decision DecidePeople(Context x, Command command) => command switch
    {
        AssignPerson c => x.NotFor(c.Seat) is { } no ? no
            : !x.Facts.PersonKnown ? Refusal.Of("person.unknown", "id", c.Person.Value)
            : new PersonAssigned(c.Seat, c.Person, c.Part),
        ReleasePerson c => (x.NotFor(c.Seat) ?? NotOfSeat(x, c.Seat, c.Person)) is { } no ? no : new PersonReleased(c.Seat, c.Person),
        HoldVote c => (x.NotFor(c.Seat) ?? NotOfSeat(x, c.Seat, c.Person)) is { } no ? no
            : !x.State.Seats[c.Seat].Votes ? new Refusal("seat.noVote")
            : new VoteHeld(c.Seat, c.Person),
        RecordArrival c => x.NotFor(c.Seat) is { } no ? no
            : x.State.Seats[c.Seat] is { IsPresent: true } seat && seat.Stays[^1].Mode == c.Mode ? new Refusal("seat.present")
            : new SeatArrived(c.Seat, c.Mode),
        RecordDeparture c => x.NotFor(c.Seat) is { } no ? no
            : !x.State.Seats[c.Seat].IsPresent ? new Refusal("seat.absent")
            : Depart(x, c),
        _ => throw new UnreachableException(),
    };

    /// <summary>A seat that leaves ends its speech.</summary>
    private static Decision Depart(Context x, RecordDeparture c) =>
        x.State.Floor.Speaking is { } speech && x.State.Floor.Speeches[speech].Seat == c.Seat
            ? Decision.Of(new SpeechEnded(speech), new SeatLeft(c.Seat))
            : new SeatLeft(c.Seat);

    private static Refusal? UnknownSector(Context x, SectorId sector) =>
        x.State.Sectors.Find(sector) is null ? Refusal.Of("sector.unknown", "id", sector.Value) : null;

    private static Refusal? WrongSeat(Context x, Text name, SectorId sector, int weight) =>
        new Checks().Name("name", name).Between("weight", weight, 1, RollSeat.LargestWeight).Refusal ?? UnknownSector(x, sector);

    private static Refusal? NotOfSeat(Context x, SeatId seat, PersonId person) =>
        x.State.Seats[seat].Persons.ContainsKey(person) ? null : Refusal.Of("person.unknown", "id", person.Value);
}
