using System.Collections.Immutable;
using System.Diagnostics;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    private Roundtable AfterSeats(Event body, Recorded at) => body switch
    {
        SectorAdded e => this with
        {
            Sectors = Sectors.With(e.Sector, new Sector(e.Sector, e.Name, e.Essential)),
            Ids = Ids.Add(e.Sector.Value),
        },
        SectorChanged e => this with { Sectors = Sectors.With(e.Sector, new Sector(e.Sector, e.Name, e.Essential)) },
        SectorRemoved e => this with { Sectors = Sectors.Without(e.Sector) },
        SeatAdded e => this with
        {
            Seats = Seats.With(e.Seat, new Seat(e.Seat, e.Name, e.Sector, e.Votes, e.Weight, e.Language)),
            Ids = Ids.Add(e.Seat.Value),
        },
        SeatChanged e => ChangeSeat(e.Seat, s => s with
        {
            Name = e.Name,
            Sector = e.Sector,
            Votes = e.Votes,
            Weight = e.Weight,
            Language = e.Language,
        }),
        SeatRemoved e => WithoutProxy(e.Seat).Removing(e.Seat, at),
        PersonAssigned e => ChangeSeat(e.Seat, s => s with { Persons = s.Persons.SetItem(e.Person, e.Part) }),
        PersonReleased e => ChangeSeat(e.Seat, s => s with
        {
            Persons = s.Persons.Remove(e.Person),
            VoteHolder = s.VoteHolder == e.Person ? null : s.VoteHolder,
        }),
        VoteHeld e => ChangeSeat(e.Seat, s => s with { VoteHolder = e.Person }),
        SeatArrived e => ChangeSeat(e.Seat, s => s with { Stays = Left(s, at.Time).Stays.Add(new Stay(at.Time, e.Mode)) }),
        SeatLeft e => ChangeSeat(e.Seat, s => Left(s, at.Time)),
        SeatSteppedOut e => ChangeSeat(e.Seat, s => s with { SteppedOut = s.SteppedOut.Add(new SteppedOut(e.Point, at.Time)) }),
        SeatSteppedIn e => ChangeSeat(e.Seat, s => Back(s, at.Time)),
        ProxyGiven e => WithoutProxy(e.From).ChangeSeat(e.From, s => s with { Proxy = e.To }).ChangeSeat(e.To, s => s with { Holds = s.Holds.Add(e.From) }),
        ProxyWithdrawn e => WithoutProxy(e.From),
        QuorumReached => this with { HasQuorum = true, LostQuorum = false },
        QuorumLost => this with { HasQuorum = false, LostQuorum = HasQuorum == true },
        _ => throw new UnreachableException(),
    };

    private Roundtable Removing(SeatId id, Recorded at) => this with
    {
        Seats = HasHistory(Seats[id])
            ? Seats.Change(id, s => Back(Left(s, at.Time), at.Time) with { Removed = true })
            : Seats.Without(id),
        Floor = Floor with { Queue = Floor.Queue.RemoveAll(request => request.Seat == id) },
    };

    /// <summary>A seat's proxy ends on both sides; the holder may have been removed just before.</summary>
    private Roundtable WithoutProxy(SeatId from)
    {
        if (Seats[from].Proxy is not { } holder)
        {
            return this;
        }

        var state = ChangeSeat(from, s => s with { Proxy = null });
        return Seats.Find(holder) is null ? state : state.ChangeSeat(holder, s => s with { Holds = s.Holds.Remove(from) });
    }

    private static Seat Left(Seat seat, DateTimeOffset time) => seat.IsPresent
        ? seat with { Stays = seat.Stays.SetItem(seat.Stays.Count - 1, seat.Stays[^1] with { Left = time }) }
        : seat;

    private static Seat Back(Seat seat, DateTimeOffset time) => seat.SteppedOut.IsEmpty
        ? seat
        : seat with { SteppedOut = [.. seat.SteppedOut.Select(o => o.Back is null ? o with { Back = time } : o)] };

    private Roundtable ChangeSeat(SeatId id, Func<Seat, Seat> change) => this with { Seats = Seats.Change(id, change) };

    /// <summary>Whether the record speaks of a seat: such a one stays in it when it is removed.</summary>
    private bool HasHistory(Seat seat) => seat.HasArrived
        || Rounds.Any(r => r.Entry(seat.Id) is not null)
        || Silences.Any(s => s.Entry(seat.Id) is not null)
        || Objections.Any(o => o.Seat == seat.Id)
        || Reservations.Any(o => o.Seat == seat.Id)
        || Amendments.Any(a => a.Seat == seat.Id)
        || Statements.Any(s => s.Seat == seat.Id || s.Signatures.Exists(x => x.Seat == seat.Id))
        || Notes.Any(n => n.Seat == seat.Id)
        || Minutes.Corrections.Any(c => c.Seat == seat.Id)
        || Actions.Any(a => a.Seat == seat.Id)
        || Procedures.Any(p => p.Seat == seat.Id)
        || Agenda.Items.Exists(i => i.Lead == seat.Id);
}
