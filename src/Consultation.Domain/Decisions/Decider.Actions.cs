using System.Diagnostics;

namespace Consultation.Domain;

public static partial class Decider
{
    private const int MostActions = 1_000;

    private static Decision DecideActions(Context x, Command command) => command switch
    {
        AssignAction c => (x.Taken(c.Action.Value) ?? WrongAction(x, c.What, c.Seat, c.Who, c.Item, c.Point, before: null)
            ?? new Checks().That(x.State.Actions.Count < MostActions, "action", "would be one too many: a roundtable has at most 1,000 actions").Refusal) is { } no
            ? no
            : new ActionAssigned(c.Action, c.What, c.Seat, c.Who, c.Due, c.Item, c.Point),
        ChangeAction c => (Open(x, c.Action, out var action) ?? WrongAction(x, c.What, c.Seat, c.Who, c.Item, c.Point, action)) is { } no
            ? no
            : new ActionChanged(c.Action, c.What, c.Seat, c.Who, c.Due, c.Item, c.Point),
        CompleteAction c => Open(x, c.Action, out var action) is { } no ? no : new ActionCompleted(c.Action, action!.From),
        DropAction c => (Open(x, c.Action, out var action) ?? new Checks().Reason("reason", c.Reason).Refusal) is { } no
            ? no
            : new ActionDropped(c.Action, c.Reason, action!.From),
        ReopenAction c => Find(x, c.Action, out var action) is { } no ? no
            : action!.State == ActionState.Open ? new Refusal("action.open")
            : new ActionReopened(c.Action, action.From),
        _ => throw new UnreachableException(),
    };

    /// <summary>The refusal of what an action can't be; what it was before it may be again, though the seat or the point has gone since.</summary>
    private static Refusal? WrongAction(Context x, Text what, SeatId? seat, Text? who, ItemId? item, PointId? point, ActionItem? before) =>
        new Checks().Reason("what", what).OptionalName("who", who)
            .That(seat is not null || who is { IsEmpty: false }, "who", "must say who does it, or a seat must be named")
            .That(item is null || point is null, "point", "or an item may be given, not both").Refusal
        ?? (seat is { } s && s != before?.Seat && x.State.Seats.Find(s) is not { Removed: false } ? Refusal.Of("seat.unknown", "id", s.Value) : null)
        ?? (item is { } i && i != before?.Item ? UnknownItem(x, i) : null)
        ?? (point is { } p && p != before?.Point ? NotBeforeTheMeeting(x, p) : null);

    /// <summary>What everyone sees names no point that only those who prepare do.</summary>
    private static Refusal? NotBeforeTheMeeting(Context x, PointId id) => Find(x, id, out var point)
        ?? (point is { Stage: PointStage.Draft } or { Stage: PointStage.Withdrawn or PointStage.Deferred, WasTabled: false } ? new Refusal("point.notTabled") : null);

    private static Refusal? Open(Context x, ActionId id, out ActionItem? action) =>
        Find(x, id, out action) ?? (action!.State == ActionState.Open ? null : new Refusal("action.settled"));

    private static Refusal? Find(Context x, ActionId id, out ActionItem? action) =>
        x.State.Actions.TryFind(id, out action) ? null : Refusal.Of("action.unknown", "id", id.Value);
}
