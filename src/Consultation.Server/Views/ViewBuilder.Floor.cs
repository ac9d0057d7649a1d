using System.Runtime.CompilerServices;
using Consultation.Domain;

namespace Consultation.Server.Views;

internal sealed partial class ViewBuilder
{
    /// <summary>As many as somebody may still want to answer, or to take back.</summary>
    private const int LateSpeeches = 5;

    private static readonly ConditionalWeakTable<OrderedMap<SpeechId, Speech>, ILookup<SeatId, Speech>> BySeat = [];

    /// <summary>A request as pages read it.</summary>
    public static RequestShape RequestOf(Floor floor, FloorRequest q) =>
        new(q.Id, q.Seat, q.Kind, floor.Made(q.To)?.Id, floor.Made(q.To)?.Seat, q.Asked);

    /// <summary>The speeches of a seat. A ballot asks for them too, so they are sorted by seat once for as long as they are the same.</summary>
    public static IEnumerable<Speech> SpeechesOf(Floor floor, SeatId seat) =>
        BySeat.GetValue(floor.Speeches, speeches => speeches.ToLookup(speech => speech.Seat))[seat];

    /// <summary>What a seat's speeches come to; null where it made none that counts and has ended.</summary>
    public static SeatSpokenShape? SpokenOf(Roundtable r, IEnumerable<Speech> speeches)
    {
        var made = speeches.Where(IsOver).ToList();
        var here = made.Where(s => s.Item == r.Agenda.Current).ToList();
        return made.Count == 0 ? null : new SeatSpokenShape(made.Count, made.Sum(Seconds), here.Count, here.Sum(Seconds));
    }

    /// <summary>How long each sector has spoken is for everyone; each seat, for those who lead and write, and for the seat itself.</summary>
    private Slice FloorOf(Roundtable r)
    {
        var floor = r.Floor;
        var shape = new FloorShape(
            floor.IsOpen, floor.Order, floor.Limits.PerSpeech, floor.Limits.PerSeat,
            floor.Speaking is { } id ? SpeechOf(floor, floor.Speeches[id]) : null,
            [.. floor.Queue.Select(q => RequestOf(floor, q))],
            [.. floor.Speeches.Where(s => !s.IsInError).TakeLast(LateSpeeches).Reverse().Select(s => new LateSpeechShape(
                s.Id, s.Seat, s.Kind, s.Item, s.Ended is null ? null : Seconds(s)))]);
        var orders = new SliceList("orders", floor.Orders.Where(o => floor.Raised(o.Id) is not null).ToDictionary(
            o => o.Id.Value, o => (object)new PointOfOrderShape(o.Seat, o.Item, o.Raised, o.Speech is not null, o.Ruling?.Text)));
        var bySeat = floor.Speeches.Where(IsOver).GroupBy(s => s.Seat).ToList();
        var sectors = new SliceList("sectors", bySeat.GroupBy(seat => r.Seats[seat.Key].Sector).ToDictionary(
            sector => sector.Key.Value, sector => (object)new SectorSpokenShape(sector.Sum(s => s.Count()), sector.Sum(s => s.Sum(Seconds)))));
        return audience.Prepares()
            ? new Slice("floor", shape, orders, sectors, new SliceList("seats", bySeat.ToDictionary(seat => seat.Key.Value, seat => (object)SpokenOf(r, seat)!)))
            : new Slice("floor", shape, orders, sectors);
    }

    private static SpeechShape SpeechOf(Floor floor, Speech s) => new(
        s.Id, s.Seat, s.Kind, s.From, s.Limit, s.Since, (long)s.Spent.TotalSeconds, floor.Made(s.To)?.Id, floor.Made(s.To)?.Seat);

    private static bool IsOver(Speech speech) => speech is { Counts: true, Ended: not null };

    private static long Seconds(Speech speech) => speech.SecondsUntil(default);
}
