using System.Diagnostics;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    /// <summary>The actions, in the order they were assigned or taken over.</summary>
    public OrderedMap<ActionId, ActionItem> Actions { get; init; } = OrderedMap<ActionId, ActionItem>.Empty;

    private Roundtable AfterActions(Event body, Recorded at) => body switch
    {
        ActionAssigned e => this with
        {
            Actions = Actions.With(e.Action, new ActionItem(e.Action, e.What, e.Seat, e.Who, e.Due, e.Item, e.Point, at.Time, at.Number)),
            Ids = Ids.Add(e.Action.Value),
        },
        ActionChanged e => Changed(e.Action, at, a => a with { What = e.What, Seat = e.Seat, Who = e.Who, Due = e.Due, Item = e.Item, Point = e.Point }),
        ActionCompleted e => Changed(e.Action, at, a => a with { State = ActionState.Completed, Settled = at.Time }),
        ActionDropped e => Changed(e.Action, at, a => a with { State = ActionState.Dropped, Reason = e.Reason, Settled = at.Time }),
        ActionReopened e => Changed(e.Action, at, a => a with { State = ActionState.Open, Reason = null, Settled = null }),
        _ => throw new UnreachableException(),
    };

    private Roundtable Changed(ActionId id, Recorded at, Func<ActionItem, ActionItem> change) =>
        this with { Actions = Actions.Change(id, a => change(a) with { Changed = at.Number }) };

    /// <summary>
    /// The actions with those taken over. What was done with one here stays; one that is open here and isn't among them
    /// any more was settled where it comes from, and goes. Its marking is as it is there now.
    /// </summary>
    private OrderedMap<ActionId, ActionItem> TakingOver(ValueList<TakenOverAction> taken, Recorded at)
    {
        var actions = Actions
            .Where(a => a is { From: not null, State: ActionState.Open } && taken.All(t => t.Action != a.Id))
            .Aggregate(Actions, (all, gone) => all.Without(gone.Id));
        return taken.Aggregate(actions, (all, t) => all.Find(t.Action) is null
            ? all.With(t.Action, new ActionItem(t.Action, t.What, t.Seat, t.Who, t.Due, null, null, at.Time, at.Number) { From = t.From, Marking = t.Marking })
            : all.Change(t.Action, a => a with { Marking = t.Marking }));
    }
}
