using System.Diagnostics;

namespace Consultation.Domain;

public static partial class Decider
{
    private const int LongestItemMinutes = 1_440;
    private const int MostItems = 1_000;

    private static Decision DecideAgenda(Context x, Command command) => command switch
    {
        AddItem c => (x.Taken(c.Item.Value) ?? WrongItem(x, c.Title, c.Lead, c.Minutes) ?? TooManyItems(x) ?? WrongPlace(x, c.Parent, c.Position)) is { } no
            ? no
            : new ItemAdded(c.Item, c.Title, c.Position, c.Parent, c.Lead, c.Minutes),
        ChangeItem c => (UnknownItem(x, c.Item) ?? WrongItem(x, c.Title, c.Lead, c.Minutes)) is { } no
            ? no
            : new ItemChanged(c.Item, c.Title, c.Lead, c.Minutes),
        MoveItem c => (UnknownItem(x, c.Item) ?? WrongPlace(x, c.Parent, c.Position)) is { } no ? no
            : c.Parent is { } parent && x.State.Agenda.IsWithin(parent, c.Item)
                ? Refusal.OfField("command.malformed", "parent", "must not stand below the item itself")
                : new ItemMoved(c.Item, c.Position, c.Parent),
        RemoveItem c => (UnknownItem(x, c.Item) ?? InUse(x.State, c.Item)) is { } no ? no : new ItemRemoved(c.Item),
        TakeUpItem c => UnknownItem(x, c.Item) is { } no ? no : TakeUp(x.State, c.Item),
        ConcludeItem c => (UnknownItem(x, c.Item) ?? NotCurrent(x, c.Item) ?? BeingDecided(x.State, c.Item)) is { } no
            ? no
            : Conclude(x.State, c.Item),
        DeferItem c => (UnknownItem(x, c.Item) ?? BeingDecided(x.State, c.Item) ?? new Checks().OptionalReason("reason", c.Reason).Refusal) is { } no
            ? no
            : x.State.Agenda.Current == c.Item ? EndingSpeech(x.State, new ItemDeferred(c.Item, c.Reason))
            : new ItemDeferred(c.Item, c.Reason),
        _ => throw new UnreachableException(),
    };

    private static Decision TakeUp(Roundtable state, ItemId item)
    {
        if (state.Agenda.Current == item)
        {
            return Refusal.OfField("command.malformed", "item", "is the current one already");
        }

        if (state.Agenda.Current is not { } current)
        {
            return new ItemTakenUp(item);
        }

        return BeingDecided(state, current) is { } no
            ? no
            : new Decision.Accepted([.. Conclude(state, current).Events, new ItemTakenUp(item)]);
    }

    private static Decision.Accepted Conclude(Roundtable state, ItemId item) => EndingSpeech(state, new ItemConcluded(item));

    private static Refusal? UnknownItem(Context x, ItemId item) =>
        x.State.Agenda.Find(item) is null ? Refusal.Of("item.unknown", "id", item.Value) : null;

    private static Refusal? NotCurrent(Context x, ItemId item) =>
        x.State.Agenda.Current == item ? null : new Refusal("item.notCurrent");

    private static Refusal? WrongItem(Context x, Text title, SeatId? lead, int? minutes) =>
        new Checks().Name("title", title).Between("minutes", minutes, 1, LongestItemMinutes).Refusal
        ?? (lead is { } seat && x.State.Seats.Find(seat) is null ? Refusal.Of("seat.unknown", "id", seat.Value) : null);

    private static Refusal? WrongPlace(Context x, ItemId? parent, int position) =>
        new Checks().Between("position", position, 1, MostItems).Refusal
        ?? (parent is { } above ? UnknownItem(x, above) : null);

    private static Refusal? TooManyItems(Context x) => new Checks()
        .That(x.State.Agenda.Items.Count < MostItems, "item", "would be one too many: an agenda has at most 1,000 items").Refusal;

    private static Refusal? BeingDecided(Roundtable state, ItemId item) =>
        state.Points.Any(p => p.Item == item && state.HoldsSession(p)) ? new Refusal("point.underWay") : null;

    /// <summary>An item, or one below it, that has a history stays in the record.</summary>
    private static Refusal? InUse(Roundtable state, ItemId item)
    {
        bool Below(ItemId? id) => id is { } known && state.Agenda.IsWithin(known, item);
        var used = state.Agenda.Items.Any(i => Below(i.Id) && !i.Spans.IsEmpty)
            || state.Points.Any(p => Below(p.Item) && p.Stage != PointStage.Draft)
            || state.Notes.Any(n => Below(state.ItemOf(n)))
            || state.Comments.Any(n => Below(n.Item))
            || state.Statements.Any(n => Below(n.Item))
            || state.Procedures.Any(p => Below(p.Item))
            || state.Actions.Any(a => Below(state.ItemOf(a.Item, a.Point)));
        return used ? new Refusal("item.inUse") : null;
    }
}
