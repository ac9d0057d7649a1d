using System.Diagnostics;
using System.Globalization;

namespace Consultation.Domain;

public static partial class Decider
{
    /// <summary>How many proxies one seat may hold.</summary>
    private const int MostProxies = 2;

    private static Decision DecideProxies(Context x, Command command) => command switch
    {
        GiveProxy c => Give(x, c),
        WithdrawProxy c => x.NotFor(c.From) is { } no ? no
            : x.State.Seats[c.From].Proxy is null ? new Refusal("proxy.unknown")
            : new ProxyWithdrawn(c.From, x.OnBehalf),
        _ => throw new UnreachableException(),
    };

    private static Decision Give(Context x, GiveProxy c)
    {
        if (x.NotFor(c.From) is { } no)
        {
            return no;
        }

        if (x.State.Seats.Find(c.To) is not { Removed: false } holder)
        {
            return Refusal.Of("seat.unknown", "id", c.To.Value);
        }

        var principal = x.State.Seats[c.From];
        return c.From == c.To || holder.Proxy is not null || !principal.Holds.IsEmpty ? new Refusal("proxy.circular")
            : !principal.Votes || !holder.Votes ? new Refusal("seat.noVote")
            : principal.Proxy == c.To ? Refusal.OfField("command.malformed", "to", "holds this proxy already")
            : holder.Holds.Count >= MostProxies ? Refusal.Of("proxy.limit", "limit", MostProxies.ToString(CultureInfo.InvariantCulture))
            : x.State.Stage is Stage.Live or Stage.Suspended && !holder.IsPresent ? new Refusal("proxy.holderAbsent")
            : new ProxyGiven(c.From, c.To, x.OnBehalf);
    }

    /// <summary>
    /// The refusal to cast for a seat, and who casts: the seat itself, the facilitator on its behalf, or while it is away
    /// the seat that holds its proxy.
    /// </summary>
    private static Refusal? MayCast(Context x, SeatId id, out SeatId? proxy)
    {
        proxy = null;
        if (x.State.Seats.Find(id) is not { Removed: false } seat)
        {
            return Refusal.Of("seat.unknown", "id", id.Value);
        }

        var voter = seat;
        if (x.Actor is { Role: Role.Participant, Seat: { } own } && own != id)
        {
            if (seat.Proxy != own || seat.IsPresent)
            {
                return new Refusal("seat.notYours");
            }

            voter = x.State.Seats[own];
            if (!voter.IsPresent)
            {
                return new Refusal("proxy.holderAbsent");
            }

            proxy = own;
        }

        return voter.VoteHolder is { } holder && x.Actor is { Role: Role.Participant, By: { } by } && by != holder.Value
            ? new Refusal("seat.notYours")
            : null;
    }

    /// <summary>
    /// Proxies end when the seat that gave one arrives, or when either loses its vote. With a seat that is removed goes the
    /// one it gave; those it holds end.
    /// </summary>
    private static IEnumerable<Event> EndedProxies(Roundtable state, IEnumerable<Event> events)
    {
        foreach (var e in events)
        {
            IEnumerable<SeatId> ended = e switch
            {
                SeatArrived arrived => OwnProxy(state, arrived.Seat),
                SeatRemoved removed => state.Seats[removed.Seat].Holds,
                SeatChanged { Votes: false } changed => OwnProxy(state, changed.Seat).Concat(state.Seats[changed.Seat].Holds),
                _ => [],
            };
            foreach (var from in ended)
            {
                yield return new ProxyWithdrawn(from);
            }
        }
    }

    private static IEnumerable<SeatId> OwnProxy(Roundtable state, SeatId seat) => state.Seats[seat].Proxy is null ? [] : [seat];
}
