using Consultation.Domain;
using static Consultation.Simulation.Move;

namespace Consultation.Simulation;

internal static partial class Moves
{
    private static IReadOnlyList<Move> AgendaAndFloor =>
    [
        Of<AddItem>("add an item", 40, r => r.IsPreparing && r.State.Agenda.Items.Count < 2, NewItem),
        Of<AddItem>("add a further item", 2, r => r.CanPrepare && r.State.Agenda.Items.Count < 12, NewItem),
        Of<ChangeItem>("change an item", 1, r => r.CanPrepare, r => r.Pick(r.State.Agenda.Items) is { } item
            ? (r.Either(), new ChangeItem(item.Id, r.Words("item"), r.Pick(r.Seats)?.Id, r.Chance.Between(1, 60))) : null),
        Of<MoveItem>("move an item", 1, r => r.CanPrepare, r => r.Pick(r.State.Agenda.Items) is { } item
            ? (r.Either(), new MoveItem(item.Id, r.Chance.Between(1, 4), Parent(r, item.Id))) : null),
        Of<RemoveItem>("remove an item", 1, r => r.CanPrepare && r.State.Agenda.Items.Count > 2, r => r.Pick(r.State.Agenda.Items.Where(i => i.Spans.IsEmpty)) is { } item
            ? (r.Either(), new RemoveItem(item.Id)) : null),
        Of<TakeUpItem>("take up an item", 30, r => r.IsLive && r.State.Agenda.Current is null, TakeUp),
        Of<TakeUpItem>("go on to another item", 2, r => r.IsLive && r.State.Agenda.Current is not null && !UnderWay(r), TakeUp),
        Of<ConcludeItem>("conclude the item", 1, r => r.IsLive && r.State.Agenda.Current is not null && !UnderWay(r), r => (Who.Facilitator, new ConcludeItem(r.State.Agenda.Current!.Value))),
        Of<DeferItem>("put off an item", 1, r => r.IsLive && !UnderWay(r), r => r.Pick(r.State.Agenda.Items) is { } item
            ? (Who.Facilitator, new DeferItem(item.Id, r.MaybeWords("no time", 50))) : null),

        Of<OpenFloor>("open the floor", 10, r => r.IsLive && !r.State.Floor.IsOpen, _ => (Who.Facilitator, new OpenFloor())),
        Of<CloseFloor>("close the floor", 1, r => r.IsLive && r.State.Floor.IsOpen, _ => (Who.Facilitator, new CloseFloor())),
        Of<RequestFloor>("ask for the floor", 4, r => r.IsLive, r => r.Pick(r.Present.Where(s => !r.State.Floor.Queue.Exists(q => q.Seat == s.Id))) is { } seat
            && WantedOf(r) is var (kind, to) ? (r.For(seat), new RequestFloor(RequestId.Of(r.NewId("q")), seat.Id, kind, to)) : null),
        Of<WithdrawRequest>("withdraw a request", 1, r => r.IsLive, r => r.Pick(r.State.Floor.Queue) is { } request && r.State.Seats[request.Seat] is { Removed: false } seat
            ? (r.For(seat), new WithdrawRequest(request.Id)) : null),
        Of<GiveFloor>("give the floor", 4, r => r.IsLive, r => r.Pick(r.State.Floor.Queue.Where(q => r.State.Seats[q.Seat].IsPresent)) is { } request
            ? (Who.Facilitator, new GiveFloor(SpeechId.Of(r.NewId("h")), request.Id, Limit: r.Chance.Percent(50) ? r.Chance.Between(5, 300) : null)) : null),
        Of<GiveFloor>("give the floor unasked", 1, r => r.IsLive, r => r.Pick(r.Present) is { } seat
            ? (Who.Facilitator, new GiveFloor(SpeechId.Of(r.NewId("h")), Seat: seat.Id)) : null),
        Of<EndSpeech>("end the speech", 3, r => r.IsLive && r.State.Floor.Speaking is not null, r =>
        {
            var speech = r.State.Floor.Speeches[r.State.Floor.Speaking!.Value];
            return (r.For(r.State.Seats[speech.Seat], 50), new EndSpeech(speech.Id));
        }),
    ];

    private static (Who, AddItem)? NewItem(Room r) => (r.Either(), new AddItem(
        ItemId.Of(r.NewId("i")), r.Words("item"), r.Chance.Between(1, 4), Parent(r, null), r.Chance.Percent(30) ? r.Pick(r.Seats)?.Id : null,
        r.Chance.Percent(50) ? r.Chance.Between(1, 60) : null));

    private static (Who, TakeUpItem)? TakeUp(Room r) => r.Pick(r.State.Agenda.Items.Where(i => i.Id != r.State.Agenda.Current)) is { } item
        ? (Who.Facilitator, new TakeUpItem(item.Id)) : null;

    /// <summary>Where an item may stand: at the top, or below one that isn't itself or below it.</summary>
    private static ItemId? Parent(Room r, ItemId? item) => r.Chance.Percent(70) ? null
        : r.Pick(r.State.Agenda.Items.Where(i => item is not { } id || !r.State.Agenda.IsWithin(i.Id, id)))?.Id;

    private static bool UnderWay(Room r) => r.State.Points.Any(p => p.IsUnderWay);
}
