using Consultation.Domain;
using static Consultation.Simulation.Move;

namespace Consultation.Simulation;

internal static partial class Moves
{
    private static IReadOnlyList<Move> Actions =>
    [
        Of<AssignAction>("assign an action", 3, CanWrite, r => About(r) is var (seat, who, item, point)
            ? (r.Either(), new AssignAction(ActionId.Of(r.NewId("a")), r.Words("send"), seat, who, MaybeDay(r), item, point)) : null),
        Of<ChangeAction>("change an action", 1, CanWrite, r => r.Pick(OpenActions(r)) is { } action && About(r) is var (seat, who, item, point)
            ? (r.Either(), new ChangeAction(action.Id, r.Words("send, changed"), seat, who, MaybeDay(r), item, point)) : null),
        Of<CompleteAction>("complete an action", 1, CanWrite, r => r.Pick(OpenActions(r)) is { } action ? (r.Either(), new CompleteAction(action.Id)) : null),
        Of<DropAction>("drop an action", 1, CanWrite, r => r.Pick(OpenActions(r)) is { } action ? (r.Either(), new DropAction(action.Id, r.Words("dropped because"))) : null),
        Of<ReopenAction>("open an action again", 1, CanWrite, r => r.Pick(r.State.Actions.Where(a => a.State != ActionState.Open)) is { } action
            ? (r.Either(), new ReopenAction(action.Id)) : null),
    ];

    private static IEnumerable<ActionItem> OpenActions(Room r) => r.State.Actions.Where(a => a.State == ActionState.Open);

    /// <summary>Who does it, and what it is on; a seat, words, or both.</summary>
    private static (SeatId? Seat, Text? Who, ItemId? Item, PointId? Point) About(Room r)
    {
        var seat = r.Pick(r.Seats)?.Id;
        var who = seat is null ? r.Words("secretariat") : r.MaybeWords("secretariat", 30);
        var point = r.Chance.Percent(30) ? r.Pick(r.State.Points.Where(p => p.WasTabled)) : null;
        return (r.Chance.Percent(20) && who is not null ? null : seat, who, point is null ? r.Pick(r.State.Agenda.Items)?.Id : null, point?.Id);
    }

    private static DateOnly? MaybeDay(Room r) => r.Chance.Percent(50) ? DateOnly.FromDateTime(r.Now.AddDays(r.Chance.Between(1, 90)).DateTime) : null;
}
