using System.Diagnostics;

namespace Consultation.Domain;

public sealed partial record Roundtable
{
    private Roundtable AfterAgenda(Event body, Recorded at) => body switch
    {
        ItemAdded e => this with
        {
            Agenda = Agenda.Insert(new AgendaItem(e.Item, e.Parent, e.Title, e.Lead, e.Minutes), e.Position),
            Ids = Ids.Add(e.Item.Value),
            Proposed = Proposed.Any(p => p.Item == e.Item) ? [.. Proposed.Where(p => p.Item != e.Item)] : Proposed,
        },
        ItemChanged e => ChangeItem(e.Item, i => i with { Title = e.Title, Lead = e.Lead, Minutes = e.Minutes }),
        ItemMoved e => this with { Agenda = Agenda.Move(e.Item, e.Parent, e.Position) },
        ItemRemoved e => this with
        {
            Points = Points.Where(p => Agenda.IsWithin(p.Item, e.Item)).Aggregate(Points, (points, p) => points.Without(p.Id)),
            Papers = Papers.Where(p => Agenda.IsWithin(ItemOf(p), e.Item)).Aggregate(Papers, (papers, p) => papers.Without(p.Id)),
            Agenda = Agenda.Remove(e.Item),
        },
        ItemTakenUp e => ChangeItem(e.Item, i => i with { State = ItemState.Current, Reason = null, Spans = i.Spans.Add(new Span(at.Time)) })
            .WithCurrent(e.Item),
        ItemConcluded e => Leave(e.Item, ItemState.Done, null, at.Time),
        ItemDeferred e => Leave(e.Item, ItemState.Deferred, e.Reason, at.Time),
        _ => throw new UnreachableException(),
    };

    /// <summary>The times of the agenda as it was planned, from the planned start of the session, else from its opening.</summary>
    public AgendaPlan Plan() => AgendaPlan.Of(Agenda, Description.Start ?? Opened);

    private Roundtable Leave(ItemId item, ItemState state, Text? reason, DateTimeOffset time) =>
        ChangeItem(item, i => i with
        {
            State = state,
            Reason = reason,
            Spans = i.State == ItemState.Current ? i.Spans.SetItem(i.Spans.Count - 1, i.Spans[^1] with { To = time }) : i.Spans,
        }).WithCurrent(Agenda.Current == item ? null : Agenda.Current);

    private Roundtable WithCurrent(ItemId? item) => this with { Agenda = Agenda with { Current = item } };

    private Roundtable ChangeItem(ItemId id, Func<AgendaItem, AgendaItem> change) =>
        this with { Agenda = Agenda.Change(id, change) };
}
